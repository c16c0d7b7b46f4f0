package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with an article, on which commands are run. */
abstract class CommandTest {

  static final String ARTICLE =
      "“The bridge stays shut until spring,” said Nell Archer, a planner at the Velmar"
          + " Institute.\n";

  static final String FLAGGED = "The ferry reportedly sank off Velmar on Tuesday.\n";

  @TempDir Path folder;

  /** The name of a file with the article. */
  String article = "";

  /** The same file. */
  final Path articleFile() {
    return Path.of(article);
  }

  @BeforeEach
  void writeArticle() throws IOException {
    article = write("article.txt", ARTICLE);
  }

  @CanIgnoreReturnValue
  final String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  @CanIgnoreReturnValue
  final String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return file.toString();
  }

  final String at(String name) {
    return folder.resolve(name).toString();
  }
}
