package io.github.whosaid.cli;

import com.google.common.collect.ImmutableSet;
import io.github.whosaid.format.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where reports are written, and which files must not be overwritten. */
final class Outputs {

  /** What the page that leads to all others is called. */
  static final String INDEX = "index";

  private Outputs() {}

  /**
   * Returns the folder that takes a file for each article, if that is what is asked for.
   *
   * @param beside the endings of the files that the format writes beside each report
   * @param read all files that are read, including the one behind standard input
   * @throws UsageFault if two reports would be written to the same file, or if a report or its
   *     companion would overwrite an input
   */
  static Optional<Path> folder(
      Request request,
      ReportFormat format,
      Set<String> beside,
      List<Input> articles,
      List<Path> read)
      throws UsageFault {
    boolean one = request.articles().size() == 1 && articles.size() == 1;
    if (request.out().isEmpty()) {
      if (!format.joins() && articles.size() != 1) {
        throw new UsageFault(
            "--format "
                + format.name()
                + " writes one file per article: name a folder with --out FOLDER/");
      }
      return Optional.empty();
    }
    String out = request.out().get();
    Path path = Path.of(out);
    boolean named = out.endsWith("/") || out.endsWith("\\") || Files.isDirectory(path);
    ImmutableSet<Object> kept = keys(read);
    if (!named && (format.joins() || one)) {
      refuse(path, kept);
      return Optional.empty();
    }
    refuseSameNames(articles);
    if (format.name().equals("html") && articles.size() > 1) {
      refuseIndex(path, articles, kept);
    }
    for (Input article : articles) {
      refuse(path.resolve(article.output() + "." + format.extension()), kept);
      for (String ending : beside) {
        Path companion = path.resolve(article.output() + "." + ending);
        // An article that is there already is its own companion.
        if (!isFile(article, companion)) {
          refuse(companion, kept);
        }
      }
    }
    return Optional.of(path);
  }

  private static void refuseIndex(Path folder, List<Input> articles, ImmutableSet<Object> kept)
      throws UsageFault {
    for (Input article : articles) {
      if (article.output().equals(INDEX)) {
        throw new UsageFault(
            "the page of "
                + article.id()
                + " would be overwritten by the index page: rename the article");
      }
    }
    for (String ending : ImmutableSet.of(".html", ".csv", "-speakers.csv")) {
      refuse(folder.resolve(INDEX + ending), kept);
    }
  }

  private static void refuseSameNames(List<Input> articles) throws UsageFault {
    Map<String, Input> byName = new HashMap<>();
    for (Input article : articles) {
      Input other = byName.putIfAbsent(article.output(), article);
      if (other != null) {
        throw new UsageFault(
            article.id()
                + " and "
                + other.id()
                + " would be written to the same file: rename one of them");
      }
    }
  }

  private static boolean isFile(Input article, Path file) {
    return Files.exists(file)
        && article.path().filter(path -> key(path).equals(key(file))).isPresent();
  }

  private static void refuse(Path output, ImmutableSet<Object> kept) throws UsageFault {
    if (Files.isRegularFile(output) && kept.contains(key(output))) {
      throw new UsageFault(
          "--out would overwrite " + output + ", which is an input: name another file or folder");
    }
  }

  private static ImmutableSet<Object> keys(List<Path> read) {
    return read.stream()
        .filter(Files::isRegularFile)
        .map(Outputs::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Identifies a file under any name; by its path if it does not exist. */
  private static Object key(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return key == null ? path.toRealPath() : key;
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
