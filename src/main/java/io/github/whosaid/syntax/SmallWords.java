package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The small words of a lexicon that matter to the names beside or between them, by id. Immutable
 * and thread-safe.
 */
final class SmallWords {

  private final @Nullable NameNeighbour[] byId;

  SmallWords(Lexicon lexicon) {
    byId = new NameNeighbour[lexicon.size()];
    put(lexicon, "of", NameNeighbour.OF);
    put(lexicon, "in", NameNeighbour.IN);
    put(lexicon, "at", NameNeighbour.AT);
    put(lexicon, "from", NameNeighbour.FROM);
    put(lexicon, "to", NameNeighbour.TO);
    put(lexicon, "by", NameNeighbour.BY);
    put(lexicon, "with", NameNeighbour.WITH);
    put(lexicon, "for", NameNeighbour.FOR);
    put(lexicon, "on", NameNeighbour.ON);
    put(lexicon, "the", NameNeighbour.THE);
    put(lexicon, "a", NameNeighbour.DETERMINER);
    put(lexicon, "an", NameNeighbour.DETERMINER);
    put(lexicon, "and", NameNeighbour.AND);
    put(lexicon, "or", NameNeighbour.AND);
  }

  /** What the word of the id is to a name beside it; null for any that does not matter. */
  @Nullable NameNeighbour of(int id) {
    return id < byId.length ? byId[id] : null;
  }

  private void put(Lexicon lexicon, String word, NameNeighbour around) {
    byId[lexicon.id(word)] = around;
  }
}
