package io.github.whosaid.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.text.WordUtils;

/**
 * Numbers and colours of speakers on a page: 1 for the one who speaks most, 0 for unknown speakers.
 */
final class Ranks {

  /** As many as can be told apart side by side. */
  private static final int HUES = 8;

  private static final int LONGEST = 18;

  private final Map<OptionalInt, Integer> numbers = new HashMap<>();
  private final Map<OptionalInt, String> shortNames = new HashMap<>();

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

  /** Returns the speaker's short name for the text: a person's last name, else the beginning. */
  String shortName(Speaker speaker, String text) {
    return number(speaker) == 0
        ? "?"
        : shortNames.computeIfAbsent(speaker.id(), id -> shortened(speaker, text));
  }

  private static String shortened(Speaker speaker, String text) {
    String name = Plain.line(speaker.name());
    String told = speaker.kind() == SpeakerKind.PERSON ? lastName(speaker, name, text) : name;
    return WordUtils.abbreviate(told, LONGEST - 4, LONGEST, "…");
  }

  /** The word of the name that the article uses alone; else the first before a given name. */
  private static String lastName(Speaker speaker, String name, String text) {
    List<String> words = Splitter.on(' ').splitToList(name);
    String last = words.get(words.size() - 1);
    return speaker.mentions().stream()
        .map(m -> m.of(text))
        .filter(words::contains)
        .findFirst()
        .orElse(isGivenName(last) ? words.get(0) : last);
  }

  /** "Jin-ho", in names that begin with the family. */
  private static boolean isGivenName(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /** Returns the classes of the colour: eight hues, plain and then striped, then the same again. */
  String colour(Speaker speaker) {
    int number = number(speaker);
    if (number == 0) {
      return "cu";
    }
    int place = (number - 1) % (2 * HUES);
    return "c" + place % HUES + (place < HUES ? "" : " alt");
  }
}
