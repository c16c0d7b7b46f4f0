package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * Gives phrases and pronouns the entity that grammar ties them to: appositions, brackets, relative
 * clauses. Not thread-safe.
 */
final class Ties {

  private final TokenizedText t;
  private final Mentions mentions;
  private final List<Entity> entities;
  private final int[] entityOf;

  /**
   * @param entityOf of each mention the number of its entity or -1, written to
   */
  Ties(TokenizedText text, Mentions mentions, List<Entity> entities, int[] entityOf) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    this.entityOf = entityOf;
  }

  /** Ties a mention that has no entity yet. */
  void settle(Mention m) {
    tie(m);
    tieByClause(m);
    tieByBracket(m);
    tieBehind(m);
  }

  /** An apposition, acronym in brackets or relative pronoun means what grammar ties it to. */
  private void tie(Mention m) {
    int same = m.index();
    for (int hops = 0; hops < 3 && same >= 0 && entityOf[same] < 0; hops++) {
      same = mentions.same(same);
    }
    if (same >= 0 && entityOf[same] >= 0) {
      entityOf[m.index()] = entityOf[same];
    }
  }

  /** "The keeper (Ada Moss)": the brackets name whom the phrase means. */
  private void tieByBracket(Mention role) {
    int open = role.end();
    boolean told =
        entityOf[role.index()] < 0
            && role.form() == Form.NOMINAL
            && role.type() == Type.PERSON
            && !role.plural()
            && open + 1 < t.size()
            && t.is(open, TokenKind.OPEN_BRACKET);
    int name = told ? mentions.at(open + 1) : -1;
    if (name < 0) {
      return;
    }
    Mention m = mentions.get(name);
    if (m.form() == Form.NAME
        && m.type() == Type.PERSON
        && m.first() == open + 1
        && t.is(m.end(), TokenKind.CLOSE_BRACKET)) {
      entityOf[role.index()] = entityOf[name];
    }
  }

  /** "The keeper, who is Ada Moss": the relative clause names whom the phrase means. */
  private void tieByClause(Mention who) {
    int phrase = mentions.same(who.index());
    if (who.form() != Form.PRONOUN
        || phrase < 0
        || entityOf[phrase] >= 0
        || who.end() + 1 >= t.size()
        || !t.is(who.end(), WordClass.BE)) {
      return;
    }
    int name = mentions.at(who.end() + 1);
    if (name >= 0
        && mentions.get(name).form() == Form.NAME
        && mentions.get(name).type() == Type.PERSON
        && mentions.get(name).first() == who.end() + 1) {
      entityOf[phrase] = entityOf[name];
      entityOf[who.index()] = entityOf[name];
    }
  }

  /**
   * "The company that runs the ferries, Big Lantern, denied it", "the chief at the time, Ada Moss,
   * said", "the owner of the mill, Big Lantern, said": a name between commas after everything that
   * describes the phrase at the beginning of the sentence.
   */
  private void tieBehind(Mention m) {
    boolean subject =
        m.form() == Form.NOMINAL
            && (m.type() == Type.PERSON || m.type() == Type.ORGANISATION)
            && !m.plural()
            && !m.possessive()
            && mentions.isDefinite(m.index())
            && m.first() == t.sentenceFirst(t.sentence(m.first()));
    int limit = Math.min(t.sentenceEnd(t.sentence(m.first())), m.end() + LONGEST_CLAUSE);
    int comma = m.end();
    while (subject && comma < limit && !t.is(comma, TokenKind.COMMA)) {
      comma++;
    }
    if (!subject || comma == m.end() || comma + 1 >= limit || t.passageAt(comma) >= 0) {
      return;
    }
    int name = mentions.at(comma + 1);
    int last = mentions.at(comma - 1);
    if (name < 0 || entityOf[name] < 0 || last >= 0 && last != m.index() && isPerson(last, m)) {
      return;
    }
    Mention n = mentions.get(name);
    boolean fits =
        m.type() == Type.PERSON
            ? n.type() == Type.PERSON || n.type() == Type.ORGANISATION
            : n.type() == Type.ORGANISATION || n.type() == Type.OTHER;
    if (fits
        && n.form() == Form.NAME
        && n.first() == comma + 1
        && t.is(n.end(), TokenKind.COMMA)
        && t.isFinite(n.end() + 1)
        && isVerbless(m, comma)) {
      entityOf[m.index()] = entityOf[name];
      entities.get(entityOf[name]).descriptions.add(m.index());
    }
  }

  private static final int LONGEST_CLAUSE = 24;

  /** "The man who shot his wife, Ada Moss": the name is hers. */
  private boolean isPerson(int mention, Mention m) {
    Type type = mentions.get(mention).type();
    return type == m.type() || type == Type.PEOPLE;
  }

  /** Whether no verb but that of a relative clause stands between. */
  private boolean isVerbless(Mention m, int comma) {
    return t.is(m.end(), Tag.RELATIVE) || t.is(m.end(), Tag.THAT) || !t.hasFinite(m.end(), comma);
  }
}
