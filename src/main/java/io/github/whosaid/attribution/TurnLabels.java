package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells that a name in capitals is a person's where it is the label of a turn: "BIRLEY: It leaks."
 * The capitals alone would make it the initials of a body. Thread-safe after construction.
 */
final class TurnLabels {

  /** One label may be a heading. */
  private static final int FEWEST = 2;

  /** Initials are shorter. */
  private static final int SHORTEST = 4;

  private static final WordClassSet BODIES =
      WordClassSet.of(
          WordClass.ORG_NAME, WordClass.ORG_HEAD, WordClass.ORG_SUFFIX, WordClass.PLACE);

  private final TokenizedText t;
  private final NameFit fit;
  private final boolean dialogue;

  TurnLabels(TokenizedText text, Mentions mentions, NameFit fit) {
    t = text;
    this.fit = fit;
    int labels = 0;
    for (Mention m : mentions.all()) {
      labels += m.form() == Form.NAME && fit.isLabel(m) ? 1 : 0;
    }
    dialogue = labels >= FEWEST;
  }

  /** Whether the name is a person's, though its form makes it a body's. */
  boolean isPerson(Mention m) {
    int word = m.headFirst();
    return dialogue
        && m.type() == Type.ORGANISATION
        && m.headEnd() == word + 1
        && t.end(word) - t.start(word) >= SHORTEST
        && t.shape(word) == Shape.UPPER
        && !t.isAny(word, BODIES)
        && fit.isLabel(m);
  }
}
