package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Gender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who or what several names of an article mean, while the names are collected. Not thread-safe. */
final class Entity {

  private static final int[] NO_WORDS = {};

  final int id;
  Mention.Type type;
  Gender gender = Gender.UNKNOWN;

  private int[] mentions = new int[2];
  private int count;

  /**
   * Indices of nominals that mean the entity although grammar does not tie them: "the Tull
   * businessman".
   */
  final List<Integer> descriptions = new ArrayList<>(0);

  /**
   * Indices of nominals that mean the entity by a role that a name tells already: only what they
   * say of organisations is new.
   */
  final List<Integer> allusions = new ArrayList<>(0);

  /** Index of the first of the mentions in the text, once all are joined. */
  int firstMention = -1;

  /** The mention with the fullest name. */
  Mention fullest;

  /** First and last token of the fullest name. */
  int firstId;

  int lastId;

  /** Last token where the entity was named, as the text is walked. */
  int lastToken = -1;

  /** The words of the titles before its name, each once; few have more than two. */
  private int[] titles = NO_WORDS;

  /** Whether somebody works there by the text. */
  boolean employs;

  /** How often it is named in full. */
  int fullNames;

  Entity(int id, Mention mention) {
    this.id = id;
    type = mention.type();
    fullest = mention;
    gender = mention.gender();
  }

  /** Adds the index of a mention. */
  void add(int mention) {
    if (count == mentions.length) {
      mentions = Arrays.copyOf(mentions, count * 2);
    }
    mentions[count++] = mention;
  }

  /** Returns the index of one of the mentions, in the order in which they were joined. */
  int mention(int place) {
    return mentions[place];
  }

  /** Returns how many mentions there are. */
  int count() {
    return count;
  }

  /** Adds a word of a title before the name. */
  void addTitle(int word) {
    if (!hasTitle(word)) {
      titles = Arrays.copyOf(titles, titles.length + 1);
      titles[titles.length - 1] = word;
    }
  }

  /** Returns whether the word stands in a title before the name. */
  boolean hasTitle(int word) {
    for (int title : titles) {
      if (title == word) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a title stands before the name anywhere. */
  boolean isTitled() {
    return titles.length > 0;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }
}
