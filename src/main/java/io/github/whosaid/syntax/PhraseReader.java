package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Reads the base noun phrase that begins at a token. Not thread-safe; one for each text. */
final class PhraseReader {

  private static final WordClassSet TITLES =
      WordClassSet.of(WordClass.HONORIFIC, WordClass.TITLE, WordClass.ROLE, WordClass.SPOKESPERSON);
  private static final WordClassSet NAMED =
      Grammar.PERSONS.and(WordClassSet.of(WordClass.ORG_HEAD, WordClass.PLACE_HEAD));
  private static final WordClassSet BODY_HEADS =
      WordClassSet.of(WordClass.ORG_HEAD, WordClass.PLACE_HEAD, WordClass.ROLE, WordClass.TITLE);

  private final TokenizedText t;
  private final Grammar grammar;
  private final BasePhrases phrases;

  PhraseReader(TokenizedText text, Grammar grammar, BasePhrases phrases) {
    t = text;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /**
   * Returns the phrase that begins at a token and ends at {@code bound} or earlier, possessors
   * included; -1 if none does.
   */
  int read(int from, int bound) {
    if (t.is(from, WordClass.REFLEXIVE) && from > 0 && t.isAny(from - 1, Grammar.HEADS)) {
      return -1; // "the board itself said"
    }
    if (t.is(from, Tag.PRONOUN)) {
      return phrases.add(from, from + 1, from, -1, -1, true, false);
    }
    if (t.isAny(from, Grammar.ADVERBIAL)
        && !t.is(from, WordClass.DETERMINER)
        && !grammar.leadsPhrase(t, from, bound)) {
      return phrases.add(from, from + 1, from, -1, -1, false, true); // "today", "nothing"
    }
    int owner = -1;
    int k = from;
    while (true) {
      int head = head(k, bound, owner >= 0);
      if (head < 0) {
        // "the mayor's" without a head: the possessor alone.
        return owner;
      }
      int end = head + 1;
      int phrase =
          phrases.add(
              from,
              end,
              head,
              owner,
              nameFirst(k, head),
              false,
              t.isAny(head, Grammar.NOUNS) || isPart(head));
      if (end >= bound || !t.is(end, Tag.POSSESSIVE)) {
        return phrase;
      }
      owner = phrase;
      k = end + 1;
    }
  }

  /** "%" counts as a noun. */
  private boolean isPart(int i) {
    return t.is(i, TokenKind.SYMBOL);
  }

  /** The head of what begins at a token: its last noun; a number or determiner if it has none. */
  private int head(int from, int bound, boolean owned) {
    int head = -1;
    int substitute = -1;
    int k = from;
    int counted = owned ? 0 : grammar.quantity(t, from, bound);
    k += counted;
    while (k < bound) {
      Tag tag = t.tag(k);
      switch (tag) {
        case DETERMINER, NEGATION -> {
          if (tag == Tag.NEGATION && !t.is(k, WordClass.DETERMINER)) {
            return head >= 0 ? head : substitute;
          }
          if (head >= 0 || substitute >= 0 && !follows(k)) {
            return head >= 0 ? head : substitute;
          }
          substitute = k;
        }
        case NUMBER -> {
          if (head >= 0
              && !(k + 1 < bound && t.isAny(k + 1, Grammar.NOUNS) && t.is(head, Tag.NAME))) {
            return head;
          }
          substitute = k;
        }
        case NOUN -> {
          if (head >= 0 && parts(head, k)) {
            return head;
          }
          head = k;
        }
        case NAME -> {
          if (head >= 0 && (parts(head, k) || t.is(head, Tag.NOUN) && !describes(head, k))) {
            return head;
          }
          head = k;
        }
        case ADJECTIVE, PARTICIPLE, GERUND -> {
          if (head >= 0 && isRoleBeforeName(k, bound)) {
            head = k; // "police chief Ada Moss"
          } else if (head >= 0
              && !(t.is(head, Tag.NAME)
                  && tag == Tag.ADJECTIVE
                  && nounNext(k, bound)
                  && !t.is(k + 1, WordClass.TIME_NOUN))) { // "the Board last week"
            return head;
          }
          if (head < 0 && !leads(k, bound)) {
            boolean stands = substitute >= 0 && t.is(substitute, Tag.DETERMINER);
            return stands && tag == Tag.ADJECTIVE && endsHere(k, bound) ? k : substitute;
          }
        }
        case ADVERB -> {
          if (head >= 0 || !leads(k, bound)) {
            return head >= 0 ? head : substitute;
          }
        }
        case COORDINATOR -> {
          if (head >= 0 || k == from || !joinsModifiers(k, bound)) {
            return head >= 0 ? head : substitute;
          }
        }
        case OTHER -> {
          if (t.is(k, TokenKind.SYMBOL)) {
            if (head < 0 && substitute >= 0 && t.is(k - 1, Tag.NUMBER)) {
              head = k; // "5%"
            } else if (head >= 0
                && !(t.is(head, Tag.NAME) && k + 1 < bound && t.is(k + 1, Tag.NAME))) {
              return head;
            }
          } else if (t.is(k, TokenKind.COMMA)) {
            if (head >= 0 || k == from || !joinsModifiers(k, bound)) {
              return head >= 0 ? head : substitute;
            }
          } else if (!(t.is(k, TokenKind.QUOTE)
              && k > from
              && head < 0
              && isInner(k, from, bound))) {
            return head >= 0 ? head : substitute;
          }
        }
        default -> {
          return head >= 0 ? head : substitute;
        }
      }
      k++;
    }
    return head >= 0 ? head : substitute;
  }

  /** Where the name begins after a title or a description, or -1. */
  private int nameFirst(int from, int head) {
    if (!t.is(head, Tag.NAME) || t.isAny(head, BODY_HEADS)) {
      return -1;
    }
    for (int k = head - 1; k >= from; k--) {
      if (t.is(k, Tag.NOUN) || t.is(k, Tag.NAME) && t.isAny(k, TITLES)) {
        return k + 1;
      }
      if (!t.is(k, Tag.NAME)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a determiner may follow another: "all the", "the many". */
  private boolean follows(int k) {
    return t.is(k - 1, Tag.DETERMINER)
        && (t.is(k, WordClass.QUANTIFIER)
            || t.is(k - 1, WordClass.QUANTIFIER)
            || !t.is(k - 1, WordClass.POSSESSIVE)
                && !t.is(k, WordClass.POSSESSIVE)
                && !t.is(k - 1, WordClass.DEMONSTRATIVE));
  }

  /** Whether a word begins a phrase of its own after a noun: a time, as in "the council Monday". */
  private boolean parts(int head, int k) {
    return isDay(k) && !t.isAny(k - 1, Grammar.HEADS) && head == k - 1;
  }

  /**
   * Whether a noun can describe the name after it: "the warden Moss", but "the letters Mr Moss".
   */
  private boolean describes(int noun, int name) {
    return !isDay(name)
        && !t.is(noun, WordClass.TIME_NOUN)
        && !(t.is(noun, WordClass.NOUN_PLURAL) && t.is(name, WordClass.HONORIFIC))
        && (t.isAny(noun, NAMED) || !isReport(name + 1)); // "a plan Moss said"
  }

  /** Whether a word that is an adjective elsewhere is the role of who is named next. */
  private boolean isRoleBeforeName(int k, int bound) {
    return k + 1 < bound && t.is(k - 1, Tag.NOUN) && t.isAny(k, TITLES) && t.is(k + 1, Tag.NAME);
  }

  private boolean isReport(int i) {
    return i < t.size() && t.is(i, Tag.VERB) && t.canReport(i);
  }

  private boolean isDay(int k) {
    return t.is(k, WordClass.WEEKDAY);
  }

  private boolean nounNext(int k, int bound) {
    return k + 1 < bound && t.isAny(k + 1, Grammar.NOUNS);
  }

  /** Whether a noun follows the modifier, other modifiers and numbers passed over. */
  private boolean leads(int k, int bound) {
    int last = Math.min(bound, k + 8);
    for (int i = k + 1; i < last; i++) {
      Tag tag = t.tag(i);
      if (t.isAny(i, Grammar.NOUNS)) {
        return true;
      }
      boolean passes =
          tag == Tag.ADJECTIVE
              || tag == Tag.NUMBER
              || tag == Tag.PARTICIPLE
              || tag == Tag.GERUND
              || tag == Tag.ADVERB
              || t.is(i, TokenKind.QUOTE)
              || (t.is(i, TokenKind.COMMA) || tag == Tag.COORDINATOR) && joinsModifiers(i, bound);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "a small, quiet town", "black and white dogs". */
  private boolean joinsModifiers(int k, int bound) {
    return k + 2 < bound
        && t.is(k - 1, Tag.ADJECTIVE)
        && (t.is(k + 1, Tag.ADJECTIVE) || t.is(k + 1, Tag.ADVERB) && t.is(k + 2, Tag.ADJECTIVE))
        && leads(k + 1, bound);
  }

  /** "the poor": an adjective as the head, where nothing that it could modify follows. */
  private boolean endsHere(int k, int bound) {
    return k + 1 >= bound || !t.isAny(k + 1, Grammar.MODIFIERS);
  }

  /** Whether a mark belongs to a few words in quotation marks within the phrase. */
  private boolean isInner(int k, int from, int bound) {
    int p = t.passageAt(k);
    if (p < 0) {
      return false;
    }
    QuotedPassage passage = t.passages().get(p);
    return passage.open() >= from
        && passage.behind() <= bound
        && passage.behind() - passage.open() < 8
        && (passage.open() == k
            || passage.behind() < bound && t.isAny(passage.behind(), Grammar.HEADS));
  }
}
