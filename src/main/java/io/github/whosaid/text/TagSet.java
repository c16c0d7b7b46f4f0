package io.github.whosaid.text;

/**
 * A set of parts of speech, to ask whether a token has any of them in one step. Immutable and
 * thread-safe.
 *
 * @param bits a bit for each part of speech
 */
public record TagSet(int bits) {

  /** Returns the set of the given parts of speech. */
  public static TagSet of(Tag... tags) {
    int bits = 0;
    for (Tag tag : tags) {
      bits |= 1 << tag.ordinal();
    }
    return new TagSet(bits);
  }

  /** Returns whether a part of speech, by its number, is one of these. */
  boolean has(int ordinal) {
    return (bits >>> ordinal & 1) != 0;
  }
}
