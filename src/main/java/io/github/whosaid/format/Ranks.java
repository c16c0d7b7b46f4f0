package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers and colours of speakers on a page: who speaks most is 1, nobody is 0. */
final class Ranks {

  /** As many as the style sheet tells apart; who says less than they is grey. */
  private static final int COLOURS = 12;

  private final Map<OptionalInt, Integer> numbers = new HashMap<>();

  Ranks(ImmutableList<SpeakerShare> shares) {
    for (SpeakerShare share : shares) {
      numbers.put(share.speaker().id(), numbers.size() + 1);
    }
  }

  int number(Speaker speaker) {
    return numbers.getOrDefault(speaker.id(), 0);
  }

  String label(Speaker speaker) {
    int number = number(speaker);
    return number == 0 ? "?" : String.valueOf(number);
  }

  String colour(Speaker speaker) {
    int number = number(speaker);
    if (number > COLOURS) {
      return "cr";
    }
    return number == 0 ? "cu" : "c" + (number - 1);
  }
}
