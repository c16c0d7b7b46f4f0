package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.Locale;

/** Says by its own words what a name refers to. Thread-safe. */
final class NameTypes {

  private static final int LONGEST_SYLLABLES = 12;

  private final Words w;
  private final NameShapes shapes;

  NameTypes(Words words) {
    w = words;
    shapes = new NameShapes(words);
  }

  /**
   * How sure the parse must be of a name for its type to hold against what the same words name
   * elsewhere: of a single word, and of several.
   */
  private static final double SURE = 0.97;

  private static final double SURE_OF_SEVERAL = 0.7;

  /** The name of the parse that a phrase of capitalised words ends with, or -1. */
  int name(int first, int end) {
    int n = w.names.outermostAt(end - 1);
    return n >= 0 && w.names.end(n) >= end && w.names.first(n) >= first - 1 ? n : -1;
  }

  /** Returns the type of a name; a guess where {@link #isCertain} says no. */
  Type ofWords(int first, int end) {
    if (end - first == 1 && w.t.isUserName(first)) {
      return Type.PERSON;
    }
    int n = name(first, end);
    if (n < 0) {
      return byWords(first, end);
    }
    return switch (w.names.type(n)) {
      case PERSON -> shapes.isInitials(first, end) ? Type.ORGANISATION : Type.PERSON;
      case ORGANISATION -> Type.ORGANISATION;
      case PLACE -> isInstitution(first, end) ? Type.ORGANISATION : Type.PLACE;
      case GROUP -> Type.PEOPLE;
      case OTHER -> w.is(end - 1, WordClass.DOCUMENT) ? Type.DOCUMENT : byWords(first, end);
    };
  }

  /** "Dunsby College", which those who are "from" it take for a place. */
  private boolean isInstitution(int first, int end) {
    int last = end - 1;
    return last > first
        && w.t.isCapital(last)
        && w.is(last, WordClass.INSTITUTION)
        && w.is(last, WordClass.ORG_HEAD);
  }

  private Type byWords(int first, int end) {
    int last = end - 1;
    Type known = entry(first, end);
    if (known != Type.OTHER) {
      return known;
    }
    if (end - first == 1) {
      return single(first);
    }
    if (isPointer(first, end)) {
      return Type.OTHER;
    }
    if (isPersonal(first, end)) {
      return Type.PERSON;
    }
    if (joined(first, end)) {
      if (ampersand(first, end)) {
        return Type.ORGANISATION;
      }
      if (plainHead(first, end)) {
        return w.is(last, WordClass.DOCUMENT) ? Type.DOCUMENT : Type.OTHER;
      }
      if (headed(first, end)
          || w.is(last, WordClass.ORG_HEAD)
          || w.is(last, WordClass.ORG_SUFFIX)
          || !w.common(last) && !w.common(first)) {
        return Type.ORGANISATION;
      }
      return w.is(last, WordClass.DOCUMENT)
          ? Type.DOCUMENT
          : pluralFirst(first, end) ? Type.ORGANISATION : Type.OTHER;
    }
    if (w.is(last, WordClass.ORG_HEAD)
        || w.is(last, WordClass.ORG_SUFFIX)
        || w.is(last, TokenKind.NUMBER)) {
      return Type.ORGANISATION;
    }
    if (w.is(last, WordClass.DOCUMENT)) {
      return Type.DOCUMENT;
    }
    if (w.is(last, WordClass.PLACE_HEAD)
        || w.is(first, WordClass.PLACE) && w.is(last, WordClass.PLACE)) {
      return Type.PLACE;
    }
    return byCommonWords(first, end);
  }

  /** "READ MORE:", "WATCH LIVE:": page furniture in capitals that tells the reader what to do. */
  private boolean isPointer(int first, int end) {
    return w.t.shape(first) == Shape.UPPER
        && w.t.shape(end - 1) == Shape.UPPER
        && w.is(end, TokenKind.COLON)
        && w.is(first, WordClass.VERB_BASE)
        && !w.given(first);
  }

  /** Whether the word is no part of names of persons as far as the lexicon tells. */
  private boolean isCommon(int i) {
    return w.common(i)
        || w.is(i, WordClass.DEMONYM)
        || w.is(i, WordClass.ORG_NAME)
        || w.is(i, WordClass.ADVERB)
        || w.is(i, WordClass.NEGATION)
        || w.is(i, WordClass.NUMBER_WORD)
        || (w.is(i, WordClass.VERB_BASE)
                || w.is(i, WordClass.VERB_PAST)
                || w.is(i, WordClass.DETERMINER)
                || w.is(i, WordClass.MODAL))
            && !w.given(i)
            && !w.is(i, WordClass.SURNAME);
  }

