package io.github.whosaid.mention;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.text.TokenKind;

/** Parts the words before a role or name into role and organisations. */
final class Premodifiers {

  private static final int LONGEST_BODY = 6;

  private final Words w;
  private final NameTypes types;
  private final RoleWords roles;
  private final TeamNames teams;
  private final HyphenCompounds compounds;

  Premodifiers(Words words, NameTypes types, RoleWords roles) {
    w = words;
    this.types = types;
    this.roles = roles;
    teams = new TeamNames(words);
    compounds = new HyphenCompounds(words);
  }

  /**
   * Parts the words before a role or name: capitalised runs that are no title, party or nationality
   * are organisations or places.
   *
   * @return the first token of the role: the first word behind the last organisation
   */
  @CanIgnoreReturnValue
  int part(Draft d, int from, int roleFirst) {
    int role = from;
    int k = from;
    while (k < roleFirst) {
      if (w.joinedToSmall(k)) {
        int first = k;
        while (first > from && w.capital(first - 1) && !w.joinedToSmall(first - 1)) {
          first--;
        }
        if (w.isBased(k)) {
          int joint = k;
          d.premodifiers.removeIf(r -> r.end() == joint);
          d.addPremodifier(new Range(first, k + 1));
        }
        role = k == role || first <= role ? k + 1 : role;
        k++;
        continue;
      }
      if (!isBodyWord(k)) {
        int named = namedBody(k, roleFirst);
        if (named > k) {
          d.addPremodifier(new Range(k, named));
          role = k == role || isQuality(role, k) ? named : role;
          k = named;
        } else {
          k += Math.max(1, w.phrase(k, WordClass.DEMONYM));
        }
        continue;
      }
      int end = k;
      while (end < roleFirst
          && !w.joinedToSmall(end)
          && (isBodyWord(end) || (end > k && isInside(end, roleFirst)))) {
        end++;
      }
      if (end < roleFirst
          && w.is(end, WordClass.ORG_HEAD)
          && !w.is(end, WordClass.ROLE)
          && !w.t.isCapital(end)
          && !(w.is(end, WordClass.ADJECTIVE) && w.t.isCapital(end + 1)) // "military Head of State"
          && end + 1 <= roleFirst) {
        end++;
      }
      if (k > from && w.isAnd(k - 1) && end == roleFirst && w.t.isCapital(roleFirst)) {
        k = end; // "Research and Outreach Director"
        continue;
      }
      if (end == k + 1 && (isFirstWord(k) || isField(k))) {
        k = end; // "Fodder drive coordinator", "PR adviser"
        continue;
      }
      boolean won = end == roleFirst && isWinner(roleFirst);
      boolean whole = isBodyName(k, end) || end == roleFirst && isHeldIn(k, end) || isTeam(k, end);
      int body = won ? k : whole ? end : wellKnown(k, end);
      if (body > k) {
        d.addPremodifier(new Range(k, body));
        if (k == role || isQuality(role, k)) {
          role = body;
        }
      } else if (k == role && !mayBePerson(k, end)) {
        role = k;
      }
      k = end;
    }
    return lowerBody(d, role, roleFirst);
  }

  /** "the night-shift Northwing cook": before the body, words that are no part of the post. */
  private boolean isQuality(int first, int body) {
    for (int i = first; i < body; i++) {
      if (w.is(i, WordClass.FORMER)
          || w.is(i, WordClass.ACTING)
          || w.is(i, WordClass.ROLE_MODIFIER)
          || w.t.isCapital(i)
          || w.person(i)) {
        return false;
      }
    }
    return first < body;
  }

  /** "PR", "DNA": initials of what somebody works in, which name no body. */
  private boolean isField(int k) {
    return w.upper(k)
        && w.is(k, WordClass.NOUN)
        && !w.is(k, WordClass.ORG_NAME)
        && !w.is(k, WordClass.ORG_HEAD)
        && !w.is(k, WordClass.PLACE)
        && !w.is(k, WordClass.STATE_ABBREVIATION)
        && !w.inHeadline(k);
  }

  private boolean isParticiple(int k) {
    return w.is(k, WordClass.VERB_PARTICIPLE) && !w.given(k) && !w.is(k, WordClass.SURNAME);
  }

  /** Whether the parse has a name of just this word. */
  private boolean isName(int k) {
    int name = w.names.outermostAt(k);
    return name >= 0 && w.names.end(name) == k + 1;
  }

  /** A common word that is in capitals as it begins the sentence. */
  private boolean isFirstWord(int k) {
    return k == w.t.sentenceFirst(w.t.sentence(k))
        && (w.is(k, WordClass.NOUN) || w.is(k, WordClass.ADJECTIVE) || isParticiple(k))
        && !isName(k)
        && !teams.have(k)
        && !w.is(k, WordClass.ORG_NAME)
        && !w.is(k, WordClass.PLACE)
        && !w.upper(k);
  }

