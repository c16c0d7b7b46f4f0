package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.GoldenArticle.FlagRow;
import io.github.whosaid.GoldenArticle.Row;
import io.github.whosaid.GoldenArticle.Weight;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the articles under {@code golden/}, written for this project in the styles of real news, and
 * holds every line of what is expected of them. Lines that the engine still misses stand in {@code
 * misses.tsv}; a miss that is not there fails, and so does one there that is mended. The misses of
 * a run are written to {@code target/golden-misses.tsv}, to take the table's place.
 */
final class GoldenArticleTest {

  private static final Path KNOWN = GoldenArticle.FOLDER.resolve("misses.tsv");
  private static final Path FOUND = Path.of("target", "golden-misses.tsv");

  private static final String HEADER =
      """
      # What the engine misses in the golden articles, line by line: a test fails on a miss that is not here, and on one
      # here that is mended. Columns: article and line of its .expected file, or the article alone for what nobody expects;
      # what is wrong; for what nobody expects the words.
      """;

  static List<GoldenArticle> articles() {
    return GoldenArticle.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everySpanLiesInsideTheArticleAndDirectContentsDoNotOverlap(GoldenArticle article) {
    Report report = ReportInvariants.analyze(article.text);
    int last = 0;
    for (Quotation q : report.attributions()) {
      for (Span s : q.contents()) {
        assertThat(s.end()).isLessThanOrEqualTo(report.text().length());
      }
      assertThat(q.confidence()).isBetween(0.0, 1.0);
      assertThat(q.contents().get(0).start()).isGreaterThanOrEqualTo(last);
      last = q.contents().get(0).start();
    }
    List<Span> direct =
        report.attributions().stream()
            .filter(q -> q.kind() == QuotationKind.DIRECT)
            .flatMap(q -> q.contents().stream())
            .sorted()
            .toList();
    for (int i = 1; i < direct.size(); i++) {
      assertThat(direct.get(i - 1).overlaps(direct.get(i))).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theSameTextGivesTheSameReport(GoldenArticle article) {
    assertThat(ReportInvariants.analyze(article.text))
        .isEqualTo(ReportInvariants.analyze(article.text));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyLineIsReadAsACarefulReaderReadsIt(GoldenArticle article) throws IOException {
    Map<Miss, String> found = misses(article);
    Set<Miss> known = known(article);

    assertThat(found)
        .as("new misses; if they are accepted, %s shows the table", FOUND)
        .allSatisfy((miss, detail) -> assertThat(known).as(detail).contains(miss));
    assertThat(known)
        .as("mended: take these lines out of %s", KNOWN)
        .allSatisfy(miss -> assertThat(found).containsKey(miss));
  }

  @BeforeAll
  static void writeMisses() throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (GoldenArticle article : articles()) {
      misses(article).keySet().stream().sorted().forEach(m -> table.append(m).append('\n'));
    }
    Files.createDirectories(FOUND.getParent());
    Files.writeString(FOUND, table.toString());
  }

  private static Map<Miss, String> misses(GoldenArticle article) {
    Map<Miss, String> misses = new LinkedHashMap<>();
    new Comparison(article, misses).run();
    return misses;
  }

  private static Set<Miss> known(GoldenArticle article) throws IOException {
    return Files.readAllLines(KNOWN).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Miss::of)
        .filter(miss -> miss.article().equals(article.name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * One thing that is wrong with an article.
   *
   * @param line of what is expected; 0 for what nobody expects
   * @param words of what nobody expects; else empty
   */
  private record Miss(String article, int line, String wrong, String words)
      implements Comparable<Miss> {

    private static final Splitter TAB = Splitter.on('\t');
    private static final Splitter COLON = Splitter.on(':');

    static Miss of(String row) {
      List<String> cells = TAB.splitToList(row);
      List<String> place = COLON.splitToList(cells.get(0));
      return new Miss(
          place.get(0),
          place.size() > 1 ? Integer.parseInt(place.get(1)) : 0,
          cells.get(1),
          cells.size() > 2 ? cells.get(2) : "");
    }

    @Override
    public int compareTo(Miss other) {
      return Comparator.comparing(Miss::article)
          .thenComparing(Miss::line)
          .thenComparing(Miss::wrong)
          .thenComparing(Miss::words)
          .compare(this, other);
    }

    @Override
    public String toString() {
      return article
          + (line > 0 ? ":" + line : "")
          + "\t"
          + wrong
          + (words.isEmpty() ? "" : "\t" + words);
    }
  }

  /** Compares one article with what is expected of it. */
  private static final class Comparison {

    private final GoldenArticle article;
    private final Map<Miss, String> misses;
    private final Report report;
    private final List<BitSet> found = new ArrayList<>();
    private final boolean[] wanted;

    Comparison(GoldenArticle article, Map<Miss, String> misses) {
      this.article = article;
      this.misses = misses;
      report = ReportInvariants.analyze(article.text);
      report.attributions().forEach(q -> found.add(article.words(q.contents())));
      wanted = new boolean[found.size()];
    }

    void run() {
      for (Row row : article.rows) {
        if (row.weight() == Weight.MAY) {
          allow(row);
        } else if (row.kind().equals("DIRECT")) {
          row.contents().forEach(content -> direct(row, content));
        } else {
          other(row);
        }
      }
      for (int i = 0; i < wanted.length; i++) {
        Quotation q = report.attributions().get(i);
        if (!wanted[i]) {
          unexpected("attribution", q.text(), "by " + q.speaker().name() + " (" + q.rule() + ")");
        }
      }
      flags();
      people();
    }

    private void check(String wrong, boolean right, int line, String detail) {
      if (!right) {
        misses.put(new Miss(article.name, line, wrong, ""), detail);
      }
    }

    private void unexpected(String what, String words, String detail) {
      String line = CharMatcher.whitespace().collapseFrom(words, ' ');
      misses.put(new Miss(article.name, 0, "unexpected " + what, line), detail);
    }

    private static String text(Row row, GoldenArticle article) {
      return article.string(row.words());
    }

    private void allow(Row row) {
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] |= overlap(row.words(), found.get(i)) >= 0.5;
      }
    }

    /** A content in marks must be one content of a quotation, word for word. */
    private void direct(Row row, BitSet content) {
      int best = -1;
      for (int i = 0; i < wanted.length && best < 0; i++) {
        Quotation q = report.attributions().get(i);
        boolean exact =
            q.contents().stream().anyMatch(s -> article.words(List.of(s)).equals(content));
        if (exact) {
          best = i;
        }
      }
      String measure = "content";
      if (best < 0) {
        check(measure, false, row.line(), "not found: " + article.string(content));
        return;
      }
      wanted[best] = true;
      judge(row, report.attributions().get(best));
    }

    private void other(Row row) {
      int best = -1;
      double most = 0.5;
      for (int i = 0; i < wanted.length; i++) {
        double overlap = overlap(row.words(), found.get(i));
        if (overlap >= most && !wanted[i]) {
          best = i;
          most = overlap;
        }
      }
      String measure = "content";
      if (best < 0) {
        check(measure, false, row.line(), "not found: " + text(row, article));
        return;
      }
      wanted[best] = true;
      Quotation q = report.attributions().get(best);
      check(
          "exact content",
          found.get(best).equals(row.words()),
          row.line(),
          q.text() + " | wanted: " + text(row, article));
      judge(row, q);
    }

    private void judge(Row row, Quotation q) {
      Speaker speaker = q.speaker();
      boolean right =
          row.speaker().equals("-")
              ? !speaker.isKnown()
              : plain(speaker.name()).equals(plain(row.speaker()));
      check(
          "speaker",
          right,
          row.line(),
          "by " + speaker.name() + ", not " + row.speaker() + " (" + q.rule() + "): " + q.text());
      check("kind", q.kind().name().equals(row.kind()), row.line(), q.kind() + "");
      if (!row.cue().equals("-")) {
        String cue = q.cue().stream().map(s -> s.of(article.text)).collect(Collectors.joining(" "));
        boolean same = plain(cue).equals(plain(row.cue())) || row.cue().equals(":");
        check("cue", same, row.line(), "“" + cue + "”, not “" + row.cue() + "”");
      }
      if (!row.mention().equals("-")) {
        String mention = q.mention().map(s -> s.of(article.text)).orElse("");
        List<String> words = plain(mention);
        boolean over =
            mention.equals(row.mention())
                || plain(row.mention()).stream().anyMatch(words::contains);
        check("mention", over, row.line(), "“" + mention + "”, not " + row.mention());
      }
      if (right && speaker.isKnown()) {
        check(
            "speaker kind",
            speaker.kind().name().equals(row.speakerKind()),
            row.line(),
            speaker.kind() + ", not " + row.speakerKind() + ": " + speaker.name());
        items("roles", row, row.roles(), speaker.roles());
        items("organisations", row, row.organisations(), speaker.organisations());
      }
    }

    private void items(String measure, Row row, List<String> wanted, List<String> told) {
      Set<List<String>> want = wanted.stream().map(s -> plain(s)).collect(Collectors.toSet());
      Set<List<String>> have = told.stream().map(s -> plain(s)).collect(Collectors.toSet());
      check(measure, want.equals(have), row.line(), told + ", not " + wanted);
    }

    private void flags() {
      List<Flag> flags = report.flags();
      boolean[] expected = new boolean[flags.size()];
      for (FlagRow row : article.flags) {
        boolean hit = false;
        for (int i = 0; i < expected.length; i++) {
          BitSet words = article.words(ImmutableList.of(flags.get(i).span()));
          if (flags.get(i).kind().name().equals(row.kind()) && overlap(words, row.words()) > 0.3) {
            expected[i] = true;
            hit = true;
          }
        }
        if (row.weight() == Weight.MUST) {
          check("flag " + row.kind(), hit, row.line(), article.string(row.words()));
        }
      }
      for (int i = 0; i < expected.length; i++) {
        if (!expected[i]) {
          Flag flag = flags.get(i);
          unexpected("flag " + flag.kind(), flag.span().of(article.text), flag.rule());
        }
      }
    }

    private void people() {
      for (GoldenArticle.Person person : article.people) {
        boolean right =
            report.speakers().stream()
                .anyMatch(
                    s ->
                        s.name().equals(person.name())
                            && s.age().orElse("-").equals(person.age())
                            && s.place().orElse("-").equals(person.place()));
        check("private person", right, person.line(), person.name());
      }
    }

    private static List<String> plain(String words) {
      return GoldenArticle.forms(words).stream()
          .filter(w -> !w.equals("the") && !w.equals("a") && !w.equals("an"))
          .toList();
    }

    private static double overlap(BitSet a, BitSet b) {
      BitSet both = (BitSet) a.clone();
      both.and(b);
      BitSet either = (BitSet) a.clone();
      either.or(b);
      return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }
  }
}
