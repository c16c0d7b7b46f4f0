package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.report.Standing;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.List;

/** By which common nouns an article calls those it names: "the senator". Not thread-safe. */
final class EntityNouns {

  private static final int STEM = 3;

  private final WordFamilies families;

  /** Entity and word in one number. */
  private final NumberTable nouns = new NumberTable();

  /** Entity and word of a place or body in one number. */
  private final NumberTable places = new NumberTable();

  /** The offices that stand before names. */
  private final NumberTable titled = new NumberTable();

  /** Entities with a role other than one that they seek. */
  private final BitSet holders = new BitSet();

  /** Entities with an office before their name. */
  private final BitSet officials = new BitSet();

  /** Entities that the article ties to a place or body. */
  private final BitSet placed = new BitSet();

  /** Entities behind whose name a party stands. */
  private final BitSet elected = new BitSet();

  /** Entities with a party. */
  private final BitSet members = new BitSet();

  private final TokenizedText t;

  EntityNouns(Entities entities, TokenizedText text, Mentions mentions) {
    t = text;
    families = WordFamilies.titles(text.lexicon());
    for (Mention m : mentions.all()) {
      int e = entities.entity(m.index());
      if (e < 0) {
        continue;
      }
      for (int i = m.first(); i < m.end(); i++) {
        if (text.is(i, WordClass.DEMONYM)) {
          putPlace(e, i);
        }
        party(e, i);
      }
      if (mentions.details(m.index()).partyFirst() >= 0) {
        elected.set(e);
      }
      List<AffiliationMention> told = mentions.affiliations(m.index());
      for (int k = 0; k < told.size(); k++) {
        AffiliationMention a = told.get(k);
        for (int i = Math.max(0, a.roleFirst()); i < a.roleEnd(); i++) {
          learn(e, text.id(i));
        }
        if (m.form() == Form.NAME && a.roleFirst() >= 0 && a.roleEnd() <= m.headFirst()) {
          titled.put(words(a.roleFirst(), a.roleEnd()), e);
          officials.set(e);
        }
        if (a.roleFirst() >= 0 && a.standing() == Standing.CURRENT && isPost(a.roleEnd() - 1)) {
          holders.set(e);
        }
        for (AffiliationMention.Range r : a.organisations()) {
          for (int i = r.first(); i < r.end(); i++) {
            boolean part = text.is(i, WordClass.PARTY) && r.end() - r.first() > 1;
            if (text.isCapital(i) && !part) {
              putPlace(e, i);
              party(e, i);
            }
          }
        }
      }
      if (m.form() == Form.NOMINAL) {
        nouns.put(key(e, text.id(m.headEnd() - 1)), 0);
      } else if (m.type() != Type.PERSON) {
        nouns.put(key(e, text.id(m.headEnd() - 1)), 0);
        nouns.put(key(e, text.id(headNoun(m))), 0);
        for (int i = m.first(); i < m.headEnd(); i++) {
          if (text.isCapital(i) && !text.is(i, WordClass.DETERMINER)) {
            places.put(key(e, stem(i)), 0);
          }
        }
      }
    }
  }

  /** "Court" of "Supreme Court of Tull": the word before the first preposition in a name. */
  int headNoun(Mention name) {
    int k = name.headFirst() + 1;
    while (k < name.headEnd() && !t.is(k, Tag.PREPOSITION)) {
      k++;
    }
    return k - 1;
  }

  private static final WordClassSet POSTS =
      WordClassSet.of(WordClass.TITLE, WordClass.ROLE, WordClass.SPOKESPERSON);

  /** Whether the word is somebody's title or profession, and not that they seek one. */
  private boolean isPost(int token) {
    return t.isAny(token, POSTS) && !families.isClosed(t.id(token));
  }

  /** Returns whether the article gives somebody else the office that the mention tells. */
  boolean isAnothersOffice(int entity, Mention m) {
    int head = m.headEnd() - 1;
    return t.is(head, WordClass.OFFICE)
        && t.is(head, WordClass.TITLE)
        && !isCalled(entity, t.id(head))
        && titled.has(words(Math.max(m.first() + 1, m.headFirst()), m.headEnd()));
  }

  private long words(int first, int end) {
    long key = NumberTable.key();
    for (int i = first; i < end; i++) {
      key = NumberTable.key(key, t.id(i));
    }
    return key;
  }

  /** Adds a noun, and what else its holders are called. */
  void learn(int entity, int word) {
    nouns.put(key(entity, word), 0);
    for (int noun : families.of(word)) {
      nouns.put(key(entity, noun), 0);
    }
  }

  private void putPlace(int entity, int token) {
    places.put(key(entity, stem(token)), 0);
    placed.set(entity);
  }

  /** Returns whether the article says of what place or body the entity is. */
  boolean isOfAny(int entity) {
    return placed.get(entity);
  }

  /** Returns whether the article says that the entity is of the place or body of the token. */
  boolean isOf(int entity, int token) {
    return places.has(key(entity, stem(token)));
  }

  /**
   * Returns whether the token tells an office and the article knows the entity by another role; a
   * member of a party may well hold it.
   */
  boolean holdsAnother(int entity, int token) {
    return holders.get(entity)
        && !members.get(entity)
        && !elected.get(entity)
        && t.is(token, WordClass.OFFICE)
        && (t.is(token, WordClass.SPOKESPERSON)
            ? !officials.get(entity) // a minister may be the government's spokesman
            : t.is(token, WordClass.TITLE))
        && !t.is(token - 1, WordClass.FORMER)
        && !isCalled(entity, t.id(token));
  }

  /** Returns whether the text tells a role of the entity. */
  boolean hasRole(int entity) {
    return holders.get(entity);
  }

  /**
   * Returns whether the word tells an occupation that many have, rather than an office ("the
   * minister") or what somebody is like ("the woman").
   */
  boolean isOccupation(int token) {
    return (t.is(token, WordClass.ROLE) || t.is(token, WordClass.SPOKESPERSON))
        && !t.is(token, WordClass.OFFICE)
        && !t.is(token, WordClass.GENERIC_PERSON);
  }

  private void party(int entity, int token) {
    if (t.is(token, WordClass.PARTY)) {
      members.set(entity);
    }
  }

  /** Returns whether the token names a party and the article says that the entity is of another. */
  boolean isOfAnotherParty(int entity, int token) {
    return t.is(token, WordClass.PARTY) && members.get(entity) && !isOf(entity, token);
  }

  /** A number for the word; names of origin and of parties share their first letters. */
  private int stem(int token) {
    if (!t.is(token, WordClass.DEMONYM) && !t.is(token, WordClass.PARTY)
        || t.end(token) - t.start(token) < STEM) {
      return t.id(token);
    }
    int stem = 0;
    for (int i = t.start(token); i < t.start(token) + STEM; i++) {
      stem = stem * 31 + Character.toLowerCase(t.text().charAt(i));
    }
    return -1 - stem;
  }

  private static long key(int entity, int word) {
    return (long) entity << 32 | word & 0xffffffffL;
  }

  /** Returns whether the article calls the entity by that noun. */
  boolean isCalled(int entity, int word) {
    return nouns.has(key(entity, word));
  }
}