  /**
   * "Rovers coach", "Congress spokesperson": the end of the organisation that the parse names
   * there, else k.
   */
  private int namedBody(int k, int limit) {
    if (k < limit && isTeam(k, k + 1)) {
      return k + 1;
    }
    if (compounds.haveSmallPrefix(k)) {
      return k;
    }
    int name = w.names.outermostAt(k);
    boolean body =
        name >= 0
            && w.names.first(name) == k
            && w.names.end(name) <= limit
            && w.names.type(name) == NameType.ORGANISATION
            && !w.is(k, WordClass.PARTY)
            && !w.is(k, WordClass.FORMER)
            && !w.joinedToSmall(k)
            && !compounds.nameTwoNations(k)
            && !w.is(k, WordClass.DEMONYM);
    return body ? w.names.end(name) : k;
  }

  /**
   * The end of the well-known name that the run begins with: "Reuters" of "Reuters Harbour Watch".
   */
  private int wellKnown(int first, int end) {
    int body = first;
    for (int i = first; i < end; i++) {
      if (w.is(i, WordClass.ORG_NAME) || w.is(i, WordClass.ORG_HEAD) && i > first) {
        body = i + 1;
      }
      int phrase = w.phrase(i, WordClass.ORG_NAME);
      if (phrase > 0 && i + phrase <= end) {
        body = Math.max(body, i + phrase);
      }
    }
    return body;
  }

  /**
   * "Silver Anchor captain", "Golden Oar Prize winner": a run that ends with a plain noun names no
   * organisation.
   */
  private boolean isBodyName(int first, int end) {
    int last = end - 1;
    int parsed = w.names.outermostAt(last);
    if (parsed >= 0
        && w.names.first(parsed) <= first
        && w.names.end(parsed) == end
        && !w.is(w.names.first(parsed), WordClass.FORMER)) {
      NameType type = w.names.type(parsed);
      return type == NameType.ORGANISATION || type == NameType.PLACE;
    }
    boolean plain =
        w.common(last)
            && !w.is(last, WordClass.ORG_HEAD)
            && !w.is(last, WordClass.ORG_NAME)
            && !w.is(last, WordClass.PLACE)
            && !(last > first && (w.is(last, WordClass.PLACE_HEAD) || isFirm(first, end)))
            && !w.is(last, WordClass.ORG_SUFFIX)
            && w.t.phraseLength(first) != end - first;
    return !plain;
  }

  /** "Cold Harbour founder": capitals right before a small role. */
  private boolean isHeldIn(int first, int role) {
    return role - first > 1 && !w.t.isCapital(role);
  }

  /** "Saints captain": one word, which the text has with an article too. */
  private boolean isTeam(int first, int role) {
    int name = w.names.outermostAt(first);
    return role == first + 1
        && w.is(first, TokenKind.WORD)
        && w.t.isCapital(first)
        && w.is(role, TokenKind.WORD)
        && !w.t.isCapital(role)
        && !w.is(first, WordClass.PARTY)
        && !w.is(first, WordClass.FORMER)
        && !w.is(first, WordClass.DEMONYM)
        && roles.length(first) == 0
        && (name < 0 || w.names.first(name) == first && w.names.end(name) == role)
        && teams.have(first);
  }

  /** "World Cup winner": what was won is no place to work. */
  private boolean isWinner(int role) {
    return w.is(role + Math.max(1, w.phrase(role, WordClass.ROLE)) - 1, WordClass.WINNER);
  }

  /** "Norland Mining Chief Executive": an unknown name, and an office in capitals behind it. */
  private boolean isFirm(int first, int role) {
    return !w.t.isKnown(first)
        && w.t.isCapital(role)
        && (w.is(role, WordClass.OFFICE) || w.phrase(role, WordClass.TITLE) > 1);
  }

  /** "an Oakley aide": a person before a role is no organisation. */
  void dropPersons(Draft d) {
    for (int i = d.premodifiers.size() - 1; i >= 0; i--) {
      Range r = d.premodifiers.get(i);
      boolean alone = r.end() - r.first() == 1;
      if (mayBePerson(r.first(), r.end())
          && (alone || w.given(r.first()) || w.initial(r.first()))) {
        d.premodifiers.remove(i);
        if (r.end() == d.roleFirst && d.roleFirst > d.bodyFirst) {
          d.roleFirst = r.first();
        }
      }
    }
  }

  private boolean mayBePerson(int first, int end) {
    return types.ofWords(first, end) == Type.PERSON;
  }

