package io.github.whosaid;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Candidate;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** All that holds of every {@link Report}, whatever the text. Used by each test that makes one. */
public final class ReportInvariants {

  /** So much of what is broken, and of the text, stands in a message. */
  private static final int LONGEST = 400;

  private static final double ROUNDING = 1e-9;

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** Commas part the names of those who speak together, wherever the text has its own. */
  private static final Splitter NAME_WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

  private final Report report;
  private final List<String> broken = new ArrayList<>();

  private ReportInvariants(Report report) {
    this.report = report;
  }

  /**
   * Returns the report if it keeps all promises.
   *
   * @throws AssertionError if it does not; the message lists what is broken and begins with the
   *     text
   */
  @CanIgnoreReturnValue
  public static Report check(Report report) {
    List<String> broken = broken(report);
    if (!broken.isEmpty()) {
      String text = report.text();
      throw new AssertionError(
          "of “"
              + text.substring(0, Math.min(text.length(), LONGEST))
              + "”:\n  "
              + String.join("\n  ", broken));
    }
    return report;
  }

  /** Returns the checked report of a text, by the defaults. */
  public static Report analyze(String text) {
    return check(Whosaid.analyze(text));
  }

  /** Returns what the report breaks, in plain words. */
  static List<String> broken(Report report) {
    ReportInvariants invariants = new ReportInvariants(report);
    invariants.quotations();
    invariants.contents();
    invariants.speakers();
    invariants.flags();
    invariants.summary();
    return invariants.broken;
  }

  private void require(boolean holds, String what, Object about) {
    if (!holds) {
      String words = about.toString();
      broken.add(what + ": " + words.substring(0, Math.min(words.length(), LONGEST)));
    }
  }

  private void quotations() {
    List<Quotation> all = report.attributions();
    Span before = new Span(0, 0);
    for (int i = 0; i < all.size(); i++) {
      Quotation q = all.get(i);
      require(q.index() == i, "an index is the position", q.index() + " at " + i);
      words(q.contents(), "contents", q);
      words(q.quotedParts(), "quoted parts", q);
      words(q.cue(), "cue", q);
      q.mention().ifPresent(m -> words(m, "mention", q));
      require(!q.contents().isEmpty(), "a quotation has contents", q);
      require(q.text().isEmpty() == q.contents().isEmpty(), "a quotation has words", q);
      if (!q.contents().isEmpty()) {
        require(before.start() <= first(q), "quotations stand in text order", q);
        before = q.contents().get(0);
      }
      require(
          q.kind() == QuotationKind.MIXED || q.quotedParts().isEmpty(),
          "only mixed quotations have quoted parts",
          q);
      for (Span part : q.quotedParts()) {
        require(
            q.contents().stream().anyMatch(c -> c.contains(part)),
            "quoted parts lie inside the contents",
            part + " in " + q);
      }
      int parent = q.parent().orElse(-1);
      require(
          q.parent().isEmpty() || parent >= 0 && parent < all.size() && parent != i,
          "a parent is another quotation",
          q);
      require(q.paragraph() >= 1, "paragraphs count from one", q);
      probability(q.confidence(), q);
      require(!q.rule().isBlank(), "a decision has a rule", q);
      require(!q.evidence().isEmpty() || !q.speaker().isKnown(), "a decision has its reasons", q);
      require(
          q.evidence().isEmpty() || q.evidence().get(0).rule().equals(q.rule()),
          "the first reason is that of the rule",
          q);
      for (Evidence e : q.evidence()) {
        require(!e.rule().isBlank() && !e.reason().isBlank(), "a reason has words", e);
        e.spans().forEach(s -> inside(s, "evidence", e));
      }
      q.runnerUp().ifPresent(r -> runnerUp(r, q));
    }
    for (Quotation q : all) {
      require(ancestors(q).size() <= all.size(), "nesting ends", q);
    }
  }

  private void runnerUp(Candidate r, Quotation q) {
    words(r.mention(), "runner-up", q);
    probability(r.probability(), r);
    require(r.speaker().isKnown(), "a runner-up is known", r);
    require(!r.speaker().equals(q.speaker()), "a runner-up is another speaker", r);
    require(
        !q.speaker().isKnown() || q.confidence() + r.probability() <= 1 + ROUNDING,
        "what is likely for one is unlikely for another",
        q);
  }

  /** No words are reported twice, but inside the quotation in which they are nested. */
  private void contents() {
    Map<List<Span>, Quotation> seen = new HashMap<>();
    for (Quotation q : report.attributions()) {
      Quotation twin = seen.put(q.contents(), q);
      require(twin == null, "a content is one quotation's", q);
    }
    List<Quotation> open = new ArrayList<>();
    for (Quotation q : report.attributions()) {
      if (q.kind() != QuotationKind.DIRECT || q.contents().isEmpty()) {
        continue;
      }
      open.removeIf(o -> last(o) <= first(q));
      for (Quotation o : open) {
        boolean shared =
            o.contents().stream().anyMatch(a -> q.contents().stream().anyMatch(a::overlaps));
        require(
            !shared || ancestors(q).contains(o.index()) || ancestors(o).contains(q.index()),
            "direct quotations share words only where they nest",
            o + " and " + q);
      }
      open.add(q);
    }
  }

  private static int first(Quotation q) {
    return q.contents().get(0).start();
  }

  private static int last(Quotation q) {
    return q.contents().get(q.contents().size() - 1).end();
  }

