package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;

/**
 * Whom or what each sentence of an article is about, and with it whom a source without a name is
 * likely to go on with. Found once; time is linear in the text's length.
 */
final class Subjects {

  private static final int FARTHEST_SUBJECT = 40;
  private static final int MOST_BACK = 3;

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entities entities;

  /** For each sentence the mention that it is about, or -1. */
  private final int[] subjectOf;

  /** The same with documents. */
  private final int[] topicOf;

  /** The last person by name in each sentence whom a verb follows, outside quotation marks. */
  private final int[] lastSubjectOf;

  /** Two more than the last comma of each sentence, zero before it is looked for. */
  private final int[] commaOf;

  Subjects(TokenizedText text, Mentions mentions, Entities entities) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    subjectOf = new int[text.sentences()];
    topicOf = new int[text.sentences()];
    lastSubjectOf = new int[text.sentences()];
    commaOf = new int[text.sentences()];
    find();
  }

  /**
   * The mention that each sentence is about: the first person or organisation before its first
   * finite verb, outside quotation marks; as a topic a document as well.
   */
  private void find() {
    Arrays.fill(subjectOf, -1);
    Arrays.fill(topicOf, -1);
    Arrays.fill(lastSubjectOf, -1);
    for (Mention m : mentions.all()) {
      int s = t.sentence(m.first());
      if (m.form() == Form.NAME && m.type() == Type.PERSON && hasVerb(m) && isSubject(m, s)) {
        lastSubjectOf[s] = m.index();
      }
      if (topicOf[s] >= 0 && subjectOf[s] >= 0 || !isSubject(m, s)) {
        continue;
      }
      boolean document = m.type() == Type.DOCUMENT;
      if (topicOf[s] < 0) {
        topicOf[s] = m.index();
      }
      if (subjectOf[s] < 0 && !document) {
        subjectOf[s] = m.index();
      }
    }
  }

  private boolean isSubject(Mention m, int sentence) {
    boolean speaks =
        switch (m.type()) {
          case PERSON, PEOPLE, ORGANISATION, DOCUMENT -> true;
          case PLACE, OTHER -> false;
        };
    return speaks
        && t.passageAt(m.first()) < 0
        && !m.possessive()
        && m.first() - t.sentenceFirst(sentence) < FARTHEST_SUBJECT
        && !(t.is(m.first() - 1, Tag.PREPOSITION) && t.sentence(m.first() - 1) == sentence);
  }

  private boolean hasVerb(Mention m) {
    return t.isFinite(m.end());
  }

  /** What the sentence is about, or -1. */
  int of(int sentence) {
    return subjectOf[sentence];
  }

  /**
   * The mention that the sentence around the source is about, or the sentence before the words;
   * while that one's subject is he or she again, the sentence before it. -1 if there is none.
   */
  int before(Reported r, Mention source) {
    int own = t.sentence(source.first());
    int topic = topicOf[own];
    boolean person = source.type() == Type.PERSON;
    if (topic >= 0 && topic < source.index() && !(person && isAside(mentions.get(topic), own))) {
      return topic;
    }
    if (!person) {
      return own == 0 ? -1 : topicOf[own - 1];
    }
    int s = t.sentence(Math.min(source.first(), r.contents().get(0).first()));
    topic = -1;
    for (int back = s - 1; back >= Math.max(0, s - MOST_BACK); back--) {
      topic = topicOf[back];
      if (topic >= 0
          && (entities.type(entities.meant(topic)) != Type.PERSON
              || isAside(mentions.get(topic), back))
          && lastSubjectOf[back] >= 0) {
        topic = lastSubjectOf[back];
      }
      if (topic < 0 || !isSameAgain(source, mentions.get(topic))) {
        return topic >= 0 && isAside(mentions.get(topic), back) ? -1 : topic;
      }
    }
    return topic;
  }

  /** "While Lee waited, …", "Asked what Lee wants, …": the main clause is about somebody else. */
  private boolean isAside(Mention topic, int sentence) {
    int first = t.sentenceFirst(sentence);
    return t.isAny(first, FRONTED) && lastComma(sentence) >= topic.end();
  }

  private static final TagSet FRONTED = TagSet.of(Tag.SUBORDINATOR, Tag.PARTICIPLE, Tag.VERB);

  /** The last comma of a sentence, looked for once; the token before the sentence if none is. */
  private int lastComma(int sentence) {
    if (commaOf[sentence] == 0) {
      int k = t.sentenceEnd(sentence) - 1;
      while (k >= t.sentenceFirst(sentence) && !t.is(k, TokenKind.COMMA)) {
        k--;
      }
      commaOf[sentence] = k + 2;
    }
    return commaOf[sentence] - 2;
  }

  /** "She …. She …": who is meant stands farther before. */
  private static boolean isSameAgain(Mention source, Mention topic) {
    return source.form() == Form.PRONOUN
        && topic.form() == Form.PRONOUN
        && topic.type() == source.type()
        && topic.gender() == source.gender();
  }
}
