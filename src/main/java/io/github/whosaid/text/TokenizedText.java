package io.github.whosaid.text;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import java.util.Arrays;

/**
 * A text with its tokens, sentences, paragraphs and quoted passages: arrays of integers over the
 * untouched original. Immutable and thread-safe.
 *
 * <p>Tokens, sentences and paragraphs are numbered from zero; ranges of tokens are half open.
 */
public final class TokenizedText {

  static final TokenKind[] KINDS = TokenKind.values();
  private static final Shape[] SHAPES = Shape.values();
  private static final Tag[] TAGS = Tag.values();
  static final TagSet FINITE = TagSet.of(Tag.VERB, Tag.AUXILIARY, Tag.MODAL);

  private final String text;
  private final Lexicon lexicon;
  private final int size;
  private final int[] start;
  private final int[] end;
  private final int[] id;

  /**
   * The classes of each token, a bit each, two numbers for a token: they are asked for so often
   * that they lie in a row.
   */
  private final long[] classes;

  private final byte[] kind;
  private final byte[] shape;
  private final byte[] flags;
  private final int[] sentence;
  private final int[] sentenceFirst;
  private final int[] paragraph;
  private final int[] paragraphFirst;
  private final int[] quoteAt;
  private final int[] phraseNode;
  private final int[] phraseLength;
  private final byte[] tag;
  private final ImmutableList<QuotedPassage> passages;
  private final int[] outer;

  private TokenizedText(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    Tokens tokens = new Tokenizer(text, lexicon).run();
    passages = ImmutableList.copyOf(new QuotationMarks(text, lexicon, tokens).pair());
    size = tokens.size;
    start = tokens.start;
    end = tokens.end;
    id = tokens.id;
    kind = tokens.kind;
    shape = tokens.shape;
    flags = tokens.flags;
    classes = lexicon.classes(id, size);
    outer = new int[passages.size()];
    for (int i = 1; i < outer.length; i++) {
      outer[i] = passages.get(i).depth() == 0 ? i : outer[i - 1];
    }
    quoteAt = new int[size + 1];
    Arrays.fill(quoteAt, -1);
    // Passages are ordered by their opening marks, so inner ones overwrite outer ones.
    for (QuotedPassage p : passages) {
      Arrays.fill(quoteAt, p.open(), p.behind(), p.index());
    }
    phraseNode = new int[size];
    phraseLength = new int[size];
    findPhrases();
    paragraph = new int[size + 1];
    paragraphFirst = splitParagraphs();
    sentence = new int[size + 1];
    sentenceFirst = new Sentences(this).split(sentence);
    tag = new Tagger(this).run();
  }

  /**
   * Splits a text.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static TokenizedText of(String text, Lexicon lexicon) {
    return new TokenizedText(text, lexicon);
  }

  private void findPhrases() {
    Lexicon.Phrases phrases = lexicon.phrases();
    Arrays.fill(phraseLength, 1);
    for (int i = 0; i < size; i++) {
      if (!Lexicon.leadsPhrase(classes, i)) {
        continue;
      }
      int node = phrases.next(0, id[i]);
      for (int k = i + 1;
          node >= 0 && k < size && Lexicon.continuesPhrase(classes, k) && !isParagraphStart(k);
          k++) {
        node = phrases.next(node, id[k]);
        if (node >= 0 && phrases.ends(node)) {
          phraseNode[i] = node;
          phraseLength[i] = k - i + 1;
        }
      }
    }
  }

  private int[] splitParagraphs() {
    int[] firsts = new int[16];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || (flags[i] & Tokens.PARAGRAPH_BEFORE) != 0) {
        if (count + 1 >= firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = i;
      }
      paragraph[i] = count - 1;
    }
    paragraph[size] = count;
    firsts = Arrays.copyOf(firsts, count + 1);
    firsts[count] = size;
    return firsts;
  }

  /** Returns the original. */
  public String text() {
    return text;
  }

  /** Returns the lexicon that the ids belong to. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the offset of the token's first code unit. */
  public int start(int token) {
    return start[token];
  }

  /** Returns the offset behind the token's last code unit. */
  public int end(int token) {
    return end[token];
  }

  /** Returns the span of the tokens from {@code first} to before {@code behind}. */
  public Span span(int first, int behind) {
    return new Span(start[first], end[behind - 1]);
  }

  /**
   * Returns the words of the tokens from {@code first} to before {@code behind}, as they stand in
   * the text.
   */
  public String string(int first, int behind) {
    return text.substring(start[first], end[behind - 1]);
  }

  /**
   * Returns the id of the token's lower-cased form: of the lexicon, or above its size for a word
   * that only this text has.
   */
  public int id(int token) {
    return id[token];
  }

  /** Returns what the token is by its characters. */
  public TokenKind kind(int token) {
    return KINDS[kind[token]];
  }

