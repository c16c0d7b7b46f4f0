package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a command line that runs as a process of its own. */
final class InterruptTest {

  private static final String ARTICLE =
      "“The bridge stays shut until spring,” said Nell Archer, a planner at the institute.\n\n";

  /** So many that the first lines come long before the last. */
  private static final int ARTICLES = 4000;

  /** Their reports are many times what a pipe holds. */
  private static final int DOCUMENTS = 400;

  @TempDir private Path folder;

  private static ProcessBuilder whosaid(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  @Test
  void aStoppedProcessLeavesWholeLinesOnly() throws IOException, InterruptedException {
    String article = Files.writeString(folder.resolve("a.txt"), ARTICLE.repeat(40)).toString();
    List<String> args = new ArrayList<>(List.of("analyze", "--format", "jsonl", "--threads", "2"));
    for (int i = 0; i < ARTICLES; i++) {
      args.add(article);
    }
    Process process = whosaid(args.toArray(String[]::new)).start();
    StringBuilder rest = new StringBuilder();
    try (BufferedReader out = process.inputReader(UTF_8)) {
      String first = out.readLine();
      // The process's own method would also close the pipe that is still to be read.
      assertThat(process.toHandle().destroy()).isTrue();
      rest.append(first).append('\n');
      char[] buffer = new char[1 << 16];
      for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
        rest.append(buffer, 0, n);
      }
    }

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(rest.toString()).endsWith("\n");
    List<String> lines = rest.toString().lines().toList();
    assertThat(lines).hasSizeBetween(1, ARTICLES - 1);
    for (String line : lines) {
      assertThat(JsonParser.parseString(line).getAsJsonObject().has("summary")).isTrue();
    }
  }

  /** The head goes out before the first report; whoever stops it then still gets a document. */
  @Test
  void aProcessStoppedBehindTheHeadLeavesAWholeDocument() throws IOException, InterruptedException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(articles.resolve(i + ".txt"), ARTICLE.repeat(200));
    }
    Process process = whosaid("analyze", "--format", "sarif", articles.toString()).start();
    StringBuilder document = new StringBuilder();
    try (BufferedReader out = process.inputReader(UTF_8)) {
      document.append((char) out.read());
      assertThat(process.toHandle().destroy()).isTrue();
      out.lines().forEach(line -> document.append(line).append('\n'));
    }

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    JsonObject whole = JsonParser.parseString(document.toString()).getAsJsonObject();
    // Only the first bytes were read before the signal, and the reports do not fit into the pipe:
    // the process had work left then, and far more than it can do before it sees the signal.
    assertThat(whole.getAsJsonArray("runs").size()).isLessThan(DOCUMENTS);
  }

  @Test
  void theProcessEndsWithTheExitCode() throws IOException, InterruptedException {
    Path flagged = Files.writeString(folder.resolve("f.txt"), "The ferry reportedly sank there.");
    Process process = whosaid("audit", "--fail-on", "warning", flagged.toString()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(out).contains("warning, hearsay");
  }
}
