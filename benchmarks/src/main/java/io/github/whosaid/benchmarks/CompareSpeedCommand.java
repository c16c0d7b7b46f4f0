package io.github.whosaid.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares the speed of two builds of the library in one process: both analyse the same texts in turns, so that what else the machine does
 * falls on both.
 */
final class CompareSpeedCommand {

  private static final int WARM_UP = 20;
  private static final int PASSES = 300;
  private static final String LIBRARY = "io.github.whosaid.";

  /** Takes the library from its own classes, all else from where this command's classes come from. */
  private static final class Build extends URLClassLoader {
    private final ClassLoader others;

    Build(Path classes, ClassLoader others) throws IOException {
      super(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      this.others = others;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return name.startsWith(LIBRARY) ? super.findClass(name) : others.loadClass(name);
    }

    MethodHandle analyze() throws ReflectiveOperationException {
      Class<?> facade = loadClass(LIBRARY + "Whosaid");
      Class<?> report = Arrays.stream(facade.getMethods()).filter(m -> m.getName().equals("analyze")).findFirst().orElseThrow().getReturnType();
      return MethodHandles.publicLookup().findStatic(facade, "analyze", MethodType.methodType(report, String.class));
    }
  }

  private CompareSpeedCommand() {}

  static void run(List<String> arguments) throws IOException {
    List<String> texts = Corpus.read(Path.of(arguments.get(2))).stream().map(Corpus.Article::text).toList();
    long chars = texts.stream().mapToLong(String::length).sum();
    ClassLoader own = CompareSpeedCommand.class.getClassLoader();
    try (Build before = new Build(Path.of(arguments.get(0)).toAbsolutePath(), own);
        Build after = new Build(Path.of(arguments.get(1)).toAbsolutePath(), own)) {
      MethodHandle[] builds = {before.analyze(), after.analyze()};
      int passes = arguments.size() > 3 ? Integer.parseInt(arguments.get(3)) : PASSES;
      long[][] nanos = new long[2][passes];
      long[] bytes = new long[2];
      ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      for (int pass = -WARM_UP; pass < passes; pass++) {
        for (int b = 0; b < 2; b++) {
          long allocated = thread.getCurrentThreadAllocatedBytes();
          long start = System.nanoTime();
          for (String text : texts) {
            Object ignored = builds[b].invoke(text);
          }
          if (pass >= 0) {
            nanos[b][pass] = System.nanoTime() - start;
            bytes[b] = thread.getCurrentThreadAllocatedBytes() - allocated;
          }
        }
      }
      String[] names = {"before", "after"};
      double[] quartile = new double[2];
      for (int b = 0; b < 2; b++) {
        Arrays.sort(nanos[b]);
        quartile[b] = nanos[b][passes / 4];
        System.out.printf(
            Locale.ROOT,
            "%-7s %.2f ms a pass, %.1f MB of text a second, %.1f bytes allocated a char%n",
            names[b],
            quartile[b] / 1e6,
            chars / (quartile[b] / 1e9) / 1e6,
            (double) bytes[b] / chars);
      }
      System.out.printf(Locale.ROOT, "%.2f times as fast%n", quartile[0] / quartile[1]);
    } catch (Throwable e) {
      throw new IOException("one of the builds cannot be run", e);
    }
  }
}
