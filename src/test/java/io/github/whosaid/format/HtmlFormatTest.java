package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.sun.management.ThreadMXBean;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.text.Paragraphs;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the pages with jsoup. */
final class HtmlFormatTest {

  static List<Document> documents() {
    List<Document> all = new ArrayList<>(Articles.all());
    all.add(Articles.checked());
    return all;
  }

  private static org.jsoup.nodes.Document read(Document document) {
    return Jsoup.parse(Formats.html().write(document));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void isWellFormed(Document document) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    org.jsoup.nodes.Document page = parser.parseInput(Formats.html().write(document), "");
    assertThat(parser.getErrors()).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : page.select("a[href]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    assertThat(page.select("main p bdi, main p div")).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void theArticleCanBeReadAsItStands(Document document) {
    String text = document.report().text();
    List<Element> paragraphs = read(document).select("main .para > p");
    List<Span> spans = Paragraphs.of(text);
    assertThat(paragraphs).hasSameSizeAs(spans);
    for (int i = 0; i < spans.size(); i++) {
      Element p = paragraphs.get(i).clone();
      p.select(".chip, .mark").remove();
      String expected =
          spans
              .get(i)
              .of(text)
              .codePoints()
              .mapToObj(c -> isHarmful(c) ? "U+%04X".formatted(c) : Character.toString(c))
              .collect(Collectors.joining());
      assertThat(p.wholeText()).isEqualTo(expected.replace('\r', '\n'));
    }
  }

  /** Controls, halves of surrogate pairs, and marks that turn the direction of writing. */
  private static boolean isHarmful(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c);
    boolean turns =
        Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
            && Character.getDirectionality(c) <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
    return control || turns || Character.getType(c) == Character.SURROGATE;
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void everyAttributionHasItsNumber(Document document) {
    org.jsoup.nodes.Document page = read(document);
    assertThat(page.select("main button.chip")).hasSameSizeAs(document.report().attributions());
    assertThat(page.select("main .note[id]")).hasSameSizeAs(document.report().flags());
    assertThat(page.select("main .mark[href^=#flag-]")).hasSameSizeAs(document.report().flags());
    List<String> speakers = page.select("button.speaker").eachAttr("data-pick");
    for (Element part : page.select("[data-s]")) {
      for (String number : Splitter.on(' ').split(part.attr("data-s"))) {
        assertThat(number.equals("0") || speakers.contains(number)).as(number).isTrue();
      }
    }
  }

  @Test
  void whoSpeaksMostStandsFirstAndAboveAll() {
    org.jsoup.nodes.Document page = read(Articles.harbour());
    assertThat(page.select("header .lead").text())
        .startsWith("Ilse Brandt ")
        .endsWith(" Transport Minister");
    Element first = page.selectFirst("button.speaker");
    assertThat(first.select(".name").text()).isEqualTo("Ilse Brandt");
    assertThat(first.select(".about").text()).isEqualTo("Transport Minister");
    List<Integer> words = new ArrayList<>();
    for (Element share : page.select("button.speaker .share > span:not(.rest)")) {
      words.add(Integer.parseInt(share.text().substring(0, share.text().indexOf(' '))));
    }
    assertThat(words).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void wordsAreColouredByTheirSpeakerAndCuesUnderlined() {
    org.jsoup.nodes.Document page = read(Articles.harbour());
    Element okello = page.selectFirst("main .q:containsOwn(Nobody can tell you)");
    assertThat(okello.classNames()).contains("direct");
    Element button = page.selectFirst("button.speaker:contains(Tomas Okello)");
    assertThat(okello.attr("data-s")).isEqualTo(button.attr("data-pick"));
    assertThat(page.select("main .cue").eachText()).contains("said", "told", "found");
    assertThat(page.select("main .mention").eachText()).contains("Piet Varga", "he");
    assertThat(page.select("main .q.cu").eachText()).contains("“First the train, then the rain.”");
    assertThat(page.select("#p10 .note.warning").text()).contains("vague source");
  }

  @Test
  void checksShowTheirDifferences() {
    org.jsoup.nodes.Document page = read(Articles.checked());
    Element altered = page.selectFirst(".check:contains(Nobody can tell you)");
    assertThat(altered.select(".badge").text()).isEqualTo("altered");
    assertThat(altered.select("del").text()).isEqualTo("not");
    assertThat(page.select("#p4 .note.error a").attr("href")).isEqualTo("#" + altered.id());
    assertThat(page.select(".check.error .badge").eachText()).contains("misattributed");
    assertThat(read(Articles.harbour()).select(".checks")).isEmpty();
  }

  @Test
  void problemsComeFirstAndEachCheckLeadsToItsWordsAndBack() {
    Document checked = Articles.checked();
    org.jsoup.nodes.Document page = read(checked);
    List<String> concerns =
        page.select(".check").stream()
            .map(c -> Integer.parseInt(c.id().substring("check-".length())) - 1)
            .map(i -> checked.checks().get(i).verification().concern())
            .map(Enum::name)
            .toList();
    assertThat(concerns).hasSameSizeAs(checked.checks()).startsWith("MISATTRIBUTED", "MATERIAL");
    assertThat(page.selectFirst("main").elementSiblingIndex()).isNotNegative();
    assertThat(page.html().indexOf("id=\"checks\"")).isLessThan(page.html().indexOf("id=\"p1\""));
    for (int i = 1; i <= checked.checks().size(); i++) {
      assertThat(page.select("main a.mark[href=#check-" + i + "]"))
          .as("mark of check %d", i)
          .hasSize(1);
      assertThat(page.select("#check-" + i + " a").attr("href")).startsWith("#p");
    }
    Element misattributed = page.selectFirst(".check.error");
    assertThat(misattributed.select(".there b").text()).isEqualTo("MOSS");
    assertThat(page.select(".checks .strip a").eachAttr("href"))
        .contains("#group-misattributed", "#group-not-found");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void nothingOfAnArticleBecomesMarkup(Document document) throws Exception {
    org.jsoup.nodes.Document page = read(document);
    assertThat(page.select("img, iframe, object, link, form, input, base, b b, main p b"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"))
          .noneMatch(a -> a.getKey().equals("src"));
    }
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String policy = page.selectFirst("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
        .contains("style-src '" + hash(page.selectFirst("style").data()) + "'");
    assertThat(Formats.html().write(document)).doesNotContain("\u202e").doesNotContain("\u0007");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void placeholdersInAnArticleStayText() {
    Document document =
        Document.of(
            "{{script}}", ReportInvariants.analyze("{{style}} “{{body}},” said Mara Quill."));
    org.jsoup.nodes.Document page = read(document);
    assertThat(page.select("main p").text()).contains("{{style}}").contains("{{body}}");
    assertThat(page.title()).startsWith("{{script}}");
  }

  @Test
  void noTwoSpeakersShareAColour() {
    StringBuilder article = new StringBuilder();
    for (char initial = 'A'; initial <= 'N'; initial++) {
      article.append("“It rained on us all day,” said Mara ").append(initial).append("olling.\n\n");
    }
    org.jsoup.nodes.Document page =
        read(Document.of("x", ReportInvariants.analyze(article.toString())));
    List<Element> speakers = page.select("button.speaker");
    assertThat(speakers).hasSize(14);
    assertThat(speakers).extracting(Element::className).doesNotHaveDuplicates();
  }

  @Test
  void theSpeakersComeBeforeTheArticleForThoseWhoUseAKeyboard() {
    assertThat(read(Articles.harbour()).select(".page > *"))
        .extracting(Element::tagName)
        .containsExactly("aside", "main");
  }

  @Test
  void theStripTellsWhoseWordsTheArticleIsMadeOf() {
    Document document =
        Document.of(
            "x",
            ReportInvariants.analyze(
                "“It rained all day,” said Mara Quill. “It will rain tomorrow too,” she said."));
    assertThat(read(document).select(".strip").text())
        .containsSubsequence("1 person", "64%", "0%", "36%", "2 of 2", "100%", "one source");
  }

  /** With the direction left to the browser a first word in Hebrew would turn all of it round. */
  @Test
  void paragraphsRunFromLeftToRightWhateverTheyBeginWith() {
    String page =
        Formats.html()
            .write(
                Document.of(
                    "a", ReportInvariants.analyze("“\u05e9\u05dc, it rains,” said Noa Levi.")));

    assertThat(Jsoup.parse(page).select(".para p").eachAttr("dir")).containsExactly("ltr");
  }

  @Test
  void aLongPageTakesLittleMoreMemoryThanItsJson() {
    Document article = Articles.harbour();
    Document book =
        Document.of(
            "book", ReportInvariants.analyze((article.report().text() + "\n\n").repeat(40)));
    long once = allocated("html", book) + allocated("json", book);
    assertThat(once).as("what is read when first needed").isPositive();
    assertThat(allocated("html", book)).isLessThan(5 * allocated("json", book) / 2);
  }

  private static long allocated(String format, Document document) {
    ReportFormat named = Formats.named(format).orElseThrow();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(named.encode(document)).isNotEmpty();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void theTextNamesTheSpeakersAndTheBarsTellTheirShare() {
    String article =
        "Tull Keeps Its Ferry\n\n“It stays,” said Doo Jin-ho, a warden. “We fought for it.”\n\n"
            + "“Good,” said Petra Lowell.\n\nPolice in Tull said the quay was open.";
    org.jsoup.nodes.Document page =
        read(Document.of("/home/desk/drafts/ferry.txt", ReportInvariants.analyze(article)));

    assertThat(page.title()).startsWith("Tull Keeps Its Ferry");
    assertThat(page.select("h1").text()).isEqualTo("Tull Keeps Its Ferry");
    assertThat(page.select("main button.chip").eachText())
        .containsSubsequence("Doo", "Lowell", "Police in Tull");
    for (Element speaker : page.select("button.speaker:has(rect)")) {
      assertThat(speaker.select("rect").attr("width")).isEqualTo(speaker.select("b").text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Bridge Shut Until Spring', 'Bridge Shut Until Spring'",
    "'The bridge was shut on Monday.', bridge.txt",
  })
  void theHeadlineIsTheTitleElseTheNameOfTheFile(String first, String title) {
    String page =
        Formats.html()
            .toString(
                Document.of(
                    "drafts/bridge.txt",
                    Whosaid.analyze(first + "\n\n“It leaks,” said Ada Moss, a nurse.")));

    assertThat(page).contains("<title>" + title + " ").contains("<h1><bdi>" + title + "</bdi>");
  }

  @Test
  void aGroupThatIsNamedTwiceHasOneEntry() {
    Report report =
        Whosaid.analyze(
            "Experts say the bridge is old.\n\nThe mayor left. Experts warned that it may fall.");

    assertThat(report.speakers()).extracting(Speaker::name).containsOnlyOnce("Experts");
  }
}
