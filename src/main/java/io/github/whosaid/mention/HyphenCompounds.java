package io.github.whosaid.mention;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;

/** Tells words with a hyphen that look like the name of a body or a place and are none. */
final class HyphenCompounds {

  private final Words w;

  HyphenCompounds(Words words) {
    w = words;
  }

  /** Whether the token begins with small letters and a hyphen: "pro-Ulm". */
  boolean haveSmallPrefix(int k) {
    String text = w.t.text();
    int i = w.t.start(k);
    while (i < w.t.end(k) && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    return i > w.t.start(k) && i < w.t.end(k) && text.charAt(i) == '-';
  }

  /** Whether the token joins two nationalities: "British-Israeli". */
  boolean nameTwoNations(int k) {
    int start = w.t.start(k);
    int end = w.t.end(k);
    int hyphen = start;
    while (hyphen < end && w.t.text().charAt(hyphen) != '-') {
      hyphen++;
    }
    return hyphen > start && hyphen < end && isNation(start, hyphen) && isNation(hyphen + 1, end);
  }

  private boolean isNation(int from, int to) {
    Lexicon lexicon = w.t.lexicon();
    return lexicon.is(lexicon.id(w.t.text(), from, to), WordClass.DEMONYM);
  }
}
