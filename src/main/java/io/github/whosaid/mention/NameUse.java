package io.github.whosaid.mention;

import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles the types of names that their own words leave open by what the article says of the same
 * name elsewhere.
 */
final class NameUse {

  private final Words w;
  private final List<Draft> drafts;

  NameUse(Words words, List<Draft> drafts) {
    w = words;
    this.drafts = drafts;
  }

  /** What speaks for a person and what for an organisation or a place. */
  private static final class Votes {
    int person;
    int organisation;
    int place;

    void add(Type type, int weight) {
      if (type == Type.PERSON) {
        person += weight;
      } else if (type == Type.ORGANISATION) {
        organisation += weight;
      } else if (type == Type.PLACE) {
        place += weight;
      }
    }
  }

  void settle() {
    Map<Integer, Votes> byLast = new HashMap<>();
    Map<Integer, Votes> byFirst = new HashMap<>();
    for (Draft d : drafts) {
      if (d.form != Form.NAME || d.dead || !d.certain) {
        continue;
      }
      boolean several = d.headEnd - d.headFirst > 1;
      byLast.computeIfAbsent(w.t.id(d.headEnd - 1), k -> new Votes()).add(d.type, several ? 3 : 1);
      if (several) {
        byFirst.computeIfAbsent(w.t.id(d.headFirst), k -> new Votes()).add(d.type, 2);
      }
    }
    for (Draft d : drafts) {
      dropPersons(d, byLast);
    }
    for (Draft d : drafts) {
      if (d.form != Form.NAME || d.dead || d.certain) {
        continue;
      }
      Votes last = byLast.get(w.t.id(d.headEnd - 1));
      boolean first = last == null && d.headEnd - d.headFirst == 1;
      Votes votes = first ? byFirst.get(w.t.id(d.headFirst)) : last;
      if (first
          && votes != null
          && d.type == Type.PERSON
          && votes.person == 0
          && !w.isThe(d.first)) {
        continue; // "Roe" beside the "Roe campaign" is a person
      }
      if (votes != null) {
        settle(d, votes);
      }
    }
  }

  /** "an Oakley aide": a person before a role is no organisation. */
  private void dropPersons(Draft d, Map<Integer, Votes> byLast) {
    for (int i = d.premodifiers.size() - 1; i >= 0; i--) {
      AffiliationMention.Range r = d.premodifiers.get(i);
      Votes votes = byLast.get(w.t.id(r.end() - 1));
      boolean person =
          votes != null && votes.person > votes.organisation + votes.place
              || new NameTypes(w).ofWords(r.first(), r.end()) == Type.PERSON
                  && (votes == null || votes.organisation + votes.place == 0);
      if (person) {
        d.premodifiers.remove(i);
        if (r.end() == d.roleFirst && d.roleFirst > d.bodyFirst) {
          d.roleFirst = r.first();
        }
      }
    }
  }

  private static void settle(Draft d, Votes votes) {
    if (votes.person > Math.max(votes.organisation, votes.place)) {
      d.type = Type.PERSON;
    } else if (votes.organisation > Math.max(votes.person, votes.place)) {
      d.type = Type.ORGANISATION;
    } else if (votes.place > Math.max(votes.person, votes.organisation)) {
      d.type = Type.PLACE;
    }
  }
}
