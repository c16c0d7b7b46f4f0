package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import java.util.Locale;

/**
 * The small words that join phrases and clauses, told apart further than by their part of speech:
 * "because" goes on with what is said, "while" seldom does. Immutable and thread-safe.
 */
final class Links {

  /** Words that join alike; the table tells which. */
  enum Link {
    NONE,
    ABOUT,
    AFTER,
    AGAINST,
    AMONG,
    AND,
    AS,
    AT,
    BECAUSE,
    BEFORE,
    BETWEEN,
    BUT,
    BY,
    COMPARED,
    DESPITE,
    DURING,
    FOR,
    FROM,
    IF,
    IN,
    INCLUDING,
    INTO,
    LIKE,
    ON,
    OR,
    OUT,
    OVER,
    SINCE,
    SO,
    SUCH,
    THAN,
    THOUGH,
    THROUGH,
    TO,
    UNDER,
    UNTIL,
    WHEN,
    WHERE,
    WHICH,
    WHILE,
    WHO,
    WITH,
    WITHIN,
    WITHOUT
  }

  private final byte[] links;

  private Links(Lexicon lexicon) {
    links = new byte[lexicon.size()];
    for (Table.Row row : Table.read(Links.class, "links.tsv", 2, 2)) {
      int id = lexicon.id(row.cell(0));
      if (id != Lexicon.NONE) {
        links[id] = (byte) Link.valueOf(row.cell(1).toUpperCase(Locale.ROOT)).ordinal();
      }
    }
  }

  static Links of(Lexicon lexicon) {
    return lexicon.kept(Links.class, Links::new);
  }

  /** Returns the number of the link that the word with this id is. */
  int ordinal(int id) {
    return id < links.length ? links[id] : 0;
  }
}
