package io.github.whosaid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table from the resources: UTF-8, lines that begin with {@code #} are comments,
 * blank lines are passed over. Immutable and thread-safe.
 */
public final class Table {

  /** One row. Immutable and thread-safe. */
  public static final class Row {
    private final String file;
    private final int line;
    private final String[] cells;

    private Row(String file, int line, String[] cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** Returns the column, or the empty string where the row is shorter. */
    public String cell(int column) {
      return column < cells.length ? cells[column] : "";
    }

    /** Returns how many columns the row has. */
    public int columns() {
      return cells.length;
    }

    /** Returns an exception that names file and line; to be thrown by the caller. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  private Table() {}

  /**
   * Reads a table.
   *
   * @param owner the class beside whose package the resource lies
   * @param name the resource's name relative to the owner's package
   * @param minColumns rows with fewer columns are refused
   * @param maxColumns rows with more columns are refused
   * @throws IllegalStateException if the resource is missing or a row has the wrong shape; the
   *     message names file and line
   */
  public static List<Row> read(Class<?> owner, String name, int minColumns, int maxColumns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + owner.getName());
      }
      return read(in, name, minColumns, maxColumns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Reads a table of two columns as a map, in the table's order.
   *
   * @param owner the class beside whose package the resource lies
   * @param name the resource's name relative to the owner's package
   * @throws IllegalStateException if the resource is missing, a row has not two columns with
   *     something in them, or a form stands in the first column twice; the message names file and
   *     line
   */
  public static Map<String, String> map(Class<?> owner, String name) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Row row : read(owner, name, 2, 2)) {
      if (row.cell(0).isBlank() || row.cell(1).isBlank()) {
        throw row.fault("an empty column");
      }
      if (map.putIfAbsent(row.cell(0), row.cell(1)) != null) {
        throw row.fault("a second row \"" + row.cell(0) + "\"");
      }
    }
    return map;
  }

  static List<Row> read(InputStream in, String name, int minColumns, int maxColumns)
      throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>(text.length() / 16);
    int number = 0;
    int tab = text.indexOf('\t'); // the next one: where there is none, no row looks for it again
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int behind = newline < 0 ? text.length() : newline;
      int to = behind > from && text.charAt(behind - 1) == '\r' ? behind - 1 : behind;
      number++;
      if (to > from && text.charAt(from) != '#') {
        tab = tab >= 0 && tab < from ? text.indexOf('\t', from) : tab;
        Row row = new Row(name, number, cells(text, from, to, tab));
        int columns = row.cells.length;
        if (columns < minColumns || columns > maxColumns) {
          throw row.fault(
              columns
                  + " columns, not "
                  + minColumns
                  + " to "
                  + maxColumns
                  + ": \""
                  + text.substring(from, to)
                  + "\"");
        }
        rows.add(row);
      }
      from = behind + 1;
    }
    return rows;
  }

  private static String[] cells(String text, int from, int to, int firstTab) {
    int count = 1;
    for (int tab = firstTab; tab >= 0 && tab < to; count++) {
      tab = text.indexOf('\t', tab + 1);
    }
    String[] cells = new String[count];
    int start = from;
    for (int c = 0; c < count - 1; c++) {
      int tab = text.indexOf('\t', start);
      cells[c] = text.substring(start, tab);
      start = tab + 1;
    }
    cells[count - 1] = text.substring(start, to);
    return cells;
  }
}
