package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells where "they" is one person: "A spokesperson for the mill said it was safe. “…,” they
 * added". Thread-safe after construction.
 */
final class SingularThey {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;

  SingularThey(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
  }

  /**
   * Returns the person who spoke last and goes on speaking as "they", or -1. Such a person has no
   * name, writes under a made-up one or speaks for somebody, and nothing tells of a man or a woman.
   */
  int of(Mention they, RecentSpeakers recent) {
    int verb = they.end() < t.size() && t.is(they.end(), Tag.ADVERB) ? they.end() + 1 : they.end();
    boolean speaks =
        they.form() == Form.PRONOUN
            && t.is(they.first(), WordClass.THEY)
            && t.passageAt(they.first()) < 0
            && verb < t.size()
            && SayingVerbs.is(t, verb);
    if (!speaks || recent.turns().isEmpty()) {
      return -1;
    }
    RecentSpeakers.Turn last = recent.turns().get(0);
    int e = last.entity();
    boolean fits =
        !entities.isGroupEntity(e)
            && entities.type(e) == Type.PERSON
            && entities.gender(e) == Gender.UNKNOWN
            && last.called() == Gender.UNKNOWN
            && t.paragraph(they.first()) - t.paragraph(last.token()) <= 1
            && (entities.isNamed(e) ? speaksForOthers(e) || hasUserName(e) : isOne(e));
    return fits ? e : -1;
  }

  private boolean isOne(int entity) {
    Mention described = mentions.get(entities.descriptionOf(entity));
    return !described.plural() && described.form() == Form.NOMINAL;
  }

  /** "tidewatch27", of whom nobody knows more. */
  private boolean hasUserName(int entity) {
    return t.isUserName(mentions.get(entities.entry(entity).mention(0)).headFirst());
  }

  private boolean speaksForOthers(int entity) {
    Entity one = entities.entry(entity);
    for (int i = 0; i < one.count(); i++) {
      for (AffiliationMention a : mentions.affiliations(one.mention(i))) {
        if (a.roleFirst() >= 0 && t.is(a.roleEnd() - 1, WordClass.SPOKESPERSON)) {
          return true;
        }
      }
    }
    return false;
  }
}
