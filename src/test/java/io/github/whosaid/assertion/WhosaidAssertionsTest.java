package io.github.whosaid.assertion;

import static io.github.whosaid.assertion.WhosaidAssertions.assertThat;
import static io.github.whosaid.assertion.WhosaidAssertions.assertThatQuote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class WhosaidAssertionsTest {

  private static final Report REPORT =
      Whosaid.analyze(
          "“The bridge stays shut until spring,” said Nell Archer, a planner at the Velmar"
              + " Institute.\n\n“It rains,” Archer added.");

  private static final Report FLAGGED =
      Whosaid.analyze("The ferry reportedly sank off Velmar on Tuesday.");

  private static final Report NOBODYS =
      Whosaid.analyze("One line was heard all along the quay: “First the train, then the rain.”");

  private static final Reference SPEECH =
      Reference.of(
          "speech",
          """
          REED: The ferry was late again on Monday.
          ARCHER: The old bridge does not stay shut until the spring.
          """);

  private static void assertFails(ThrowingCallable assertion, String... lines) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage("\n" + String.join("\n", lines));
  }

  @Test
  void whatHoldsPasses() {
    assertThat(REPORT)
        .attributesEveryQuotation()
        .hasNoFlags()
        .hasNoFlags(Level.WARNING)
        .hasQuotationBy("Nell Archer")
        .containing("stays shut")
        .inTheRoleOf("planner")
        .of("Velmar Institute")
        .and()
        .hasQuotationBy("Nell Archer")
        .containing("It rains");
    assertThat(FLAGGED).hasFlag(FlagKind.HEARSAY);
    assertThat(REPORT.quotations().get(0)).isBy("Nell Archer");
    assertThatQuote("the old bridge does not stay shut")
        .isVerbatimIn(SPEECH)
        .isVerbatimIn(ReferenceLibrary.of(SPEECH))
        .isFaithfulTo(SPEECH)
        .isSpokenBy("Archer", SPEECH);
    assertThatQuote("The … bridge does not stay shut").isFaithfulTo(SPEECH);
    assertThatQuote("Nobody told the harbour master anything").isNotIn(SPEECH);
    assertThat(REPORT).quotesFaithfully(ReferenceLibrary.of(SPEECH));
  }

  @Test
  void bothKindsOfAssertThatCanBeImported() {
    assertThatCode(() -> assertThat("any string").contains("string")).doesNotThrowAnyException();
  }

  @Test
  void aMissingSpeakerShowsWhoIsQuoted() {
    assertFails(
        () -> assertThat(REPORT).hasQuotationBy("Paul Reed"),
        "Expected a quotation by \"Paul Reed\"",
        "but found",
        "  by Nell Archer, paragraph 1: “The bridge stays shut until spring,”",
        "  by Nell Archer, paragraph 2: “It rains,”");
  }

  @Test
  void noQuotationAtAllIsTold() {
    assertFails(
        () -> assertThat(FLAGGED).hasQuotationBy("Paul Reed"),
        "Expected a quotation by \"Paul Reed\"",
        "but there are no quotations");
  }

  @Test
  void otherWordsAreShown() {
    assertFails(
        () -> assertThat(REPORT).hasQuotationBy("Nell Archer").containing("snow"),
        "Expected a quotation by \"Nell Archer\" containing \"snow\"",
        "but found",
        "  by Nell Archer, paragraph 1: “The bridge stays shut until spring,” (roles [planner],"
            + " organisations [Velmar Institute])",
        "  by Nell Archer, paragraph 2: “It rains,” (roles [planner], organisations [Velmar"
            + " Institute])");
  }

  @Test
  void assertionsOnOneSpeakerNarrowDown() {
    assertThatThrownBy(
            () ->
                assertThat(REPORT)
                    .hasQuotationBy("Nell Archer")
                    .containing("It rains")
                    .containing("stays shut"))
        .hasMessageContaining("paragraph 2")
        .hasMessageNotContaining("paragraph 1");
  }

  @Test
  void otherRolesAndOrganisationsAreShown() {
    assertThatThrownBy(() -> assertThat(REPORT).hasQuotationBy("Nell Archer").inTheRoleOf("mayor"))
        .hasMessageContaining("in the role of \"mayor\"")
        .hasMessageContaining("roles [planner]");
    assertThatThrownBy(() -> assertThat(REPORT).hasQuotationBy("Nell Archer").of("Moss Trust"))
        .hasMessageContaining("of \"Moss Trust\"")
        .hasMessageContaining("organisations [Velmar Institute]");
  }

  @Test
  void aQuotationWithoutASpeakerIsShown() {
    assertFails(
        () -> assertThat(NOBODYS).attributesEveryQuotation(),
        "Expected a speaker for every quotation",
        "but found",
        "  by an unknown speaker, paragraph 1: “First the train, then the rain.”");
  }

  @Test
  void flagsAreShown() {
    assertFails(
        () -> assertThat(FLAGGED).hasNoFlags(Level.WARNING),
        "Expected no flag of level warning or above",
        "but found",
        "  warning, hearsay: “The ferry reportedly sank off Velmar on Tuesday.” ("
            + FLAGGED.flags().get(0).reason()
            + ")");
    assertFails(
        () -> assertThat(FLAGGED).hasFlag(FlagKind.SPECULATION),
        "Expected a flag for speculation",
        "but found",
        "  warning, hearsay: “The ferry reportedly sank off Velmar on Tuesday.” ("
            + FLAGGED.flags().get(0).reason()
            + ")");
    assertFails(
        () -> assertThat(REPORT).hasFlag(FlagKind.SPECULATION),
        "Expected a flag for speculation",
        "but there are no flags");
  }

  @Test
  void onlyFlagsOfTheLevelOrAboveCount() {
    Report mild =
        Whosaid.builder().level(FlagKind.HEARSAY, Level.ADVICE).build().analyze(FLAGGED.text());

    assertThat(mild).hasNoFlags(Level.NOTICE);
    assertThatThrownBy(() -> assertThat(mild).hasNoFlags()).hasMessageContaining("advice, hearsay");
  }

  @Test
  void anotherSpeakerIsShown() {
    assertFails(
        () -> assertThat(REPORT.quotations().get(1)).isBy("Paul Reed"),
        "Expected a quotation by \"Paul Reed\"",
        "but it is",
        "  by Nell Archer, paragraph 2: “It rains,”");
  }

  @Test
  void aChangedQuoteIsExplained() {
    assertThatThrownBy(
            () ->
                assertThatQuote("The old bridge does stay shut until spring").isVerbatimIn(SPEECH))
        .hasMessageStartingWith(
            "\nExpected “The old bridge does stay shut until spring” to be verbatim\nbut it is"
                + " altered: ")
        .hasMessageContaining("\"not\" left out");
    assertThatThrownBy(() -> assertThatQuote("Nobody told us anything at all").isFaithfulTo(SPEECH))
        .hasMessageContaining("to be verbatim or abridged\nbut it is not found");
    assertThatThrownBy(() -> assertThatQuote("The ferry was late").isNotIn(SPEECH))
        .hasMessageContaining("to be not found\nbut it is verbatim");
    assertThatThrownBy(() -> assertThat(REPORT.quotations().get(0)).isVerbatimIn(SPEECH))
        .hasMessageContaining("to be verbatim\nbut it is");
  }

  @Test
  void anotherSpeakersTurnIsShown() {
    assertThatThrownBy(
            () -> assertThatQuote("The ferry was late again").isSpokenBy("Archer", SPEECH))
        .hasMessageStartingWith(
            "\n"
                + "Expected “The ferry was late again” to be spoken by \"Archer\"\n"
                + "but it is in the turn of REED: ");
    assertThatThrownBy(
            () -> assertThatQuote("Nobody told us anything at all").isSpokenBy("Archer", SPEECH))
        .hasMessageContaining("but it is in no turn: ");
  }

  @Test
  void anArticleThatChangesWordsIsShown() {
    Report report =
        Whosaid.analyze("“The old bridge does stay shut until the spring,” said Nell Archer.");

    assertThatThrownBy(() -> assertThat(report).quotesFaithfully(ReferenceLibrary.of(SPEECH)))
        .hasMessageStartingWith(
            "\n"
                + "Expected every quotation to be as the references have it\n"
                + "but found\n"
                + "  by Nell Archer")
        .hasMessageContaining("\"not\" left out");
  }

  @Test
  void descriptionsComeFirst() {
    assertThatThrownBy(() -> assertThat(FLAGGED).as("the lead").hasNoFlags())
        .hasMessageStartingWith("[the lead] ");
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> assertThat((Report) null).hasNoFlags())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aDescriptionStaysAndListsAreAssertedInAssertJsWay() {
    assertThat(REPORT).hasQuotationBy("Nell Archer").hasSize(2).first().isBy("Nell Archer");
    assertThat(REPORT).quotations().hasSize(2);
    assertThat(REPORT).speakers().extracting(Speaker::name).containsExactly("Nell Archer");
    assertThat(REPORT).flags().isEmpty();
    assertThatThrownBy(
            () ->
                assertThat(REPORT)
                    .as("the front page")
                    .hasQuotationBy("Nell Archer")
                    .containing("It rains")
                    .hasSize(5))
        .hasMessageContaining("[the front page]");
    assertThatThrownBy(
            () ->
                assertThat(REPORT)
                    .as("the front page")
                    .hasQuotationBy("Nell Archer")
                    .and()
                    .hasFlag(FlagKind.HEARSAY))
        .hasMessageContaining("[the front page]");
  }

  @Test
  void quotesThatAreNowhereFailTheStricterAssertion() {
    Report summary = Whosaid.analyze("“The whales have left the bay for good,” said Nell Archer.");
    assertThat(summary).quotesFaithfully(ReferenceLibrary.of(SPEECH));
    assertThatThrownBy(() -> assertThat(summary).quotesOnlyFrom(ReferenceLibrary.of(SPEECH)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Not found");
    assertThat(Whosaid.analyze("“The ferry was late again on Monday,” said Paul Reed."))
        .quotesOnlyFrom(ReferenceLibrary.of(SPEECH));
  }
}
