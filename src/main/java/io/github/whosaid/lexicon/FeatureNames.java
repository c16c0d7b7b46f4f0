package io.github.whosaid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names features and gives them numbers, while a class is loaded. There are thousands, and a table
 * of weights names the fewest: the names of a row or a matrix of features are made only for those
 * who ask for all. Not thread-safe until the last feature is named.
 */
public final class FeatureNames {

  /** Values that features are counted by, and their places among them. */
  private record Values(List<String> names, Map<String, Integer> places) {

    static final Values NONE = new Values(List.of(), Map.of());

    static Values of(List<String> names) {
      Map<String, Integer> places = new HashMap<>(names.size() * 2);
      for (String name : names) {
        places.put(name, places.size());
      }
      return new Values(names, places);
    }

    /** Returns the place of a value, or -1. */
    int place(String name) {
      Integer place = places.get(name);
      return place == null ? -1 : place;
    }
  }

  /** Features that begin with one name: a single one, or one for each value or pair of values. */
  private record Group(int first, Values rows, Values columns) {}

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Class<?>, Values> enums = new HashMap<>();
  private int size;

  /** Starts without names. */
  public FeatureNames() {}

  /** Returns the names of single features, in the order of their numbers. */
  public static FeatureNames of(List<String> names) {
    FeatureNames features = new FeatureNames();
    for (String name : names) {
      int ignored = features.one(name);
    }
    return features;
  }

  /** Returns the number of one feature. */
  public int one(String name) {
    return add(name, Values.NONE, Values.NONE, 1);
  }

  /** Returns the number of the first of a row of features, one for each value. */
  public <E extends Enum<E>> int each(String name, Class<E> values) {
    Values rows = values(values);
    return add(name, rows, Values.NONE, rows.names().size());
  }

  /** Returns the number of the first of a matrix of features, one for each pair of values. */
  public <E extends Enum<E>, F extends Enum<F>> int each(
      String name, Class<E> rows, Class<F> columns) {
    Values first = values(rows);
    Values second = values(columns);
    return add(name, first, second, first.names().size() * second.names().size());
  }

  /** Returns the number of the first of a row of features, one for each of some buckets. */
  public int buckets(String name, int count) {
    return add(name, numbers(count), Values.NONE, count);
  }

  /** Returns the number of the first of a matrix of features, a row of buckets for each value. */
  public <E extends Enum<E>> int buckets(String name, Class<E> rows, int count) {
    Values first = values(rows);
    return add(name, first, numbers(count), first.names().size() * count);
  }

  private static Values numbers(int count) {
    List<String> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(Integer.toString(i));
    }
    return Values.of(numbers);
  }

  private int add(String name, Values rows, Values columns, int count) {
    int first = size;
    groups.put(name, new Group(first, rows, columns));
    size += count;
    return first;
  }

  private <E extends Enum<E>> Values values(Class<E> type) {
    Values known = enums.get(type);
    if (known == null) {
      List<String> names = new ArrayList<>();
      for (E value : type.getEnumConstants()) {
        names.add(value.name());
      }
      known = Values.of(names);
      enums.put(type, known);
    }
    return known;
  }

  /** Returns how many features there are. */
  public int size() {
    return size;
  }

  /** Returns the number of the feature with a name, or -1. */
  public int number(String name) {
    Group single = groups.get(name);
    if (single != null) {
      return single.rows().names().isEmpty() ? single.first() : -1;
    }
    int equals = name.indexOf('=');
    Group group = equals < 0 ? null : groups.get(name.substring(0, equals));
    if (group == null) {
      return -1;
    }
    int slash = name.indexOf('/', equals);
    boolean matrix = !group.columns().names().isEmpty();
    if (matrix != slash > 0) {
      return -1;
    }
    int row = group.rows().place(name.substring(equals + 1, matrix ? slash : name.length()));
    int column = matrix ? group.columns().place(name.substring(slash + 1)) : 0;
    int columns = matrix ? group.columns().names().size() : 1;
    return row < 0 || column < 0 ? -1 : group.first() + row * columns + column;
  }

  /** Returns the names of all features, in the order of their numbers. */
  public List<String> all() {
    List<String> names = new ArrayList<>(size);
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      Group group = entry.getValue();
      if (group.rows().names().isEmpty()) {
        names.add(entry.getKey());
      }
      for (String row : group.rows().names()) {
        String name = entry.getKey() + "=" + row;
        if (group.columns().names().isEmpty()) {
          names.add(name);
        }
        for (String column : group.columns().names()) {
          names.add(name + "/" + column);
        }
      }
    }
    return List.copyOf(names);
  }
}
