package io.github.whosaid.format;

import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Concern;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.util.List;
import java.util.Locale;

/**
 * The checked quotations of a page, in groups, the worst first: the quote beside the passage of the
 * reference. A link to a group shows that group alone, without a script.
 */
final class HtmlChecks {

  private final StringBuilder out;
  private final List<CheckedQuotation> checks;

  HtmlChecks(StringBuilder out, List<CheckedQuotation> checks) {
    this.out = out;
    this.checks = checks;
  }

  /** How much a check should worry: good, notice, warning or error. */
  static String grade(CheckedQuotation check) {
    return grade(check.verification().concern());
  }

  private static String grade(Concern concern) {
    return switch (concern) {
      case MISATTRIBUTED, MATERIAL -> "error";
      case NOT_FOUND -> "warning";
      case ALTERED -> "notice";
      case NONE -> "good";
    };
  }

  static String label(CheckedQuotation check) {
    Verification v = check.verification();
    return v.misattribution().isPresent() ? "misattributed" : Plain.words(v.verdict());
  }

  private static String title(Concern concern) {
    return switch (concern) {
      case MISATTRIBUTED -> "Someone else’s words";
      case MATERIAL -> "Altered: the claim may change";
      case NOT_FOUND -> "Not in the references";
      case ALTERED -> "Altered: small changes";
      case NONE -> "As in the references";
    };
  }

  private static String id(Concern concern) {
    return "group-" + Plain.words(concern).replace(' ', '-');
  }

  private long count(Concern concern) {
    return checks.stream().filter(c -> c.verification().concern() == concern).count();
  }

  void append() {
    out.append("<section class=\"checks\" aria-labelledby=\"checks\">\n<h2 id=\"checks\">");
    out.append("Checked against references</h2>\n<ul class=\"strip\" aria-label=\"Checks\">\n");
    out.append("<li><a href=\"#checks\"><b>")
        .append(checks.size())
        .append("</b> checked</a></li>\n");
    for (Concern concern : Concern.values()) {
      long number = count(concern);
      if (number > 0) {
        out.append("<li class=\"").append(grade(concern)).append("\"><a href=\"#");
        out.append(id(concern)).append("\"><b>").append(number).append("</b> ");
        out.append(title(concern).toLowerCase(Locale.ROOT)).append("</a></li>\n");
      }
    }
    out.append("</ul>\n");
    for (Concern concern : Concern.values()) {
      if (count(concern) > 0) {
        group(concern);
      }
    }
    out.append("<p class=\"legend\"><del>Struck out</del>: only in the reference. ");
    out.append("<ins>Underlined</ins>: only in the article.</p>\n</section>\n");
  }

  private void group(Concern concern) {
    boolean fine = concern == Concern.NONE;
    out.append(fine ? "<details><summary>" + title(concern) + "</summary>\n" : "");
    out.append("<div class=\"group\" id=\"").append(id(concern)).append("\"><h3>");
    out.append(title(concern)).append("</h3>\n");
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).verification().concern() == concern) {
        card(i);
      }
    }
    out.append(fine ? "</div>\n</details>\n" : "</div>\n");
  }

  private void card(int number) {
    CheckedQuotation check = checks.get(number);
    Verification v = check.verification();
    Speaker speaker = check.quotation().speaker();
    int paragraph = check.quotation().paragraph();
    out.append("<div class=\"check ").append(grade(check)).append("\" id=\"check-");
    out.append(number + 1).append("\"><div><p><span class=\"badge\">").append(label(check));
    out.append("</span> <b>");
    out.append(speaker.isKnown() ? Html.apart(speaker.name()) : "Unknown speaker");
    out.append("</b>, <a href=\"#p").append(paragraph).append("\">paragraph ").append(paragraph);
    out.append("</a></p><p class=\"diff\">");
    diff(v);
    out.append("</p></div>");
    if (v.verdict() != Verdict.NOT_FOUND) {
      out.append("<div class=\"there\"><p>");
      v.turnSpeaker().ifPresent(who -> out.append("<b>").append(Html.apart(who)).append("</b>, "));
      place(new Place(v.referenceId().orElseThrow(), v.span().orElseThrow()));
      out.append("</p><p class=\"diff\">“");
      passage(v);
      out.append("”</p></div>");
    }
    v.nearMiss().ifPresent(this::nearMiss);
    out.append("<p class=\"why\">").append(Html.text(v.explanation())).append("</p></div>\n");
  }

  private void nearMiss(NearMiss near) {
    out.append("<div class=\"there\"><p><b>Closest passage</b>, ");
    place(near.place());
    out.append("</p><p class=\"diff\">“").append(Html.apart(near.words())).append("”</p></div>");
  }

  private void place(Place place) {
    out.append(Html.apart(place.referenceId())).append(", characters ");
    out.append(place.span().start()).append(" to ").append(place.span().end());
  }

  /** The words of the reference, as it writes them. */
  private void passage(Verification v) {
    String gap = "";
    for (WordChange c : v.changes()) {
      if (!c.referenceWords().isEmpty()) {
        out.append(gap).append(Html.apart(c.referenceWords()));
        gap = " ";
      } else if (c.kind() == WordChange.Kind.LEFT_OUT) {
        gap = " … ";
      }
    }
  }

  private void diff(Verification v) {
    boolean same = v.changes().stream().allMatch(c -> c.kind() == WordChange.Kind.KEPT);
    if (same) {
      out.append('“').append(Html.apart(v.quote())).append('”');
      return;
    }
    int written = 0;
    for (WordChange c : v.changes()) {
      int from = Math.max(written, c.quoteSpan().start());
      between(v.quote().substring(written, from));
      if (c.kind() == WordChange.Kind.LEFT_OUT || c.kind() == WordChange.Kind.REPLACED) {
        element("del", c.referenceWords(), c);
        out.append(' ');
      }
      if (c.kind() == WordChange.Kind.ADDED || c.kind() == WordChange.Kind.REPLACED) {
        element("ins", c.quoteWords(), c);
      }
      if (c.kind() == WordChange.Kind.KEPT) {
        out.append(Html.apart(c.quoteWords()));
      }
      written = Math.max(from, c.quoteSpan().end());
    }
    between(v.quote().substring(written));
  }

  /** The marks and blanks between the words of two changes. */
  private void between(String marks) {
    String shown = Html.text(marks.strip());
    if (marks.startsWith(" ")) {
      out.append(' ');
    }
    out.append(shown);
    if (!shown.isEmpty() && Character.isWhitespace(marks.charAt(marks.length() - 1))) {
      out.append(' ');
    }
  }

  private void element(String name, String words, WordChange change) {
    out.append('<').append(name).append(" title=\"").append(change.reason().words());
    out.append("\">").append(Html.apart(words)).append("</").append(name).append('>');
  }
}
