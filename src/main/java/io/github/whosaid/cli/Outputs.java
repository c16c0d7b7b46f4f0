package io.github.whosaid.cli;

import com.google.common.collect.ImmutableSet;
import io.github.whosaid.format.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where reports go, and what must not be written over. */
final class Outputs {

  private Outputs() {}

  /**
   * Returns the folder that takes a file for each article, if that is what is asked for.
   *
   * @param beside the endings of the files that the format writes beside each report
   * @param read all files that are read
   * @throws UsageFault if two reports would be one file, or a report or what lies beside it would
   *     take the place of a file that is read
   */
  static Optional<Path> folder(
      Request request,
      ReportFormat format,
      Set<String> beside,
      List<Input> articles,
      List<Input> read)
      throws UsageFault {
    boolean one = request.articles().size() == 1 && articles.size() == 1;
    if (request.out().isEmpty()) {
      if (!format.joins() && articles.size() != 1) {
        throw new UsageFault(
            "--format "
                + format.name()
                + " makes a file of each article: name a folder with --out FOLDER/");
      }
      return Optional.empty();
    }
    String out = request.out().get();
    Path path = Path.of(out);
    boolean named = out.endsWith("/") || out.endsWith("\\") || Files.isDirectory(path);
    ImmutableSet<Path> kept = files(read);
    if (!named && (format.joins() || one)) {
      refuse(path, kept);
      return Optional.empty();
    }
    refuseSameNames(articles);
    for (Input article : articles) {
      refuse(path.resolve(article.output() + "." + format.extension()), kept);
      for (String ending : beside) {
        Path companion = path.resolve(article.output() + "." + ending);
        // An article that lies there already is its own companion.
        if (!isFile(article, companion)) {
          refuse(companion, kept);
        }
      }
    }
    return Optional.of(path);
  }

  private static void refuseSameNames(List<Input> articles) throws UsageFault {
    Map<String, Input> byName = new HashMap<>();
    for (Input article : articles) {
      Input other = byName.putIfAbsent(article.output(), article);
      if (other != null) {
        throw new UsageFault(
            article.id() + " and " + other.id() + " would be one file in the folder of --out");
      }
    }
  }

  private static boolean isFile(Input article, Path file) {
    return article.path().filter(path -> real(path).equals(real(file))).isPresent();
  }

  private static void refuse(Path output, ImmutableSet<Path> kept) throws UsageFault {
    if (Files.exists(output) && kept.contains(real(output))) {
      throw new UsageFault(
          "--out would write over " + output + ", which is read: name another file or folder");
    }
  }

  /** Returns the files behind inputs, links followed. */
  private static ImmutableSet<Path> files(List<Input> read) {
    return read.stream()
        .flatMap(input -> input.path().stream())
        .filter(Files::isRegularFile)
        .map(Outputs::real)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
