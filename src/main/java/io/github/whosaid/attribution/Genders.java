package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Learns from he and she who is a man and who a woman, where neither name nor title tells it: from
 * pronouns in the reporter's words of whom only one person can be the antecedent. Linear.
 */
final class Genders {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;

  Genders(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
  }

  void learn() {
    int[] men = new int[entities.named()];
    int[] women = new int[entities.named()];
    for (Mention m : mentions.all()) {
      if (m.form() != Form.PRONOUN
          || m.type() != Type.PERSON
          || m.gender() == Gender.UNKNOWN
          || t.passageAt(m.first()) >= 0) {
        continue;
      }
      int e = onlyPerson(m);
      if (e >= 0 && entities.gender(e) == Gender.UNKNOWN) {
        (m.gender() == Gender.MALE ? men : women)[e]++;
      }
    }
    for (int e = 0; e < men.length; e++) {
      // Each of them may mean somebody farther off: all must agree.
      if (men[e] > 0 && women[e] == 0) {
        entities.entry(e).learn(Gender.MALE);
      } else if (women[e] > 0 && men[e] == 0) {
        entities.entry(e).learn(Gender.FEMALE);
      }
    }
  }

  /** The one person named before the pronoun in its sentence or, in its paragraph, the last; -1. */
  private int onlyPerson(Mention pronoun) {
    int paragraph = t.paragraph(pronoun.first());
    int sentence = t.sentence(pronoun.first());
    int found = -1;
    int seen = 0;
    for (int i = pronoun.index() - 1; i >= 0 && seen < FARTHEST; i--, seen++) {
      Mention c = mentions.get(i);
      if (t.paragraph(c.first()) != paragraph || t.sentence(c.first()) < sentence - 1) {
        break;
      }
      int e = entities.entity(i);
      boolean person = e >= 0 ? entities.type(e) == Type.PERSON : c.type() == Type.PERSON;
      boolean skipped =
          c.form() == Form.PRONOUN
              && (c.gender() == pronoun.gender() || c.gender() != Gender.UNKNOWN && c.possessive());
      if (!person || skipped || c.end() > pronoun.first()) {
        continue; // "Her producer, Kit Stahl": "her" is not the producer
      }
      if (e < 0
          || !entities.isNamed(e)
          || found >= 0 && found != e
          || c.possessive()
          || t.is(c.first() - 1, Tag.PREPOSITION)) {
        return -1;
      }
      found = e;
    }
    return found;
  }

  private static final int FARTHEST = 24;
}
