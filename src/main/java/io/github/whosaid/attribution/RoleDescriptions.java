package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;

/**
 * Collects for each named person what an article says of them away from the name: "the Tull
 * businessman" for a man named before, "He is the head of the Harbour Office". Adds only what is
 * sure to mean them.
 */
final class RoleDescriptions {

  private static final double SURE_ENOUGH = 0.6;
  private static final double CONTESTED = 0.1;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final Resolver resolver;
  private final Antecedents antecedents;

  RoleDescriptions(
      Entities entities,
      TokenizedText text,
      Mentions mentions,
      EntityNouns nouns,
      Resolver resolver,
      Antecedents antecedents) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    this.resolver = resolver;
    this.antecedents = antecedents;
  }

  void collect() {
    RecentSpeakers recent = RecentSpeakers.NONE;
    for (Mention m : mentions.all()) {
      recent = named(m, recent);
      if (entities.entity(m.index()) >= 0
          || mentions.same(m.index()) >= 0
          || mentions.affiliations(m.index()).isEmpty()
          || m.possessive()
          || t.passageAt(m.first()) >= 0) {
        continue;
      }
      if (m.form() == Form.PRONOUN) {
        predicate(m, recent);
      } else if (m.form() == Form.NOMINAL && m.type() == Type.PERSON) {
        description(m, recent);
      }
    }
  }

  private void predicate(Mention m, RecentSpeakers recent) {
    Resolution r = resolver.pronoun(m, recent);
    if (isSure(r) && entities.type(r.entity()) == Type.PERSON && !isContested(r)) {
      entities.entry(r.entity()).descriptions.add(m.index());
    }
  }

  private void description(Mention m, RecentSpeakers recent) {
    if (resolver.isSomebodysOwn(m)) {
      return;
    }
    Resolution r = resolver.described(m, recent);
    if (!isSure(r) || isContested(r) && isNamedBefore(r.entity(), m)) {
      return;
    }
    // Who is called a senator already learns nothing but party and state from "the Democratic
    // senator".
    if (nouns.isCalled(r.entity(), t.id(m.headEnd() - 1))) {
      entities.entry(r.entity()).allusions.add(m.index());
    } else if (antecedents.isSubject(m)
        && !nouns.hasRole(r.entity())
        && !nouns.isAnothersOffice(r.entity(), m)) {
      entities.entry(r.entity()).descriptions.add(m.index());
      nouns.learn(r.entity(), t.id(m.headEnd() - 1));
    }
  }

  private boolean isSure(Resolution r) {
    return entities.isNamed(r.entity()) && r.probability() > SURE_ENOUGH;
  }

  /** Whether the description may well mean another: of those in annotated articles half did. */
  private static boolean isContested(Resolution r) {
    return r.runnerUpProbability() > CONTESTED;
  }

  /** Whether the article names them before the mention; headings describe who is named later. */
  private boolean isNamedBefore(int entity, Mention m) {
    return entities.entry(entity).firstMention < m.index();
  }

  /** Who spoke before, with the one who is named here before or behind a verb of saying. */
  private RecentSpeakers named(Mention m, RecentSpeakers recent) {
    if (m.form() != Form.NAME || m.type() != Type.PERSON || t.passageAt(m.first()) >= 0) {
      return recent;
    }
    boolean subject = antecedents.isSubject(m);
    RecentSpeakers about = subject ? recent.about(entities.entity(m.index()), m.first()) : recent;
    boolean speaks = subject && SayingVerbs.is(t, m.end()) || SayingVerbs.is(t, m.first() - 1);
    return speaks ? about.with(entities.entity(m.index()), m.first(), Gender.UNKNOWN) : about;
  }
}
