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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom pronouns and role descriptions mean, by a score over a few features of form and
 * distance.
 */
final class Resolver {

  private static final int MOST_HOPS = 4;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final Clues clues;

  private final EntityNouns nouns;
  private final Antecedents antecedents;
  private final Reasons reasons;
  private final WordFamilies kinds;
  private final int by;

  Resolver(Entities entities, TokenizedText text, Mentions mentions, Clues clues) {
    this.clues = clues;
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    nouns = new EntityNouns(entities, text, mentions);
    antecedents = new Antecedents(entities, text, mentions);
    reasons = new Reasons(entities, text, mentions, nouns);
    kinds = WordFamilies.organisations(text.lexicon());
    by = text.lexicon().id("by");
  }

  /**
   * Gives each named entity the descriptions that mean it wherever they stand, for the roles they
   * tell: "the Tull businessman" for a man named before.
   */
  void describe() {
    for (Mention m : mentions.all()) {
      boolean role =
          m.form() == Form.NOMINAL
              && m.type() == Type.PERSON
              && entities.entity(m.index()) < 0
              && !m.possessive()
              && !isSomebodysOwn(m)
              && !mentions.affiliations(m.index()).isEmpty()
              && t.passageAt(m.first()) < 0;
      if (!role) {
        continue;
      }
      Resolution r = nominal(m, RecentSpeakers.NONE);
      if (!entities.isNamed(r.entity()) || r.probability() <= SURE_ENOUGH) {
        continue;
      }
      // Who is called a senator already learns nothing but party and state from "the Democratic
      // senator".
      if (nouns.isCalled(r.entity(), t.id(m.headEnd() - 1))) {
        entities.entry(r.entity()).allusions.add(m.index());
      } else if (isSubject(m)) {
        entities.entry(r.entity()).descriptions.add(m.index());
        nouns.learn(r.entity(), t.id(m.headEnd() - 1));
      }
    }
  }

  private static final double SURE_ENOUGH = 0.45;

  Resolution resolve(int index, RecentSpeakers recent) {
    int e = entities.entity(index);
    Mention m = mentions.get(index);
    if (e >= 0) {
      return new Resolution(
          e,
          m.form() == Form.NAME ? 1 : 0.97,
          -1,
          -1,
          0,
          () -> "“" + t.string(m.first(), m.end()) + "” names " + entities.label(e));
    }
    int same = index;
    for (int hops = 0; hops < MOST_HOPS && mentions.same(same) >= 0; hops++) {
      same = mentions.same(same);
    }
    if (same != index) {
      Mention other = mentions.get(same);
      Resolution r =
          entities.entity(same) >= 0
              ? new Resolution(entities.entity(same), 0.95, -1, -1, 0, () -> "")
              : unaided(other, recent);
      return new Resolution(
          r.entity(),
          r.probability(),
          r.runnerUp(),
          r.runnerUpMention(),
          r.runnerUpProbability(),
          () ->
              "“"
                  + t.string(m.first(), m.end())
                  + "” stands for “"
                  + t.string(other.first(), other.end())
                  + "”");
    }
    return unaided(m, recent);
  }

  /** Resolves a mention to which grammar ties nothing. */
  private Resolution unaided(Mention m, RecentSpeakers recent) {
    return switch (m.form()) {
      case PRONOUN -> pronoun(m, recent);
      case NOMINAL -> nominal(m, recent);
      case NAME -> own(m);
    };
  }

  /** How sure it is that "the report" means nothing that has a name. */
  private static final double OWN_DEFINITE = 0.85;

  /** How sure it is that "experts" means nobody who has a name. */
  private static final double OWN = 0.96;

  private Resolution own(Mention m) {
    return new Resolution(
        entities.described(m.index()),
        mentions.isDefinite(m.index()) ? OWN_DEFINITE : OWN,
        -1,
        -1,
        0,
        () -> "“" + t.string(m.first(), m.end()) + "” is not named elsewhere");
  }

  private Resolution pronoun(Mention m, RecentSpeakers recent) {
    boolean first =
        t.is(m.first(), WordClass.I)
            || t.is(m.first(), WordClass.WE)
            || t.is(m.first(), WordClass.YOU)
            || t.is(m.first(), WordClass.ME)
            || t.is(m.first(), WordClass.US);
    if (first) {
      return own(m);
    }
    return best(m, antecedents.of(m, recent), recent);
  }

