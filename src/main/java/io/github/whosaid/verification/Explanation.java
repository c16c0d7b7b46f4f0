package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.List;

/** Says in plain words what a verification found. */
final class Explanation {

  private static final int MOST_CHANGES = 5;

  private Explanation() {}

  static String of(Verification v) {
    StringBuilder text = new StringBuilder(verdict(v));
    if (v.verdict() != Verdict.NOT_FOUND && v.verdict() != Verdict.VERBATIM) {
      List<String> changes = new ArrayList<>();
      int more = 0;
      for (WordChange change : v.changes()) {
        if (change.kind() == WordChange.Kind.KEPT) {
          continue;
        }
        if (changes.size() < MOST_CHANGES) {
          changes.add(change.toString());
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
    v.misattribution().ifPresent(m -> text.append(' ').append(misattribution(m)));
    if (v.tooShort()) {
      text.append(" Too short to tell which of several places is meant.");
    }
    return text.toString();
  }

  private static String verdict(Verification v) {
    String where = v.referenceId().map(id -> " in " + id).orElse("");
    return switch (v.verdict()) {
      case VERBATIM -> "These words stand" + where + " without a gap";
      case ABRIDGED -> "These words stand" + where + " but for what the quote marks";
      case ALTERED ->
          v.material().orElse(false)
              ? "The words" + where + " differ, and the difference can change the claim"
              : "The words" + where + " differ in a way that does not change the claim";
      case SPLICED -> "The quote joins passages" + where + " as if they were one";
      case NOT_FOUND -> "Not found: too little of the quote stands in one place";
    };
  }

  private static String misattribution(Misattribution m) {
    return switch (m.kind()) {
      case OTHER_SPEAKER -> "They are words of " + m.actual() + ", not of " + m.claimed() + ".";
      case SEVERAL_SPEAKERS -> "They are words of several speakers: " + m.actual() + ".";
      case QUOTED_BY_SPEAKER -> "There " + m.actual() + " quotes somebody else.";
    };
  }
}
