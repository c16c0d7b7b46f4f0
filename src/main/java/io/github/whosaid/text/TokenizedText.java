package io.github.whosaid.text;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.Span;
import java.util.Arrays;

/**
 * A text with its tokens, sentences, paragraphs and quoted passages: arrays of integers over the
 * untouched original. Immutable and thread-safe.
 *
 * <p>Tokens, sentences and paragraphs are numbered from zero; ranges of tokens are half open. What
 * stands before the first token and after the last has an answer too: it is a symbol of no class,
 * without width, in a sentence and a paragraph of its own. So rules look around without asking
 * whether they are at the edge of the text.
 */
public final class TokenizedText {

  static final TokenKind[] KINDS = TokenKind.values();
  static final Shape[] SHAPES = Shape.values();
  private static final Tag[] TAGS = Tag.values();
  static final TagSet FINITE = TagSet.of(Tag.VERB, Tag.AUXILIARY, Tag.MODAL);

  private final String text;
  private final Lexicon lexicon;
  private final int size;

  // One cell for each token and, last, a blank one for all that is none.
  private final int[] start;
  private final int[] end;
  private final int[] id;

  /** The set of classes of each token, by its number in the lexicon. */
  private final char[] classSet;

  /** The classes of each set, a bit each, two numbers for a set. */
  private final long[] classes;

  private final byte[] kind;
  private final byte[] shape;
  private final byte[] flags;
  private final int[] sentence;
  private final int[] sentenceFirst;

  /** The paragraph of each sentence. */
  private final int[] paragraph;

  private final int[] paragraphFirst;
  private final int[] quoteAt;
  private final PhraseMatches phrases;
  private final byte[] tag;
  private final ImmutableList<QuotedPassage> passages;
  private final int[] outer;

  private TokenizedText(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    Tokens tokens = LostMarks.restored(new Tokenizer(text, lexicon).run(), lexicon);
    passages = ImmutableList.copyOf(new QuotationMarks(text, lexicon, tokens).pair());
    size = tokens.size;
    tokens.add(
        text.length(),
        text.length(),
        TokenKind.SYMBOL,
        Shape.NONE,
        Lexicon.NONE,
        Tokens.PARAGRAPH_BEFORE);
    start = tokens.start;
    end = tokens.end;
    id = tokens.id;
    kind = tokens.kind;
    shape = tokens.shape;
    flags = tokens.flags;
    classSet = lexicon.classSets(id, size + 1);
    classes = lexicon.setClasses();
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
    phrases = new PhraseMatches(lexicon, tokens, classSet, size);
    sentence = new int[size + 1];
    sentenceFirst = new Sentences(this).split(sentence);
    paragraph = new int[sentenceFirst.length];
    paragraphFirst = splitParagraphs();
    tag = new byte[size + 1];
    Arrays.fill(tag, (byte) Tag.OTHER.ordinal());
    new Tagger(this, tag).run();
  }

