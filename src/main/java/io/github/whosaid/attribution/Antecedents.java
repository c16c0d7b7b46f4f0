package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Those whom a pronoun or role may mean: named near before, or speakers before. Thread-safe. */
final class Antecedents {

  /** Where a role may come before the name. */
  static final int FIRST_PARAGRAPHS = 3;

  private static final int LONGEST_DESCRIPTION = 40;
  private static final int MOST_BACK = 60;
  private static final int MOST_AHEAD = 16;
  private static final int MOST_CANDIDATES = 10;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;

  /** A definite noun phrase is taken up by a pronoun not farther than so many sentences. */
  private static final int NEAR = 2;

  /** Says whom a definite noun phrase means. */
  interface Meaning {
    /** Returns the entity of the noun phrase, which may be what it describes by itself. */
    int of(Mention nominal, RecentSpeakers recent);
  }

  /** "most farmers", "no farmer": none that a later mention means. */
  private static final WordClassSet NOBODY =
      WordClassSet.of(WordClass.QUANTIFIER, WordClass.NEGATION);

  private final Meaning meaning;
  private final WordFamilies documents;

  /** Of each mention the nearest before it that may be meant: a name or a description, or -1. */
  private final int[] earlier;

  Antecedents(Entities entities, TokenizedText text, Mentions mentions, Meaning meaning) {
    this.entities = entities;
    this.meaning = meaning;
    t = text;
    this.mentions = mentions;
    documents = WordFamilies.documents(text.lexicon());
    earlier = new int[mentions.size()];
    int last = -1;
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = last;
      last = entities.entity(i) >= 0 || mentions.get(i).form() != Form.PRONOUN ? i : last;
    }
  }

  /** A candidate: the entity, and the mention by which it was last named before. */
  record Antecedent(int entity, int mention) {}

  /** Returns whom the mention may mean, the nearest first. */
  List<Antecedent> of(Mention m, RecentSpeakers recent) {
    List<Antecedent> found = new ArrayList<>();
    for (int i = earlier[m.index()];
        i >= 0 && i >= m.index() - MOST_BACK && found.size() < MOST_CANDIDATES;
        i = earlier[i]) {
      consider(m, i, recent, found);
    }
    for (RecentSpeakers.Turn turn : recent.turns()) {
      boolean several =
          m.type() == Type.ORGANISATION
              && !entities.isNamed(turn.entity())
              && mentions.get(entities.descriptionOf(turn.entity())).plural();
      if (!several
          && (fits(m, turn.entity(), -1, recent) || mayBePerson(m, turn.entity()))
          && known(found, turn.entity()) < 0) {
        found.add(new Antecedent(turn.entity(), mentions.at(turn.token())));
      }
    }
    boolean lead = m.form() == Form.NOMINAL && t.paragraph(m.first()) < FIRST_PARAGRAPHS;
    if (found.isEmpty() || lead && (m.type() == Type.PERSON || recent.turns().isEmpty())) {
      // "The opposition disagreed. Its leader": not a body that is first named later
      boolean near = m.type() == Type.ORGANISATION && !lead;
      int end = near ? t.sentenceEnd(t.sentence(m.first())) : t.size();
      for (int i = m.index() + 1;
          i < mentions.size() && i <= m.index() + MOST_AHEAD && mentions.get(i).first() < end;
          i++) {
        consider(m, i, recent, found);
      }
    }
    return found;
  }

  /** A name of one word that nothing types but the guess of an organisation, and who spoke. */
  private boolean mayBePerson(Mention m, int entity) {
    if (m.form() != Form.PRONOUN
        || m.type() != Type.PERSON
        || !entities.isNamed(entity)
        || entities.type(entity) != Type.ORGANISATION) {
      return false;
    }
    Mention name = entities.entry(entity).fullest;
    int word = name.headFirst();
    return name.headEnd() - word == 1
        && name.first() == word
        && t.shape(word) == Shape.CAPITALISED
        && !t.isAny(word, NameFit.TELLING);
  }

  private void consider(Mention m, int i, RecentSpeakers recent, List<Antecedent> found) {
    Mention c = mentions.get(i);
    int e = entities.entity(i);
    if (m.type() == Type.PEOPLE && entities.isGroup(i) && entities.lastOf(i).end() <= m.first()) {
      found.add(new Antecedent(entities.group(i), i));
      return;
    }
    if (e < 0 && c.form() == Form.NOMINAL) {
      if (isTopic(m, c)) {
        e = meaning.of(c, recent);
      } else if (isDescription(m, i)) {
        e = entities.described(i);
      }
    }
    if (e < 0 || !(c.end() <= m.first() || c.first() >= m.end()) || !fits(m, e, i, recent)) {
      return;
    }
    int known = known(found, e);
    if (known < 0) {
      found.add(new Antecedent(e, i));
    } else if (isQuoted(m, mentions.get(found.get(known).mention())) && !isQuoted(m, c)) {
      found.set(known, new Antecedent(e, i));
    }
  }

  /** "The manager shook his head … he": a definite subject shortly before the pronoun. */
  private boolean isTopic(Mention m, Mention c) {
    boolean fits =
        c.type() == m.type()
            || m.type() == Type.ORGANISATION && c.type() == Type.DOCUMENT
            || m.type() == Type.PEOPLE && c.type() == Type.ORGANISATION && !c.plural();
    return fits
        && m.form() == Form.PRONOUN
        && mentions.isDefinite(c.index())
        && c.end() <= m.first()
        && t.sentence(m.first()) - t.sentence(c.first()) <= NEAR
        && t.passageAt(c.first()) == t.passageAt(m.first())
        && isSubject(c);
  }

  /** Whether the mention begins its sentence, or its clause, and a verb follows. */
  boolean isSubject(Mention c) {
    if (c.possessive() || t.is(c.first() - 1, Tag.PREPOSITION)) {
      return false; // "the naming of the keeper was delayed"
    }
    int end = Math.max(c.end(), c.extentEnd());
    int verb = t.is(end, Tag.ADVERB) ? end + 1 : end;
    return t.isFinite(verb) || c.first() == t.sentenceFirst(t.sentence(c.first()));
  }

  /** Whether a noun phrase that names nobody may be what the mention means. */
  private boolean isDescription(Mention m, int candidate) {
    Mention c = mentions.get(candidate);
    boolean it = m.form() == Form.PRONOUN && m.type() == Type.ORGANISATION;
    if (c.type() == Type.DOCUMENT && (it || m.type() == Type.DOCUMENT)) {
      // "The lawsuit … it", "a report by the office … the report".
      return it
          ? c.first() == t.sentenceFirst(t.sentence(c.first()))
              || !mentions.isDefinite(candidate)
                  && !c.plural()
                  && t.sentence(m.first()) - t.sentence(c.first()) == 1
          : mayBeSameDocument(m, c)
              && (!mentions.isDefinite(candidate)
                  || mentions.closeEnd(candidate) - c.first() > m.end() - m.first());
    }
    if (m.type() == Type.ORGANISATION && c.plural() && !m.plural()) {
      // "other insurers … the group"
      return false;
    }
    return c.type() == m.type()
        && (!mentions.isDefinite(candidate) || isSomebodysSpokesman(m, c) || isToldMore(m, c))
        && (m.type() != Type.PERSON || !isQuoted(m, c))
        && !t.is(c.first(), Tag.NEGATION)
        && !t.isAny(c.first(), NOBODY)
        && !(m.type() == Type.PERSON
            && c.end() - c.first() == 1
            && t.is(c.first(), WordClass.GENERIC_PERSON));
  }

  /** "A study by Moss … the study", "… the research": of another noun where no more is said. */
  private boolean mayBeSameDocument(Mention m, Mention c) {
    int noun = t.id(m.headEnd() - 1);
    int told = t.id(c.headEnd() - 1);
    return noun == told
        ? !isOtherwiseNamed(m, c)
        : m.headEnd() - m.first() == 2 && documents.has(noun, told);
  }

  /** "The parish survey" behind "a survey by Moss": a noun before it that tells of another. */
  private boolean isOtherwiseNamed(Mention m, Mention c) {
    int end = Math.min(mentions.wholeEnd(c), c.first() + LONGEST_DESCRIPTION);
    for (int i = m.first(); i < m.headEnd() - 1; i++) {
      if (t.is(i, Tag.NOUN) || t.is(i, Tag.NAME)) {
        int k = c.first();
        while (k < end && t.id(k) != t.id(i)) {
          k++;
        }
        if (k >= end) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The minister's spokesman … the spokesman": the first mention says whose. */
  private boolean isSomebodysSpokesman(Mention m, Mention c) {
    return m.type() == Type.PERSON
        && t.is(c.headEnd() - 1, WordClass.SPOKESPERSON)
        && t.id(c.headEnd() - 1) == t.id(m.headEnd() - 1)
        && c.end() - c.first() > m.end() - m.first();
  }

  /** "The harbour ministry … the ministry": the first mention says which one. */
  private boolean isToldMore(Mention m, Mention c) {
    return m.type() == Type.ORGANISATION
        && m.form() == Form.NOMINAL
        && t.id(c.headEnd() - 1) == t.id(m.headEnd() - 1)
        && mentions.wholeEnd(c) - c.first() > m.end() - m.first()
        && c.end() <= m.first();
  }

  /** Whether the candidate stands in words that somebody quotes and the mention does not. */
  boolean isQuoted(Mention m, Mention c) {
    return t.passageAt(c.first()) >= 0 && t.passageAt(m.first()) < 0;
  }

  private static int known(List<Antecedent> found, int entity) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).entity() == entity) {
        return i;
      }
    }
    return -1;
  }

  /** Whether kind, number and gender allow it. */
  private boolean fits(Mention m, int e, int mention, RecentSpeakers recent) {
    if (isFirstPerson(e)) {
      return false;
    }
    Type type = entities.type(e);
    boolean human = type == Type.PERSON;
    boolean body = type == Type.ORGANISATION || type == Type.PLACE;
    switch (m.type()) {
      case PERSON:
        if (!human || mention >= 0 && mentions.get(mention).plural()) {
          return false;
        }
        if (m.form() == Form.PRONOUN && e == recent.quoter()) {
          // In one's own words one is "I".
          return false;
        }
        Gender g = entities.gender(e);
        g = g == Gender.UNKNOWN ? recent.called(e) : g;
        return g == Gender.UNKNOWN || m.gender() == Gender.UNKNOWN || g == m.gender();
      case PEOPLE:
        return type == Type.PEOPLE || type == Type.ORGANISATION;
      case ORGANISATION:
        return m.form() == Form.PRONOUN ? body || type == Type.DOCUMENT : type == Type.ORGANISATION;
      case PLACE:
        return type == Type.PLACE;
      case DOCUMENT:
        return type == Type.DOCUMENT
            && (entities.isNamed(e)
                ? endsLike(e, m)
                : mayBeSameDocument(m, mentions.get(entities.descriptionOf(e))));
      default:
        return false;
    }
  }

  /** "The Lowell Report … the report". */
  private boolean endsLike(int named, Mention m) {
    Mention name = entities.entry(named).fullest;
    return m.form() == Form.NOMINAL
        && name.headEnd() - name.headFirst() > 1
        && t.id(name.headEnd() - 1) == t.id(m.headEnd() - 1);
  }

  /** "I", "we": who tells the story is never he, she or they in it. */
  private boolean isFirstPerson(int entity) {
    if (entities.isNamed(entity) || entities.isGroupEntity(entity)) {
      return false;
    }
    return isFirstPerson(mentions.get(entities.descriptionOf(entity)));
  }

  /** "I", "we", "you" */
  boolean isFirstPerson(Mention m) {
    return t.isAny(m.first(), FIRST_PERSON);
  }

  private static final WordClassSet FIRST_PERSON =
      WordClassSet.of(WordClass.I, WordClass.WE, WordClass.YOU, WordClass.ME, WordClass.US);
}
