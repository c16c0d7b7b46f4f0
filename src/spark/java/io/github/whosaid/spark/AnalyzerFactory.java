package io.github.whosaid.spark;

import io.github.whosaid.Analyzer;
import java.io.Serializable;

/**
 * Makes the analyser that a job uses. It travels to the executors in place of the analyser, whose
 * word lists are read again there, once an executor: write it as a lambda that captures nothing but
 * serializable values.
 *
 * <pre>{@code
 * AnalyzerFactory strict = () -> Whosaid.builder().threshold(0.8).build();
 * }</pre>
 */
@FunctionalInterface
public interface AnalyzerFactory extends Serializable {

  /** Returns an analyser. */
  Analyzer create();
}
