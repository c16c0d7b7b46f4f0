package io.github.whosaid.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Many references, indexed once, in memory. A look-up costs about the same however large the
 * library is. Immutable and thread-safe.
 *
 * <p>The index takes about three bytes for each character of English, beside the texts themselves.
 */
public final class ReferenceLibrary {

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
        throw new IllegalArgumentException("two references are called " + id);
      }
    }
    index = new WordIndex(this.references);
    passage = new Passage(index, this.references);
    comparison = new Comparison(index.dictionary);
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
   * Returns a library of text files in UTF-8. A path that is a folder stands for all files in it
   * and below. The id of a reference is the path as given, for a file in a folder with the path
   * below it.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ReferenceLibrary ofFiles(List<Path> paths) {
    List<Reference> references = new ArrayList<>();
    try {
      for (Path path : paths) {
        for (Path file : files(path)) {
          references.add(Reference.of(file.toString(), Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReferenceLibrary(references);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns the references, in the order given. */
  public List<Reference> references() {
    return references;
  }

  /** Returns the memory that the index takes beside the texts, in bytes. */
  public long indexBytes() {
    return index.bytes();
  }

  /**
   * Looks for a quote in all references.
   *
   * @throws IllegalArgumentException if the quote has no word
   */
  public Verification verify(String quote) {
    return verify(Inquiry.of(quote));
  }

  /**
   * Answers an inquiry.
   *
   * @throws IllegalArgumentException if the quote has no word, or the library has no reference with
   *     the id asked for
   */
  public Verification verify(Inquiry inquiry) {
    QuoteWords quote = new QuoteWords(inquiry.quote(), index.dictionary);
    if (quote.size == 0) {
      throw new IllegalArgumentException("the quote has no word: \"" + inquiry.quote() + "\"");
    }
    int low = 0;
    int high = index.ids.length;
    if (inquiry.referenceId().isPresent()) {
      String id = inquiry.referenceId().get();
      Integer number = byId.get(id);
      if (number == null) {
        throw new IllegalArgumentException("the library has no reference " + id);
      }
      low = index.firsts[number];
      high = index.firsts[number + 1];
    }
    List<Chain> chains = new Search(index, quote, low, high).best();
    return new Judge(index, passage, comparison, quote, inquiry).verification(chains);
  }
}
