package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrases look back to somebody, by their own words: "the minister" does, "the woman who
 * found the key" does not. Immutable and thread-safe.
 */
final class Definites {

  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final BodyKinds kinds;
  private final int other;
  private final int by;
  private final int from;

  Definites(TokenizedText text, Mentions mentions, EntityNouns nouns, BodyKinds kinds) {
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    this.kinds = kinds;
    other = text.lexicon().id("other");
    by = text.lexicon().id("by");
    from = text.lexicon().id("from");
  }

  /** Returns those of the candidates whom the noun phrase may mean by its own words. */
  List<Antecedent> among(List<Antecedent> candidates, Mention m) {
    if (isSomebodys(m) || isTold(m)) {
      int head = t.id(m.headEnd() - 1);
      candidates.removeIf(a -> !nouns.isCalled(a.entity(), head));
    }
    if (m.type() == Type.ORGANISATION) {
      candidates.removeIf(a -> isElsewhere(m, a.entity()) || kinds.isAnother(m, a.entity()));
    }
    int which = ordinal(m);
    if (which >= 0) {
      candidates.removeIf(a -> !saysSame(a, which));
    }
    return candidates;
  }

  /** "The Ulm council" is no other town's council, whatever body is named "Council". */
  private boolean isElsewhere(Mention m, int candidate) {
    return nouns.isCalled(candidate, t.id(m.headEnd() - 1)) && kinds.isElsewhere(m, candidate);
  }

  /** Whether the noun phrase looks back to somebody or something. */
  boolean isAnaphoric(Mention m) {
    boolean refers =
        switch (m.type()) {
          case PERSON, ORGANISATION, PLACE, DOCUMENT -> true;
          case PEOPLE, OTHER -> false;
        };
    boolean definite =
        mentions.isDefinite(m.index()) && (t.is(m.first(), WordClass.DETERMINER) || ownedByBody(m));
    return refers
        && (definite || isHeadlinese(m))
        && !isIntroduced(m)
        && !isWritten(m)
        && !(m.type() == Type.ORGANISATION && isSomebodys(m));
  }

  /** "The lawyer for the police": the words behind it tell who is meant, none before need to. */
  private boolean isTold(Mention m) {
    return m.type() == Type.PERSON
        && mentions.closeEnd(m.index()) > m.end()
        && t.is(m.headEnd() - 1, WordClass.ROLE)
        && mentions.details(m.index()).ageToken() < 0; // "the 45-year-old cook from Ulm"
  }

  /** "The statement from the board", "the report by Lee": the phrase after it says whose it is. */
  private boolean isWritten(Mention m) {
    return m.type() == Type.DOCUMENT
        && mentions.closeEnd(m.index()) > m.end()
        && (t.id(m.end()) == by || t.id(m.end()) == from);
  }

  /** "The other source", "the second aide": the token that tells it from the one before, or -1. */
  private int ordinal(Mention m) {
    int k = m.first() + 1;
    boolean tells =
        m.form() == Form.NOMINAL
            && k < m.headEnd() - 1
            && (t.is(k, WordClass.ORDINAL) || t.id(k) == other)
            && !t.phraseIs(k, WordClass.ROLE)
            && !t.phraseIs(k, WordClass.TITLE); // "the first minister"
    return tells ? k : -1;
  }

  private boolean saysSame(Antecedent a, int which) {
    int told = ordinal(mentions.get(a.mention()));
    return told >= 0 && t.id(told) == t.id(which);
  }

  /** "The woman who found the key said": a clause must tell which one, so she is new. */
  private boolean isIntroduced(Mention m) {
    int who = m.end();
    return m.type() == Type.PERSON
        && t.is(m.headEnd() - 1, WordClass.GENERIC_PERSON)
        && m.first() == t.sentenceFirst(t.sentence(m.first()))
        && t.is(who, Tag.RELATIVE)
        && t.is(who, WordClass.RELATIVE);
  }

  /**
   * "the harbour master's office", "the former minister's spokeswoman": whose it is stands in it,
   * so that it looks back to none, or to one who is called so.
   */
  private boolean isSomebodys(Mention m) {
    boolean aide = m.type() == Type.PERSON && t.is(m.headEnd() - 1, WordClass.SPOKESPERSON);
    if (m.type() != Type.ORGANISATION && !aide) {
      return false;
    }
    for (int i = m.first() + 1; i < m.headFirst(); i++) {
      if (t.is(i, Tag.POSSESSIVE)) {
        // "the nation's largest union"
        return !t.is(i - 1, WordClass.PLACE_HEAD);
      }
    }
    return false;
  }

  /** "Senator from Texas says …": headings and first lines leave articles out. */
  private boolean isHeadlinese(Mention m) {
    return m.type() == Type.PERSON
        && !m.plural()
        && m.first() == t.sentenceFirst(t.sentence(m.first()))
        && t.paragraph(m.first()) < Antecedents.FIRST_PARAGRAPHS
        && !t.isAny(m.first(), DETERMINERS);
  }

  private static final WordClassSet DETERMINERS =
      WordClassSet.of(
          WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.QUANTIFIER, WordClass.NUMBER_WORD);

  /** "The councilman's grandson" is another than the councilman. */
  boolean isSomebodysOwn(Mention m) {
    Mention owner = owner(m);
    return owner != null && owner.type() == Type.PERSON;
  }

  /** "France's finance minister", but not "his lawyer". */
  private boolean ownedByBody(Mention m) {
    Mention owner = owner(m);
    return owner != null
        && owner.form() == Form.NAME
        && (owner.type() == Type.PLACE || owner.type() == Type.ORGANISATION);
  }

  /** The possessive with which a phrase begins, if there is one. */
  private @Nullable Mention owner(Mention m) {
    for (int i = m.index() + 1;
        i < mentions.size() && i < m.index() + 4 && mentions.get(i).first() < m.end();
        i++) {
      Mention inner = mentions.get(i);
      if (inner.possessive() && inner.first() == m.first()) {
        return inner;
      }
    }
    return null;
  }
}
