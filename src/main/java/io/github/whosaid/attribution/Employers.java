package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Standing;
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

  /** Adds its body to the only affiliation of a person if that is a post without one. */
  void complete(Entity e, List<Affiliation> affiliations) {
    if (affiliations.size() != 1) {
      return;
    }
    Affiliation post = affiliations.get(0);
    if (!post.organisations().isEmpty() || post.standing() != Standing.CURRENT) {
      return;
    }
    int body = named(e);
    if (body >= 0) {
      affiliations.set(
          0,
          new Affiliation(
              post.role(), ImmutableList.of(entities.label(body)), post.standing(), post.spans()));
    }
  }

  private int named(Entity e) {
    boolean executive = false;
    for (int k = 0; k < e.count(); k++) {
      Mention m = mentions.get(e.mention(k));
      for (AffiliationMention a : mentions.affiliations(m.index())) {
        boolean post = is(a, WordClass.EXECUTIVE);
        executive |= post;
        boolean bare =
            a.roleFirst() == m.first() && m.first() == t.sentenceFirst(t.sentence(m.first()));
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
