package io.github.whosaid;

import com.google.common.collect.ImmutableListMultimap;
import io.github.whosaid.claim.Levels;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Affiliation;

/**
 * What an analyser was built with. Immutable and thread-safe.
 *
 * @param lexicon the word lists
 * @param threshold the least confidence with which a speaker is named
 * @param levels how much each kind of flag matters
 * @param people roles of people that are known without the article, by full name
 */
record Options(
    Lexicon lexicon,
    double threshold,
    Levels levels,
    ImmutableListMultimap<String, Affiliation> people) {

  static final double THRESHOLD = 0;
}
