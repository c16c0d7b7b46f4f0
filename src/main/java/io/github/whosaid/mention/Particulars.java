package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Reads the short particulars that stand behind a name in brackets or between commas: age, party,
 * home, short form, employer.
 */
final class Particulars {

  private static final int OLDEST = 120;

  private final Words w;
  private final Tails tails;
  private final Descriptions descriptions;

  Particulars(Words words, Tails tails, Descriptions descriptions) {
    w = words;
    this.tails = tails;
    this.descriptions = descriptions;
  }

  /** Reads what a bracket behind the phrase holds, up to the closing mark. */
  void inBracket(Draft d, int first, int close) {
    Draft inner = tails.at(first);
    if (isInPicture(d, first, close)) {
      if (inner != null) {
        inner.dead = true;
      }
      return;
    }
    boolean state =
        d.type == Type.PERSON
            && (d.roleFirst >= 0 || d.certain)
            && w.is(first, WordClass.STATE_ABBREVIATION);
    if (state) {
      party(d, first, close);
    } else if (isParty(first) && d.type != Type.ORGANISATION) {
      party(d, first, close);
    } else if (isAge(first) && close == first + 1) {
      d.tell().ageToken = first;
    } else if (inner != null
        && d.form == Form.NAME
        && d.type == Type.PERSON
        && inner.form == Form.NAME
        && inner.type == Type.ORGANISATION
        && inner.extentEnd == close
        && (d.certain || inner.certain && inner.headEnd - inner.headFirst > 1)) {
      d.tell().addHolder(inner);
    } else if (inner != null
        && inner.form == Form.NOMINAL
        && inner.type == Type.PERSON
        && inner.extentEnd == close
        && d.form == Form.NAME
        && d.type == Type.PERSON) {
      descriptions.describe(d, inner); // "Jane Roe (chief cook at Northwing)"
    } else if (inner != null && isFullForm(d, inner, close)) {
      d.same = inner; // "UWB (Ulm Water Board)"
      inner.type = Type.ORGANISATION;
      inner.certain = true;
    } else if (inner != null
        && inner.form == Form.NAME
        && inner.end == close
        && close == first + 1
        && w.upper(first)
        && d.form == Form.NAME
        && d.type != Type.PLACE) {
      inner.same = d;
      inner.type = d.type;
      inner.certain = true;
      if (!d.certain && d.type == Type.PERSON) {
        d.type = Type.ORGANISATION;
        inner.type = Type.ORGANISATION;
      }
    }
  }

