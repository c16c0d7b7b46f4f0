package io.github.whosaid;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import io.github.whosaid.file.HtmlReader;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Reports;
import io.github.whosaid.report.Report;
import io.github.whosaid.verification.Reference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Targets for Jazzer, one for each way into the library. Without {@code JAZZER_FUZZ=1} they run on
 * their seeds alone: the golden articles, and the paragraphs and sentences of each.
 */
final class ReportFuzz {

  /** Texts longer than this find nothing that shorter ones do not. */
  private static final int LONGEST = 20_000;

  static Stream<String> texts() {
    return Corpus.articles().stream()
        .flatMap(
            article ->
                Stream.concat(Stream.of(article), article.lines().filter(line -> !line.isBlank())));
  }

  static Stream<Arguments> pairs() {
    return texts().map(text -> Arguments.of(text, "Good evening.\n" + text));
  }

  @MethodSource("texts")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void analysisEveryFormatAndItsReader(@NotNull @WithUtf8Length(max = LONGEST) String text) {
    EveryEntry.feed(text);
  }

  @MethodSource("pairs")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void verificationWithOneToFourReferences(
      @NotNull @WithUtf8Length(max = LONGEST) String article,
      @NotNull @WithUtf8Length(max = LONGEST) String reference) {
    int half = reference.length() / 2;
    String first = reference.substring(0, half);
    String second = reference.substring(half);
    EveryEntry.feed(article, List.of(reference));
    EveryEntry.feed(article, List.of(first, second));
    EveryEntry.feed(article, List.of(first, article, second, reference));
  }

  @MethodSource("texts")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void transcripts(@NotNull @WithUtf8Length(max = LONGEST) String text) {
    EveryEntry.transcript(Reference.of("transcript", text));
    Report report = EveryEntry.analysis(text);
    EveryEntry.transcript(Reference.of("article", report));
  }

  @MethodSource("pairs")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void options(
      @NotNull @WithUtf8Length(max = 200) String words,
      @NotNull @WithUtf8Length(max = LONGEST) String text) {
    EveryEntry.options(words, text);
  }

  @MethodSource("texts")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void html(@NotNull @WithUtf8Length(max = LONGEST) String page) {
    EveryEntry.analysis(HtmlReader.read(page));
  }

  @MethodSource("pairs")
  @FuzzTest
  @DictionaryFile(resourcePath = FuzzWords.FILE)
  void readers(
      @NotNull @WithUtf8Length(max = LONGEST) String text,
      @NotNull @WithUtf8Length(max = LONGEST) String written) {
    EveryEntry.refusing(() -> BratReader.read(text, written));
    EveryEntry.refusing(() -> Reports.allFromJson(written));
  }
}
