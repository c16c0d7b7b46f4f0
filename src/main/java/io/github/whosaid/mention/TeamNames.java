package io.github.whosaid.mention;

import io.github.whosaid.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows which single words a text names something by with an article, inside its sentences: "Gulls"
 * of "the Gulls". Before a role, where they may look like any noun or like a surname, they are
 * where it is held. Not thread-safe.
 */
final class TeamNames {

  private final Words w;
  private final Set<String> words = new HashSet<>();
  private boolean read;

  TeamNames(Words words) {
    w = words;
  }

  /** Whether the text has the word of the token with a capital after an article. */
  boolean have(int token) {
    if (!read) {
      read = true;
      for (int i = 1; i < w.size; i++) {
        if (w.isThe(i - 1) && isAlone(i)) {
          words.add(w.t.string(i, i + 1));
        }
      }
    }
    return words.contains(w.t.string(token, token + 1));
  }

  private boolean isAlone(int i) {
    return w.is(i, TokenKind.WORD)
        && w.t.isCapital(i)
        && !w.upper(i)
        && !w.inHeadline(i)
        && !(i + 1 < w.size && w.t.isCapital(i + 1));
  }
}
