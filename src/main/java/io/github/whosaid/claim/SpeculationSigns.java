package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.report.FlagKind;
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
    SOME_MOOD,
    HIGH_MOOD,
    QUESTION,
    WEEKDAY,
    PAST,
    PRESENT,
    NAME_FIRST,
    JOINED,
    MARKS,
    ATTRIBUTED_BEFORE,
    FLAGGED,
    FIGURES
  }

  /**
   * Percent of an article's other sentences with a strong cue, from which on it has the mood of an
   * opinion piece.
   */
  private static final int SOME = 25;

  private static final int HIGH = 40;

  private static final int FORMS = Form.values().length;

  private SpeculationSigns() {}

  static ImmutableList<String> names(Rules rules) {
    return SentenceFeatures.names(Form.class, rules);
  }

  static Features of(Signs signs, int s) {
    TokenizedText t = signs.text();
    Voice voice = signs.voice();
    SentenceFeatures<Form> f = new SentenceFeatures<>(FORMS, signs.rules());
    int first = t.sentenceFirst(s);
    int end = t.sentenceEnd(s);
    int own = voice.reportersWords(s);
    int words = Math.max(1, voice.words(s));
    int mood = signs.mood(s);
    f.addIf(true, Form.BIAS);
    f.addIf(
        t.is(end - 1, TokenKind.WORD) && t.paragraphEnd(t.paragraph(end - 1)) == end && words < 14,
        Form.HEADING);
    f.addIf(own * 4 < words * 3 && own * 4 > words, Form.HALF_ATTRIBUTED);
    f.addIf(own * 4 <= words, Form.MOSTLY_ATTRIBUTED);
    f.addIf(mood >= SOME && mood < HIGH, Form.SOME_MOOD);
    f.addIf(mood >= HIGH, Form.HIGH_MOOD);
    f.addIf(t.is(end - 1, TokenKind.QUESTION), Form.QUESTION);
    f.addIf(signs.shows(s, Signs.WEEKDAY), Form.WEEKDAY);
    f.addIf(signs.shows(s, Signs.PAST), Form.PAST);
    f.addIf(signs.shows(s, Signs.PRESENT), Form.PRESENT);
    f.addIf(signs.shows(s, Signs.MARKS), Form.MARKS);
    f.addIf(signs.shows(s, Signs.FIGURES), Form.FIGURES);
    f.addIf(t.is(first, Tag.NAME), Form.NAME_FIRST);
    f.addIf(t.is(first, Tag.COORDINATOR), Form.JOINED);
    f.addIf(follows(t, voice, s), Form.ATTRIBUTED_BEFORE);
    f.addIf(signs.isFlagged(s), Form.FLAGGED);
    f.addCues(signs, s, FlagKind.SPECULATION);
    return f.active();
  }

  /** Whether the sentence before, in the same paragraph, is a source's. */
  static boolean follows(TokenizedText t, Voice voice, int s) {
    return s > 0
        && t.paragraph(t.sentenceFirst(s - 1)) == t.paragraph(t.sentenceFirst(s))
        && voice.reportersWords(s - 1) * 2 < voice.words(s - 1);
  }
}
