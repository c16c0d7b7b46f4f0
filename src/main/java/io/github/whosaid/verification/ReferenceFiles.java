package io.github.whosaid.verification;

import io.github.whosaid.file.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads references from files, as {@link ReferenceLibrary#ofFiles} states. */
final class ReferenceFiles {

  private ReferenceFiles() {}

  static List<Reference> read(List<Path> paths, Function<Path, TextFile> reader) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      files.addAll(files(path));
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          paths.isEmpty() ? "no reference files are named" : "no files in " + joined(paths));
    }
    List<Reference> references = new ArrayList<>(files.size());
    for (Path file : files) {
      references.add(Reference.of(reader.apply(file)));
    }
    return references;
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
