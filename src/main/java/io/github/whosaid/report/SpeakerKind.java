package io.github.whosaid.report;

/** What kind of source a speaker is. */
public enum SpeakerKind {
  /** A person whom the article names. */
  PERSON,
  /** An organisation, institution, company, government or place that speaks for itself. */
  ORGANISATION,
  /** A report, poll, lawsuit, letter or other text. */
  DOCUMENT,
  /** One person without a name: "a spokesman for X", "an official". */
  UNNAMED,
  /** Several people without names: "experts", "two officials". */
  GROUP,
  /** Nobody whom the article tells. */
  UNKNOWN
}
