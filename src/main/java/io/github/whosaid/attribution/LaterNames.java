package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Whose name follows a description: "A harbour expert said … . Petra Moll added …". The next
 * subject must be a name that the article tells for the first time, and no other role. Thread-safe
 * after construction; all walks are bounded.
 */
final class LaterNames {

  private static final int FARTHEST = 16;

  /** A lead leaves the name to a later paragraph. */
  private static final int LEAD = 2;

  private static final int LEAD_PARAGRAPHS = 3;
  private static final int LONGEST_LINK = 7;

  /** What does not begin the description of one person. */
  private static final WordClassSet SEVERAL =
      WordClassSet.of(WordClass.QUANTIFIER, WordClass.NUMBER_WORD, WordClass.NEGATION);

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final WordFamilies families;

  LaterNames(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    families = WordFamilies.titles(text.lexicon());
  }

  /** Returns the entity whose name tells who the mention is, or -1. */
  int of(Mention m) {
    if (!isOpen(m)) {
      return -1;
    }
    int paragraph = t.paragraph(m.first());
    int sentence = t.sentence(m.first());
    boolean lead = isInLead(m) && !mentions.isDefinite(m.index());
    for (int i = m.index() + 1; i < mentions.size() && i <= m.index() + FARTHEST; i++) {
      Mention n = mentions.get(i);
      int s = t.sentence(n.first());
      if (lead ? t.paragraph(n.first()) - paragraph > LEAD_PARAGRAPHS : s > sentence + 1) {
        return -1;
      }
      boolean name = n.form() == Form.NAME && n.type() == Type.PERSON;
      if (s == sentence
          || t.passageAt(n.first()) >= 0
          || !(isSubjectOfSentence(n) || name && isBehindSaying(n))) {
        continue;
      }
      if (name) {
        return isNameOf(m, n) ? entities.entity(i) : -1;
      }
      if (n.form() == Form.NOMINAL && n.type() == Type.PERSON && head(n) != head(m)) {
        return -1;
      }
    }
    return -1;
  }

  /** "An analyst predicts", "Plymouth MP warns": one person, who is described but not named. */
  private boolean isOpen(Mention m) {
    boolean one =
        m.form() == Form.NOMINAL
            && m.type() == Type.PERSON
            && !m.plural()
            && !m.possessive()
            && entities.entity(m.index()) < 0
            && mentions.same(m.index()) < 0
            && (!mentions.isDefinite(m.index()) || isOfBody(m) || isPostInLead(m))
            && t.passageAt(m.first()) < 0
            && !(m.end() - m.first() == 1 && t.is(m.first(), WordClass.GENERIC_PERSON))
            && !t.isAny(m.first(), SEVERAL);
    if (!one || t.is(m.headEnd() - 1, WordClass.SPOKESPERSON)) {
      return false;
    }
    int first = t.is(m.first(), WordClass.DETERMINER) ? m.first() + 1 : m.first();
    boolean bare = first == m.headFirst();
    boolean source =
        t.is(m.headEnd() - 1, WordClass.ANONYMOUS_NOUN) && !t.is(m.headEnd() - 1, WordClass.ROLE);
    int end = mentions.wholeEnd(m);
    // "A mother said" in a lead
    boolean someone = bare && source && !(isInLead(m) && m.gender() != Gender.UNKNOWN);
    return !someone
        && (t.is(m.end(), Tag.RELATIVE)
            ? isPostInLead(m) || isInLead(m) && !mentions.isDefinite(m.index())
            : t.isFinite(end) || t.is(m.first() - 1, Tag.VERB) || isAccordingTo(m));
  }

  private boolean isInLead(Mention m) {
    return t.paragraph(m.first()) < LEAD;
  }

  private boolean isAccordingTo(Mention m) {
    return t.phraseIs(m.first() - 2, WordClass.SOURCE_PREPOSITION);
  }

