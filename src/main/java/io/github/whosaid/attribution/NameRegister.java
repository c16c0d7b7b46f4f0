package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;

/**
 * The entities by the words of their names and, of organisations, by their initials. Not
 * thread-safe while it is filled.
 */
final class NameRegister {

  private static final int LONGEST_ACRONYM = 8;

  private final TokenizedText t;
  private final NumberTable byName = new NumberTable();
  private final Map<String, Integer> acronyms = new HashMap<>();

  /** By the initials of a person's name, whom they mean; -1 where two people share them. */
  private final Map<String, Integer> initials = new HashMap<>();

  NameRegister(TokenizedText text) {
    t = text;
  }

  /** The entity that is called by just these words, or -1. */
  int called(int first, int end) {
    return byName.get(key(first, end));
  }

  void put(Mention name, int entity) {
    byName.put(key(name.headFirst(), name.headEnd()), entity);
  }

  void putIfAbsent(Mention name, int entity) {
    byName.putIfAbsent(key(name.headFirst(), name.headEnd()), entity);
  }

  void putWithoutArticle(Mention name, int entity) {
    byName.putIfAbsent(key(name.headFirst() + 1, name.headEnd()), entity);
  }

  private long key(int first, int end) {
    long key = NumberTable.key();
    for (int i = first; i < end; i++) {
      if (t.is(i, TokenKind.WORD) || t.is(i, TokenKind.NUMBER)) {
        key = NumberTable.key(key, t.id(i));
      }
    }
    return key;
  }

  /** Remembers the initials, with and without the small words: "FBI", "DoJ". */
  void learnInitials(Entity e, Mention m) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = m.headFirst(); i < m.headEnd() && all.length() <= LONGEST_ACRONYM; i++) {
      if (t.is(i, TokenKind.WORD) && Character.isLetter(t.text().charAt(t.start(i)))) {
        char c = t.text().charAt(t.start(i));
        all.append(Character.toUpperCase(c));
        if (t.isCapital(i)) {
          capitals.append(c);
        }
      }
    }
    if (capitals.length() > 1 && capitals.length() <= LONGEST_ACRONYM) {
      acronyms.putIfAbsent(capitals.toString(), e.id);
      acronyms.putIfAbsent(all.toString(), e.id);
    }
  }

  /** Remembers a person's initials, which the labels of an interview may give. */
  void learnPerson(Entity e, Mention m) {
    StringBuilder capitals = new StringBuilder();
    for (int i = m.headFirst(); i < m.headEnd() && capitals.length() <= LONGEST_ACRONYM; i++) {
      if (t.isCapital(i)) {
        capitals.append(t.text().charAt(t.start(i)));
      }
    }
    if (capitals.length() > 1) {
      initials.merge(capitals.toString(), e.id, (a, b) -> a.equals(b) ? a : -1);
    }
  }

  /** The only person whose initials the token gives, or -1. */
  int person(int token) {
    return initials.getOrDefault(letters(token), -1);
  }

  /** The organisation whose initials the token gives, or -1. */
  int acronym(int token) {
    return acronyms.getOrDefault(letters(token), -1);
  }

  /** The letters of an acronym: the capitals of "UWB", "M&S" and "DrKW", all of "Nato". */
  private String letters(int token) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = t.start(token); i < t.end(token) && all.length() <= LONGEST_ACRONYM; i++) {
      char c = t.text().charAt(i);
      if (Character.isLetter(c)) {
        all.append(Character.toUpperCase(c));
        if (Character.isUpperCase(c)) {
          capitals.append(c);
        }
      }
    }
    return capitals.length() > 1 ? capitals.toString() : all.toString();
  }
}
