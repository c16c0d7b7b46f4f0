package io.github.whosaid.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.StringJoiner;

/** Runs the JMH benchmarks: the arguments are JMH's own, first of all a part of the benchmarks' names. */
final class JmhCommand {

  private JmhCommand() {}

  static void run(List<String> arguments) throws IOException {
    setClassPath();
    org.openjdk.jmh.Main.main(arguments.toArray(new String[0]));
  }

  static void setClassPath() {
    // JMH starts its measured JVMs with the class path of this property, which within Maven is Maven's own.
    if (JmhCommand.class.getClassLoader() instanceof URLClassLoader loader) {
      StringJoiner path = new StringJoiner(System.getProperty("path.separator"));
      for (URL url : loader.getURLs()) {
        path.add(url.getPath());
      }
      System.setProperty("java.class.path", path.toString());
    }
  }
}
