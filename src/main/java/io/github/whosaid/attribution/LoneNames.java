package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.List;

/**
 * Takes names of one unknown word for people if "he" or "she" follows: "Ingram says … He". The
 * guess from form alone is an organisation. What no form tells and says something is taken for an
 * organisation: "Big Lantern has denied it".
 */
final class LoneNames {

  private static final int NEAR = 2;
  private static final int LONGEST_TAG = 6;
  private static final int LONGEST_LOOK = 60;

  /** Classes that tell what a word is. */
  private static final WordClassSet KNOWN =
      WordClassSet.of(
          WordClass.ORG_NAME,
          WordClass.ORG_HEAD,
          WordClass.ORG_SUFFIX,
          WordClass.PLACE,
          WordClass.DEMONYM,
          WordClass.PARTY,
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.DOCUMENT);

  private static final TagSet PREDICATE =
      TagSet.of(Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.POSSESSIVE);

  private final TokenizedText t;
  private final Mentions mentions;
  private final List<Entity> entities;
  private final int[] entityOf;

  /** Entities that a noun for a person means as well. */
  private final BitSet described = new BitSet();

  LoneNames(TokenizedText text, Mentions mentions, List<Entity> entities, int[] entityOf) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    this.entityOf = entityOf;
  }

  void settle() {
    for (Mention m : mentions.all()) {
      int e = entityOf[m.index()];
      if (e >= 0 && entities.get(e).type == Type.OTHER && says(m)) {
        entities.get(e).type = Type.ORGANISATION;
      }
    }
    for (Mention m : mentions.all()) {
      List<AffiliationMention> told = mentions.affiliations(m.index());
      for (int i = 0; i < told.size(); i++) {
        for (AffiliationMention.Range r : told.get(i).organisations()) {
          int body = mentions.at(r.first(), r.end());
          if (body >= 0 && entityOf[body] >= 0) {
            entities.get(entityOf[body]).employs = true;
          }
        }
      }
    }
    for (Mention m : mentions.all()) {
      int e = entityOf[m.index()];
      if (e >= 0 && m.form() == Mention.Form.NOMINAL && m.type() == Type.ORGANISATION) {
        entities.get(e).employs = true; // "Harkness, the chemicals company"
      }
      if (e >= 0 && m.form() == Mention.Form.NOMINAL && m.type() == Type.PERSON) {
        described.set(e); // "the guard, Hadwin"
      }
    }
    NumberTable begins = new NumberTable();
    for (Entity e : entities) {
      if (e.type == Type.ORGANISATION && NameFit.size(e.fullest) > 1) {
        begins.put(e.firstId, 0); // "Northwing Foundation"
      }
    }
    for (Entity e : entities) {
      e.employs |= begins.has(e.firstId);
      if (e.type == Type.ORGANISATION && !e.employs && isUnknown(e) && actsAsPerson(e)) {
        e.type = Type.PERSON;
      }
    }
  }

  private boolean says(Mention m) {
    int verb = m.end();
    while (t.is(verb, Tag.AUXILIARY) || t.is(verb, Tag.ADVERB)) {
      verb++;
    }
    return m.form() == Mention.Form.NAME
        && t.passageAt(m.first()) < 0
        && (verb == m.end() ? SayingVerbs.is(t, verb) : t.canReport(verb));
  }

  private boolean isUnknown(Entity e) {
    for (int i = 0; i < e.count(); i++) {
      Mention m = mentions.get(e.mention(i));
      int word = m.headFirst();
      if (m.form() != Mention.Form.NAME
          || m.headEnd() - word > 1
          || m.first() != word
          || t.shape(word) != Shape.CAPITALISED
          || t.isAny(word, KNOWN)
          || t.is(word - 1, Tag.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  private boolean actsAsPerson(Entity e) {
    int person = described.get(e.id) ? 1 : 0;
    int body = 0;
    boolean subject = false;
    for (int i = 0; i < e.count(); i++) {
      Mention m = mentions.get(e.mention(i));
      person += isHeOrShe(m) || saysI(m) ? 1 : 0;
      body += isIt(m) ? 1 : 0;
      subject |= speaks(m) || t.isAny(m.end(), PREDICATE);
    }
    return subject && person > body;
  }

  /** “I am cold,” said Wim: a body speaks of itself as "we". */
  private boolean saysI(Mention m) {
    int k = m.first() - 1;
    if (k > 0 && SayingVerbs.is(t, k)) {
      k--;
    }
    while (k > 0 && t.is(k, TokenKind.COMMA)) {
      k--;
    }
    if (k > 0 && t.is(k, TokenKind.QUOTE) && speaks(m)) {
      return hasI(t.passageAt(k));
    }
    int end = Math.min(t.size(), m.end() + LONGEST_TAG);
    for (int i = m.end() + 1; i < end && speaks(m); i++) {
      if (t.is(i, TokenKind.QUOTE)) {
        return hasI(t.passageAt(i));
      }
    }
    return false;
  }

  private boolean speaks(Mention m) {
    return SayingVerbs.is(t, m.first() - 1) || SayingVerbs.is(t, m.end());
  }

  private boolean hasI(int passage) {
    if (passage < 0) {
      return false;
    }
    int first = t.passages().get(passage).first();
    int end = Math.min(t.passages().get(passage).end(), first + LONGEST_LOOK);
    for (int i = first; i < end; i++) {
      if (t.is(i, WordClass.I) && t.passageAt(i) == passage) {
        return true;
      }
    }
    return false;
  }

  /** Whether "it" or "its" follows. */
  private boolean isIt(Mention m) {
    int i = m.index() + 1;
    return i < mentions.size()
        && t.passageAt(mentions.get(i).first()) == t.passageAt(m.first())
        && mentions.get(i).form() == Mention.Form.PRONOUN
        && mentions.get(i).type() == Type.ORGANISATION
        && t.sentence(mentions.get(i).first()) - t.sentence(m.first()) < NEAR;
  }

  /** Whether the next pronoun for a person is "he" or "she". */
  private boolean isHeOrShe(Mention m) {
    for (int i = m.index() + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      if (t.sentence(next.first()) - t.sentence(m.first()) > NEAR) {
        return false;
      }
      if (next.type() == Type.PERSON && t.passageAt(next.first()) == t.passageAt(m.first())) {
        return next.form() == Mention.Form.PRONOUN && next.gender() != Gender.UNKNOWN;
      }
    }
    return false;
  }
}
