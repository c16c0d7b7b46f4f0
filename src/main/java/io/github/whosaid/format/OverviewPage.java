package io.github.whosaid.format;

import com.google.common.collect.ImmutableMap;
import io.github.whosaid.report.SpeakerKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of many articles. */
final class OverviewPage {

  /** Who says less than they is in the table of speakers alone. */
  private static final int MOST_SPEAKERS = 200;

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
    table(
        out,
        "Flags",
        "Article",
        "Flags",
        "To review",
        "Quotations",
        "Without a speaker",
        "Named",
        "Quoted");
    for (Overview.Entry e : entries) {
      out.append("<tr><td><a href=\"").append(Html.text(Iri.of(e.link))).append("\">");
      out.append(Html.apart(e.title)).append("</a>");
      out.append(e.english ? "" : " <small>not in English</small>").append("</td>");
      number(out, e.flags);
      number(out, e.problems);
      number(out, e.quotations);
      number(out, e.unattributed);
      percent(out, e.summary.namedShare().orElse(0));
      percent(out, (double) e.summary.directWords() / Math.max(1, e.summary.words()));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n<h2>Speakers</h2>\n");
    table(out, "Words", "Speaker", "Kind", "Words", "Share", "Quotations", "Articles");
    overview.totals().stream().limit(MOST_SPEAKERS).forEach(t -> speaker(out, t));
    out.append("</tbody></table>\n</main>\n<footer>Made by Whosaid. Click a heading to sort. ");
    out.append("Share: of the words of all speakers. Named: quotations by a person, organisation ");
    out.append("or document with a name. Speakers of one name count as one.</footer>");
    return out.toString();
  }

  /** "Of the speakers' words: 61% people, 20% organisations, …; 85% named, 15% unnamed". */
  private String kinds() {
    Map<SpeakerKind, Double> kinds = overview.kinds();
    double unnamed =
        kinds.getOrDefault(SpeakerKind.UNNAMED, 0.0) + kinds.getOrDefault(SpeakerKind.GROUP, 0.0);
    return kinds.isEmpty()
        ? "Nobody is quoted."
        : "Of the speakers’ words: "
            + kinds.entrySet().stream()
                .map(k -> "<b>" + Plain.percent(k.getValue()) + "</b> " + people(k.getKey()))
                .collect(Collectors.joining(", "))
            + "; <b>"
            + Plain.percent(1 - unnamed)
            + "</b> by named speakers, <b>"
            + Plain.percent(unnamed)
            + "</b> by unnamed ones";
  }

  /** "Of people's words: 31% of women, 40% of men", where pronouns show it. */
  private String sexes() {
    double women = overview.partOfPeople(Pronoun.SHE);
    double men = overview.partOfPeople(Pronoun.HE);
    return women + men == 0
        ? ""
        : "\n<p>Of people’s words: <b>"
            + Plain.percent(women)
            + "</b> women’s, <b>"
            + Plain.percent(men)
            + "</b> men’s; of the rest the articles do not say “she” or “he”.</p>";
  }

  private static String people(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case UNNAMED -> "one person without a name";
      case ORGANISATION, DOCUMENT, GROUP, UNKNOWN -> Plain.words(kind) + "s";
    };
  }

  private static void speaker(StringBuilder out, Overview.Total t) {
    out.append("<tr><td>").append(Html.apart(t.voice().name())).append("</td><td>");
    out.append(Plain.words(t.voice().kind())).append("</td>");
    number(out, t.voice().words());
    percent(out, t.part());
    number(out, t.voice().quotations());
    number(out, t.articles());
    out.append("</tr>\n");
  }

  private static void table(StringBuilder out, String sortedBy, String... headings) {
    out.append("<table><thead><tr>");
    for (String heading : headings) {
      out.append("<th scope=\"col\"");
      out.append(heading.equals(sortedBy) ? " data-order=\"descending\"" : "");
      out.append("><button type=\"button\">").append(heading);
      out.append("</button></th>");
    }
    out.append("</tr></thead><tbody>\n");
  }

  private static void number(StringBuilder out, int number) {
    out.append("<td class=\"n\" data-v=\"").append(number).append("\">").append(number);
    out.append("</td>");
  }

  private static void percent(StringBuilder out, double share) {
    out.append("<td class=\"n\" data-v=\"").append(share).append("\">");
    out.append(Plain.percent(share)).append("</td>");
  }
}
