package io.github.whosaid.text;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.Frame;
import java.util.Arrays;

/**
 * Finds where a double quotation mark got lost, as the first letter of an article does with all
 * before it on many a page: {@code We had no warning," Moll said.} and {@code "We had no warning,
 * Moll said. "It just stopped."} There it puts one of no width, so that the stages after it need
 * not know. Only the words of a tag on the other side show it: whoever speaks and a verb of saying.
 */
final class LostMarks {

  private static final byte QUOTE = (byte) TokenKind.QUOTE.ordinal();

  private static final int DOUBLE = Tokens.DOUBLE_MARK;

  /** Of a verb that reports more often than not. */
  private static final int STRONG = 3;

  /** So many tokens a tag's name has at most, with its title. */
  private static final int LONGEST_NAME = 4;

  private static final WordClassSet PRONOUN =
      WordClassSet.of(WordClass.HE, WordClass.SHE, WordClass.THEY, WordClass.I);

  private static final WordClassSet FINITE = WordClassSet.of(WordClass.VERB_PAST, WordClass.VERB_S);

  private final Lexicon lexicon;
  private final Tokens tokens;

  /** Where marks are missing, in order: the token that one stands before, and its flags. */
  private int[] places = new int[4];

  private int count;

  private LostMarks(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Returns the tokens, with the marks that got lost. */
  static Tokens restored(Tokens tokens, Lexicon lexicon) {
    LostMarks lost = new LostMarks(lexicon, tokens);
    int from = 0;
    while (from < tokens.size) {
      int to = from + 1;
      while (to < tokens.size && (tokens.flags[to] & Tokens.PARAGRAPH_BEFORE) == 0) {
        to++;
      }
      lost.paragraph(from, to);
      from = to;
    }
    return lost.count == 0 ? tokens : lost.insert();
  }

  private void paragraph(int from, int to) {
    int mark = nextMark(from, to);
    if (mark == to) {
      return;
    }
    if (mark == from) {
      int next = nextMark(from + 1, to);
      int comma = next < to && opens(next) ? tagBefore(from, next) : -1;
      if (comma >= 0) {
        add(comma + 1, tokens.flags[from] & ~Tokens.OPENS & ~Tokens.PARAGRAPH_BEFORE, false);
      }
    } else if (mark > from + 1 && closes(mark) && isTag(mark + 1, to)) {
      add(from, tokens.flags[mark] & ~Tokens.CLOSES | tokens.flags[from], true);
    }
  }

  private int nextMark(int i, int to) {
    int k = i;
    while (k < to && !(tokens.kind[k] == QUOTE && (tokens.flags[k] & DOUBLE) != 0)) {
      k++;
    }
    return k;
  }

  private boolean hasSpaceBefore(int i) {
    return (tokens.flags[i] & (Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE)) != 0;
  }

  private TokenKind kind(int i) {
    return TokenizedText.KINDS[tokens.kind[i]];
  }

  private boolean opens(int mark) {
    return (tokens.flags[mark] & Tokens.CLOSES) == 0 && hasSpaceBefore(mark);
  }

  /** Whether the mark closes what ends with a comma, question mark or exclamation mark. */
  private boolean closes(int mark) {
    return (tokens.flags[mark] & Tokens.OPENS) == 0
        && (!hasSpaceBefore(mark) || (tokens.flags[mark] & Tokens.CLOSES) != 0)
        && endsWords(mark - 1);
  }

  private boolean endsWords(int i) {
    return switch (kind(i)) {
      case COMMA, QUESTION, EXCLAMATION -> true;
      default -> false;
    };
  }

  /** Whether "said Moll", "Moll said" or "the minister said" stands from the token on. */
  private boolean isTag(int i, int to) {
    if (i + 1 >= to || !hasSpaceBefore(i)) {
      return false;
    }
    return says(i) ? isSpeaker(i + 1) : isSpeaker(i) && verbBehind(i + 1, to) > 0;
  }

  /** The verb of saying that ends "Moll said", at most the length of a name from the token on. */
  private int verbBehind(int from, int to) {
    int end = Math.min(to, from + LONGEST_NAME);
    for (int k = from; k < end && kind(k) == TokenKind.WORD; k++) {
      if (says(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The comma before the tag that ends with the sentence before the mark, or -1. */
  private int tagBefore(int from, int mark) {
    int verb = mark - 2;
    if (verb <= from + 3 || kind(mark - 1) != TokenKind.PERIOD) {
      return -1;
    }
    for (int k = mark - 2; k > from + 2 && k > mark - 3 - LONGEST_NAME; k--) {
      if (endsWords(k)) {
        boolean behind = says(verb) && isSpeaker(k + 1) && verbBehind(k + 2, mark) == verb;
        return behind || says(k + 1) && isSpeaker(k + 2) ? k : -1;
      }
      if (kind(k) != TokenKind.WORD) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSpeaker(int i) {
    int id = tokens.id[i];
    return kind(i) == TokenKind.WORD
        && (tokens.shape[i] == Shape.CAPITALISED.ordinal()
                && !lexicon.is(id, WordClass.SUBORDINATOR)
            || lexicon.is(id, WordClass.DETERMINER)
            || lexicon.isAny(id, PRONOUN));
  }

  private boolean says(int i) {
    if (kind(i) != TokenKind.WORD || !lexicon.isAny(tokens.id[i], FINITE)) {
      return false;
    }
    for (int cue : lexicon.cues(tokens.id[i])) {
      CueVerb verb = lexicon.cueVerbs().get(cue);
      if (verb.rest().isEmpty() && verb.takes(Frame.QUOTE) && verb.strength() >= STRONG) {
        return true;
      }
    }
    return false;
  }

  private void add(int token, int flags, boolean opens) {
    if (count + 2 > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    boolean curly = (flags & Tokens.CURLY) != 0;
    places[count++] = token;
    places[count++] = flags | (curly ? opens ? Tokens.OPENS : Tokens.CLOSES : 0);
  }

  private Tokens insert() {
    Tokens all = new Tokens(5 * (tokens.size + count + 1));
    int next = 0;
    for (int i = 0; i < tokens.size; i++) {
      int flags = tokens.flags[i];
      if (next < count && places[next] == i) {
        boolean opens = (flags & Tokens.PARAGRAPH_BEFORE) != 0;
        int at = opens ? tokens.start[i] : tokens.end[i - 1];
        all.add(at, at, TokenKind.QUOTE, Shape.NONE, Lexicon.NONE, places[next + 1]);
        next += 2;
        if (opens) {
          flags &= ~(Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE);
        }
      }
      all.add(
          tokens.start[i],
          tokens.end[i],
          TokenizedText.KINDS[tokens.kind[i]],
          TokenizedText.SHAPES[tokens.shape[i]],
          tokens.id[i],
          flags);
    }
    return all;
  }
}
