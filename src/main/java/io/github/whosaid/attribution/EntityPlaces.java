package io.github.whosaid.attribution;

import java.util.Arrays;

/**
 * The places in a text where some entities are named, in text order, to ask for the nearest before
 * or behind a token. Not thread-safe while it is filled.
 */
final class EntityPlaces {

  private int[] tokens = new int[2];
  private int[] entities = new int[2];
  private int count;

  /** Adds a place, none before the last; at the same token the later entity stays. */
  void add(int token, int entity) {
    if (count > 0 && tokens[count - 1] == token) {
      entities[count - 1] = entity;
      return;
    }
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
      entities = Arrays.copyOf(entities, count * 2);
    }
    tokens[count] = token;
    entities[count++] = entity;
  }

  /** Returns how many places there are; their numbers are below it. */
  int count() {
    return count;
  }

  /** Returns the token of a place. */
  int token(int place) {
    return tokens[place];
  }

  /** Returns the entity of a place. */
  int entity(int place) {
    return entities[place];
  }

  /** Returns the first place at a token or behind it; the number of places if there is none. */
  int from(int token) {
    int found = Arrays.binarySearch(tokens, 0, count, token);
    return found < 0 ? -1 - found : found;
  }

  /** Returns the last place at a token or before it, or -1. */
  int upTo(int token) {
    return from(token + 1) - 1;
  }
}
