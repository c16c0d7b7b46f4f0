package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a phrase behind it: brackets, prepositional phrases, age, party,
 * appositions, relative clauses. Works from the last phrase to the first, so that each finds the
 * extents of those behind it; each step passes whole phrases, which keeps it linear.
 */
final class Tails {

  private static final int LONGEST_DATELINE = 12;

  /** No post before a name is held in more: "Dean of the Faculty of Law". */
  private static final int MOST_LINKS = 3;

  private final Words w;
  private final List<Draft> drafts;
  private final int[] startAt;
  private final ClauseTree clauses;
  private final Descriptions descriptions;
  private final Posts posts;

  Tails(Words words, List<Draft> drafts, ClauseTree clauses) {
    w = words;
    this.drafts = drafts;
    this.clauses = clauses;
    descriptions = new Descriptions(words, this);
    posts = new Posts(words);
    startAt = new int[w.size + 1];
    Arrays.fill(startAt, -1);
    for (int i = 0; i < drafts.size(); i++) {
      startAt[drafts.get(i).first] = i;
    }
  }

  void find() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      rolesBefore(d);
      postBefore(d);
      trade(d);
      behindShortForm(d, i);
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      nations(drafts.get(i));
    }
    if (drafts.isEmpty()) {
      return;
    }
    Tail tail = new Tail(w, this, descriptions, clauses, drafts.get(0));
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.form != Form.PRONOUN && !d.possessive) {
        place(d);
        town(d);
        dateline(d);
        d.extentEnd = Math.max(d.end, tail.of(d));
      } else if (d.form == Form.PRONOUN) {
        descriptions.copula(d, d.end, w.sentenceEnd(d.first)); // "He runs the Harbour Office."
      }
    }
  }

  /** The outermost phrase that begins at the token, or null. */
  @Nullable Draft at(int token) {
    int i = token >= 0 && token < w.size ? startAt[token] : -1;
    return i < 0 || drafts.get(i).dead ? null : drafts.get(i);
  }

  /** "SEOUL, Oct. 24 (AP) —": a place, however it looks. */
  private void dateline(Draft d) {
    if (d.form != Form.NAME || d.first != w.t.paragraphFirst(w.t.paragraph(d.first))) {
      return;
    }
    int last = Math.min(w.size, d.first + LONGEST_DATELINE);
    for (int i = d.end; i < last; i++) {
      if (w.is(i, TokenKind.CLOSE_BRACKET) && w.is(i + 1, TokenKind.DASH)
          || w.is(i, TokenKind.DASH)
              && w.upper(d.first)
              && w.t.end(d.first) - w.t.start(d.first) > 2) {
        d.type = Type.PLACE;
        d.certain = true;
        return;
      }
      if (w.is(i, TokenKind.WORD) && !w.t.isCapital(i) || w.is(i, TokenKind.COLON)) {
        return;
      }
    }
  }

  /**
   * "at consultants Marlowe & Pike", "of the opposition Harvest Party": what kind of body it is
   * stands before its name.
   */
  private void trade(Draft d) {
    boolean members = d.type == Type.PEOPLE && d.determined == Determined.BARE;
    boolean kind =
        d.form == Form.NOMINAL
            && (members || d.type == Type.ORGANISATION && d.determined != Determined.INDEFINITE)
            && !d.dead
            && !d.possessive
            && d.possessor == null
            && w.linksRole(d.first - 1);
    Draft n = kind ? at(d.end) : null;
    // "for local paper the Ulm Echo"
    boolean bare = n != null && (n.first == n.headFirst || w.isThe(n.headFirst - 1));
    if (n != null && n.form == Form.NAME && n.type == Type.ORGANISATION && bare) {
      d.dead = true;
      startAt[d.first] = startAt[n.first];
      n.first = d.first;
    }
  }

  /** "Director of Public Works Ada Moss": the post and what it is held in stand before the name. */
  private void postBefore(Draft d) {
    if (d.form != Form.NOMINAL
        || d.type != Type.PERSON
        || d.dead
        || d.plural
        || d.possessive
        || d.determined == Determined.INDEFINITE) {
      return;
    }
    int p = d.end;
    int links = 0;
    while (links < MOST_LINKS && (posts.isLink(p) || links > 0 && w.isAnd(p))) {
      Draft o = at(p + 1);
      if (o == null || o.possessive || o.form == Form.PRONOUN || o.type == Type.PERSON) {
        return;
      }
      p = behindShortForm(o.end);
      links++;
    }
    Draft n = links > 0 ? at(p) : null;
    if (n == null
        || n.form != Form.NAME
        || n.type != Type.PERSON
        || n.headEnd - n.first < 2
        || isObject(d, n)) {
      return;
    }
    d.same = n;
    d.dead = true;
    n.tell().addApposition(d);
    n.certain = true;
    startAt[d.first] = startAt[n.first];
    n.first = d.first;
  }

  /** "of the Ulm Water Board (UWB) Ada Moss": the token behind a short form in brackets. */
  private int behindShortForm(int k) {
    boolean bracket =
        w.is(k, TokenKind.OPEN_BRACKET) && w.upper(k + 1) && w.is(k + 2, TokenKind.CLOSE_BRACKET);
    return bracket ? k + 3 : k;
  }

  /** "Ulm Water Board (UWB) spokeswoman Ada Moss": the post is held in what stands before it. */
  private void behindShortForm(Draft d, int index) {
    int open = d.first - 3;
    boolean post =
        d.type == Type.PERSON
            && (d.form == Form.NAME ? d.roleFirst == d.first : d.determined == Determined.BARE)
            && !d.dead
            && w.is(d.first - 1, TokenKind.CLOSE_BRACKET)
            && w.upper(d.first - 2)
            && w.is(open, TokenKind.OPEN_BRACKET);
    for (int i = index - 1; post && i >= 0 && drafts.get(i).end >= open; i--) {
      Draft body = drafts.get(i);
      if (body.end == open && body.form == Form.NAME && body.type == Type.ORGANISATION) {
        d.tell().addHolder(body);
        if (d.form == Form.NOMINAL) {
          startAt[body.first] = index; // "Ulm Water Board (UWB) clerk, Ada Moss,": one phrase
          d.first = body.first;
        }
        return;
      }
    }
  }

  /** "told the head of the school Ada Moss was ill": the name begins a clause of its own. */
  private boolean isObject(Draft post, Draft name) {
    return post.determined == Determined.DEFINITE
        && post.possessor == null
        && post.first != w.t.sentenceFirst(w.t.sentence(post.first))
        && w.finite(name.end);
  }

  /** "novelist and critic Desmond Pike": both roles are his. */
  private void rolesBefore(Draft d) {
    office(d);
    if (d.form != Form.NOMINAL
        || d.type != Type.PERSON
        || d.determined != Determined.BARE && d.possessor == null
        || d.plural
        || !w.isAnd(d.end)) {
      return;
    }
    Draft n = at(d.end + 1);
    if (n != null
        && n.form == Form.NAME
        && n.type == Type.PERSON
        && n.roleFirst >= 0
        && n.first == n.bodyFirst
        && (w.t.isCapital(d.headFirst) == w.t.isCapital(n.roleFirst)
            || w.upper(n.roleFirst)
            || d.first == w.t.sentenceFirst(w.t.sentence(d.first)))) {
      d.same = n;
      d.dead = true;
      n.tell().addApposition(d);
      startAt[d.first] = startAt[n.first];
      n.first = d.first;
    }
  }

  /** "the Russian and Syrian ministries", "Danish, Finnish and Dutch divers": one phrase. */
  private void nations(Draft d) {
    int last = d.end - 1;
    boolean nation =
        d.form == Form.NOMINAL
            && !d.dead
            && !d.possessive
            && d.bodyFirst == last
            && w.is(last, WordClass.DEMONYM)
            && (w.isAnd(d.end) || w.is(d.end, TokenKind.COMMA));
    Draft n = nation ? at(d.end + 1) : null;
    if (n != null
        && n.form == Form.NOMINAL
        && n.determined == Determined.BARE
        && w.is(n.bodyFirst, WordClass.DEMONYM)
        && n.headFirst > n.bodyFirst
        && !w.t.isCapital(n.headEnd - 1)
        && w.sentenceEnd(d.first) >= n.end) {
      d.dead = true;
      startAt[d.first] = startAt[n.first];
      n.first = d.first;
      n.plural = true;
    }
  }

  /** "Northwing President and CEO Ivor Stanek": an office behind the name of where it is held. */
  private void office(Draft d) {
    int last = d.headEnd - 1;
    boolean office =
        d.form == Form.NAME
            && d.headFirst < last
            && w.isAnd(d.end)
            && w.is(last, WordClass.OFFICE)
            && !w.is(last, WordClass.ORG_HEAD)
            && !w.is(last, WordClass.SURNAME)
            && !w.given(d.headFirst);
    Draft n = office ? at(d.end + 1) : null;
    if (n != null && n.form == Form.NAME && n.type == Type.PERSON && n.roleFirst >= 0) {
      d.form = Form.NOMINAL;
      d.type = Type.PERSON;
      d.addPremodifier(new Range(d.headFirst, last));
      d.headFirst = last;
      d.roleFirst = last;
    }
  }

  /** "in Dunsby": what the words leave open is a place behind "in". */
  private void place(Draft d) {
    if (d.form == Form.NAME
        && d.type == Type.ORGANISATION
        && !d.certain
        && d.headEnd - d.first == 1
        && w.isIn(d.first - 1)
        && !w.upper(d.first)) {
      d.type = Type.PLACE;
    }
  }

  /** "Dunsby, Mich.": one name of a place. */
  private void town(Draft d) {
    if (d.form != Form.NAME
        || !w.is(d.end, TokenKind.COMMA)
        || d.type == Type.PERSON && d.certain) {
      return;
    }
    Draft state = at(d.end + 1);
    if (state == null
        || state.form != Form.NAME
        || state.possessive
        || w.sentenceEnd(d.first) < state.end) {
      return;
    }
    boolean abbreviation =
        w.is(state.first, WordClass.STATE_ABBREVIATION) && state.end == state.first + 1;
    boolean region =
        state.type == Type.PLACE
            && w.is(state.end, TokenKind.COMMA)
            && w.is(d.first - 1, Tag.PREPOSITION)
            && at(state.end + 1) == null;
    if (abbreviation || region) {
      d.end = state.end;
      d.headEnd = state.end;
      d.type = Type.PLACE;
      d.certain = true;
      state.dead = true;
    }
  }

  /**
   * "Joe Brill of Tern Fallow Wexler": whom somebody is of is a body, if nothing tells a person.
   */
  void asBody(Draft o) {
    if (o.type == Type.PERSON && !o.certain && o.headEnd - o.headFirst > 1 && o.same == null) {
      o.type = Type.ORGANISATION;
    }
  }

  /** "Head of Digital", "Chief of Science and Safety": a name of nothing but common words. */
  boolean isFieldName(Draft o) {
    return o.form == Form.NAME
        && !o.isHuman()
        && !o.isBody()
        && o.possessor == null
        && isOfCommonWords(o);
  }

  /** "Digital", "Science and Safety": words that name nothing by themselves. */
  boolean isOfCommonWords(Draft o) {
    for (int i = o.headFirst; i < o.headEnd; i++) {
      if (!w.common(i) && !w.isAnd(i) || w.is(i, WordClass.ORG_NAME) || w.is(i, WordClass.PLACE)) {
        return false;
      }
    }
    return true;
  }

  /** "Pellham University's school of ice", "the Tern Institute think tank": a name is in it. */
  boolean isPartOfName(Draft o) {
    return o.form == Form.NOMINAL
        && o.type == Type.ORGANISATION
        && (o.possessor != null && o.possessor.form == Form.NAME && o.possessor.isBody()
            || o.headFirst > o.bodyFirst && w.capital(o.bodyFirst) && w.capital(o.headFirst - 1));
  }

  /** "Lowland Milk Growers", "Tull police": people in capitals are a body, not some of them. */
  boolean isGroupName(Draft o) {
    boolean group = o.form == Form.NOMINAL && o.type == Type.PEOPLE && o.headEnd - o.bodyFirst > 1;
    for (int i = o.bodyFirst; i < o.headEnd && group; i++) {
      group = w.t.isCapital(i) || i == o.headEnd - 1 && w.is(i, WordClass.ORG_HEAD);
    }
    return group;
  }

  /** Whether an apposition can end before the token. */
  boolean closed(int k) {
    return k >= w.size
        || w.t.sentence(k) != w.t.sentence(k - 1)
        || w.is(k - 1, TokenKind.COMMA)
        || w.is(k - 1, TokenKind.QUOTE) && w.is(k - 2, TokenKind.COMMA)
        || w.is(k, TokenKind.COMMA)
        || w.is(k, TokenKind.PERIOD)
        || w.is(k, TokenKind.SEMICOLON)
        || w.is(k, TokenKind.COLON)
        || w.is(k, TokenKind.DASH)
        || w.is(k, TokenKind.CLOSE_BRACKET)
        || w.is(k, TokenKind.QUOTE)
        || w.is(k, TokenKind.QUESTION)
        || w.is(k, TokenKind.EXCLAMATION)
        || w.isAnd(k);
  }

  /** "said Jane Roe": whether the phrase stands behind a verb that reports. */
  boolean isBehindCue(Draft d) {
    int k = d.first - 1;
    return w.has(k) && w.t.canReport(k) && w.is(k, Tag.VERB);
  }
}
