package io.github.whosaid.cli;

/** Where the executable jar starts. */
public final class Main {

  private Main() {}

  /**
   * Prints how the command line is used and ends with exit code 2, as bad usage does.
   *
   * @param args the command and its files
   */
  public static void main(String[] args) {
    System.err.println("Usage: whosaid analyze FILE...");
    System.exit(2);
  }
}
