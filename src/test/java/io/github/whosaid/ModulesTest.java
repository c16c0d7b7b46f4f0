package io.github.whosaid;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application on the module path needs of the optional libraries those that it uses. */
final class ModulesTest {

  private static final String ALONE =
      """
      import io.github.whosaid.Whosaid;
      import io.github.whosaid.report.*;

      public class App {
        public static void main(String[] args) {
          Report report = Whosaid.analyze("“It rains,” said Ada Moss, a nurse.");
          for (Quotation q : report.quotations()) {
            System.out.println(q.speaker().name() + q.speaker().roles());
          }
        }
      }
      """;

  private static final String WITH_GSON =
      """
      import io.github.whosaid.Whosaid;
      import io.github.whosaid.format.Formats;

      public class App {
        public static void main(String[] args) {
          System.out.println(
              Formats.json().toString(Whosaid.analyze("“It rains,” said Ada Moss, a nurse.")));
        }
      }
      """;

  private static final String WITH_ASSERTJ =
      """
      import static io.github.whosaid.assertion.WhosaidAssertions.assertThat;

      import io.github.whosaid.Whosaid;

      public class App {
        public static void main(String[] args) {
          assertThat(Whosaid.analyze("“It rains,” said Ada Moss, a nurse."))
              .hasQuotationBy("Ada Moss")
              .inTheRoleOf("nurse");
          System.out.println("Ada Moss");
        }
      }
      """;

  private static final List<String> CORE =
      List.of(
          "guava-3",
          "failureaccess",
          "commons-text",
          "commons-lang3",
          "jspecify",
          "error_prone_annotations");

  @TempDir private Path folder;
  private Path library;

  /** The classes of the library as a module, whether or not the build has made them one. */
  @BeforeEach
  void makeModule() throws IOException {
    Path classes =
        Path.of(Whosaid.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    library = folder.resolve("library");
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        Files.copy(file, library.resolve(classes.relativize(file).toString()), REPLACE_EXISTING);
      }
    }
    compile(
        List.of(
            "-d",
            library.toString(),
            "--patch-module",
            "io.github.whosaid=" + library,
            "-p",
            path(List.of("")),
            "src/main/java/module-info.java"));
  }

  private static String path(List<String> beginnings) {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path"))
        .filter(p -> p.endsWith(".jar"))
        .filter(
            p ->
                beginnings.stream()
                    .anyMatch(b -> Path.of(p).getFileName().toString().startsWith(b)))
        .filter(p -> !p.contains("listenablefuture") && !p.contains("junit.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void compile(List<String> arguments) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none"));
    all.addAll(arguments);
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, told, told, all.toArray(String[]::new));
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
  }

  private String run(String code, String requires, String... more) throws Exception {
    List<String> jars = Stream.concat(CORE.stream(), Stream.of(more)).toList();
    String modules = library + File.pathSeparator + path(jars);
    Path app = Files.createDirectories(folder.resolve("app"));
    Path source = Files.writeString(app.resolve("App.java"), "package app;\n" + code);
    Path info =
        Files.writeString(
            app.resolve("module-info.java"),
            "module app { requires io.github.whosaid; " + requires + " }");
    compile(List.of("-d", folder + "/out", "-p", modules, source.toString(), info.toString()));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-p",
                folder + "/out" + File.pathSeparator + modules,
                "-m",
                "app/app.App")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  /** Guava and Commons Text are there for all who embed the library, so it should use them. */
  @Test
  void guavaAndCommonsTextAreUsed() {
    StringWriter printed = new StringWriter();
    int code =
        java.util.spi.ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(printed),
                new PrintWriter(printed),
                "--module-path",
                path(List.of("")),
                "--multi-release",
                "17",
                "-verbose:package",
                library.toString());

    assertThat(code).as(printed.toString()).isZero();
    assertThat(printed.toString())
        .containsPattern("-> org.apache.commons.text ")
        .containsPattern("-> org.apache.commons.text.similarity ")
        .containsPattern("-> com.google.common.base ")
        .containsPattern("-> com.google.common.io ");
  }

  @Test
  void theLibraryAloneIsEnough() throws Exception {
    assertThat(run(ALONE, "")).isEqualTo("Ada Moss[nurse]\n");
  }

  @Test
  void gsonIsEnoughForJson() throws Exception {
    assertThat(run(WITH_GSON, "requires com.google.gson;", "gson")).contains("\"Ada Moss\"");
  }

  @Test
  void assertjIsEnoughForAssertions() throws Exception {
    assertThat(run(WITH_ASSERTJ, "requires org.assertj.core;", "assertj-core", "byte-buddy"))
        .isEqualTo("Ada Moss\n");
  }
}
