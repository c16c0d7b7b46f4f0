package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.attribution.Speaker;
import io.github.whosaid.claim.Source.Type;
import io.github.whosaid.lexicon.CueClass;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Modality;
import io.github.whosaid.quotation.QuotationKind;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Flags quotations whose source cannot be asked. One for each text; not thread-safe. */
final class Attributed {

  /** Reports below this confidence are no ground for a flag. */
  private static final double DOUBTFUL = 0.5;

  /** How many sentences a survey that was named goes on to be the source of what people say. */
  private static final int SURVEY_REACH = 10;

  /** The group of rules whose cue ends with the source. */
  private static final String BEHIND = "behind";

  private final TokenizedText t;
  private final List<Reported> reports;
  private final IntFunction<Speaker> speakers;
  private final Voice voice;
  private final SourceReader sources;
  private final Signs signs;
  private final Rules rules;
  private final long idle;
  private final Anonymity anonymity;
  private final Set<Integer> vague = new HashSet<>();
  private final Set<Integer> anonymous = new HashSet<>();

  Attributed(
      TokenizedText text,
      List<Reported> reports,
      IntFunction<Speaker> speakers,
      Voice voice,
      SourceReader sources,
      Signs signs,
      Rules rules) {
    t = text;
    this.reports = reports;
    this.speakers = speakers;
    this.voice = voice;
    this.sources = sources;
    this.signs = signs;
    this.rules = rules;
    idle = rules.words().list("IDLE");
    anonymity = new Anonymity(text, rules.words());
  }

  void find(List<Finding> out) {
    for (Reported r : reports) {
      if (r.source().isEmpty()) {
        unattributed(r, out);
      } else if (r.modality() != Modality.NEGATED && r.modality() != Modality.QUESTIONED) {
        sourced(r, out);
      }
    }
    cues(out);
  }

  private void sourced(Reported r, List<Finding> out) {
    Range range = r.source().get(0);
    if (r.confidence() < DOUBTFUL || isCoveredByAnother(r, range.first()) || isIdle(r)) {
      return;
    }
    Source source = sources.read(t, range);
    int sentence = t.sentence(range.first());
    if (source.type() == Type.VAGUE
        && r.cueClass() != CueClass.INTENT
        && r.pattern() != CuePattern.COLON) {
      vague(sentence, source, "vague." + r.pattern().id(), out);
    } else if (source.type() == Type.ANONYMOUS
        && r.cueClass() == CueClass.SAY
        && r.pattern() != CuePattern.COLON) {
      anonymous(sentence, source, "anonymous." + r.pattern().id(), out);
    }
  }

  private void vague(int sentence, Source source, String rule, List<Finding> out) {
    if (!(signs.isSurveyed(sentence, SURVEY_REACH) && sources.isRespondents(t, source))
        && vague.add(sentence)) {
      signs.flag(sentence);
      add(
          FlagKind.VAGUE_SOURCE,
          sentence,
          source,
          "“" + t.string(source.first(), source.end()) + "” cannot be asked: nobody is named",
          rule,
          out);
    }
  }

  private void anonymous(int sentence, Source source, String rule, List<Finding> out) {
    if (anonymous.add(sentence)) {
      add(FlagKind.ANONYMOUS_SOURCE, sentence, source, anonymity.reason(source), rule, out);
    }
  }

  /** Whether the verb tells what somebody knows, sees or does rather than what they claim. */
  private boolean isIdle(Reported r) {
    return !r.cue().isEmpty()
        && rules.words().is(t, r.cue().get(0).first(), idle)
        && r.kind() != QuotationKind.DIRECT;
  }

  /**
   * Whether the source stands in the content of another source; a second clause behind "…, and" is
   * taken to be the reporter's.
   */
  private boolean isCoveredByAnother(Reported r, int token) {
    if (voice.isReporters(token) || voice.report(token) == r.index()) {
      return false;
    }
    int c = token - 1;
    boolean second =
        c > 0
            && t.is(c, Tag.COORDINATOR)
            && t.is(c - 1, TokenKind.COMMA)
            && !voice.isInMarks(token)
            && t.passageAt(token) < 0;
    return !second || reports.get(voice.report(token)).pattern() != CuePattern.VERB_BEFORE;
  }

  /**
   * Sources that the quotation stage did not take for such: "which advocates say", "viewed by
   * some".
   */
  private void cues(List<Finding> out) {
    for (int s = 0; s < t.sentences(); s++) {
      for (Hit h : signs.hits(s)) {
        Rule rule = rules.all().get(h.rule());
        if (rule.kind() == FlagKind.VAGUE_SOURCE || rule.kind() == FlagKind.ANONYMOUS_SOURCE) {
          cue(s, h, rule, out);
        }
      }
    }
  }

  private void cue(int s, Hit h, Rule rule, List<Finding> out) {
    for (int k = h.first(); k < h.end(); k++) {
      if (t.is(k, Tag.NEGATION)) {
        return;
      }
    }
    boolean behind = rule.group().equals(BEHIND);
    int end = behind ? h.end() : h.first() + 1;
    int first = end - 1;
    while (first > t.sentenceFirst(s) && first > end - 8 && isPremodifier(first - 1)) {
      first--;
    }
    while (behind
        && end < t.sentenceEnd(s)
        && end < h.end() + 8
        && voice.isWord(end)
        && !t.is(end, Tag.VERB)
        && !t.is(end, Tag.AUXILIARY)) {
      end++;
    }
    Source source = sources.read(t, new Range(first, end));
    if (source.type() == Type.VAGUE && rule.kind() == FlagKind.VAGUE_SOURCE) {
      vague(s, source, rule.id(), out);
    } else if (source.type() == Type.ANONYMOUS && rule.kind() == FlagKind.ANONYMOUS_SOURCE) {
      anonymous(s, source, rule.id(), out);
    } else if (rule.kind() == FlagKind.ANONYMOUS_SOURCE && !behind) {
      anonymous(
          s, new Source(Type.ANONYMOUS, first, h.end() - 1, 0, rule.confidence()), rule.id(), out);
    }
  }

  private boolean isPremodifier(int k) {
    return switch (t.tag(k)) {
      case DETERMINER, ADJECTIVE, NUMBER, NAME, NOUN, POSSESSIVE -> true;
      default -> false;
    };
  }

  private void unattributed(Reported r, List<Finding> out) {
    boolean direct = r.kind() == QuotationKind.DIRECT || r.kind() == QuotationKind.MIXED;
    if (!direct
        || r.parent() >= 0
        || Audit.isKnown(speakers.apply(r.index()))
        || r.pattern() == CuePattern.NOUN && r.kind() == QuotationKind.MIXED) {
      return;
    }
    Range content = r.contents().get(0);
    if (content.size() < 3) {
      return;
    }
    Span span = t.span(content.first(), content.end());
    out.add(
        new Finding(
            FlagKind.UNATTRIBUTED_QUOTE,
            span,
            ImmutableList.of(span),
            "the article does not tell who says this",
            r.confidence(),
            "unattributed." + r.pattern().id()));
  }

  private void add(
      FlagKind kind, int sentence, Source source, String reason, String rule, List<Finding> out) {
    List<Span> words = new ArrayList<>();
    words.add(t.span(source.first(), source.end()));
    Span span = t.span(t.sentenceFirst(sentence), t.sentenceEnd(sentence));
    out.add(
        new Finding(kind, span, ImmutableList.copyOf(words), reason, source.confidence(), rule));
  }
}