  /** "Jane Roe (C)", "Jane Roe (R) and Al Poe (L)": where somebody stands in a picture. */
  private boolean isInPicture(Draft d, int first, int close) {
    if (close != first + 1 || w.t.end(first) - w.t.start(first) != 1) {
      return false;
    }
    int sentence = w.t.sentence(d.first);
    int end = w.t.sentenceEnd(sentence);
    for (int i = w.t.sentenceFirst(sentence) + 1; i + 1 < end; i++) {
      if (w.is(i - 1, TokenKind.OPEN_BRACKET)
          && w.is(i + 1, TokenKind.CLOSE_BRACKET)
          && w.t.end(i) - w.t.start(i) == 1
          && w.t.isCapital(i)
          && !w.is(i, WordClass.PARTY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFullForm(Draft acronym, Draft full, int close) {
    return acronym.form == Form.NAME
        && acronym.same == null
        && acronym.type != Type.PERSON
        && acronym.headEnd == acronym.headFirst + 1
        && w.upper(acronym.headFirst)
        && full.form == Form.NAME
        && full.end == close
        && full.headEnd - full.headFirst > 1
        && full.type != Type.PLACE
        && !(full.type == Type.PERSON && full.certain);
  }

  /**
   * Reads the age, party or home that begins behind a comma; returns where it ends, or {@link
   * Tail#NONE}.
   */
  int betweenCommas(Draft d, int q, int limit) {
    int end = age(d, q);
    if (end == Tail.NONE) {
      end = degree(d, q);
    }
    if (end == Tail.NONE) {
      end = partyBehind(d, q, limit);
    }
    return end == Tail.NONE ? origin(d, w.is(q, Tag.ADVERB) ? q + 1 : q) : end;
  }

  private int age(Draft d, int q) {
    if (!isAge(q)
        || d.details().ageToken >= 0
        || !(w.is(q + 1, TokenKind.COMMA) || w.is(q + 1, TokenKind.PERIOD))
        || d.form == Form.NOMINAL) {
      return Tail.NONE;
    }
    d.tell().ageToken = q;
    if (!d.certain) {
      d.type = Type.PERSON;
      d.certain = true;
    }
    return passComma(q + 1);
  }

  /** "Jane Roe, Ph.D., of Pellham University": a degree that the name does not hold. */
  private int degree(Draft d, int q) {
    if (d.form != Form.NAME
        || d.type != Type.PERSON
        || !w.is(q, WordClass.POST_NOMINAL)
        || !w.t.isCapital(q)
        || !tails.closed(q + 1)) {
      return Tail.NONE;
    }
    Draft inner = tails.at(q);
    if (inner != null && inner.end == q + 1) {
      inner.dead = true;
    }
    return passComma(q + 1);
  }

  private int partyBehind(Draft d, int q, int limit) {
    if (d.form != Form.NAME || d.type == Type.PLACE) {
      return Tail.NONE;
    }
    int end = q + 1;
    if (isPartyLetter(q)) {
      while (end < limit
          && !w.is(end, TokenKind.COMMA)
          && end < q + 3
          && !w.is(end, TokenKind.WORD)) {
        end++;
      }
    } else if (w.is(q, WordClass.PARTY)
        && (w.isOf(q + 1) || w.isFrom(q + 1))
        && tails.at(q + 2) != null) {
      Draft place = tails.at(q + 2);
      end = place == null ? q + 1 : place.end;
    } else {
      return Tail.NONE;
    }
    party(d, q, end);
    return passComma(end);
  }

  /** "Nell Arkwright, 44, of Dunsby", "Oona Marsh, also at Pellham University,". */
  private int origin(Draft d, int q) {
    if (d.form != Form.NAME || d.type != Type.PERSON || !w.linksRole(q) || w.isIn(q)) {
      return Tail.NONE;
    }
    Draft o = tails.at(q + 1);
    boolean group = o != null && (tails.isGroupName(o) || tails.isPartOfName(o));
    if (o == null
        || d.details().of != null
        || !group && (o.form != Form.NAME || o.type == Type.PERSON && o.certain)) {
      return Tail.NONE;
    }
    if (!w.isOf(q)
        && !w.isFrom(q)
        && (!group && o.type != Type.ORGANISATION || !tails.closed(o.extentEnd))) {
      return Tail.NONE;
    }
    d.tell().of = o;
    if (w.isOf(q) && d.details().ageToken < 0) {
      tails.asBody(o);
    }
    return passComma(o.extentEnd);
  }

  private void party(Draft d, int first, int end) {
    d.tell().partyFirst = first;
    d.tell().partyEnd = end;
    if (!d.certain && d.form == Form.NAME) {
      d.type = Type.PERSON;
      d.certain = true;
    }
    for (int i = first; i < end; i++) {
      Draft inner = tails.at(i);
      if (inner != null && inner.end <= end) {
        inner.dead = true;
      }
    }
  }

  /** The token behind the comma that stands there; the token itself if none does. */
  private int passComma(int k) {
    return w.is(k, TokenKind.COMMA) ? k + 1 : k;
  }

  private boolean isAge(int k) {
    if (!w.is(k, TokenKind.NUMBER) || w.t.end(k) - w.t.start(k) > 3) {
      return false;
    }
    int value = 0;
    for (int i = w.t.start(k); i < w.t.end(k); i++) {
      int digit = Character.digit(w.t.text().charAt(i), 10);
      if (digit < 0) {
        return false;
      }
      value = value * 10 + digit;
    }
    return value <= OLDEST;
  }

  private boolean isParty(int k) {
    return isPartyLetter(k) || w.is(k, WordClass.PARTY) || w.phrase(k, WordClass.PARTY) > 0;
  }

  /** "D-Calif", or "D" before a comma or dash. */
  private boolean isPartyLetter(int k) {
    if (!w.is(k, TokenKind.WORD) || !w.t.isCapital(k)) {
      return false;
    }
    int start = w.t.start(k);
    int length = w.t.end(k) - start;
    if (length == 1) {
      return w.is(k + 1, TokenKind.DASH)
          || w.is(k + 1, TokenKind.CLOSE_BRACKET)
          || w.is(k - 1, TokenKind.OPEN_BRACKET) && w.is(k + 1, TokenKind.COMMA);
    }
    return length > 3
        && w.t.text().charAt(start + 1) == '-'
        && Character.isUpperCase(w.t.text().charAt(start + 2));
  }
}
