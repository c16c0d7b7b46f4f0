package io.github.whosaid.cli;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Lists;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many things at a time and hands the results on in order. No more than a few results for
 * each thread wait, so that memory does not grow with the number of things.
 */
final class Batch {

  private static final int AHEAD = 8;

  private Batch() {}

  /**
   * Works through the things.
   *
   * @param work is called by several threads
   * @param sink takes the results in the order of the things, in the calling thread; false stops
   */
  static <T, R> void run(List<T> things, int threads, Function<T, R> work, Predicate<R> sink) {
    int used = Math.min(threads, things.size());
    if (used <= 1) {
      for (T thing : things) {
        if (!sink.test(work.apply(thing))) {
          return;
        }
      }
      return;
    }
    // Several small articles make one task, so that handing over costs little.
    int chunk = Math.max(1, Math.min(8, things.size() / (used * 4)));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            used, new ThreadFactoryBuilder().setDaemon(true).setNameFormat("whosaid-%d").build());
    Deque<Future<List<R>>> waiting = new ArrayDeque<>();
    try {
      for (List<T> some : Lists.partition(things, chunk)) {
        waiting.add(pool.submit(() -> Lists.newArrayList(Lists.transform(some, work::apply))));
        if (waiting.size() >= used * AHEAD && !hand(waiting.remove(), sink)) {
          return;
        }
      }
      while (!waiting.isEmpty()) {
        if (!hand(waiting.remove(), sink)) {
          return;
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> boolean hand(Future<List<R>> results, Predicate<R> sink) {
    try {
      for (R result : checkNotNull(Uninterruptibles.getUninterruptibly(results))) {
        if (!sink.test(result)) {
          return false;
        }
      }
      return true;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
