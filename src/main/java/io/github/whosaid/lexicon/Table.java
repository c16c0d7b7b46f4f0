package io.github.whosaid.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tab-separated table from the resources: UTF-8, lines that begin with {@code #} are comments,
 * blank lines are passed over. Immutable and thread-safe.
 */
public final class Table {

  private static final Splitter TAB = Splitter.on('\t');

  /**
   * One row.
   *
   * @param file name of the table, for messages
   * @param line number of the line, from one
   * @param cells the columns
   */
  public record Row(String file, int line, ImmutableList<String> cells) {

    /** Returns the column, or the empty string where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
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

  static List<Row> read(InputStream in, String name, int minColumns, int maxColumns)
      throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      Row row = new Row(name, number, ImmutableList.copyOf(TAB.split(line)));
      int columns = row.cells().size();
      if (columns < minColumns || columns > maxColumns) {
        throw row.fault(
            columns + " columns, not " + minColumns + " to " + maxColumns + ": \"" + line + "\"");
      }
      rows.add(row);
    }
    return rows.build();
  }
}
