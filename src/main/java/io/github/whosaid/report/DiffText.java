package io.github.whosaid.report;

/** Writes a word diff into the quote, as {@link Verification#diff()} states. */
final class DiffText {

  /** Of words left out that are longer than this only the beginning and the end are shown. */
  private static final int LONGEST = 160;

  private static final int SHOWN = 60;

  private DiffText() {}

  static String of(Verification v) {
    String quote = v.quote();
    if (v.changes().isEmpty()) {
      return quote;
    }
    StringBuilder out = new StringBuilder(quote.length() + 64);
    int written = 0;
    for (WordChange change : v.changes()) {
      int from = Math.max(written, change.quoteSpan().start());
      int to = Math.max(from, change.quoteSpan().end());
      out.append(quote, written, from);
      boolean shown = change.kind() != WordChange.Kind.KEPT && !change.isMarked();
      if (shown && !change.referenceWords().isEmpty()) {
        blank(out);
        out.append("[-").append(shortened(change.referenceWords())).append("-]");
        if (to > from || from < quote.length()) {
          out.append(' ');
        }
      }
      if (shown && to > from) {
        out.append("{+").append(quote, from, to).append("+}");
      } else {
        out.append(quote, from, to);
      }
      written = to;
    }
    return out.append(quote, written, quote.length()).toString();
  }

  private static void blank(StringBuilder out) {
    if (out.length() > 0 && !isJoint(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  /** Whether what stands after a character belongs to it: "($5m". */
  private static boolean isJoint(char c) {
    return Character.isWhitespace(c)
        || Character.getType(c) == Character.START_PUNCTUATION
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Returns long words by their beginning and end. */
  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int head = words.lastIndexOf(' ', SHOWN);
    int tail = words.indexOf(' ', words.length() - SHOWN);
    return head < 0 || tail < 0
        ? words
        : words.substring(0, head) + " … " + words.substring(tail + 1);
  }
}