  /** Returns the indices of those that a quotation is nested in; one too many if it has no end. */
  private List<Integer> ancestors(Quotation q) {
    List<Integer> ancestors = new ArrayList<>();
    Quotation at = q;
    while (at.parent().isPresent()
        && at.parent().getAsInt() < report.attributions().size()
        && ancestors.size() <= report.attributions().size()) {
      ancestors.add(at.parent().getAsInt());
      at = report.attributions().get(at.parent().getAsInt());
    }
    return ancestors;
  }

  @SuppressWarnings("ReferenceEquality") // nobody is one object
  private void speakers() {
    Set<Speaker> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(report.speakers());
    int place = 0;
    Set<Speaker> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Speaker> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Quotation q : report.attributions()) {
      quoted.add(q.speaker());
      require(
          q.speaker().isKnown() ? known.contains(q.speaker()) : q.speaker() == Speaker.UNKNOWN,
          "a speaker is one of the report's, or UNKNOWN",
          q.speaker());
      q.runnerUp().map(Candidate::speaker).filter(others::add).ifPresent(this::speaker);
    }
    int before = -1;
    for (Speaker s : report.speakers()) {
      require(s.id().equals(OptionalInt.of(place++)), "an id is the speaker's position", s);
      require(s.isKnown(), "speakers are known", s);
      require(quoted.contains(s), "each speaker has words", s);
      speaker(s);
      int first = s.mentions().isEmpty() ? Integer.MAX_VALUE : s.mentions().get(0).start();
      require(before <= first, "speakers stand in the order of their first mentions", s);
      before = first;
    }
  }

  private void speaker(Speaker s) {
    require(!s.name().isBlank(), "a speaker has a name or description", s);
    require(isOfText(s.name()), "a name is made of words of the text", s);
    Span before = new Span(0, 0);
    for (Span mention : s.mentions()) {
      words(mention, "mention", s);
      require(before.compareTo(mention) < 0, "mentions stand in text order", s);
      before = mention;
    }
    for (Affiliation a : s.affiliations()) {
      require(
          a.role().isPresent() || !a.organisations().isEmpty(),
          "an affiliation has a role or an organisation",
          s);
      require(
          a.role().filter(String::isBlank).isEmpty()
              && a.organisations().stream().noneMatch(String::isBlank),
          "roles and organisations have words",
          s);
      a.spans().forEach(span -> inside(span, "affiliation", s));
      require(
          a.organisations().stream().allMatch(this::isOfText),
          "an organisation is made of words of the text",
          s);
      require(
          a.role().isEmpty() || a.spans().stream().anyMatch(span -> begins(span, a.role().get())),
          "a role has its place",
          s);
    }
    Predicate<String> blank = String::isBlank;
    require(
        s.age().filter(blank).isEmpty()
            && s.place().filter(blank).isEmpty()
            && s.party().filter(blank).isEmpty()
            && s.spokenFor().filter(blank).isEmpty(),
        "what is told of a speaker has words",
        s);
  }

  private boolean isOfText(String words) {
    return NAME_WORDS.splitToStream(words).allMatch(report.text()::contains);
  }

  /** Whether the text at the span begins with these words. */
  private boolean begins(Span span, String words) {
    List<String> all = WORDS.splitToList(words);
    List<String> there = WORDS.splitToList(span.of(report.text()));
    return there.size() >= all.size()
        && String.join(" ", there.subList(0, all.size())).startsWith(String.join(" ", all));
  }

  private void flags() {
    Set<Flag> seen = new HashSet<>();
    int before = 0;
    for (Flag f : report.flags()) {
      words(f.span(), "flag", f);
      f.evidence().forEach(s -> words(s, "a flag's evidence", f));
      require(f.span().start() >= before, "flags stand in text order", f);
      before = f.span().start();
      probability(f.confidence(), f);
      require(!f.reason().isBlank() && !f.rule().isBlank(), "a flag has a rule and a reason", f);
      require(f.level() != Level.OFF, "a flag that is off is left out", f);
      require(seen.add(f), "a flag is reported once", f);
    }
  }

  private void summary() {
    var s = report.summary();
    require(
        s.directWords() >= 0 && s.indirectWords() >= 0 && s.reporterWords() >= 0,
        "words are counted, not owed",
        s);
    require(
        0 <= s.attributedSentences() && s.attributedSentences() <= s.sentences(),
        "no more sentences are attributed than there are",
        s);
    require(
        s.speakers().values().stream().mapToInt(n -> n).sum() <= report.speakers().size(),
        "no more speakers are counted than there are",
        s);
    require(
        s.namedShare().isEmpty() == report.quotations().isEmpty(),
        "a share is told where somebody is quoted",
        s);
    s.namedShare().ifPresent(share -> probability(share, s));
  }

  private void probability(double p, Object about) {
    require(0 <= p && p <= 1, "a probability lies between 0 and 1", about);
  }

  /** Spans in text order that do not overlap. */
  private void words(List<Span> spans, String what, Object about) {
    int before = 0;
    for (Span span : spans) {
      words(span, what, about);
      require(before <= span.start(), "spans stand in text order and apart: " + what, about);
      before = span.end();
    }
  }

  private void words(Span span, String what, Object about) {
    inside(span, what, about);
    require(!span.isEmpty(), "a span holds words: " + what, about);
  }

  private void inside(Span span, String what, Object about) {
    String text = report.text();
    boolean inside = span.end() <= text.length();
    require(inside, "a span lies inside the text: " + what, about);
    require(
        !inside || !cuts(text, span.start()) && !cuts(text, span.end()),
        "a span cuts no pair of surrogates: " + what,
        about);
  }

  private static boolean cuts(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
