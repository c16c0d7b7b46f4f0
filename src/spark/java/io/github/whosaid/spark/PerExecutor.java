package io.github.whosaid.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made from its recipe where it is first needed, and then shared: broadcast, it is
 * made once an executor, however many tasks run there. Thread-safe.
 */
final class PerExecutor<T> implements Serializable {

  private static final long serialVersionUID = 1;

  /** How to make the value; all that travels to the executors. */
  @FunctionalInterface
  interface Recipe<T> extends Serializable {
    T make();
  }

  private final Recipe<T> recipe;
  private transient volatile @Nullable T value;

  PerExecutor(Recipe<T> recipe) {
    this.recipe = recipe;
  }

  T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = recipe.make();
      value = made;
    }
    return made;
  }
}
