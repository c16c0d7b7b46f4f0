package io.github.whosaid.assertion;

import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.util.Set;
import java.util.stream.Collectors;

/** A quote is not to its reference what it should be. */
final class ShouldHaveVerdict extends Message {

  ShouldHaveVerdict(Verification found, Set<Verdict> wanted) {
    super(
        "Expected “" + found.quote() + "” to be " + names(wanted),
        "but it is " + words(found.verdict()) + ": " + found.explanation());
  }

  private static String names(Set<Verdict> verdicts) {
    return verdicts.stream().map(Message::words).collect(Collectors.joining(" or "));
  }
}
