package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds the organisation that "the committee" or "the group" means: the latest one named before
 * whose name has that word, or the first one behind; failing that, one whose name has a word of the
 * same family.
 */
final class OrganisationHeads {

  /** How many sentences back an organisation still is "the company", whatever its name. */
  private static final int NEAR = 1;

  private final Entities entities;
  private final TokenizedText t;
  private final WordFamilies families;
  private final Map<Integer, EntityPlaces> byHead = new HashMap<>();

  /** All organisations by the places where they are named. */
  private final EntityPlaces named = new EntityPlaces();

  private final Set<Integer> services;

  OrganisationHeads(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    services =
        Set.of(
            text.lexicon().id("department"),
            text.lexicon().id("force"),
            text.lexicon().id("service"));
    families = WordFamilies.organisations(text.lexicon());
    for (Mention m : mentions.all()) {
      int e = entities.entity(m.index());
      if (e < 0 || entities.type(e) != Type.ORGANISATION) {
        continue;
      }
      if (m.form() == Form.NAME) {
        named.add(m.first(), e);
        for (int i = m.headFirst(); i < m.headEnd(); i++) {
          if (i == m.headEnd() - 1 && !text.isCapital(i) && i > m.headFirst()) {
            break; // "Tull panel" may be a short form itself
          }
          byHead.computeIfAbsent(text.id(i), k -> new EntityPlaces()).add(m.first(), e);
        }
      } else if (m.form() == Form.NOMINAL) {
        byHead.computeIfAbsent(text.id(m.headEnd() - 1), k -> new EntityPlaces()).add(m.first(), e);
      }
    }
  }

  /**
   * The one organisation of the article whose name ends with the token's word, or with it and a
   * word for a part of the state: "police" for Ulm Police or the Ulm Police Department; -1 if there
   * is none or more than one, or if it is named only later.
   */
  int only(int token) {
    EntityPlaces places = byHead.get(t.id(token));
    if (places == null || places.token(0) >= token) {
      return -1;
    }
    int found = places.entity(0);
    for (int i = 1; i < places.count(); i++) {
      if (places.entity(i) != found) {
        return -1;
      }
    }
    return entities.isNamed(found) && endsWith(entities.entry(found).fullest, t.id(token))
        ? found
        : -1;
  }

  private boolean endsWith(Mention name, int word) {
    int last = name.headEnd() - 1;
    return t.id(last) == word
        || last > name.headFirst() + 1 && t.id(last - 1) == word && services.contains(t.id(last));
  }

  int latest(int token) {
    int own = latest(token, t.id(token));
    if (own >= 0) {
      return own;
    }
    int best = -1;
    int place = -1;
    int near = nearest(token);
    if (near >= 0 && mayMean(t.id(token), named.entity(near))) {
      place = named.token(near);
      best = named.entity(near);
    }
    for (int word : families.of(t.id(token))) {
      EntityPlaces places = byHead.get(word);
      int before = places == null ? -1 : places.upTo(token);
      if (places != null && before >= 0 && places.token(before) > place) {
        place = places.token(before);
        best = places.entity(before);
      }
    }
    return best;
  }

  /**
   * "The company": any name, unless it has a noun that tells of another kind of body; "the mosque"
   * none that does not say so.
   */
  private boolean mayMean(int word, int organisation) {
    if (families.of(word).length == 0 || families.isClosed(word)) {
      return false;
    }
    Mention name = entities.entry(organisation).fullest;
    int last = name.headEnd() - 1;
    return last == name.headFirst()
        || !t.is(last, WordClass.ORG_HEAD)
        || families.has(word, t.id(last));
  }

  /** Whether the noun can mean the organisation: "the court" none whose name says nothing of it. */
  boolean mayBeCalled(int token, int organisation) {
    int word = t.id(token);
    if (!families.isClosed(word)) {
      return true;
    }
    Mention name = entities.entry(organisation).fullest;
    for (int i = name.headFirst(); i < name.headEnd(); i++) {
      int part = t.id(i);
      if (part == word || families.has(word, part)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The organisation that the sentence before the token's begins with, else the one named last
   * before the token in either sentence; -1 if there is none.
   */
  int near(int token) {
    int near = nearest(token);
    if (near < 0) {
      return -1;
    }
    int sentence = t.sentence(token);
    int first = t.sentenceFirst(Math.max(0, sentence - 1));
    int subject = named.from(first);
    boolean begins = subject < named.count() && named.token(subject) <= first + 1;
    return named.entity(begins ? subject : near);
  }

  /** The last place before the token in its sentence or the one before, or -1. */
  private int nearest(int token) {
    int before = named.upTo(token - 1);
    return before >= 0 && t.sentence(token) - t.sentence(named.token(before)) <= NEAR ? before : -1;
  }

  private int latest(int token, int word) {
    EntityPlaces places = byHead.get(word);
    return places == null ? -1 : places.entity(Math.max(0, places.upTo(token)));
  }
}
