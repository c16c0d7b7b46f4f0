package io.github.whosaid.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the words of this command line what picocli found wrong with the arguments. */
final class Faults {

  /** So many letters may be wrong in a command. */
  private static final int FEW = 2;

  private Faults() {}

  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String argument = unmatched.getUnmatched().get(0);
      return unmatched.isUnknownOption() || argument.startsWith("-")
          ? "unknown option \"" + argument + "\"" + perhaps(unmatched.getSuggestions())
          : noCommand(argument);
    }
    return String.valueOf(e.getMessage());
  }

  private static String perhaps(List<String> options) {
    return options.isEmpty() ? "" : "; did you mean " + options.get(0) + "?";
  }

  private static String noCommand(String argument) {
    String commands = String.join(", ", Commands.names());
    return "unknown command \""
        + argument
        + "\""
        + (isFile(argument)
            ? "; to analyze that file: " + Commands.NAME + " analyze " + argument
            : near(argument)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; the commands are " + commands));
  }

  /** The command that is meant, if one is spelt much alike: "analyse". */
  private static Optional<String> near(String argument) {
    LevenshteinDistance letters = new LevenshteinDistance(FEW);
    return Commands.names().stream().filter(name -> letters.apply(name, argument) >= 0).findFirst();
  }

  private static boolean isFile(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
