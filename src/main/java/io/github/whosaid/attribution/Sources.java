package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;

/**
 * The mentions that the quotations' own sentences name as their sources, and for each quotation the
 * next one that has such a source. Found once; time is linear in the text's length.
 */
final class Sources {

  private static final int NEXT_PARAGRAPHS = 2;

  private final TokenizedText t;
  private final Mentions mentions;
  private final int[] sourceOf;
  private final int[] next;

  /** Of each sentence the last quotation whose cue stands in it and has a source, or -1. */
  private final int[] lastIn;

  /** Of each such quotation the one before it in the sentence, or -1. */
  private final int[] beforeInSentence;

  private final List<Reported> all;

  Sources(TokenizedText text, Mentions mentions, List<Reported> all) {
    t = text;
    this.mentions = mentions;
    sourceOf = new int[all.size()];
    for (int i = 0; i < sourceOf.length; i++) {
      Reported r = all.get(i);
      sourceOf[i] = isNamed(r) && !r.isLettered() ? head(mentionIn(r.source().get(0))) : -1;
    }
    next = new int[all.size()];
    findNext(all);
    this.all = all;
    lastIn = new int[text.sentences()];
    beforeInSentence = new int[all.size()];
    findCues();
  }

  private void findCues() {
    Arrays.fill(lastIn, -1);
    for (int i = 0; i < sourceOf.length; i++) {
      if (sourceOf[i] >= 0 && !all.get(i).cue().isEmpty()) {
        int sentence = t.sentence(all.get(i).cue().get(0).first());
        beforeInSentence[i] = lastIn[sentence];
        lastIn[sentence] = i;
      }
    }
  }

  /**
   * Whom the cue right before the token names as its source, or -1: "Tull Council said | in a
   * statement".
   */
  int ofCueBefore(int token) {
    int latest = -1;
    int source = -1;
    for (int i = lastIn[t.sentence(token)]; i >= 0; i = beforeInSentence[i]) {
      int end = all.get(i).cue().get(0).end();
      if (end <= token && end > latest) {
        latest = end;
        source = sourceOf[i];
      }
    }
    return source;
  }

  /** The mention that the quotation's own sentence names as its source, or -1. */
  int of(int quotation) {
    return sourceOf[quotation];
  }

  /** The next quotation near behind it, not nested, whose own sentence names a source; or -1. */
  int next(int quotation) {
    return next[quotation];
  }

  /**
   * Whether the sentence names a source; before a colon without a verb only what begins it does.
   */
  private boolean isNamed(Reported r) {
    if (r.source().isEmpty() || r.pattern() != CuePattern.COLON) {
      return !r.source().isEmpty();
    }
    int first = r.source().get(0).first();
    int word = t.sentenceFirst(t.sentence(first));
    // a label may have a time or a tag before it
    while (word < first && (!t.is(word, TokenKind.WORD) || t.end(word) - t.start(word) == 1)) {
      word++;
    }
    return word == first || isInLabel(r, first);
  }

  /** "The Prime Minister (Hanna Moll): …": the post stands before the name. */
  private boolean isInLabel(Reported r, int first) {
    return t.is(first - 1, TokenKind.OPEN_BRACKET)
        && !r.cue().isEmpty()
        && t.is(r.cue().get(0).first(), TokenKind.COLON)
        && r.cue().get(0).first() == r.source().get(0).end() + 1;
  }

  private void findNext(List<Reported> all) {
    int known = -1;
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = -1;
      if (known >= 0) {
        int end = all.get(i).contents().get(all.get(i).contents().size() - 1).end();
        int start = all.get(known).contents().get(0).first();
        if (t.paragraph(start) - t.paragraph(end - 1) <= NEXT_PARAGRAPHS) {
          next[i] = known;
        }
      }
      if (sourceOf[i] >= 0 && all.get(i).parent() < 0) {
        known = i;
      }
    }
  }

  /**
   * "A study published in the Ulm Review found": what the mention belongs to, if it is the object
   * of a preposition within its phrase.
   */
  private int head(int mention) {
    int head = mention;
    for (int i = head - 1; i >= Math.max(0, head - MOST_BACK); i--) {
      Mention m = mentions.get(head);
      if (!t.is(m.first() - 1, Tag.PREPOSITION)) {
        break;
      }
      Mention outer = mentions.get(i);
      if (t.sentence(outer.first()) != t.sentence(m.first())) {
        break;
      }
      if (outer.form() == Form.NOMINAL
          && outer.end() <= m.first()
          && mentions.closeEnd(i) >= m.end()
          && Candidates.canSpeak(outer)) {
        head = i;
      }
    }
    return head;
  }

  private static final int MOST_BACK = 6;

  /** The mention that heads the source: the first one in it that is not part of another. */
  private int mentionIn(Range source) {
    int which = pluralOf(source);
    if (which >= 0) {
      return which;
    }
    int fallback = -1;
    for (int k = source.first(); k < source.end(); k++) {
      int inside = mentions.at(k, source.end());
      int m = inside >= 0 ? inside : mentions.at(k);
      if (m >= 0) {
        Mention mention = mentions.get(m);
        boolean relative =
            mention.form() == Form.PRONOUN
                && source.end() - source.first() > 1
                && mention.first() == source.end() - 1;
        if (mention.first() >= source.first() - 3 && !relative) {
          if (mention.type() != Type.OTHER
              && mention.type() != Type.PLACE
              && !(mention.possessive() && mention.end() < source.end() - 1)) {
            return m;
          }
          fallback = fallback < 0 ? m : fallback;
        }
        k = Math.max(k, mention.end() - 1);
      }
      if (fallback >= 0 && (t.is(k, TokenKind.COMMA) || t.is(k, Tag.PREPOSITION))) {
        break;
      }
    }
    return fallback;
  }

  /** "pressure from firms which" have said: whom the pronoun at the source's end stands for; -1. */
  private int pluralOf(Range source) {
    int which = mentions.at(source.end() - 1);
    if (which < 0
        || source.end() - source.first() == 1
        || mentions.get(which).form() != Form.PRONOUN
        || mentions.same(which) < 0) {
      return -1;
    }
    Mention firms = mentions.get(mentions.same(which));
    boolean several = firms.plural() && firms.type() == Type.ORGANISATION;
    return several && firms.first() > source.first() ? firms.index() : -1;
  }
}