  /**
   * "coastal affairs committee chairman", "harbour panel member": what stands before the role is
   * where it is held.
   */
  private int lowerBody(Draft d, int role, int roleFirst) {
    int last = roleFirst - 1;
    boolean body =
        last > role
            && w.is(roleFirst, WordClass.OFFICE)
            && w.is(last, WordClass.ORG_HEAD)
            && !w.t.isCapital(last)
            && !w.is(last, WordClass.ROLE_MODIFIER)
            && !w.is(last, WordClass.ROLE);
    if (!body || w.is(role, WordClass.FORMER)) {
      knownBody(d, role, roleFirst);
      return last == role && body(last) && w.t.isCapital(roleFirst) ? roleFirst : role;
    }
    d.addPremodifier(new Range(role, roleFirst));
    return roleFirst;
  }

  /** "panel chairman", "the company spokesman": held in a body that the article may name. */
  private void knownBody(Draft d, int role, int roleFirst) {
    boolean phrase = roleFirst > 0 && role == roleFirst;
    int first = phrase ? roleFirst : roleFirst - 1;
    int office = first + 1;
    boolean known =
        (phrase || first == role)
            && body(first)
            && (w.is(office, WordClass.OFFICE) && d.determined != Determined.INDEFINITE
                || w.is(office, WordClass.SPOKESPERSON));
    if (known) {
      d.addPremodifier(new Range(first, office));
    }
  }

  private boolean body(int k) {
    return w.is(k, WordClass.ORG_HEAD)
        && !w.t.isCapital(k)
        && !w.is(k, WordClass.ROLE_MODIFIER)
        && !w.is(k, WordClass.PLACE_HEAD)
        && !w.is(k, WordClass.ROLE);
  }

  private boolean isInside(int k, int limit) {
    return k + 1 < limit
        && isBodyWord(k + 1)
        && (w.isAnd(k)
            || w.isAmpersand(k)
            || w.isOf(k)
            || w.isFor(k)
            || w.isThe(k)
            || w.possessive(k)
            || w.isSlash(k));
  }

  /**
   * "Republican State Committee chairman": a party, rank or nationality that the name of an
   * organisation begins with.
   */
  private boolean leadsBody(int k) {
    if (w.phrase(k, WordClass.ORG_NAME) > 0) {
      return true;
    }
    if (w.is(k, WordClass.FORMER) || w.is(k, WordClass.ACTING) || !w.capital(k + 1)) {
      return false;
    }
    int last = k;
    while (last < k + LONGEST_BODY && w.capital(last + 1) && !startsRole(last + 1)) {
      last++;
    }
    boolean rank = w.is(k, WordClass.ROLE_MODIFIER);
    return (last > k + 1 || rank && last > k)
        && w.is(last, WordClass.ORG_HEAD)
        && !w.is(last, WordClass.PLACE)
        && !w.is(last, WordClass.ORG_NAME)
        && (w.common(k + 1) || w.is(k + 1, WordClass.PARTY) || w.is(k + 1, WordClass.DEMONYM))
        && !w.is(k, WordClass.PLACE);
  }

  /** "Chair", but not "Committee" of "Committee Chair". */
  private boolean startsRole(int k) {
    boolean body = w.is(k, WordClass.ORG_HEAD) && !w.is(k, WordClass.ROLE);
    return roles.length(k) > 0 && !body && !isMembership(k);
  }

  /** "Farmers" of "Farmers Federation". */
  private boolean isMembership(int k) {
    return w.people(k) && w.is(k + 1, WordClass.ORG_HEAD) && w.t.isCapital(k + 1);
  }

  /** Whether a premodifier is part of the name of an organisation or place. */
  private boolean isBodyWord(int k) {
    if (!w.capital(k)
        || w.phrase(k - 1, WordClass.HONORIFIC) > 1
        || compounds.nameTwoNations(k)
        || compounds.haveSmallPrefix(k)) {
      return false;
    }
    if (w.possessive(k + 1) && w.capital(k + 2)) {
      return true; // "Farmers' Union"
    }
    if (leadsBody(k)) {
      return true;
    }
    boolean rank =
        w.is(k, WordClass.ROLE_MODIFIER)
            && !w.is(k, WordClass.PLACE)
            && !(w.is(k, WordClass.PLACE_HEAD) && w.capital(k - 1) && !w.t.isCapital(k + 1))
            && !(w.capital(k + 1)
                && w.common(k + 1)
                && !startsRole(k + 1)
                && w.phrase(k + 1, WordClass.ORG_NAME) == 0);
    if (w.phrase(k, WordClass.DEMONYM) > 0
        || rank
        || w.is(k, WordClass.FORMER)
        || w.is(k, WordClass.HONORIFIC)) {
      return false;
    }
    boolean party = w.is(k, WordClass.PARTY) && !w.is(k + 1, WordClass.ORG_HEAD);
    boolean demonym = w.is(k, WordClass.DEMONYM) && !w.is(k, WordClass.PLACE) && !w.capital(k + 1);
    boolean title =
        roles.length(k) > 0
            && !isMembership(k)
            && !w.is(k, WordClass.ORG_HEAD)
            && !w.is(k, WordClass.ORG_NAME)
            && !w.is(k, WordClass.PLACE);
    return !(party || demonym || title);
  }
}
