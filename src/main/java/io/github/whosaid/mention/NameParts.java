package io.github.whosaid.mention;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Parts the words of a base phrase into premodifiers, role, and name or head noun, and says what it
 * refers to.
 */
final class NameParts {

  private static final WordClassSet NOUN_ENTRIES =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.ORG_HEAD,
          WordClass.DOCUMENT,
          WordClass.SPOKESPERSON,
          WordClass.TITLE,
          WordClass.VAGUE_GROUP,
          WordClass.PARTY_MEMBER,
          WordClass.ANONYMOUS_NOUN);

  private static final WordClassSet ROLE_ENTRIES =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.TITLE,
          WordClass.PERSON_NOUN,
          WordClass.SPOKESPERSON,
          WordClass.ROLE_PLURAL);

  private static final int LONGEST_BODY = 6;

  private final Words w;
  private final NameTypes types;

  NameParts(Words words) {
    w = words;
    types = new NameTypes(words);
  }

  /**
   * Makes the mention of one phrase.
   *
   * @param first first token, determiners and possessors included
   * @param from first token of the body
   * @param end token behind the body
   * @param run first token of the capitalised run that the body ends with, or -1
   * @return the mention, or null if the words name a time or nothing
   */
  @Nullable Draft build(
      int first, int from, int end, int run, Determined determined, @Nullable Draft possessor) {
    if (isTime(from, end)) {
      return null;
    }
    int[] role = run >= 0 ? roleBefore(from, end) : NO_ROLE;
    Draft d;
    if (role[0] >= 0) {
      d = person(first, role, end);
    } else if (run >= 0 && !isCommonRun(first, run, end, determined) && !isOffice(from, run, end)) {
      d = name(first, from, run, end);
    } else {
      d = nominal(first, from, end);
    }
    d.bodyFirst = from;
    d.determined = determined;
    d.possessor = possessor;
    if (d.form == Form.NAME) {
      int roleStart = d.roleFirst >= 0 ? d.roleFirst : d.headFirst;
      d.roleFirst = d.roleFirst >= 0 ? premodifiers(d, from, roleStart) : -1;
      if (d.roleFirst < 0 && d.headFirst > from) {
        premodifiers(d, from, d.headFirst);
      }
    } else {
      d.roleFirst = premodifiers(d, from, d.headFirst);
      d.roleEnd = d.headEnd;
    }
    return d;
  }

  private static final int[] NO_ROLE = {-1, -1, -1};

  private boolean isTime(int from, int end) {
    int last = end - 1;
    if (last == from && isYear(from)) {
      return true;
    }
    if (w.calendar(from)) {
      for (int i = from; i < end; i++) {
        if (!w.calendar(i)
            && !w.is(i, TokenKind.NUMBER)
            && !w.is(i, WordClass.TIME_NOUN)
            && !w.is(i, WordClass.ORDINAL)) {
          return false;
        }
      }
      return !(end == from + 1
          && w.is(from, WordClass.MONTH)
          && (w.is(from, WordClass.GIVEN_FEMALE) || w.is(from, WordClass.SURNAME))
          && w.finite(end));
    }
    return w.is(last, WordClass.TIME_NOUN)
        && !w.is(last, Tag.NAME)
        && !w.is(last, WordClass.DOCUMENT);
  }

  /** "2010" */
  private boolean isYear(int k) {
    if (!w.is(k, TokenKind.NUMBER) || w.t.end(k) - w.t.start(k) != 4) {
      return false;
    }
    char century = w.t.text().charAt(w.t.start(k));
    return century == '1' || century == '2';
  }

  /** The last role or title with a name behind it, as first and end token. */
  private int[] roleBefore(int from, int end) {
    int[] found = NO_ROLE;
    int k = from;
    while (k < end) {
      int length = roleLength(k);
      int next = k + Math.max(1, length);
      int name = w.is(next, TokenKind.QUOTE) && next + 1 < end ? next + 1 : next;
      if (length > 0 && name < end && w.capital(name) && !isNamePart(from, k, name, end)) {
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

  private boolean isModifierOrBody(int k) {
    return w.is(k, Tag.NOUN)
        || w.is(k, Tag.ADJECTIVE)
        || w.capital(k) && !w.is(k, WordClass.DEMONYM) && !w.is(k, WordClass.PARTY);
  }

  /** Length of the role, title or honorific at k, else 0. */
  private int roleLength(int k) {
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
    if (w.is(next, WordClass.NAME_SUFFIX) && next + 1 == end && !w.is(k, WordClass.HONORIFIC)) {
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

  private Draft person(int first, int[] role, int end) {
    Draft d = new Draft(Form.NAME, Type.PERSON, first, end);
    d.headFirst = role[2];
    while (d.headFirst + 1 < end && w.is(d.headFirst, WordClass.HONORIFIC)) {
      d.headFirst++;
    }
    d.roleFirst = role[0];
    d.roleEnd = role[1];
    d.certain = true;
    Type words = types.ofWords(d.headFirst, end);
    if (words == Type.ORGANISATION
        && types.isCertain(d.headFirst, end)
        && !w.t.isCapital(role[0])
        && !w.is(role[1] - 1, WordClass.HONORIFIC)) {
      d.type = Type.ORGANISATION;
    }
    d.gender = gender(role[0], role[1], d.headFirst);
    return d;
  }

  private Gender gender(int roleFirst, int roleEnd, int name) {
    boolean male = false;
    boolean female = false;
    for (int i = roleFirst; i < roleEnd; i++) {
      male |= w.is(i, WordClass.HONORIFIC_MALE) || w.is(i, WordClass.MALE_NOUN);
      female |= w.is(i, WordClass.HONORIFIC_FEMALE) || w.is(i, WordClass.FEMALE_NOUN);
    }
    if (male == female) {
      return given(name);
    }
    return male ? Gender.MALE : Gender.FEMALE;
  }

  private Gender given(int i) {
    boolean male = w.is(i, WordClass.GIVEN_MALE);
    boolean female = w.is(i, WordClass.GIVEN_FEMALE);
    return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
  }

  /** A capitalised run that names nobody: "Democrats", "Russians", "Republican" alone. */
  private boolean isCommonRun(int first, int run, int end, Determined determined) {
    int last = end - 1;
    if (isPartyMember(run, end, determined)) {
      return true;
    }
    if (end - run > 1 && !(w.is(run, WordClass.DEMONYM) || w.is(run, WordClass.PARTY))) {
      return false;
    }
    boolean plural =
        w.is(last, WordClass.PERSON_PLURAL)
            || w.is(last, WordClass.ROLE_PLURAL)
            || w.is(last, WordClass.VAGUE_GROUP);
    boolean party = w.is(last, WordClass.PARTY) && end - run == 1;
    boolean demonym =
        w.is(last, WordClass.DEMONYM) && end - run == 1 && !w.is(last, WordClass.PLACE);
    return plural || (demonym || party) && (determined != Determined.BARE || first < run || party);
  }

  /** "the Maine Republican", "an Ohio Democrat": a member, known by a place. */
  private boolean isPartyMember(int run, int end, Determined determined) {
    int head = end - 1;
    for (int i = Math.max(run, end - 3); i < end - 1; i++) {
      if (w.phrase(i, WordClass.PARTY_MEMBER) == end - i) {
        head = i;
        break;
      }
    }
    boolean member = head < end - 1 || w.is(head, WordClass.PARTY_MEMBER);
    if (!member || determined == Determined.BARE || head == run) {
      return false;
    }
    for (int i = run; i < head; i += Math.max(1, w.phrase(i, WordClass.PLACE))) {
      if (!w.is(i, WordClass.PLACE)
          && w.phrase(i, WordClass.PLACE) == 0
          && !w.is(i, WordClass.DEMONYM)
          && !w.is(i, WordClass.ORG_HEAD)
          && !w.is(i, WordClass.ORG_NAME)
          && !w.is(i, WordClass.ADJECTIVE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the President", "CEO", "Conservative MP", "Senate Majority Leader": a role in capitals that no
   * name follows.
   */
  private boolean isOffice(int from, int run, int end) {
    int last = end - 1;
    if (run > from && !w.is(run - 1, WordClass.FORMER) && !w.is(run - 1, WordClass.ACTING)) {
      return false;
    }
    for (int i = run; i < end; i++) {
      boolean small = !w.t.isCapital(i);
      if (small && Math.max(w.phrase(run, WordClass.ROLE), w.phrase(run, WordClass.TITLE)) == 0) {
        return false; // "Center for Justice"
      }
    }
    int phrase = 0;
    for (int i = run; i < end && phrase == 0; i++) {
      int length = Math.max(w.phrase(i, WordClass.ROLE), w.phrase(i, WordClass.TITLE));
      phrase = length > 0 && (i == run || i + length == end) ? length : 0;
    }
    boolean office = w.is(last, WordClass.OFFICE) || w.upper(last) && w.is(last, WordClass.ROLE);
    if (phrase == 0 && !office || w.phrase(run, WordClass.ORG_NAME) == end - run) {
      return false;
    }
    if (end - run == 1) {
      return !w.given(run) && !w.is(run, WordClass.SURNAME);
    }
    for (int i = run; i < last && phrase == 0; i++) {
      if (!w.t.lexicon().isKnown(w.t.id(i)) || w.is(i, WordClass.SURNAME)) {
        return false; // "Tull Head"
      }
    }
    return !w.given(run);
  }

  private Draft name(int first, int from, int run, int end) {
    int head = run;
    // "Safaran Omar Rashedi": nationality and party are no part of a person's name.
    while (head + 1 < end
        && (w.is(head, WordClass.DEMONYM)
            || w.is(head, WordClass.PARTY)
            || w.is(head, WordClass.FORMER))
        && w.given(head + 1)
        && !w.given(head)) {
      head++;
    }
    head = Math.max(head, behindParty(run, end));
    int role = head;
    if (run == from
        && first == run
        && head == run
        && !w.is(run, Tag.NAME)
        && w.is(run, WordClass.NOUN)
        && end - run > 2
        && w.given(run + 1)
        && !w.given(run)) {
      head++;
    }
    Type type = types.ofWords(head, end);
    if (type == Type.ORGANISATION || type == Type.OTHER || type == Type.DOCUMENT) {
      head = run;
    }
    if (type == Type.PERSON && first == run - 1 && w.isThe(first) && !types.isCertain(head, end)) {
      type = Type.ORGANISATION; // "the Hill"
    }
    // "the research firm Tern Fallow"
    boolean kind =
        run > from
            && !w.t.isCapital(run - 1)
            && (w.is(run - 1, WordClass.ORG_HEAD) || endsBody(from, run))
            && !types.isCertain(head, end);
    if (kind && type != Type.PLACE) {
      type = Type.ORGANISATION;
    }
    Draft d = new Draft(Form.NAME, type, first, end);
    d.headFirst = head;
    if (head > role && type == Type.PERSON && !w.is(role, Tag.NAME)) {
      d.roleFirst = role;
      d.roleEnd = head;
    }
    d.certain = kind || types.isCertain(head, end);
    if (type == Type.PERSON) {
      d.gender = given(head);
    }
    return d;
  }

  private boolean endsBody(int from, int end) {
    for (int i = Math.max(from, end - 3); i < end - 1; i++) {
      if (i + w.phrase(i, WordClass.ORG_HEAD) == end) {
        return true;
      }
    }
    return false;
  }

  /** "House Republican Jane Roe": the name begins behind the party. */
  private int behindParty(int run, int end) {
    for (int i = run + 1; i + 1 < end; i++) {
      if (w.is(i, WordClass.PARTY_MEMBER) && w.given(i + 1) && !w.given(run)) {
        return i + 1;
      }
    }
    return -1;
  }

  private Draft nominal(int first, int from, int end) {
    int head = end - 1;
    for (int i = Math.max(from, end - 4); i < end - 1; i++) {
      if (w.t.phraseLength(i) == end - i && isNounEntry(i)) {
        head = i;
        break;
      }
    }
    int role = Math.max(w.phrase(from, WordClass.ROLE), w.phrase(from, WordClass.TITLE));
    boolean leads = head == end - 1 && role > 0 && from + role < end && w.t.isCapital(from);
    if (leads) {
      head = from; // "Minister of State for Harbors"
    }
    Draft d = new Draft(Form.NOMINAL, Type.OTHER, first, end);
    d.headFirst = head;
    d.type = leads ? Type.PERSON : types.ofNoun(head, end);
    d.plural = d.type == Type.PEOPLE || w.is(end - 1, WordClass.NOUN_PLURAL);
    d.certain = true;
    boolean male = w.is(end - 1, WordClass.MALE_NOUN);
    boolean female = w.is(end - 1, WordClass.FEMALE_NOUN);
    d.gender = male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    int capitals = end - 2;
    // "the Oakley administration", "Lantern magazine" are names in effect.
    if (d.type == Type.ORGANISATION
        && head == end - 1
        && !w.t.isCapital(head)
        && capitals >= from) {
      int nameFirst = head;
      while (nameFirst > from
          && (w.capital(nameFirst - 1)
              || w.is(nameFirst - 1, Tag.NOUN)
                  && nameFirst - 1 > from
                  && w.capital(nameFirst - 2))) {
        nameFirst--;
      }
      if (nameFirst < head) {
        d.form = Form.NAME;
        d.headFirst = nameFirst;
      }
    }
    return d;
  }

  private boolean isNounEntry(int i) {
    return w.t.phraseIsAny(i, NOUN_ENTRIES);
  }

  /**
   * Parts the words before a role or name: capitalised runs that are no title, party or nationality
   * are organisations or places.
   *
   * @return the first token of the role: the first word behind the last organisation
   */
  @CanIgnoreReturnValue
  private int premodifiers(Draft d, int from, int roleFirst) {
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
        k += Math.max(1, w.phrase(k, WordClass.DEMONYM));
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
          && end + 1 <= roleFirst) {
        end++;
      }
      int body = isBodyName(k, end) ? end : wellKnown(k, end);
      if (body > k) {
        d.addPremodifier(new Range(k, body));
        if (k == role) {
          role = body;
        }
      } else if (k == role && !mayBePerson(k, end)) {
        role = k;
      }
      k = end;
    }
    return lowerBody(d, role, roleFirst);
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
    boolean plain =
        w.common(last)
            && !w.is(last, WordClass.ORG_HEAD)
            && !w.is(last, WordClass.ORG_NAME)
            && !w.is(last, WordClass.PLACE)
            && !w.is(last, WordClass.ORG_SUFFIX)
            && w.t.phraseLength(first) != end - first;
    return !plain;
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
      return role;
    }
    d.addPremodifier(new Range(role, roleFirst));
    return roleFirst;
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
    while (last < k + LONGEST_BODY && w.capital(last + 1) && roleLength(last + 1) == 0) {
      last++;
    }
    return last > k + 1
        && w.is(last, WordClass.ORG_HEAD)
        && !w.is(last, WordClass.PLACE)
        && !w.is(last, WordClass.ORG_NAME)
        && w.common(k + 1)
        && !w.is(k, WordClass.PLACE);
  }

  /** Whether a premodifier is part of the name of an organisation or place. */
  private boolean isBodyWord(int k) {
    if (w.capital(k) && w.possessive(k + 1) && w.capital(k + 2)) {
      return true; // "Farmers' Union"
    }
    if (w.capital(k) && leadsBody(k)) {
      return true;
    }
    boolean rank =
        w.is(k, WordClass.ROLE_MODIFIER)
            && !w.is(k, WordClass.PLACE)
            && !(w.capital(k + 1)
                && w.common(k + 1)
                && roleLength(k + 1) == 0
                && w.phrase(k + 1, WordClass.ORG_NAME) == 0);
    if (!w.capital(k)
        || w.phrase(k, WordClass.DEMONYM) > 0
        || rank
        || w.is(k, WordClass.FORMER)
        || w.is(k, WordClass.HONORIFIC)) {
      return false;
    }
    boolean party = w.is(k, WordClass.PARTY) && !w.is(k + 1, WordClass.ORG_HEAD);
    boolean demonym = w.is(k, WordClass.DEMONYM) && !w.is(k, WordClass.PLACE) && !w.capital(k + 1);
    boolean title =
        roleLength(k) > 0
            && !w.is(k, WordClass.ORG_HEAD)
            && !w.is(k, WordClass.ORG_NAME)
            && !w.is(k, WordClass.PLACE);
    return !(party || demonym || title);
  }
}
