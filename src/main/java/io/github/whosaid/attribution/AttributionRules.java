package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** The reasons of the rules in {@code rules.tsv}. Immutable and thread-safe. */
final class AttributionRules {

  /**
   * A reason, cut where the words of the mention and the cue belong.
   *
   * @param before what stands before the mention, its mark included; all of it if it names none
   * @param behind what stands behind the mention, its mark included; empty if it names none
   * @param last what stands behind the cue, empty if it names none
   */
  private record Reason(String before, String behind, String last) {

    static final Reason NONE = new Reason("", "", "");

    static Reason of(Table.Row row) {
      String pattern = row.cell(2);
      int mention = pattern.indexOf("%s");
      int cue = pattern.indexOf("%c");
      if (mention < 0 && cue < 0) {
        return new Reason(pattern, "", "");
      }
      if (mention < 0 || cue >= 0 && cue < mention || cue + 2 == pattern.length()) {
        throw row.fault("no mention, or no mark behind the cue: \"" + pattern + "\"");
      }
      return new Reason(
          pattern.substring(0, mention) + "“",
          "”" + pattern.substring(mention + 2, cue < 0 ? pattern.length() : cue),
          cue < 0 ? "" : pattern.substring(cue + 2));
    }
  }

  private static final Map<String, Reason> REASONS = read();

  private AttributionRules() {}

  private static Map<String, Reason> read() {
    Map<String, Reason> reasons = new HashMap<>();
    for (Table.Row row : Table.read(AttributionRules.class, "rules.tsv", 5, 5)) {
      if (reasons.put(row.cell(0), Reason.of(row)) != null) {
        throw row.fault("a second rule \"" + row.cell(0) + "\"");
      }
    }
    return Map.copyOf(reasons);
  }

  /**
   * Returns why a rule chose a mention.
   *
   * @param rule its id
   * @param mention the words of the mention
   * @param cue the words of the cue, empty if there is none
   */
  static String reason(String rule, String mention, String cue) {
    Reason reason = REASONS.getOrDefault(rule, Reason.NONE);
    if (reason.behind.isEmpty()) {
      return reason.before;
    }
    // Joined at once: a builder makes several times as much garbage of the curly marks.
    return reason.last.isEmpty()
        ? String.join("", reason.before, mention, reason.behind)
        : String.join("", reason.before, mention, reason.behind, cue, reason.last);
  }
}
