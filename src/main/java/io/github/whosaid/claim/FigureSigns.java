package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The features that tell whether a sentence in the reporter's voice gives a figure that asks for a
 * source. One for each sentence.
 */
final class FigureSigns {

  /** Features of form; their names in lower case are those of {@code figure.tsv}. */
  enum Form {
    BIAS,
    COUNT,
    MONEY,
    PRICE,
    PERCENT,
    SMALL_NUMBER,
    YEAR,
    TWO_FIGURES,
    SURVEY,
    POLLED,
    METHOD,
    DATA,
    WEEKDAY,
    MARKS,
    HALF_ATTRIBUTED,
    MOSTLY_ATTRIBUTED,
    ATTRIBUTED_BEFORE,
    SPOKEN_BEFORE,
    TOLD,
    HEADING,
    MEASURE,
    PEOPLE,
    SHARE_OF,
    SCOPE,
    PRESENT,
    PAST,
    LAW,
    SCIENCE,
    GOVERNED,
    ACCORDING,
    GOAL,
    STAKE,
    CROWD,
    MARKET,
    PERIOD,
    DATA_NEXT
  }

  /** How many tokens after a number the noun may stand that it counts. */
  private static final int PEOPLE_REACH = 4;

  private static final int FORMS = Form.values().length;

  /** How many sentences a survey that was named goes on to be the source. */
  private static final int SURVEY_REACH = 10;

  private final TokenizedText t;
  private final Signs signs;
  private int figures;
  private boolean count;
  private boolean money;
  private boolean price;
  private boolean percent;
  private boolean small;
  private boolean year;
  private boolean measure;
  private boolean people;
  private boolean shareOf;
  private boolean governed;

  /** Whether it is asked where the figures stand. */
  private final boolean collects;

  private final List<Span> strong;
  private final List<Span> weak;

  private FigureSigns(Signs signs, boolean collects) {
    t = signs.text();
    this.signs = signs;
    this.collects = collects;
    strong = collects ? new ArrayList<>() : List.of();
    weak = collects ? new ArrayList<>() : List.of();
  }

  static ImmutableList<String> names(Rules rules) {
    return SentenceFeatures.names(Form.class, rules);
  }

  /** Returns the features of a sentence, until those of another are asked for. */
  static Features of(Signs signs, int s) {
    return new FigureSigns(signs, false).read(s);
  }

  /**
   * Returns where the reporter's figures stand in a sentence, those that are large or a share
   * first.
   */
  static ImmutableList<Span> figures(Signs signs, int s) {
    FigureSigns reader = new FigureSigns(signs, true);
    Features ignored = reader.read(s);
    return ImmutableList.<Span>builder().addAll(reader.strong).addAll(reader.weak).build();
  }

  private Features read(int s) {
    Voice voice = signs.voice();
    if (signs.shows(s, Signs.FIGURE) || signs.has(s, WordList.MAGNITUDE)) {
      numbers(t.sentenceFirst(s), t.sentenceEnd(s));
    }
    int own = voice.reportersWords(s);
    int all = voice.words(s);
    SentenceFeatures<Form> f = new SentenceFeatures<>(FORMS, signs);
    f.addIf(true, Form.BIAS);
    f.addIf(count, Form.COUNT);
    f.addIf(money, Form.MONEY);
    f.addIf(price, Form.PRICE);
    f.addIf(percent, Form.PERCENT);
    f.addIf(small && !count && !money && !percent, Form.SMALL_NUMBER);
    f.addIf(year, Form.YEAR);
    f.addIf(figures > 1, Form.TWO_FIGURES);
    boolean surveyed = signs.isSurveyed(s, SURVEY_REACH);
    f.addIf(surveyed, Form.SURVEY);
    f.addIf(surveyed && percent, Form.POLLED);
    f.addIf(signs.isSurveyed(s, 0), Form.METHOD);
    f.addIf(signs.has(s, WordList.DATA), Form.DATA);
    f.addIf(signs.shows(s, Signs.WEEKDAY), Form.WEEKDAY);
    f.addIf(signs.shows(s, Signs.MARKS), Form.MARKS);
    f.addIf(own * 4 < all * 3 && own * 4 > all, Form.HALF_ATTRIBUTED);
    f.addIf(own * 4 <= all, Form.MOSTLY_ATTRIBUTED);
    f.addIf(SpeculationSigns.follows(t, voice, s), Form.ATTRIBUTED_BEFORE);
    f.addIf(s > 0 && signs.isSpoken(s - 1), Form.SPOKEN_BEFORE);
    f.addIf(signs.isTold(s), Form.TOLD);
    f.addIf(SpeculationSigns.isHeading(t, voice, s), Form.HEADING);
    f.addIf(measure, Form.MEASURE);
    f.addIf(people, Form.PEOPLE);
    f.addIf(shareOf, Form.SHARE_OF);
    f.addIf(signs.has(s, WordList.SCOPE), Form.SCOPE);
    f.addIf(signs.shows(s, Signs.PRESENT), Form.PRESENT);
    f.addIf(signs.shows(s, Signs.PAST), Form.PAST);
    f.addIf(signs.has(s, WordList.LAW), Form.LAW);
    f.addIf(signs.genre().isOfScience(), Form.SCIENCE);
    f.addIf(governed, Form.GOVERNED);
    f.addIf(voice.isAccordingTo(s), Form.ACCORDING);
    f.addIf(signs.has(s, WordList.GOAL), Form.GOAL);
    f.addIf(signs.has(s, WordList.STAKE), Form.STAKE);
    f.addIf(signs.has(s, WordList.CROWD), Form.CROWD);
    f.addIf(signs.has(s, WordList.MARKET), Form.MARKET);
    f.addIf(signs.has(s, WordList.PERIOD), Form.PERIOD);
    f.addIf(isDataNext(s), Form.DATA_NEXT);
    f.addCues(signs, s, FlagKind.UNSOURCED_FIGURE);
    return f.active();
  }

