package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares the words that a table asks for with those that were found. */
final class WordMatch {

  private WordMatch() {}

  /** Returns the words of a text, lower-cased and without punctuation, parted by one space. */
  static String words(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        out.append(c);
        gap = false;
      } else if (c != '\'' && c != '\u2019' && c != '.') {
        gap = true;
      }
    }
    return out.toString();
  }

  /** Returns the parts of a cell that " || " joins, as words. */
  static List<String> parts(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(" \\|\\| ", -1)).map(WordMatch::words).toList();
  }

  static String words(Report report, List<Span> spans) {
    List<String> parts = spans.stream().map(s -> words(s.of(report.text()))).toList();
    return String.join(" ", parts);
  }

  /** Whether one of two phrases ends with the other, or begins with it, word by word. */
  static boolean alike(String a, String b) {
    String x = " " + a + " ";
    String y = " " + b + " ";
    return !a.isEmpty() && !b.isEmpty() && (x.contains(y) || y.contains(x));
  }

  /** Returns the words that name the source of a content, as the stage finds it in a text. */
  static List<String> sources(String text, String content) {
    TokenizedText tokens = TokenizedText.of(text, Lexicon.english());
    return QuotationFinder.find(tokens, Syntax.of(tokens)).stream()
        .filter(r -> words(tokens, r.contents()).equals(content))
        .flatMap(r -> r.source().stream())
        .map(range -> words(tokens.string(range.first(), range.end())))
        .toList();
  }

  private static String words(TokenizedText tokens, List<Reported.Range> ranges) {
    return ranges.stream()
        .map(range -> words(tokens.string(range.first(), range.end())))
        .collect(Collectors.joining(" "));
  }

  static String mention(Report report, Quotation q) {
    return q.mention().map(s -> words(s.of(report.text()))).orElse("");
  }

  /** Returns what was found, for the message of a failure. */
  static String found(Report report) {
    StringBuilder out = new StringBuilder();
    for (Quotation q : report.attributions()) {
      out.append('\n')
          .append(q.kind())
          .append(' ')
          .append(q.modality())
          .append(" [")
          .append(words(report, q.contents()))
          .append("] cue [")
          .append(words(report, q.cue()))
          .append("] mention [")
          .append(mention(report, q))
          .append("] speaker [")
          .append(q.speaker().name())
          .append("] ")
          .append(q.cueClass())
          .append(' ')
          .append(q.rule())
          .append(q.parent().isPresent() ? " in " + q.parent().getAsInt() : "");
    }
    return out.toString();
  }
}
