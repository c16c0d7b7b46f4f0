package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Report;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FormatsTest {

  static List<ReportFormat> formats() {
    return Formats.all();
  }

  @Test
  void eachIsFoundByItsName() {
    assertThat(Formats.all()).extracting(ReportFormat::name).doesNotHaveDuplicates();
    for (ReportFormat format : Formats.all()) {
      assertThat(Formats.named(format.name())).containsSame(format);
    }
    assertThat(Formats.named("parchment")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anyTextCanBeWritten(ReportFormat format) {
    for (String text : List.of("", "\n\n", "\ud83d", "“", "Said.", Articles.HOSTILE)) {
      String out = format.write(Document.of("", ReportInvariants.analyze(text)));
      assertThat(out.isEmpty() || out.endsWith("\n")).as(out).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void bytesAreThoseOfTheStringInUtf8(ReportFormat format) {
    for (String text : List.of("", "é“Said”,” ž 🧨 she said.", Articles.HOSTILE)) {
      Document document = Document.of("ü", ReportInvariants.analyze(text));

      byte[] bytes = format.encode(document);

      assertThat(bytes).isEqualTo(format.render(document).getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theSameReportIsWrittenTheSame(ReportFormat format) {
    assertThat(format.write(Articles.harbour())).isEqualTo(format.write(Articles.harbour()));
  }

  @Test
  void theExampleOfThePackageRuns() {
    List<Document> documents = Articles.all();
    StringBuilder writer = new StringBuilder();

    ReportFormat lines = Formats.named("jsonl").orElseThrow();
    for (Document document : documents) {
      writer.append(lines.render(document));
    }

    assertThat(lines.head() + lines.separator() + lines.tail()).isEmpty();
    assertThat(writer.toString().lines()).hasSameSizeAs(documents);
    Report report = ReportInvariants.analyze("“It rained,” said Mara Quill.");
    assertThat(Formats.html().write(Document.of("harbour.txt", report))).contains("Mara Quill");
  }

  /** Those who embed the library need not have Gson. */
  @Test
  void withoutGsonAllButTheJsonFormatsWork() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry :
        Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
      if (!entry.contains("gson")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Method write =
          loader.loadClass(FormatsTest.class.getName()).getDeclaredMethod("write", String.class);
      write.setAccessible(true);
      for (String name : List.of("text", "csv", "brat")) {
        assertThat((String) write.invoke(null, name)).contains("Piet Varga");
      }
      assertThatThrownBy(() -> write.invoke(null, "json"))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageContaining("json")
          .hasMessageContaining("com.google.code.gson:gson");
    }
  }

  static String write(String name) {
    return Formats.named(name).orElseThrow().write(Articles.harbour());
  }
}
