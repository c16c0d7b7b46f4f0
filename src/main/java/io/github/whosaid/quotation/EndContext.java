package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * What all places where one content can end have in common: its frame and verb, and the clause that
 * the cue stands in.
 *
 * @param main the finite verb of the content's clause, or -1
 * @param form the form of the content's verb
 * @param relative whether the cue stands right behind the word that opens a relative clause
 */
record EndContext(
    @Nullable Cue cue,
    int from,
    Group group,
    Frame frame,
    int main,
    VerbForm form,
    boolean relative,
    CueClause clause) {

  /** How far left of a cue the word is looked for that opens its clause. */
  private static final int CUE_REACH = 20;

  /** Frames that end alike. */
  enum Group {
    CLAUSE,
    QUESTION,
    NOUN_PHRASE,
    COMPLEMENT,
    INFINITIVE
  }

  /** What clause the cue stands in. */
  enum CueClause {
    MAIN,
    SUBORDINATE,
    RELATIVE,
    REPORTED,
    SECOND
  }

  /** Returns the context of a content from {@code from} that ends before {@code end} or there. */
  static EndContext of(
      TokenizedText t, Clauses clauses, @Nullable Cue cue, int from, int end, Frame frame) {
    Group group = group(frame);
    int first = t.is(from, Tag.THAT) || t.is(from, TokenKind.QUOTE) ? from + 1 : from;
    int main = group == Group.CLAUSE && first < end ? clauses.mainVerb(first, end) : -1;
    return new EndContext(
        cue,
        from,
        group,
        frame,
        main,
        contentForm(t, main, frame),
        inRelative(t, cue),
        clauseOf(t, cue));
  }

  /** What clause the cue stands in: the nearest word to its left that opens one tells it. */
  private static CueClause clauseOf(TokenizedText t, @Nullable Cue cue) {
    if (cue == null) {
      return CueClause.MAIN;
    }
    int floor = Math.max(t.sentenceFirst(t.sentence(cue.token())), cue.first() - CUE_REACH);
    for (int k = cue.first() - 1; k >= floor; k--) {
      switch (t.tag(k)) {
        case RELATIVE -> {
          return CueClause.RELATIVE;
        }
        case THAT -> {
          return CueClause.REPORTED;
        }
        case SUBORDINATOR -> {
          return CueClause.SUBORDINATE;
        }
        case WH -> {
          return t.is(k, WordClass.SUBORDINATOR) ? CueClause.SUBORDINATE : CueClause.RELATIVE;
        }
        case VERB, AUXILIARY, MODAL -> {
          return CueClause.SECOND;
        }
        case PREPOSITION -> {
          if (t.is(k, WordClass.SUBORDINATOR) && t.is(k, WordClass.TEMPORAL)) {
            return CueClause.SUBORDINATE;
          }
        }
        default -> {
          if (t.is(k, TokenKind.SEMICOLON) || t.is(k, TokenKind.COLON)) {
            return CueClause.MAIN;
          }
        }
      }
    }
    return CueClause.MAIN;
  }

  private static boolean inRelative(TokenizedText t, @Nullable Cue cue) {
    if (cue == null || cue.first() == t.sentenceFirst(t.sentence(cue.token()))) {
      return false;
    }
    int before = cue.first() - 1;
    return t.is(before, Tag.RELATIVE) || t.is(before, Tag.WH);
  }

  private static VerbForm contentForm(TokenizedText t, int main, Frame frame) {
    if (main >= 0) {
      return VerbForm.of(t, main);
    }
    return switch (frame) {
      case TO, TELL_TO, RAISE -> VerbForm.BASE;
      case ING -> VerbForm.ING;
      default -> VerbForm.NONE;
    };
  }

  private static Group group(Frame frame) {
    return switch (frame) {
      case THAT, BARE, TELL, FRONT, QUOTE, HEARD -> Group.CLAUSE;
      case WH -> Group.QUESTION;
      case NP, FOR, ABOUT -> Group.NOUN_PHRASE;
      case TO, ING, RAISE -> Group.INFINITIVE;
      case OF, AS, CALL, TELL_TO -> Group.COMPLEMENT;
    };
  }
}
