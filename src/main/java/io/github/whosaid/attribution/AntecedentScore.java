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
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;

/**
 * What speaks for and against one whom a pronoun or role may mean: a value for each clue. What the
 * noun of a role tells is in {@link NominalScore}. Thread-safe after construction.
 */
final class AntecedentScore {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final NominalScore nominals;
  private final int by;

  AntecedentScore(
      Entities entities,
      TokenizedText text,
      Mentions mentions,
      EntityNouns nouns,
      BodyKinds kinds,
      Antecedents antecedents) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.antecedents = antecedents;
    nominals = new NominalScore(entities, text, mentions, nouns, kinds);
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
    place(m, mentions.get(a.mention()), v);
    add(v, Clue.RANK, rank);
    if (m.form() == Form.PRONOUN && m.type() == Type.PERSON) {
      words(m, a.entity(), recent, v);
      if (isTag(m, recent) && isToldOf(mentions.get(a.mention()), a.entity(), recent)) {
        add(v, Clue.SPOKEN_OF, TOLD_OF);
      }
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
      nominals.values(m, a, g, v);
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

  /**
   * "Lee said Marsh did not pay. “…,” she said": whether the latest speaker spoke of the candidate.
   */
  private boolean isToldOf(Mention near, int entity, RecentSpeakers recent) {
    return recent.turn(entity) != 0
        && !recent.turns().isEmpty()
        && t.sentence(near.first()) == t.sentence(recent.turns().get(0).token())
        && near.first() > recent.turns().get(0).token();
  }

  private boolean isTag(Mention m, RecentSpeakers recent) {
    return !recent.words().isEmpty()
        && recent.words().get(0).first() < m.first()
        && t.passageAt(recent.words().get(0).first()) >= 0;
  }

  /** How much of the clue it is that the words before speak of somebody, not these words. */
  private static final double TOLD_OF = 0.2;

  /** "I am Ada Moss", "My name is Ada Moss" */
  private boolean isIntroducingSelf(Mention name) {
    return t.is(name.first() - 1, WordClass.BE);
  }

  /** So many words are looked at. */
  private static final int MOST_WORDS = 60;

  static void add(double[] values, Clue clue) {
    add(values, clue, 1);
  }

  static void add(double[] values, Clue clue, double value) {
    values[clue.ordinal()] += value;
  }

  /**
   * Whether the candidate was named first, with a role or age, where the mention looks back to:
   * outside quoted words, and in a sentence behind the latest speaker's.
   */
  private boolean isIntroduced(Mention m, Antecedent a, RecentSpeakers recent) {
    if (m.form() != Form.PRONOUN
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
    boolean object = t.is(near.first() - 1, Tag.PREPOSITION);
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
    if (t.is(c.first() - 1, Tag.PREPOSITION)) {
      add(v, Clue.OBJECT);
    }
    if (antecedents.isQuoted(m, c)) {
      add(v, Clue.QUOTED);
    }
  }

  private static final int FAR = 6;

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
      if (!t.is(i, TokenKind.WORD) && !t.is(i, TokenKind.NUMBER) || t.isAny(i, CONJUNCTIONS)) {
        return false;
      }
    }
    return true;
  }

  private static final int LONGEST_CLAUSE = 12;

  private static final TagSet CONJUNCTIONS =
      TagSet.of(Tag.SUBORDINATOR, Tag.THAT, Tag.COORDINATOR, Tag.WH, Tag.RELATIVE);
}
