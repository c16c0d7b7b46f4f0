package io.github.whosaid.claim;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The active features of one sentence: form, and the groups of rules that match in it. Not
 * thread-safe.
 */
final class SentenceFeatures<E extends Enum<E>> {

  private final Class<E> forms;
  private final Rules rules;
  private final int[] active;
  private int count;

  SentenceFeatures(Class<E> forms, Rules rules) {
    this.forms = forms;
    this.rules = rules;
    active = new int[forms.getEnumConstants().length + rules.groups().size()];
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
    if (condition) {
      active[count++] = form.ordinal();
    }
  }

  /** Adds the groups of rules of one kind that match in a sentence. */
  void addCues(Signs signs, int sentence, FlagKind kind) {
    long groups = 0;
    int base = forms.getEnumConstants().length;
    for (Hit h : signs.hits(sentence)) {
      int group = rules.groupOf(h.rule());
      if (rules.all().get(h.rule()).kind() == kind && (groups >>> group & 1) == 0) {
        groups |= 1L << group;
        active[count++] = base + group;
      }
    }
  }

  int[] active() {
    return Arrays.copyOf(active, count);
  }
}
