package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Ties to a name the nominals that say what it is: appositions, "is a …", "who served as …", "was
 * named …".
 */
final class Descriptions {

  private static final int LONGEST_VERB = 8;
  private static final int LONGEST_OBJECT = 9;

  private final Words w;
  private final Tails tails;

  Descriptions(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /** Whether the nominal can say what the phrase is. */
  boolean agrees(Draft d, Draft n) {
    if (d.form == Form.NOMINAL) {
      return d.type == n.type && n.determined == Determined.INDEFINITE && d.isHuman();
    }
    if (n.type == Type.PERSON) {
      return !isRelationOfBody(n) && (d.type == Type.PERSON || !d.certain && d.type != Type.PLACE);
    }
    if (n.type == Type.ORGANISATION) {
      return (d.type == Type.ORGANISATION || !d.certain) && n.determined != Determined.BARE;
    }
    if (n.type == Type.OTHER && isAgent(n)) {
      return d.type == Type.PERSON && d.certain;
    }
    return n.type == Type.PEOPLE && d.plural;
  }

  /** "Northwing's parent" is another company. */
  private boolean isRelationOfBody(Draft n) {
    return n.possessor != null
        && n.possessor.form == Form.NAME
        && n.possessor.type == Type.ORGANISATION
        && w.is(n.headEnd - 1, WordClass.PERSON_NOUN)
        && !w.is(n.headEnd - 1, WordClass.ROLE);
  }

  /** "a potholer": between commas behind a person's name, an unknown noun says what they are. */
  private boolean isAgent(Draft n) {
    return n.form == Form.NOMINAL
        && n.determined == Determined.INDEFINITE
        && n.headEnd - n.headFirst == 1
        && w.unknown(n.headFirst)
        && (n.headFirst == n.bodyFirst || !w.is(n.headFirst - 1, Tag.NOUN));
  }

  void describe(Draft d, Draft n) {
    if (n.same != null) {
      n.same.details().appositions.remove(n);
    }
    n.same = d;
    d.tell().addApposition(n);
    if (n.type == Type.OTHER) {
      n.type = Type.PERSON;
    }
    if (!d.certain
        && d.form == Form.NAME
        && (n.type == Type.PERSON || n.type == Type.ORGANISATION)) {
      d.type = n.type;
      d.certain = true;
    }
    if (d.gender == Mention.Gender.UNKNOWN) {
      d.gender = n.gender;
    }
    age(w, d, n.bodyFirst, n.headEnd); // "Jane Roe, a 44-year-old from Dunsby"
  }

  /** Remembers the age that words of or beside a phrase tell, if none is known: "44-year-old". */
  static void age(Words w, Draft d, int first, int end) {
    for (int i = first; i < end && d.details().ageToken < 0; i++) {
      if (w.isAged(i)) {
        d.tell().ageToken = i;
      }
    }
  }

  private void tie(Draft d, Draft n) {
    age(w, d, n.bodyFirst, n.headEnd);
    n.same = d;
    d.tell().addApposition(n);
  }

  /**
   * "who is also president of …", "who served as ambassador", "who teaches at …", "whose … side".
   *
   * @param d the phrase that the clause follows
   * @param object the object of its last preposition
   * @param q the relative pronoun
   */
  void relative(Draft d, @Nullable Draft object, int q, int limit) {
    Draft who = d.isHuman() || object == null || !object.isHuman() ? d : object;
    if (who.type != Type.PERSON && who.certain) {
      return;
    }
    if (w.isWhose(q)) {
      Draft body = tails.at(q + 1);
      if (body != null && isSide(body)) {
        body.headEnd--; // "whose Castle Rovers side"
      }
      holder(who, body, limit);
      return;
    }
    int from = q + 1;
    if (w.is(from, Tag.PREPOSITION)) {
      // "who in those days was"
      while (from < q + LONGEST_VERB && !w.is(from, WordClass.BE)) {
        from++;
      }
    }
    int k = verbs(from);
    Draft n = k > q + 1 ? tails.at(k) : null;
    if (n != null && isRole(n) && n.same == null && n.extentEnd <= limit) {
      tie(who, n);
    } else {
      post(who, q + 1, limit);
    }
  }

  private boolean isSide(Draft body) {
    return body.form == Form.NAME
        && body.type == Type.ORGANISATION
        && body.headEnd - body.headFirst > 1
        && !w.t.isCapital(body.headEnd - 1);
  }

  /** The token behind "is also", "has served as", "was named", but not "is seen as". */
  private int verbs(int from) {
    int k = from;
    boolean is = false;
    while (k < from + LONGEST_VERB
        && (w.is(k, WordClass.BE)
            || w.is(k, Tag.ADVERB)
            || w.is(k, WordClass.HAVE)
            || w.is(k, WordClass.APPOINTED)
            || !is && isServing(k)
            || w.isAs(k) && k > from)) {
      is |= w.is(k, WordClass.BE);
      k++;
    }
    return k;
  }

  /** "served as", and "took over as" with its particle. */
  private boolean isServing(int k) {
    boolean verb = w.is(k, Tag.VERB) || w.is(k, Tag.PARTICIPLE);
    return verb && (w.isAs(k + 1) || isParticle(k + 1)) || w.is(k - 1, Tag.VERB) && isParticle(k);
  }

  private boolean isParticle(int k) {
    return (w.is(k, Tag.PREPOSITION) || w.is(k, Tag.ADVERB) || w.is(k, Tag.OTHER)) && w.isAs(k + 1);
  }

  private static boolean isRole(Draft n) {
    return n.form == Form.NOMINAL && n.type == Type.PERSON;
  }

  /** "teaches at Pellham University", "chairs the committee": where somebody works. */
  void post(Draft who, int verb, int limit) {
    int k = verb;
    while (w.is(k, Tag.ADVERB)
        || w.is(k, WordClass.BE)
        || w.is(k, WordClass.HAVE)
        || w.is(k, WordClass.APPOINTED)
        || w.isTo(k) && k > verb
        || w.isUsed(k) && w.isTo(k + 1)) {
      k++;
    }
    if (k >= limit || !holds(k)) {
      return;
    }
    boolean linked = w.linksRole(k + 1);
    Draft body = linked || w.is(k, WordClass.HOLDING) ? tails.at(linked ? k + 2 : k + 1) : null;
    if (!linked && body != null && body.form == Form.NAME && !isSurelyBody(body)) {
      body = null; // "who joined Moss and King"
    }
    // Of the subject of a sentence only what the verb itself says.
    boolean modifies =
        w.is(verb - 1, Tag.RELATIVE) || w.is(verb, Tag.GERUND) || w.is(verb, Tag.PARTICIPLE);
    int end = Math.min(limit, modifies ? k + LONGEST_OBJECT : k);
    for (int i = k + 1; i < end && !isNamedBody(body); i++) {
      Draft at = w.isAt(i) ? tails.at(i + 1) : null;
      body = isBody(at) ? at : body; // "led the study at Pellham University"
    }
    holder(who, body, limit);
  }

  /** "the SRA", "Dunsby Rovers", but not "Moss" or "Moss and King", who may be people. */
  private boolean isSurelyBody(Draft body) {
    int second = body.headFirst + 1;
    return body.certain
        || body.type == Type.ORGANISATION
            && (body.headEnd > second && !w.isAnd(second) || w.upper(body.headFirst));
  }

  private boolean holds(int verb) {
    return w.is(verb, WordClass.HOLDING) || w.is(verb, WordClass.EMPLOYED);
  }

  private static boolean isNamedBody(@Nullable Draft body) {
    return body != null && body.type == Type.ORGANISATION && body.form == Form.NAME;
  }

  private static boolean isBody(@Nullable Draft body) {
    return body != null && body.isBody();
  }

  private void holder(Draft who, @Nullable Draft body, int limit) {
    if ((who.form != Form.PRONOUN || isHeOrShe(who))
        && body != null
        && body.type == Type.ORGANISATION
        && body.form != Form.PRONOUN
        && body.end <= limit
        && (body.form == Form.NAME
            || who.form != Form.NOMINAL
                && !body.plural
                && (body.possessor != null || !body.premodifiers.isEmpty()))) {
      who.tell().addHolder(body);
    }
  }

  /** "Jane Roe is a baker", "was elected chairman of …", "joined Acme as an analyst". */
  void copula(Draft d, int p, int limit) {
    if (!(d.form == Form.NAME || isHeOrShe(d))
        || p >= limit
        || d.type != Type.PERSON && d.certain) {
      return;
    }
    if (w.is(d.first - 1, WordClass.APPOINTED)) {
      appointee(d, p, limit);
    }
    boolean serves = w.is(p, Tag.VERB) && isParticle(p + 1); // "took over as chairman"
    if (w.is(p, WordClass.BE)
        || w.is(p, WordClass.HAVE)
        || w.is(p, WordClass.APPOINTED)
        || serves) {
      predicate(d, p, limit);
    } else if (w.is(p, Tag.VERB)) {
      office(d, p, limit);
    }
  }

  /** "He was the director", but not "he was a participant". */
  private boolean isPost(Draft n) {
    int last = n.headEnd - 1;
    return w.is(last, WordClass.ROLE)
        || w.is(last, WordClass.TITLE)
        || w.is(last, WordClass.OFFICE);
  }

  private static boolean isHeOrShe(Draft d) {
    return d.form == Form.PRONOUN && d.gender != Mention.Gender.UNKNOWN && !d.possessive;
  }

  /** "Northwing named Jane Roe (as) its finance director". */
  private void appointee(Draft d, int p, int limit) {
    Draft body = tails.at(w.t.sentenceFirst(w.t.sentence(d.first)));
    Draft n = tails.at(w.isAs(p) ? p + 1 : p);
    if (body == null
        || body.form != Form.NAME
        || body.type != Type.ORGANISATION
        || body.end >= d.first
        || n == null
        || !isRole(n)
        || n.plural
        || n.same != null
        || n.extentEnd > limit
        || n.determined == Determined.INDEFINITE) {
      return;
    }
    tie(d, n);
    if (n.possessor == null && n.determined == Determined.BARE && !w.linksRole(n.end)) {
      n.tell().addHolder(body);
    }
  }

  /** "As head of the Harbour Office, Jane Roe sees …": the role of the subject that follows. */
  void asRole(Draft role, int p, int limit) {
    boolean opens =
        role.form == Form.NOMINAL
            && role.type == Type.PERSON
            && !role.plural
            && role.same == null
            && w.isAs(role.first - 1)
            && role.first - 1 == w.t.sentenceFirst(w.t.sentence(role.first))
            && w.is(p, TokenKind.COMMA)
            && p + 1 < limit;
    Draft n = opens ? tails.at(p + 1) : null;
    if (n != null && n.form == Form.NAME && n.type == Type.PERSON && w.finite(n.extentEnd)) {
      tie(n, role);
    }
  }

  private void predicate(Draft d, int p, int limit) {
    int k = verbs(p);
    Draft n = tails.at(k);
    if (n == null
        || !isRole(n)
        || n.extentEnd > limit
        || n.same != null
        || w.is(k - 1, WordClass.APPOINTED)
            && w.is(n.bodyFirst, WordClass.ORDINAL)
            && w.phrase(n.bodyFirst, WordClass.ROLE) == 0 // "became the first player in Norland"
        || d.form == Form.PRONOUN && !isPost(n)) {
      if (n == null || !isRole(n)) {
        post(d, p, limit); // "Jane Roe has run Northwing since May"
      }
      return;
    }
    boolean appointed = w.is(k - 1, WordClass.APPOINTED) || w.isAs(k - 1);
    boolean plain = w.is(k - 1, WordClass.BE) || w.is(k - 1, Tag.ADVERB);
    if (appointed || plain && (n.determined != Determined.BARE || w.linksRole(n.end))) {
      tie(d, n);
      d.type = Type.PERSON;
    }
  }

  /** "joined Acme as an analyst", "served as treasurer". */
  private void office(Draft d, int verb, int limit) {
    if (holds(verb) && w.linksRole(verb + 1) && !w.isIn(verb + 1)) {
      holder(d, tails.at(verb + 2), limit);
      return;
    }
    Draft body = tails.at(verb + 1);
    if (w.is(verb, WordClass.HOLDING)
        && body != null
        && body.form == Form.NAME
        && isSurelyBody(body)
        && !w.isAs(afterDate(body.end))) {
      holder(d, body, limit); // "Jane Roe runs Northwing."
      return;
    }
    int as = body == null ? verb + 1 : afterDate(body.end);
    boolean joins =
        body == null ? holds(verb) : body.form == Form.NAME && body.type == Type.ORGANISATION;
    if (!joins || !w.isAs(as)) {
      return;
    }
    Draft n = tails.at(as + 1);
    if (n != null && isRole(n) && n.same == null && n.extentEnd <= limit) {
      tie(d, n);
      Draft at = w.linksRole(n.end) ? tails.at(n.end + 1) : null;
      if (body != null && (at == null || !at.isBody())) {
        n.tell().addHolder(body);
      }
    }
  }

  /** "in 2010": the token behind a date that parts the body from "as". */
  private int afterDate(int k) {
    return w.isIn(k) && (w.is(k + 1, TokenKind.NUMBER) || w.calendar(k + 1)) ? k + 2 : k;
  }

  /** "the former mayor and state senator said": one person in two roles. Returns its end. */
  int secondRole(Draft d, int p, int limit) {
    boolean name = d.form == Form.NAME && d.details().of != null;
    if (!(name || d.form == Form.NOMINAL)
        || d.type != Type.PERSON
        || d.plural
        || !w.isAnd(p)
        || p >= limit) {
      return p;
    }
    Draft n = tails.at(p + 1);
    // "Jane Roe of the Echo and a member of the club said"
    Determined determined = name ? Determined.INDEFINITE : Determined.BARE;
    if (n != null
        && isRole(n)
        && n.determined == determined
        && n.possessor == null
        && !n.plural
        && n.same == null
        && (w.finite(n.extentEnd) || tails.closed(n.extentEnd))
        && n.extentEnd < limit) {
      tie(d, n);
      return n.extentEnd;
    }
    return p;
  }
}
