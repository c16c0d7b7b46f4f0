package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An overview of many articles: the flags and figures of each, and the speakers of all. Immutable
 * and thread-safe; the articles themselves are not kept.
 *
 * <pre>{@code
 * List<Overview.Entry> entries = new ArrayList<>();
 * for (Document document : documents) {
 *   entries.add(Overview.entry(document, document.id() + ".html"));
 * }
 * String page = Overview.of(entries).html();
 * }</pre>
 */
public final class Overview {

  /** One article, reduced to what the overview shows. Immutable and thread-safe. */
  public static final class Entry {

    final String title;
    final String id;
    final String link;
    final Summary summary;
    final int quotations;
    final int unattributed;
    final int flags;
    final int checks;
    final int problems;
    final boolean english;
    final ImmutableList<Voice> voices;
    final ImmutableMap<Pronoun, Integer> peoplesWords;

    private Entry(Document document, String link) {
      Report report = document.report();
      this.link = link;
      title = HtmlPage.title(document);
      id = document.id();
      summary = report.summary();
      quotations = report.quotations().size();
      unattributed = report.unattributed().size();
      flags = report.flags().size();
      checks = document.checks().size();
      problems =
          (int) document.checks().stream().filter(c -> c.verification().needsReview()).count();
      english = report.isEnglish();
      voices =
          SpeakerShare.of(report).stream()
              .map(s -> new Voice(s.speaker().name(), s.speaker().kind(), s.words(), s.said()))
              .collect(ImmutableList.toImmutableList());
      peoplesWords =
          SpeakerShare.of(report).stream()
              .filter(s -> isPerson(s.speaker().kind()))
              .collect(
                  ImmutableMap.toImmutableMap(
                      s -> Pronoun.of(s.quotations(), report.text()),
                      SpeakerShare::words,
                      Integer::sum));
    }

    private static boolean isPerson(SpeakerKind kind) {
      return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED;
    }

    int peoplesWords(Pronoun pronoun) {
      return peoplesWords.getOrDefault(pronoun, 0);
    }
  }

  /** Words of one speaker, in an article or in all. */
  record Voice(String name, SpeakerKind kind, int words, int quotations) {}

  /** A speaker over all articles. */
  record Total(Voice voice, int articles, double part) {}

  private final ImmutableList<Entry> entries;

  private Overview(List<Entry> entries) {
    this.entries = ImmutableList.copyOf(entries);
  }

  /**
   * Returns what the overview shows of one article.
   *
   * @param link the address of its own page, relative to the overview
   */
  public static Entry entry(Document document, String link) {
    Objects.requireNonNull(link, "link");
    return new Entry(document, link);
  }

  /** Returns the overview of these articles. */
  public static Overview of(List<Entry> entries) {
    return new Overview(entries);
  }

  /**
   * Returns a self-contained page; its tables can be sorted; articles with the most flags come
   * first.
   */
  public String html() {
    return new OverviewPage(this).toString();
  }

  /** Returns a table for spreadsheets (RFC 4180), one row per article. */
  public String csv() {
    CsvRow out = new CsvRow();
    ImmutableList.of(
            "document",
            "title",
            "flags",
            "needs_review",
            "quotations",
            "without_speaker",
            "named_share",
            "words",
            "direct_words",
            "indirect_words",
            "words_of_women",
            "words_of_men",
            "speakers",
            "english")
        .forEach(out::plain);
    out.end();
    for (Entry e : byFlags()) {
      out.text(e.id);
      out.text(e.title);
      out.plain(e.flags);
      out.plain(e.problems);
      out.plain(e.quotations);
      out.plain(e.unattributed);
      out.plain(
          e.summary.namedShare().isPresent()
              ? Math.round(e.summary.namedShare().getAsDouble() * 10_000) / 10_000.0
              : "");
      out.plain(e.summary.words());
      out.plain(e.summary.directWords());
      out.plain(e.summary.indirectWords());
      out.plain(e.peoplesWords(Pronoun.SHE));
      out.plain(e.peoplesWords(Pronoun.HE));
      out.plain(e.voices.size());
      out.plain(e.english);
      out.end();
    }
    return out.toString();
  }

  /** Returns a table for spreadsheets (RFC 4180), one row per speaker over all articles. */
  public String speakersCsv() {
    CsvRow out = new CsvRow();
    ImmutableList.of("speaker", "kind", "words", "share", "quotations", "articles")
        .forEach(out::plain);
    out.end();
    for (Total t : totals()) {
      out.text(t.voice.name);
      out.plain(t.voice.kind);
      out.plain(t.voice.words);
      out.plain(Math.round(t.part * 10_000) / 10_000.0);
      out.plain(t.voice.quotations);
      out.plain(t.articles);
      out.end();
    }
    return out.toString();
  }

  ImmutableList<Entry> byFlags() {
    return entries.stream()
        .sorted(Comparator.comparingInt((Entry e) -> e.flags).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /** Speakers of the same name and kind count as one; those who say most come first. */
  List<Total> totals() {
    Map<String, Voice> sums = new LinkedHashMap<>();
    Map<String, Integer> articles = new HashMap<>();
    int all = 0;
    for (Entry e : entries) {
      Map<String, Voice> here = new LinkedHashMap<>();
      for (Voice v : e.voices) {
        here.merge(v.kind + " " + v.name, v, Overview::sum);
        all += v.words;
      }
      here.forEach(
          (key, voice) -> {
            sums.merge(key, voice, Overview::sum);
            articles.merge(key, 1, Integer::sum);
          });
    }
    List<Total> totals = new ArrayList<>();
    for (Map.Entry<String, Voice> s : sums.entrySet()) {
      int in = articles.getOrDefault(s.getKey(), 0);
      totals.add(new Total(s.getValue(), in, (double) s.getValue().words / Math.max(all, 1)));
    }
    totals.sort(Comparator.comparingInt((Total t) -> t.voice.words).reversed());
    return totals;
  }

  private static Voice sum(Voice a, Voice b) {
    return new Voice(a.name, a.kind, a.words + b.words, a.quotations + b.quotations);
  }

  /** Returns the share of the speakers' words that speakers of each kind have. */
  ImmutableMap<SpeakerKind, Double> kinds() {
    Map<SpeakerKind, Double> kinds = new EnumMap<>(SpeakerKind.class);
    for (Total t : Lists.reverse(totals())) {
      kinds.merge(t.voice.kind, t.part, Double::sum);
    }
    return ImmutableMap.copyOf(kinds);
  }

  /** Returns the share of people's words by those whom an article calls "she", "he" or neither. */
  double partOfPeople(Pronoun pronoun) {
    int all = 0;
    int theirs = 0;
    for (Entry e : entries) {
      theirs += e.peoplesWords(pronoun);
      all += e.peoplesWords.values().stream().mapToInt(Integer::intValue).sum();
    }
    return (double) theirs / Math.max(1, all);
  }
}
