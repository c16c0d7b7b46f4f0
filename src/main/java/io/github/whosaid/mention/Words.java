package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.syntax.Names;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What the finders ask of single tokens. The few English grammar words that rules name stand here
 * and nowhere else in the package. Positions beyond the text answer no to everything.
 */
final class Words {

  private static final WordClassSet GIVEN =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  static final WordClassSet CALENDAR = WordClassSet.of(WordClass.WEEKDAY, WordClass.MONTH);

  /** Nouns for one person, titles aside. */
  static final WordClassSet PERSON =
      WordClassSet.of(
          WordClass.ROLE, WordClass.PERSON_NOUN, WordClass.SPOKESPERSON, WordClass.ANONYMOUS_NOUN);

  /** Nouns for several people. */
  static final WordClassSet PEOPLE =
      WordClassSet.of(WordClass.ROLE_PLURAL, WordClass.PERSON_PLURAL, WordClass.VAGUE_GROUP);

  private static final WordClassSet COMMON =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.ADJECTIVE,
          WordClass.ORG_HEAD,
          WordClass.DOCUMENT,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.VERB_ING,
          WordClass.TIME_NOUN);

  final TokenizedText t;
  final Names names;
  final int size;
  private final int of;
  private final int forId;
  private final int on;
  private final int at;
  private final int from;
  private final int inId;
  private final int with;
  private final int and;
  private final int the;
  private final int to;
  private final int by;
  private final int which;
  private final int who;
  private final int have;
  private final int own;
  private final int as;
  private final int only;
  private final int its;
  private final int his;
  private final int one;
  private final int their;
  private final int whose;
  private final int used;
  private final int fellow;
  private final HeadlineWords headlines;

  Words(TokenizedText text, Names names) {
    t = text;
    this.names = names;
    size = text.size();
    of = text.lexicon().id("of");
    forId = text.lexicon().id("for");
    on = text.lexicon().id("on");
    at = text.lexicon().id("at");
    from = text.lexicon().id("from");
    inId = text.lexicon().id("in");
    with = text.lexicon().id("with");
    and = text.lexicon().id("and");
    the = text.lexicon().id("the");
    to = text.lexicon().id("to");
    by = text.lexicon().id("by");
    which = text.lexicon().id("which");
    who = text.lexicon().id("who");
    have = text.lexicon().id("have");
    own = text.lexicon().id("own");
    one = text.lexicon().id("one");
    as = text.lexicon().id("as");
    only = text.lexicon().id("only");
    its = text.lexicon().id("its");
    his = text.lexicon().id("his");
    their = text.lexicon().id("their");
    whose = text.lexicon().id("whose");
    used = text.lexicon().id("used");
    fellow = text.lexicon().id("fellow");
    headlines = new HeadlineWords(this);
  }

  boolean has(int i) {
    return i >= 0 && i < size;
  }

  boolean is(int i, WordClass c) {
    return i >= 0 && i < size && t.is(i, c);
  }

  boolean isAny(int i, WordClassSet classes) {
    return i >= 0 && i < size && t.isAny(i, classes);
  }

  boolean is(int i, TokenKind k) {
    return i >= 0 && i < size && t.is(i, k);
  }

  boolean is(int i, Tag tag) {
    return i >= 0 && i < size && t.is(i, tag);
  }

  boolean isAny(int i, TagSet tags) {
    return i >= 0 && i < size && t.isAny(i, tags);
  }

  private boolean word(int i, int id) {
    return i >= 0 && i < size && id != 0 && t.id(i) == id;
  }

  boolean isOf(int i) {
    return word(i, of);
  }

  boolean isFor(int i) {
    return word(i, forId);
  }

  boolean isOn(int i) {
    return word(i, on);
  }

  boolean isIn(int i) {
    return word(i, inId);
  }

  boolean isTo(int i) {
    return word(i, to);
  }

  boolean isFrom(int i) {
    return word(i, from);
  }

  boolean isBy(int i) {
    return word(i, by);
  }

  boolean isAnd(int i) {
    return word(i, and);
  }

  boolean isThe(int i) {
    return word(i, the);
  }

  boolean isWho(int i) {
    return word(i, who);
  }

  boolean isWhich(int i) {
    return word(i, which);
  }

  boolean isHave(int i) {
    return word(i, have);
  }

  boolean isOwn(int i) {
    return word(i, own);
  }

  boolean isHis(int i) {
    return word(i, his);
  }

  boolean isOne(int i) {
    return word(i, one);
  }

  boolean isOnly(int i) {
    return word(i, only);
  }

  boolean isAs(int i) {
    return word(i, as);
  }

  boolean isIts(int i) {
    return word(i, its);
  }

  boolean isTheir(int i) {
    return word(i, their);
  }

  boolean isAt(int i) {
    return word(i, at);
  }

  boolean isWhose(int i) {
    return word(i, whose);
  }

  boolean isFellow(int i) {
    return word(i, fellow);
  }

  boolean isUsed(int i) {
    return word(i, used);
  }

  /** A word that is written as a name although it is a determiner as well. */
  boolean capitalName(int i) {
    return upper(i) && t.is(i, Tag.NAME);
  }

  /** "of", "at", "for", "with", "in", "from": what leads from a role to where it is held. */
  boolean linksRole(int i) {
    return isOf(i) || isFor(i) || word(i, at) || isIn(i) || word(i, with) || isFrom(i);
  }

  /** "of", "for", "in", "on": what leads from a role to its field. */
  boolean linksField(int i) {
    return isOf(i) || isFor(i) || isIn(i) || isOn(i);
  }

  boolean isAmpersand(int i) {
    return is(i, TokenKind.SYMBOL) && t.text().charAt(t.start(i)) == '&';
  }

  boolean isHyphen(int i) {
    return (is(i, TokenKind.SYMBOL) || is(i, TokenKind.DASH)) && t.text().charAt(t.start(i)) == '-';
  }

  boolean isSlash(int i) {
    return is(i, TokenKind.SYMBOL) && t.text().charAt(t.start(i)) == '/';
  }

  /** A capitalised word that is a name, or part of one. */
  boolean capital(int i) {
    if (i < 0 || i >= size || !t.is(i, TokenKind.WORD) || !t.isCapital(i)) {
      return false;
    }
    return t.is(i, Tag.NAME)
        || (t.is(i, Tag.NOUN)
                || t.is(i, Tag.ADJECTIVE)
                || t.is(i, WordClass.NOUN) && t.is(i, WordClass.VERB_BASE))
            && is(i + 1, Tag.NAME)
            && t.sentence(i) == t.sentence(i + 1)
        || isPluralThatSays(i);
  }

  /** "Waters says": a plural does not go with the verb of one, so that it is a name. */
  private boolean isPluralThatSays(int i) {
    return t.is(i, WordClass.NOUN_PLURAL)
        && is(i + 1, WordClass.VERB_S)
        && !t.is(i, WordClass.NOUN)
        && i == t.sentenceFirst(t.sentence(i))
        && says(i + 1);
  }

  boolean upper(int i) {
    return i >= 0 && i < size && t.shape(i) == Shape.UPPER;
  }

  /** Whether the word ends with a period of its own: "Sen." */
  boolean dotted(int i) {
    return i >= 0 && i < size && t.text().charAt(t.end(i) - 1) == '.';
  }

  boolean initial(int i) {
    return i >= 0 && i < size && t.shape(i) == Shape.INITIAL;
  }

  boolean given(int i) {
    return isAny(i, GIVEN);
  }

  /** Whether the word is also a common noun or adjective. */
  boolean common(int i) {
    return isAny(i, COMMON);
  }

  boolean calendar(int i) {
    return isAny(i, CALENDAR);
  }

  /** A noun for one person: an office, a function, a relation. */
  boolean person(int i) {
    return isAny(i, PERSON) || (is(i, WordClass.TITLE) && !is(i, WordClass.ORG_HEAD)) || isAged(i);
  }

  /** A small word that the lexicon does not know. */
  boolean unknown(int i) {
    return is(i, TokenKind.WORD) && !t.isCapital(i) && !t.lexicon().isKnown(t.id(i));
  }

  boolean people(int i) {
    return isAny(i, PEOPLE);
  }

  /** "45-year-old". */
  boolean isAged(int i) {
    return is(i, TokenKind.WORD)
        && !t.isCapital(i)
        && t.end(i) - t.start(i) > 9
        && t.text().startsWith("-year-old", t.end(i) - 9);
  }

  /** "Ulm-based", "Kentucky-born": a capitalised word joined to a small one. */
  boolean joinedToSmall(int i) {
    if (!is(i, TokenKind.WORD) || !t.isCapital(i) || t.lexicon().isKnown(t.id(i))) {
      return false;
    }
    for (int k = t.start(i) + 1; k + 3 < t.end(i); k++) {
      if (t.text().charAt(k) == '-') {
        return Character.isLowerCase(t.text().charAt(k + 1));
      }
    }
    return false;
  }

  /** "Ulm-based" */
  boolean isBased(int i) {
    return joinedToSmall(i) && t.text().startsWith("-based", t.end(i) - 6);
  }

  /** A number, or a word that begins with one: "34-year", "45-year-old". */
  boolean isNumeral(int i) {
    return i >= 0 && i < size && Character.isDigit(t.text().charAt(t.start(i)));
  }

  /** Entry of several words that begins here and has the class; its length, else 0. */
  int phrase(int i, WordClass c) {
    return i >= 0 && i < size && t.phraseLength(i) > 1 && t.phraseIs(i, c) ? t.phraseLength(i) : 0;
  }

  /** Entry of several words that begins here and has any of the classes; its length, else 0. */
  int phrase(int i, WordClassSet classes) {
    return i >= 0 && i < size && t.phraseIsAny(i, classes) ? t.phraseLength(i) : 0;
  }

  /** A finite verb that reports. */
  boolean says(int i) {
    return is(i, Tag.VERB) && t.lexicon().cues(t.id(i)).length > 0;
  }

  boolean finite(int i) {
    return i >= 0 && i < size && t.isFinite(i);
  }

  /** The possessive mark; a bare apostrophe too. */
  boolean possessive(int i) {
    return is(i, Tag.POSSESSIVE);
  }

  /** The colon behind a heading in capitals; see {@link HeadlineWords}. */
  int headingEnd(int i) {
    return headlines.headingEnd(i);
  }

  /** A verb that is written as a name, in a line where all is; see {@link HeadlineWords}. */
  boolean headlineVerb(int i) {
    return headlines.isVerb(i);
  }

  /** Whether the capitals tell nothing there, as in a headline. */
  boolean inHeadline(int i) {
    return headlines.contains(i);
  }

  /** Whether the possessive mark is no apostrophe of another kind: "Lyin' Jane". */
  boolean isPossessiveOf(int i) {
    if (!possessive(i)) {
      return false;
    }
    char before = t.text().charAt(t.end(i - 1) - 1);
    return t.end(i) - t.start(i) > 1 || before == 's' || before == 'S' || before == 'z';
  }

  /** End of the sentence that the token stands in. */
  int sentenceEnd(int i) {
    return i < size ? t.sentenceEnd(t.sentence(i)) : size;
  }
}
