package io.github.whosaid.verification;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quote to look up in a library. Immutable and thread-safe.
 *
 * @param text the words, without the outer quotation marks or with them
 * @param seams offsets in the quote at which another passage of it begins: those of a quotation
 *     that its cue splits ("…," she said. "…"). What the speaker said between two passages is
 *     judged as if the quote had no seam, since a cue marks nothing as left out; but passages that
 *     stand far apart are looked for each by itself
 * @param speaker who is said to have spoken them, if that is to be checked
 * @param roles posts of that speaker, by which a label may mean him or her: "mayor"
 * @param referenceId the reference they are said to come from; empty for any
 */
public record Quote(
    String text,
    List<Integer> seams,
    Optional<String> speaker,
    List<String> roles,
    Optional<String> referenceId) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the seams are not in order inside the quote
   */
  public Quote {
    Objects.requireNonNull(text, "text");
    seams = List.copyOf(seams);
    int before = 0;
    for (int seam : seams) {
      if (seam <= before || seam >= text.length()) {
        throw new IllegalArgumentException(
            "seam " + seam + " is not between " + before + " and the end " + text.length());
      }
      before = seam;
    }
    Objects.requireNonNull(speaker, "speaker");
    roles = List.copyOf(roles);
    Objects.requireNonNull(referenceId, "referenceId");
  }

  /** Returns a quote to be looked up in the whole library, whoever says it. */
  public static Quote of(String text) {
    return new Quote(text, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns the passages of a split quotation as one quote, in order, a blank between two.
   *
   * @throws IllegalArgumentException if there is none, or one but the last is empty
   */
  public static Quote ofPassages(List<String> passages) {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("no passages");
    }
    List<Integer> seams = new ArrayList<>();
    int length = passages.get(0).length();
    for (String passage : passages.subList(1, passages.size())) {
      seams.add(length + 1);
      length += passage.length() + 1;
    }
    return new Quote(
        String.join(" ", passages), seams, Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns whether the quote has a word that can be looked for: punctuation and stage directions
   * are none.
   */
  public boolean hasWord() {
    return hasWord(text, Transcript.marks(text));
  }

  /** Returns whether a quote has a word outside of its marks, which stand in text order. */
  static boolean hasWord(String text, List<Span> marks) {
    int from = Directions.cutAtStart(text);
    int to = Math.max(from, Directions.cutAtEnd(text));
    for (Span mark : marks) {
      if (new WordScanner(text, from, Math.max(from, Math.min(to, mark.start()))).next()) {
        return true;
      }
      from = Math.max(from, mark.end());
    }
    return new WordScanner(text, Math.min(from, to), to).next();
  }

  /** Returns the same quote with the speaker to check. */
  public Quote by(String name) {
    return by(name, List.of());
  }

  /**
   * Returns the same quote with the speaker to check, who may also be labelled by a post.
   *
   * @param roles posts that the speaker holds: "mayor" for turns of "MAYOR" or "The Mayor"
   */
  public Quote by(String name, List<String> roles) {
    Objects.requireNonNull(name, "name");
    return new Quote(text, seams, Optional.of(name), roles, referenceId);
  }

  /** Returns the same quote for one reference. */
  public Quote in(String id) {
    return new Quote(text, seams, speaker, roles, Optional.of(Objects.requireNonNull(id, "id")));
  }
}
