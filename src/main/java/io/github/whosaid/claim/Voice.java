package io.github.whosaid.claim;

import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells for every token who speaks: the reporter, or a source. Built once for a text; then
 * immutable and thread-safe.
 */
final class Voice {

  private static final int NOBODY = -1;
  private static final int MARKS = -2;

  private final TokenizedText t;
  private final int[] behind;
  private final int[] words;
  private final BitSet accordingTo;
  private final int[] reportersWords;

  Voice(TokenizedText text, List<Reported> reports, IntPredicate known) {
    t = text;
    behind = new int[text.size()];
    Arrays.fill(behind, NOBODY);
    for (Reported r : reports) {
      if (isGoverned(r, known)) {
        for (int c = 0; c < r.contents().size(); c++) {
          Range range = r.contents().get(c);
          // Contents come outer ones first: the outermost source stays.
          for (int k = range.first(); k < range.end() && k < behind.length; k++) {
            if (behind[k] == NOBODY) {
              behind[k] = r.index();
            }
          }
        }
      }
    }
    for (QuotedPassage p : text.passages()) {
      if (p.depth() == 0) {
        for (int k = p.open(); k < p.behind(); k++) {
          if (behind[k] == NOBODY) {
            behind[k] = MARKS;
          }
        }
      }
    }
    accordingTo = new BitSet();
    for (Reported r : reports) {
      if (r.pattern() == CuePattern.ACCORDING_TO && !r.cue().isEmpty()) {
        accordingTo.set(text.sentence(r.cue().get(0).first()));
      }
    }
    words = new int[text.sentences()];
    reportersWords = new int[words.length];
    for (int k = 0; k < behind.length; k++) {
      if (isWord(k)) {
        int sentence = text.sentence(k);
        words[sentence]++;
        reportersWords[sentence] += behind[k] == NOBODY ? 1 : 0;
      }
    }
  }

  /**
   * Whether a source stands behind the content: the sentence names one, or the words stand in
   * quotation marks.
   */
  private boolean isGoverned(Reported r, IntPredicate known) {
    if (r.source().isEmpty() || r.cueClass() == CueClass.SHOW && !known.test(r.index())) {
      return false;
    }
    if (r.pattern() == CuePattern.NOUN && r.kind() == QuotationKind.INDIRECT) {
      return false; // "the demand for timber": what is demanded is nobody's claim
    }
    // "would not confirm rumours that"
    return r.modality() != Modality.NEGATED || r.kind() != QuotationKind.INDIRECT;
  }

  /**
   * Returns whether the reporter speaks: the token stands in no quotation marks and in no
   * attributed content.
   */
  boolean isReporters(int token) {
    return behind[token] == NOBODY;
  }

  /** Returns whether the token stands in quotation marks of which no source is known. */
  boolean isInMarks(int token) {
    return behind[token] == MARKS;
  }

  /**
   * Returns the index of the outermost report whose content holds the token, or a negative number.
   */
  int report(int token) {
    return behind[token];
  }

  /** Returns whether a sentence names a source by "according to". */
  boolean isAccordingTo(int sentence) {
    return accordingTo.get(sentence);
  }

  /** Returns how many words of a sentence are the reporter's. */
  int reportersWords(int sentence) {
    return reportersWords[sentence];
  }

  /** Returns how many words a sentence has. */
  int words(int sentence) {
    return words[sentence];
  }

  boolean isWord(int token) {
    return t.is(token, TokenKind.WORD) || t.is(token, TokenKind.NUMBER);
  }
}
