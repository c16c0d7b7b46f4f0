package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Compares names word by word: who can be meant by which, and how well it fits. Thread-safe. */
final class NameFit {

  /** Classes of words that tell that a name of one word is a body's or a place's. */
  static final WordClassSet TELLING =
      WordClassSet.of(
          WordClass.ORG_NAME,
          WordClass.ORG_HEAD,
          WordClass.ORG_SUFFIX,
          WordClass.PLACE,
          WordClass.DEMONYM);

  /** Last words of names that are a body's or place's, and not a product's. */
  static final WordClassSet BODIES =
      WordClassSet.of(
          WordClass.ORG_HEAD, WordClass.ORG_SUFFIX, WordClass.ORG_NAME, WordClass.PLACE);

  private static final WordClassSet COMMON =
      WordClassSet.of(WordClass.PLACE, WordClass.ORG_HEAD, WordClass.NOUN, WordClass.ADJECTIVE);

  static final WordClassSet GIVEN = WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  /** How much "Sen. Roe" rather means the Roe who is called a senator. */
  private static final double SAME_TITLE = 1.5;

  private final TokenizedText t;

  NameFit(TokenizedText text) {
    t = text;
  }

  /** Whether a name is all that stands before a colon at the beginning of a line: "TH: No." */
  boolean isLabel(Mention m) {
    return t.is(m.headEnd(), TokenKind.COLON)
        && (m.first() == 0 || t.paragraph(m.first() - 1) != t.paragraph(m.first()));
  }

  static int size(Mention m) {
    return m.headEnd() - m.headFirst();
  }

  private int id(Mention m, int k) {
    return t.id(m.headFirst() + k);
  }

  boolean samePerson(Mention a, Mention b) {
    if (a.gender() != Gender.UNKNOWN && b.gender() != Gender.UNKNOWN && a.gender() != b.gender()) {
      return false;
    }
    if (id(a, 0) == id(b, 0)) {
      return true;
    }
    boolean initial =
        t.shape(a.headFirst()) == Shape.INITIAL || t.shape(b.headFirst()) == Shape.INITIAL;
    if (initial
        && Character.toLowerCase(t.text().charAt(t.start(a.headFirst())))
            == Character.toLowerCase(t.text().charAt(t.start(b.headFirst())))) {
      return true;
    }
    return (size(a) > 2 || size(b) > 2) && contained(a, b);
  }

