package io.github.whosaid.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;

/**
 * Which common nouns mean the holder of a title: "the senator" for "Sen.". Immutable and
 * thread-safe.
 */
final class TitleFamilies {

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableSetMultimap<Integer, Integer> families;

  private TitleFamilies(Lexicon lexicon) {
    ImmutableSetMultimap.Builder<Integer, Integer> builder = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(Lexicon.class, "en/title-families.tsv", 2, 2)) {
      int title = lexicon.id(row.cell(0));
      for (String noun : COMMA.split(row.cell(1))) {
        int id = lexicon.id(noun);
        if (title != Lexicon.NONE && id != Lexicon.NONE) {
          builder.put(title, id);
        }
      }
    }
    families = builder.build();
  }

  static TitleFamilies of(Lexicon lexicon) {
    return lexicon.kept(TitleFamilies.class, TitleFamilies::new);
  }

  /** Returns the nouns for holders of the title. */
  Iterable<Integer> nouns(int title) {
    return families.get(title);
  }
}
