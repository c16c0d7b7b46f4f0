package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.whosaid.report.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of many articles. */
final class OverviewPage {

  /** Those who say less are in the CSV file alone. */
  private static final int MOST_SPEAKERS = 200;

  private static final String ARTICLES = "Articles";
  private static final String FLAGS = "Flags";
  private static final String NAMED = "Named";
  private static final String QUOTATIONS = "Quotations";
  private static final String QUOTED = "Quoted";
  private static final String REVIEW = "To review";
  private static final String UNKNOWN = "Without a speaker";

  private final Overview overview;

  OverviewPage(Overview overview) {
    this.overview = overview;
  }

  @Override
  public String toString() {
    List<Overview.Entry> entries = overview.byFlags();
    String title = Plain.count(entries.size(), "article") + " – who said what";
    return HtmlFormat.replace(
        HtmlFormat.filled("overview.css", "overview.js"),
        ImmutableMap.of("title", title, "body", body(entries)));
  }

  private String body(List<Overview.Entry> entries) {
    StringBuilder out = new StringBuilder();
    out.append("<header><h1>Who said what in ").append(Plain.count(entries.size(), "article"));
    out.append("</h1>\n<p>")
        .append(kinds())
        .append("</p>")
        .append(sexes())
        .append("</header>\n<main>\n<h2>Articles</h2>\n");
    articles(out, entries);
    List<Overview.Total> speakers = overview.totals();
    out.append("<h2>Speakers</h2>\n");
    table(
        out, "Words", ImmutableList.of("Speaker", "Kind", "Words", "Share", QUOTATIONS, ARTICLES));
    speakers.stream().limit(MOST_SPEAKERS).forEach(t -> speaker(out, t));
    out.append("</tbody></table>\n");
    if (speakers.size() > MOST_SPEAKERS) {
      out.append("<p><small>The ").append(MOST_SPEAKERS);
      out.append(" who say most, of ").append(speakers.size()).append(".</small></p>\n");
    }
    out.append("</main>\n<footer>Made by Whosaid. Click a heading to sort. Named: share of ");
    out.append("quotations by a person, organisation or document with a name. Quoted: share of ");
    out.append("the article’s words that are in quotation marks. Share: of all speakers’ words. ");
    out.append("Speakers with the same name count as one.</footer>");
    return out.toString();
  }

  private static void articles(StringBuilder out, List<Overview.Entry> entries) {
    boolean checked = entries.stream().anyMatch(e -> e.checks > 0);
    List<String> headings = new ArrayList<>();
    Collections.addAll(headings, "Article", FLAGS, REVIEW, QUOTATIONS, UNKNOWN, NAMED, QUOTED);
    if (!checked) {
      headings.remove(REVIEW);
    }
    table(out, FLAGS, headings);
    for (Overview.Entry e : entries) {
      out.append("<tr><td><a href=\"").append(Html.text(Iri.of(e.link))).append("\">");
      out.append(Html.apart(e.title)).append("</a>");
      out.append(e.english ? "" : " <small>not in English</small>").append("</td>");
      number(out, FLAGS, e.flags);
      if (checked) {
        number(out, REVIEW, e.problems);
      }
      number(out, QUOTATIONS, e.quotations);
      number(out, UNKNOWN, e.unattributed);
      percent(out, NAMED, e.summary.namedShare().orElse(0));
      percent(out, QUOTED, (double) e.summary.directWords() / Math.max(1, e.summary.words()));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  /** "Speakers’ words: 61% by people, 20% by organisations, …; 85% by named speakers, …". */
  private String kinds() {
    Map<SpeakerKind, Double> kinds = overview.kinds();
    double unnamed =
        kinds.getOrDefault(SpeakerKind.UNNAMED, 0.0) + kinds.getOrDefault(SpeakerKind.GROUP, 0.0);
    return kinds.isEmpty()
        ? "Nobody is quoted."
        : "Speakers’ words: "
            + kinds.entrySet().stream()
                .map(k -> "<b>" + Plain.percent(k.getValue()) + "</b> by " + people(k.getKey()))
                .collect(Collectors.joining(", "))
            + "; <b>"
            + Plain.percent(1 - unnamed)
            + "</b> by named speakers, <b>"
            + Plain.percent(unnamed)
            + "</b> by unnamed ones";
  }

  /** "People’s words: 31% by women, 40% by men", where pronouns show it. */
  private String sexes() {
    double women = overview.partOfPeople(Pronoun.SHE);
    double men = overview.partOfPeople(Pronoun.HE);
    return women + men == 0
        ? ""
        : "\n<p>People’s words: <b>"
            + Plain.percent(women)
            + "</b> by women, <b>"
            + Plain.percent(men)
            + "</b> by men, as far as pronouns show.</p>";
  }

  private static String people(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case UNNAMED -> "unnamed people";
      case ORGANISATION, DOCUMENT, GROUP, UNKNOWN -> Plain.words(kind) + "s";
    };
  }

  private static void speaker(StringBuilder out, Overview.Total t) {
    out.append("<tr><td>").append(Html.apart(t.voice().name())).append("</td><td>");
    out.append(Plain.words(t.voice().kind())).append("</td>");
    number(out, "Words", t.voice().words());
    percent(out, "Share", t.part());
    number(out, QUOTATIONS, t.voice().quotations());
    number(out, ARTICLES, t.articles());
    out.append("</tr>\n");
  }

  private static void table(StringBuilder out, String sortedBy, List<String> headings) {
    out.append("<table><thead><tr>");
    for (String heading : headings) {
      out.append("<th scope=\"col\"");
      out.append(heading.equals(sortedBy) ? " data-order=\"descending\"" : "");
      out.append("><button type=\"button\">").append(heading);
      out.append("</button></th>");
    }
    out.append("</tr></thead><tbody>\n");
  }

  /** The label is shown only on narrow screens, where the cell is not below its heading. */
  private static void number(StringBuilder out, String label, int number) {
    cell(out, label, String.valueOf(number), String.valueOf(number));
  }

  private static void percent(StringBuilder out, String label, double share) {
    cell(out, label, String.valueOf(share), Plain.percent(share));
  }

  private static void cell(StringBuilder out, String label, String value, String shown) {
    out.append("<td class=\"n\" data-label=\"").append(label).append("\" data-v=\"");
    out.append(value).append("\">").append(shown).append("</td>");
  }
}
