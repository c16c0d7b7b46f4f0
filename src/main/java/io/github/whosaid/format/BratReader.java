package io.github.whosaid.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads brat standoff: the output of {@link Formats#brat} and files of the PolNeAR corpus, whose
 * events link a Source, a Cue and a Content.
 *
 * <pre>{@code
 * for (BratReader.Attribution a : BratReader.read(text, annotations)) {
 *   System.out.println(a.source() + " " + a.contents());
 * }
 * }</pre>
 */
public final class BratReader {

  /**
   * One event. Immutable and thread-safe. Spans are UTF-16 offsets into the text, half open, as
   * everywhere in this library; in the file they count code points.
   *
   * @param id the id in the file: {@code E1}
   * @param type {@code Attribution}, {@code Attribution-no-source} and the like
   * @param source the words that name the source, fragments in file order; may be empty
   * @param cue the reporting words; may be empty
   * @param contents the reported words; may be empty
   * @param attributes attributes of the event by name: {@code Kind} is {@code DIRECT}
   * @param note the annotator's note
   */
  public record Attribution(
      String id,
      String type,
      List<Span> source,
      List<Span> cue,
      List<Span> contents,
      Map<String, String> attributes,
      Optional<String> note) {}

  private final CodePoints points;
  private final int length;
  private final Map<String, List<Span>> bounds = new HashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final List<List<String>> events = new ArrayList<>();
  private int line;

  private BratReader(String text) {
    points = new CodePoints(text);
    length = text.codePointCount(0, text.length());
  }

  /**
   * Reads annotations. Kinds of annotation other than text-bounds, events, attributes and notes are
   * ignored.
   *
   * @param text the text that the annotations point into
   * @param annotations the content of the .ann file
   * @return the events in file order
   * @throws IllegalArgumentException if a line is malformed, an offset lies outside the text or an
   *     event refers to an unknown id; the message names the line
   */
  public static List<Attribution> read(String text, String annotations) {
    return new BratReader(text).read(annotations);
  }

  private List<Attribution> read(String annotations) {
    for (String row : annotations.lines().toList()) {
      line++;
      int tab = row.indexOf('\t');
      if (tab <= 0) {
        if (!row.isBlank()) {
          throw malformed(row);
        }
        continue;
      }
      String id = row.substring(0, tab);
      String rest = row.substring(tab + 1);
      switch (id.charAt(0)) {
        case 'T' -> bounds.put(id, fragments(rest));
        case 'E' -> events.add(List.of(id, rest.strip(), String.valueOf(line)));
        case 'A', 'M' -> attribute(rest);
        case '#' -> note(rest);
        default -> {}
      }
    }
    return events.stream().map(this::attribution).collect(ImmutableList.toImmutableList());
  }

  private List<Span> fragments(String rest) {
    int tab = rest.indexOf('\t');
    String head = tab < 0 ? rest : rest.substring(0, tab);
    int blank = head.indexOf(' ');
    if (blank < 0) {
      throw malformed(rest);
    }
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (String fragment : parts(head.substring(blank + 1), ';')) {
      List<String> ends = parts(fragment, ' ');
      if (ends.size() != 2) {
        throw malformed(rest);
      }
      int start = number(ends.get(0), rest);
      int end = number(ends.get(1), rest);
      if (end < start) {
        throw malformed(rest);
      }
      spans.add(new Span(points.units(start), points.units(end)));
    }
    return spans.build();
  }

  private int number(String digits, String row) {
    try {
      int number = Integer.parseInt(digits);
      if (number >= 0 && number <= length) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw malformed(row);
    }
    throw new IllegalArgumentException(
        "line " + line + ": offset " + digits + " lies outside the text of " + length);
  }

  private void attribute(String rest) {
    List<String> parts = parts(rest.strip(), ' ');
    if (parts.size() < 2) {
      throw malformed(rest);
    }
    attributes
        .computeIfAbsent(parts.get(1), id -> new HashMap<>())
        .put(parts.get(0), parts.size() > 2 ? parts.get(2) : "true");
  }

  private void note(String rest) {
    int tab = rest.indexOf('\t');
    List<String> head = parts(tab < 0 ? rest : rest.substring(0, tab), ' ');
    if (tab >= 0 && head.size() == 2) {
      notes.put(head.get(1), rest.substring(tab + 1));
    }
  }

  private Attribution attribution(List<String> event) {
    line = Integer.parseInt(event.get(2));
    List<String> parts = parts(event.get(1), ' ');
    Map<String, List<Span>> roles = new HashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int colon = part.indexOf(':');
      if (colon <= 0) {
        throw malformed(event.get(1));
      }
      // brat numbers roles that occur more than once: Content2.
      String role = part.substring(0, colon);
      while (Character.isDigit(role.charAt(role.length() - 1)) && role.length() > 1) {
        role = role.substring(0, role.length() - 1);
      }
      List<Span> spans = bounds.get(part.substring(colon + 1));
      if (spans == null) {
        throw new IllegalArgumentException(
            "line " + line + ": " + event.get(0) + " refers to " + part + ", which is not defined");
      }
      roles.computeIfAbsent(role, r -> new ArrayList<>()).addAll(spans);
    }
    String type = parts.get(0);
    int colon = type.indexOf(':');
    return new Attribution(
        event.get(0),
        colon < 0 ? type : type.substring(0, colon),
        ImmutableList.copyOf(roles.getOrDefault("Source", List.of())),
        ImmutableList.copyOf(roles.getOrDefault("Cue", List.of())),
        ImmutableList.copyOf(roles.getOrDefault("Content", List.of())),
        ImmutableMap.copyOf(attributes.getOrDefault(event.get(0), Map.of())),
        Optional.ofNullable(notes.get(event.get(0))));
  }

  private static List<String> parts(String words, char mark) {
    return Splitter.on(mark).omitEmptyStrings().splitToList(words);
  }

  private IllegalArgumentException malformed(String row) {
    return new IllegalArgumentException("line " + line + " is malformed: " + row);
  }
}
