package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins names that mean the same: full names first, then last names, first names and acronyms by
 * what the full names leave open. Linear: each name looks at the few latest entities that share a
 * word with it. Not thread-safe.
 */
final class EntityBuilder {

  private static final int SHORTEST_SURE_ACRONYM = 3;
  private static final int LONGEST_TITLE = 6;

  /** How much less "Birley" means Tom Birley's wife than him. */
  private static final double RELATIVE = 0.8;

  final TokenizedText t;
  final Mentions mentions;
  final List<Entity> entities = new ArrayList<>();
  final int[] entityOf;
  final NameRegister names;
  private final NameIndex byLast = new NameIndex();
  private final NameIndex byFirst = new NameIndex();
  private final NameIndex byWord = new NameIndex();
  private final TurnLabels labels;
  private final NameFit fit;
  private final TitleWords titles;
  private final Relatives relatives;
  private final Headlines headlines;
  private final FullerNames fuller;

  /** Made when a name first fits nobody. */
  private @Nullable Spellings spellings;

  EntityBuilder(TokenizedText text, Mentions mentions) {
    t = text;
    this.mentions = mentions;
    fit = new NameFit(text);
    titles = new TitleWords(text, mentions);
    relatives = new Relatives(text, mentions);
    entityOf = new int[mentions.size()];
    Arrays.fill(entityOf, -1);
    labels = new TurnLabels(text, mentions, fit);
    names = new NameRegister(text);
    headlines = new Headlines(text);
    fuller = new FullerNames(text, titles, headlines);
  }

  void run() {
    for (Mention m : mentions.all()) {
      if (m.form() == Form.NAME && size(m) > 1 && !headlines.contain(m)) {
        full(m);
      }
    }
    for (Mention m : mentions.all()) {
      bracketed(m);
    }
    for (Mention m : mentions.all()) {
      if (m.form() != Form.NAME) {
        continue;
      }
      int e = entityOf[m.index()];
      if (e < 0) {
        e = brief(m);
      }
      entities.get(e).lastToken = m.headFirst();
    }
    Ties ties = new Ties(t, mentions, entities, entityOf);
    for (Mention m : mentions.all()) {
      if (entityOf[m.index()] < 0) {
        ties.settle(m);
      }
    }
    new LoneNames(t, mentions, entities, entityOf).settle();
  }

  private static int size(Mention m) {
    return NameFit.size(m);
  }

  private int id(Mention m, int k) {
    return t.id(m.headFirst() + k);
  }

  private void full(Mention m) {
    int known = names.called(m.headFirst(), m.headEnd());
    int e = known >= 0 ? known : variant(m);
    if (e < 0) {
      e = create(m);
    }
    names.put(m, e);
    if (t.is(m.headFirst(), WordClass.DETERMINER)) {
      names.putWithoutArticle(m, e); // "The Tern", of which "the Tern Herald" is none
    }
    join(e, m);
    entities.get(e).fullNames++;
  }

  /**
   * The entity of which the name is another full form: with or without a middle initial, longer or
   * shorter.
   */
  private int variant(Mention m) {
    int same = mentions.same(m.index());
    if (same >= 0 && entityOf[same] >= 0 && mentions.get(same).form() == Form.NAME) {
      return entityOf[same];
    }
    int last = t.id(fit.last(m));
    int e = variant(m, byLast.get(last));
    return e < 0 && m.type() == Type.PERSON ? variant(m, byWord.get(last)) : e;
  }

  private int variant(Mention m, int[] candidates) {
    for (int i = candidates.length - 1; i >= 0; i--) {
      Entity e = entities.get(candidates[i]);
      boolean relative = fit.hasTitle(e.fullest) && relatives.isRelative(m.index());
      if (e.type == m.type()
          && !relative
          && (m.type() == Type.PERSON
              ? fit.samePerson(e.fullest, m)
                  || titles.joins(e.fullest, m) && !relatives.isRelative(m.index())
              : fit.contained(e.fullest, m))) {
        return e.id;
      }
    }
    return -1;
  }

