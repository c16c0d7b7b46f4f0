package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.quotation.QuotationKind;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the articles under {@code golden/}, written for this project in the styles of real news. */
final class GoldenArticleTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "golden");

  private record Expected(String content, String speaker) {}

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Expected> direct(Path article) {
    List<Expected> out = new ArrayList<>();
    Path file = Path.of(article.toString().replace(".txt", ".expected"));
    for (String line : read(file).lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 5 && cells[0].equals("DIRECT")) {
        out.add(new Expected(cells[1].split(" \\|\\| ", -1)[0], cells[4]));
      }
    }
    return out;
  }

  /** Whether a quotation begins with the first words of what is expected. */
  private static boolean covers(Report report, Quotation q, String content) {
    int cut = content.indexOf(" … ");
    String head = cut < 0 ? content : content.substring(0, cut);
    for (Span s : q.contents()) {
      String words = s.of(report.text());
      if (words.contains(head)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everySpanLiesInsideTheArticleAndDirectContentsDoNotOverlap(Path article) {
    Report report = Whosaid.analyze(read(article));
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
  void theSameTextGivesTheSameReport(Path article) {
    assertThat(Whosaid.analyze(read(article))).isEqualTo(Whosaid.analyze(read(article)));
  }

  @Test
  void findsTheDirectQuotationsOfTheArticlesAndTheirSpeakers() throws IOException {
    int all = 0;
    int found = 0;
    int named = 0;
    List<String> missed = new ArrayList<>();
    for (Path article : articles()) {
      Report report = Whosaid.analyze(read(article));
      for (Expected e : direct(article)) {
        all++;
        List<Quotation> over =
            report.attributions().stream().filter(q -> covers(report, q, e.content())).toList();
        if (over.isEmpty()) {
          missed.add(article.getFileName() + ": not found: " + e.content());
          continue;
        }
        found++;
        if (over.stream().anyMatch(q -> q.speaker().name().equals(e.speaker()))) {
          named++;
        } else {
          missed.add(article.getFileName() + ": not by " + e.speaker() + ": " + e.content());
        }
      }
    }
    assertThat(found * 100 / all).as("found of %s: %s", all, missed).isGreaterThanOrEqualTo(90);
    assertThat(named * 100 / all).as("named of %s: %s", all, missed).isGreaterThanOrEqualTo(70);
  }
}
