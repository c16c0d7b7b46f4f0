package io.github.whosaid.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the tables of one-line cases under {@code cases/}. */
final class Cases {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "cases");

  private Cases() {}

  /** Returns the rows, paragraph breaks put in; a row of another number of cells is a fault. */
  static List<Arguments> read(String file, int columns) {
    List<Arguments> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(file + ":" + number + ": " + cells.length + " cells");
      }
      Object[] row = new Object[columns];
      for (int i = 0; i < columns; i++) {
        row[i] = cells[i].replace("\\n", "\n\n");
      }
      rows.add(Arguments.of(row));
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the items of a cell: none for "-". */
  static List<String> items(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("; ", -1));
  }
}
