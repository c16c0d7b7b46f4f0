package io.github.whosaid.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.whosaid.lexicon.Table;
import java.util.Map;

/**
 * Recognises stage directions and notes on a quote: a short passage in brackets whose words all
 * stand in the table.
 */
public final class Directions {

  private Directions() {}

  private static final Map<String, String> WORDS =
      Table.map(Directions.class, "stage-directions.tsv");
  private static final Splitter WORD =
      Splitter.on(CharMatcher.inRange('!', '/').or(CharMatcher.anyOf("[] ")));
  private static final int LONGEST = 60;

  /**
   * Returns the offset behind the closing bracket if a stage direction opens at {@code open}, else
   * -1.
   *
   * @param open offset of an opening bracket
   */
  static int end(String text, int open, int limit) {
    char close = text.charAt(open) == '[' ? ']' : ')';
    int last = Math.min(limit, open + LONGEST);
    boolean core = false;
    int from = -1;
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        if (from < 0) {
          from = i;
        }
        continue;
      }
      if (from >= 0) {
        String kind = WORDS.getOrDefault(lower(text, from, i), "");
        if (kind.isEmpty()) {
          return -1;
        }
        core |= !kind.equals("WITH");
        from = -1;
      }
      if (c == close) {
        return core ? i + 1 : -1;
      }
      if (c == '[' || c == '(' || c >= '0' && c <= '9' || c >= 0x80) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether a quote has a note of its writer: "[emphasis added]". */
  public static boolean haveNote(String text) {
    return haveNote(text, '[') || haveNote(text, '(');
  }

  private static boolean haveNote(String text, char bracket) {
    for (int i = text.indexOf(bracket); i >= 0; i = text.indexOf(bracket, i + 1)) {
      int end = end(text, i, text.length());
      if (end > 0 && WORD.splitToStream(text.substring(i, end)).anyMatch(Directions::isNote)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNote(String word) {
    return "NOTE".equals(WORDS.get(Ascii.toLowerCase(word)));
  }

  /**
   * Returns where a quote goes on that begins within a stage direction ("APPLAUSE) Thank you"); 0
   * where it does not.
   */
  public static int cutAtStart(String text) {
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '(') {
        return 0;
      }
      if (c == ']' || c == ')') {
        String whole = (c == ']' ? '[' : '(') + text.substring(0, i + 1);
        return end(whole, 0, whole.length()) > 0 ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** Returns where a quote ends that breaks off within a stage direction; else its length. */
  public static int cutAtEnd(String text) {
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
      char c = text.charAt(i);
      if (c == ']' || c == ')') {
        break;
      }
      if (c == '[' || c == '(') {
        String whole = text.substring(i) + (c == '[' ? ']' : ')');
        return end(whole, 0, whole.length()) > 0 ? i : text.length();
      }
    }
    return text.length();
  }

  private static String lower(String text, int from, int to) {
    char[] chars = new char[to - from];
    for (int i = from; i < to; i++) {
      chars[i - from] = (char) (text.charAt(i) | 0x20);
    }
    return new String(chars);
  }
}
