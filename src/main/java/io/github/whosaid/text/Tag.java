package io.github.whosaid.text;

/** The part of speech of a token, as far as the engine needs it. */
public enum Tag {
  /** A capitalised word that is no common word at the start of a sentence. */
  NAME,
  /** A common noun. */
  NOUN,
  /** A pronoun that stands for a noun phrase: "he", "them", "that" alone. */
  PRONOUN,
  /** "the", "a", "some", "his", a possessive 's. */
  DETERMINER,
  /** The possessive "'s" or "'". */
  POSSESSIVE,
  /** An adjective. */
  ADJECTIVE,
  /** A number, in digits or in words. */
  NUMBER,
  /** A finite main verb, present or past. */
  VERB,
  /** A bare infinitive or base form behind "to", a modal or "do". */
  INFINITIVE,
  /** An -ing form that is no noun. */
  GERUND,
  /** A past participle behind "have" or "be", or one that modifies. */
  PARTICIPLE,
  /** "be", "have", "do" in all forms, whether they help or stand alone. */
  AUXILIARY,
  /** "will", "could". */
  MODAL,
  /** "not", "never". */
  NEGATION,
  /** An adverb. */
  ADVERB,
  /** "to" before an infinitive. */
  TO,
  /** A preposition. */
  PREPOSITION,
  /** "and", "or", "but". */
  COORDINATOR,
  /** "because", "while", "if". */
  SUBORDINATOR,
  /** "that" before a clause. */
  THAT,
  /** "who", "which", "that" behind a noun. */
  RELATIVE,
  /** "what", "how", "whether". */
  WH,
  /** Punctuation and everything else. */
  OTHER
}
