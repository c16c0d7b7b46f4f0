package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What speaks for and against one whom a pronoun or role may mean: the sum of the clues' weights.
 * Thread-safe after construction.
 */
final class AntecedentScore {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final Antecedents antecedents;
  private final Clues clues;
  private final WordFamilies kinds;
  private final int by;

  AntecedentScore(
      Entities entities,
      TokenizedText text,
      Mentions mentions,
      EntityNouns nouns,
      Antecedents antecedents,
      Clues clues) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    this.antecedents = antecedents;
    this.clues = clues;
    kinds = WordFamilies.organisations(text.lexicon());
    by = text.lexicon().id("by");
  }

  /**
   * Returns the score of a candidate.
   *
   * @param m the pronoun or role
   * @param a who may be meant
   * @param rank how many candidates are nearer
   */
  double of(Mention m, Antecedent a, int rank, RecentSpeakers recent) {
    double score = spoke(m, a.entity(), recent);
    if (a.mention() >= 0) {
      score += place(m, mentions.get(a.mention())) + rank * clues.of(Clue.RANK);
    } else {
      score += clues.of(Clue.UNSEEN);
    }
    if (isIntroduced(m, a, recent)) {
      score += clues.of(Clue.INTRODUCED);
    }
    if (m.type() == Type.PERSON && entities.type(a.entity()) != Type.PERSON) {
      score += clues.of(Clue.DOUBTFUL_TYPE);
    }
    if (entities.isNamed(a.entity())) {
      score += clues.of(Clue.PROMINENCE) * Math.log(1 + entities.entry(a.entity()).count());
    } else {
      score += clues.of(Clue.UNNAMED);
    }
    Gender g = entities.gender(a.entity());
    if (g != Gender.UNKNOWN && g == m.gender()) {
      score += clues.of(Clue.GENDER);
    }
    if (m.type() == Type.PEOPLE && entities.type(a.entity()) == Type.PEOPLE) {
      score += clues.of(Clue.SAME_NUMBER);
    }
    return m.form() == Form.NOMINAL
        ? score + nominalMatch(m, a) + samePlace(m, a) + unnamed(m, a)
        : score;
  }

  /** "the person", or "an official … the official": so is called who has no name. */
  private double unnamed(Mention m, Antecedent a) {
    if (m.type() != Type.PERSON
        || entities.isNamed(a.entity())
        || m.headEnd() - m.headFirst() > 1) {
      return 0;
    }
    int head = m.headFirst();
    Mention other = mentions.get(entities.descriptionOf(a.entity()));
    boolean nameless =
        t.is(head, WordClass.GENERIC_PERSON)
            || t.is(head, WordClass.ANONYMOUS_NOUN) && t.id(other.headEnd() - 1) == t.id(head);
    return nameless ? clues.of(Clue.NAMELESS) : 0;
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
    int before = near.first() - 1;
    if (before > t.sentenceFirst(t.sentence(near.first()))
        && t.is(before, Tag.PREPOSITION)
        && recent.subject() != a.entity()
        && entities.isNamed(recent.subject())
        && entities.type(recent.subject()) == Type.PERSON) {
      // "Lee had ties to Senator Ray Oakley": the sentence is about the other one.
      return false;
    }
    Mention first = mentions.get(entities.entry(a.entity()).firstMention);
    return first.form() == Form.NAME
        && t.sentence(first.first()) == t.sentence(near.first())
        && t.passageAt(first.first()) < 0
        && t.sentence(first.first()) > t.sentence(recent.turns().get(0).token())
        && (near.index() != first.index()
            || !mentions.affiliations(first.index()).isEmpty()
            || mentions.details(first.index()).ageToken() >= 0);
  }

  private double spoke(Mention m, int entity, RecentSpeakers recent) {
    int turn = recent.turn(entity);
    double score = 0;
    if (recent.subject() == entity) {
      score += clues.of(Clue.TOPIC);
      if (turn != 0 && m.form() == Form.PRONOUN && m.type() == Type.PERSON && isSince(recent)) {
        score += clues.of(Clue.TOPIC_SINCE);
      }
    }
    if (turn == 0) {
      score += clues.of(Clue.LAST_SPEAKER);
      if (t.paragraph(m.first()) - t.paragraph(recent.turns().get(0).token()) < 2) {
        score += clues.of(Clue.LAST_SPEAKER_NEAR);
      }
    } else if (turn > 0) {
      score += clues.of(Clue.EARLIER_SPEAKER) / turn;
    }
    return score;
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

  private double place(Mention m, Mention c) {
    int sentences = Math.abs(t.sentence(m.first()) - t.sentence(c.first()));
    double score = Math.min(FAR, sentences) * clues.of(Clue.SENTENCES_APART);
    if (t.paragraph(m.first()) != t.paragraph(c.first())) {
      score += clues.of(Clue.OTHER_PARAGRAPH);
    }
    if (c.first() > m.first()) {
      score += c.first() == t.sentenceFirst(t.sentence(c.first())) ? 0 : clues.of(Clue.AHEAD);
    } else if (sentences == 0 && sameClause(c, m)) {
      score += clues.of(Clue.SAME_CLAUSE);
    }
    if (isSubject(c)) {
      score += clues.of(Clue.SUBJECT);
    }
    if (c.possessive()) {
      score += clues.of(Clue.POSSESSIVE);
    }
    if (c.first() > 0 && t.is(c.first() - 1, Tag.PREPOSITION)) {
      score += clues.of(Clue.OBJECT);
    }
    if (antecedents.isQuoted(m, c)) {
      score += clues.of(Clue.QUOTED);
    }
    return score;
  }

  private static final int FAR = 6;

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

  private double samePlace(Mention m, Antecedent a) {
    for (int i = m.first(); i < m.headEnd(); i++) {
      if (t.isCapital(i) && nouns.isOf(a.entity(), i)) {
        return clues.of(Clue.SAME_PLACE);
      }
      if (nouns.isOfAnotherParty(a.entity(), i)) {
        return clues.of(Clue.OTHER_PARTY);
      }
    }
    return 0;
  }

  private double nominalMatch(Mention m, Antecedent a) {
    int head = t.id(m.headEnd() - 1);
    if (entities.isNamed(a.entity())) {
      if (nouns.isCalled(a.entity(), head)) {
        return clues.of(Clue.SAME_NOUN);
      }
      if (m.type() == Type.PERSON && nouns.holdsAnother(a.entity(), m.headEnd() - 1)) {
        return clues.of(Clue.OTHER_POST);
      }
    } else if (t.id(mentions.get(entities.descriptionOf(a.entity())).headEnd() - 1) == head) {
      return clues.of(Clue.SAME_NOUN);
    }
    if (m.type() != Type.ORGANISATION) {
      return m.gender() != Gender.UNKNOWN ? clues.of(Clue.GENDERED_NOUN) : 0;
    }
    if (entities.isNamed(a.entity())) {
      Mention name = entities.entry(a.entity()).fullest;
      int last = name.headEnd() - 1;
      if (isKindOf(head, t.id(last))
          || t.id(name.headFirst()) == head
          || isKindOf(head, t.id(name.headFirst()))) {
        return clues.of(Clue.KIND_OF_NOUN);
      }
      if (kinds.isClosed(head)) {
        return clues.of(Clue.OTHER_KIND);
      }
      if (!t.isCapital(last) && t.is(last, TokenKind.WORD)) {
        return clues.of(Clue.OTHER_NOUN);
      }
    }
    boolean generic = t.is(m.headEnd() - 1, WordClass.ORG_HEAD) && m.headFirst() <= m.first() + 1;
    return generic ? clues.of(Clue.GENERIC_NOUN) : 0;
  }

  private boolean isKindOf(int noun, int last) {
    for (int word : kinds.of(noun)) {
      if (word == last) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mention begins its sentence, or its clause, and a verb follows. */
  boolean isSubject(Mention c) {
    if (c.possessive() || c.first() > 0 && t.is(c.first() - 1, Tag.PREPOSITION)) {
      return false; // "the naming of the keeper was delayed"
    }
    int end = Math.min(t.size() - 1, Math.max(c.end(), c.extentEnd()));
    boolean verb =
        switch (t.tag(end)) {
          case VERB, AUXILIARY, MODAL -> true;
          case ADVERB ->
              end + 1 < t.size()
                  && switch (t.tag(end + 1)) {
                    case VERB, AUXILIARY, MODAL -> true;
                    default -> false;
                  };
          default -> false;
        };
    return verb || c.first() == t.sentenceFirst(t.sentence(c.first()));
  }
}
