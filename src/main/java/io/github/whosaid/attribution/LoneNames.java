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
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * Takes names of one unknown word for people where he or she is told of next: "Ingram says … He".
 * The guess from form alone is an organisation. What no form tells and says something is taken for
 * an organisation: "Big Lantern has denied it".
 */
final class LoneNames {

  private static final int NEAR = 2;

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

  private final TokenizedText t;
  private final Mentions mentions;
  private final List<Entity> entities;
  private final int[] entityOf;

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
      for (AffiliationMention a : mentions.affiliations(m.index())) {
        for (AffiliationMention.Range r : a.organisations()) {
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
    while (verb < t.size() && (t.is(verb, Tag.AUXILIARY) || t.is(verb, Tag.ADVERB))) {
      verb++;
    }
    return m.form() == Mention.Form.NAME
        && t.passageAt(m.first()) < 0
        && verb < t.size()
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
          || word > 0 && t.is(word - 1, Tag.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  private boolean actsAsPerson(Entity e) {
    boolean acts = false;
    for (int i = 0; i < e.count(); i++) {
      Mention m = mentions.get(e.mention(i));
      acts |= isHeOrShe(m);
      if (isIt(m)) {
        return false;
      }
    }
    return acts;
  }

  /** Whether what is told of next is "it" or "its". */
  private boolean isIt(Mention m) {
    int i = m.index() + 1;
    return i < mentions.size()
        && mentions.get(i).form() == Mention.Form.PRONOUN
        && mentions.get(i).type() == Type.ORGANISATION
        && t.sentence(mentions.get(i).first()) - t.sentence(m.first()) < NEAR;
  }

  /** Whether the next person that is told of is he or she. */
  private boolean isHeOrShe(Mention m) {
    for (int i = m.index() + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      if (t.sentence(next.first()) - t.sentence(m.first()) > NEAR) {
        return false;
      }
      if (next.type() == Type.PERSON) {
        return next.form() == Mention.Form.PRONOUN && next.gender() != Gender.UNKNOWN;
      }
    }
    return false;
  }
}
