package io.github.whosaid.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error, or nothing. */
interface Progress extends AutoCloseable {

  /** No bar. */
  Progress NONE =
      new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** One more is done. */
  void step();

  @Override
  void close();

  /** Returns a bar for so many articles. */
  static Progress on(PrintStream err, int articles) {
    int width = 80;
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("articles")
            .setInitialMax(articles)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, width))
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
