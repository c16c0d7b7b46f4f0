package io.github.whosaid;

import io.github.whosaid.claim.Levels;
import io.github.whosaid.lexicon.Lexicon;

/**
 * What an analyser was built with. Immutable and thread-safe.
 *
 * @param lexicon the word lists
 * @param threshold the least confidence with which a speaker is told
 * @param levels how much each kind of flag matters
 */
record Options(Lexicon lexicon, double threshold, Levels levels) {

  static final double THRESHOLD = 0;
}
