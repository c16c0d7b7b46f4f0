package io.github.whosaid.format;

import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The article's text with its marks. Contents nest and cross, so each stretch between two
 * boundaries becomes one element with all that it belongs to; no element contains another.
 */
final class HtmlText {

  private static final String OPENING = "“\"‘'«„‹";
  private static final String CLOSING = "”\"’'»“›";

  /** What a stretch of text is. */
  private enum Sort {
    CONTENT,
    CUE,
    MENTION,
    FLAG,
    CHECK
  }

  /** A stretch with one meaning; quotation or flag by number. */
  private record Mark(int start, int end, Sort sort, int number) {}

  /** What is inserted at an offset, before or after words. */
  private record Insert(int at, Sort sort, int number) {}

  private final Report report;
  private final List<CheckedQuotation> checks;
  private final String text;
  private final Ranks ranks;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Insert> inserts = new ArrayList<>();
  private final List<Mark> active = new ArrayList<>();
  private int nextMark;
  private int nextInsert;

  HtmlText(Report report, Ranks ranks, List<CheckedQuotation> checks) {
    this.report = report;
    this.checks = checks;
    this.text = report.text();
    this.ranks = ranks;
    report.attributions().forEach(this::add);
    for (int i = 0; i < report.flags().size(); i++) {
      add(report.flags().get(i), i);
    }
    for (int i = 0; i < checks.size(); i++) {
      inserts.add(new Insert(end(checks.get(i)), Sort.CHECK, i));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    inserts.sort(Comparator.comparingInt(Insert::at));
  }

  private void add(Quotation q) {
    for (int i = 0; i < q.contents().size(); i++) {
      Span shown = withMarks(q, q.contents().get(i));
      marks.add(new Mark(shown.start(), shown.end(), Sort.CONTENT, q.index()));
      if (i == 0) {
        inserts.add(new Insert(shown.start(), Sort.CONTENT, q.index()));
      }
    }
    for (Span cue : q.cue()) {
      marks.add(new Mark(cue.start(), cue.end(), Sort.CUE, q.index()));
    }
    q.mention().ifPresent(m -> marks.add(new Mark(m.start(), m.end(), Sort.MENTION, q.index())));
  }

  /** The reader takes quotation marks for part of the quotation. */
  private Span withMarks(Quotation q, Span content) {
    if (q.kind() != QuotationKind.DIRECT) {
      return content;
    }
    int start = content.start();
    int end = content.end();
    boolean opens = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
    boolean closes = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
    return new Span(opens ? start - 1 : start, opens && closes ? end + 1 : end);
  }

  private String chip(Quotation q) {
    String why = q.evidence().stream().map(Evidence::reason).collect(Collectors.joining("; "));
    String who = q.speaker().isKnown() ? q.speaker().name() : "unknown speaker";
    String told = who + ", " + Plain.manner(q) + ", " + Plain.percent(q.confidence()) + " sure";
    return "<button type=\"button\" class=\"chip "
        + ranks.colour(q.speaker())
        + "\" data-s=\""
        + ranks.number(q.speaker())
        + "\" data-pick=\""
        + ranks.number(q.speaker())
        + "\" aria-pressed=\"false\" aria-label=\""
        + Html.text(told)
        + "\" title=\""
        + Html.text(why.isEmpty() ? told : told + ": " + why)
        + "\">"
        + Html.text(ranks.shortName(q.speaker(), text))
        + "</button>";
  }

  private void add(Flag flag, int number) {
    int end = flag.span().end();
    for (Span words : flag.evidence()) {
      marks.add(new Mark(words.start(), words.end(), Sort.FLAG, number));
      end = words.end();
    }
    inserts.add(new Insert(end, Sort.FLAG, number));
  }

  private String flag(int number) {
    int told = number + 1;
    return "<a class=\"mark\" href=\"#flag-"
        + told
        + "\" aria-label=\"Flag "
        + told
        + ": "
        + Plain.words(report.flags().get(number).kind())
        + "\">⚑"
        + told
        + "</a>";
  }

  /** Where the words end that were checked. */
  private int end(CheckedQuotation check) {
    Quotation q = check.quotation();
    if (q.kind() == QuotationKind.MIXED && check.part() < q.quotedParts().size()) {
      return q.quotedParts().get(check.part()).end();
    }
    return withMarks(q, q.contents().get(q.contents().size() - 1)).end();
  }

  private String check(int number) {
    CheckedQuotation check = checks.get(number);
    String grade = HtmlChecks.grade(check);
    return "<a class=\"mark "
        + grade
        + "\" href=\"#check-"
        + (number + 1)
        + "\" aria-label=\"Check: "
        + HtmlChecks.label(check)
        + "\">"
        + (grade.equals("good") ? "✓" : "✗")
        + "</a>";
  }

  /** Appends the text of a paragraph; paragraphs must be asked for in their order. */
  void append(StringBuilder out, Span paragraph) {
    int at = paragraph.start();
    for (int next : boundaries(paragraph)) {
      insert(out, at, true);
      if (next > at) {
        segment(out, at, next);
      }
      at = next;
      insert(out, at, at < paragraph.end());
    }
  }

  private int[] boundaries(Span paragraph) {
    active.removeIf(m -> m.end() <= paragraph.start());
    TreeSet<Integer> at = new TreeSet<>();
    for (Mark m : active) {
      at.add(Math.min(m.end(), paragraph.end()));
    }
    for (int i = nextMark; i < marks.size() && marks.get(i).start() < paragraph.end(); i++) {
      at.add(Math.max(marks.get(i).start(), paragraph.start()));
      at.add(Math.min(marks.get(i).end(), paragraph.end()));
    }
    for (int i = nextInsert; i < inserts.size() && inserts.get(i).at() <= paragraph.end(); i++) {
      at.add(Math.max(inserts.get(i).at(), paragraph.start()));
    }
    at.add(paragraph.end());
    return at.stream().mapToInt(Integer::intValue).toArray();
  }

  /** An opening insert goes before the text at its offset, never after the preceding text. */
  private void insert(StringBuilder out, int at, boolean opening) {
    while (nextInsert < inserts.size()
        && inserts.get(nextInsert).at() <= at
        && (opening || inserts.get(nextInsert).sort() != Sort.CONTENT)) {
      Insert next = inserts.get(nextInsert++);
      out.append(
          switch (next.sort()) {
            case FLAG -> flag(next.number());
            case CHECK -> check(next.number());
            default -> chip(report.attributions().get(next.number()));
          });
    }
  }

  private void segment(StringBuilder out, int start, int end) {
    while (nextMark < marks.size() && marks.get(nextMark).start() <= start) {
      active.add(marks.get(nextMark++));
    }
    active.removeIf(m -> m.end() <= start);
    if (active.isEmpty()) {
      Html.article(out, text, start, end);
      return;
    }
    out.append("<span").append(attributes()).append('>');
    Html.article(out, text, start, end);
    out.append("</span>");
  }

  /** The innermost quotation gives the colour; every speaker of the words can be picked. */
  private String attributes() {
    Quotation inner = null;
    int innerStart = -1;
    String mentioned = "";
    boolean cue = false;
    boolean flagged = false;
    TreeSet<Integer> speakers = new TreeSet<>();
    for (Mark m : active) {
      switch (m.sort()) {
        case CONTENT -> {
          Quotation q = report.attributions().get(m.number());
          speakers.add(ranks.number(q.speaker()));
          if (m.start() >= innerStart) {
            inner = q;
            innerStart = m.start();
          }
        }
        case MENTION -> {
          Quotation q = report.attributions().get(m.number());
          speakers.add(ranks.number(q.speaker()));
          mentioned = ranks.colour(q.speaker()).replace('c', 'm');
        }
        case CUE -> cue = true;
        case FLAG -> flagged = true;
        case CHECK -> throw new AssertionError("a check is no stretch of text");
      }
    }
    List<String> classes = new ArrayList<>();
    if (inner != null) {
      boolean direct = inner.kind() == QuotationKind.DIRECT;
      classes.addAll(Arrays.asList("q", direct ? "direct" : inner.isSpeech() ? "told" : "thought"));
    }
    if (inner != null) {
      classes.add(ranks.colour(inner.speaker()));
    }
    if (!mentioned.isEmpty()) {
      classes.add("mention");
      classes.add(mentioned);
    }
    if (cue) {
      classes.add("cue");
    }
    if (flagged) {
      classes.add("flagged");
    }
    String who = speakers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return " class=\""
        + String.join(" ", classes)
        + (who.isEmpty() ? "\"" : "\" data-s=\"" + who + "\"");
  }
}
