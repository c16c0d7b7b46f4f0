package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import java.util.List;
import java.util.Objects;

/**
 * Who speaks where in a text. Immutable and thread-safe.
 *
 * <p>Known layouts of labels are {@code Name:}, {@code NAME, POST:}, {@code Name (Place) (Party):},
 * {@code The Prime Minister (Name):}, {@code **Name:**}, {@code [00:12] Name:}, {@code Name
 * (00:12):}, {@code #### Name}, {@code Mr. NAME.}, {@code Q.} and {@code A.}, {@code <v Name>} and
 * the labels of subtitles. A text is a transcript if its labels recur, if they begin at least a
 * third of its lines, or if their layout is hardly used for anything else; a heading before a colon
 * ("UPDATE: …", "Editor's note: …") is not a label.
 *
 * @param turns the turns in text order; empty if the text is not a transcript
 * @param furniture what is in the text but not spoken, in text order: numbers, times and tags of
 *     subtitles, page and line numbers, running heads, marks of footnotes and citations
 * @param isSubtitles whether the text is subtitles, in SRT or WebVTT
 */
public record Transcript(List<Turn> turns, List<Span> furniture, boolean isSubtitles) {

  /** Copies the lists. */
  public Transcript {
    turns = List.copyOf(Objects.requireNonNull(turns, "turns"));
    furniture = List.copyOf(Objects.requireNonNull(furniture, "furniture"));
  }

  /**
   * Reads a text; time is linear in its length.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static Transcript of(String text) {
    return of(new Lines(Objects.requireNonNull(text, "text")));
  }

  /**
   * Reads a text as {@link #of} does if one of its lines begins as a turn can, and finds nothing in
   * other texts, which takes less time.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static Transcript ofTurns(String text) {
    Lines lines = new Lines(Objects.requireNonNull(text, "text"));
    return TurnReader.mayHaveTurns(lines) ? of(lines) : NONE;
  }

  private static final Transcript NONE = new Transcript(List.of(), List.of(), false);

  private static Transcript of(Lines lines) {
    List<Span> furniture = Furniture.of(lines);
    boolean subtitles = Furniture.isSubtitles(lines);
    List<Turn> turns = new TurnReader(lines, furniture).read();
    return new Transcript(
        turns.isEmpty() ? new BoldQuestions(lines).read() : turns, furniture, subtitles);
  }

  /** Returns the furniture that overlaps a span, in text order. */
  public List<Span> furnitureIn(Span span) {
    int low = 0;
    int high = furniture.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furniture.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < furniture.size() && furniture.get(end).start() < span.end()) {
      end++;
    }
    return furniture.subList(low, end);
  }

  /**
   * Returns what in a text is not spoken, as {@link #furniture()} of its transcript.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static List<Span> furniture(String text) {
    return Furniture.of(new Lines(Objects.requireNonNull(text, "text")));
  }

  /**
   * Returns the page furniture of a text whose pages end with form feeds: running heads, page
   * numbers and line numbers.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static List<Span> pageFurniture(String text) {
    return Furniture.ofPages(new Lines(Objects.requireNonNull(text, "text")));
  }

  /**
   * Returns what in a short text, such as a quote, is not spoken: marks of footnotes and citations.
   * Lines and pages are ignored.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static List<Span> marks(String text) {
    return Furniture.ofMarks(Objects.requireNonNull(text, "text"));
  }
}
