package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;

/**
 * What speaks for and against one whom a pronoun or role may mean: a value for each clue.
 * Thread-safe after construction.
 */
final class AntecedentScore {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final Antecedents antecedents;
  private final WordFamilies kinds;
  private final Strangers strangers;
  private final int by;

  AntecedentScore(
      Entities entities,
      TokenizedText text,
      Mentions mentions,
      EntityNouns nouns,
      Antecedents antecedents) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    this.antecedents = antecedents;
    kinds = WordFamilies.organisations(text.lexicon());
    strangers = new Strangers(entities, text, mentions);
    by = text.lexicon().id("by");
  }

  /**
   * Tells how much each clue says of a candidate, by the numbers of the clues.
   *
   * @param m the pronoun or role
   * @param a who may be meant
   * @param rank how many candidates are nearer
   * @param v written anew
   */
  void values(Mention m, Antecedent a, int rank, RecentSpeakers recent, double[] v) {
    Arrays.fill(v, 0);
    spoke(m, a.entity(), recent, v);
    if (a.mention() >= 0) {
      place(m, mentions.get(a.mention()), v);
      add(v, Clue.RANK, rank);
    } else {
      add(v, Clue.UNSEEN);
    }
    if (m.form() == Form.PRONOUN && m.type() == Type.PERSON) {
      words(m, a.entity(), recent, v);
    }
    if (isIntroduced(m, a, recent)) {
      add(v, Clue.INTRODUCED);
    }
    if (m.type() == Type.PERSON && entities.type(a.entity()) != Type.PERSON) {
      add(v, Clue.DOUBTFUL_TYPE);
    }
    if (entities.isNamed(a.entity())) {
      add(v, Clue.PROMINENCE, Math.log(1 + Math.min(OFTEN, entities.entry(a.entity()).count())));
    } else if (m.form() != Form.PRONOUN
        || m.type() != Type.PERSON
        || recent.turn(a.entity()) != 0) { // "“…,” an officer said. “…,” he said"
      add(v, Clue.UNNAMED);
    }
    if (entities.type(a.entity()) == Type.PLACE) {
      add(v, Clue.PLACE);
    }
    if (m.form() == Form.PRONOUN && entities.type(a.entity()) == Type.DOCUMENT) {
      add(v, Clue.DOCUMENT);
    }
    Gender told = entities.gender(a.entity());
    Gender g = told == Gender.UNKNOWN ? recent.called(a.entity()) : told;
    if (g != Gender.UNKNOWN && g == m.gender()) {
      add(v, g == Gender.MALE ? Clue.MALE : Clue.FEMALE);
    }
    if (m.type() == Type.PEOPLE && entities.type(a.entity()) == Type.PEOPLE) {
      add(v, Clue.SAME_NUMBER);
    }
    if (m.form() == Form.NOMINAL) {
      nominalMatch(m, a, v);
      if (!t.is(m.headEnd() - 1, WordClass.SPOKESPERSON)) {
        samePlace(m, a, v); // many are of the body that a spokesman speaks for
      }
      if (m.type() == Type.PERSON && entities.type(a.entity()) == Type.PERSON) {
        int other = otherBody(m, a.entity());
        boolean later = a.mention() > m.index(); // the article need not say twice what they are
        add(v, Clue.OTHER_BODY, later && other < CONTRADICTION ? 0 : other);
      }
      unnamed(m, a, v);
      if (strangers.are(a.entity(), t.id(m.headEnd() - 1)) || isAddressed(m, g)) {
        add(v, Clue.STRANGER);
      }
    }
  }

  /** What the words show whose speaker is looked for: few speak of themselves by name. */
  private void words(Mention m, int candidate, RecentSpeakers recent, double[] v) {
    boolean topic = recent.subject() == candidate && recent.turn(candidate) != 0;
    boolean he = false;
    for (Range words : recent.words()) {
      int end = Math.min(words.end(), words.first() + MOST_WORDS);
      for (int i = words.first(); i < end; i++) {
        int k = mentions.at(i);
        if (k >= 0
            && mentions.get(k).form() == Form.NAME
            && entities.entity(k) == candidate
            && (i > m.first() || t.passageAt(i) >= 0) // "Lee will pay, he said": Lee
            && !isIntroducingSelf(mentions.get(k))) {
          add(v, Clue.SPOKEN_OF);
          return;
        }
        he |=
            topic
                && k >= 0
                && t.passageAt(i) >= 0
                && mentions.get(k).form() == Form.PRONOUN
                && mentions.get(k).gender() != Gender.UNKNOWN
                && mentions.get(k).gender() == m.gender();
      }
    }
    if (he) {
      add(v, Clue.HE_IN_WORDS);
    }
  }

  /** "I am Ada Moss", "My name is Ada Moss" */
  private boolean isIntroducingSelf(Mention name) {
    return name.first() > 0 && t.is(name.first() - 1, WordClass.BE);
  }

  /** So many words are looked at. */
  private static final int MOST_WORDS = 60;

  private static void add(double[] values, Clue clue) {
    add(values, clue, 1);
  }

  private static void add(double[] values, Clue clue, double value) {
    values[clue.ordinal()] += value;
  }

  /** "The manager told her": a woman who may be meant is whom the manager spoke to. */
  private boolean isAddressed(Mention m, Gender candidate) {
    int object = m.end() + 1;
    return object < t.size()
        && t.is(m.end(), Tag.VERB)
        && (t.is(object, WordClass.HIM) && candidate == Gender.MALE
            || t.is(object, WordClass.HER_OBJ)
                && candidate == Gender.FEMALE
                && t.is(object, Tag.PRONOUN));
  }

  /** "the person", or "an official … the official": so is called who has no name. */
  private void unnamed(Mention m, Antecedent a, double[] v) {
    if (m.type() != Type.PERSON
        || entities.isNamed(a.entity())
        || m.headEnd() - m.headFirst() > 1) {
      return;
    }
    int head = m.headFirst();
    Mention other = mentions.get(entities.descriptionOf(a.entity()));
    boolean nameless =
        t.is(head, WordClass.GENERIC_PERSON)
            || t.is(head, WordClass.ANONYMOUS_NOUN) && t.id(other.headEnd() - 1) == t.id(head);
    add(v, Clue.NAMELESS, nameless ? 1 : 0);
  }

  /**
   * Whether the candidate was named first, with a role or age, where the mention looks back to:
   * outside quoted words, and in a sentence behind the latest speaker's.
   */
  private boolean isIntroduced(Mention m, Antecedent a, RecentSpeakers recent) {
    if (m.form() != Form.PRONOUN
        || a.mention() < 0
        || !entities.isNamed(a.entity())
        || recent.turns().isEmpty()
        || recent.turn(a.entity()) >= 0) {
      return false;
    }
    Mention near = mentions.get(a.mention());
    if (isAside(near, a.entity(), recent)) {
      return false;
    }
    Mention first = mentions.get(entities.entry(a.entity()).firstMention);
    return first.form() != Form.PRONOUN
        && t.sentence(first.first()) == t.sentence(near.first())
        && t.passageAt(first.first()) < 0
        && t.sentence(first.first()) > t.sentence(recent.turns().get(0).token())
        && (near.index() != first.index()
            || !mentions.affiliations(first.index()).isEmpty()
            || mentions.details(first.index()).ageToken() >= 0);
  }

  /**
   * "Lee had ties to Senator Ray Oakley", "his father Ray": the sentence is about another, as is
   * what follows where another is the topic of it.
   */
  private boolean isAside(Mention near, int entity, RecentSpeakers recent) {
    if (t.is(near.first(), WordClass.POSSESSIVE)) {
      return true;
    }
    boolean other =
        recent.subject() != entity
            && entities.isNamed(recent.subject())
            && entities.type(recent.subject()) == Type.PERSON;
    int before = near.first() - 1;
    boolean object =
        before > t.sentenceFirst(t.sentence(near.first())) && t.is(before, Tag.PREPOSITION);
    return other && (object || t.sentence(recent.subjectToken()) > t.sentence(near.first()));
  }

  private void spoke(Mention m, int entity, RecentSpeakers recent, double[] v) {
    int turn = recent.turn(entity);
    if (recent.subject() == entity) {
      add(v, Clue.TOPIC);
      if (turn != 0 && m.form() == Form.PRONOUN && m.type() == Type.PERSON && isSince(recent)) {
        add(v, Clue.TOPIC_SINCE);
      }
    }
    if (turn == 0) {
      add(v, Clue.LAST_SPEAKER);
      if (t.paragraph(m.first()) - t.paragraph(recent.turns().get(0).token()) < 2) {
        add(v, Clue.LAST_SPEAKER_NEAR);
      }
    } else if (turn > 0) {
      add(v, Clue.EARLIER_SPEAKER, 1.0 / turn);
    }
  }

  /**
   * "“…,” Lee said. Marsh disagreed. “…,” he said": whether the topic is younger than the words.
   */
  private boolean isSince(RecentSpeakers recent) {
    if (recent.turns().isEmpty()) {
      return false;
    }
    int said = recent.turns().get(0).token();
    int topic = recent.subjectToken();
    // "Lee was asked by Marsh who pays": who is asked replies.
    return t.sentence(topic) > t.sentence(said)
        || t.sentence(topic) == t.sentence(said) && topic < said && t.id(said - 1) == by;
  }

  private void place(Mention m, Mention c, double[] v) {
    int sentences = Math.abs(t.sentence(m.first()) - t.sentence(c.first()));
    add(v, Clue.SENTENCES_APART, Math.min(FAR, sentences));
    if (t.paragraph(m.first()) != t.paragraph(c.first())) {
      add(v, Clue.OTHER_PARAGRAPH);
    }
    if (c.first() > m.first()) {
      add(v, Clue.AHEAD, c.first() == t.sentenceFirst(t.sentence(c.first())) ? 0 : 1);
    } else if (sentences == 0 && sameClause(c, m)) {
      add(v, Clue.SAME_CLAUSE);
    }
    if (antecedents.isSubject(c)) {
      add(v, Clue.SUBJECT);
    }
    if (c.possessive()) {
      add(v, Clue.POSSESSIVE);
    }
    if (c.first() > 0 && t.is(c.first() - 1, Tag.PREPOSITION)) {
      add(v, Clue.OBJECT);
    }
    if (antecedents.isQuoted(m, c)) {
      add(v, Clue.QUOTED);
    }
  }

  private static final int FAR = 6;
  private static final int CONTRADICTION = 4;

  /** Who is named more often is no likelier for it. */
  private static final int OFTEN = 8;

  /**
   * Whether no mark and no conjunction stands between: there a noun does not mean the subject of
   * its own verb.
   */
  private boolean sameClause(Mention c, Mention m) {
    boolean object =
        m.form() == Form.NOMINAL
            || t.is(m.first(), WordClass.HIM)
            || t.is(m.first(), WordClass.HER_OBJ) && !m.possessive()
            || t.is(m.first(), WordClass.THEM);
    if (!object || m.first() - c.end() > LONGEST_CLAUSE) {
      return false;
    }
    for (int i = c.end(); i < m.first(); i++) {
      if (!t.is(i, TokenKind.WORD) && !t.is(i, TokenKind.NUMBER)
          || t.is(i, Tag.SUBORDINATOR)
          || t.is(i, Tag.THAT)
          || t.is(i, Tag.COORDINATOR)
          || t.is(i, Tag.WH)
          || t.is(i, Tag.RELATIVE)) {
        return false;
      }
    }
    return true;
  }

  private static final int LONGEST_CLAUSE = 12;

  private void samePlace(Mention m, Antecedent a, double[] v) {
    for (int i = m.first(); i < m.headEnd(); i++) {
      if (t.isCapital(i) && nouns.isOf(a.entity(), i)) {
        add(v, Clue.SAME_PLACE);
        return;
      }
      if (nouns.isOfAnotherParty(a.entity(), i)) {
        add(v, Clue.OTHER_PARTY);
        return;
      }
    }
  }

  /**
   * "Tull's mayor", "the mill's owner": 1 where the article tells of no place or body of the
   * candidate's, or no such role, and {@link #CONTRADICTION} where it tells another one.
   */
  private int otherBody(Mention m, int candidate) {
    int owner = Possessors.lastWord(t, m);
    if (owner < 0) {
      return 0;
    }
    if (!entities.isNamed(candidate)) {
      int other = Possessors.lastWord(t, mentions.get(entities.descriptionOf(candidate)));
      return other < 0 || t.id(other) == t.id(owner) ? 0 : CONTRADICTION;
    }
    if (!t.isCapital(owner)) {
      return nouns.isCalled(candidate, t.id(m.headEnd() - 1)) ? 0 : 1;
    }
    return nouns.isOf(candidate, owner) ? 0 : nouns.isOfAny(candidate) ? CONTRADICTION : 1;
  }

  private void nominalMatch(Mention m, Antecedent a, double[] v) {
    int head = t.id(m.headEnd() - 1);
    boolean named = entities.isNamed(a.entity());
    boolean called =
        named
            ? nouns.isCalled(a.entity(), head)
            : t.id(mentions.get(entities.descriptionOf(a.entity())).headEnd() - 1) == head;
    if (called) {
      add(v, Clue.SAME_NOUN);
    } else if (m.type() != Type.ORGANISATION) {
      person(m, a.entity(), v);
    } else {
      body(m, a.entity(), v);
    }
  }

  /** A role or noun for a person by which the text does not call the candidate. */
  private void person(Mention m, int candidate, double[] v) {
    int head = m.headEnd() - 1;
    boolean named = entities.isNamed(candidate);
    if (named && m.type() == Type.PERSON && nouns.holdsAnother(candidate, head)) {
      add(v, Clue.OTHER_POST);
      return;
    }
    if (m.gender() != Gender.UNKNOWN) {
      add(v, Clue.GENDERED_NOUN);
    }
    if (named && m.type() == Type.PERSON && nouns.isOccupation(head)) {
      add(v, Clue.UNTOLD_ROLE);
      if (nouns.hasRole(candidate)) {
        add(v, Clue.OTHER_ROLE);
      }
    }
  }

  private void body(Mention m, int candidate, double[] v) {
    int head = t.id(m.headEnd() - 1);
    if (entities.isNamed(candidate)) {
      Mention name = entities.entry(candidate).fullest;
      int last = name.headEnd() - 1;
      if (isKindOf(head, t.id(last))
          || t.id(name.headFirst()) == head
          || isKindOf(head, t.id(name.headFirst()))) {
        add(v, Clue.KIND_OF_NOUN);
        return;
      }
      if (kinds.isClosed(head)) {
        add(v, Clue.OTHER_KIND);
        return;
      }
      if (!t.isCapital(last) && t.is(last, TokenKind.WORD)) {
        add(v, Clue.OTHER_NOUN);
        return;
      }
    }
    boolean generic = t.is(m.headEnd() - 1, WordClass.ORG_HEAD) && m.headFirst() <= m.first() + 1;
    add(v, Clue.GENERIC_NOUN, generic ? 1 : 0);
  }

  private boolean isKindOf(int noun, int last) {
    for (int word : kinds.of(noun)) {
      if (word == last) {
        return true;
      }
    }
    return false;
  }
}
