package io.github.whosaid.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The measuring commands; {@code README.md} of this folder names them. */
public final class Main {

  private static final String USAGE =
      "predict GOLD.jsonl PRED.jsonl | throughput GOLD.jsonl | verify SOURCES.jsonl CASES.jsonl PRED.jsonl";

  private Main() {}

  /** Runs one command; bad usage ends with exit code 2. */
  public static void main(String[] args) throws IOException {
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    String command = args.length == 0 ? "" : args[0];
    if (command.equals("predict") && rest.size() == 2) {
      PredictCommand.run(Path.of(rest.get(0)), Path.of(rest.get(1)));
    } else if (command.equals("throughput") && rest.size() == 1) {
      ThroughputCommand.run(Path.of(rest.get(0)));
    } else if (command.equals("verify") && rest.size() == 3) {
      VerifyCommand.run(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
    } else {
      System.err.println("not understood: \"" + String.join(" ", args) + "\"; " + USAGE);
      System.exit(2);
    }
  }
}
