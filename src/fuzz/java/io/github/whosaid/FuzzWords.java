package io.github.whosaid;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the fuzz tests put into texts: the dictionary that Jazzer reads too. */
final class FuzzWords {

  /** The dictionary's place on the class path. */
  static final String FILE = "/io/github/whosaid/fuzz/words.dict";

  private FuzzWords() {}

  /** Returns the entries in the order of the file. */
  static List<String> all() {
    List<String> words = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("\"")) {
        words.add(entry(line.substring(1, line.length() - 1)));
      }
    }
    return words;
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource(FuzzWords.class, FILE), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns an entry without its escapes: {@code \xNN} is a byte, {@code \"} a mark. */
  private static String entry(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < written.length()) {
      if (written.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(written.substring(i + 2, i + 4), 16));
        i += 4;
      } else {
        i += written.charAt(i) == '\\' ? 1 : 0;
        bytes.write(written.charAt(i));
        i++;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
