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

  /** Returns what is said of the mention, in parts, behind its words and the mark before them. */
  String of(Mention m, String... said) {
    String[] parts = new String[said.length + 2];
    parts[0] = "“";
    parts[1] = t.string(m.first(), m.end());
    System.arraycopy(said, 0, parts, 2, said.length);
    // Joined at once: a builder makes several times as much garbage of the curly marks.
    return String.join("", parts);
  }

  /** Returns why the mention means the antecedent. */
  String of(Mention m, Antecedent a, RecentSpeakers recent) {
    boolean described =
        m.form() == Form.NOMINAL
            && entities.isNamed(a.entity())
            && nouns.isCalled(a.entity(), t.id(m.headEnd() - 1));
    String noun =
        m.gender() == Gender.MALE
            ? "man"
            : m.gender() == Gender.FEMALE
                ? "woman"
                : m.type() == Type.PERSON
                    ? "person"
                    : m.type() == Type.ORGANISATION ? "organisation" : "one";
    String named = recent.turn(a.entity()) == 0 ? " named as a speaker" : " named";
    return of(
        m,
        "” refers to ",
        entities.label(a.entity()),
        described ? ": the article describes them so" : ": last ",
        described ? "" : noun,
        described ? "" : named,
        ", ",
        distance(m.first(), mentions.get(a.mention()).first()));
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
