package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.whosaid.file.HtmlReader;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Reports;
import io.github.whosaid.verification.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Feeds pieces, splices and recombinations of the project's own texts through every entry point, as
 * many chars as {@code -Dfuzz.chars} says, from the seed {@code -Dfuzz.seed}. The same seed gives
 * the same texts.
 */
final class SeededFuzz {

  private static final long CHARS = Long.getLong("fuzz.chars", 1_000_000);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** So long is a text at most, but for one in a thousand. */
  private static final int LONGEST = 1_500;

  private static final Splitter FIRST_PART = Splitter.on(':');

  private final Random random = new Random(SEED);
  private final List<String> texts = new ArrayList<>();
  private final List<String> words = words();
  private final List<String> tokens = Corpus.tokens();
  private final Map<String, String> broken = new TreeMap<>();
  private String before = "Good evening.";

  @Test
  void nothingThrowsAndNothingIsBroken() {
    texts.addAll(Corpus.articles());
    texts.addAll(Corpus.cases());
    long chars = 0;
    long count = 0;
    while (chars < CHARS) {
      String text = text();
      feed(text);
      chars += text.length();
      count++;
    }
    assertThat(broken).as("of %s texts, %s chars, seed %s", count, chars, SEED).isEmpty();
  }

  /** A file of UTF-8 cannot hold half of a surrogate pair. */
  private static List<String> words() {
    List<String> words = new ArrayList<>(FuzzWords.all());
    words.add("\ud83d");
    words.add("\ude00");
    return words;
  }

  private void feed(String text) {
    try {
      switch (random.nextInt(10)) {
        case 0, 1 -> EveryEntry.feed(text, List.of(text, before));
        case 2 -> EveryEntry.feed(text, List.of(text() + "!", text, before, text() + "?"));
        case 3 -> EveryEntry.transcript(Reference.of("transcript", text));
        case 4 -> EveryEntry.analysis(HtmlReader.read(text));
        case 5 -> {
          EveryEntry.refusing(() -> BratReader.read(before, text));
          EveryEntry.refusing(() -> Reports.allFromJson(text));
          if (random.nextInt(20) == 0) {
            EveryEntry.options(before.substring(0, Math.min(before.length(), 30)), text);
          }
        }
        default -> EveryEntry.analysis(text);
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      StackTraceElement at = e.getStackTrace().length > 0 ? e.getStackTrace()[0] : null;
      String message = String.valueOf(e.getMessage());
      String key =
          e instanceof AssertionError
              ? FIRST_PART
                  .split(message.substring(message.lastIndexOf("\n  ") + 1))
                  .iterator()
                  .next()
              : e.getClass().getName() + " at " + at;
      String found = text + " | fed before it: " + before;
      broken.merge(key, found, (a, b) -> a.length() <= b.length() ? a : b);
    }
    before = text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    switch (random.nextInt(4)) {
      case 0 -> text.append(piece());
      case 1 -> text.append(piece()).append(piece());
      case 2 -> text.append(Corpus.recombined(tokens, random, 80));
      default -> {
        text.append(piece());
        for (int i = random.nextInt(8); i >= 0; i--) {
          int at = random.nextInt(text.length() + 1);
          if (random.nextBoolean()) {
            text.insert(at, words.get(random.nextInt(words.size())));
          } else {
            text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
          }
        }
      }
    }
    return text.toString();
  }

  /** A stretch of a text, whole if it is short. */
  private String piece() {
    String text = texts.get(random.nextInt(texts.size()));
    if (text.length() < 200 && random.nextInt(3) > 0) {
      return text;
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(LONGEST));
    return random.nextInt(1_000) == 0 ? text : text.substring(from, to);
  }
}
