package io.github.whosaid.report;

/** What a reporting verb reports. */
public enum CueClass {
  /** Something said, written, sung or signalled: "said", "tweeted", "urged". */
  SAY,
  /** Something thought, known, felt or expected: "believes", "fears". */
  COGNITION,
  /** Something wanted or planned: "hopes to", "plans to". */
  INTENT,
  /** Something that evidence shows: "the study found", "polls show". */
  SHOW
}
