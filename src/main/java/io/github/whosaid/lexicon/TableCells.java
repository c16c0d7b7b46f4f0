package io.github.whosaid.lexicon;

import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;

/**
 * Reads the cells of the lexicon's tables as the values that they stand for. A cell that cannot be
 * read is a fault that names file and line. Stateless and thread-safe.
 */
final class TableCells {

  private TableCells() {}

  /** The classes that the names stand for, with commas between them. */
  static WordClassSet wordClasses(Table.Row row, String names) {
    WordClassSet set = WordClassSet.of();
    for (String name : Table.parts(names, ',')) {
      set = set.and(WordClassSet.of(wordClass(row, name)));
    }
    return set;
  }

  private static WordClass wordClass(Table.Row row, String name) {
    try {
      return WordClass.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.fault("no class \"" + name + "\"").getMessage(), e);
    }
  }

  /** The class of cue that the cell names. */
  static CueClass cueClass(Table.Row row, int column) {
    try {
      return CueClass.valueOf(row.cell(column));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.fault(String.valueOf(e.getMessage())).getMessage(), e);
    }
  }

  /** The frames that the cell names, a bit for each. */
  static int frames(Table.Row row, int column) {
    int frames = 0;
    try {
      for (String frame : row.parts(column, ',')) {
        frames |= Frame.valueOf(frame).bit();
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.fault(String.valueOf(e.getMessage())).getMessage(), e);
    }
    return frames;
  }

  /** A figure from 0 to 5. */
  static int strength(Table.Row row, int column) {
    String cell = row.cell(column);
    if (cell.length() != 1 || cell.charAt(0) < '0' || cell.charAt(0) > '5') {
      throw row.fault("no strength from 0 to 5: \"" + cell + "\"");
    }
    return cell.charAt(0) - '0';
  }

  /** Grades of frames, four bits for each: "THAT:5,NP:1". */
  static long grades(Table.Row row, int column) {
    long grades = 0;
    for (String cell : row.parts(column, ',')) {
      int colon = cell.indexOf(':');
      int grade = cell.charAt(cell.length() - 1) - '0';
      if (colon != cell.length() - 2 || grade < 1 || grade > 5) {
        throw row.fault("no frame and grade from 1 to 5: \"" + cell + "\"");
      }
      try {
        grades |= (long) grade << 4 * Frame.valueOf(cell.substring(0, colon)).ordinal();
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.fault("no frame in \"" + cell + "\"").getMessage(), e);
      }
    }
    return grades;
  }
}
