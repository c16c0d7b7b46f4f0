package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.report.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a role: whether they say what somebody is, where a second role begins among
 * them, and the party, the nationality and the standing that modify it. Not thread-safe.
 */
final class RoleModifiers {

  private final Words w;

  RoleModifiers(Words words) {
    w = words;
  }

  /** Whether the words before a name say more than "Mr." */
  boolean hasRole(int first, int end) {
    for (int i = first; i < end; i++) {
      if (w.person(i) || w.people(i) || w.is(i, WordClass.TITLE) || w.t.phraseLength(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head noun names what somebody is; "people" and "one" do not. */
  boolean isRole(Draft n) {
    int last = n.headEnd - 1;
    if (w.isAged(last)) {
      return false;
    }
    if (w.is(last, WordClass.PARTY)) {
      return n.headFirst > n.bodyFirst && !w.t.isCapital(n.headFirst - 1);
    }
    return !w.is(last, WordClass.GENERIC_PERSON)
        && !w.is(last, WordClass.DEMONYM)
        && !w.is(last, WordClass.COLLECTIVE)
        && (n.isHuman() && (w.person(last) || w.people(last) || w.unknown(last))
            || n.headEnd - n.headFirst > 1);
  }

  /** Adds the roles before a name: "Republican Gov.", "committee chairman Rep.", "novelist Sir". */
  void before(Draft d, int roleFirst, List<Range> bodies) {
    int title = roleFirst;
    int end = roleFirst;
    for (int i = roleFirst + 1; i < d.roleEnd; i++) {
      int before = i;
      while (before > roleFirst && isInside(before - 1, d.premodifiers)) {
        before--;
      }
      boolean behindRole =
          w.person(before - 1)
                  && !w.is(before - 1, WordClass.ROLE_MODIFIER)
                  && !w.is(before - 1, WordClass.ABBREVIATION)
              || w.is(i, WordClass.HONORIFIC) && endsPost(roleFirst, before);
      if ((w.is(i, WordClass.TITLE) || w.is(i, WordClass.HONORIFIC))
          && w.t.isCapital(i)
          && behindRole
          && (w.is(i, WordClass.ABBREVIATION)
              || w.is(i, WordClass.HONORIFIC)
              || !w.t.isCapital(before - 1)
              || isPost(roleFirst, before)
                  && i + 1 == d.roleEnd
                  && w.t.phraseLength(before - 1) < 2)) {
        title = i;
        end = before;
        break;
      }
    }
    if (end > roleFirst) {
      List<Range> first = new ArrayList<>(2);
      List<Range> second = new ArrayList<>(2);
      for (int i = 0; i < bodies.size(); i++) {
        Range r = bodies.get(i);
        (r.first() >= end && r.end() <= title ? second : first).add(r);
      }
      d.addAffiliation(roleFirst, end, first, standing(d.bodyFirst, d.roleEnd));
      boolean says = hasRole(title, d.roleEnd);
      d.addAffiliation(says ? title : -1, d.roleEnd, second, Standing.CURRENT);
    } else {
      d.addAffiliation(title, d.roleEnd, bodies, standing(d.bodyFirst, d.roleEnd));
    }
  }

  /**
   * "chief executive", "head of research": a post in small letters whose last word names nobody.
   */
  private boolean endsPost(int first, int end) {
    return end > first && !w.t.isCapital(end - 1) && hasRole(first, end);
  }

  /** "Chief Medical Officer" of "Chief Medical Officer Professor". */
  private boolean isPost(int first, int end) {
    return end - first > 1
        && (w.phrase(first, WordClass.ROLE) == end - first
            || w.phrase(first, WordClass.TITLE) == end - first);
  }

  /** Adds the party among the words before a role. */
  void party(Draft d, int end, List<Range> bodies) {
    int first = d.bodyFirst;
    List<Range> known = d.premodifiers;
    for (int i = first; i < end; i++) {
      int phrase = w.phrase(i, WordClass.PARTY);
      if ((phrase > 0 || w.is(i, WordClass.PARTY)) && w.t.isCapital(i) && !isInside(i, known)) {
        int last = i + Math.max(1, phrase);
        bodies.add(new Range(i, last));
        return;
      }
    }
  }

  /** The role without the party before it: "governor" of "Republican governor". */
  int withoutParty(int first, int end) {
    int phrase = w.phrase(first, WordClass.PARTY);
    int next = first + Math.max(1, phrase);
    boolean party = phrase > 0 || w.is(first, WordClass.PARTY);
    boolean office =
        w.is(next, WordClass.TITLE) || w.is(next, WordClass.OFFICE) || w.is(next, WordClass.ROLE);
    return party && next < end && office ? next : first;
  }

  /** Adds the state that the office is of: "Swedish" of "former Swedish foreign minister". */
  void country(Draft d, int roleFirst, int end, List<Range> bodies) {
    int k = roleFirst;
    while (k < end && (w.is(k, WordClass.FORMER) || w.is(k, WordClass.ACTING))) {
      k++;
    }
    int behind = nationalityEnd(k);
    int last = end - 1;
    boolean office =
        (w.is(last, WordClass.OFFICE) || w.is(last, WordClass.ENVOY))
            && !w.is(last, WordClass.EXECUTIVE);
    boolean held = d.possessor != null && d.possessor.type == Type.ORGANISATION;
    if (office
        && !held // "the ministry's Arabic spokesperson"
        && behind > k
        && behind < end
        && !isInside(k, d.premodifiers)
        && !isInside(k - 1, d.premodifiers)) {
      bodies.add(new Range(k, behind));
    }
  }

  /** The token behind the nationality that begins there; the token itself if none does. */
  int nationalityEnd(int k) {
    if (k < 0 || !w.t.isCapital(k)) {
      return k;
    }
    int phrase = w.phrase(k, WordClass.DEMONYM);
    return phrase > 0 ? k + phrase : w.is(k, WordClass.DEMONYM) ? k + 1 : k;
  }

  /** Whether the words are the name of a place that the lexicon knows: "Asia". */
  boolean isRegion(Range r) {
    return w.is(r.first(), WordClass.PLACE) && r.end() == r.first() + 1
        || w.phrase(r.first(), WordClass.PLACE) == r.end() - r.first();
  }

  private static boolean isInside(int token, List<Range> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i).first() <= token && token < ranges.get(i).end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words say that the role is former or acting. */
  Standing standing(int first, int end) {
    for (int i = first; i < end; i++) {
      if (w.is(i, WordClass.FORMER)) {
        return Standing.FORMER;
      }
      if (w.is(i, WordClass.ACTING)) {
        return Standing.ACTING;
      }
    }
    return Standing.CURRENT;
  }
}
