package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.whosaid.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any string gives a report, the same one everywhere; only null is refused. */
final class TotalityTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "golden");
  private static final String SENTENCE = "“The bridge is safe,” said Mara Quill. ";

  /** Few words to many chars, so that megabytes of it take a test no time. */
  private static final String LONG_SENTENCE = SENTENCE + "She lives in " + "x".repeat(300) + ". ";

  /** What texts go wrong with, to be strewn into them. */
  private static final String[] PIECES = {
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\uffff",
    "\ufffd",
    "e\u0301",
    "\u0130",
    "\u0131",
    "\u00df",
    "\ufb01",
    "\u01c5",
    "\u0661",
    "\uff11",
    "\u4e2d\u6587",
    "\u05d0",
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "`",
    "``",
    "''",
    "«",
    "»",
    "„",
    "‹",
    "›",
    "「",
    "」",
    "(",
    ")",
    "[",
    "]",
    ".",
    "...",
    "…",
    ",",
    ";",
    ":",
    "?",
    "!",
    "-",
    "--",
    "—",
    "@",
    "#",
    "&",
    "$",
    "%",
    "/",
    "\\",
    "<",
    ">",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "Mr.",
    "U.S.",
    "J.",
    "n't",
    "'s",
    "said",
    "says that",
    "told",
    "according to",
    "he",
    "she",
    "they",
    "Quill",
    "Mara Quill",
    "the",
    "a spokesman for the Moss Trust",
    "who",
    "that",
    "and",
    "of",
    "5",
    "1,237",
    "12th",
    "$3.5m",
    "reportedly",
    "could",
    "experts",
    "-year-old",
    "45-year-old",
    "x",
    "I",
    "A",
    "Q:",
    "QUILL:"
  };

  static Stream<Arguments> extremes() {
    Random random = new Random(20);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append("“Yes,” said Mara ").append(name(i)).append('\n');
    }
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("a space", " "),
        Arguments.of("a line break", "\n"),
        Arguments.of("half a pair", "\ud83d"),
        Arguments.of("the other half", "\ude00"),
        Arguments.of("halves around words", SENTENCE.replace(" ", "\ude00 \ud83d")),
        Arguments.of("pairs around marks", SENTENCE.replace("”", "😀”😀").replace("“", "😀“😀")),
        Arguments.of("an apostrophe before a pair", "They don’t😀 say, ‘No😀’s mark’😀s."),
        Arguments.of("only marks", "“”‘’\"'«»„‹›`.,;:?!…—-()[]{}".repeat(200)),
        Arguments.of("only controls", "\u0000\u0001\u001f\u007f\u0085".repeat(200)),
        Arguments.of("a million opening marks", "“".repeat(1_000_000)),
        Arguments.of("a million closing marks", "” said ”".repeat(30_000) + "”".repeat(1_000_000)),
        Arguments.of("a million straight marks", "\"'".repeat(500_000)),
        Arguments.of("marks opened in each of many paragraphs", "“Lee said ‘\n".repeat(20_000)),
        Arguments.of("brackets", "(".repeat(200_000) + ")".repeat(200_000)),
        Arguments.of("one word", "a".repeat(1_000_000)),
        Arguments.of("one name", "Aa-".repeat(300_000)),
        Arguments.of("capitals", "Mara Quill ".repeat(20_000)),
        Arguments.of("points", ".".repeat(1_000_000)),
        Arguments.of("initials", "A.".repeat(500_000)),
        Arguments.of("lines", "\n".repeat(1_000_000)),
        Arguments.of("one sentence", "and the mayor of the town said that ".repeat(6_000)),
        Arguments.of(
            "10 MB in one line", LONG_SENTENCE.repeat(10_000_000 / LONG_SENTENCE.length())),
        Arguments.of("100,000 names", names.toString()),
        Arguments.of("strewn", strewn(random, 60_000)));
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("B");
    for (int rest = number; rest > 0; rest /= 20) {
      name.append("aeiou".charAt(rest % 5)).append("lmnr".charAt(rest / 5 % 4));
    }
    return name.append("ek").toString();
  }

  private static String strewn(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extremes")
  void anyTextGivesAReport(String what, String text) {
    assertThat(what).isNotEmpty();
    assertThat(ReportInvariants.analyze(text).text()).isEqualTo(text);
  }

  @Test
  void strewnTextsGiveReports() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String text = strewn(random, 60);
      assertThat(ReportInvariants.analyze(text).text()).isEqualTo(text);
    }
  }

  @Test
  void findsEachOfManySpeakers() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("“The bridge is safe,” said Mara ").append(name(i)).append(".\n");
    }
    Report report = Whosaid.analyze(text.toString());
    assertThat(report.speakers()).hasSize(2_000);
    assertThat(report.speakers().get(1_999).name()).isEqualTo("Mara " + name(1_999));
  }

  @Test
  @SuppressWarnings("NullAway")
  void onlyNullIsRefusedByTheNameOfTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Whosaid.analyze(null))
        .withMessageContaining("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Whosaid.analyzer().analyze(null))
        .withMessageContaining("article");
  }

  @Test
  void manyThreadsGetTheSameReports() throws Exception {
    List<String> articles = articles();
    List<Report> expected = articles.stream().map(Whosaid::analyze).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Report>> work = () -> articles.stream().map(Whosaid::analyze).toList();
      for (Future<List<Report>> got :
          pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList())) {
        assertThat(got.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  /** A JVM of its own, so that the tables too are read under those settings. */
  @Test
  void anotherLocaleTimeZoneAndEncodingGiveTheSameReports(@TempDir Path folder) throws Exception {
    Path here = folder.resolve("here.txt");
    Path there = folder.resolve("there.txt");
    main(here.toString());
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=US-ASCII",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TotalityTest.class.getName(),
                there.toString())
            .inheritIO()
            .start();
    assertThat(other.waitFor()).isZero();
    assertThat(Files.readString(there)).isNotEmpty().isEqualTo(Files.readString(here));
  }

  /** Writes the reports of the golden articles to a file. */
  public static void main(String... args) throws IOException {
    List<String> reports = articles().stream().map(a -> Whosaid.analyze(a).toString()).toList();
    Files.write(Path.of(args[0]), reports);
  }

  private static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    return articles;
  }
}
