package io.github.whosaid.attribution;

/** One choice of a speaker, for the fitting of weights. Not to be written to. */
final class Example {

  /** Stands for a quotation whose speaker a label gives. */
  static final Example NO_CHOICE =
      new Example(new int[0], new int[0], new int[0][], -1, RecentSpeakers.NONE);

  /** The mention of each candidate, -1 for nobody. */
  final int[] mentions;

  /** The entity of each candidate where it is known without a look around, or -1. */
  final int[] entities;

  /** The active features of each candidate. */
  final int[][] features;

  /** The candidate that was chosen. */
  final int chosen;

  /** Who spoke before, and what the sentence of the candidate that was chosen is about. */
  final RecentSpeakers recent;

  Example(int[] mentions, int[] entities, int[][] features, int chosen, RecentSpeakers recent) {
    this.mentions = mentions;
    this.entities = entities;
    this.features = features;
    this.chosen = chosen;
    this.recent = recent;
  }
}
