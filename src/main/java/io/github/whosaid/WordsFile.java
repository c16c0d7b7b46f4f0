package io.github.whosaid;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads custom words: a kind and an entry a line. Not thread-safe. */
final class WordsFile {

  private static final Splitter KIND = Splitter.on(':').limit(2).trimResults();
  private static final Splitter PERSON = Splitter.on('=').limit(2).trimResults();
  private static final Splitter POST = Splitter.on(" of ").limit(2).trimResults();

  private final Analyzer.Builder builder;

  WordsFile(Analyzer.Builder builder) {
    this.builder = builder;
  }

  void read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read as UTF-8 text", e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        try {
          add(line);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private void add(String line) {
    List<String> parts = KIND.splitToList(line);
    String entry = parts.size() < 2 ? "" : parts.get(1);
    switch (parts.get(0)) {
      case "verb" -> builder.addCueVerb(entry);
      case "title" -> builder.addTitle(entry);
      case "organisation", "organization" -> builder.addOrganisation(entry);
      case "person" -> person(entry);
      default ->
          throw new IllegalArgumentException(
              "\"" + line + "\" is not verb:, title:, organisation: or person: and an entry");
    }
  }

  private void person(String entry) {
    List<String> parts = PERSON.splitToList(entry);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("\"" + entry + "\" is not NAME = ROLE of ORGANISATION");
    }
    List<String> post = POST.splitToList(parts.get(1));
    builder.addPerson(parts.get(0), post.get(0), post.subList(1, post.size()));
  }
}
