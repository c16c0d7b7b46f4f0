package io.github.whosaid.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads this package's word tables. Rows of the wrong shape are refused with file and line. */
final class Tables {

  private Tables() {}

  /** Returns the rows of a table with exactly {@code columns} columns. */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String[] row : anyRows(name)) {
      if (row.length - 1 != columns) {
        throw new IllegalStateException(row[row.length - 1] + ": " + columns + " columns expected");
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns a table of two columns as a map. A form that stands twice is refused. */
  static Map<String, String> map(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String[] row : rows(name, 2)) {
      if (map.putIfAbsent(row[0], row[1]) != null) {
        throw new IllegalStateException(row[2] + ": " + row[0] + " stands twice");
      }
    }
    return map;
  }

  /**
   * Returns the rows of a table with any number of columns. Behind the columns of each row stands
   * one more entry, the place of the row for messages.
   */
  static List<String[]> anyRows(String name) {
    InputStream in = Tables.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no table " + name);
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        rows.add(split(line, name + ":" + number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  private static String[] split(String line, String place) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    while (true) {
      int tab = line.indexOf('\t', from);
      String cell = tab < 0 ? line.substring(from) : line.substring(from, tab);
      if (cell.isBlank()) {
        throw new IllegalStateException(place + ": empty column");
      }
      cells.add(cell);
      if (tab < 0) {
        break;
      }
      from = tab + 1;
    }
    cells.add(place);
    return cells.toArray(String[]::new);
  }
}
