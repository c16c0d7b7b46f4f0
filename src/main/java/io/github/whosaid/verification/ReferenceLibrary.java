package io.github.whosaid.verification;

import com.google.common.collect.Range;
import io.github.whosaid.file.FileKind;
import io.github.whosaid.file.TextFile;
import io.github.whosaid.file.UnreadableFileException;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.QuotationChecker;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.search.Chain;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.search.Search;
import io.github.whosaid.search.WordIndex;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * References, indexed once in memory. A look-up takes about the same time however large the library
 * is. Immutable and thread-safe.
 *
 * <p>The index takes about three bytes per character of English, in addition to the texts.
 */
public final class ReferenceLibrary implements QuotationChecker {

  private final List<Reference> references;
  private final Map<String, Integer> byId = new HashMap<>();
  private final WordIndex index;
  private final Passage passage;
  private final Comparison comparison;

  private ReferenceLibrary(List<Reference> references) {
    this.references = List.copyOf(references);
    for (int i = 0; i < this.references.size(); i++) {
      String id = this.references.get(i).id();
      if (byId.put(id, i) != null) {
        throw new IllegalArgumentException("two references have the id " + id);
      }
    }
    index =
        new WordIndex(
            this.references.stream().map(r -> new WordIndex.Source(r.text(), r.turns())).toList());
    passage = new Passage(index, this.references);
    comparison = new Comparison(index.dictionary());
  }

  /**
   * Returns a library of these references.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static ReferenceLibrary of(Reference... references) {
    return of(Arrays.asList(references));
  }

  /**
   * Returns a library of these references.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static ReferenceLibrary of(List<Reference> references) {
    return new ReferenceLibrary(references);
  }

  /**
   * Returns a library of files: text in UTF-8, web pages, subtitles and PDFs, each read as the kind
   * that its content suggests, as {@link TextFile#read(Path)} states. A folder stands for all files
   * in it and below, in the order of their names; names that begin with a dot are skipped. The id
   * of a reference is the path as given, for a file in a folder with the path below it. A file
   * named twice is read once.
   *
   * @throws UnreadableFileException if a file is missing or contains no text; the message names it
   * @throws UncheckedIOException if a folder cannot be read
   * @throws IllegalArgumentException if there is no file at all
   */
  public static ReferenceLibrary ofFiles(List<Path> paths) {
    return new ReferenceLibrary(references(TextFile.readAll(named(paths))));
  }

  /**
   * Returns a library of files of one given kind.
   *
   * @throws UnreadableFileException if a file is missing, contains no text or is not of that kind
   * @throws UncheckedIOException if a folder cannot be read
   * @throws IllegalArgumentException if there is no file at all
   */
  public static ReferenceLibrary ofFiles(List<Path> paths, FileKind kind) {
    return new ReferenceLibrary(references(TextFile.readAll(named(paths), kind)));
  }

