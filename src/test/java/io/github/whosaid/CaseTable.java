package io.github.whosaid;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the tables under {@code cases/}: one case a line, cells separated by one tab; lines that
 * begin with {@code #} say what the columns are.
 */
public final class CaseTable {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "cases");

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter ITEMS = Splitter.on("; ");

  private CaseTable() {}

  /**
   * A case; a test that fails names its table and line.
   *
   * @param line from one
   */
  public record Row(String table, int line, List<String> cells) {

    /** Returns the cell as it stands there. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** Returns a cell that holds a text, in which {@code \n} stands for a paragraph break. */
    public String text(int column) {
      return cell(column).replace("\\n", "\n\n");
    }

    /** Returns a cell that holds a text, in which {@code \n} stands for the end of a line. */
    public String lines(int column) {
      return cell(column).replace("\\n", "\n");
    }

    /** Returns the cell, empty for {@code -}. */
    public String value(int column) {
      return cell(column).equals("-") ? "" : cell(column);
    }

    /** Returns the items of a cell, which semicolons separate: none for {@code -}. */
    public List<String> items(int column) {
      return cell(column).equals("-") ? List.of() : ITEMS.splitToList(cell(column));
    }

    @Override
    public String toString() {
      return table + ":" + line + " " + String.join(" | ", cells);
    }
  }

  /**
   * Returns the rows of a table.
   *
   * @throws IllegalStateException if a row has another number of cells
   */
  public static List<Row> read(String table, int columns) {
    List<Row> rows = read(FOLDER.resolve(table));
    for (Row row : rows) {
      int cells = row.cells().size();
      if (cells != columns) {
        throw new IllegalStateException(row + ": has " + cells + " cells, not " + columns);
      }
    }
    return rows;
  }

  /** Returns the rows of all tables, in the order of the tables' names. */
  public static List<Row> readAll() {
    try (Stream<Path> tables = Files.list(FOLDER)) {
      return tables.sorted().flatMap(table -> read(table).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(Path table) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : lines(table)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        rows.add(new Row(table.getFileName().toString(), line, TAB.splitToList(text)));
      }
    }
    return rows;
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