  /** "Tull Sun": a place and a word that names no person. */
  private boolean ofPlace(int first, int end) {
    int phrase = Math.max(1, w.phrase(first, WordClass.PLACE));
    boolean place = phrase > 1 || w.is(first, WordClass.PLACE) && !w.given(first);
    return place
        && first + phrase < end
        && (!w.is(end - 1, WordClass.SURNAME) || w.common(end - 1) || w.calendar(end - 1))
        && !w.is(first, WordClass.SURNAME)
        && w.t.lexicon().isKnown(w.t.id(end - 1));
  }

  private Type byCommonWords(int first, int end) {
    if (ofPlace(first, end)) {
      return Type.ORGANISATION;
    }
    if (w.is(first, WordClass.VERB_ING) && !w.is(first, WordClass.NOUN_LIKELY)) {
      return Type.DOCUMENT;
    }
    if (mixedShapes(first, end)) {
      return Type.ORGANISATION;
    }
    int common = 0;
    for (int i = first; i < end; i++) {
      if (isCommon(i)) {
        common++;
      }
    }
    boolean surname = w.is(end - 1, WordClass.SURNAME);
    if (common == 0 || surname && common == 1 && end - first < 4) {
      return end - first < 5 ? Type.PERSON : Type.ORGANISATION;
    }
    return common == end - first && end - first < 3 ? Type.OTHER : Type.ORGANISATION;
  }

  /** "Labour", "the SNP": the name of a party, and no word for its members or its politics. */
  boolean isPartyName(int i) {
    return w.is(i, WordClass.PARTY)
        && w.t.isCapital(i)
        && !w.is(i, WordClass.PARTY_MEMBER)
        && !w.is(i, WordClass.PERSON_PLURAL)
        && !w.is(i, WordClass.ADJECTIVE)
        && w.t.end(i) - w.t.start(i) > 2;
  }

  private Type single(int i) {
    if (w.is(i, WordClass.ORG_NAME) || isPartyName(i)) {
      return Type.ORGANISATION;
    }
    boolean personal = w.given(i) || w.is(i, WordClass.SURNAME);
    if (!personal && w.isThe(i - 1) && isFamily(i)) {
      return Type.PEOPLE;
    }
    if (w.is(i, WordClass.PLACE)) {
      return Type.PLACE;
    }
    if (personal) {
      return Type.PERSON;
    }
    if (w.is(i, WordClass.DOCUMENT)) {
      return Type.DOCUMENT;
    }
    if (lowerHyphen(i)) {
      return Type.PERSON;
    }
    return w.common(i) && !w.is(i, WordClass.ORG_HEAD) ? Type.OTHER : Type.ORGANISATION;
  }

  /** "the Porters" */
  private boolean isFamily(int i) {
    int end = w.t.end(i) - 1;
    if (w.t.lexicon().isKnown(w.t.id(i)) || w.t.text().charAt(end) != 's') {
      return false;
    }
    int one = w.t.lexicon().id(w.t.text().substring(w.t.start(i), end).toLowerCase(Locale.ROOT));
    return w.t.lexicon().is(one, WordClass.SURNAME);
  }

  /** Whether the words themselves leave no doubt. */
  boolean isCertain(int first, int end) {
    int last = end - 1;
    int n = name(first, end);
    if (end - first == 1 && w.t.isUserName(first)) {
      return true;
    }
    if (n >= 0) {
      return w.names.certainty(n) >= (end - first > 1 ? SURE_OF_SEVERAL : SURE);
    }
    if (entry(first, end) != Type.OTHER) {
      return true;
    }
    if (end - first == 1) {
      return w.is(first, WordClass.ORG_NAME) || isPartyName(first);
    }
    return isPersonal(first, end)
        || w.is(last, WordClass.ORG_HEAD)
        || w.is(last, WordClass.ORG_SUFFIX)
        || joined(first, end);
  }

  private Type entry(int first, int end) {
    if (w.t.phraseLength(first) != end - first || end - first < 2) {
      return Type.OTHER;
    }
    if (w.t.phraseIs(first, WordClass.ORG_NAME) || w.t.phraseIs(first, WordClass.PARTY)) {
      return Type.ORGANISATION;
    }
    return w.t.phraseIs(first, WordClass.PLACE)
        ? Type.PLACE
        : w.t.phraseIs(first, WordClass.DOCUMENT) ? Type.DOCUMENT : Type.OTHER;
  }

