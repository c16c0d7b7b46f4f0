package io.github.whosaid.benchmarks;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The articles to measure on: those of a file of JSON lines, or the project's own. */
public final class Corpus {

  /** An article; {@code id} names it in what is written. */
  record Article(String id, String text) {}

  private static final String OWN = "src/test/resources/io/github/whosaid/golden";

  private Corpus() {}

  /** Reads JSON lines with {@code id} and {@code text}; all else in them is ignored. */
  static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        articles.add(new Article(document.get("id").getAsString(), document.get("text").getAsString()));
      }
    }
    return articles;
  }

  /** Reads the golden articles of the project's tests, in the order of their names. */
  static List<Article> own() throws IOException {
    Path folder = project().resolve(OWN);
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(new Article(file.getFileName().toString(), Files.readString(file)));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no articles in " + folder);
    }
    return articles;
  }

  /** Returns the part of an article's id that names its publisher: "world/abc-rural-40", "polnear/nyt_2016-09-20_…". */
  public static String publisher(String id) {
    String[] words = id.substring(id.indexOf('/') + 1).split("_", 2)[0].split("-");
    return String.join("-", Arrays.asList(words).subList(0, Math.min(2, words.length)));
  }

  /** Returns the folder for figures, {@code benchmarks/target}; it is made if it is missing. */
  static Path target() throws IOException {
    return Files.createDirectories(project().resolve("benchmarks/target"));
  }

  /** The project's folder: from where these classes lie, upwards to the one that holds {@code benchmarks/pom.xml}. */
  private static Path project() throws IOException {
    try {
      Path classes = Path.of(Corpus.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = classes; folder != null; folder = folder.getParent()) {
        if (Files.exists(folder.resolve("benchmarks/pom.xml"))) {
          return folder;
        }
      }
      throw new IOException("no folder above " + classes + " holds benchmarks/pom.xml");
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
