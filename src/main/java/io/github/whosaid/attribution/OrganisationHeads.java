package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the organisation that "the committee" or "the group" means: the latest one named before
 * whose name has that word.
 */
final class OrganisationHeads {

  private final TokenizedText t;
  private final Map<Integer, TreeMap<Integer, Integer>> byHead = new HashMap<>();

  OrganisationHeads(Entities entities, TokenizedText text, Mentions mentions) {
    t = text;
    for (Mention m : mentions.all()) {
      int e = entities.entity(m.index());
      if (e < 0 || entities.type(e) != Type.ORGANISATION) {
        continue;
      }
      if (m.form() == Form.NAME) {
        for (int i = m.headFirst(); i < m.headEnd(); i++) {
          byHead.computeIfAbsent(text.id(i), k -> new TreeMap<>()).put(m.first(), e);
        }
      } else if (m.form() == Form.NOMINAL) {
        byHead.computeIfAbsent(text.id(m.headEnd() - 1), k -> new TreeMap<>()).put(m.first(), e);
      }
    }
  }

  int latest(int token) {
    TreeMap<Integer, Integer> places = byHead.get(t.id(token));
    if (places == null) {
      return -1;
    }
    Map.Entry<Integer, Integer> before = places.floorEntry(token);
    return before == null ? -1 : before.getValue();
  }
}
