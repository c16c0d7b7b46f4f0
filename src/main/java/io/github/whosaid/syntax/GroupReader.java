package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/** Reads the verb group that begins at a token. Not thread-safe; one for each text. */
final class GroupReader {

  private final TokenizedText t;
  private final Grammar grammar;
  private final VerbGroups verbs;

  GroupReader(TokenizedText text, Grammar grammar, VerbGroups verbs) {
    t = text;
    this.grammar = grammar;
    this.verbs = verbs;
  }

  /** Returns the group that begins at a token and ends at {@code bound} or earlier, or -1. */
  int read(int from, int bound) {
    int modal = -1;
    int auxiliary = -1;
    int previous = -1;
    int main = -1;
    boolean negated = false;
    Finiteness form = formOf(from);
    int k = from;
    if (t.is(k, Tag.TO)) {
      k++;
    }
    for (; k < bound && main < 0; k++) {
      Tag tag = t.tag(k);
      if (tag == Tag.MODAL && auxiliary < 0 && modal < 0 && k == from) {
        modal = k;
      } else if (tag == Tag.AUXILIARY
          && !(modal < 0 && auxiliary < 0 && k > from && !t.is(from, Tag.TO))) {
        if (auxiliary >= 0 && !continues(auxiliary, k)) {
          break;
        }
        previous = auxiliary;
        auxiliary = k;
      } else if (tag == Tag.INFINITIVE
          && (k == from || modal >= 0 || t.is(from, Tag.TO) || isDo(auxiliary))) {
        main = k;
      } else if ((tag == Tag.PARTICIPLE || tag == Tag.GERUND) && (k == from || auxiliary >= 0)) {
        main = k;
      } else if (tag == Tag.VERB && (k == from || t.is(from, Tag.TO) && auxiliary < 0)) {
        main = k;
      } else if (k > from && t.isAny(k, Grammar.ADVERBIAL)) {
        negated |= tag == Tag.NEGATION;
      } else {
        break;
      }
    }
    boolean passive = false;
    if (main >= 0) {
      passive = auxiliary >= 0 && t.is(main, Tag.PARTICIPLE) && isBe(auxiliary);
      int n = main + 1;
      if (grammar.isGet(t, main)
          && n < bound
          && (t.is(n, Tag.PARTICIPLE) || t.is(n, Tag.VERB) && t.is(n, WordClass.VERB_PARTICIPLE))) {
        main = n;
        passive = true;
      }
    } else if (auxiliary >= 0) {
      main = auxiliary;
      passive = previous >= 0 && isBe(previous) && t.is(auxiliary, WordClass.DO); // "was done"
    } else if (modal >= 0) {
      main = modal;
    } else {
      return -1;
    }
    int end = main + 1;
    int group = verbs.add(from, end, main, form, modal, passive);
    if (negated || end < bound && t.is(end, Tag.NEGATION) && main == auxiliary) {
      verbs.negate(group);
    }
    if (form == Finiteness.FINITE && modal < 0 && isPast(from)) {
      verbs.past(group);
    }
    return group;
  }

  private Finiteness formOf(int i) {
    return switch (t.tag(i)) {
      case TO, INFINITIVE -> Finiteness.INFINITIVE;
      case GERUND -> Finiteness.GERUND;
      case PARTICIPLE -> Finiteness.PARTICIPLE;
      case AUXILIARY -> grammar.auxiliaryForm(t, i);
      default -> Finiteness.FINITE;
    };
  }

  private boolean isPast(int i) {
    return t.is(i, Tag.AUXILIARY) ? t.is(i, WordClass.PAST) : t.is(i, WordClass.VERB_PAST);
  }

  private boolean isDo(int auxiliary) {
    return auxiliary >= 0 && t.is(auxiliary, WordClass.DO);
  }

  private boolean isBe(int auxiliary) {
    // "'s" stands for "is" and, before "been", for "has".
    return t.is(auxiliary, WordClass.BE)
        && !(t.is(auxiliary, WordClass.HAVE) && t.is(auxiliary + 1, Tag.AUXILIARY));
  }

  /** Whether an auxiliary goes on with another: "has been", "is being", "did have". */
  private boolean continues(int auxiliary, int next) {
    return switch (grammar.auxiliaryForm(t, next)) {
      case FINITE -> isDo(auxiliary) || t.is(auxiliary, WordClass.HAVE);
      case GERUND -> t.is(auxiliary, WordClass.BE);
      case PARTICIPLE, INFINITIVE ->
          t.is(next, WordClass.DO) && t.is(auxiliary, WordClass.BE)
              || t.is(auxiliary, WordClass.HAVE)
              || isDo(auxiliary);
    };
  }
}
