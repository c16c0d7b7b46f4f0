package io.github.whosaid.mention;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles the types of names that their own words leave open by what the article says of the same
 * name elsewhere.
 */
final class NameUse {

  /** How much a name of several words counts for its last. */
  private static final int FULL = 3;

  private final Words w;
  private final List<Draft> drafts;
  private final NameTypes types;

  NameUse(Words words, List<Draft> drafts) {
    w = words;
    types = new NameTypes(words);
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

  /** Votes by a word of the names. */
  private static final class Ballot {
    private final NumberTable places = new NumberTable();
    private final List<Votes> votes = new ArrayList<>();

    Votes of(int word) {
      int place = places.get(word);
      if (place < 0) {
        place = votes.size();
        places.put(word, place);
        votes.add(new Votes());
      }
      return votes.get(place);
    }

    @Nullable Votes get(int word) {
      int place = places.get(word);
      return place < 0 ? null : votes.get(place);
    }
  }

  private final Ballot byLast = new Ballot();
  private final Ballot byFirst = new Ballot();

  void settle() {
    for (Draft d : drafts) {
      if (d.form != Form.NAME || d.dead || !d.certain) {
        continue;
      }
      boolean several = d.headEnd - d.headFirst > 1;
      byLast.of(w.t.id(d.headEnd - 1)).add(d.type, several ? FULL : 1);
      if (several) {
        byFirst.of(w.t.id(d.headFirst)).add(d.type, 2);
      }
    }
    for (Draft d : drafts) {
      dropPersons(d);
      asLastName(d);
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

  /** "Green added": a capitalised noun alone that is the last name of somebody named in full. */
  private void asLastName(Draft d) {
    if (d.form != Form.NOMINAL
        || d.dead
        || d.end - d.first > 1
        || !w.t.isCapital(d.first)
        || d.determined != Draft.Determined.BARE
        || d.first == w.t.sentenceFirst(w.t.sentence(d.first)) && !w.says(d.end)) {
      return;
    }
    Votes votes = byLast.get(w.t.id(d.first));
    if (votes != null && votes.person >= FULL && votes.organisation + votes.place == 0) {
      d.form = Form.NAME;
      d.type = Type.PERSON;
      d.plural = false;
    }
  }

  /** "an Oakley aide": a person before a role is no organisation. */
  private void dropPersons(Draft d) {
    for (int i = d.premodifiers.size() - 1; i >= 0; i--) {
      AffiliationMention.Range r = d.premodifiers.get(i);
      Votes votes = byLast.get(w.t.id(r.end() - 1));
      int bodies = votes == null ? 0 : votes.organisation + votes.place;
      int least = w.is(r.end() - 1, WordClass.PLACE) ? FULL : 1;
      boolean known = votes != null && votes.person >= least && votes.person > bodies;
      if (known || bodies == 0 && looksPersonal(r)) {
        d.premodifiers.remove(i);
        if (r.end() == d.roleFirst && d.roleFirst > d.bodyFirst) {
          d.roleFirst = r.first();
        }
      }
    }
  }

  /**
   * Whether the words are a person's by themselves; two unknown ones before a role are a body's.
   */
  private boolean looksPersonal(AffiliationMention.Range r) {
    return types.ofWords(r.first(), r.end()) == Type.PERSON
        && (r.end() - r.first() == 1 || w.given(r.first()) || w.initial(r.first()));
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
