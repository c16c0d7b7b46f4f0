package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.report.Standing;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles and organisations off the words before a name or noun, its "of" phrases and its
 * appositions.
 */
final class AffiliationFinder {
  private final Words w;
  private final List<Draft> drafts;
  private final Tails tails;
  private final Holders holders;
  private final QuotedTitles titles;
  private final RoleFields fields;
  private final SharedTitles shared;
  private final RoleModifiers modifiers;

  /** The bodies of the phrase that is looked at. */
  private final List<Range> found = new ArrayList<>();

  /** The organisation named last, as the phrases are walked. */
  private @Nullable Draft latest;

  AffiliationFinder(Words words, List<Draft> drafts, Tails tails) {
    w = words;
    this.drafts = drafts;
    this.tails = tails;
    holders = new Holders(words, tails);
    titles = new QuotedTitles(words.t);
    fields = new RoleFields(words, tails);
    shared = new SharedTitles(words, tails);
    modifiers = new RoleModifiers(words);
  }

  void find() {
    for (Draft d : drafts) {
      if (d.form == Form.NAME && d.isBody() && !d.dead) {
        latest = d;
      }
      if (d.form == Form.NOMINAL && d.isHuman()) {
        Descriptions.age(w, d, d.first, d.headEnd); // "the 44-year-old cook"
        own(d);
      } else if (d.form == Form.NAME) {
        ofName(d);
        shared.share(d);
      } else if (d.form == Form.NOMINAL && d.type == Type.DOCUMENT) {
        document(d);
      } else if (d.form == Form.PRONOUN) {
        held(d); // "He runs the Harbour Office."
      }
    }
    // An apposition may have one of its own, and a role before the name too.
    inherit(Form.NOMINAL);
    inherit(Form.NAME);
    inherit(Form.PRONOUN);
  }

