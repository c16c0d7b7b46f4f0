package io.github.whosaid.cli;

/** Bad usage: the message says what is wrong with the arguments. */
final class UsageFault extends Exception {

  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(Shown.of(message));
  }
}
