package io.github.whosaid.attribution;

import com.google.common.primitives.Ints;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which other words a word can mean: "the senator" the holder of the title "Sen.", "the panel" a
 * committee, "the scientists" researchers. Immutable and thread-safe.
 */
final class WordFamilies {

  private static final String TITLE_FILE = "en/title-families.tsv";
  private static final String ORGANISATION_FILE = "en/organisation-families.tsv";
  private static final String PEOPLE_FILE = "en/people-families.tsv";
  private static final String DOCUMENT_FILE = "en/document-families.tsv";

  private static final int[] NONE = {};

  /** The words of each id. */
  private final int[][] families;

  /**
   * Words that their row marks: of bodies, those that mean no name outside their family; of titles,
   * those that seek one; of several people, those that mean nobody in particular.
   */
  private final BitSet closed = new BitSet();

  private WordFamilies(Lexicon lexicon, String file) {
    families = new int[lexicon.size()][];
    Arrays.fill(families, NONE);
    for (Table.Row row : Table.read(Lexicon.class, file, 2, 3)) {
      int word = lexicon.id(row.cell(0));
      if (word != Lexicon.NONE && !row.cell(2).isEmpty()) {
        closed.set(word);
      }
      for (String noun : row.parts(1, ',')) {
        int id = lexicon.id(noun);
        if (word != Lexicon.NONE && id != Lexicon.NONE) {
          families[word] = with(families[word], id);
        }
      }
    }
  }

  private static int[] with(int[] words, int word) {
    return Ints.contains(words, word) ? words : Ints.concat(words, new int[] {word});
  }

  /** The tables of a lexicon. */
  private record Tables(
      WordFamilies titles,
      WordFamilies organisations,
      WordFamilies people,
      WordFamilies documents) {
    Tables(Lexicon lexicon) {
      this(
          new WordFamilies(lexicon, TITLE_FILE),
          new WordFamilies(lexicon, ORGANISATION_FILE),
          new WordFamilies(lexicon, PEOPLE_FILE),
          new WordFamilies(lexicon, DOCUMENT_FILE));
    }
  }

  /** From titles to the nouns for their holders. */
  static WordFamilies titles(Lexicon lexicon) {
    return lexicon.kept(Tables.class, Tables::new).titles();
  }

  /** From nouns for organisations to the words that end the names they can mean. */
  static WordFamilies organisations(Lexicon lexicon) {
    return lexicon.kept(Tables.class, Tables::new).organisations();
  }

  /** From nouns for several people to other nouns for the same ones. */
  static WordFamilies people(Lexicon lexicon) {
    return lexicon.kept(Tables.class, Tables::new).people();
  }

  /** From nouns for documents to other nouns for the same one. */
  static WordFamilies documents(Lexicon lexicon) {
    return lexicon.kept(Tables.class, Tables::new).documents();
  }

  /**
   * Returns whether the table marks the word: "the court" means no body outside its family, "the
   * candidate" seeks a post and holds none, "officials" are nobody in particular.
   */
  boolean isClosed(int word) {
    return closed.get(word);
  }

  /** Returns whether the word can mean another one. */
  boolean has(int word, int other) {
    return Ints.contains(of(word), other);
  }

  /** Returns the words that the word can mean, itself left out; not to be written to. */
  int[] of(int word) {
    return word < families.length ? families[word] : NONE;
  }
}
