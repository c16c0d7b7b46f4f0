package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.CueNoun;
import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import java.util.ArrayList;
import java.util.List;

/** A quotation while it is put together. Not thread-safe. */
final class QuotationDraft {
  final List<Range> contents = new ArrayList<>(2);

  /** The cue, at most one. */
  ImmutableList<Range> cueRanges = ImmutableList.of();

  /** The source, at most one. */
  ImmutableList<Range> source = ImmutableList.of();

  CuePattern pattern = CuePattern.NONE;
  CueClass cueClass = CueClass.SAY;
  Modality modality = Modality.PLAIN;
  Frame frame = Frame.QUOTE;

  /** The cue, or null where there is none. */
  @org.jspecify.annotations.Nullable Cue cue;

  /** The noun that reports, or null where none does. */
  @org.jspecify.annotations.Nullable CueNoun noun;

  /** Index of the quoted passage that is the content, or -1. */
  int passage = -1;

  /** Whether the content begins with the passage and is nothing else. */
  boolean direct;

  /** How the subject was found. */
  SubjectKind subjectKind = SubjectKind.NONE;

  /** How many other drafts report the words that the cue stands in. */
  int reports;

  /** Whether it is a report inside another, with a source of its own. */
  boolean nested;

  /** In how many other contents, of things that are wanted or felt, the cue stands. */
  int others;

  /** How many other cues stand in the contents. */
  int holds;

  double confidence = 1;

  /** How the grammatical subject of a cue was found. */
  enum SubjectKind {
    NONE,
    LEFT,
    INVERTED,
    RELATIVE,
    SHARED,
    CONTROLLED,
    AGENT,
    POSSESSOR,
    OBJECT
  }

  /** Returns a quotation of a cue and its subject that has no content yet. */
  static QuotationDraft of(Cue cue, Subject subject, CuePattern pattern) {
    QuotationDraft draft = new QuotationDraft();
    draft.cue = cue;
    draft.cueRanges = ImmutableList.of(new Range(cue.token(), cue.end()));
    draft.cueClass = cue.verb().cueClass();
    draft.modality = cue.modality();
    draft.pattern = pattern;
    draft.subjectKind = subject.kind();
    if (subject.exists()) {
      draft.source = ImmutableList.of(subject.range());
    }
    return draft;
  }

  int firstToken() {
    return contents.get(0).first();
  }

  int lastToken() {
    return contents.get(contents.size() - 1).end();
  }

  /** How many of the contents the cue stands in. */
  int holdsOwnCue() {
    int cueFirst = cueRanges.get(0).first();
    int own = 0;
    for (int c = 0; c < contents.size(); c++) {
      own += contents.get(c).first() <= cueFirst && cueFirst < contents.get(c).end() ? 1 : 0;
    }
    return own;
  }
}
