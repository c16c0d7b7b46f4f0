package io.github.whosaid.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes articles of arguments: files, folders and standard input. */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private final ImmutableList<String> endings;
  private final List<Input> found = new ArrayList<>();
  private final List<InputFault> faults = new ArrayList<>();

  /**
   * Expands arguments.
   *
   * @param endings of the files in folders that are articles, without the dot
   */
  Inputs(List<String> arguments, ImmutableList<String> endings) {
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
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> articles = walk.filter(this::isArticle).sorted().toList();
      if (articles.isEmpty()) {
        faults.add(
            new InputFault(argument, "no *." + String.join(", *.", endings) + " in the folder"));
      }
      for (Path article : articles) {
        found.add(
            new Input(article.toString(), Optional.of(article), stem(path.relativize(article))));
      }
    } catch (IOException e) {
      faults.add(new InputFault(argument, ArticleReader.why(e)));
    } catch (UncheckedIOException e) {
      faults.add(new InputFault(argument, "cannot be read through: " + e.getMessage()));
    }
  }

  private boolean isArticle(Path file) {
    return endings.contains(MoreFiles.getFileExtension(file).toLowerCase(Locale.ROOT))
        && Files.isRegularFile(file);
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
