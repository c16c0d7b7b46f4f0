package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Standing;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/** Finds the body that a post is held in where the words around the name leave it out. */
final class Employers {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;

  Employers(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
  }

  /** Adds its body to the only post of a person if the person has no organisation. */
  void complete(Entity e, List<Affiliation> affiliations) {
    int post = -1;
    for (int i = 0; i < affiliations.size(); i++) {
      Affiliation a = affiliations.get(i);
      if (!a.organisations().isEmpty()) {
        return;
      }
      if (a.standing() == Standing.CURRENT && a.role().isPresent()) {
        if (post >= 0 && !a.role().equals(affiliations.get(post).role())) {
          return;
        }
        post = i;
      }
    }
    int body = post < 0 ? -1 : named(e);
    if (body >= 0) {
      Affiliation bare = affiliations.get(post);
      affiliations.set(
          post,
          new Affiliation(
              bare.role(), ImmutableList.of(entities.label(body)), bare.standing(), bare.spans()));
    }
  }

  private int named(Entity e) {
    boolean executive = false;
    for (int k = 0; k < e.count(); k++) {
      Mention m = mentions.get(e.mention(k));
      for (AffiliationMention a : mentions.affiliations(m.index())) {
        if (!a.organisations().isEmpty()) {
          continue; // "the president of the club", whichever that is
        }
        boolean post = is(a, WordClass.EXECUTIVE);
        executive |= post;
        boolean bare =
            a.roleFirst() == m.first()
                && (m.first() == t.sentenceFirst(t.sentence(m.first())) || isAfterReport(m));
        int near =
            bare && (post || is(a, WordClass.SPOKESPERSON))
                ? entities.organisationBefore(m.first())
                : -1;
        if (near >= 0) {
          return near;
        }
      }
    }
    return executive ? topic(e) : -1;
  }

  /** "“…,” said spokeswoman Jane Roe", "“…,” spokeswoman Jane Roe said". */
  private boolean isAfterReport(Mention m) {
    int before = m.first() - 1;
    return t.is(before, TokenKind.QUOTE)
        || t.is(before, Tag.VERB) && t.canReport(before) && before > 0;
  }

  /**
   * "Northwing lost money … Chief Executive Ivor Stanek said": a post that only a company has is
   * held in the one that the article is about.
   */
  private int topic(Entity e) {
    int topic = entities.topic();
    return topic >= 0 && entities.entry(topic).firstMention <= e.firstMention ? topic : -1;
  }

  private boolean is(AffiliationMention role, WordClass c) {
    for (int i = Math.max(0, role.roleFirst()); i < role.roleEnd(); i++) {
      if (t.phraseIs(i, c) || t.is(i, c)) {
        return true;
      }
    }
    return false;
  }
}
