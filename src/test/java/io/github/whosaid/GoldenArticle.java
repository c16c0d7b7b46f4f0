package io.github.whosaid;

import com.google.common.base.Splitter;
import io.github.whosaid.report.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An article under {@code golden/} and what a careful reader finds in it. */
final class GoldenArticle {

  static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "golden");

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter CONTENTS = Splitter.on(" || ");
  private static final Splitter ITEMS = Splitter.on("; ");

  /** How a row counts. */
  enum Weight {
    /** Must be found. */
    MUST,
    /** Neither missed nor a false alarm. */
    MAY
  }

  /** An attribution; each of its contents as the words of the article that it covers. */
  record Row(
      int line,
      Weight weight,
      String kind,
      List<BitSet> contents,
      String cue,
      String mention,
      String speaker,
      String speakerKind,
      List<String> roles,
      List<String> organisations) {

    BitSet words() {
      BitSet all = new BitSet();
      contents.forEach(all::or);
      return all;
    }
  }

  /** A flag on the sentence that covers these words. */
  record FlagRow(int line, Weight weight, String kind, BitSet words) {}

  /** A private person. */
  record Person(int line, String name, String age, String place) {}

  final String name;
  final String text;
  final List<Row> rows = new ArrayList<>();
  final List<FlagRow> flags = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private int cursor;

  private GoldenArticle(Path file) {
    name = file.getFileName().toString().replace(".txt", "");
    text = read(file);
    split(text, words, forms);
    int line = 0;
    for (String row : read(file.resolveSibling(name + ".expected")).lines().toList()) {
      line++;
      List<String> cells = TAB.splitToList(row);
      switch (cells.get(0)) {
        case "DIRECT", "MIXED", "INDIRECT" -> rows.add(row(line, Weight.MUST, cells, 0));
        case "#MAY", "#NESTED" -> rows.add(row(line, Weight.MAY, cells, 1));
        case "FLAG" -> flags.add(flag(line, Weight.MUST, cells));
        case "#OPTIONAL" -> flags.add(flag(line, Weight.MAY, cells));
        case "#PERSON" -> people.add(new Person(line, cells.get(1), cells.get(2), cells.get(3)));
        default -> {
          if (!row.startsWith("#") && !row.isBlank()) {
            throw fault(line, "no such kind of line: " + row);
          }
        }
      }
    }
  }

  static List<GoldenArticle> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(GoldenArticle::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IllegalStateException fault(int line, String what) {
    return new IllegalStateException(name + ".expected:" + line + ": " + what);
  }

  private Row row(int line, Weight weight, List<String> cells, int from) {
    if (cells.size() < from + 2 || weight == Weight.MUST && cells.size() != 8) {
      throw fault(line, cells.size() + " columns");
    }
    List<BitSet> contents = new ArrayList<>();
    int before = cursor;
    for (String content : CONTENTS.split(cells.get(from + 1))) {
      contents.add(locate(line, content, contents.isEmpty() ? before : cursor));
    }
    // Contents of one row may reach over those of the next: only the beginning moves on.
    cursor = contents.get(0).nextSetBit(0);
    return new Row(
        line,
        weight,
        cells.get(from),
        contents,
        cell(cells, from + 2),
        cell(cells, from + 3),
        cell(cells, from + 4),
        cell(cells, from + 5),
        items(cell(cells, from + 6)),
        items(cell(cells, from + 7)));
  }

  private FlagRow flag(int line, Weight weight, List<String> cells) {
    if (cells.size() != 3) {
      throw fault(line, cells.size() + " columns");
    }
    return new FlagRow(line, weight, cells.get(1), locate(line, cells.get(2), 0));
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "-";
  }

  private static List<String> items(String cell) {
    return cell.equals("-") ? List.of() : ITEMS.splitToList(cell);
  }

  /** Finds {@code first words … last words}, from a word on, or anywhere. */
  private BitSet locate(int line, String content, int from) {
    int cut = content.indexOf(" … ");
    List<String> head = forms(cut < 0 ? content : content.substring(0, cut));
    List<String> tail = cut < 0 ? List.of() : forms(content.substring(cut + 3));
    int first = find(head, from);
    if (first < 0) {
      first = find(head, 0);
    }
    int end = first + head.size();
    if (first >= 0 && !tail.isEmpty()) {
      int last = find(tail, end);
      end = last < 0 ? -1 : last + tail.size();
    }
    if (first < 0 || end < 0 || head.isEmpty()) {
      throw fault(line, "not in the article: " + content);
    }
    cursor = first;
    BitSet covered = new BitSet();
    covered.set(first, end);
    return covered;
  }

  private int find(List<String> some, int from) {
    for (int i = from; i + some.size() <= forms.size(); i++) {
      if (forms.subList(i, i + some.size()).equals(some)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the words that lie in the spans. */
  BitSet words(Iterable<Span> spans) {
    BitSet covered = new BitSet();
    for (Span span : spans) {
      for (int i = 0; i < words.size(); i++) {
        Span word = words.get(i);
        if (word.start() >= span.start() && word.end() <= span.end()) {
          covered.set(i);
        }
      }
    }
    return covered;
  }

  /** Returns the article from the first of the words to the last. */
  String string(BitSet covered) {
    int last = covered.length() - 1;
    return last < 0
        ? ""
        : text.substring(words.get(covered.nextSetBit(0)).start(), words.get(last).end());
  }

  /** Returns the words of a text in small letters, without marks. */
  static List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    split(text, new ArrayList<>(), forms);
    return forms;
  }

  private static void split(String text, List<Span> words, List<String> forms) {
    int i = 0;
    while (i < text.length()) {
      int from = i;
      while (i < text.length() && isWordPart(text, i)) {
        i++;
      }
      if (i > from) {
        words.add(new Span(from, i));
        forms.add(text.substring(from, i).toLowerCase(Locale.ROOT).replace('’', '\''));
      } else {
        i++;
      }
    }
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    boolean inside =
        (c == '\'' || c == '’')
            && i > 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || inside;
  }

  @Override
  public String toString() {
    return name;
  }
}
