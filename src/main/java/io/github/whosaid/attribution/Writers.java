package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Who wrote a statement, letter or post that is said to say something: its words are theirs.
 * Thread-safe.
 */
final class Writers {

  private static final int MOST_INSIDE = 8;
  private static final int MOST_BACK = 40;
  private static final int FARTHEST = 2;

  private final TokenizedText t;
  private final Mentions mentions;
  private final Subjects subjects;
  private final Sources sources;
  private final int by;
  private final int from;
  private final int on;
  private final int in;

  Writers(TokenizedText text, Mentions mentions, Subjects subjects, Sources sources) {
    t = text;
    this.mentions = mentions;
    this.subjects = subjects;
    this.sources = sources;
    by = text.lexicon().id("by");
    from = text.lexicon().id("from");
    on = text.lexicon().id("on");
    in = text.lexicon().id("in");
  }

  /** Returns the mention of who wrote it, or -1 if it is not a message or has no writer. */
  int of(Mention message, Mention source) {
    if (message.type() != Type.DOCUMENT || !isMessage(message)) {
      return -1;
    }
    int named = inside(message);
    if (named < 0) {
      named = sender(message);
    }
    return named >= 0 ? named : earlier(message, source);
  }

  private boolean isMessage(Mention m) {
    return m.form() == Form.NOMINAL && t.is(m.headEnd() - 1, WordClass.MESSAGE);
  }

  /** "a letter from Ada Moss", "her statement", "the Ulm Harbour statement". */
  private int inside(Mention message) {
    int end = mentions.wholeEnd(message);
    for (int i = message.index() + 1;
        i < mentions.size() && i <= message.index() + MOST_INSIDE;
        i++) {
      Mention m = mentions.get(i);
      if (m.first() >= end) {
        return -1;
      }
      boolean owner =
          m.end() <= message.headFirst()
              && (m.possessive() || m.form() == Form.NAME && m.type() == Type.ORGANISATION);
      int before = m.first() - 1;
      boolean writer =
          before > 0
              && (t.id(before) == by && !isHanded(before - 1)
                  || t.id(before) == from
                  || t.id(before) == on && m.possessive()); // "a post on the band's page"
      if ((owner || writer) && canWrite(m)) {
        return i;
      }
    }
    return -1;
  }

  /** "emails obtained by the Echo", "letters seen by Moss": who has a text did not write it. */
  private boolean isHanded(int verb) {
    return (t.is(verb, Tag.PARTICIPLE) || t.is(verb, Tag.VERB)) && !t.canReport(verb);
  }

  private static boolean canWrite(Mention m) {
    return switch (m.type()) {
      case PERSON, PEOPLE, ORGANISATION -> true;
      case PLACE, DOCUMENT, OTHER -> false;
    };
  }

  /**
   * "the boats were safe, Northwing said in a statement", "Northwing issued a statement", "in a
   * letter to the council, Moss wrote": who says it, else whom the sentence is about.
   */
  private int sender(Mention message) {
    if (message.first() > 1 && t.phraseIs(message.first() - 2, WordClass.SOURCE_PREPOSITION)) {
      return -1; // "She lied, according to emails": she is in what they say
    }
    int sentence = t.sentence(message.first());
    int said =
        message.first() > 0 && t.id(message.first() - 1) == in
            ? sources.ofCueBefore(message.first())
            : -1;
    if (said >= 0 && canWrite(mentions.get(said))) {
      return said;
    }
    int subject = subjects.of(sentence);
    boolean before = subject >= 0 && mentions.get(subject).end() <= message.first();
    boolean behind =
        subject > message.index()
            && message.first() == t.sentenceFirst(sentence) + 1
            && t.id(message.first() - 1) == in;
    return (before || behind) && !mentions.isDefinite(message.index()) ? subject : -1;
  }

  /** "Moss said in a statement … The statement said": who sent the one of that name before it. */
  private int earlier(Mention message, Mention source) {
    int head = t.id(message.headEnd() - 1);
    for (int i = source.index() - 1; i >= Math.max(0, source.index() - MOST_BACK); i--) {
      Mention m = mentions.get(i);
      if (t.paragraph(source.first()) - t.paragraph(m.first()) > FARTHEST) {
        return -1;
      }
      if (i != message.index() && isMessage(m) && t.id(m.headEnd() - 1) == head) {
        int named = inside(m);
        named = named >= 0 ? named : sender(m);
        if (named >= 0) {
          return named;
        }
      }
    }
    return -1;
  }
}
