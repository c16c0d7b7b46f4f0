package io.github.whosaid.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the files of a list and of its folders, as {@link TextFile#readAll} states. */
final class FileList {

  private FileList() {}

  static List<TextFile> read(List<Path> paths, Function<Path, TextFile> reader) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      files.addAll(files(path));
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          paths.isEmpty() ? "no files are named" : "no files in " + joined(paths));
    }
    return files.stream().map(reader).toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(file -> Files.isRegularFile(file) && !isHidden(path, file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read folder " + path + ": " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
