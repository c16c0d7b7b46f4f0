package io.github.whosaid.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of arguments: files, folders and standard input. */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private final List<ImmutableList<String>> endings;
  private final List<Input> found = new ArrayList<>();
  private final List<InputFault> faults = new ArrayList<>();

  /**
   * Expands arguments.
   *
   * @param endings of the files in folders that are articles, without the dot; those of a later
   *     list count where a folder has none of the earlier ones
   */
  Inputs(List<String> arguments, List<ImmutableList<String>> endings) {
    this.endings = endings;
    arguments.forEach(this::add);
  }

  private void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      found.add(new Input("stdin", Optional.empty(), "stdin"));
      return;
    }
    Path path = Path.of(argument);
    if (!Files.isDirectory(path)) {
      // One that is missing is found out where the others are read, so that messages keep the
      // order.
      Path name = path.getFileName();
      found.add(new Input(argument, Optional.of(path), stem(name == null ? path : name)));
      return;
    }
    Walk walk = new Walk();
    try {
      Files.walkFileTree(path, walk);
    } catch (IOException e) {
      walk.note(path, e);
    }
    faults.addAll(walk.unreadable);
    List<Path> articles = articles(walk.files);
    if (articles.isEmpty() && walk.unreadable.isEmpty()) {
      String wanted = String.join(", *.", endings.stream().flatMap(List::stream).toList());
      faults.add(new InputFault(argument, "has no *." + wanted + " files"));
    }
    for (Path article : articles) {
      found.add(
          new Input(article.toString(), Optional.of(article), stem(path.relativize(article))));
    }
  }

  private List<Path> articles(List<Path> files) {
    for (ImmutableList<String> some : endings) {
      List<Path> articles =
          files.stream()
              .filter(f -> some.contains(MoreFiles.getFileExtension(f).toLowerCase(Locale.ROOT)))
              .sorted()
              .toList();
      if (!articles.isEmpty()) {
        return articles;
      }
    }
    return List.of();
  }

  /** Finds the files of a folder; a part of it that cannot be read does not hide the rest. */
  static final class Walk extends SimpleFileVisitor<Path> {

    final List<Path> files = new ArrayList<>();
    final List<InputFault> unreadable = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      note(file, e);
      return FileVisitResult.CONTINUE;
    }

    private void note(Path file, IOException e) {
      unreadable.add(new InputFault(file.toString(), ArticleReader.why(e)));
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }
  }

  private static String stem(Path path) {
    String name = path.toString();
    String ending = MoreFiles.getFileExtension(path);
    return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
  }

  List<Input> found() {
    return found;
  }

  List<InputFault> faults() {
    return faults;
  }
}
