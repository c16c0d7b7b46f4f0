package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.TokenKind;
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
    ImmutableList.Builder<Range> bodies = ImmutableList.builder();
    body(o, bodies);
    links(o, MOST_LINKS, bodies);
    return bodies.build();
  }

  /** Follows "at", "of" and ", part of" from one organisation to the next. */
  void links(Draft from, int most, ImmutableList.Builder<Range> bodies) {
    Draft o = from;
    for (int link = 0; link < most; link++) {
      Draft next = w.linksRole(o.end) ? tails.at(o.end + 1) : partOf(o.end);
      if (next == null
          || !next.isBody()
          || next.form == Form.PRONOUN
          || next.form == Form.NOMINAL && next.type == Type.PLACE) {
        return;
      }
      body(next, bodies);
      o = next;
    }
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

  /** "in his first campaign" */
  static boolean isPersonal(Draft o) {
    return o.form == Form.NOMINAL
        && o.possessor != null
        && o.possessor.form == Form.PRONOUN
        && o.possessor.type == Type.PERSON;
  }

  /** "head of surgery": a bare noun is a field, whatever else it can mean. */
  boolean isField(Draft o, int preposition) {
    return isBare(o) && o.premodifiers.isEmpty() && (w.isOf(preposition) || w.isFor(preposition));
  }

  /** "Head of Digital", "Chief of Science and Safety": a name of nothing but common words. */
  boolean isFieldName(Draft o) {
    boolean field = o.form == Form.NAME && !o.isHuman() && !o.isBody() && o.possessor == null;
    for (int i = o.headFirst; i < o.headEnd && field; i++) {
      field = w.common(i) && !w.is(i, WordClass.ORG_NAME) && !w.is(i, WordClass.PLACE);
    }
    return field;
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
                ? isFieldName(more)
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
    boolean official =
        w.is(n.headEnd - 1, WordClass.TITLE) || w.is(n.headEnd - 1, WordClass.OFFICE);
    boolean place =
        switch (o.type) {
          case PLACE -> o.form == Form.NAME;
          case ORGANISATION -> o.form == Form.NAME && !o.certain && !w.upper(o.headFirst);
          default -> o.form == Form.NAME && !o.certain && !o.possessive;
        };
    return place && !official;
  }

  /** The object of a role; "Tull and Dunsby" is one constituency. */
  void coordinated(Draft n, Draft o, int preposition, ImmutableList.Builder<Range> bodies) {
    Draft more = w.isAnd(o.end) && o.form == Form.NAME ? tails.at(o.end + 1) : null;
    if (more == null || more.form != Form.NAME || more.type != o.type || more.possessive) {
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

  void body(Draft o, ImmutableList.Builder<Range> bodies) {
    Draft named = o.form == Form.NOMINAL && o.same != null && o.same.form == Form.NAME ? o.same : o;
    bodies.add(
        new Range(named.form == Form.NAME ? named.headFirst : named.bodyFirst, named.headEnd));
    if (o.possessor != null && o.possessor.isBody() && o.possessor.form == Form.NAME) {
      bodies.add(new Range(o.possessor.headFirst, o.possessor.headEnd));
    }
  }
}
