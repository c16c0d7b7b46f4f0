package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.transcript.Turn;
import io.github.whosaid.verification.Reference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What must hold of the word diff of every quote that is found. */
public final class VerificationInvariants {

  /** What stands in brackets by itself; brackets that touch a word hold letters of it: "[i]s". */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])\\[[^\\[\\]]*\\](?![\\p{L}\\p{Nd}])|\\([^()]*\\)");

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()]*\\)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private VerificationInvariants() {}

  /** Checks what was found of a quote in a reference. */
  public static void check(Verification found, Reference reference) {
    String text = reference.text();
    int quoteEnd = 0;
    for (WordChange change : found.changes()) {
      check(change, found.quote(), reference);
      assertThat(change.quoteSpan().start())
          .as("%s in order", change)
          .isGreaterThanOrEqualTo(quoteEnd);
      quoteEnd = change.quoteSpan().end();
    }
    checkSegments(found, text);
    checkPlace(found);
    if (found.verdict() != Verdict.SPLICED) {
      checkOrder(found, reference);
    }
  }

  private static void check(WordChange change, String quote, Reference reference) {
    String text = reference.text();
    assertThat(change.quoteWords()).isEqualTo(change.quoteSpan().of(quote));
    String words = change.referenceSpan().of(text);
    assertThat(change.referenceWords())
        .isEqualTo(change.reason() == ChangeReason.FURNITURE ? words.strip() : words);
    boolean kept = change.kind() == WordChange.Kind.KEPT;
    boolean replaced = change.kind() == WordChange.Kind.REPLACED;
    boolean splice = change.reason() == ChangeReason.SPLICE;
    assertThat(splice || change.referenceSpan().length() > 0)
        .as("%s has words of the reference", change)
        .isEqualTo(splice || kept || replaced || change.kind() == WordChange.Kind.LEFT_OUT);
    assertThat(change.quoteSpan().length() > 0)
        .as("%s has words of the quote", change)
        .isEqualTo(kept || replaced || change.kind() == WordChange.Kind.ADDED);
    if (kept) {
      assertThat(spoken(change.quoteWords(), reference))
          .as("%s", change)
          .isEqualTo(spoken(words, reference));
    }
  }

  /** Returns the letters of words without labels of turns, which the quote may have or not. */
  private static String spoken(String words, Reference reference) {
    String spoken = words;
    for (Turn turn : reference.turns()) {
      spoken = spoken.replace(turn.speaker() + ":", " ").replace(turn.speaker() + ".", " ");
    }
    return letters(spoken);
  }

  private static String letters(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
    String spoken = IN_BRACKETS.matcher(LINK.matcher(plain).replaceAll("$1")).replaceAll("");
    return NO_LETTERS.matcher(spoken).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static void checkSegments(Verification found, String text) {
    Span place = found.span().orElseThrow();
    int from = 0;
    for (Segment segment : found.segments()) {
      assertThat(segment.quote().start()).as("%s in order", segment).isGreaterThanOrEqualTo(from);
      assertThat(new Span(0, text.length()).contains(place)).isTrue();
      assertThat(place.contains(segment.reference())).as("%s in %s", segment, place).isTrue();
      from = segment.quote().end();
    }
    assertThat(from).isBetween(1, found.quote().length());
  }

  /**
   * The place reaches from the first word of the quote that was found to the last, but for words
   * cut off.
   */
  private static void checkPlace(Verification found) {
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (WordChange change : within(found)) {
      if (change.referenceSpan().length() > 0) {
        low = Math.min(low, change.referenceSpan().start());
        high = Math.max(high, change.referenceSpan().end());
      }
    }
    assertThat(found.span()).as("%s", found).contains(new Span(low, high));
  }

  /** Returns the changes but those beside the place, which turn what stands there. */
  private static List<WordChange> within(Verification found) {
    List<WordChange> changes = new ArrayList<>(found.changes());
    if (isCut(changes.get(0))) {
      changes.remove(0);
    }
    if (isCut(changes.get(changes.size() - 1))) {
      changes.remove(changes.size() - 1);
    }
    return changes;
  }

  private static boolean isCut(WordChange change) {
    return change.kind() == WordChange.Kind.LEFT_OUT && change.reason() == ChangeReason.REVERSAL;
  }

  /** No word of the reference between the first and the last is passed over. */
  private static void checkOrder(Verification found, Reference reference) {
    int end = -1;
    for (WordChange change : found.changes()) {
      Span span = change.referenceSpan();
      if (span.length() > 0) {
        assertThat(span.start()).as("%s in order", change).isGreaterThanOrEqualTo(end);
        if (end >= 0 && reference.turns().isEmpty()) {
          assertThat(letters(reference.text().substring(end, span.start())))
              .as("passed over before %s", change)
              .isEmpty();
        }
        end = span.end();
      }
    }
  }
}