  /** Returns whether the token is of that kind. */
  public boolean is(int token, TokenKind tokenKind) {
    return kind[token] == tokenKind.ordinal();
  }

  /** Returns how the token is written. */
  public Shape shape(int token) {
    return SHAPES[shape[token]];
  }

  /** Returns whether the token begins with a capital. */
  public boolean isCapital(int token) {
    int s = shape[token];
    return s == Shape.CAPITALISED.ordinal()
        || s == Shape.UPPER.ordinal()
        || s == Shape.INITIAL.ordinal();
  }

  /** Returns whether the word has the class in the lexicon, by itself. */
  public boolean is(int token, WordClass wordClass) {
    int bit = wordClass.ordinal();
    return (classes[2 * token + (bit >> 6)] >>> bit & 1) != 0;
  }

  /** Returns whether the word has any of the classes in the lexicon, by itself. */
  public boolean isAny(int token, WordClassSet any) {
    return any.isIn(classes, 2 * token);
  }

  /** Returns whether the word has any class in the lexicon. */
  public boolean isKnown(int token) {
    return Lexicon.isKnown(classes, token);
  }

  /** Returns whether the word is a form of a verb that can report. */
  public boolean canReport(int token) {
    return Lexicon.canReport(classes, token);
  }

  /** Returns whether the word is a form of a noun that can report. */
  public boolean isReportNoun(int token) {
    return Lexicon.isReportNoun(classes, token);
  }

  /**
   * Returns how many tokens the longest entry of several words that begins here has; 1 if there is
   * none.
   */
  public int phraseLength(int token) {
    return phraseLength[token];
  }

  /** Returns whether an entry of several words with that class begins here. */
  public boolean phraseIs(int token, WordClass wordClass) {
    return phraseLength[token] > 1 && lexicon.phrases().is(phraseNode[token], wordClass);
  }

  /** Returns whether an entry of several words with any of those classes begins here. */
  public boolean phraseIsAny(int token, WordClassSet classes) {
    return phraseLength[token] > 1 && lexicon.phrases().isAny(phraseNode[token], classes);
  }

  /** Returns the part of speech. */
  public Tag tag(int token) {
    return TAGS[tag[token]];
  }

  /** Returns whether the token has that part of speech. */
  public boolean is(int token, Tag partOfSpeech) {
    return tag[token] == partOfSpeech.ordinal();
  }

  /** Returns whether the token has any of those parts of speech. */
  public boolean isAny(int token, TagSet partsOfSpeech) {
    return partsOfSpeech.has(tag[token]);
  }

  /** Returns whether the token is a finite verb or stands for one. */
  public boolean isFinite(int token) {
    return isAny(token, FINITE);
  }

  /** Returns whether one of the tokens from {@code first} to before {@code behind} is finite. */
  public boolean hasFinite(int first, int behind) {
    for (int k = first; k < behind; k++) {
      if (isFinite(k)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentenceFirst.length - 1;
  }

  /** Returns the sentence of a token. */
  public int sentence(int token) {
    return sentence[token];
  }

  /** Returns the first token of a sentence; of the number of sentences, the number of tokens. */
  public int sentenceFirst(int number) {
    return sentenceFirst[number];
  }

  /** Returns the token behind a sentence. */
  public int sentenceEnd(int number) {
    return sentenceFirst[number + 1];
  }

  /** Returns the number of paragraphs. */
  public int paragraphs() {
    return paragraphFirst.length - 1;
  }

  /** Returns the paragraph of a token. */
  public int paragraph(int token) {
    return paragraph[token];
  }

  /** Returns the first token of a paragraph; of the number of paragraphs, the number of tokens. */
  public int paragraphFirst(int number) {
    return paragraphFirst[number];
  }

  /** Returns the token behind a paragraph. */
  public int paragraphEnd(int number) {
    return paragraphFirst[number + 1];
  }

  boolean isParagraphStart(int token) {
    return token == 0 || (flags[token] & Tokens.PARAGRAPH_BEFORE) != 0;
  }

  /** Returns whether white space stands before the token. */
  public boolean hasSpaceBefore(int token) {
    return token == 0 || (flags[token] & (Tokens.PARAGRAPH_BEFORE | Tokens.SPACE_BEFORE)) != 0;
  }

  /** Returns all passages in quotation marks, in the order of their opening marks. */
  public ImmutableList<QuotedPassage> passages() {
    return passages;
  }

  /**
   * Returns the index of the innermost passage that the token stands in, its marks included, or -1.
   */
  public int passageAt(int token) {
    return quoteAt[token];
  }

  /**
   * Returns the index of the outermost passage that the token stands in, its marks included, or -1.
   */
  public int outerPassageAt(int token) {
    int p = quoteAt[token];
    return p < 0 ? p : outer[p];
  }

  @Override
  public String toString() {
    return "TokenizedText of "
        + size
        + " tokens, "
        + sentences()
        + " sentences, "
        + paragraphs()
        + " paragraphs";
  }
}
