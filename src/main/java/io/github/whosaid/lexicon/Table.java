package io.github.whosaid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

    /**
     * Returns the number that a column holds: digits with at most one point among them and a minus
     * before them.
     *
     * @throws IllegalStateException if it holds something else; the message names file and line
     */
    public double number(int column) {
      String cell = cell(column);
      int first = cell.startsWith("-") ? 1 : 0;
      long digits = 0;
      int places = 0;
      int point = -1;
      for (int i = first; i < cell.length(); i++) {
        char c = cell.charAt(i);
        if (c == '.' && point < 0) {
          point = i;
        } else if (c >= '0' && c <= '9') {
          digits = digits * 10 + c - '0';
          places++;
        } else {
          throw fault("no number: \"" + cell + "\"");
        }
      }
      if (places == 0 || places > MOST_DIGITS) {
        throw fault("no number: \"" + cell + "\"");
      }
      // Both are whole and small, so that the quotient is the nearest there is.
      double value = point < 0 ? digits : digits / POWERS[cell.length() - point - 1];
      return first == 0 ? value : -value;
    }

    /** Returns the parts of a column between separators, without space around; blank ones not. */
    public List<String> parts(int column, char separator) {
      return Table.parts(cell(column), separator);
    }

    /** Returns an exception that names file and line; to be thrown by the caller. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  /** Takes the lines of a table of one column. */
  @FunctionalInterface
  public interface Lines {
    /**
     * Takes one line.
     *
     * @param table all bytes of the table
     * @param from where the line begins
     * @param to where it ends, before its line break
     */
    void line(byte[] table, int from, int to);
  }

  private static final double[] POWERS = new double[16];

  /** More digits than that are no longer exact. */
  private static final int MOST_DIGITS = POWERS.length - 1;

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private Table() {}

  /** Returns the parts of a text between separators, without space around; blank ones not. */
  public static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>(4);
    for (int from = 0, to; from <= text.length(); from = to + 1) {
      int found = text.indexOf(separator, from);
      to = found < 0 ? text.length() : found;
      String part = text.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

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
    return read(bytes(owner, name), name, minColumns, maxColumns);
  }

  /**
   * Reads a large table of one column without making an object for each row.
   *
   * @param owner the class beside whose package the resource lies
   * @param name the resource's name relative to the owner's package
   * @param lines takes all lines but comments and blank ones, in their order
   * @throws IllegalStateException if the resource is missing
   */
  public static void scan(Class<?> owner, String name, Lines lines) {
    byte[] table = bytes(owner, name);
    for (int from = 0, to; from < table.length; from = to + 1) {
      to = find(table, '\n', from);
      int end = to > from && table[to - 1] == '\r' ? to - 1 : to;
      if (end > from && table[from] != '#') {
        lines.line(table, from, end);
      }
    }
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + owner.getName());
      }
      return in.readAllBytes();
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

  static List<Row> read(byte[] table, String name, int minColumns, int maxColumns) {
    List<Row> rows = new ArrayList<>(table.length / 16);
    int number = 0;
    for (int from = 0, to; from < table.length; from = to + 1) {
      to = find(table, '\n', from);
      number++;
      int end = to > from && table[to - 1] == '\r' ? to - 1 : to;
      if (end == from || table[from] == '#') {
        continue;
      }
      Row row = new Row(name, number, cells(table, from, end));
      int columns = row.cells.length;
      if (columns < minColumns || columns > maxColumns) {
        throw row.fault(
            columns
                + " columns, not "
                + minColumns
                + " to "
                + maxColumns
                + ": \""
                + String.join("\t", row.cells)
                + "\"");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String[] cells(byte[] table, int from, int to) {
    int columns = 1;
    int bits = 0; // below zero once one of the bytes is
    for (int i = from; i < to; i++) {
      columns += table[i] == '\t' ? 1 : 0;
      bits |= table[i];
    }
    // Plain ASCII is read as the charset that costs least.
    Charset charset = bits < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String[] cells = new String[columns];
    int start = from;
    for (int c = 0; c < columns; c++) {
      int end = c == columns - 1 ? to : find(table, '\t', start);
      cells[c] = new String(table, start, end - start, charset);
      start = end + 1;
    }
    return cells;
  }

  /** The first place of a byte from one on; the table's length if there is none. */
  private static int find(byte[] table, char wanted, int from) {
    int at = from;
    while (at < table.length && table[at] != wanted) {
      at++;
    }
    return at;
  }
}