  private int create(Mention m) {
    Entity e = new Entity(entities.size(), m);
    e.type = labels.isPerson(m) ? Type.PERSON : e.type;
    entities.add(e);
    return e.id;
  }

  private void join(int id, Mention m) {
    Entity e = entities.get(id);
    e.add(m.index());
    if (!isBareLastName(e, m)) {
      e.learn(m.gender());
    }
    for (int i = Math.max(m.first(), m.headFirst() - LONGEST_TITLE); i < m.headFirst(); i++) {
      e.addTitle(t.id(i));
    }
    entityOf[m.index()] = id;
    if (e.fullest.index() == m.index() || fuller.isFuller(m, e)) {
      if (headlines.contain(e.fullest) && m.type() != Type.OTHER) {
        e.type = m.type(); // the words of a heading that joined the name told another
      }
      e.fullest = m;
      e.firstId = id(m, 0);
      e.lastId = t.id(fit.last(m));
      index(e, m);
    }
  }

  /** "Leslie" of Tom Leslie: a last name that is a given name as well tells no gender. */
  private boolean isBareLastName(Entity e, Mention m) {
    return m.form() == Form.NAME
        && !fit.hasTitle(m)
        && size(m) == 1
        && size(e.fullest) > 1
        && id(m, 0) == t.id(fit.last(e.fullest));
  }

  private void index(Entity e, Mention m) {
    byLast.add(e.lastId, e.id);
    if (size(m) > 1) {
      byFirst.add(e.firstId, e.id);
      for (int i = m.headFirst() + 1; i < m.headEnd() - 1; i++) {
        if (t.isCapital(i)) {
          byWord.add(t.id(i), e.id);
        }
      }
      if (e.type == Type.PERSON) {
        names.learnPerson(e, m);
      } else {
        names.learnInitials(e, m);
      }
    }
  }

  /** "Tull Brewers' Congress (VBK)": what the brackets say is its name before them as well. */
  private void bracketed(Mention m) {
    int same = mentions.same(m.index());
    if (m.form() == Form.NAME
        && size(m) == 1
        && same >= 0
        && entityOf[same] >= 0
        && entityOf[m.index()] < 0
        && mentions.get(same).form() == Form.NAME
        && mentions.get(same).type() != Type.PERSON
        && t.is(m.first() - 1, TokenKind.OPEN_BRACKET)) {
      names.putIfAbsent(m, entityOf[same]);
      join(entityOf[same], m);
    }
  }

  /** A name of one word, or one in a headline. */
  private int brief(Mention m) {
    int exact = names.called(m.headFirst(), m.headEnd());
    int same = mentions.same(m.index());
    int e = -1;
    if (same >= 0 && entityOf[same] >= 0 && mentions.get(same).form() == Form.NAME) {
      e = entityOf[same];
      names.putIfAbsent(m, e);
    } else if (exact >= 0 && (size(m) > 1 || entities.get(exact).type != Type.PERSON)) {
      e = exact;
    } else {
      e = best(m);
    }
    if (e < 0 && size(m) == 1 && (m.type() != Type.PERSON || mayBeAcronym(m))) {
      e = names.acronym(m.headFirst());
    }
    if (e < 0) {
      e = exact >= 0 || !fit.isLabel(m) ? exact : names.person(m.headFirst());
    }
    if (e < 0) {
      e = guessedBody(m);
    }
    if (e < 0) {
      e = misspelt(m);
    }
    if (e < 0) {
      e = create(m);
      names.put(m, e);
    }
    join(e, m);
    return e;
  }

  /** "Nlfo": a word that no list knows, long enough to be the initials of a body by no accident. */
  private boolean mayBeAcronym(Mention m) {
    int word = m.headFirst();
    return !fit.hasTitle(m)
        && !t.isKnown(word)
        && t.end(word) - t.start(word) >= SHORTEST_SURE_ACRONYM;
  }

