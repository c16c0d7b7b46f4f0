package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** The reasons of the rules in {@code rules.tsv}. Immutable and thread-safe. */
final class AttributionRules {

  private static final Map<String, String> REASONS = read();

  private AttributionRules() {}

  private static Map<String, String> read() {
    Map<String, String> reasons = new HashMap<>();
    for (Table.Row row : Table.read(AttributionRules.class, "rules.tsv", 5, 5)) {
      if (reasons.put(row.cell(0), row.cell(2)) != null) {
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
    String pattern = REASONS.getOrDefault(rule, "");
    StringBuilder reason = new StringBuilder(pattern.length() + mention.length() + cue.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length()) {
        i++;
        if (pattern.charAt(i) == 's') {
          reason.append('“').append(mention).append('”');
        } else {
          reason.append(cue);
        }
      } else {
        reason.append(c);
      }
    }
    return reason.toString();
  }
}
