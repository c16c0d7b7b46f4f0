package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelWords.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in a text and is nobody's words: the numbers and times of subtitles and their
 * tags; page numbers, running heads and the numbers of lines; marks of footnotes and citations. One
 * pass over the lines and one over the characters.
 */
final class Furniture {

  private static final int LONGEST_DIRECTION = 60;

  private final String text;
  private final Lines lines;
  private final List<Span> found = new ArrayList<>();

  private Furniture(Lines lines) {
    this.lines = lines;
    text = lines.text;
  }

  /** Returns the stretches in text order, none overlapping another. */
  static List<Span> of(Lines lines) {
    Furniture furniture = new Furniture(lines);
    if (isSubtitles(lines)) {
      furniture.subtitles();
    } else {
      new Pages(lines, furniture.found).find();
      furniture.directions();
    }
    new FootnoteMarks(lines.text, furniture.found, isSubtitles(lines)).find();
    return merged(furniture.found);
  }

  /** Returns what belongs to pages alone. */
  static List<Span> ofPages(Lines lines) {
    List<Span> found = new ArrayList<>();
    new Pages(lines, found).find();
    return merged(found);
  }

  /** Returns the marks within the words alone, for a short text that is no page of anything. */
  static List<Span> ofMarks(String text) {
    List<Span> found = new ArrayList<>();
    new FootnoteMarks(text, found, false).find();
    return merged(found);
  }

  static boolean isSubtitles(Lines lines) {
    int first = lines.next(0, 1);
    for (int line = first; line < Math.min(lines.size(), first + 12); line++) {
      if (Times.isCue(lines.text, lines.first(line), lines.end(line))) {
        return true;
      }
    }
    return first < lines.size() && lines.text.startsWith("WEBVTT", lines.first(first));
  }

  private static List<Span> merged(List<Span> spans) {
    spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Span> merged = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() < merged.get(last).end()) {
        int end = Math.max(span.end(), merged.get(last).end());
        merged.set(last, new Span(merged.get(last).start(), end));
      } else if (!span.isEmpty()) {
        merged.add(span);
      }
    }
    return merged;
  }

  private void add(int line) {
    found.add(new Span(lines.first(line), lines.end(line)));
  }

  /** Cue times, the numbers or names before them, and blocks of notes and styles. */
  private void subtitles() {
    boolean block = false;
    for (int line = 0; line < lines.size(); line++) {
      boolean begins = !lines.isBlank(line) && lines.isBlank(line - 1);
      block = !lines.isBlank(line) && (begins ? isBlock(line) : block);
      if (block) {
        add(line);
      } else if (Times.isCue(text, lines.first(line), lines.end(line))) {
        add(line);
        if (!lines.isBlank(line - 1) && lines.isBlank(line - 2)) {
          add(line - 1);
        }
      }
    }
  }

  private boolean isBlock(int line) {
    int from = lines.first(line);
    return text.startsWith("WEBVTT", from)
        || text.startsWith("NOTE", from)
        || text.startsWith("STYLE", from)
        || text.startsWith("REGION", from);
  }

  /** Short lines that tell what happens between the turns: "Honourable members interjecting—". */
  private void directions() {
    for (int line = 0; line < lines.size(); line++) {
      int from = lines.first(line);
      int end = lines.end(line);
      if (end > from && end - from <= LONGEST_DIRECTION && Character.isLetter(text.charAt(from))) {
        while (end > from && !Character.isLetter(text.charAt(end - 1))) {
          end--;
        }
        int word = end;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
          word--;
        }
        String last = LabelWords.lower(text.substring(word, end));
        if (LabelWords.ENGLISH.is(last, Sort.DIRECTION) && isUnbroken(lines.first(line), word)) {
          add(line);
        }
      }
    }
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".?!,:;([\"\u201c".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
