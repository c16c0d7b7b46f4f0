package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/** Finds the roles and titles among the words of a base phrase. */
final class RoleWords {

  private static final WordClassSet ROLE_ENTRIES =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.TITLE,
          WordClass.PERSON_NOUN,
          WordClass.SPOKESPERSON,
          WordClass.ROLE_PLURAL);

  private static final WordClassSet ROLES =
      Words.PERSON.and(
          WordClassSet.of(
              WordClass.TITLE,
              WordClass.HONORIFIC,
              WordClass.ROLE_PLURAL,
              WordClass.PERSON_PLURAL));

  private final Words w;

  RoleWords(Words words) {
    w = words;
  }

  static final int[] NO_ROLE = {-1, -1, -1};

  /** The last role or title with a name behind it, as first and end token. */
  int[] before(int from, int end) {
    int[] found = NO_ROLE;
    int k = from;
    while (k < end) {
      int length = length(k);
      int next = k + Math.max(1, length);
      int name = w.is(next, TokenKind.QUOTE) && next + 1 < end ? next + 1 : next;
      if (length > 0
          && name < end
          && w.capital(name)
          && !isPluralInHeadline(next - 1)
          && !isMembership(k, next)
          && !isNamePart(from, k, name, end)
          && !(w.isAged(k) && w.is(name, WordClass.DEMONYM) && name + 1 == end) // no Mr Dane
          && !isRole(name, end)
          && !isMember(k, name, end)) {
        // "affairs committee chairman": the committee is no part of the role.
        int role =
            length > 1
                    && k > from
                    && w.is(k, WordClass.ORG_HEAD)
                    && !w.is(k, WordClass.ROLE)
                    && (isModifierOrBody(k - 1) || w.possessive(k - 1) && w.t.isCapital(k))
                ? k + 1
                : k;
        found = new int[] {found[1] == k && found[0] >= 0 ? found[0] : role, next, name};
      }
      k = next;
    }
    return found[0] >= 0 && !isInstitution(found[0], found[2], end) ? found : NO_ROLE;
  }

  /** "Supporters" of "For Telling Supporters Lee Had Left". */
  private boolean isPluralInHeadline(int k) {
    return w.people(k) && w.t.isCapital(k) && !w.is(k, WordClass.TITLE) && w.inHeadline(k);
  }

  /** "Farmers" of "Norland Union of Farmers President": those whose body it is. */
  private boolean isMembership(int k, int next) {
    return w.people(next - 1)
        && w.t.isCapital(k)
        && w.capital(next)
        && !w.people(next)
        && length(next) > 0;
  }

  /** "a veteran Democrat", "a 19-year-old Italian": the word behind tells of a party or nation. */
  private boolean isMember(int k, int name, int end) {
    return name + 1 == end
        && !w.t.isCapital(k)
        && (w.is(name, WordClass.PARTY_MEMBER) || w.is(name, WordClass.DEMONYM))
        && !w.given(name)
        && !w.is(name, WordClass.SURNAME)
        && !w.is(name, WordClass.PLACE);
  }

  /** "Press Secretary" of "Chief Press Secretary" is no name. */
  private boolean isRole(int first, int end) {
    return end - first > 1 && w.phrase(first, WordClass.ROLE) == end - first;
  }

  private boolean isModifierOrBody(int k) {
    return w.is(k, Tag.NOUN)
        || w.is(k, Tag.ADJECTIVE)
        || w.capital(k) && !w.is(k, WordClass.DEMONYM) && !w.is(k, WordClass.PARTY);
  }

  /** Length of the role, title or honorific at k, else 0. */
  int length(int k) {
    int phrase = w.phrase(k, ROLE_ENTRIES);
    if (phrase > 0) {
      // "Tull News anchor": the capitalised part of "news anchor" belongs to the name before it.
      boolean split =
          w.t.isCapital(k)
              && !w.t.isCapital(k + phrase - 1)
              && w.capital(k - 1)
              && w.t.sentence(k - 1) == w.t.sentence(k);
      return split ? 0 : phrase;
    }
    if (!w.isAny(k, ROLES) && !w.isAged(k)) {
      return 0;
    }
    if (w.is(k - 1, TokenKind.NUMBER) && w.is(k, WordClass.TITLE) && !w.t.isCapital(k)) {
      return 0; // "at 7 pm Moll said"
    }
    if (w.is(k, WordClass.PARTY)
        || w.is(k, WordClass.DEMONYM) && !w.is(k, WordClass.ROLE)
        || w.is(k, WordClass.PARTICLE) && !w.t.isCapital(k)
        || w.is(k, WordClass.ORG_NAME) && w.upper(k)) {
      return 0; // "SEC Chairman", but "Sec. Roe"
    }
    boolean role =
        w.person(k)
            || w.is(k, WordClass.HONORIFIC)
            || w.is(k, WordClass.ROLE_PLURAL)
            || w.is(k, WordClass.TITLE)
            || w.is(k, WordClass.PERSON_PLURAL) && !w.is(k, WordClass.DEMONYM);
    return role && w.phrase(k, WordClass.ORG_NAME) == 0 ? 1 : 0;
  }

  /** "Stephen King Smith", "Dean Aske": the word is part of the name. */
  private boolean isNamePart(int from, int k, int next, int end) {
    if (w.is(next, WordClass.NAME_SUFFIX)
        && next + 1 == end
        && (!w.is(k, WordClass.HONORIFIC) || k > from && w.capital(k - 1))) {
      return true;
    }
    if (!w.t.isCapital(k) || w.is(k, WordClass.HONORIFIC)) {
      return false;
    }
    // "Executive Session"
    if (next + 1 == end
        && w.common(next)
        && !w.is(next, WordClass.SURNAME)
        && !w.given(next)
        && w.t.isCapital(next)) {
      return true;
    }
    if (k > from
        && w.given(k - 1)
        && w.capital(k - 1)
        && next == k + 1
        && !w.dotted(k) // "Carolina Sen."
        && (w.given(k) || w.is(k, WordClass.SURNAME))) {
      return true;
    }
    // "Dr Guy Lee", "Dean Aske"
    return w.given(k)
        && next == k + 1
        && (k == from && next + 1 == end || k > from && w.is(k - 1, WordClass.HONORIFIC));
  }

  /** "Justice Department", "State Senate": the words behind the title make an institution of it. */
  private boolean isInstitution(int role, int next, int end) {
    if (!w.t.isCapital(role) || w.is(role, WordClass.HONORIFIC) && !w.is(role, WordClass.ROLE)) {
      return false;
    }
    int last = end - 1;
    boolean head =
        w.is(last, WordClass.ORG_HEAD)
            || w.is(last, WordClass.ORG_SUFFIX)
            || w.is(last, WordClass.PLACE_HEAD);
    for (int i = next; i + 1 < end && !head; i++) {
      head = w.is(i, WordClass.ORG_HEAD) && !w.t.isCapital(i + 1) && w.isOf(i + 1);
    }
    return head && !w.given(next) && !w.is(last, WordClass.SURNAME);
  }

  /**
   * "the President", "CEO", "joint CEO", "Conservative MP", "Senate Majority Leader", ", Professor
   * of": a role in capitals that no name follows.
   */
  boolean isOffice(int from, int run, int end) {
    int last = end - 1;
    boolean upper = w.upper(last) && (w.is(last, WordClass.ROLE) || w.is(last, WordClass.TITLE));
    if (run > from
        && !(upper && run == last)
        && !isRole(run, end)
        && !w.is(run - 1, WordClass.FORMER)
        && !w.is(run - 1, WordClass.ACTING)) {
      return false;
    }
    for (int i = run; i < end; i++) {
      boolean small = !w.t.isCapital(i) && !w.isAnd(i);
      if (small && Math.max(w.phrase(run, WordClass.ROLE), w.phrase(run, WordClass.TITLE)) == 0) {
        return false; // "Center for Justice"
      }
    }
    int phrase = 0;
    for (int i = run; i < end && phrase == 0; i++) {
      int length = Math.max(w.phrase(i, WordClass.ROLE), w.phrase(i, WordClass.TITLE));
      phrase = length > 0 && (i == run || i + length == end) ? length : 0;
    }
    boolean post =
        (w.is(from - 1, TokenKind.COMMA)
                || w.isThe(from - 1)
                || w.isAnd(from - 1) && (w.person(from - 2) || w.is(from - 2, TokenKind.COMMA)))
            && w.linksRole(end)
            && w.is(last, WordClass.ROLE);
    boolean speaksFor = w.is(last, WordClass.SPOKESPERSON);
    boolean envoy = w.is(last, WordClass.ENVOY) && w.isTo(end);
    boolean office = w.is(last, WordClass.OFFICE) || upper || post || speaksFor || envoy;
    if (phrase == 0 && !office || w.phrase(run, WordClass.ORG_NAME) == end - run) {
      return false;
    }
    if (end - run == 1) {
      return post || !w.given(run) && !w.is(run, WordClass.SURNAME);
    }
    for (int i = run; i < last && phrase == 0; i++) {
      boolean modifies =
          w.is(i, WordClass.ROLE_MODIFIER)
              || w.is(i, WordClass.PLACE)
              || w.is(i, WordClass.ORG_NAME)
              || w.is(i, WordClass.ORG_HEAD)
              || w.is(i, WordClass.DEMONYM)
              || w.is(i, WordClass.PARTY)
              || w.person(i)
              || w.phrase(i, WordClass.ORG_NAME) > 0;
      boolean field = post && (w.common(i) || w.isAnd(i)); // ", Research and Safety Director for"
      if (!modifies && !field && !((upper || speaksFor) && !w.given(i))
          || w.is(i, WordClass.SURNAME)) {
        return false; // "Tull Head", "Media Justice"
      }
    }
    return !w.given(run);
  }

  /**
   * "Ada Moss, the Chief Harbour Officer", "the Chief Harbour Officer, Ada Moss", "She is Chief
   * Harbour Officer": a post in capitals between commas or after "is", which nobody's name follows.
   */
  boolean isApposedOffice(int from, int run, int end) {
    int last = end - 1;
    boolean post =
        (w.is(last, WordClass.OFFICE) || w.is(last, WordClass.ROLE) || w.is(last, WordClass.TITLE))
            && !w.is(last, WordClass.ORG_HEAD)
            && !w.is(last, WordClass.HONORIFIC)
            && w.t.isCapital(last)
            && end - run > 1
            && !w.given(run)
            && !w.is(end, WordClass.ORG_SUFFIX);
    for (int i = from; post && i < run; i++) {
      post = w.is(i, WordClass.ROLE_MODIFIER) || w.is(i, WordClass.FORMER);
    }
    if (!post) {
      return false;
    }
    boolean the = w.isThe(from - 1);
    int before = the ? from - 2 : from - 1;
    boolean behind = w.is(before, TokenKind.COMMA) && isPerson(before - 1);
    boolean is =
        w.is(before, WordClass.BE)
            && (the && isPerson(before - 1)
                || w.is(before - 1, WordClass.HE)
                || w.is(before - 1, WordClass.SHE));
    int name = w.is(end, TokenKind.COMMA) ? w.names.outermostAt(end + 1) : -1;
    boolean ahead =
        the
            && name >= 0
            && w.names.titleFirst(name) == end + 1
            && w.names.type(name) == NameType.PERSON;
    return (behind || is || ahead) && (ahead || isClosed(end));
  }

  private boolean isPerson(int token) {
    int name = w.names.outermostAt(token);
    return name >= 0 && w.names.type(name) == NameType.PERSON && w.names.end(name) == token + 1;
  }

  private boolean isClosed(int k) {
    return w.is(k, TokenKind.COMMA)
        || w.is(k, TokenKind.PERIOD)
        || w.linksRole(k)
        || w.finite(k)
        || w.sentenceEnd(k - 1) <= k;
  }
}
