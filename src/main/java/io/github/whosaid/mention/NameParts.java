package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
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

  private final Words w;
  private final NameTypes types;
  private final TimeWords times;
  private final NameShapes shapes;
  private final FirmNouns firms;
  private final NounTypes nouns;
  private final RoleWords roles;
  private final Premodifiers premodifiers;
  private final NationalBodies national;

  NameParts(Words words) {
    w = words;
    types = new NameTypes(words);
    times = new TimeWords(words);
    shapes = new NameShapes(words);
    firms = new FirmNouns(words);
    nouns = new NounTypes(words);
    roles = new RoleWords(words);
    premodifiers = new Premodifiers(words, types, roles);
    national = new NationalBodies(words);
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
    if (times.are(from, end)) {
      return null;
    }
    int[] role = run >= 0 ? roles.before(from, end) : RoleWords.NO_ROLE;
    int parsed = run >= 0 ? types.name(from, end) : -1;
    if (parsed >= 0 && role[0] >= 0 && w.names.first(parsed) <= role[0]) {
      role = RoleWords.NO_ROLE; // "Justice Department": the word is part of the name
    }
    boolean office = run >= 0 && roles.isApposedOffice(from, run, end);
    Draft d;
    if (office) {
      d = nominal(first, from, end);
    } else if (role[0] >= 0) {
      d = person(first, role, end);
    } else if (run >= 0
        && !isCommonRun(first, run, end, determined)
        && !roles.isOffice(from, run, end)) {
      d = name(first, from, run, end);
    } else {
      d = nominal(first, from, end);
    }
    d.bodyFirst = from;
    d.determined = determined;
    d.possessor = possessor;
    if (d.form == Form.NAME) {
      int roleStart = d.roleFirst >= 0 ? d.roleFirst : d.headFirst;
      d.roleFirst = d.roleFirst >= 0 ? premodifiers.part(d, from, roleStart) : -1;
      if (d.roleFirst < 0 && d.headFirst > from) {
        premodifiers.part(d, from, d.headFirst);
      }
    } else {
      d.roleFirst = premodifiers.part(d, from, d.headFirst);
      d.roleEnd = d.headEnd;
    }
    premodifiers.dropPersons(d);
    return d;
  }

  /** "Furious Ada Moss": a word for how somebody is begins the sentence. */
  private boolean isQuality(int k) {
    return k == w.t.sentenceFirst(w.t.sentence(k))
        && (w.is(k, WordClass.ADJECTIVE) || w.is(k, WordClass.VERB_PARTICIPLE))
        && !w.is(k, WordClass.SURNAME)
        && !w.is(k, WordClass.PLACE);
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
    int parsed = types.name(role[2], end);
    if (parsed >= 0 && w.names.first(parsed) > d.headFirst && w.names.first(parsed) < end) {
      d.headFirst = w.names.first(parsed);
      d.roleEnd = w.names.titleFirst(parsed) < d.headFirst ? d.headFirst : d.roleEnd;
    }
    Type words = types.ofWords(d.headFirst, end);
    if (firms.isFirm(role[1] - 1, d.headFirst, end)) {
      d.type = Type.ORGANISATION;
      d.roleFirst = -1;
    } else if (words == Type.ORGANISATION
        && types.isCertain(d.headFirst, end)
        && !w.t.isCapital(role[0])
        && !w.is(role[1] - 1, WordClass.HONORIFIC)) {
      d.type = Type.ORGANISATION;
    }
    d.gender = gender(role[0], role[1], d.headFirst);
    d.headFirst = withRank(d.headFirst, d.roleFirst, end);
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
    boolean party =
        w.is(last, WordClass.PARTY) && end - run == 1 && !types.isPartyName(last); // "Labour"
    boolean demonym =
        w.is(last, WordClass.DEMONYM) && end - run == 1 && !w.is(last, WordClass.PLACE);
    return plural || (demonym || party) && (determined != Determined.BARE || first < run || party);
  }

  /** "the Maine Republican", "Senate Democrats": members, known by a place or house. */
  private boolean isPartyMember(int run, int end, Determined determined) {
    int head = end - 1;
    for (int i = Math.max(run, end - 3); i < end - 1; i++) {
      if (w.phrase(i, WordClass.PARTY_MEMBER) == end - i) {
        head = i;
        break;
      }
    }
    boolean plural = w.is(head, WordClass.PARTY) && w.is(head, WordClass.PERSON_PLURAL);
    boolean member = head < end - 1 || w.is(head, WordClass.PARTY_MEMBER);
    if (!plural && (!member || determined == Determined.BARE) || head == run) {
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

  private Draft name(int first, int from, int run, int end) {
    int parsed = types.name(from, end);
    int part = parsed < 0 ? run : w.names.first(parsed);
    if (part > run + 1 && !w.t.isCapital(part - 1) && w.names.outermostAt(run) >= 0) {
      Draft d = new Draft(Form.NAME, Type.ORGANISATION, first, end);
      d.headFirst = run; // "Centre for Tides | and Public Health": the parse ends it too early
      d.certain = true;
      return d;
    }
    return parsed >= 0 ? parsed(first, from, end, parsed) : unparsed(first, from, run, end);
  }

  private Draft parsed(int first, int from, int end, int parsed) {
    int head = Math.max(from, w.names.first(parsed));
    Draft d = new Draft(Form.NAME, types.ofWords(head, end), first, end);
    if (d.type == Type.ORGANISATION) {
      head = national.first(from, head, end);
    }
    int firm = firms.first(head, end);
    if (firm > head) {
      head = firm;
      d.type = Type.ORGANISATION;
    }
    d.headFirst = head;
    d.certain = types.isCertain(head, end);
    int title = Math.max(from, w.names.titleFirst(parsed));
    if (title < head) {
      d.roleFirst = title;
      d.roleEnd = head;
    }
    if (d.type == Type.PERSON) {
      d.gender = given(head);
      d.headFirst = shapes.isGivenUnknown(from, head, end) ? from : withRank(head, title, end);
    }
    return d;
  }

  /** "Pope Clement XV", "Baroness Moss of Ulm": the rank is part of a name without a surname. */
  private int withRank(int name, int title, int end) {
    int second = name + 1;
    boolean single = second >= end || w.is(second, WordClass.NAME_SUFFIX) || w.isOf(second);
    boolean rank = name > title && w.is(name - 1, WordClass.REGNAL) && w.t.isCapital(name - 1);
    return single && rank ? name - 1 : name;
  }

  private Draft unparsed(int first, int from, int run, int end) {
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
        && (w.is(run, WordClass.NOUN) && !w.is(run, Tag.NAME) || isQuality(run))
        && end - run > 2
        && (w.given(run + 1)
            || !w.t.lexicon().isKnown(w.t.id(run + 1))
                && types.ofWords(run + 1, end) == Type.PERSON)
        && !w.given(run)) {
      head++;
    }
    Type type = types.ofWords(head, end);
    if (type == Type.ORGANISATION || type == Type.OTHER || type == Type.DOCUMENT) {
      head = run;
    }
    while (head + 1 < end && w.joinedToSmall(head)) {
      head++; // "the Ulm-based Harbour Fund"
    }
    if (type == Type.PERSON
        && first == run - 1
        && w.isThe(first)
        && (!types.isCertain(head, end) || w.is(head, WordClass.PLACE) && end - head > 1)) {
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
    // "Tull Committee chairman": the capitalised part of "committee chairman" belongs to the name.
    while (head < end - 1
        && head > from
        && w.t.isCapital(head)
        && !w.t.isCapital(end - 1)
        && w.capital(head - 1)) {
      head++;
    }
    int role = Math.max(w.phrase(from, WordClass.ROLE), w.phrase(from, WordClass.TITLE));
    boolean leads =
        head == end - 1
            && role > 0
            && from + role < end
            && w.t.isCapital(from)
            && !w.possessive(from + role);
    if (leads) {
      head = from; // "Minister of State for Harbors"
    }
    Draft d = new Draft(Form.NOMINAL, Type.OTHER, first, end);
    d.headFirst = head;
    d.type = leads ? Type.PERSON : nouns.of(head, end);
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
}
