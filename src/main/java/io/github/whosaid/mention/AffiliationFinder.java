package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.AffiliationMention.Standing;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles and organisations off the words before a name or noun, its "of" phrases and its
 * appositions.
 */
final class AffiliationFinder {

  private static final int MOST_LINKS = 5;

  private final Words w;
  private final List<Draft> drafts;
  private final Tails tails;

  /** The organisation named last, as the phrases are walked. */
  private @Nullable Draft latest;

  AffiliationFinder(Words words, List<Draft> drafts, Tails tails) {
    w = words;
    this.drafts = drafts;
    this.tails = tails;
  }

  void find() {
    for (Draft d : drafts) {
      if (d.form == Form.NAME && d.type == Type.ORGANISATION && !d.dead) {
        latest = d;
      }
      if (d.form == Form.NOMINAL && d.isHuman()) {
        own(d);
      } else if (d.form == Form.NAME) {
        ofName(d);
      } else if (d.form == Form.NOMINAL && d.type == Type.DOCUMENT) {
        document(d);
      }
    }
    // From the last to the first: an apposition may have one of its own.
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.quantityOf != null && d.isHuman()) {
        d.affiliations.clear();
        d.addAffiliations(d.quantityOf.affiliations);
      }
      if (d.form != Form.PRONOUN) {
        for (Draft n : d.appositions) {
          if (n.isHuman() && d.isHuman()) {
            d.addAffiliations(n.affiliations);
          }
        }
      }
    }
  }

  private void ofName(Draft d) {
    ImmutableList.Builder<Range> bodies = ImmutableList.builder();
    for (Range r : d.premodifiers) {
      bodies.add(r);
    }
    if (d.type == Type.PERSON) {
      party(d.bodyFirst, d.headFirst, bodies);
    }
    owner(d.possessor, bodies);
    if (d.type != Type.PERSON) {
      if (d.possessor != null && d.type == Type.ORGANISATION) {
        add(d, -1, -1, bodies.build(), Standing.CURRENT);
      }
      return;
    }
    if (d.roleFirst >= 0 && hasRole(d.roleFirst, d.roleEnd)) {
      int title = d.roleFirst;
      for (int i = d.roleFirst + 1; i < d.roleEnd; i++) {
        boolean behindRole = w.person(i - 1) && !w.is(i - 1, WordClass.ROLE_MODIFIER);
        if (w.is(i, WordClass.TITLE)
            && w.t.isCapital(i)
            && behindRole
            && w.is(i, WordClass.ABBREVIATION)) {
          title = i;
        }
      }
      if (title > d.roleFirst) {
        add(d, d.roleFirst, title, bodies.build(), standing(d.bodyFirst, d.roleEnd));
        add(d, title, d.roleEnd, ImmutableList.of(), Standing.CURRENT);
      } else {
        add(d, d.roleFirst, d.roleEnd, bodies.build(), standing(d.bodyFirst, d.roleEnd));
      }
    } else if (d.possessor != null
        && d.possessor.isBody()
        && (d.possessor.certain || d.possessor.type == Type.PLACE)) {
      ImmutableList.Builder<Range> owners = ImmutableList.builder();
      owner(d.possessor, owners);
      add(d, -1, -1, owners.build(), Standing.CURRENT);
    }
    if (d.placeFirst >= 0) {
      add(d, -1, -1, ImmutableList.of(new Range(d.placeFirst, d.placeEnd)), Standing.CURRENT);
    }
  }

  /** Whether the words before a name say more than "Mr." */
  private boolean hasRole(int first, int end) {
    for (int i = first; i < end; i++) {
      if (w.person(i) || w.people(i) || w.is(i, WordClass.TITLE) || w.t.phraseLength(i) > 1) {
        return true;
      }
    }
    return false;
  }

  private void document(Draft d) {
    ImmutableList.Builder<Range> bodies = ImmutableList.builder();
    for (Range r : d.premodifiers) {
      bodies.add(r);
    }
    owner(d.possessor, bodies);
    if (w.isBy(d.end) || w.isFrom(d.end) || w.isOf(d.end)) {
      Draft o = tails.at(d.end + 1);
      if (o != null && o.form == Form.NAME && o.isBody()) {
        body(o, bodies);
      }
    }
    add(d, -1, -1, bodies.build(), Standing.CURRENT);
  }

  /**
   * What a nominal says by itself: "a senior geologist at the Office for Lakes in the Institute of
   * Arts".
   */
  private void own(Draft n) {
    ImmutableList.Builder<Range> bodies = ImmutableList.builder();
    int roleFirst = n.roleFirst;
    int roleEnd = n.headEnd;
    int p = n.end;
    boolean told = false;
    for (int link = 0; link < MOST_LINKS && w.is(p, Tag.PREPOSITION); link++) {
      Draft o = tails.at(p + 1);
      if (o == null || o.form == Form.PRONOUN) {
        break;
      }
      boolean leads = w.linksRole(p) || w.isOn(p) && o.type == Type.ORGANISATION;
      if (leads && o.isBody() && !(o.form == Form.NOMINAL && o.type == Type.PLACE)) {
        body(o, bodies);
        told = true;
      } else if (!told
          && !o.isHuman()
          && o.form == Form.NOMINAL
          && !o.possessive
          && (w.isOf(p) || w.isFor(p) || w.isOn(p))) {
        roleEnd = o.end;
      } else if (!told && (w.isTo(p) || w.isOn(p) && o.form == Form.NAME) && o.isBody()) {
        roleEnd = o.end;
      } else {
        break;
      }
      p = o.end;
    }
    for (Range r : n.premodifiers) {
      bodies.add(r);
    }
    party(n.bodyFirst, n.headEnd, bodies);
    owner(n.possessor, bodies);
    while (roleFirst >= 0
        && roleFirst < n.headFirst
        && (w.is(roleFirst, TokenKind.NUMBER)
            || w.is(roleFirst, Tag.NUMBER)
            || w.is(roleFirst, WordClass.QUANTIFIER)
            || w.is(roleFirst, WordClass.DEMONYM))) {
      roleFirst++;
    }
    boolean role = isRole(n);
    add(
        n,
        role ? roleFirst : -1,
        role ? roleEnd : -1,
        bodies.build(),
        standing(n.bodyFirst, n.headEnd));
  }

  /** Whether the head noun names what somebody is; "people" and "one" do not. */
  private boolean isRole(Draft n) {
    int last = n.headEnd - 1;
    if (w.is(last, WordClass.PARTY)) {
      return n.headFirst > n.bodyFirst && !w.t.isCapital(n.headFirst - 1);
    }
    return !w.is(last, WordClass.GENERIC_PERSON)
        && !w.is(last, WordClass.DEMONYM)
        && !w.is(last, WordClass.COLLECTIVE)
        && (n.isHuman() && (w.person(last) || w.people(last)) || n.headEnd - n.headFirst > 1);
  }

  /** The party among the words before a role. */
  private void party(int first, int end, ImmutableList.Builder<Range> bodies) {
    for (int i = first; i < end; i++) {
      int phrase = w.phrase(i, WordClass.PARTY);
      if (phrase > 0 || w.is(i, WordClass.PARTY)) {
        int last = i + Math.max(1, phrase);
        bodies.add(new Range(i, last));
        return;
      }
    }
  }

  private void owner(@Nullable Draft owner, ImmutableList.Builder<Range> bodies) {
    if (owner != null
        && owner.form == Form.PRONOUN
        && owner.type == Type.ORGANISATION
        && latest != null
        && w.t.sentence(latest.first) == w.t.sentence(owner.first)) {
      bodies.add(new Range(latest.headFirst, latest.headEnd));
      return;
    }
    if (owner != null && owner.isBody() && owner.form != Form.PRONOUN) {
      body(owner, bodies);
    }
  }

  private void body(Draft o, ImmutableList.Builder<Range> bodies) {
    Draft named = o.form == Form.NOMINAL && o.same != null && o.same.form == Form.NAME ? o.same : o;
    bodies.add(
        new Range(named.form == Form.NAME ? named.headFirst : named.bodyFirst, named.headEnd));
    if (o.possessor != null && o.possessor.isBody() && o.possessor.form == Form.NAME) {
      bodies.add(new Range(o.possessor.headFirst, o.possessor.headEnd));
    }
  }

  private Standing standing(int first, int end) {
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

  private static void add(
      Draft d, int first, int end, ImmutableList<Range> bodies, Standing standing) {
    if (first >= 0 || !bodies.isEmpty()) {
      d.addAffiliations(ImmutableList.of(new AffiliationMention(first, end, bodies, standing)));
    }
  }
}
