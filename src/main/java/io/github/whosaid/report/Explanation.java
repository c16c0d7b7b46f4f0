package io.github.whosaid.report;

import java.util.ArrayList;
import java.util.List;

/** Explains in plain words what a verification found. */
final class Explanation {

  private static final int MOST_CHANGES = 5;

  private Explanation() {}

  static String of(Verification v) {
    StringBuilder text = new StringBuilder(verdict(v));
    if (v.verdict() != Verdict.NOT_FOUND && v.verdict() != Verdict.VERBATIM) {
      List<String> changes = new ArrayList<>();
      int more = 0;
      for (WordChange change : v.changes()) {
        if (change.kind() == WordChange.Kind.KEPT || !change.reason().isChange()) {
          continue;
        }
        if (changes.size() < MOST_CHANGES) {
          changes.add(told(change, v));
        } else {
          more++;
        }
      }
      if (!changes.isEmpty()) {
        text.append(": ").append(String.join("; ", changes));
      }
      if (more > 0) {
        text.append("; and ").append(more).append(" more");
      }
    }
    text.append('.');
    v.nearMiss()
        .ifPresent(
            near ->
                text.append(" The closest passage, in ")
                    .append(near.place().referenceId())
                    .append(": ")
                    .append(WordChange.quoted(near.words()))
                    .append('.'));
    v.misattribution().ifPresent(m -> text.append(' ').append(misattribution(m)));
    if (v.tooShort()) {
      text.append(" The quote is too short to tell which of several places it is from.");
    }
    return text.toString();
  }

  /** For joined passages, what matters is what is between them, or their order. */
  private static String told(WordChange change, Verification v) {
    if (change.reason() != ChangeReason.SPLICE || change.kind() != WordChange.Kind.LEFT_OUT) {
      return change.toString();
    }
    return change.referenceWords().isEmpty()
        ? isTurnedRound(v) ? "they come in another order there" : "they are further apart there"
        : "left out between them: " + WordChange.quoted(change.referenceWords());
  }

  private static boolean isTurnedRound(Verification v) {
    int at = 0;
    for (Segment segment : v.segments()) {
      if (segment.reference().start() < at) {
        return true;
      }
      at = segment.reference().start();
    }
    return false;
  }

  private static String verdict(Verification v) {
    String where = v.referenceId().map(id -> " in " + id).orElse("");
    return switch (v.verdict()) {
      case VERBATIM -> "These words are" + where + ", word for word";
      case ABRIDGED ->
          "These words are"
              + where
              + " apart from changes that the quote itself marks"
              + (v.material() ? ", and these reverse the meaning" : "");
      case ALTERED ->
          v.material()
              ? "The words" + where + " differ, and the difference can change the claim"
              : "The words" + where + " differ in a way that does not change the claim";
      case SPLICED -> "The quote joins passages" + where + " as if they were one";
      case NOT_FOUND -> "Not found: no passage has enough of these words";
    };
  }

  private static String misattribution(Misattribution m) {
    return switch (m.kind()) {
      case OTHER_SPEAKER -> "They were said by " + m.actual() + ", not by " + m.claimed() + ".";
      case SEVERAL_SPEAKERS -> "They were said by several speakers: " + m.actual() + ".";
      case QUOTED_BY_SPEAKER -> m.actual() + " is quoting someone else there.";
    };
  }
}
