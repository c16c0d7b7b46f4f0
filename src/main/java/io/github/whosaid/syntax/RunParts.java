package io.github.whosaid.syntax;

/**
 * The parts of all capitalised runs of a text, each with its label, in text order. Not thread-safe
 * while it is written to.
 */
final class RunParts {

  private static final NameLabel[] LABELS = NameLabel.values();

  private final Column first;
  private final Column end;
  private final ShortColumn label;
  private final ShortColumn percent;

  RunParts(int expected) {
    first = new Column(expected);
    end = new Column(expected);
    label = new ShortColumn(expected);
    percent = new ShortColumn(expected);
  }

  int size() {
    return first.size();
  }

  int first(int part) {
    return first.get(part);
  }

  int end(int part) {
    return end.get(part);
  }

  NameLabel label(int part) {
    return LABELS[label.get(part)];
  }

  /** How much better the label is than the next for the same words, from 50 to 100. */
  int percent(int part) {
    return percent.get(part);
  }

  void add(int from, int to, int labelNumber, double certainty) {
    first.add(from);
    end.add(to);
    label.add(labelNumber);
    percent.add((int) Math.round(100 * certainty));
  }

  /** Turns the order of the parts from one on, which were added from the right to the left. */
  void reverse(int from) {
    first.reverse(from);
    end.reverse(from);
    label.reverse(from);
    percent.reverse(from);
  }
}
