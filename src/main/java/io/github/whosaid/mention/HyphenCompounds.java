package io.github.whosaid.mention;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import java.util.Locale;

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
    String word = w.t.string(k, k + 1).toLowerCase(Locale.ROOT);
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && isNation(word.substring(0, hyphen))
        && isNation(word.substring(hyphen + 1));
  }

  private boolean isNation(String word) {
    Lexicon lexicon = w.t.lexicon();
    return lexicon.is(lexicon.id(word), WordClass.DEMONYM);
  }
}
