package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.syntax.ClauseKind;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.VerbGroups;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** The features that tell whether a sentence in the reporter's voice predicts, infers or judges. */
final class SpeculationSigns {

  /** Features of form; their names in lower case are those of {@code speculation.tsv}. */
  enum Form {
    BIAS,
    HEADING,
    HALF_ATTRIBUTED,
    MOSTLY_ATTRIBUTED,
    QUESTION,
    PAST,
    PRESENT,
    NAME_FIRST,
    JOINED,
    MARKS,
    FLAGGED,
    FIGURES,
    TOLD,
    SHORT,
    LAW,
    STUDY,
    COULD,
    PAST_MAY,
    SOMEBODY_MAY,
    WHICH_MAY,
    SUPPOSED,
    SCIENCE,
    START,
    FINISH,
    LATE,
    GOVERNED,
    ABILITY,
    RELATIVE,
    ADVERBIAL,
    COMPLEMENT,
    NARRATED,
    SUBJECT_PERSON,
    SUBJECT_BODY,
    NO_GUESS,
    CONDITION,
    PERSONAL,
    ADDRESSING,
    UNSOURCED,
    EXCERPT
  }

  /** A sentence of this many words is not a heading. */
  private static final int HEADING_WORDS = 14;

  /** Less than this many words of the reporter's own say little. */
  private static final int BRIEF = 10;

  /** A guess so many tokens behind the start of its sentence is made beside the main point. */
  private static final int FAR = 16;

  /** How many sentences a study that was named goes on to be what an article tells of. */
  private static final int STUDY_REACH = 3;

  /** The groups of rules for forecasts and guesses. */
  private static final ImmutableSet<String> GUESSES =
      ImmutableSet.of("may", "likely", "expected", "seem", "threaten", "perhaps");

  /** The group of rules for "may" and the like, and the rule for "could". */
  private static final String MODAL = "may";

  private static final String COULD = "may.could";

  private static final int FORMS = Form.values().length;

  private SpeculationSigns() {}

  static ImmutableList<String> names(Rules rules) {
    return SentenceFeatures.names(Form.class, rules);
  }

  /** Returns the features of a sentence, until those of another are asked for. */
  static Features of(Signs signs, int s) {
    TokenizedText t = signs.text();
    Voice voice = signs.voice();
    SentenceFeatures<Form> f = new SentenceFeatures<>(FORMS, signs);
    int first = t.sentenceFirst(s);
    int end = t.sentenceEnd(s);
    int own = voice.reportersWords(s);
    int words = Math.max(1, voice.words(s));
    f.addIf(true, Form.BIAS);
    f.addIf(isHeading(t, voice, s), Form.HEADING);
    f.addIf(own * 4 < words * 3 && own * 4 > words, Form.HALF_ATTRIBUTED);
    f.addIf(own * 4 <= words, Form.MOSTLY_ATTRIBUTED);
    f.addIf(t.is(end - 1, TokenKind.QUESTION), Form.QUESTION);
    f.addIf(signs.shows(s, Signs.PAST), Form.PAST);
    f.addIf(signs.shows(s, Signs.PRESENT), Form.PRESENT);
    f.addIf(signs.shows(s, Signs.MARKS), Form.MARKS);
    f.addIf(signs.shows(s, Signs.FIGURES), Form.FIGURES);
    f.addIf(t.is(first, Tag.NAME), Form.NAME_FIRST);
    f.addIf(t.is(first, Tag.COORDINATOR), Form.JOINED);
    f.addIf(signs.isFlagged(s), Form.FLAGGED);
    f.addIf(signs.isTold(s), Form.TOLD);
    f.addIf(signs.has(s, WordList.LAW), Form.LAW);
    f.addIf(
        signs.has(s, WordList.STUDY) || signs.isNear(s, STUDY_REACH, WordList.STUDY), Form.STUDY);
    Genre genre = signs.genre();
    f.addIf(genre.isOfScience(), Form.SCIENCE);
    f.addIf(genre.isPersonal(), Form.PERSONAL);
    f.addIf(genre.isAddressing(), Form.ADDRESSING);
    f.addIf(genre.isUnsourced(), Form.UNSOURCED);
    f.addIf(genre.isExcerpt(), Form.EXCERPT);
    f.addIf(signs.has(s, WordList.IF), Form.CONDITION);
    f.addIf(s * 5 < t.sentences(), Form.START);
    f.addIf(s * 5 >= t.sentences() * 4, Form.FINISH);
    boolean guess = guess(signs, s, f);
    f.addIf(!guess, Form.NO_GUESS);
    f.addIf(!guess && own < BRIEF, Form.SHORT);
    f.addCues(signs, s, FlagKind.SPECULATION);
    return f.active();
  }

