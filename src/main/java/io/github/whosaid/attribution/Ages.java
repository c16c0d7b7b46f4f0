package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;

/** How old an article says that people are, in years. Thread-safe after construction. */
final class Ages {

  /** A birthday may lie between two tellings. */
  private static final int SAME = 1;

  /** By entity, the age told first. */
  private final Map<Integer, Integer> ages = new HashMap<>();

  private final TokenizedText t;
  private final Mentions mentions;

  Ages(Entities entities, TokenizedText text, Mentions mentions) {
    t = text;
    this.mentions = mentions;
    for (Mention m : mentions.all()) {
      int age = of(m);
      if (age >= 0) {
        ages.putIfAbsent(entities.entity(m.index()), age);
      }
    }
  }

  /** The age that the mention tells: 44 of "the 44-year-old", "Nell Arkwright, 44"; -1 if none. */
  private int of(Mention m) {
    int token = mentions.details(m.index()).ageToken();
    int age = 0;
    int at = token < 0 ? 0 : t.start(token);
    int end = token < 0 ? 0 : t.end(token);
    while (at < end && age < 1000 && Character.isDigit(t.text().charAt(at))) {
      age = 10 * age + Character.digit(t.text().charAt(at), 10);
      at++;
    }
    return token >= 0 && at > t.start(token) ? age : -1;
  }

  /** Adds what the age that a description tells says of a candidate. */
  void values(Mention m, int candidate, double[] v) {
    int age = of(m);
    if (age < 0) {
      return;
    }
    int told = ages.getOrDefault(candidate, -1);
    if (told < 0) {
      AntecedentScore.add(v, Clue.AGED);
    } else {
      AntecedentScore.add(v, Math.abs(told - age) <= SAME ? Clue.SAME_AGE : Clue.OTHER_AGE);
    }
  }
}
