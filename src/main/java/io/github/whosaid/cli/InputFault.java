package io.github.whosaid.cli;

/** A file that cannot be read or written: the message names it and says why. */
final class InputFault extends Exception {

  private static final long serialVersionUID = 1L;

  InputFault(String file, String why) {
    super(Shown.of(file) + ": " + Shown.of(why));
  }
}
