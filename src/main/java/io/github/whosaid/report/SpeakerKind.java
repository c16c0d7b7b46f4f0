package io.github.whosaid.report;

/** The kind of a source. */
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
  /** Not given by the article. */
  UNKNOWN
}
