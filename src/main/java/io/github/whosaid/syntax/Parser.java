package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Cuts a text into the sequences that are parsed by themselves, sentences and what stands in
 * quotation marks, and reads each from left to right. Not thread-safe; one for each text.
 */
final class Parser {

  /** A passage with at most so many tokens and no verb is read as part of the sentence. */
  private static final int FEW_WORDS = 12;

  private final TokenizedText t;
  private final Grammar grammar;
  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final ClauseBuilder clauses;
  private final PhraseReader phraseReader;
  private final GroupReader groupReader;

  /** Whether each passage is a unit for the sentence around it. */
  private final boolean[] unit;

  Parser(TokenizedText text, BasePhrases phrases, VerbGroups verbs, ClauseTree tree) {
    t = text;
    grammar = Grammar.of(text.lexicon());
    this.phrases = phrases;
    this.verbs = verbs;
    clauses = new ClauseBuilder(text, grammar, phrases, verbs, tree);
    phraseReader = new PhraseReader(text, grammar, phrases);
    groupReader = new GroupReader(text, grammar, verbs);
    unit = new boolean[text.passages().size()];
  }

  void run() {
    for (QuotedPassage p : t.passages()) {
      unit[p.index()] = isUnit(p);
    }
    for (int s = 0; s < t.sentences(); s++) {
      sequence(t.sentenceFirst(s), t.sentenceEnd(s), -1);
    }
    for (QuotedPassage p : t.passages()) {
      if (unit[p.index()] && p.first() < p.end()) {
        int last = t.sentence(p.end() - 1);
        for (int s = t.sentence(p.first()); s <= last; s++) {
          sequence(
              Math.max(p.first(), t.sentenceFirst(s)),
              Math.min(p.end(), t.sentenceEnd(s)),
              p.index());
        }
      }
    }
  }

  /** Whether a passage is more than a few words of the sentence in quotation marks. */
  private boolean isUnit(QuotedPassage p) {
    if (p.first() >= p.end()) {
      return false;
    }
    boolean oneSentence = p.closed() && t.sentence(p.open()) == t.sentence(p.close());
    if (!oneSentence) {
      return true;
    }
    if (t.isFinite(p.first())) {
      return p.open() == t.sentenceFirst(t.sentence(p.open())); // the hall “was never safe”
    }
    return p.end() - p.first() > FEW_WORDS
        || !t.is(p.end() - 1, TokenKind.WORD) && !t.is(p.end() - 1, TokenKind.NUMBER)
        || t.hasFinite(p.first(), p.end());
  }

  private void sequence(int from, int bound, int level) {
    if (from >= bound) {
      return;
    }
    clauses.begin(from);
    int i = from;
    while (i < bound) {
      int p = t.passageAt(i);
      if (p >= 0 && p != level && unit[p] && isInside(p, level)) {
        int behind = Math.min(bound, t.passages().get(p).behind());
        clauses.unit(i, behind);
        i = Math.max(i + 1, behind);
      } else {
        i = read(i, bound);
      }
    }
    clauses.finish(bound);
  }

  /** Whether a passage is not the one that is parsed or one around it. */
  private boolean isInside(int passage, int level) {
    return level < 0 || t.passages().get(passage).depth() > t.passages().get(level).depth();
  }

  /** Reads what begins at a token; returns the token after it. */
  private int read(int i, int bound) {
    switch (t.tag(i)) {
      case DETERMINER, NUMBER, NOUN, NAME, PRONOUN -> {
        return phrase(i, bound);
      }
      case ADJECTIVE -> {
        return phrase(i, bound);
      }
      case VERB, INFINITIVE, GERUND, PARTICIPLE, AUXILIARY, MODAL, TO -> {
        if (t.phraseIs(i, WordClass.PREPOSITION)) {
          int last = Math.min(bound, i + t.phraseLength(i)) - 1; // "according to"
          for (int k = i; k < last; k++) {
            clauses.adverb(k);
          }
          clauses.preposition(last);
          return last + 1;
        }
        return group(i, bound);
      }
      case ADVERB -> {
        if (grammar.isExistential(t, i)
            && i + 1 < bound
            && t.isFinite(i + 1)
            && clauses.existential(i)) {
          phrases.add(i, i + 1, i, -1, -1, true, false);
          return i + 1;
        }
        if (grammar.leadsPhrase(t, i, bound)) {
          return phrase(i, bound);
        }
        if (grammar.isTimeNoun(t, i)) {
          return phrase(i, bound);
        }
        clauses.adverb(i);
      }
      case PREPOSITION -> {
        if (grammar.quantity(t, i, bound) > 0) {
          return phrase(i, bound);
        }
        clauses.preposition(i);
      }
      case COORDINATOR -> clauses.coordinator(i);
      case SUBORDINATOR -> clauses.subordinator(i);
      case THAT -> clauses.that(i);
      case RELATIVE -> clauses.relative(i, questionPhrase(i));
      case WH -> {
        if (t.is(i, WordClass.RELATIVE) && clauses.isAfterPhrase()) {
          clauses.relative(i, questionPhrase(i));
        } else {
          clauses.question(i, questionPhrase(i), bound);
        }
      }
      case NEGATION -> {
        if (t.is(i, WordClass.COORDINATOR)) {
          clauses.coordinator(i); // "nor"
          return i + 1;
        }
        if (t.is(i, WordClass.PREPOSITION)) {
          clauses.preposition(i); // "without"
          return i + 1;
        }
        if (grammar.isNegativePhrase(t, i)
            && !(i + 1 < bound && t.isAny(i + 1, Grammar.WHOLE_PHRASES))) {
          return phrase(i, bound);
        }
        clauses.adverb(i);
      }
      case OTHER, POSSESSIVE -> {
        if (t.is(i, TokenKind.SYMBOL) && i + 1 < bound && t.is(i + 1, Tag.NUMBER)) {
          return phrase(i, bound); // "$5 million"
        }
        clauses.mark(i);
      }
    }
    return i + 1;
  }

  private int questionPhrase(int i) {
    return grammar.isQuestionPronoun(t, i) ? phrases.add(i, i + 1, i, -1, -1, true, false) : -1;
  }

  private int phrase(int i, int bound) {
    int time = TimePhrases.end(t, i, bound);
    int n = phraseReader.read(i, time > i ? time : bound);
    if (n < 0) {
      clauses.adverb(i);
      return i + 1;
    }
    clauses.phrase(n);
    return Math.max(i + 1, phrases.end(n));
  }

  private int group(int i, int bound) {
    int g = groupReader.read(i, bound);
    if (g < 0) {
      clauses.adverb(i);
      return i + 1;
    }
    int end = verbs.end(g);
    clauses.verb(g, bound);
    return Math.max(i + 1, end);
  }
}
