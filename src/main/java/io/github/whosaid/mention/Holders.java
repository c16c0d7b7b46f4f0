package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows from an object to the organisations it names, the innermost first. */
final class Holders {

  static final int MOST_LINKS = 5;

  private final Words w;
  private final Tails tails;

  Holders(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /** The organisation and those that it is part of: "the centre in the institute". */
  ImmutableList<Range> chain(Draft o) {
    List<Range> bodies = new ArrayList<>(2);
    body(o, bodies);
    links(o, MOST_LINKS, bodies);
    return ImmutableList.copyOf(bodies);
  }

  /** Follows "at", "of" and ", part of" from one organisation to the next. */
  void links(Draft from, int most, List<Range> bodies) {
    Draft o = from;
    for (int link = 0; link < most; link++) {
      int end = Math.max(o.end, endOfBody(o));
      Draft next = w.linksRole(end) ? tails.at(end + 1) : partOf(end);
      if (next != null && w.isIn(end) && isSeat(o, next)) {
        return;
      }
      if (next == null
          || !next.isBody()
          || next.form == Form.PRONOUN
          || next.form == Form.NOMINAL && next.type == Type.PLACE) {
        break;
      }
      body(next, bodies);
      o = next;
    }
    Draft named = w.is(o.end, TokenKind.COMMA) ? tails.at(o.end + 1) : null;
    if (named != null
        && o.type == Type.ORGANISATION
        && !w.t.isCapital(o.headEnd - 1)
        && named.form == Form.NAME
        && named.type == Type.ORGANISATION
        && tails.closed(named.extentEnd)) {
      body(named, bodies); // "the safety agency, Tern Fallow"
    }
    Draft country =
        o.type == Type.PLACE && w.is(o.end, TokenKind.COMMA) ? tails.at(o.end + 1) : null;
    if (country != null
        && country.form == Form.NAME
        && w.is(country.headEnd - 1, WordClass.PLACE)
        && tails.closed(country.end)) {
      bodies.add(new Range(country.headFirst, country.headEnd)); // "in Dunsby, Iceland"
    }
  }

  /** "Pellham University in Dunsby": where the institution stands is nobody's employer. */
  private boolean isSeat(Draft body, Draft place) {
    boolean named = body.form == Form.NAME || behindName(body, body.bodyFirst) < body.headEnd;
    return named && place.form == Form.NAME && place.type == Type.PLACE && isInstitution(body);
  }

  private boolean isInstitution(Draft body) {
    for (int i = body.bodyFirst; i < body.headEnd; i++) {
      if (w.is(i, WordClass.INSTITUTION) && w.t.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** The token behind the place where an institution stands, its end if there is none. */
  private int behindSeat(Draft body) {
    Draft place = w.isIn(body.end) ? tails.at(body.end + 1) : null;
    if (place == null || !isSeat(body, place)) {
      return body.end;
    }
    int end = place.end;
    Draft country = w.is(end, TokenKind.COMMA) ? tails.at(end + 1) : null;
    end = country != null && country.type == Type.PLACE ? country.end : end;
    return w.is(end, TokenKind.COMMA) && w.isAnd(end + 1) ? end + 1 : end;
  }

  /** ", part of the Ulm Water Board", ", a unit of Northwing": what it is part of. */
  private @Nullable Draft partOf(int comma) {
    if (!w.is(comma, TokenKind.COMMA)) {
      return null;
    }
    if (w.is(comma + 1, WordClass.PART) && w.isOf(comma + 2)) {
      return tails.at(comma + 3);
    }
    Draft unit = tails.at(comma + 1);
    boolean part =
        unit != null
            && unit.form == Form.NOMINAL
            && w.is(unit.headEnd - 1, WordClass.PART)
            && w.isOf(unit.end);
    return part && unit != null ? tails.at(unit.end + 1) : null;
  }

  /** The name behind a comma, unless it is surely a person's. */
  @Nullable Draft behindComma(Draft o) {
    Draft next = w.is(o.end, TokenKind.COMMA) ? tails.at(o.end + 1) : null;
    return next == null || next.form != Form.NAME || next.type == Type.PERSON && next.certain
        ? null
        : next;
  }

  /** Whether a role can be held in what the phrase behind the preposition names. */
  boolean isHolder(Draft o, int preposition) {
    if (isField(o, preposition) || isPersonal(o)) {
      return false;
    }
    if (o.form == Form.NAME) {
      boolean field =
          o.determined == Determined.BARE && w.linksField(preposition) && tails.isFieldName(o);
      boolean guess = o.type == Type.PERSON && w.isAt(preposition) && !w.given(o.headFirst);
      return o.isBody() || guess || o.type == Type.OTHER && w.linksRole(preposition) && !field;
    }
    return o.type == Type.ORGANISATION || tails.isGroupName(o) || isNamed(o);
  }

  /**
   * "vice president of Harbour Programs at Northwing", "director for Asia and Africa at Northwing":
   * a place or common words in capitals, and the body behind them.
   */
  boolean isFieldAt(Draft o, int preposition) {
    return o.form == Form.NAME
        && o.possessor == null
        && (w.isOf(preposition) || w.isFor(preposition))
        && (o.type == Type.PLACE || o.determined == Determined.BARE && tails.isOfCommonWords(o))
        && w.isAt(fieldEnd(o));
  }

  /** "Dunsby West district", "the Lowland Milk study": a noun that a name makes one of its kind. */
  private boolean isNamed(Draft o) {
    return o.form == Form.NOMINAL
        && !o.isHuman()
        && !o.plural
        && o.headFirst > o.bodyFirst
        && w.capital(o.bodyFirst)
        && o.determined != Determined.INDEFINITE;
  }

  /** "in his first campaign" */
  private static boolean isPersonal(Draft o) {
    return o.form == Form.NOMINAL
        && o.possessor != null
        && o.possessor.form == Form.PRONOUN
        && o.possessor.type == Type.PERSON;
  }

  /** "head of surgery": a bare noun is a field, whatever else it can mean. */
  boolean isField(Draft o, int preposition) {
    return isBare(o)
        && o.premodifiers.isEmpty()
        && !isNamed(o)
        && (w.isOf(preposition) || w.isFor(preposition));
  }

  /** "Lecturer in law": a bare noun that is no body or place. */
  boolean isSubject(Draft o) {
    return isBare(o) && !o.isHuman() && !o.isBody();
  }

  private static boolean isBare(Draft o) {
    return o.form == Form.NOMINAL && o.determined == Determined.BARE && o.possessor == null;
  }

  /** Where the field ends that begins with the phrase: "geology and physics" is one. */
  int fieldEnd(Draft o) {
    Draft more = w.isAnd(o.end) ? tails.at(o.end + 1) : null;
    boolean one =
        more != null
            && more.form == o.form
            && (o.form == Form.NAME
                ? tails.isFieldName(more)
                    || o.type == Type.PLACE && more.type == Type.PLACE && w.isAt(more.end)
                : more.determined == Determined.BARE
                    && !more.isHuman()
                    && !more.possessive
                    && (w.linksRole(more.end) || tails.closed(more.end)));
    return more != null && one ? more.end : o.end;
  }

  /**
   * "A plumber from Dunsby" lives there, or in Old Dock, which might be a person's name elsewhere;
   * "the senator from Ohio" stands for it.
   */
  boolean isHome(Draft n, Draft o) {
    int last = n.headEnd - 1;
    boolean official =
        w.is(last, WordClass.OFFICE)
            || w.is(last, WordClass.TITLE) && !w.is(last, WordClass.PERSON_NOUN);
    boolean place =
        switch (o.type) {
          case PLACE -> o.form == Form.NAME;
          case ORGANISATION -> o.form == Form.NAME && !o.certain && !w.upper(o.headFirst);
          default -> o.form == Form.NAME && !o.certain && !o.possessive;
        };
    return place && !official;
  }

  /** The object of a role; "Tull and Dunsby" is one constituency. */
  void coordinated(Draft n, Draft o, int preposition, List<Range> bodies) {
    int end = behindSeat(o);
    Draft more = w.isAnd(end) && o.form == Form.NAME ? tails.at(end + 1) : null;
    boolean alike = more != null && (more.type == o.type || isInstitution(o) && more.isBody());
    if (more == null || more.form != Form.NAME || !alike || more.possessive) {
      body(o, bodies);
    } else if (w.isFor(preposition)
        && w.is(n.headEnd - 1, WordClass.OFFICE)
        && (o.type == Type.PLACE || !o.certain)) {
      bodies.add(new Range(o.headFirst, more.headEnd));
    } else {
      body(o, bodies);
      body(more, bodies);
    }
  }

  void body(Draft o, List<Range> bodies) {
    Draft named = o.form == Form.NOMINAL && o.same != null && o.same.form == Form.NAME ? o.same : o;
    Draft owner = o.possessor;
    boolean owned = owner != null && owner.isBody() && owner.form == Form.NAME;
    int first = named.form == Form.NAME ? named.headFirst : named.bodyFirst;
    if (owned && owner != null && named == o && isGroup(owner) && w.t.isCapital(first)) {
      bodies.add(new Range(owner.headFirst, named.headEnd)); // "Lowland Women's Club"
      return;
    }
    int trimmed = behindName(named, first);
    if (trimmed < named.headEnd) {
      bodies.add(new Range(first, trimmed));
      return;
    }
    int inner = first;
    for (int i = first + 1; i + 1 < named.headEnd; i++) {
      if (w.is(i, TokenKind.COMMA) && w.names.outermostAt(i) < 0) {
        bodies.add(new Range(inner, i)); // "Dunsby, Norland"
        inner = i + 1;
      } else if (isNested(inner, i, named.headEnd)) {
        int next = w.possessive(i) ? i + 1 : i;
        bodies.add(new Range(next, named.headEnd));
        bodies.add(new Range(inner, i));
        return;
      }
    }
    bodies.add(new Range(inner, named == o ? endOfBody(o) : named.headEnd));
    if (owned && owner != null) {
      bodies.add(new Range(owner.headFirst, owner.headEnd));
    }
  }

  /** "the Tern Institute | think tank": what kind of body it is, after a name that says so too. */
  private int behindName(Draft o, int first) {
    int end = o.headEnd;
    while (end > first && !w.t.isCapital(end - 1)) {
      end--;
    }
    boolean kind = end < o.headEnd && end + w.phrase(end, WordClass.ORG_HEAD) == o.headEnd;
    for (int i = first + 1; kind && i < end; i++) {
      if (w.is(i, WordClass.ORG_HEAD) && w.t.isCapital(i) || w.isFor(i) || w.isOf(i)) {
        return end;
      }
    }
    return o.headEnd;
  }

  /** "school of public health": a bare noun with its field. */
  private int endOfBody(Draft o) {
    Draft field =
        o.form == Form.NOMINAL && o.headEnd == o.bodyFirst + 1 && w.isOf(o.end)
            ? tails.at(o.end + 1)
            : null;
    return field != null && isSubject(field) ? field.headEnd : o.headEnd;
  }

  /** "Pellham University's | School of Ice", "Pellham University | School of Ice". */
  private boolean isNested(int first, int next, int end) {
    int last = next - 1;
    if (last <= first || !w.is(last, WordClass.ORG_HEAD) || !w.t.isCapital(last)) {
      return false;
    }
    int begin = w.possessive(next) ? next + 1 : next;
    for (int i = begin; i < end; i++) {
      boolean head = w.is(i, WordClass.ORG_HEAD) && w.t.isCapital(i);
      if (head && (begin > next || w.isOf(i + 1))) {
        return w.t.isCapital(begin);
      }
    }
    return false;
  }

  /** "Women" of "Women's Club", "Lowland Farmers" of "Lowland Farmers' Union". */
  private boolean isGroup(Draft owner) {
    int last = owner.headEnd - 1;
    return w.people(last) || w.is(last, WordClass.NOUN_PLURAL);
  }
}
