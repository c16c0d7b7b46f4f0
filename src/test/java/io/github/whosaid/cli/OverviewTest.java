package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that leads to those of many articles. */
final class OverviewTest {

  private static final Splitter COMMA = Splitter.on(',');

  @TempDir private Path folder;
  private Path pages;

  @BeforeEach
  void writePages() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"),
        "Dam Holds\n\n"
            + "“It holds,” said Petra Lowell, a warden.\n\n"
            + "The lake is blue. “It is deep,” she said.");
    Files.writeString(
        articles.resolve("b.txt"),
        "Ferry <b>Sinks</b> & {{script}}\n\nReportedly, it sank. “It sank fast,” Petra Lowell said."
            + " Experts say it was old. “Yes,” said Ivor Stanek.");
    pages = folder.resolve("pages");
    Run run = Run.of("analyze", "--format", "html", "--out", pages + "/", articles.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void articlesStandByFlagsAndLinkToTheirPages() throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.getPage(pages.resolve("index.html").toUri().toURL());
      List<DomElement> links =
          page.querySelectorAll("td a").stream().map(n -> (DomElement) n).toList();

      assertThat(links)
          .extracting(DomElement::getTextContent)
          .containsExactly("Ferry <b>Sinks</b> & {{script}}", "Dam Holds");
      for (DomElement link : links) {
        URI target = pages.toUri().resolve(link.getAttribute("href"));
        assertThat(Path.of(target)).exists();
      }
    }
  }

  @Test
  void womenAndMenAreThoseWhomAPronounShows() throws IOException {
    List<String> rows = Files.readAllLines(pages.resolve("index.csv"));
    List<String> columns = COMMA.splitToList(rows.get(0));
    int women = columns.indexOf("words_of_women");
    int men = columns.indexOf("words_of_men");
    List<String> dam = COMMA.splitToList(rows.get(2));

    assertThat(dam).element(1).isEqualTo("Dam Holds");
    assertThat(dam).element(women).isEqualTo("5");
    assertThat(dam).element(men).isEqualTo("0");
  }

  @Test
  void aColumnForChecksIsThereWhereQuotationsWereChecked() throws IOException {
    Path speech = Files.writeString(folder.resolve("speech.txt"), "It holds. It sank.");
    Path checked = folder.resolve("checked");
    Run run =
        Run.of(
            "verify",
            "--against",
            speech.toString(),
            "--format",
            "html",
            "--out",
            checked + "/",
            folder + "/articles");

    assertThat(run.code()).as("some are nowhere; %s", run.err()).isEqualTo(3);
    assertThat(columns(checked)).isEqualTo(columns(pages) + 1);
  }

  private static int columns(Path pages) throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.getPage(pages.resolve("index.html").toUri().toURL());
      return ((DomElement) page.querySelector("thead tr")).getChildElementCount();
    }
  }

  @Test
  void aClickOnAHeadingSorts() throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.getPage(pages.resolve("index.html").toUri().toURL());
      DomElement heading = page.querySelector("th button");

      page = heading.click();
      assertThat(((DomElement) page.querySelector("td a")).getTextContent()).isEqualTo("Dam Holds");
      page = ((DomElement) page.querySelector("th button")).click();
      assertThat(((DomElement) page.querySelector("td a")).getTextContent()).startsWith("Ferry");
      assertThat(((DomElement) page.querySelector("th")).getAttribute("aria-sort"))
          .isEqualTo("descending");
    }
  }

  @Test
  void theSameIsThereForSpreadsheets() throws IOException {
    assertThat(Files.readAllLines(pages.resolve("index.csv"))).hasSize(3);
    assertThat(Files.readAllLines(pages.resolve("index-speakers.csv")))
        .anyMatch(l -> l.startsWith("Petra Lowell,PERSON,8,") && l.endsWith(",3,2"));
  }

  @Test
  void anArticleCalledLikeTheIndexIsRefused() throws IOException {
    Files.writeString(folder.resolve("articles/index.txt"), "It rains.");

    Run run = Run.of("analyze", "--format", "html", "--out", pages + "/", folder + "/articles");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("index.txt");
  }
}
