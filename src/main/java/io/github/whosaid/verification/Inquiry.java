package io.github.whosaid.verification;

import java.util.Objects;
import java.util.Optional;

/**
 * What a library is asked: are these words there? Immutable and thread-safe.
 *
 * @param quote the words, without the outer quotation marks or with them
 * @param speaker who is said to have spoken them, if that is to be checked
 * @param referenceId the reference they are said to come from; empty for any
 */
public record Inquiry(String quote, Optional<String> speaker, Optional<String> referenceId) {

  /** Refuses null. */
  public Inquiry {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(referenceId, "referenceId");
  }

  /** Asks for a quote in the whole library, whoever says it. */
  public static Inquiry of(String quote) {
    return new Inquiry(quote, Optional.empty(), Optional.empty());
  }

  /** Returns the same question with the speaker to check. */
  public Inquiry by(String name) {
    return new Inquiry(quote, Optional.of(name), referenceId);
  }

  /** Returns the same question for one reference. */
  public Inquiry in(String id) {
    return new Inquiry(quote, speaker, Optional.of(id));
  }

  /** Returns whether the quote has a word that can be looked for; else a library refuses it. */
  public boolean hasWord() {
    return new WordScanner(quote, 0, quote.length()).next();
  }
}
