package io.github.whosaid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Compiles and runs the examples of README and Javadoc, so that they stay true. */
final class Snippets {

  /** What the examples call {@code article}. */
  static final String ARTICLE =
      """
      “We have waited a generation for this crossing, and we will not wait another winter,” \
      Transport Minister Ilse Brandt told reporters on the quay. “The engineers have signed. \
      The trains will run.”

      “The bridge is safe in a breeze,” said Tomas Okello, a senior fellow at the Royal \
      Institute of Velmar. “Nobody can tell you what it does in a gale.”
      """;

  /** What the examples call {@code speech}. */
  static final String SPEECH =
      """
      BRANDT: We have waited a generation for this crossing, and we will not wait another winter. \
      The engineers have signed. The trains will run.
      OKELLO: The bridge is safe in a breeze. Nobody can tell you what it does in a gale.
      """;

  private static final List<String> PACKAGES =
      List.of(
          "",
          ".assertion",
          ".attribution",
          ".claim",
          ".transcript",
          ".file",
          ".format",
          ".lexicon",
          ".mention",
          ".quotation",
          ".report",
          ".search",
          ".syntax",
          ".text",
          ".verification");

  private final Path folder;

  Snippets(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs an example: a class with {@code main} or tests, or statements that may use {@code
   * article}, {@code report}, {@code speech}, {@code documents} and {@code writer}.
   *
   * @param name for messages; any
   * @param mainArguments for {@code main}
   * @return what it printed
   */
  String run(String name, String code, String... mainArguments) throws Exception {
    String className = className(code);
    boolean whole = !className.isEmpty();
    String unit = whole ? code : wrapped(code);
    Class<?> type = compile(name, whole ? className : "Example", unit);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      call(type, mainArguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void call(Class<?> type, String... mainArguments) throws Exception {
    try {
      for (Method method : type.getDeclaredMethods()) {
        method.setAccessible(true);
        if (method.getName().equals("main")) {
          method.invoke(null, (Object) mainArguments);
        } else if (method.isAnnotationPresent(Test.class)) {
          var constructor = type.getDeclaredConstructor();
          constructor.setAccessible(true);
          method.invoke(constructor.newInstance());
        }
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(type.getSimpleName() + " failed: " + e.getCause(), e.getCause());
    }
  }

  private static String className(String code) {
    for (String line : code.lines().toList()) {
      for (String start :
          List.of("public final class ", "final class ", "public class ", "class ")) {
        if (line.startsWith(start)) {
          return line.substring(start.length(), line.indexOf(' ', start.length()));
        }
      }
    }
    return "";
  }

  private static String wrapped(String code) {
    StringBuilder unit = new StringBuilder();
    for (String p : PACKAGES) {
      unit.append("import io.github.whosaid").append(p).append(".*;\n");
    }
    unit.append("import java.util.*;\nimport java.io.*;\n");
    unit.append("import java.nio.file.*;\nimport io.github.whosaid.quotation.CuePattern;\n");
    unit.append("import io.github.whosaid.attribution.Attributed;\n");
    StringBuilder body = new StringBuilder();
    for (String line : code.lines().toList()) {
      (line.strip().startsWith("import ") ? unit : body).append(line).append('\n');
    }
    return unit
        + "import static io.github.whosaid.assertion.WhosaidAssertions.*;\n"
        + "final class Example {\n"
        + "  static String article;\n"
        + "  static String speech;\n"
        + "  static String text;\n"
        + "  static String annotations = \"\";\n"
        + "  static Report report;\n"
        + "  static List<Document> documents;\n"
        + "  static Writer writer = new StringWriter();\n"
        + "  static void example() throws Exception {\n"
        + body
        + "  }\n"
        + "  public static void main(String[] args) throws Exception {\n"
        + "    article = args[0];\n"
        + "    speech = args[1];\n"
        + "    text = article;\n"
        + "    report = Whosaid.analyze(article);\n"
        + "    documents = List.of(Document.of(\"harbour.txt\", report));\n"
        + "    example();\n"
        + "  }\n"
        + "}\n";
  }

  private Class<?> compile(String name, String className, String unit) throws Exception {
    Path own = Files.createTempDirectory(folder, "example");
    Path file = own.resolve(className + ".java");
    Files.writeString(file, unit);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean fine =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "-d",
                      own.toString()),
                  null,
                  files.getJavaFileObjects(file))
              .call();
      if (!fine) {
        throw new AssertionError(name + " does not compile:\n" + messages + "\n" + unit);
      }
    }
    URLClassLoader loader =
        new URLClassLoader(new URL[] {own.toUri().toURL()}, Snippets.class.getClassLoader());
    return loader.loadClass(className);
  }

  /** Returns what stands between the marks of every block in a text. */
  static List<String> blocks(String text, String open, String close) {
    List<String> blocks = new ArrayList<>();
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
      int from = at + open.length();
      int end = text.indexOf(close, from);
      blocks.add(text.substring(from, end));
      at = end + close.length();
    }
    return blocks;
  }

  /** Returns the sources of the library. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
