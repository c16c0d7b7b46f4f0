package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.text.TokenizedText;
import io.github.whosaid.transcript.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose words the turns under "Q:" and "A:" are: who answers is the person whom the introduction
 * names most often, of several the one named first; who asks has no name. Linear.
 */
final class Interview {

  private static final double SURE = 0.9;

  private final TokenizedText t;

  /** The first mention of the one who answers, or -1. */
  private int mention = -1;

  private int entity = -1;

  Interview(TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    t = text;
    for (Reported r : reported) {
      if (r.isLettered()) {
        introduce(mentions, entities, r.cue().get(0).first());
        return;
      }
    }
  }

  private void introduce(Mentions mentions, Entities entities, int end) {
    Map<Integer, Integer> times = new HashMap<>();
    int most = 0;
    for (Mention m : mentions.all()) {
      if (m.first() >= end) {
        break;
      }
      int e = entities.entity(m.index());
      if (entities.isNamed(e) && entities.type(e) == Type.PERSON && t.passageAt(m.first()) < 0) {
        times.merge(e, 1, Integer::sum);
      }
    }
    for (Mention m : mentions.all()) {
      if (m.first() >= end) {
        break;
      }
      int e = entities.entity(m.index());
      int told = times.getOrDefault(e, 0);
      if (told > most) {
        most = told;
        entity = e;
        mention = m.index();
      }
    }
  }

  /** Questions in bold print stand in the paragraph of their mark, answers in the next. */
  private boolean isAnswer(Reported r, int label, int end) {
    return isMark(label)
        ? t.paragraph(label) != t.paragraph(r.contents().get(0).first())
        : Label.of(t.string(label, end)).kind() == Label.Kind.ANSWER;
  }

  private boolean isMark(int label) {
    char c = t.text().charAt(t.start(label));
    return c == '*' || c == '_';
  }

  Attributed attribute(Reported r) {
    int label = r.source().get(0).first();
    int end = r.source().get(0).end();
    boolean answer = isAnswer(r, label, end);
    if (!answer || entity < 0) {
      String rule = CuePattern.NONE.id();
      return new Attributed(r, -1, -1, SURE, rule, ImmutableList.of(), -1, -1, 0);
    }
    String rule = r.pattern().id();
    Evidence why =
        new Evidence(
            rule,
            isMark(label)
                ? "the introduction names who answers"
                : "the introduction names whom “" + t.string(label, end) + "” stands for",
            ImmutableList.of(t.span(label, end)));
    return new Attributed(r, mention, entity, SURE, rule, ImmutableList.of(why), -1, -1, 0);
  }
}