  private Resolution nominal(Mention m, RecentSpeakers recent) {
    boolean anaphoric =
        (mentions.isDefinite(m.index()) && (t.is(m.first(), WordClass.DETERMINER) || ownedByBody(m))
                || isHeadlinese(m))
            && (m.type() == Type.PERSON
                || m.type() == Type.ORGANISATION
                || m.type() == Type.PLACE
                || m.type() == Type.DOCUMENT);
    if (!anaphoric) {
      return own(m);
    }
    List<Antecedent> candidates = antecedents.of(m, recent);
    if (isSomebodys(m)) {
      if (m.type() == Type.ORGANISATION) {
        return own(m);
      }
      int head = t.id(m.headEnd() - 1);
      candidates.removeIf(a -> !nouns.isCalled(a.entity(), head));
    }
    return best(m, candidates, recent);
  }

  /**
   * "the harbour master's office", "the former minister's spokeswoman": whose it is stands in it,
   * so that it looks back to none, or to one who is called so.
   */
  private boolean isSomebodys(Mention m) {
    boolean aide = m.type() == Type.PERSON && t.is(m.headEnd() - 1, WordClass.SPOKESPERSON);
    if (m.type() != Type.ORGANISATION && !aide) {
      return false;
    }
    for (int i = m.first() + 1; i < m.headFirst(); i++) {
      if (t.is(i, Tag.POSSESSIVE)) {
        // "the nation's largest union"
        return !t.is(i - 1, WordClass.PLACE_HEAD);
      }
    }
    return false;
  }

  /** "Senator from Texas says …": headings and first lines leave articles out. */
  private boolean isHeadlinese(Mention m) {
    return m.type() == Type.PERSON
        && !m.plural()
        && m.first() == t.sentenceFirst(t.sentence(m.first()))
        && t.paragraph(m.first()) < Antecedents.FIRST_PARAGRAPHS
        && !t.is(m.first(), WordClass.DETERMINER)
        && !t.is(m.first(), WordClass.POSSESSIVE)
        && !t.is(m.first(), WordClass.QUANTIFIER)
        && !t.is(m.first(), WordClass.NUMBER_WORD);
  }

  /** "The councilman's grandson" is another than the councilman. */
  private boolean isSomebodysOwn(Mention m) {
    Mention owner = owner(m);
    return owner != null && owner.type() == Type.PERSON;
  }

  /** "France's finance minister", but not "his lawyer". */
  private boolean ownedByBody(Mention m) {
    Mention owner = owner(m);
    return owner != null
        && owner.form() == Form.NAME
        && (owner.type() == Type.PLACE || owner.type() == Type.ORGANISATION);
  }

  /** The possessive with which a phrase begins, if there is one. */
  private @Nullable Mention owner(Mention m) {
    for (int i = m.index() + 1;
        i < mentions.size() && i < m.index() + 4 && mentions.get(i).first() < m.end();
        i++) {
      Mention inner = mentions.get(i);
      if (inner.possessive() && inner.first() == m.first()) {
        return inner;
      }
    }
    return null;
  }

  private Resolution best(Mention m, List<Antecedent> candidates, RecentSpeakers recent) {
    double sum = 0;
    double top = -1;
    double second = -1;
    int best = -1;
    int runnerUp = -1;
    int rank = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Antecedent a = candidates.get(i);
      double weight = Math.exp(score(m, a, rank, recent));
      if (a.mention() >= 0 && !antecedents.isQuoted(m, mentions.get(a.mention()))) {
        rank++;
      }
      sum += weight;
      if (weight > top) {
        second = top;
        runnerUp = best;
        top = weight;
        best = i;
      } else if (weight > second) {
        second = weight;
        runnerUp = i;
      }
    }
    // Nobody named so far: always possible, for a role more than for a pronoun.
    double nobody =
        Math.exp(clues.of(m.form() == Form.NOMINAL ? Clue.NOBODY_ROLE : Clue.NOBODY_PRONOUN));
    sum += nobody;
    if (best < 0 || nobody > top) {
      Resolution own = own(m);
      return new Resolution(
          own.entity(),
          nobody / sum,
          best < 0 ? -1 : candidates.get(best).entity(),
          best < 0 ? -1 : candidates.get(best).mention(),
          Math.max(0, top) / sum,
          own.reason());
    }
    Antecedent a = candidates.get(best);
    return new Resolution(
        a.entity(),
        top / sum,
        runnerUp < 0 ? -1 : candidates.get(runnerUp).entity(),
        runnerUp < 0 ? -1 : candidates.get(runnerUp).mention(),
        Math.max(0, second) / sum,
        () -> reasons.of(m, a, recent));
  }

  private double score(Mention m, Antecedent a, int rank, RecentSpeakers recent) {
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
  private boolean isSubject(Mention c) {
    if (c.possessive()) {
      return false;
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