  /** Whether the words of the shorter name all stand in the longer one. */
  boolean contained(Mention a, Mention b) {
    Mention shorter = size(a) <= size(b) ? a : b;
    Mention longer = size(a) <= size(b) ? b : a;
    for (int i = shorter.headFirst(); i < shorter.headEnd(); i++) {
      boolean found = !t.is(i, TokenKind.WORD);
      for (int k = longer.headFirst(); k < longer.headEnd() && !found; k++) {
        found = t.id(k) == t.id(i);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  int last(Mention m) {
    int k = m.headEnd() - 1;
    while (k > m.headFirst()
        && (t.is(k, WordClass.NAME_SUFFIX)
            || t.is(k, TokenKind.COMMA)
            || t.is(k, TokenKind.PERIOD))) {
      k--;
    }
    return k;
  }

  double score(Entity e, Mention m, int how) {
    boolean person = e.type == Type.PERSON;
    if (size(m) > 1 && !contained(e.fullest, m)) {
      return -1;
    }
    if (person
        && e.gender != Gender.UNKNOWN
        && m.gender() != Gender.UNKNOWN
        && e.gender != m.gender()
        && hasTitle(m)) {
      return -1;
    }
    if (!person && (m.type() == Type.PERSON && hasTitle(m))) {
      return -1;
    }
    boolean many = size(e.fullest) > 1;
    if (!person && many && how == 0 && size(m) == 1 && e.type != m.type()) {
      return -1;
    }
    if (!person && size(m) == 1 && many && how < 2 && !isShortForm(e, m, how)) {
      return -1;
    }
    if (!person && how == 1 && isTheHead(e, m)) {
      return 2;
    }
    if (!person && how == 1 && isFirm(e, m)) {
      return 3;
    }
    if (!person
        && how > 0
        && (t.isAny(m.headFirst(), COMMON)
            || m.type() == Type.PLACE
            || e.type == Type.PLACE
            || how == 2)) {
      return -1;
    }
    if (person && m.type() != Type.PERSON && how == 2) {
      return -1;
    }
    if (!person
        && how == 1
        && (m.type() == Type.PERSON
            || !t.isCapital(e.fullest.headEnd() - 1)
            || t.is(m.headFirst(), WordClass.SURNAME))) {
      return -1;
    }
    double score = how == 0 ? 3 : how == 1 ? (familyFirst(e) ? 3 : 2) : 0.5;
    if (person && m.type() == Type.PLACE) {
      return -1;
    }
    if (person && sharesTitle(e, m)) {
      score += SAME_TITLE;
    }
    if (e.lastToken >= 0) {
      score += 1 + 0.8 / (1 + (t.paragraph(m.headFirst()) - t.paragraph(e.lastToken)));
    }
    return score + 0.6 * Math.log(1 + e.count() + e.fullNames);
  }

  /**
   * Whether one word may stand for a body's longer name: an acronym that begins it does not ("BBC
   * One"), nor a name that the text used before it ("Strova" and "Strova Users' Hub"), nor the
   * place that ends it: "Norland" is not "Upper Norland".
   */
  private boolean isShortForm(Entity e, Mention m, int how) {
    if (how == 0) {
      int last = last(e.fullest);
      if (e.lastToken < 0 && !t.isKnown(last)) {
        return false; // "Penbury lost" stands before "Radio Penbury" is first named
      }
      if (last == e.fullest.headFirst()) {
        return true;
      }
      return t.isCapital(last - 1)
          ? e.type != Type.PLACE || !t.is(last, WordClass.PLACE)
          : !t.is(last - 1, TokenKind.WORD) && !t.is(last, WordClass.PLACE); // "Friends of Tern"
    }
    if (isKnownBody(m) && isProduct(e.fullest)) {
      return false; // "Apple" is not "Apple TV"
    }
    boolean whole = t.is(last(e.fullest), WordClass.ORG_SUFFIX);
    return whole || t.shape(m.headFirst()) != Shape.UPPER && e.lastToken >= 0;
  }

  /** "Harkness" behind "Harkness Corp", which may be a surname as well. */
  private boolean isFirm(Entity e, Mention m) {
    int last = last(e.fullest);
    return e.lastToken >= 0
        && size(m) == 1
        && t.id(m.headFirst()) == e.firstId
        && last == e.fullest.headFirst() + 1
        && t.is(last, WordClass.ORG_SUFFIX)
        && t.isCapital(last)
        && t.isCapital(m.headFirst())
        && m.type() != Type.PLACE;
  }

  /** A name of one word that stands for a body by itself: "Reuters". */
  private boolean isKnownBody(Mention m) {
    return size(m) == 1 && t.is(m.headFirst(), WordClass.ORG_NAME);
  }

  /** "Apple TV", "Google Maps": what a body makes is called by its name. */
  private boolean isProduct(Mention name) {
    return !t.isAny(last(name), BODIES);
  }

  /** "The Church" behind "Church of the Nine Wells": in capitals, and named before. */
  private boolean isTheHead(Entity e, Mention m) {
    int word = m.headFirst();
    return size(m) == 1
        && e.lastToken >= 0
        && t.id(word) == e.firstId
        && t.is(word, WordClass.ORG_HEAD)
        && m.first() < word
        && t.is(word - 1, WordClass.DETERMINER);
  }

  /** "Lord Davis", of "the shadow secretary Lord Byron Davis" and another Davis. */
  private boolean sharesTitle(Entity e, Mention m) {
    for (int i = m.first(); i < m.headFirst(); i++) {
      if (e.hasTitle(t.id(i)) && !t.is(i, WordClass.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  boolean hasTitle(Mention m) {
    return m.headFirst() > m.first();
  }

  /** "Han Seo-jin", "Bao Lingmei": the first word is no given name, so that it can stand alone. */
  private boolean familyFirst(Entity e) {
    int first = e.fullest.headFirst();
    return !t.isAny(first, GIVEN)
        || t.is(first, WordClass.SURNAME) && !t.is(last(e.fullest), WordClass.SURNAME);
  }
}
