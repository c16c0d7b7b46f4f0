package io.github.whosaid.claim;

import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the sentences of one text show: where rules match, and which of them speak of a survey. Not
 * thread-safe; one for each text.
 */
final class Signs {

  /** How many clauses around a token are looked at. */
  private static final int HEIGHT = 6;

  /** Quotation marks where the reporter does not speak. */
  static final int MARKS = 1;

  /** A day of the week, a verb in the past, a word of the present, one number, several. */
  static final int WEEKDAY = 2;

  static final int PAST = 4;
  static final int PRESENT = 8;
  static final int FIGURE = 16;
  static final int FIGURES = 32;

  /** What people are called, one or several. */
  static final WordClassSet PEOPLE =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.VAGUE_GROUP);

  private final TokenizedText t;

  private final Syntax syntax;
  private final Voice voice;
  private final Rules rules;
  private final List<List<Hit>> hits;
  private final BitSet flagged = new BitSet();
  private final int[] surveyBefore;

  /** The number of each token's word in the vocabulary, zero for most. */
  private final char[] numbers;

  /** The lists of the vocabulary that any word of each sentence stands in. */
  private final long[] lists;

  /** What each sentence shows of {@link #MARKS} and the like, in the reporter's own words. */
  private final byte[] shown;

  private final Genre genre;

  /** The features of the sentence that was looked at last. */
  private final Features active = new Features();

  Signs(TokenizedText text, Syntax syntax, Voice voice, Rules rules) {
    t = text;
    this.syntax = syntax;
    this.voice = voice;
    this.rules = rules;
    numbers = rules.words().numbers(text);
    hits = new ArrayList<>(text.sentences());
    surveyBefore = new int[text.sentences() + 1];
    shown = new byte[text.sentences()];
    lists = new long[text.sentences()];
    Hits reader = new Hits(text, numbers, voice, rules);
    for (int s = 0; s < text.sentences(); s++) {
      hits.add(reader.in(s));
      lists[s] = reader.lists();
      shown[s] = (byte) read(s);
      surveyBefore[s + 1] = has(s, WordList.SURVEY) ? s : s == 0 ? -1 : surveyBefore[s];
    }
    surveyBefore[0] = -1;
    genre = new Genre(this);
  }

  /** Returns where the features of one sentence are collected, which those of the next replace. */
  Features active() {
    return active;
  }

  /** Returns what kind of article this is, by what its sentences share. */
  Genre genre() {
    return genre;
  }

  /** Returns whether one of the sentence's matches is of a rule of that group. */
  boolean hasCue(int sentence, String group) {
    List<Hit> found = hits(sentence);
    for (int i = 0; i < found.size(); i++) {
      if (rules.all().get(found.get(i).rule()).group().equals(group)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether more than half of a sentence is a source's. */
  boolean isSpoken(int sentence) {
    return voice.reportersWords(sentence) * 2 < voice.words(sentence);
  }

  /** Returns whether the reporter's words in a sentence have a verb of saying. */
  boolean isTold(int sentence) {
    int end = t.sentenceEnd(sentence);
    for (int k = t.sentenceFirst(sentence); has(sentence, WordList.SAYING) && k < end; k++) {
      if (is(k, WordList.SAYING)
          && (t.is(k, Tag.VERB) || t.is(k, Tag.PARTICIPLE) && t.is(k - 1, WordClass.HAVE))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a clause around the token, or the token's own, has a verb of saying: "Lee warns
   * the dam could fail".
   */
  boolean isGoverned(int token) {
    int clause = syntax.clauses().at(token);
    for (int up = 0; up < HEIGHT && clause >= 0; up++) {
      int verb = syntax.clauses().verb(clause);
      if (verb >= 0) {
        int main = syntax.verbs().mainVerb(verb);
        boolean cue = t.id(main) >= 0 && t.lexicon().cues(t.id(main)).length > 0;
        boolean says = cue || is(main, WordList.SAYING);
        if (main < token && says && syntax.clauses().subject(clause) >= 0) {
          return true;
        }
      }
      clause = syntax.clauses().parent(clause);
    }
    return false;
  }

  /** Returns whether a noun phrase is a person or several: a name, a pronoun or a noun. */
  boolean isSomebody(int phrase) {
    int head = syntax.phrases().head(phrase);
    int name = syntax.names().at(head);
    boolean it = t.is(head, WordClass.IT) || t.is(head, WordClass.DEMONSTRATIVE);
    return syntax.phrases().isPronoun(phrase) && !it
        || t.isAny(head, PEOPLE)
        || name >= 0 && syntax.names().type(name) == NameType.PERSON;
  }

  /** Returns whether a noun phrase is the name of an organisation or a place. */
  boolean isBody(int phrase) {
    int name = syntax.names().at(syntax.phrases().head(phrase));
    NameType type = name < 0 ? NameType.OTHER : syntax.names().type(name);
    return type == NameType.ORGANISATION || type == NameType.PLACE;
  }

  private int read(int sentence) {
    int shows = 0;
    int end = t.sentenceEnd(sentence);
    for (int k = t.sentenceFirst(sentence); k < end; k++) {
      if (!voice.isReporters(k)) {
        shows |= t.is(k, TokenKind.QUOTE) ? MARKS : 0;
      } else if (t.is(k, TokenKind.NUMBER)) {
        shows |= (shows & FIGURE) == 0 ? FIGURE : FIGURES;
      } else {
        shows |= t.is(k, WordClass.WEEKDAY) ? WEEKDAY : 0;
        shows |= t.is(k, Tag.VERB) && t.is(k, WordClass.VERB_PAST) ? PAST : 0;
        shows |= is(k, WordList.PRESENT) ? PRESENT : 0;
      }
    }
    return shows;
  }

  /** Returns whether a sentence shows one of {@link #MARKS} and the like. */
  boolean shows(int sentence, int what) {
    return (shown[sentence] & what) != 0;
  }

  TokenizedText text() {
    return t;
  }

  Syntax syntax() {
    return syntax;
  }

  Voice voice() {
    return voice;
  }

  Rules rules() {
    return rules;
  }

  /** Returns whether the token's word stands in a list of the vocabulary. */
  boolean is(int token, WordList list) {
    return (rules.words().lists(numbers[token]) & list.bit()) != 0;
  }

  /** Returns the matches of a sentence. */
  List<Hit> hits(int sentence) {
    return hits.get(sentence);
  }

  /** Notes that a sentence has a flag for its source. */
  void flag(int sentence) {
    flagged.set(sentence);
  }

  /** Returns whether a sentence has a flag for its source. */
  boolean isFlagged(int sentence) {
    return flagged.get(sentence);
  }

  /** Returns whether the sentence or one of the {@code reach} before it speaks of a survey. */
  boolean isSurveyed(int sentence, int reach) {
    int last = surveyBefore[sentence + 1];
    return last >= 0 && last >= sentence - reach;
  }

  /** Returns whether one of the sentences before has a word of the list. */
  boolean isNear(int sentence, int reach, WordList list) {
    for (int before = Math.max(0, sentence - reach); before < sentence; before++) {
      if (has(before, list)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sentence has a word of the list, whoever speaks. */
  boolean has(int sentence, WordList list) {
    return (lists[sentence] & list.bit()) != 0;
  }
}