  /** "The head of the Harbour Office has said": a post that one holds, before anybody is named. */
  private boolean isPostInLead(Mention m) {
    if (!isInLead(m)) {
      return false;
    }
    for (AffiliationMention a : mentions.affiliations(m.index())) {
      if (a.roleFirst() >= 0 && !a.organisations().isEmpty() && isPost(a)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPost(AffiliationMention a) {
    for (int i = a.roleFirst(); i < a.roleEnd(); i++) {
      if (t.is(i, WordClass.OFFICE) || t.phraseIs(i, WordClass.EXECUTIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "France's finance minister", "the head of the mill": definite, but the article may tell who it
   * is only in the next sentence.
   */
  private boolean isOfBody(Mention m) {
    int owner = Possessors.lastWord(t, m);
    return t.isCapital(owner)
        || mentions.closeEnd(m.index()) > m.end()
            && t.is(m.end(), Tag.PREPOSITION)
            && t.is(m.headEnd() - 1, WordClass.ROLE);
  }

  /** "Moll added", "Moll, 34, from Ulm, said": not the subject of a clause inside it. */
  private boolean isSubjectOfSentence(Mention n) {
    int first = t.sentenceFirst(t.sentence(n.first()));
    int before = n.first() - 1;
    boolean leads =
        n.first() == first
            || before - first < LONGEST_LINK
                && (t.is(before, TokenKind.COMMA) || t.is(before, TokenKind.DASH));
    int behind = verb(n);
    return leads && (t.isFinite(behind) || n.first() == first && t.is(behind, TokenKind.COMMA));
  }

  /**
   * "…,” said Moll", "…, says Moll, a pilot": the tag of the sentence, not of a clause inside it.
   */
  private boolean isBehindSaying(Mention n) {
    int verb = n.first() - 1;
    return t.is(verb, Tag.VERB)
        && t.canReport(verb)
        && (t.is(verb - 1, TokenKind.QUOTE) || t.is(verb - 1, TokenKind.COMMA));
  }

  /** The token after the mention and its description. */
  private int verb(Mention n) {
    return Math.max(n.extentEnd(), mentions.wholeEnd(n));
  }

  private boolean isNameOf(Mention m, Mention n) {
    int e = entities.entity(n.index());
    Entity entity = entities.entry(e);
    Mention first = mentions.get(entity.firstMention);
    boolean fresh = first.first() > m.first() && t.sentence(first.first()) == t.sentence(n.first());
    boolean agrees =
        m.gender() == Gender.UNKNOWN
            || entity.gender == Gender.UNKNOWN
            || m.gender() == entity.gender;
    // A lead calls somebody an expert whom the next paragraph calls the head of an institute.
    boolean below = t.paragraph(n.first()) > t.paragraph(m.first());
    boolean lead = isInLead(m) && below && !t.is(m.headEnd() - 1, WordClass.GENERIC_PERSON);
    boolean told = t.is(m.end(), Tag.RELATIVE) && !below && !isPostInLead(m);
    return fresh && agrees && !told && (lead || !hasOtherRole(m, entity));
  }

  /** Whether the article tells a role of the person where it names them, which is another. */
  private boolean hasOtherRole(Mention m, Entity entity) {
    boolean generic = t.is(m.headEnd() - 1, WordClass.GENERIC_PERSON);
    int sentence = t.sentence(mentions.get(entity.firstMention).first());
    for (int i = 0; i < entity.count(); i++) {
      int index = entity.mention(i);
      if (t.sentence(mentions.get(index).first()) != sentence) {
        continue;
      }
      for (AffiliationMention a : mentions.affiliations(index)) {
        if (a.roleFirst() >= 0
            && (generic || !isSame(head(m), t.id(a.roleEnd() - 1)))
            && !(isPostInLead(m) && isRank(a))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Gen", "Dr": said beside any post. */
  private boolean isRank(AffiliationMention a) {
    int last = a.roleEnd() - 1;
    return a.roleFirst() == last
        && (t.is(last, WordClass.TITLE) || t.is(last, WordClass.HONORIFIC))
        && !t.is(last, WordClass.OFFICE);
  }

  private boolean isSame(int one, int other) {
    return one == other || families.has(one, other) || families.has(other, one);
  }

  private int head(Mention m) {
    return t.id(m.headEnd() - 1);
  }
}
