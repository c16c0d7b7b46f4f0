package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import org.junit.jupiter.api.Test;

/** What an article says of somebody away from their name. */
final class RoleDescriptionsTest {

  @Test
  void readsWhatPronounsSayOfThem() {
    Speaker bell =
        speaker("“It leaks,” Arno Bell said. He is the head of the Harbour Office.", "Arno Bell");

    assertThat(bell.roles()).containsExactly("head");
    assertThat(bell.organisations()).containsExactly("Harbour Office");
  }

  @Test
  void givesNothingToOneOfTwoWhoMayBeMeant() {
    Speaker bell =
        speaker(
            "Arno Bell met Kwame Otto. “It leaks,” Bell said. Otto is older. He runs Tull Bank.",
            "Arno Bell");

    assertThat(bell.organisations()).isEmpty();
  }

  @Test
  void learnsNothingFromQuotedWords() {
    Speaker bell = speaker("Arno Bell said: “He is the head of the Harbour Office.”", "Arno Bell");

    assertThat(bell.roles()).isEmpty();
  }

  private static Speaker speaker(String text, String name) {
    Report report = ReportInvariants.analyze(text);
    return report.speakers().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