  /** Whether a sentence is short and ends a paragraph without a full stop. */
  static boolean isHeading(TokenizedText t, Voice voice, int s) {
    int end = t.sentenceEnd(s);
    return t.is(end - 1, TokenKind.WORD)
        && t.paragraphEnd(t.paragraph(end - 1)) == end
        && voice.words(s) < HEADING_WORDS;
  }

  /** Whether a rule is for forecasts and guesses, which plain reports make as well. */
  private static boolean isGuess(Rule rule) {
    return GUESSES.contains(rule.group());
  }

  /** Reads what stands around the first forecast or guess. Returns whether there is one. */
  private static boolean guess(Signs signs, int s, SentenceFeatures<Form> f) {
    for (Hit h : signs.hits(s)) {
      Rule rule = signs.rules().all().get(h.rule());
      if (isGuess(rule)) {
        guess(signs, s, h, rule, f);
        return true;
      }
    }
    return false;
  }

  private static void guess(Signs signs, int s, Hit h, Rule rule, SentenceFeatures<Form> f) {
    TokenizedText t = signs.text();
    int first = t.sentenceFirst(s);
    boolean supposed = false;
    boolean able = false;
    for (int k = first; k < h.first(); k++) {
      able |= signs.is(k, WordList.ABLE);
      supposed |= t.is(k, Tag.WH) || t.is(k, Tag.SUBORDINATOR);
    }
    f.addIf(supposed, Form.SUPPOSED);
    f.addIf(able, Form.ABILITY);
    f.addIf(h.first() - first >= FAR, Form.LATE);
    f.addIf(signs.isGoverned(h.first()), Form.GOVERNED);
    boolean modal = rule.group().equals(MODAL);
    ClauseTree clauses = signs.syntax().clauses();
    int clause = clauses.at(h.first());
    if (clause >= 0) {
      ClauseKind kind = clauses.kind(clause);
      f.addIf(kind == ClauseKind.RELATIVE, Form.RELATIVE);
      f.addIf(kind == ClauseKind.ADVERBIAL, Form.ADVERBIAL);
      f.addIf(kind == ClauseKind.COMPLEMENT, Form.COMPLEMENT);
      VerbGroups verbs = signs.syntax().verbs();
      int verb = clauses.verb(clause);
      f.addIf(verb >= 0 && !modal && verbs.isPast(verb), Form.NARRATED);
      subject(signs, clause, f);
    }
    if (modal) {
      f.addIf(rule.id().equals(COULD), Form.COULD);
      f.addIf(signs.shows(s, Signs.PAST), Form.PAST_MAY);
      subject(t, first, h.first(), f);
    }
  }

  private static void subject(Signs signs, int clause, SentenceFeatures<Form> f) {
    int subject = signs.syntax().clauses().subject(clause);
    if (subject >= 0) {
      f.addIf(signs.isSomebody(subject), Form.SUBJECT_PERSON);
      f.addIf(signs.isBody(subject), Form.SUBJECT_BODY);
    }
  }

  private static void subject(TokenizedText t, int first, int modal, SentenceFeatures<Form> f) {
    int subject = modal - 1;
    while (subject > first && t.is(subject, Tag.ADVERB)) {
      subject--;
    }
    if (subject >= first) {
      boolean it = t.is(subject, WordClass.IT) || t.is(subject, WordClass.DEMONSTRATIVE);
      f.addIf(t.is(subject, Tag.RELATIVE), Form.WHICH_MAY);
      f.addIf(
          t.is(subject, Tag.PRONOUN) && !it || t.isAny(subject, Signs.PEOPLE), Form.SOMEBODY_MAY);
    }
  }

  /** Whether the sentence before, in the same paragraph, is a source's. */
  static boolean follows(TokenizedText t, Voice voice, int s) {
    return s > 0
        && t.paragraph(t.sentenceFirst(s - 1)) == t.paragraph(t.sentenceFirst(s))
        && voice.reportersWords(s - 1) * 2 < voice.words(s - 1);
  }
}
