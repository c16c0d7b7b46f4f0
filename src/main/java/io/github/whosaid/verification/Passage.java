package io.github.whosaid.verification;

import io.github.whosaid.lexicon.Table;
import io.github.whosaid.report.Span;
import io.github.whosaid.search.WordIndex;
import io.github.whosaid.text.WordCharacters;
import io.github.whosaid.text.WordClasses;
import io.github.whosaid.text.WordScanner;
import io.github.whosaid.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts behind the positions of an index. Immutable and thread-safe. */
final class Passage {

  private static final Map<String, String> ABBREVIATIONS =
      Table.map(Passage.class, "abbreviations.tsv");

  private final WordIndex index;
  private final List<Reference> references;

  Passage(WordIndex index, List<Reference> references) {
    this.index = index;
    this.references = references;
  }

  int size() {
    return index.size();
  }

  Reference reference(int position) {
    return references.get(index.referenceAt(position));
  }

  int start(int position) {
    return index.start(position);
  }

  int end(int position) {
    String text = reference(position).text();
    int limit = index.isBeforeGap(position) ? gaps(position).get(0).start() : text.length();
    return WordScanner.endOfWord(text, index.start(position), limit);
  }

  List<String> words(int from, int to) {
    List<String> words = new ArrayList<>(Math.max(0, to - from));
    for (int p = from; p < to; p++) {
      words.add(word(p));
    }
    return words;
  }

  /** Returns what is written from one word to before another of the same reference. */
  String text(int from, int to) {
    return reference(from).text().substring(start(from), end(to - 1));
  }

  /** Returns what stands between a word and the next; nothing at the end of a reference. */
  String between(int position) {
    if (index.id(position) < 0 || index.id(position + 1) < 0) {
      return "";
    }
    int from = end(position);
    return reference(position).text().substring(from, Math.max(from, start(position + 1)));
  }

  String word(int position) {
    return index.id(position) < 0 ? "" : index.dictionary().word(index.id(position));
  }

  /** Returns whether a word can turn the meaning of those beside it. */
  boolean isReversing(int position) {
    int id = index.id(position);
    return id >= 0 && (index.traits(id) & WordClasses.REVERSING) != 0;
  }

  /** Returns what stands between a word and the next and is nobody's words: labels, furniture. */
  private List<Span> gaps(int position) {
    return index.isBeforeGap(position) ? index.gaps(position) : List.of();
  }

  /** Returns the first position of a stretch before furniture or a label, its end if none is. */
  int nextBeforeGap(int from, int to) {
    return index.nextBeforeGap(from, to);
  }

  /** Returns the furniture of the page between a word and the next: no labels. */
  List<Span> furniture(int position) {
    List<Span> furniture = new ArrayList<>(gaps(position));
    furniture.removeIf(gap -> isLabel(reference(position), gap));
    return furniture;
  }

  /** Returns whether a gap is the label of a turn, or has one. */
  private static boolean isLabel(Reference reference, Span gap) {
    List<Turn> turns = reference.turns();
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).labelSpan().end() <= gap.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < turns.size() && turns.get(low).labelSpan().start() < gap.end();
  }

  /** Returns the stretch from the first word of the reference that an alignment has to the last. */
  Span span(Alignment alignment) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int s = 0; s < alignment.size(); s++) {
      int p = alignment.position(s);
      if (p >= 0) {
        first = Math.min(first, p);
        last = Math.max(last, p);
      }
    }
    return new Span(start(first), end(last));
  }

  /** Returns whether a sentence ends between two neighbouring words. */
  boolean sentenceEnds(int position, int next) {
    if (index.id(position) < 0 || index.id(next) < 0) {
      return true;
    }
    String text = reference(position).text();
    int from = index.start(position);
    int to = index.start(next);
    boolean abbreviation = ABBREVIATIONS.containsKey(word(position));
    if (!index.isBeforeGap(position)) {
      return sentenceEnds(text, from, to, abbreviation);
    }
    StringBuilder spoken = new StringBuilder();
    int at = from;
    for (Span gap : index.gaps(position)) {
      spoken.append(text, at, Math.max(at, gap.start()));
      at = gap.end();
    }
    spoken.append(text, Math.min(at, to), to);
    int length = spoken.length();
    return sentenceEnds(spoken.append(text.charAt(to)), 0, length, abbreviation);
  }

  /**
   * Returns whether a sentence ends between two words.
   *
   * @param from where the first starts
   * @param to where the second starts
   */
  private static boolean sentenceEnds(CharSequence text, int from, int to, boolean abbreviation) {
    boolean lineEnd = false;
    for (int i = to - 1; i > from; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (lineEnd) {
          return true;
        }
        lineEnd = true;
      } else if (c == '!' || c == '?' || c == '\u2026') {
        return Character.isUpperCase(text.charAt(to)) || !Character.isLetter(text.charAt(to));
      } else if (c == '.' && !WordCharacters.isWordChar(text.charAt(Math.min(i + 1, to - 1)))) {
        boolean capital = !Character.isLowerCase(text.charAt(to));
        boolean abbreviated = i - from < 2 && text.charAt(from) != 'I' || abbreviation;
        return capital && !abbreviated;
      } else if (WordCharacters.isWordChar(c) && i < from + 64 && !inBrackets(text, i, to)) {
        return false;
      }
    }
    return false;
  }

  /** Stage directions between two words have letters too; they end with a bracket. */
  private static boolean inBrackets(CharSequence text, int at, int to) {
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (c == ']' || c == ')') {
        return true;
      }
    }
    return false;
  }
}