  /**
   * Splits a text.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static TokenizedText of(String text, Lexicon lexicon) {
    return new TokenizedText(text, lexicon);
  }

  /** A paragraph begins with a sentence. */
  private int[] splitParagraphs() {
    int[] firsts = new int[sentenceFirst.length + 1];
    int count = 0;
    for (int s = 0; s < sentences(); s++) {
      if (isParagraphStart(sentenceFirst[s])) {
        firsts[count++] = sentenceFirst[s];
      }
      paragraph[s] = count - 1;
    }
    paragraph[sentences()] = count;
    firsts[count] = size;
    return Arrays.copyOf(firsts, count + 1);
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

  /**
   * Returns the cell of a token: the blank one for what stands before the first or after the last.
   */
  private int cell(int token) {
    return token >= 0 && token < size ? token : size;
  }

  /** Returns the offset of the token's first code unit; the text's length after the last token. */
  public int start(int token) {
    return token < 0 ? 0 : start[cell(token)];
  }

  /** Returns the offset behind the token's last code unit; zero before the first token. */
  public int end(int token) {
    return token < 0 ? 0 : end[cell(token)];
  }

  /**
   * Returns the first token that starts at an offset of the text or after it, or the number of
   * tokens.
   */
  public int firstFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the span of the tokens from {@code first} to before {@code behind}. */
  public Span span(int first, int behind) {
    return new Span(start(first), Math.max(start(first), end(behind - 1)));
  }

  /**
   * Returns the words of the tokens from {@code first} to before {@code behind}, as they stand in
   * the text.
   */
  public String string(int first, int behind) {
    return span(first, behind).of(text);
  }

  /**
   * Returns the id of the token's lower-cased form: of the lexicon, or above its size for a word
   * that only this text has.
   */
  public int id(int token) {
    return id[cell(token)];
  }

  /** Returns what the token is by its characters. */
  public TokenKind kind(int token) {
    return KINDS[kind[cell(token)]];
  }

  /** Returns whether the token is of that kind. */
  public boolean is(int token, TokenKind tokenKind) {
    return kind[cell(token)] == tokenKind.ordinal();
  }

  /** Returns how the token is written. */
  public Shape shape(int token) {
    return SHAPES[shape[cell(token)]];
  }

  /**
   * Returns whether the token is a name under which somebody writes: "@tull", "tidewatch27", at the
   * start of a sentence with a capital.
   */
  public boolean isUserName(int token) {
    return isCapital(token) && UserNames.isOne(this, token);
  }

  /** Returns whether the token begins with a capital. */
  public boolean isCapital(int token) {
    int s = shape[cell(token)];
    return s == Shape.CAPITALISED.ordinal()
        || s == Shape.UPPER.ordinal()
        || s == Shape.INITIAL.ordinal();
  }

  /** Returns whether the word has the class in the lexicon, by itself. */
  public boolean is(int token, WordClass wordClass) {
    int bit = wordClass.ordinal();
    return (classes[2 * classSet[cell(token)] + (bit >> 6)] >>> bit & 1) != 0;
  }

  /** Returns whether the word has any of the classes in the lexicon, by itself. */
  public boolean isAny(int token, WordClassSet any) {
    return any.isIn(classes, 2 * classSet[cell(token)]);
  }

  /** Returns whether the word has any class in the lexicon. */
  public boolean isKnown(int token) {
    return Lexicon.isKnown(classes, classSet[cell(token)]);
  }

  /** Returns whether the word is a form of a verb that can report. */
  public boolean canReport(int token) {
    return Lexicon.canReport(classes, classSet[cell(token)]);
  }

  /** Returns whether the word is a form of a noun that can report. */
  public boolean isReportNoun(int token) {
    return Lexicon.isReportNoun(classes, classSet[cell(token)]);
  }

  /**
   * Returns how many tokens the longest entry of several words that begins here has; 1 if there is
   * none.
   */
  public int phraseLength(int token) {
    return phrases.length(cell(token));
  }

  /** Returns whether an entry of several words with that class begins here. */
  public boolean phraseIs(int token, WordClass wordClass) {
    return phrases.is(cell(token), wordClass);
  }

  /** Returns whether an entry of several words with any of those classes begins here. */
  public boolean phraseIsAny(int token, WordClassSet classes) {
    return phrases.isAny(cell(token), classes);
  }

  /** Returns the part of speech. */
  public Tag tag(int token) {
    return TAGS[tag[cell(token)]];
  }

  /** Returns whether the token has that part of speech. */
  public boolean is(int token, Tag partOfSpeech) {
    return tag[cell(token)] == partOfSpeech.ordinal();
  }

  /** Returns whether the token has any of those parts of speech. */
  public boolean isAny(int token, TagSet partsOfSpeech) {
    return partsOfSpeech.has(tag[cell(token)]);
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

  /**
   * Returns the sentence of a token: -1 before the first, the number of sentences after the last.
   */
  public int sentence(int token) {
    return token < 0 ? -1 : sentence[cell(token)];
  }

  /** Returns the first token of a sentence; of the number of sentences, the number of tokens. */
  public int sentenceFirst(int number) {
    return firstOf(sentenceFirst, number);
  }

  /** Returns the token behind a sentence. */
  public int sentenceEnd(int number) {
    return firstOf(sentenceFirst, number + 1);
  }

  private static int firstOf(int[] firsts, int number) {
    return firsts[Math.max(0, Math.min(number, firsts.length - 1))];
  }

  /** Returns the number of paragraphs. */
  public int paragraphs() {
    return paragraphFirst.length - 1;
  }

  /**
   * Returns the paragraph of a token: -1 before the first, the number of paragraphs after the last.
   */
  public int paragraph(int token) {
    return token < 0 ? -1 : paragraph[sentence[cell(token)]];
  }

  /** Returns the first token of a paragraph; of the number of paragraphs, the number of tokens. */
  public int paragraphFirst(int number) {
    return firstOf(paragraphFirst, number);
  }

  /** Returns the token behind a paragraph. */
  public int paragraphEnd(int number) {
    return firstOf(paragraphFirst, number + 1);
  }

  boolean isParagraphStart(int token) {
    return token <= 0 || (flags[cell(token)] & Tokens.PARAGRAPH_BEFORE) != 0;
  }

  /** Returns whether white space stands before the token. */
  public boolean hasSpaceBefore(int token) {
    return token <= 0
        || (flags[cell(token)] & (Tokens.PARAGRAPH_BEFORE | Tokens.SPACE_BEFORE)) != 0;
  }

  /** Returns all passages in quotation marks, in the order of their opening marks. */
  public ImmutableList<QuotedPassage> passages() {
    return passages;
  }

  /**
   * Returns the index of the innermost passage that the token stands in, its marks included, or -1.
   */
  public int passageAt(int token) {
    return quoteAt[cell(token)];
  }

  /**
   * Returns the index of the outermost passage that the token stands in, its marks included, or -1.
   */
  public int outerPassageAt(int token) {
    int p = passageAt(token);
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
