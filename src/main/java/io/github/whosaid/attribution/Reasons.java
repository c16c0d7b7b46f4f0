package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;

/** Tells in plain words whom a pronoun or role means and why. Thread-safe. */
final class Reasons {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;

  Reasons(Entities entities, TokenizedText text, Mentions mentions, EntityNouns nouns) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
  }

  /** Returns why the mention means the antecedent. */
  String of(Mention m, Antecedent a, RecentSpeakers recent) {
    StringBuilder reason =
        new StringBuilder("“")
            .append(t.string(m.first(), m.end()))
            .append("” refers to ")
            .append(entities.label(a.entity()))
            .append(": ");
    int turn = recent.turn(a.entity());
    String noun =
        m.gender() == Gender.MALE
            ? "man"
            : m.gender() == Gender.FEMALE
                ? "woman"
                : m.type() == Type.PERSON
                    ? "person"
                    : m.type() == Type.ORGANISATION ? "organisation" : "one";
    if (m.form() == Form.NOMINAL
        && entities.isNamed(a.entity())
        && nouns.isCalled(a.entity(), t.id(m.headEnd() - 1))) {
      reason.append("the article describes them so");
    } else {
      reason.append("last ").append(noun).append(turn == 0 ? " named as a speaker" : " named");
    }
    if (a.mention() >= 0) {
      reason.append(", ").append(distance(m.first(), mentions.get(a.mention()).first()));
    }
    return reason.toString();
  }

  private String distance(int here, int there) {
    int paragraphs = t.paragraph(here) - t.paragraph(there);
    if (paragraphs == 0) {
      int sentences = t.sentence(here) - t.sentence(there);
      return sentences == 0
          ? "in the same sentence"
          : sentences > 0
              ? count(sentences, "sentence") + " before"
              : count(-sentences, "sentence") + " after";
    }
    return paragraphs > 0
        ? count(paragraphs, "paragraph") + " above"
        : count(-paragraphs, "paragraph") + " below";
  }

  private static String count(int n, String unit) {
    return n == 1 ? "one " + unit : n + " " + unit + "s";
  }
}
