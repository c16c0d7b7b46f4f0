package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives quotations and speakers their places in a report, from zero without a gap. Not thread-safe.
 */
final class Renumbering {

  private final List<Quotation> all;

  /** Each speaker object with its placed form; by identity, since comparing all parts is slow. */
  private final IdentityHashMap<Speaker, Speaker> same = new IdentityHashMap<>();

  private Predicate<Quotation> kept = q -> true;

  Renumbering(List<Quotation> all) {
    this.all = all;
  }

  /** Leaves the others out; what was nested in one of them is nested in the next around it. */
  Renumbering keep(Predicate<Quotation> test) {
    kept = test;
    return this;
  }

  Report report(Report.Builder builder) {
    int[] places = new int[all.size()];
    int count = 0;
    Set<Speaker> distinct = new LinkedHashSet<>();
    for (int i = 0; i < places.length; i++) {
      places[i] = kept.test(all.get(i)) ? count++ : -1;
      Speaker speaker = all.get(i).speaker();
      if (places[i] >= 0 && speaker.isKnown() && same.put(speaker, speaker) == null) {
        distinct.add(speaker);
      }
    }
    List<Speaker> order = new ArrayList<>(distinct);
    order.sort(Comparator.comparingInt(Renumbering::firstMention));
    Map<Speaker, Speaker> placed = new HashMap<>();
    ImmutableList.Builder<Speaker> known = ImmutableList.builder();
    for (int i = 0; i < order.size(); i++) {
      Speaker one = order.get(i).at(OptionalInt.of(i));
      placed.put(order.get(i), one);
      known.add(one);
    }
    same.replaceAll((speaker, itself) -> placed.getOrDefault(speaker, speaker));
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        quotations.add(moved(i, places));
      }
    }
    return builder.numbered(quotations.build(), known.build(), this::placed);
  }

  private Quotation moved(int index, int[] places) {
    Quotation q = all.get(index);
    OptionalInt parent = q.parent();
    while (parent.isPresent() && places[parent.getAsInt()] < 0) {
      parent = all.get(parent.getAsInt()).parent();
    }
    return q.at(
        places[index],
        parent.isPresent() ? OptionalInt.of(places[parent.getAsInt()]) : parent,
        placed(q.speaker()),
        q.runnerUp().map(c -> new Candidate(placed(c.speaker()), c.mention(), c.probability())));
  }

  /** Who only came second has no place. */
  private Speaker placed(Speaker speaker) {
    Speaker placed = same.get(speaker);
    return placed == null ? speaker.at(OptionalInt.empty()) : placed;
  }

  /** Those whom no mention shows come last, in the order of their words. */
  private static int firstMention(Speaker s) {
    return s.mentions().isEmpty() ? Integer.MAX_VALUE : s.mentions().get(0).start();
  }
}
