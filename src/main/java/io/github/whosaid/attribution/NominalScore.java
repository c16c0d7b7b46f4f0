package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What the noun of a role or description, and the words at it, tell for and against one whom it may
 * mean: "the manager", "Tull's mayor". Thread-safe after construction.
 */
final class NominalScore {

  private static final int CONTRADICTION = 4;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final BodyKinds kinds;
  private final Strangers strangers;
  private final Ages ages;
  private final WordFamilies documents;

  NominalScore(
      Entities entities,
      TokenizedText text,
      Mentions mentions,
      EntityNouns nouns,
      BodyKinds kinds) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    this.kinds = kinds;
    strangers = new Strangers(entities, text, mentions);
    ages = new Ages(entities, text, mentions);
    documents = WordFamilies.documents(text.lexicon());
  }

  /**
   * Adds how much each clue of the noun says of a candidate.
   *
   * @param m the role or description
   * @param a who may be meant
   * @param g the candidate's gender, so far as it is known
   * @param v the values by the numbers of the clues
   */
  void values(Mention m, Antecedent a, Gender g, double[] v) {
    nominalMatch(m, a, v);
    if (!t.is(m.headEnd() - 1, WordClass.SPOKESPERSON)) {
      samePlace(m, a, v); // many are of the body that a spokesman speaks for
    }
    if (m.type() == Type.PERSON && entities.type(a.entity()) == Type.PERSON) {
      int other = otherBody(m, a.entity());
      boolean later = a.mention() > m.index(); // the article need not say twice what they are
      AntecedentScore.add(v, Clue.OTHER_BODY, later && other < CONTRADICTION ? 0 : other);
    }
    unnamed(m, a, v);
    ages.values(m, a.entity(), v);
    if (strangers.are(a.entity(), t.id(m.headEnd() - 1)) || isAddressed(m, g)) {
      AntecedentScore.add(v, Clue.STRANGER);
    }
  }

  /** "The manager told her": a woman who may be meant is whom the manager spoke to. */
  private boolean isAddressed(Mention m, Gender candidate) {
    int object = m.end() + 1;
    return t.is(m.end(), Tag.VERB)
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
    AntecedentScore.add(v, Clue.NAMELESS, nameless ? 1 : 0);
  }

  private void samePlace(Mention m, Antecedent a, double[] v) {
    for (int i = m.first(); i < m.headEnd(); i++) {
      if (t.isCapital(i) && nouns.isOf(a.entity(), i)) {
        AntecedentScore.add(v, Clue.SAME_PLACE);
        return;
      }
      if (nouns.isOfAnotherParty(a.entity(), i)) {
        AntecedentScore.add(v, Clue.OTHER_PARTY);
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
    int told = named ? -1 : t.id(mentions.get(entities.descriptionOf(a.entity())).headEnd() - 1);
    boolean called = named ? nouns.isCalled(a.entity(), head) : told == head;
    if (called) {
      AntecedentScore.add(v, Clue.SAME_NOUN);
    } else if (m.type() == Type.DOCUMENT) {
      AntecedentScore.add(v, Clue.KIND_OF_NOUN, documents.has(head, told) ? 1 : 0);
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
      AntecedentScore.add(v, Clue.OTHER_POST);
      return;
    }
    if (m.gender() != Gender.UNKNOWN) {
      AntecedentScore.add(v, Clue.GENDERED_NOUN);
    }
    if (named && m.type() == Type.PERSON && nouns.isOccupation(head)) {
      AntecedentScore.add(v, Clue.UNTOLD_ROLE);
      if (nouns.hasRole(candidate)) {
        AntecedentScore.add(v, Clue.OTHER_ROLE);
      }
    }
  }

  private void body(Mention m, int candidate, double[] v) {
    int head = t.id(m.headEnd() - 1);
    if (entities.isNamed(candidate)) {
      Mention name = entities.entry(candidate).fullest;
      int last = name.headEnd() - 1;
      if (kinds.isKindOf(head, name)) {
        AntecedentScore.add(v, Clue.KIND_OF_NOUN);
        return;
      }
      if (kinds.isClosed(head)) {
        AntecedentScore.add(v, Clue.OTHER_KIND);
        return;
      }
      if (!t.isCapital(last) && t.is(last, TokenKind.WORD)) {
        AntecedentScore.add(v, Clue.OTHER_NOUN);
        return;
      }
    }
    boolean generic = t.is(m.headEnd() - 1, WordClass.ORG_HEAD) && m.headFirst() <= m.first() + 1;
    AntecedentScore.add(v, Clue.GENERIC_NOUN, generic ? 1 : 0);
  }
}
