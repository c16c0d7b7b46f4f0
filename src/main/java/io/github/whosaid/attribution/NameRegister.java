package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * The entities by the words of their names and, of organisations, by their initials. Not
 * thread-safe while it is filled.
 */
final class NameRegister {

  private static final int LONGEST_ACRONYM = 8;

  private final TokenizedText t;
  private final NumberTable byName = new NumberTable();
  private final NumberTable acronyms = new NumberTable();

  /** By the initials of a person's name, whom they mean. */
  private final NumberTable initials = new NumberTable();

  /** Where two people share the initials. */
  private static final int SEVERAL = Integer.MAX_VALUE - 1;

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
    long capitals = NumberTable.key();
    long all = NumberTable.key();
    int count = 0;
    int capitalCount = 0;
    for (int i = m.headFirst(); i < m.headEnd() && count <= LONGEST_ACRONYM; i++) {
      if (t.is(i, TokenKind.WORD) && Character.isLetter(t.text().charAt(t.start(i)))) {
        char c = t.text().charAt(t.start(i));
        all = NumberTable.key(all, Character.toUpperCase(c));
        count++;
        if (t.isCapital(i)) {
          capitals = NumberTable.key(capitals, c);
          capitalCount++;
        }
      }
    }
    if (capitalCount > 1 && capitalCount <= LONGEST_ACRONYM) {
      acronyms.putIfAbsent(capitals, e.id);
      acronyms.putIfAbsent(all, e.id);
    }
  }

  /** Remembers a person's initials, which the labels of an interview may give. */
  void learnPerson(Entity e, Mention m) {
    long capitals = NumberTable.key();
    int count = 0;
    for (int i = m.headFirst(); i < m.headEnd() && count <= LONGEST_ACRONYM; i++) {
      if (t.isCapital(i)) {
        capitals = NumberTable.key(capitals, t.text().charAt(t.start(i)));
        count++;
      }
    }
    if (count > 1) {
      int known = initials.get(capitals);
      initials.put(capitals, known < 0 || known == e.id ? e.id : SEVERAL);
    }
  }

  /** The only person whose initials the token gives, or -1. */
  int person(int token) {
    int person = initials.get(letters(token));
    return person == SEVERAL ? -1 : person;
  }

  /** The organisation whose initials the token gives, or -1. */
  int acronym(int token) {
    return acronyms.get(letters(token));
  }

  /** The letters of an acronym: the capitals of "UWB", "M&S" and "DrKW", all of "Nato". */
  private long letters(int token) {
    long capitals = NumberTable.key();
    long all = NumberTable.key();
    int count = 0;
    int capitalCount = 0;
    for (int i = t.start(token); i < t.end(token) && count <= LONGEST_ACRONYM; i++) {
      char c = t.text().charAt(i);
      if (Character.isLetter(c)) {
        all = NumberTable.key(all, Character.toUpperCase(c));
        count++;
        if (Character.isUpperCase(c)) {
          capitals = NumberTable.key(capitals, c);
          capitalCount++;
        }
      }
    }
    return capitalCount > 1 ? capitals : all;
  }
}