  private static List<Path> named(List<Path> paths) {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no reference files are named");
    }
    return paths;
  }

  private static List<Reference> references(List<TextFile> files) {
    return files.stream().map(Reference::of).toList();
  }

  /** Returns the references, in the order given. */
  public List<Reference> references() {
    return references;
  }

  /**
   * Returns the size of the index in bytes, without the texts and without the places of single
   * words (four bytes per word), which are indexed at the first quote of one word or without a
   * match.
   */
  public long indexBytes() {
    return index.bytes();
  }

  /**
   * Checks every direct quotation of an article, and every quoted part of a mixed one.
   *
   * <p>The speaker of the turn in which the words occur is compared with the speaker of the
   * quotation if that is a person whom the article names; organisations, groups and unnamed people
   * have no turns. Words that one person reports another to have said may occur in either's turn. A
   * false accusation is worse than a missed error: unless the speaker is named beside the words, or
   * as the one quoted before and the other is not named since, words in the turn of somebody whom
   * the article may mean are accepted, namely of the quotation's runner-up, of whoever is named
   * nearer before the words or has the same last name, or of anybody if the confidence is low
   * (below 0.6 for "he said", below 0.75 for a description). If several quotations share the same
   * quoted words, they are checked once, for the innermost with a speaker. A quotation that is
   * split by its cue is checked as a whole, since a cue does not mark an omission.
   *
   * @return one result for each quotation or quoted part that has a word, in text order
   */
  @Override
  public List<CheckedQuotation> check(Report report) {
    return new ArticleCheck(report, this).checked();
  }

  /**
   * Looks up a quote in all references.
   *
   * @throws IllegalArgumentException if the quote has no word
   */
  public Verification verify(String quote) {
    return verify(Quote.of(quote));
  }

  /**
   * Looks up a quote, with its speaker and reference if they are given.
   *
   * @throws IllegalArgumentException if the quote has no word, or the library has no reference with
   *     the given id
   */
  public Verification verify(Quote asked) {
    QuoteWords quote = words(asked);
    Verification found = search(asked, quote);
    return found.verdict() == Verdict.NOT_FOUND
        ? Verification.notFound(asked.text(), nearMiss(asked, quote))
        : found;
  }

  private QuoteWords words(Quote asked) {
    return new QuoteWords(asked.text(), asked.seams(), index);
  }

  private Optional<NearMiss> nearMiss(Quote asked, QuoteWords quote) {
    Range<Integer> range = range(asked);
    return new NearMisses(index, passage, quote, range.lowerEndpoint(), range.upperEndpoint())
        .best();
  }

  /** Returns what {@link #verify(Quote)} does, without a near miss. */
  Verification search(Quote asked) {
    return search(asked, words(asked));
  }

  private Verification search(Quote asked, QuoteWords quote) {
    if (quote.size() == 0) {
      throw new IllegalArgumentException("the quote contains no words: \"" + asked.text() + "\"");
    }
    List<Chain> places = places(asked, quote);
    Verification found = judged(asked, quote, places);
    if (found.span().isPresent() && asked.text().indexOf('[') >= 0) {
      String around = around(found, asked.text());
      if (around.indexOf('[') >= 0) {
        QuoteWords copied = new QuoteWords(asked.text(), asked.seams(), index, around);
        found = copied.hasCopiedBrackets() ? judged(asked, copied, places(asked, copied)) : found;
      }
    }
    boolean nowhere = found.verdict() == Verdict.NOT_FOUND;
    if (!asked.seams().isEmpty() && (nowhere || found.verdict() == Verdict.SPLICED)) {
      return new SplitQuotation(this, asked).verification(found);
    }
    return nowhere ? new SplitQuotation(this, asked).turnedRound(found, !places.isEmpty()) : found;
  }

  /** Returns the place found and a little more, as much as a quote's brackets can stand for. */
  private String around(Verification found, String quote) {
    Reference reference = reference(found);
    Span span = found.span().orElseThrow();
    String text = reference.text();
    return text.substring(
        Math.max(0, span.start() - quote.length()),
        (int) Math.min(text.length(), (long) span.end() + quote.length()));
  }

  /** Returns the reference in which a quote was found. */
  Reference reference(Verification found) {
    return references.get(number(found.referenceId().orElseThrow()));
  }

  private int number(String id) {
    Integer number = byId.get(id);
    if (number == null) {
      throw new IllegalArgumentException("the library has no reference " + id);
    }
    return number;
  }

  private List<Chain> places(Quote asked, QuoteWords quote) {
    Range<Integer> range = range(asked);
    return new Search(index, quote, range.lowerEndpoint(), range.upperEndpoint()).best();
  }

  private Verification judged(Quote asked, QuoteWords quote, List<Chain> places) {
    return new Judge(index, passage, comparison, quote, asked).verification(places);
  }

  /** Returns the positions of the reference asked for, or of all. */
  private Range<Integer> range(Quote asked) {
    if (asked.referenceId().isEmpty()) {
      return Range.closedOpen(0, index.size());
    }
    int number = number(asked.referenceId().get());
    return Range.closedOpen(index.first(number), index.first(number + 1));
  }
}
