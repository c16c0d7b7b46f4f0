package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.lexicon.Additions;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code cases/flags.tsv}, row by row, and tries what flags say. */
final class FlagCasesTest {

  static List<Row> rows() {
    return CaseTable.read("flags.tsv", 3);
  }

  private static boolean isScored(Flag flag) {
    return flag.kind() == FlagKind.SPECULATION || flag.kind() == FlagKind.UNSOURCED_FIGURE;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTextHasItsFlagAndNoOther(Row row) {
    List<Flag> flags = ReportInvariants.analyze(row.text(0)).flags();
    if (row.cell(1).equals("NONE")) {
      assertThat(flags).isEmpty();
      return;
    }
    FlagKind kind = FlagKind.valueOf(row.cell(1));
    List<Flag> wanted = flags.stream().filter(f -> f.kind() == kind).toList();
    int at = row.text(0).indexOf(row.cell(2));
    Span words = new Span(at, at + row.cell(2).length());
    assertThat(wanted).as("%s", flags).hasSize(1);
    assertThat(wanted.get(0).evidence())
        .as("%s", wanted)
        .anyMatch(span -> span.contains(words) || words.contains(span));
    assertThat(flags).filteredOn(f -> f.kind() != kind && !isScored(f)).isEmpty();
  }

  private static Flag only(FlagKind kind, String text) {
    List<Flag> flags =
        ReportInvariants.analyze(text).flags().stream().filter(f -> f.kind() == kind).toList();
    assertThat(flags).hasSize(1);
    return flags.get(0);
  }

  @Test
  void aFlagQuotesItsCueAndPointsAtTheSentence() {
    String text = "The lake froze. The minister is believed to be in Tull.";
    Flag flag = only(FlagKind.HEARSAY, text);
    assertThat(flag.span().of(text)).isEqualTo("The minister is believed to be in Tull.");
    assertThat(flag.evidence()).extracting(w -> w.of(text)).containsExactly("is believed to");
    assertThat(flag.reason()).contains("“is believed to”");
    assertThat(flag.level()).isEqualTo(Level.WARNING);
    assertThat(flag.rule()).isEqualTo("hearsay.passive-to");
    assertThat(flag.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void whoRefersBackToAnUnnamedSourceIsOneToo() {
    String text = "An official said it rains. The official said the lock leaks.";
    assertThat(ReportInvariants.analyze(text).flags())
        .allMatch(flag -> flag.kind() == FlagKind.ANONYMOUS_SOURCE)
        .extracting(flag -> flag.evidence().get(0).of(text))
        .containsExactly("An official", "The official");
  }

  @Test
  void whatIsPassedOnAsHearsayIsNoGuessOfTheReporters() {
    assertThat(ReportInvariants.analyze("The mill is said to be likely to close.").flags())
        .extracting(Flag::kind)
        .containsExactly(FlagKind.HEARSAY);
  }

  /** The number, the reason given and how close they stand, in the words of the article. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One official, who asked not to be named because the talks are secret, said the price"
            + " had doubled. | One official | one person | “because the talks are secret” | -",
        "Two officials, who were briefed on the raid and asked not to be named because it goes on,"
            + " said nobody was hurt. | Two officials | 2 people | “because it goes on”"
            + " | “who were briefed on the raid”",
        "Two officials briefed on the raid said nobody was hurt. | Two officials | 2 people | -"
            + " | “briefed on the raid”",
        "People familiar with the talks said the price had doubled. | People familiar with the"
            + " talks | - | - | “familiar with the talks”",
      })
  void anAnonymousSourceHasNumberReasonAndStanding(
      String text, String source, String number, String why, String standing) {
    String reason = only(FlagKind.ANONYMOUS_SOURCE, text).reason();

    assertThat(reason).startsWith("“" + source + "”");
    assertThat(reason.contains("one person") || reason.contains(" people)"))
        .isEqualTo(!number.equals("-"));
    Stream.of(number, why, standing)
        .filter(told -> !told.equals("-"))
        .forEach(told -> assertThat(reason).contains(told));
    assertThat(CharMatcher.is('“').countIn(reason))
        .isEqualTo((int) Stream.of("", why, standing).filter(told -> !told.equals("-")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A police source said the knife had been found. | A police source",
        "Three officials, speaking on condition of anonymity, said the pier would close. | Three"
            + " officials; speaking on condition of anonymity",
        "A person close to the talks, who asked not to be named, said the price had doubled. |"
            + " A person close to the talks; who asked not to be named; close to the talks",
        "One official, who was briefed on the raid, said nobody was hurt, because the raid was"
            + " short. | One official; who was briefed on the raid",
        "One official, who asked not to be named because the talks are secret, said the price had"
            + " doubled. | One official; who asked not to be named because the talks are secret",
        "One official who asked not to be named, citing the talks, said the price had doubled. |"
            + " One official who asked not to be named; citing the talks",
        "Two officials, who were briefed on the raid and asked not to be named because it goes on,"
            + " said nobody was hurt. | Two officials; who were briefed on the raid and asked not"
            + " to be named because it goes on",
        "Three officials said the men close to the mayor had left. | Three officials",
        "One official who was briefed on the raid said nobody was hurt. | One official who was"
            + " briefed on the raid; who was briefed on the raid",
      })
  void theWordsThatTellOfAnUnnamedSourceAreItsEvidence(String text, String words) {
    assertThat(only(FlagKind.ANONYMOUS_SOURCE, text).evidence())
        .extracting(span -> span.of(text))
        .containsExactly(words.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | kind | rule | evidence
        "A street without its bakery is hard to imagine, and the closure is likely to hurt. |"
            + " SPECULATION | likely.to | is likely to; hard to imagine",
        "The sale would leave Northwing with only two yards, and may yet be blocked by the"
            + " regulator. | SPECULATION | may.modal | may yet be; would leave",
        "About 4 million people eat lichen every day. | UNSOURCED_FIGURE | figure | 4 million;"
            + " every day",
        "Most accidents on the lake, nearly 70 percent, involve drink. | UNSOURCED_FIGURE | figure"
            + " | 70 percent; Most accidents",
        "Between 2010 and 2015 there were 3,100 cases worldwide, including 480 deaths. |"
            + " UNSOURCED_FIGURE | figure | 3,100; 480; deaths",
        "The reef is the largest living structure in the world. | UNSOURCED_FIGURE | rank.in | the"
            + " largest living structure in the world",
        "Traffic accidents cost the economy more than $4 billion a year. | UNSOURCED_FIGURE |"
            + " figure | $4 billion; a year",
      })
  void theCuesOfASpeculationOrFigureAreItsEvidence(
      String text, FlagKind kind, String rule, String words) {
    Flag flag = only(kind, text);
    assertThat(flag.rule()).isEqualTo(rule);
    assertThat(flag.evidence())
        .extracting(span -> span.of(text))
        .containsExactly(words.split("; ", -1));
    assertThat(flag.reason()).contains("“" + words.split("; ", -1)[0] + "”");
    assertThat(flag.span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void refusesATextOfAnotherLexicon() {
    Lexicon other = Lexicon.english(Additions.NONE.title("Harbourmaster"));
    TokenizedText text = TokenizedText.of("It rains.", other);
    Syntax syntax = Syntax.of(text);
    Audit audit = Audit.english();
    assertThatThrownBy(
            () -> audit.flags(text, syntax, List.of(), i -> Speaker.UNKNOWN, Levels.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lexicon");
  }

  @Test
  void levelsAreChangedOneByOneAndCanBeOff() {
    Levels levels =
        Levels.defaults().with(FlagKind.HEARSAY, Level.NOTICE).without(FlagKind.SPECULATION);
    assertThat(levels.of(FlagKind.HEARSAY)).isEqualTo(Level.NOTICE);
    assertThat(levels.of(FlagKind.SPECULATION)).isEqualTo(Level.OFF);
    assertThat(levels.of(FlagKind.VAGUE_SOURCE)).isEqualTo(Level.WARNING);
    assertThat(levels.of(FlagKind.UNATTRIBUTED_QUOTE)).isEqualTo(Level.WARNING);
    assertThat(levels.of(FlagKind.ANONYMOUS_SOURCE)).isEqualTo(Level.NOTICE);
    assertThat(levels.of(FlagKind.UNSOURCED_FIGURE)).isEqualTo(Level.NOTICE);
    assertThat(Levels.defaults().of(FlagKind.SPECULATION)).isEqualTo(Level.ADVICE);
    assertThat(levels)
        .isEqualTo(
            Levels.defaults().without(FlagKind.SPECULATION).with(FlagKind.HEARSAY, Level.NOTICE))
        .isNotEqualTo(Levels.defaults());
  }
}
