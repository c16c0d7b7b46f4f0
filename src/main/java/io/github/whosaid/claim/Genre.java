package io.github.whosaid.claim;

/**
 * The kind of an article, by the share of its sentences that speak of research, in the first
 * person, to the reader, or for a source. A column, a review or a guide judges and guesses in every
 * other sentence, and its readers know whose opinion they read. Immutable and thread-safe.
 */
final class Genre {

  /** An article of fewer sentences shows no kind, research aside. */
  private static final int SHORT = 8;

  private final int sentences;
  private int research;
  private int personal;
  private int addressing;
  private int sourced;

  Genre(Signs signs) {
    sentences = signs.text().sentences();
    Voice voice = signs.voice();
    for (int s = 0; s < sentences; s++) {
      research += signs.has(s, WordList.STUDY) ? 1 : 0;
      personal += signs.hasCue(s, "first-person") ? 1 : 0;
      addressing += signs.hasCue(s, "addressed") ? 1 : 0;
      sourced += voice.reportersWords(s) < voice.words(s) ? 1 : 0;
    }
  }

  /** Returns whether the text has only a few sentences, so that each has to be read by itself. */
  boolean isExcerpt() {
    return sentences < SHORT;
  }

  /** Returns whether more than a fifth of the article's sentences speak of research. */
  boolean isOfScience() {
    return research * 5 > sentences;
  }

  /** Returns whether the reporter says "I" or "we" in a fifth of the sentences or more. */
  boolean isPersonal() {
    return sentences >= SHORT && personal * 5 >= sentences;
  }

  /** Returns whether the reporter speaks to the reader in three of a hundred sentences or more. */
  boolean isAddressing() {
    return sentences >= SHORT && addressing * 100 >= sentences * 3;
  }

  /** Returns whether fewer than a fifth of the sentences tell what a source says. */
  boolean isUnsourced() {
    return sentences >= SHORT && sourced * 5 < sentences;
  }
}