  /**
   * "Prices rose 2 percent. The figures were published by": the next sentence tells of a source.
   */
  private boolean isDataNext(int s) {
    return s + 1 < t.sentences()
        && t.paragraph(t.sentenceFirst(s + 1)) == t.paragraph(t.sentenceFirst(s))
        && signs.has(s + 1, WordList.DATA);
  }

  private void numbers(int first, int end) {
    for (int k = first; k < end; k++) {
      if (!signs.voice().isReporters(k)) {
        continue;
      }
      boolean large = k + 1 < end && signs.is(k + 1, WordList.MAGNITUDE);
      if (t.is(k, TokenKind.NUMBER)) {
        number(k, end, large);
      } else if (large && t.is(k, WordClass.NUMBER_WORD)) {
        count = true;
        if (collects) {
          strong.add(t.span(k, k + 2));
        }
      }
    }
  }

  private void number(int k, int end, boolean large) {
    boolean cash = isMoney(k);
    if (!cash && isYear(k)) {
      year = true;
      return;
    }
    figures++;
    boolean perCent = k + 2 < end && t.is(k + 1, Tag.PREPOSITION) && signs.is(k + 2, WordList.CENT);
    boolean share = perCent || k + 1 < end && signs.is(k + 1, WordList.PERCENT);
    boolean time = k + 1 < end && t.is(k + 1, WordClass.TIME_NOUN);
    boolean big = large || isGrouped(k) && !time;
    int last = perCent ? k + 3 : share || large ? k + 2 : k + 1;
    measure |= last < end && signs.is(last, WordList.MEASURE);
    shareOf |= share && last < end && t.is(last, Tag.PREPOSITION);
    for (int n = last; n < Math.min(end, last + PEOPLE_REACH) && !t.is(n, TokenKind.COMMA); n++) {
      people |= !cash && signs.is(n, WordList.MANY_PEOPLE);
    }
    if (collects) {
      (big || share ? strong : weak).add(t.span(cash && !isMarked(k) ? k - 1 : k, last));
    }
    governed |= signs.isGoverned(k);
    if (cash) {
      money |= big;
      price |= !big;
    } else if (share) {
      percent = true;
    } else {
      count |= big;
      small |= !big;
    }
  }

  /** "1,237", "10000": four digits or more and nothing else but points and commas. */
  private boolean isGrouped(int k) {
    int digits = 0;
    for (int i = t.start(k); i < t.end(k); i++) {
      char c = t.text().charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c != ',' && !Character.isLetter(c)) {
        return false;
      }
    }
    return digits >= 4;
  }

  /**
   * Whether the sign of a currency is part of the number's own token or stands before it unread.
   */
  private boolean isMarked(int k) {
    return k == 0 || !signs.is(k - 1, WordList.MONEY);
  }

  private boolean isMoney(int k) {
    if (k > 0 && signs.is(k - 1, WordList.MONEY)) {
      return true;
    }
    int before = t.start(k) - 1;
    return before >= 0 && Character.getType(t.text().charAt(before)) == Character.CURRENCY_SYMBOL;
  }

  /** "1987", "1990s", "2016". */
  private boolean isYear(int k) {
    int length = t.end(k) - t.start(k);
    String text = t.text();
    boolean plain = length == 4 || length == 5 && text.charAt(t.end(k) - 1) == 's';
    if (!plain) {
      return false;
    }
    for (int i = t.start(k); i < t.start(k) + 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    char first = text.charAt(t.start(k));
    return first == '1' || first == '2' && text.charAt(t.start(k) + 1) == '0';
  }
}
