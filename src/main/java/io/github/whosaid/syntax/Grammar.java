package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What the parse asks about English words and their order. Immutable and thread-safe; made once for
 * a lexicon.
 */
final class Grammar {

  static final TagSet HEADS = TagSet.of(Tag.NOUN, Tag.NAME, Tag.NUMBER);
  static final TagSet NOUNS = TagSet.of(Tag.NOUN, Tag.NAME);
  static final TagSet MODIFIERS = TagSet.of(Tag.ADJECTIVE, Tag.PARTICIPLE, Tag.GERUND, Tag.ADVERB);
  static final TagSet AUXILIARIES = TagSet.of(Tag.AUXILIARY, Tag.MODAL);
  static final TagSet WHOLE_PHRASES = TagSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.NAME);
  static final TagSet ADVERBIAL = TagSet.of(Tag.ADVERB, Tag.NEGATION);

  private static final WordClassSet SUBJECT_FORMS =
      WordClassSet.of(WordClass.HE, WordClass.SHE, WordClass.THEY, WordClass.I, WordClass.WE);
  private static final WordClassSet DAYS = WordClassSet.of(WordClass.WEEKDAY, WordClass.MONTH);
  private static final WordClassSet TIMES =
      WordClassSet.of(
          WordClass.TIME_NOUN, WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME_ADVERB);

  static final WordClassSet PERSONS =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.SPOKESPERSON,
          WordClass.VAGUE_GROUP,
          WordClass.ANONYMOUS_NOUN);
  private static final WordClassSet NO_PERSONS =
      WordClassSet.of(
          WordClass.PLACE,
          WordClass.PLACE_HEAD,
          WordClass.ORG_HEAD,
          WordClass.ORG_NAME,
          WordClass.ORG_SUFFIX,
          WordClass.WEEKDAY,
          WordClass.MONTH);

  private final BitSet existential;
  private final BitSet agent;
  private final BitSet infinitivalSubject;
  private final BitSet get;
  private final BitSet baseAuxiliary;
  private final BitSet ingAuxiliary;
  private final BitSet participleAuxiliary;
  private final BitSet timeNoun;
  private final BitSet negativePronoun;
  private final BitSet contrast;
  private final BitSet which;
  private final BitSet approximate;
  private final BitSet objectControl;

  private Grammar(Lexicon lexicon) {
    Map<String, BitSet> words = new HashMap<>();
    for (Table.Row row : Table.read(Lexicon.class, "en/parse.tsv", 2, 2)) {
      BitSet ids = new BitSet();
      for (String form : row.parts(1, ' ')) {
        int id = lexicon.id(form);
        if (id == Lexicon.NONE) {
          throw row.fault("the lexicon lacks \"" + form + "\"");
        }
        ids.set(id);
      }
      words.put(row.cell(0), ids);
    }
    existential = of(words, "existential");
    agent = of(words, "agent");
    infinitivalSubject = of(words, "infinitival-subject");
    get = of(words, "get");
    baseAuxiliary = of(words, "base-auxiliary");
    ingAuxiliary = of(words, "ing-auxiliary");
    participleAuxiliary = of(words, "participle-auxiliary");
    timeNoun = of(words, "time-noun");
    negativePronoun = of(words, "negative-pronoun");
    contrast = of(words, "contrast");
    which = of(words, "which");
    approximate = of(words, "approximate");
    objectControl = of(words, "object-control");
  }

  private static BitSet of(Map<String, BitSet> words, String role) {
    BitSet ids = words.get(role);
    if (ids == null) {
      throw new IllegalStateException("parse.tsv has no row " + role);
    }
    return ids;
  }

  /** Returns the grammar for the ids of a lexicon. */
  static Grammar of(Lexicon lexicon) {
    return lexicon.kept(Grammar.class, Grammar::new);
  }

  /** "forced" of "forced the board to admit": the object is the subject of the infinitive. */
  boolean controlsByObject(TokenizedText t, int verb) {
    return objectControl.get(t.id(verb));
  }

  /** "there" of "there is". */
  boolean isExistential(TokenizedText t, int i) {
    return existential.get(t.id(i));
  }

  /** "by" before whoever does what a passive tells. */
  boolean isAgentMark(TokenizedText t, int i) {
    return agent.get(t.id(i));
  }

  /** "for" before the subject of an infinitive. */
  boolean marksInfinitiveSubject(TokenizedText t, int i) {
    return infinitivalSubject.get(t.id(i));
  }

  /** "get" as an auxiliary of the passive. */
  boolean isGet(TokenizedText t, int i) {
    return get.get(t.id(i));
  }

  /** The form that an auxiliary has where none stands before it. */
  Finiteness auxiliaryForm(TokenizedText t, int i) {
    int id = t.id(i);
    return baseAuxiliary.get(id)
        ? Finiteness.INFINITIVE
        : ingAuxiliary.get(id)
            ? Finiteness.GERUND
            : participleAuxiliary.get(id) ? Finiteness.PARTICIPLE : Finiteness.FINITE;
  }

  /** "about", "nearly" before a number. */
  boolean isApproximate(TokenizedText t, int i) {
    return approximate.get(t.id(i));
  }

  /** "who", "what": a pronoun that is a phrase by itself, which "which" is not. */
  boolean isQuestionPronoun(TokenizedText t, int i) {
    return t.is(i, WordClass.WH)
        && !t.is(i, WordClass.SUBORDINATOR)
        && !t.is(i, WordClass.POSSESSIVE)
        && (t.is(i, WordClass.RELATIVE)
            || t.is(i, WordClass.DETERMINER)
            || t.is(i, WordClass.PERSON_NOUN))
        && !which.get(t.id(i));
  }

  /** "today": an adverb that is a noun as well. */
  boolean isTimeNoun(TokenizedText t, int i) {
    return timeNoun.get(t.id(i));
  }

  /** "no" before a noun, "nothing". */
  boolean isNegativePhrase(TokenizedText t, int i) {
    return t.is(i, WordClass.DETERMINER)
        || !t.is(i, WordClass.ADVERB) && negativePronoun.get(t.id(i));
  }

  /** "but": a coordinator that joins clauses rather than phrases. */
  boolean contrasts(TokenizedText t, int i) {
    return contrast.get(t.id(i));
  }

  /** "he", "they": a form that is a subject and no object. */
  boolean isSubjectForm(TokenizedText t, int i) {
    return t.isAny(i, SUBJECT_FORMS);
  }

  /** Whether a noun or name can mean a person. */
  boolean isPerson(TokenizedText t, int i) {
    return t.isAny(i, PERSONS) || t.is(i, Tag.NAME) && !t.isAny(i, NO_PERSONS);
  }

  /** Whether a verb can be a past participle: of an unknown one, by its ending. */
  boolean canBeParticiple(TokenizedText t, int i) {
    return t.is(i, WordClass.VERB_PARTICIPLE)
        || !t.isKnown(i) && t.text().startsWith("ed", t.end(i) - 2);
  }

  /** Whether the word tells a time, and so hangs on a verb where it has no preposition. */
  boolean isTime(TokenizedText t, int i) {
    return t.isAny(i, t.is(i, Tag.NAME) ? DAYS : TIMES);
  }

  /** "after", "as", "since": a preposition that can introduce a clause. */
  boolean canIntroduce(TokenizedText t, int i) {
    return t.is(i, WordClass.SUBORDINATOR);
  }

  /** "more than", "at least" before a number: how many tokens they are, or 0. */
  int quantity(TokenizedText t, int i, int bound) {
    int length = t.phraseLength(i);
    if (length > 1 && t.phraseIs(i, WordClass.QUANTIFIER)) {
      int k = i + length;
      return k < bound && (t.is(k, Tag.NUMBER) || t.is(k, TokenKind.SYMBOL)) ? length : 0;
    }
    int k = i + 1;
    return isApproximate(t, i) && k < bound && t.is(k, Tag.NUMBER) ? 1 : 0;
  }

  /**
   * Whether an adverb belongs to the number or adjective of a noun phrase: "only two", "very old".
   */
  boolean leadsPhrase(TokenizedText t, int i, int bound) {
    int n = i + 1;
    return n < bound
        && (t.is(n, Tag.NUMBER) || t.is(n, Tag.ADJECTIVE) && t.is(i, WordClass.DEGREE));
  }

  /** Whether a noun phrase can begin with the token. */
  boolean beginsPhrase(TokenizedText t, int i) {
    return t.isAny(i, PHRASE_STARTS);
  }

  private static final TagSet PHRASE_STARTS =
      TagSet.of(Tag.DETERMINER, Tag.NUMBER, Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.ADJECTIVE);

  /** Whether a verb can have a clause without "that" as its object: "said it rained". */
  boolean takesClause(TokenizedText t, int verb) {
    if (!t.canReport(verb)) {
      return false;
    }
    for (int number : t.lexicon().cues(t.id(verb))) {
      CueVerb cue = t.lexicon().cueVerbs().get(number);
      if (cue.rest().isEmpty()
          && (cue.takes(Frame.THAT) || cue.takes(Frame.BARE) || cue.takes(Frame.TELL))) {
        return true;
      }
    }
    return false;
  }
}
