package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;

/**
 * Knows where the name of a body begins with a country or town: "Norland Harbour Ministry", however
 * often the article calls it "the Harbour Ministry". Immutable.
 */
final class NationalBodies {

  private final Words w;

  NationalBodies(Words words) {
    w = words;
  }

  /**
   * Returns the first token of the name with the place before it.
   *
   * @param from first token of the phrase without its determiner
   * @param name first token of the name that the parse found
   * @param end token after the name
   */
  int first(int from, int name, int end) {
    boolean acronym = end - name == 1 && w.upper(name); // "the Norland IRS" is called "the IRS"
    return !acronym && name > from && isPlace(from, name) ? from : name;
  }

  private boolean isPlace(int first, int end) {
    if (!w.t.isCapital(first)) {
      return false;
    }
    if (w.phrase(first, WordClass.PLACE) == end - first) {
      return true;
    }
    for (int i = first; i < end; i++) {
      if (!w.is(i, WordClass.DEMONYM) && !w.is(i, WordClass.PLACE)) {
        return false;
      }
    }
    return true;
  }
}
