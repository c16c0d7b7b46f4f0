package io.github.whosaid.cli;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Names of files as a terminal may show them: what would steer it is written as an escape. */
final class Shown {

  /** Line and paragraph separators are as harmful as a newline: they make one message two. */
  static final CharMatcher HARMFUL =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.anyOf("\u2028\u2029\u061c\u200e\u200f"))
          .or(CharMatcher.inRange('\u202a', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private Shown() {}

  /** Returns the name with controls and marks that turn the direction of writing as escapes. */
  static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (HARMFUL.matches(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
