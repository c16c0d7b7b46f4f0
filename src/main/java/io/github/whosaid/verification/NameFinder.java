package io.github.whosaid.verification;

import java.text.Normalizer;
import java.util.List;

/** Finds where an article names a person, by the parts of the name. Immutable. */
final class NameFinder {

  private static final int SHORTEST_NAME = 2;

  private final String text;

  NameFinder(String text) {
    this.text = text;
  }

  static boolean isIn(List<String> names, String text) {
    return lastOf(names, text, 0, text.length()) >= 0;
  }

  /** Returns where in a stretch of the article the last word of a name stands, -1 if none does. */
  int lastOf(List<String> names, int from, int to) {
    return lastOf(names, text, from, to);
  }

  /** Returns the same but for a given name of somebody else: "Ida Moss" is not Ida Kerr. */
  int lastOwn(List<String> names, int from, int to) {
    int at = lastOf(names, from, to);
    while (at >= 0 && isSomebodyElse(names, at)) {
      at = lastOf(names, from, at);
    }
    return at;
  }

  private boolean isSomebodyElse(List<String> names, int at) {
    String given = names.get(0);
    int next = at + given.length() + 1;
    return names.size() > 1
        && isAt(text, at, given)
        && next + 1 < text.length()
        && text.charAt(next - 1) == ' '
        && Character.isUpperCase(text.charAt(next))
        && Character.isLetter(text.charAt(next + 1))
        && names.stream().noneMatch(name -> isAt(text, next, name));
  }

  /** Returns where in a stretch of text the last word of a name stands, -1 if none does. */
  static int lastOf(List<String> names, String text, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      for (String name : names) {
        if (name.length() >= SHORTEST_NAME && isAt(text, at, name)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Returns whether a name in small letters without accents stands as a word in a text. */
  static boolean isAt(String text, int at, String name) {
    int end = at + name.length();
    if (at < 0
        || end > text.length()
        || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
        || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (plain(text.charAt(at + i)) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char c) {
    return Character.toLowerCase(
        c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0));
  }
}
