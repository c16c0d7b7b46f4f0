package io.github.whosaid.cli;

import java.util.Locale;

/** Names of files as a terminal may show them: what would steer it is written as an escape. */
final class Shown {

  private Shown() {}

  /** Returns the name with controls and marks that turn the direction of writing as escapes. */
  static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isHarmful(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Line and paragraph separators are as harmful as a newline: they make one message two. */
  static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
