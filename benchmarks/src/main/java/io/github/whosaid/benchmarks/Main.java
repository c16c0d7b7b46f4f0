package io.github.whosaid.benchmarks;

import io.github.whosaid.attribution.FitCoreference;
import io.github.whosaid.attribution.FitConfidence;
import io.github.whosaid.attribution.FitSpeakers;
import io.github.whosaid.claim.FitClaims;
import io.github.whosaid.quotation.FitQuotations;
import io.github.whosaid.syntax.FitNames;
import io.github.whosaid.verification.AlarmsCommand;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measuring commands; {@code README.md} of this folder tells what each is for. */
public final class Main {

  /** One command: how it is called, how many arguments it takes, and what it does. */
  private record Command(String usage, int fewest, int most, Action action) {}

  private interface Action {
    void run(List<String> arguments) throws IOException;
  }

  private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("predict", new Command("predict [GOLD.jsonl [PRED.jsonl]]", 0, 2, PredictCommand::run));
    COMMANDS.put("predict-syntax", new Command("predict-syntax GOLD.jsonl PRED.jsonl", 2, 2, PredictSyntaxCommand::run));
    COMMANDS.put("calibration", new Command("calibration GOLD.jsonl", 1, 1, CalibrationCommand::run));
    COMMANDS.put("throughput", new Command("throughput [GOLD.jsonl]", 0, 1, ThroughputCommand::run));
    COMMANDS.put("compare-speed", new Command("compare-speed OLD_CLASSES NEW_CLASSES TEXTS.jsonl [PASSES]", 3, 4, CompareSpeedCommand::run));
    COMMANDS.put("verify", new Command("verify SOURCES.jsonl CASES.jsonl PRED.jsonl", 3, 3, VerifyCommand::run));
    COMMANDS.put("verify-speed", new Command("verify-speed [TEXT.txt]", 0, 1, VerifySpeedCommand::run));
    COMMANDS.put("alarms", new Command("alarms GOLD.jsonl…", 1, Integer.MAX_VALUE, AlarmsCommand::run));
    COMMANDS.put("fit-quotations", new Command("fit-quotations FOLDER [TIMES:]GOLD.jsonl…", 2, Integer.MAX_VALUE, a -> FitQuotations.main(array(a))));
    COMMANDS.put(
        "fit-confidence",
        new Command("fit-confidence FOLDER GOLD.jsonl…", 2, Integer.MAX_VALUE, a -> FitConfidence.main(array(a))));
    COMMANDS.put("fit-speakers", new Command("fit-speakers FOLDER GOLD.jsonl…", 2, Integer.MAX_VALUE, a -> FitSpeakers.main(array(a))));
    COMMANDS.put(
        "fit-coreference",
        new Command("fit-coreference FOLDER PENALTY GOLD.jsonl…", 3, Integer.MAX_VALUE, a -> FitCoreference.main(array(a))));
    COMMANDS.put(
        "fit-claims",
        new Command("fit-claims FOLDER CASES.tsv GOLD.jsonl…", 3, Integer.MAX_VALUE, a -> FitClaims.main(array(a))));
    COMMANDS.put(
        "fit-names",
        new Command("fit-names TREES.jsonl FOLDER [SPEAKERS.jsonl…]", 2, Integer.MAX_VALUE, a -> FitNames.main(array(a))));
    COMMANDS.put("jmh", new Command("jmh [JMH OPTION…]", 0, Integer.MAX_VALUE, JmhCommand::run));
  }

  private Main() {}

  private static String[] array(List<String> arguments) {
    return arguments.toArray(String[]::new);
  }

  /** Runs one command; bad usage ends with exit code 2. */
  public static void main(String[] args) throws IOException {
    Command command = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (command == null || args.length - 1 < command.fewest || args.length - 1 > command.most) {
      System.err.println("not understood: \"" + String.join(" ", args) + "\"; the commands are");
      COMMANDS.values().forEach(c -> System.err.println("  " + c.usage));
      System.exit(2);
    } else {
      command.action.run(Arrays.asList(args).subList(1, args.length));
    }
  }
}
