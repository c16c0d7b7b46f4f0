package io.github.whosaid.claim;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.report.FlagKind;
import java.util.List;

/**
 * The active features of one sentence: form, and the groups of rules that match in it. Not
 * thread-safe.
 */
final class SentenceFeatures<E extends Enum<E>> {

  private final int forms;
  private final Rules rules;
  private final Features active;

  /**
   * Starts without features.
   *
   * @param forms how many features of form there are
   * @param signs whose features of the sentence before are forgotten
   */
  SentenceFeatures(int forms, Signs signs) {
    this.forms = forms;
    rules = signs.rules();
    active = signs.active();
    active.clear();
  }

  /** Returns the names of all features, in the order of their numbers. */
  static <E extends Enum<E>> ImmutableList<String> names(Class<E> forms, Rules rules) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (E form : forms.getEnumConstants()) {
      names.add(Ascii.toLowerCase(form.name()).replace('_', '-'));
    }
    for (String group : rules.groups()) {
      names.add("cue=" + group);
    }
    return names.build();
  }

  void addIf(boolean condition, E form) {
    active.addIf(condition, form.ordinal());
  }

  /** Adds the groups of rules of one kind that match in a sentence. */
  void addCues(Signs signs, int sentence, FlagKind kind) {
    long groups = 0;
    List<Hit> hits = signs.hits(sentence);
    for (int i = 0; i < hits.size(); i++) {
      Hit h = hits.get(i);
      int group = rules.groupOf(h.rule());
      if (rules.all().get(h.rule()).kind() == kind && (groups >>> group & 1) == 0) {
        groups |= 1L << group;
        active.add(forms + group);
      }
    }
  }

  Features active() {
    return active;
  }
}
