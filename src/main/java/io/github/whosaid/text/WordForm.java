package io.github.whosaid.text;

import io.github.whosaid.lexicon.FormTable;
import io.github.whosaid.lexicon.Lexicon;

/**
 * The form, in small letters, of the word that is being read, and its id: the lexicon's or, of a
 * word that it lacks, one that is this text's own. One for each text.
 */
final class WordForm {

  /** Longer words are known by so many of their chars. */
  static final int LONGEST = 64;

  private final Lexicon lexicon;

  /** Words that the lexicon lacks; their ids begin at its size. */
  private final FormTable strangers = new FormTable(64);

  private final char[] chars = new char[LONGEST];
  private int length;

  WordForm(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  void append(char c) {
    if (length < LONGEST) {
      chars[length++] =
          c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }
  }

  boolean endsWith(char c) {
    return length > 0 && chars[length - 1] == c;
  }

  void dropLast() {
    length--;
  }

  int id() {
    int hash = hash();
    int id = lexicon.id(chars, length, hash);
    return id == Lexicon.NONE ? strangerId(hash) : id;
  }

  /** The lexicon's id, or none. */
  int lexiconId() {
    return lexicon.id(chars, length, hash());
  }

  /** The lexicon's id of the chars from the one place to before the other, or none. */
  int lexiconId(int from, int to) {
    return lexicon.id(new String(chars, from, to - from));
  }

  /** Where the chars behind the first hyphen begin; 0 if there are none. */
  int behindHyphen() {
    for (int i = 1; i + 1 < length; i++) {
      if (chars[i] == '-') {
        return i + 1;
      }
    }
    return 0;
  }

  void dropFirst(int count) {
    length -= count;
    System.arraycopy(chars, count, chars, 0, length);
  }

  /**
   * Takes a word of plain letters, no longer than the longest form, in the place of what it held.
   *
   * @param packed its letters, packed as the lexicon does it, if they are few enough for that
   */
  int plainId(String text, int from, int to, long packed) {
    boolean fits = to - from <= Lexicon.LONGEST_PLAIN;
    int id = fits ? lexicon.plainId(packed) : Lexicon.NONE;
    if (id != Lexicon.NONE) {
      return id;
    }
    length = to - from;
    for (int k = 0; k < length; k++) {
      chars[k] = (char) (text.charAt(from + k) | 0x20);
    }
    return fits && lexicon.knowsAllPlain() ? strangerId(hash()) : id();
  }

  private int strangerId(int hash) {
    int known = strangers.find(chars, length, hash);
    if (known != FormTable.MISSING) {
      return known;
    }
    int stranger = lexicon.size() + strangers.size();
    strangers.add(chars, length, hash, stranger);
    return stranger;
  }

  private int hash() {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = FormTable.hash(hash, chars[i]);
    }
    return FormTable.finish(hash);
  }
}