  /**
   * "Tilda Roof … Roof said she": the last word is a person's name, so the whole is, though its
   * form alone made it a body's.
   */
  private int guessedBody(Mention m) {
    if (size(m) > 1 || m.type() != Type.PERSON) {
      return -1;
    }
    for (int candidate : byLast.get(id(m, 0))) {
      Entity e = entities.get(candidate);
      if (e.type == Type.ORGANISATION && isNameOfUnknownWords(e.fullest)) {
        e.type = Type.PERSON;
        return e.id;
      }
    }
    return -1;
  }

  /** Two words in capitals, the first of which no list knows. */
  private boolean isNameOfUnknownWords(Mention m) {
    int first = m.headFirst();
    return size(m) == 2
        && m.first() == first
        && t.shape(first) == Shape.CAPITALISED
        && t.shape(first + 1) == Shape.CAPITALISED
        && !t.isKnown(first)
        && !t.isAny(first + 1, NameFit.BODIES);
  }

  private static final WordClassSet OF_PEOPLE =
      WordClassSet.of(WordClass.SURNAME, WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  /** The one person whose last name this is with a letter too many, too few or another. */
  private int misspelt(Mention m) {
    if (size(m) > 1 || m.type() != Type.PERSON && !mayBeLastName(m)) {
      return -1;
    }
    int word = m.headFirst();
    if (t.isAny(word, OF_PEOPLE)) {
      return -1;
    }
    if (spellings == null) {
      spellings = new Spellings();
      for (Entity e : entities) {
        if (e.type == Type.PERSON && size(e.fullest) > 1) {
          int last = fit.last(e.fullest);
          spellings.add(t.string(last, last + 1), e.id);
        }
      }
    }
    int near = spellings.near(t.string(word, word + 1));
    return near >= 0 && isRelativeOf(entities.get(near), m) ? -1 : near;
  }

  /** Whether a name of one word is taken for an organisation's by a guess alone. */
  private boolean mayBeLastName(Mention m) {
    int word = m.headFirst();
    boolean guessed =
        m.type() == Type.ORGANISATION
            || m.type() == Type.OTHER
                && t.is(m.end(), Tag.VERB)
                && t.lexicon().cues(t.id(m.end())).length > 0;
    return guessed
        && m.first() == word
        && t.shape(word) != Shape.UPPER
        && !t.isAny(word, NameFit.TELLING);
  }

  /**
   * "Captain de Wit … His son, Piet de Wit": introduced only later, as another person's relative.
   */
  private boolean isRelativeOf(Entity e, Mention m) {
    return e.type == Type.PERSON
        && fit.hasTitle(m)
        && e.lastToken < 0
        && relatives.isRelative(e.fullest.index());
  }

  /**
   * "Tom Birley and his wife Enid Birley … Birley": who is introduced as another person's relative
   * comes second.
   */
  private double relation(Entity e, Mention m) {
    Mention name = e.fullest;
    boolean second =
        e.type == Type.PERSON
            && size(m) == 1
            && !fit.hasTitle(m)
            && id(m, 0) == e.lastId
            && size(name) > 1
            && (relatives.isOwned(name) || relatives.isRelative(name.index()));
    return second ? RELATIVE : 0;
  }

  private int best(Mention m) {
    int word = t.id(fit.last(m));
    double top = 0;
    int best = -1;
    int[][] sets = {
      byLast.get(word),
      byFirst.get(size(m) > 1 ? id(m, 0) : word),
      size(m) > 1 ? byLast.get(-1) : byWord.get(word)
    };
    for (int s = 0; s < sets.length; s++) {
      for (int candidate : sets[s]) {
        Entity e = entities.get(candidate);
        double score = isRelativeOf(e, m) ? -1 : fit.score(e, m, s) - relation(e, m);
        if (score > top
            || score == top
                && best >= 0
                && entities.get(candidate).lastToken > entities.get(best).lastToken) {
          top = score;
          best = candidate;
        }
      }
    }
    return best;
  }
}
