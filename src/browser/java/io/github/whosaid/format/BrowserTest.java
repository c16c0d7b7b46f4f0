package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages in headless Chromium and reads the document that it made of them. */
final class BrowserTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/github/whosaid/golden");

  @TempDir Path folder;

  /** Returns the document after the page's script ran. */
  private org.jsoup.nodes.Document open(String article, String fragment) throws Exception {
    return show(Formats.html().write(Document.of("page", Whosaid.analyze(article))), fragment);
  }

  private org.jsoup.nodes.Document show(String html, String fragment) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, html);
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                System.getProperty("browser", "chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri() + fragment)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }

  private static String harbour() throws IOException {
    return Files.readString(GOLDEN.resolve("harbour-bridge.txt"));
  }

  @Test
  void showsTheArticleWithNobodyPicked() throws Exception {
    org.jsoup.nodes.Document page = open(harbour(), "");
    assertThat(page.select(".para")).hasSize(16);
    assertThat(page.select("body.picked, .on, [aria-pressed=true]")).isEmpty();
  }

  @Test
  void runsItsScriptUnderItsOwnPolicy() throws Exception {
    org.jsoup.nodes.Document page = open(harbour(), "#speaker-1");
    assertThat(page.body().hasClass("picked")).isTrue();
    Element pressed = page.selectFirst("button.speaker[aria-pressed=true]");
    assertThat(pressed).isNotNull();
    assertThat(pressed.text()).contains("Ilse Brandt");
    assertThat(page.select(".q.on").eachText()).contains("“Storms do not vote,”");
    assertThat(page.select(".q.on").eachText()).doesNotContain("“I am still holding my ticket,”");
    assertThat(page.getElementById("status").text()).contains("Ilse Brandt");
  }

  @Test
  void runsNothingThatAnArticleBrings() throws Exception {
    String evil = "document.body.setAttribute('data-evil', '1')";
    String article =
        "<script>"
            + evil
            + "</script><img src=x onerror=\""
            + evil
            + "\">\n\n“<b onclick='"
            + evil
            + "'>Rain</b>,” said Mara Quill.\n\n\"><svg onload="
            + evil
            + "> Joss Weir said.";
    org.jsoup.nodes.Document page = open(article, "#speaker-1");
    assertThat(page.body().hasAttr("data-evil")).isFalse();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b b, svg[onload]")).isEmpty();
    assertThat(page.select("main").text()).contains("<script>").contains("onerror=");
  }

  @Test
  void runsTheScriptOfTheIndexOfAllArticlesUnderItsOwnPolicy() throws Exception {
    List<Overview.Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> articles = Files.newDirectoryStream(GOLDEN, "*.txt")) {
      for (Path article : articles) {
        String name = article.getFileName().toString();
        Report report = Whosaid.analyze(Files.readString(article));
        entries.add(Overview.entry(Document.of(name, report), name + ".html"));
      }
    }
    org.jsoup.nodes.Document page = show(Overview.of(entries).html(), "");
    assertThat(page.selectFirst("tbody").select("tr")).hasSize(entries.size());
    // set by the script, which runs only if the page's policy lets it
    assertThat(page.select("th[aria-sort]").eachText()).containsExactly("Flags", "Words");
  }
}
