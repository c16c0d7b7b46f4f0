package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;

/**
 * The names of a text, in text order, as ranges of tokens. They are decided for the article as a
 * whole. Immutable and thread-safe.
 */
public final class Names {

  private static final int EXPECTED = 64;
  private static final NameType[] TYPES = NameType.values();

  private final Column first = new Column(EXPECTED);
  private final Column end = new Column(EXPECTED);
  private final Column titleFirst = new Column(EXPECTED);
  private final ShortColumn type = new ShortColumn(EXPECTED);
  private final Column outer = new Column(EXPECTED);
  private final ShortColumn percent = new ShortColumn(EXPECTED);
  private final int[] at;

  private Names(int size) {
    at = new int[size];
    Arrays.fill(at, -1);
  }

  /** Finds the names of a text, in time linear in its length. */
  public static Names of(TokenizedText text) {
    return of(text, new NameFeatures(text, NameLists.english()), NameModel.english());
  }

  static Names of(TokenizedText text, NameFeatures features, NameModel model) {
    NameSearch search = new NameSearch(model, features);
    // What is seen at the first look helps at the second, where the same words stand elsewhere.
    RunParts parts = search.part(new NameVotes(text, features.words(), search.part(null)));
    Names names = new Names(text.size());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.label(i).isName()) {
        int left = Math.max(0, i - 1);
        boolean titled = parts.label(left) == NameLabel.TITLE && parts.end(left) == parts.first(i);
        names.add(parts, i, titled ? parts.first(left) : parts.first(i), features);
      }
    }
    return names;
  }

  private void add(RunParts parts, int i, int title, NameFeatures features) {
    int whole = count();
    int sure = parts.percent(i);
    NameLabel label = parts.label(i);
    add(parts.first(i), parts.end(i), title, label.type(), -1, sure);
    List<int[]> places = features.words().placesIn(parts.first(i), parts.end(i), label);
    for (int p = 0; p < places.size(); p++) {
      int[] place = places.get(p);
      add(place[0], place[1], place[0], NameType.PLACE, whole, sure);
    }
  }

  private void add(int from, int to, int title, NameType what, int whole, int sure) {
    Arrays.fill(at, from, to, count());
    first.add(from);
    end.add(to);
    titleFirst.add(title);
    type.add(what.ordinal());
    outer.add(whole);
    percent.add(sure);
  }

  /** Returns the number of names. */
  public int count() {
    return first.size();
  }

  /** Returns the first token of a name. */
  public int first(int name) {
    return first.get(name);
  }

  /** Returns the token after a name. */
  public int end(int name) {
    return end.get(name);
  }

  /** Returns the first token of the titles in capitals before a person's name, else of the name. */
  public int titleFirst(int name) {
    return titleFirst.get(name);
  }

  /** Returns what a name names. */
  public NameType type(int name) {
    return TYPES[type.get(name)];
  }

  /** Returns how sure the type is, from 0 to 1: how much better it is than the next. */
  public double certainty(int name) {
    return percent.get(name) / 100.0;
  }

  /** Returns the name that a name is a part of, as "Ulm University" of "Ulm", or -1. */
  public int outer(int name) {
    return outer.get(name);
  }

  /** Returns the innermost name that a token stands in, or -1; -1 beyond the text as well. */
  public int at(int token) {
    return token < 0 || token >= at.length ? -1 : at[token];
  }

  /** Returns the outermost name that a token stands in, or -1; -1 beyond the text as well. */
  public int outermostAt(int token) {
    int name = at(token);
    return name < 0 || outer(name) < 0 ? name : outer(name);
  }
}