  /** Gives each phrase of the form what its appositions tell, from the last to the first. */
  private void inherit(Form form) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.form != form || !d.isHuman()) {
        continue;
      }
      if (d.details().quantityOf != null) {
        d.affiliations.clear();
        d.addAffiliations(d.details().quantityOf.affiliations);
      }
      for (Draft n : d.details().appositions) {
        if (n.isHuman()) {
          d.addAffiliations(n.affiliations);
          if (d.details().placeFirst < 0) {
            d.tell().placeFirst = n.details().placeFirst;
            d.tell().placeEnd = n.details().placeEnd;
          }
        }
      }
    }
  }

  /** Starts the bodies of the next phrase. */
  private List<Range> none() {
    found.clear();
    return found;
  }

  private void ofName(Draft d) {
    if (d.type != Type.PERSON && d.possessor == null) {
      return;
    }
    List<Range> bodies = none();
    for (Range r : d.premodifiers) {
      if (isHeldBy(d.possessor) && r.end() == d.roleFirst && modifiers.isRegion(r)) {
        d.roleFirst = r.first(); // "the Ulm Echo's Asia editor Jane Roe"
      } else {
        bodies.add(r);
      }
    }
    if (d.type == Type.PERSON) {
      modifiers.party(d, d.headFirst, bodies);
    }
    owner(d.possessor, bodies);
    if (d.roleFirst >= 0 && d.possessor != null && isParty(d.possessor)) {
      bodies.add(new Range(d.possessor.headFirst, d.possessor.headEnd));
    }
    if (d.roleFirst == d.bodyFirst) {
      titles.before(d.bodyFirst, bodies);
    }
    if (d.type != Type.PERSON) {
      if (d.possessor != null && d.type == Type.ORGANISATION) {
        d.addAffiliation(-1, -1, bodies, Standing.CURRENT);
      }
      return;
    }
    if (d.details().shared != null) {
      d.addAffiliation(
          d.details().shared.roleFirst,
          d.details().shared.roleEnd,
          ImmutableList.copyOf(d.details().shared.premodifiers),
          Standing.CURRENT);
    }
    int roleFirst = d.roleFirst >= 0 ? modifiers.withoutParty(d.roleFirst, d.roleEnd) : -1;
    if (roleFirst >= 0) {
      modifiers.country(d, roleFirst, d.roleEnd, bodies);
      roleFirst = Math.min(d.roleEnd - 1, modifiers.nationalityEnd(roleFirst));
    }
    if ((w.isFellow(roleFirst) || w.phrase(roleFirst - 1, WordClass.HONORIFIC) > 1)
        && roleFirst + 1 < d.roleEnd) {
      roleFirst++; // "fellow clerk", "His Honour Judge"
    }
    while (roleFirst >= 0 && roleFirst < d.roleEnd && w.isNumeral(roleFirst)) {
      if (w.isAged(roleFirst)) {
        d.tell().ageToken = roleFirst;
      }
      roleFirst++;
    }
    if (roleFirst >= 0 && modifiers.hasRole(roleFirst, d.roleEnd)) {
      modifiers.before(d, roleFirst, bodies);
    } else if (d.possessor != null && isParty(d.possessor)) {
      d.addAffiliation(
          -1,
          -1,
          ImmutableList.of(new Range(d.possessor.headFirst, d.possessor.headEnd)),
          Standing.CURRENT); // "Labour's Jane Roe"
    } else if (d.possessor != null
        && d.possessor.isBody()
        && (d.possessor.form == Form.NAME || d.possessor.type == Type.PLACE)
        && w.isPossessiveOf(d.possessor.end)) {
      List<Range> owners = new ArrayList<>(2);
      owner(d.possessor, owners);
      d.addAffiliation(-1, -1, owners, Standing.CURRENT);
    } else if (!d.premodifiers.isEmpty() || d.headFirst > d.bodyFirst) {
      List<Range> parties = new ArrayList<>(1);
      modifiers.party(d, d.headFirst, parties);
      d.addAffiliation(-1, -1, parties, Standing.CURRENT);
    }
    held(d);
    behind(d);
  }

  private void held(Draft d) {
    for (Draft holder : d.details().holders) {
      d.addAffiliation(-1, -1, holders.chain(holder), Standing.CURRENT);
    }
  }

  private boolean isParty(Draft owner) {
    return owner.form == Form.NOMINAL
        && w.is(owner.headEnd - 1, WordClass.PARTY)
        && w.t.isCapital(owner.headEnd - 1)
        && w.isPossessiveOf(owner.end);
  }

  /**
   * "Oona Marsh of Pellham University" belongs there; "Sen. Ray Oakley of Ohio" stands for it;
   * "Nell Arkwright, 44, of Dunsby" lives there.
   */
  private void behind(Draft d) {
    Draft o = d.details().of;
    if (o == null) {
      return;
    }
    boolean place = o.type == Type.PLACE || d.details().ageToken >= 0 && !o.certain;
    if (place && !isOfficial(d)) {
      Draft town = w.is(o.headEnd - 1, WordClass.STREET) ? holders.behindComma(o) : null;
      if (town != null) {
        o = town; // "of Tansy Close, Dunsby"
      }
      d.tell().placeFirst = o.possessor == null ? o.headFirst : o.first;
      d.tell().placeEnd = o.headEnd;
    } else if (place
        || o.type == Type.ORGANISATION && o.form == Form.NAME
        || tails.isGroupName(o)
        || tails.isPartOfName(o)) {
      d.addAffiliation(-1, -1, holders.chain(o), Standing.CURRENT);
    }
  }

  private boolean isOfficial(Draft d) {
    return d.roleFirst >= 0 && d.details().ageToken < 0 && w.is(d.roleEnd - 1, WordClass.TITLE);
  }

  private void document(Draft d) {
    List<Range> bodies = none();
    for (Range r : d.premodifiers) {
      bodies.add(r);
    }
    owner(d.possessor, bodies);
    if (w.isBy(d.end) || w.isFrom(d.end) || w.isOf(d.end) || w.isOn(d.end)) {
      Draft o = tails.at(d.end + 1);
      if (o != null && w.isOn(d.end)) {
        o = o.possessor; // "a document on the campaign's website"
      }
      if (o != null && o.form == Form.NAME && o.isBody()) {
        holders.body(o, bodies);
      }
    }
    d.addAffiliation(-1, -1, bodies, Standing.CURRENT);
  }

  /**
   * What a nominal says by itself: "a visiting scholar at the Lake Laboratory in the Institute of
   * Arts".
   */
  private void own(Draft n) {
    List<Range> bodies = none();
    int roleEnd = n.headEnd;
    int p = n.end;
    boolean told = false;
    boolean envoy = w.is(n.headEnd - 1, WordClass.ENVOY);
    boolean employed = !w.is(n.headEnd - 1, WordClass.WINNER);
    for (int link = 0; link < Holders.MOST_LINKS; link++) {
      int field = fields.end(n, p);
      if (field > 0) {
        p = field;
        roleEnd = field;
      }
      if (!w.is(p, Tag.PREPOSITION)) {
        break;
      }
      Draft o = tails.at(p + 1);
      if (o == null && w.is(p + 1, Tag.ADJECTIVE) && w.isAnd(p + 2) && w.isOf(p)) {
        o = tails.at(p + 3); // "professor of nuclear and quantum physics"
      }
      if (o == null && w.is(p + 1, Tag.GERUND) && (w.isOf(p) || w.isFor(p))) {
        p += 2; // "head of trading"
        roleEnd = p;
        continue;
      }
      if (o == null && w.linksRole(p) && !isWork(n, p) && titles.after(p, bodies)) {
        told = true;
        break;
      }
      if (o == null || o.form == Form.PRONOUN) {
        break;
      }
      if (w.isFrom(p) && holders.isHome(n, o)) {
        n.tell().placeFirst = o.headFirst;
        n.tell().placeEnd = o.headEnd;
        break;
      }
      if (w.isIn(p) && o.type == Type.PLACE && o.form == Form.NAME && isHeld(n)) {
        break; // "a Northwing pilot in Dunsby" is only there
      }
      boolean leads =
          w.linksRole(p) || (w.isOn(p) || w.isTo(p) && !envoy) && o.type == Type.ORGANISATION;
      boolean matter = holders.isFieldAt(o, p) || isField(n, o, p) || isMarket(n, o, p);
      if (leads && employed && holders.isHolder(o, p) && !matter) {
        told = true;
        holders.coordinated(n, o, p, bodies);
        holders.links(o, Holders.MOST_LINKS - link - 1, bodies);
        break;
      }
      if (o.possessor != null && o.possessor.form == Form.NAME && o.possessor.isBody() && leads) {
        told = true;
        holders.body(o.possessor, bodies); // "director of Norland's tides and currents unit"
        break;
      }
      matter =
          !o.isHuman()
              && (employed || o.form == Form.NOMINAL && !w.t.isCapital(o.bodyFirst))
              && !o.possessive
              && (o.form == Form.NOMINAL && (w.isOf(p) || w.isFor(p) || w.isOn(p))
                  || w.isIn(p) && holders.isSubject(o)
                  || tails.isFieldName(o) && w.linksField(p)
                  || matter);
      if (!matter && !((w.isTo(p) || w.isOn(p) && o.form == Form.NAME) && o.isBody())) {
        break;
      }
      roleEnd = holders.fieldEnd(o);
      p = roleEnd;
    }
    int roleFirst = n.roleFirst;
    boolean held = told || isHeldBy(n.possessor);
    for (Range r : n.premodifiers) {
      boolean region = held && modifiers.isRegion(r);
      if (region && r.end() == n.roleFirst) {
        roleFirst = r.first(); // "Asia director at the Ulm Institute"
      } else if (!region || r.first() < roleFirst) { // "chief Asia economist at Tull Bank"
        bodies.add(r);
      }
    }
    for (Draft holder : n.details().holders) {
      holders.body(holder, bodies);
    }
    modifiers.party(n, n.headEnd, bodies);
    owner(n.possessor, bodies);
    titles.before(n.bodyFirst, bodies);
    roleFirst = modifiers.withoutParty(roleFirst, n.headEnd);
    if (roleFirst >= 0) {
      modifiers.country(n, roleFirst, n.headEnd, bodies);
      roleFirst = Math.min(n.headFirst, modifiers.nationalityEnd(roleFirst));
    }
    while (roleFirst >= 0
        && roleFirst < n.headFirst
        && (w.is(roleFirst, TokenKind.NUMBER)
            || w.is(roleFirst, Tag.NUMBER)
            || w.is(roleFirst, WordClass.QUANTIFIER)
            || w.isOnly(roleFirst)
            || w.isFellow(roleFirst)
            || w.isNumeral(roleFirst)
            || w.is(roleFirst, WordClass.DEMONYM))) {
      roleFirst++;
    }
    boolean role = modifiers.isRole(n);
    n.addAffiliation(
        role ? roleFirst : -1,
        role ? roleEnd : -1,
        bodies,
        modifiers.standing(n.bodyFirst, n.headEnd));
  }

  /** "the airline's director for Asia": where a body does business. */
  private boolean isMarket(Draft n, Draft o, int preposition) {
    return o.form == Form.NAME
        && o.type == Type.PLACE
        && o.possessor == null
        && w.isFor(preposition)
        && (w.is(n.headEnd - 1, WordClass.EXECUTIVE) || w.is(n.headEnd - 1, WordClass.OFFICE))
        && isHeldBy(n.possessor);
  }

  /** "author of “The Drowned Clerk”" */
  private boolean isWork(Draft n, int preposition) {
    return w.isOf(preposition) && w.is(n.headEnd - 1, WordClass.AUTHOR);
  }

  /** "the union's Head of Pay": capitalised common words behind a post that a body gives. */
  private boolean isField(Draft n, Draft o, int preposition) {
    return (isHeldBy(n.possessor) || n.possessor != null && n.possessor.type == Type.PLACE)
        && o.form == Form.NAME
        && o.possessor == null
        && o.determined == Determined.BARE
        && (w.isOf(preposition) || w.isFor(preposition))
        && tails.isOfCommonWords(o);
  }

  private static boolean isHeldBy(@Nullable Draft owner) {
    return owner != null && owner.form != Form.PRONOUN && owner.type == Type.ORGANISATION;
  }

  /** Whether a body before the role tells where it is held. */
  private boolean isHeld(Draft n) {
    for (Range r : n.premodifiers) {
      if (!modifiers.isRegion(r)) {
        return true;
      }
    }
    return isHeldBy(n.possessor);
  }

  private void owner(@Nullable Draft owner, List<Range> bodies) {
    if (owner == null || !owner.isBody()) {
      return;
    }
    if (owner.form != Form.PRONOUN) {
      holders.body(owner, bodies);
    } else if (latest != null && w.t.sentence(latest.first) == w.t.sentence(owner.first)) {
      bodies.add(new Range(latest.headFirst, latest.headEnd));
    } else if (owner.type == Type.ORGANISATION) {
      // "Its director": an earlier sentence says whose.
      bodies.add(new Range(owner.first, owner.end));
    }
  }
}
