package io.github.whosaid.mention;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import java.util.List;

/** Nouns in capitals that are last names of people whom the article names in full. */
final class LastNames {

  private static final int PERSON = 0;
  private static final int OTHER = 1;

  private final Words w;

  /** By the last word of names, whether only people have such a name. */
  private final NumberTable names = new NumberTable();

  LastNames(Words words) {
    w = words;
  }

  /**
   * Makes "Green" in "Green added" a name where a Tom Green is named, and nothing else of Green.
   */
  void find(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.form == Form.NAME && !d.dead && d.certain) {
        boolean full = d.type == Type.PERSON && d.headEnd - d.headFirst > 1;
        if (d.type == Type.ORGANISATION || d.type == Type.PLACE) {
          names.put(w.t.id(d.headEnd - 1), OTHER);
        } else if (full) {
          names.putIfAbsent(w.t.id(d.headEnd - 1), PERSON);
        }
      }
    }
    for (Draft d : drafts) {
      if (mayBeName(d) && names.get(w.t.id(d.first)) == PERSON) {
        d.form = Form.NAME;
        d.type = Type.PERSON;
        d.plural = false;
      }
    }
  }

  private boolean mayBeName(Draft d) {
    return d.form == Form.NOMINAL
        && !d.dead
        && d.end - d.first == 1
        && w.t.isCapital(d.first)
        && d.determined == Draft.Determined.BARE
        && (d.first > w.t.sentenceFirst(w.t.sentence(d.first)) || w.says(d.end));
  }
}
