package io.github.whosaid.verification;

import io.github.whosaid.report.Span;
import java.util.List;
import java.util.Map;

/** The texts behind the positions of an index. Immutable and thread-safe. */
final class Passage {

  private static final Map<String, String> ABBREVIATIONS = Tables.map("abbreviations.tsv");

  private final WordIndex index;
  private final List<Reference> references;

  Passage(WordIndex index, List<Reference> references) {
    this.index = index;
    this.references = references;
  }

  int size() {
    return index.ids.length;
  }

  Reference reference(int position) {
    return references.get(index.referenceAt(position));
  }

  int start(int position) {
    return index.starts[position];
  }

  int end(int position) {
    String text = reference(position).text();
    return WordScanner.endOfWord(text, index.starts[position], text.length());
  }

  String word(int position) {
    return index.ids[position] < 0 ? "" : index.dictionary.word(index.ids[position]);
  }

  /** Returns whether a word is part of a turn's label: nobody speaks it. */
  boolean isLabel(int position) {
    List<Turn> turns = reference(position).turns();
    if (turns.isEmpty()) {
      return false;
    }
    int offset = index.starts[position];
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).labelSpan().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < turns.size() && turns.get(low).labelSpan().start() <= offset;
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
    if (index.ids[position] < 0 || index.ids[next] < 0) {
      return true;
    }
    String text = reference(position).text();
    int to = index.starts[next];
    int from = index.starts[position];
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
      } else if (c == '.' && !WordScanner.isWordChar(text.charAt(Math.min(i + 1, to - 1)))) {
        boolean capital = !Character.isLowerCase(text.charAt(to));
        boolean abbreviated =
            i - from < 2 && text.charAt(from) != 'I' || ABBREVIATIONS.containsKey(word(position));
        return capital && !abbreviated;
      } else if (WordScanner.isWordChar(c) && i < from + 64 && !inBrackets(text, i, to)) {
        return false;
      }
    }
    return false;
  }

  /** Stage directions between two words have letters too; they end with a bracket. */
  private static boolean inBrackets(String text, int at, int to) {
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (c == ']' || c == ')') {
        return true;
      }
    }
    return false;
  }
}
