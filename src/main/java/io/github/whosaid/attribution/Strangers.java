package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Which roles a text tells apart from those it names: "Lee, the mayor's wife" is not the mayor, and
 * whom Lee called is not Lee. Thread-safe after construction.
 */
final class Strangers {

  private static final int FARTHEST = 12;

  /** Entity and word in one number. */
  private final NumberTable told = new NumberTable();

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final int as;

  Strangers(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    as = text.lexicon().id("as");
    for (Mention m : mentions.all()) {
      if (m.form() == Form.NOMINAL
          && m.type() == Type.PERSON
          && entities.entity(m.index()) < 0
          && t.passageAt(m.first()) < 0) {
        learn(m);
        learnBehind(m);
      }
    }
  }

  private void learn(Mention role) {
    int sentence = t.sentence(role.first());
    for (int i = role.index() - 1;
        i >= Math.max(0, role.index() - FARTHEST)
            && t.sentence(mentions.get(i).first()) == sentence;
        i--) {
      Mention name = mentions.get(i);
      int e = entities.entity(i);
      if (name.form() == Form.NAME
          && e >= 0
          && entities.type(e) == Type.PERSON
          && t.passageAt(name.first()) < 0
          && name.end() <= role.first()
          && (role.end() <= name.extentEnd() || isObjectOf(role, name))) {
        told.put(key(e, t.id(role.headEnd() - 1)), 0);
      }
    }
  }

  /**
   * "The moderator said that Lee was late", "the judge told Lee": whom the subject tells of, or
   * does something to, is another; "the winner was Lee" tells who it is.
   */
  private void learnBehind(Mention role) {
    int sentence = t.sentence(role.first());
    int next = role.end();
    boolean speaks =
        t.is(next, Tag.VERB)
            && !t.is(next, WordClass.BE)
            && !t.is(next, WordClass.NAMING)
            && !role.possessive();
    for (int i = role.index() + 1;
        speaks
            && i < mentions.size()
            && i <= role.index() + FARTHEST
            && t.sentence(mentions.get(i).first()) == sentence;
        i++) {
      Mention name = mentions.get(i);
      int e = entities.entity(i);
      if (isMark(name.first() - 1)) {
        return;
      }
      if (name.form() == Form.NAME
          && e >= 0
          && entities.type(e) == Type.PERSON
          && t.passageAt(name.first()) < 0) {
        told.put(key(e, t.id(role.headEnd() - 1)), 0);
        return;
      }
    }
  }

  private boolean isMark(int token) {
    return !t.is(token, TokenKind.WORD) && !t.is(token, TokenKind.NUMBER);
  }

  /** Whether the name is the subject of its sentence and the role no subject of another clause. */
  private boolean isObjectOf(Mention role, Mention name) {
    boolean subject = t.isFinite(role.end()) && !role.possessive();
    int from = name.end();
    int end = role.first();
    int before = end - 1;
    boolean predicate = t.isAny(before, PREDICATE) || t.id(before) == as;
    return !subject
        && !predicate
        && !name.possessive()
        && name.first() == t.sentenceFirst(t.sentence(name.first()))
        && t.hasFinite(from, end);
  }

  /** Verbs before a role that tell that the subject is the one who has it. */
  private static final WordClassSet PREDICATE =
      WordClassSet.of(WordClass.BE, WordClass.HOLDING, WordClass.EMPLOYED, WordClass.APPOINTED);

  private static long key(int entity, int word) {
    return (long) entity << 32 | word & 0xffffffffL;
  }

  /** Returns whether the text tells the entity apart from who is called by that noun. */
  boolean are(int entity, int word) {
    return told.has(key(entity, word));
  }
}
