package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.Optional;

/** Tells whom a spokesperson or an aide speaks for. */
final class SpokenFor {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final Affiliations affiliations;

  SpokenFor(Entities entities, TokenizedText text, Mentions mentions, Affiliations affiliations) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.affiliations = affiliations;
  }

  /** Whom the entity speaks for, by the first of its mentions that tells it. */
  Optional<String> of(Entity e) {
    for (int i = 0; i < e.count(); i++) {
      Optional<String> whom = of(e.mention(i));
      if (whom.isPresent()) {
        return whom;
      }
    }
    return Optional.empty();
  }

  /** Whom a spokesperson or aide speaks for, by the first of the roles of a mention. */
  Optional<String> of(int mention) {
    for (AffiliationMention a : mentions.affiliations(mention)) {
      for (int i = Math.max(0, a.roleFirst()); i < a.roleEnd(); i++) {
        if (t.is(i, WordClass.SPOKESPERSON) && !t.is(i, WordClass.ABBREVIATION)) {
          return of(a, i);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> of(AffiliationMention a, int spokesperson) {
    for (AffiliationMention.Range body : a.organisations()) {
      String name = affiliations.organisation(body);
      if (!name.isEmpty() && !t.is(body.first(), WordClass.PLACE)) {
        return Optional.of(name);
      }
    }
    int behind = a.roleEnd();
    if (behind + 1 < t.size() && t.is(behind, Tag.PREPOSITION)) {
      return label(mentions.at(behind + 1));
    }
    int before = a.roleFirst() - 1;
    if (before > 0 && t.is(before, Tag.POSSESSIVE)) {
      return label(mentions.at(before - 1, before));
    }
    int end = spokesperson;
    while (end > a.roleFirst() && !t.isCapital(end - 1)) {
      end--;
    }
    int first = end;
    while (first > a.roleFirst() && t.isCapital(first - 1) && !t.is(first - 1, WordClass.FORMER)) {
      first--;
    }
    if (first == end) {
      return Optional.empty();
    }
    int e = entities.latestPerson(t.id(end - 1));
    return Optional.of(e < 0 ? t.string(first, end) : entities.label(e));
  }

  private Optional<String> label(int mention) {
    if (mention < 0) {
      return Optional.empty();
    }
    int e = entities.entity(mention);
    Mention m = mentions.get(mention);
    int first = m.form() == Form.NAME ? m.headFirst() : m.first();
    return Optional.of(e >= 0 ? entities.label(e) : t.string(first, m.end()));
  }
}
