package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableMap;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import java.util.Locale;

/** Short forms of names and their full forms: "Tex." for "Texas". Immutable and thread-safe. */
final class SameNames {

  static final SameNames ENGLISH = new SameNames("en/same-names.tsv");

  private final ImmutableMap<String, String> full;

  private SameNames(String file) {
    ImmutableMap.Builder<String, String> builder = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lexicon.class, file, 2, 2)) {
      for (String form : row.parts(1, ',')) {
        builder.put(lower(form), lower(row.cell(0)));
      }
    }
    full = builder.buildOrThrow();
  }

  /** Returns the name in small letters without its final period. */
  String key(String name) {
    return lower(name);
  }

  /** Returns the full form in small letters, empty if the name is no short form. */
  String fullOf(String name) {
    return full.getOrDefault(lower(name), "");
  }

  private static String lower(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return bare.toLowerCase(Locale.ROOT);
  }
}