  private boolean joined(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (!w.capital(i)
          && (w.isOf(i)
              || w.isFor(i)
              || w.isAmpersand(i)
              || w.isAnd(i)
              || w.isOn(i)
              || w.is(i, Tag.PREPOSITION))) {
        return true;
      }
    }
    return false;
  }

  private boolean ampersand(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (w.isAmpersand(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Prize for Patience": the word before "for" is a plain noun. */
  private boolean plainHead(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (!w.capital(i) && (w.isOf(i) || w.isFor(i))) {
        return w.common(i - 1)
            && !w.is(i - 1, WordClass.ORG_HEAD)
            && !w.people(i - 1)
            && !w.is(i - 1, WordClass.NOUN_PLURAL)
            && !w.is(i - 1, WordClass.ORG_SUFFIX)
            && !w.is(end - 1, WordClass.ORG_HEAD);
      }
    }
    return false;
  }

  /** "Citizens for Fair Tolls" */
  private boolean pluralFirst(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (!w.capital(i)) {
        return w.people(i - 1)
            || w.is(i - 1, WordClass.NOUN_PLURAL)
            || w.is(i - 1, WordClass.DEMONYM);
      }
    }
    return false;
  }

  /** "University of Northern Tides": the head stands before the "of". */
  private boolean headed(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (!w.capital(i) && w.is(i - 1, WordClass.ORG_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** "Han Seo-jin", "J. Smith", "Ludwig van Beethoven", "Sammy Roe Jr.", "Maria Lopez". */
  private boolean isPersonal(int first, int end) {
    int last = end - 1;
    if (joined(first, end) || w.is(last, WordClass.ORG_SUFFIX)) {
      return false;
    }
    boolean head =
        w.is(last, WordClass.ORG_HEAD)
            || w.is(last, WordClass.PLACE_HEAD)
            || w.is(last, WordClass.DOCUMENT);
    if (mixedShapes(first, end)) {
      return false;
    }
    if (w.given(first) && !(w.is(first, WordClass.PLACE) && head)) {
      return !head || end - first < 4 && w.is(last, WordClass.SURNAME);
    }
    if (head) {
      return false;
    }
    for (int i = first + 1; i < last; i++) {
      if (w.is(i, WordClass.DETERMINER)) {
        return false; // "Jane the Brave"
      }
    }
    for (int i = first; i < end; i++) {
      boolean particle = i > first && !w.t.isCapital(i) && w.is(i, WordClass.PARTICLE);
      boolean initial = w.initial(i) && i < last || w.upper(i) && isInitials(i) && i == first;
      if (particle
          || initial
          || lowerHyphen(i)
          || i == last && w.is(i, WordClass.NAME_SUFFIX) && !w.common(first)) {
        return true;
      }
    }
    return false;
  }

  /** "Tull SVP", "TLR Info": capitals throughout beside a word that has small letters. */
  private boolean mixedShapes(int first, int end) {
    int last = end - 1;
    boolean upper = isAcronym(first) || isAcronym(last);
    return upper
        && !(w.upper(first) && w.upper(last))
        && !w.is(last, WordClass.NAME_SUFFIX)
        && !(w.given(first) && w.is(last, WordClass.SURNAME));
  }

  private boolean isAcronym(int i) {
    int length = w.t.end(i) - w.t.start(i);
    return w.upper(i) && length > 2 && length < 6 && w.t.text().charAt(w.t.end(i) - 1) != '.';
  }

  /** "J.K.", but not "U.S.". */
  private boolean isInitials(int i) {
    return w.t.text().charAt(w.t.end(i) - 1) == '.'
        && !w.is(i, WordClass.PLACE)
        && !w.is(i, WordClass.STATE_ABBREVIATION)
        && !w.is(i, WordClass.ORG_NAME)
        && w.t.end(i) - w.t.start(i) <= 4;
  }

  /**
   * "Seo-jin": a small letter behind the hyphen of a capitalised word that the lexicon does not
   * know.
   */
  private boolean lowerHyphen(int i) {
    if (w.t.lexicon().isKnown(w.t.id(i)) || w.isBased(i)) {
      return false;
    }
    String text = w.t.text();
    int from = w.t.start(i);
    int to = w.t.end(i);
    if (to - from > LONGEST_SYLLABLES || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    for (int k = from + 1; k + 1 < to; k++) {
      if (text.charAt(k) == '-') {
        return Character.isLowerCase(text.charAt(k + 1));
      }
    }
    return false;
  }
}
