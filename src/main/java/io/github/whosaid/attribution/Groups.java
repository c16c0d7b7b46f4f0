package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that "and" joins, so that they can speak together: "Ada Moss, Tom Birley and Jo Hale",
 * "Northwing and its pilots". Immutable and thread-safe.
 */
final class Groups {

  private static final int MOST = 6;

  private final TokenizedText t;
  private final Mentions mentions;
  private final int[] entityOf;
  private final int other;

  /** By its first mention, the members of each group. */
  private final Map<Integer, ImmutableList<Integer>> members = new HashMap<>();

  /** The first mention of the group of each member. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  /** By its first mention, the first mention of the earliest group of the same members. */
  private final Map<Integer, Integer> earliest = new HashMap<>();

  Groups(TokenizedText text, Mentions mentions, int[] entityOf) {
    t = text;
    this.mentions = mentions;
    this.entityOf = entityOf;
    other = text.lexicon().id("other");
    Map<List<String>, Integer> known = new HashMap<>();
    for (Mention m : mentions.all()) {
      ImmutableList<Integer> group = read(m);
      if (group.size() > 1 && !firsts.containsKey(m.index())) {
        members.put(m.index(), group);
        group.forEach(member -> firsts.putIfAbsent(member, m.index()));
        List<String> key = new ArrayList<>();
        for (int member : group) {
          Mention one = mentions.get(member);
          key.add(
              entityOf[member] >= 0
                  ? Integer.toString(entityOf[member])
                  : t.string(one.first(), one.end()));
        }
        earliest.put(m.index(), known.computeIfAbsent(key, k -> m.index()));
      }
    }
  }

  /** Returns the members of the group that begins with the mention; none if none does. */
  ImmutableList<Integer> of(int first) {
    return members.getOrDefault(first, ImmutableList.of());
  }

  /**
   * Returns the first of the names that are joined to the mention, which may be the same; or -1.
   */
  int firstOf(int member) {
    return firsts.getOrDefault(member, -1);
  }

  /** Returns the mention that begins the earliest group of the same members. */
  int earliest(int first) {
    return earliest.getOrDefault(first, first);
  }

  /** Whether a comma or a coordinator follows a mention. */
  private boolean isJoined(Mention m) {
    int k = behind(m);
    return t.is(k, TokenKind.COMMA) || t.is(k, Tag.COORDINATOR);
  }

  private ImmutableList<Integer> read(Mention first) {
    if (!isMember(first) || !isJoined(first)) {
      return ImmutableList.of();
    }
    List<Integer> group = new ArrayList<>(2);
    Mention m = first;
    while (isMember(m) && group.size() < MOST) {
      group.add(m.index());
      int k = behind(m);
      boolean comma = t.is(k, TokenKind.COMMA);
      if (!comma && t.is(m.end(), TokenKind.COMMA) && !t.is(k - 1, TokenKind.COMMA)) {
        break; // "Ada Moss, MP for Tull and Ulm, told"
      }
      k += comma ? 1 : 0;
      boolean last = t.is(k, Tag.COORDINATOR);
      int next = last ? k + 1 : k;
      if (!comma && !last || next >= t.size() || mentions.at(next) < 0) {
        break;
      }
      Mention n = mentions.get(mentions.at(next));
      if (n.first() != next || t.sentence(next) != t.sentence(first.first())) {
        break;
      }
      if (last && isOtherName(m, n)) {
        break;
      }
      if (last) {
        if (agrees(first, n) || group.size() == 1 && isFollowing(n)) {
          group.add(n.index());
          return ImmutableList.copyOf(group);
        }
        break;
      }
      if (!agrees(first, n)) {
        break;
      }
      m = n;
    }
    return ImmutableList.of();
  }

  /** "The Institute of Ferns, or IF": two names of one. */
  private boolean isOtherName(Mention m, Mention n) {
    return entityOf[m.index()] >= 0 && entityOf[m.index()] == entityOf[n.index()];
  }

  /** The token after the name and its description. */
  private int behind(Mention m) {
    int k = m.end();
    if (t.is(k, TokenKind.OPEN_BRACKET)) {
      return mentions.closeEnd(m.index()); // "Ada Moss (W-Tull) and Tom Birley"
    }
    if (k < m.extentEnd() && t.is(k, TokenKind.COMMA)) {
      return m.extentEnd(); // "Ada Moss, the keeper, and Tom Birley"
    }
    return Math.max(k, mentions.closeEnd(m.index()));
  }

  private static boolean isMember(Mention m) {
    return m.form() == Form.NAME
        && !m.possessive()
        && switch (m.type()) {
          case PERSON, ORGANISATION, PLACE -> true;
          default -> false;
        };
  }

  private static boolean agrees(Mention first, Mention n) {
    return isMember(n) && (first.type() == Type.PERSON) == (n.type() == Type.PERSON);
  }

  /** "and her team", "and other critics", "and colleagues". */
  private boolean isFollowing(Mention n) {
    boolean people =
        switch (n.type()) {
          case PERSON, PEOPLE, ORGANISATION -> true;
          default -> false;
        };
    return n.form() == Form.NOMINAL
        && people
        && (t.is(n.first(), WordClass.POSSESSIVE) && t.is(n.first(), Tag.DETERMINER)
            || t.id(n.first()) == other && n.plural()
            || n.type() == Type.PEOPLE && n.end() - n.first() == 1);
  }
}
