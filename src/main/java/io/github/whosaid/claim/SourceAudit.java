package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.claim.Source.Type;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Flags quotations whose source cannot be asked. One for each text; not thread-safe. */
final class SourceAudit {

  /** Reports below this confidence are no ground for a flag. */
  private static final double DOUBTFUL = 0.5;

  /** The same for a verb that always claims something: "predicted", "noted". */
  private static final double DOUBTFUL_CLAIM = 0.35;

  /** The same for words in marks. */
  private static final double DOUBTFUL_DIRECT = 0.4;

  /** How many sentences a survey that was named goes on to be the source of what people say. */
  private static final int SURVEY_REACH = 10;

  /** The same for a bare "some". */
  private static final int BARE_REACH = 2;

  /** How many sentences away a poll may be named that a sentence speaks of. */
  private static final int NEARBY = 2;

  /** How many words a researcher's name may stand from the word for the research. */
  private static final int WORDS_APART = 6;

  /** Rules for opinions: they are nobody's findings, so a survey or study named before is moot. */
  private static final ImmutableSet<String> OPINIONS =
      ImmutableSet.of(
          "vague.express", "vague.judge", "vague.worried", "vague.claiming", "behind.vague-with");

  private final TokenizedText t;
  private final List<Reported> reports;
  private final IntFunction<Speaker> speakers;
  private final Voice voice;
  private final SourceReader sources;
  private final Signs signs;
  private final Rules rules;
  private final ClaimVerbs verbs;
  private final Anonymity anonymity;
  private final CueSources cueSources;
  private final Set<Integer> vague = new HashSet<>();
  private final Set<Integer> anonymous = new HashSet<>();
  private final BitSet unnamed = new BitSet();
  private @Nullable Boolean researchNamed;

  SourceAudit(
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
    verbs = new ClaimVerbs(rules.words());
    anonymity = new Anonymity(text, rules.words());
    cueSources = new CueSources(text, sources, signs, rules.words());
  }

  void find(List<Finding> out) {
    for (Reported r : reports) {
      if (!r.source().isEmpty()
          && r.modality() != Modality.NEGATED
          && r.modality() != Modality.QUESTIONED) {
        sourced(r, out);
      }
    }
    cues(out);
  }

  private void sourced(Reported r, List<Finding> out) {
    Range range = r.source().get(0);
    if (t.is(range.end() - 1, Tag.COORDINATOR)) {
      return; // "He funds groups and has said": the source is the subject before
    }
    boolean claim = !r.cue().isEmpty() && signs.is(r.cue().get(0).first(), WordList.SAYING);
    double unquoted = claim ? DOUBTFUL_CLAIM : DOUBTFUL;
    double doubtful = r.kind() == QuotationKind.DIRECT ? DOUBTFUL_DIRECT : unquoted;
    if (r.confidence() < doubtful || isCoveredByAnother(r, range.first()) || !verbs.claims(t, r)) {
      return;
    }
    Source source = read(r, range);
    int sentence = t.sentence(range.first());
    if (source.type() == Type.VAGUE
        && r.cueClass() != CueClass.INTENT
        && r.pattern() != CuePattern.COLON
        && !isAddressed(r, source)) {
      vague(sentence, source, "vague." + r.pattern().id(), out);
    } else if (source.type() == Type.ANONYMOUS
        && r.cueClass() == CueClass.SAY
        && r.pattern() != CuePattern.COLON
        && speakers.apply(r.index()).kind() != SpeakerKind.PERSON
        && !isAsking(r)
        && !isSpokenOf(r, source)) {
      anonymous(sentence, source, "anonymous." + r.pattern().id(), out);
    }
  }

  /**
   * "a pitch to voters saying", "to build websites that would show": those who hear it or are made,
   * not those who say it.
   */
  private boolean isAddressed(Reported r, Source source) {
    int before = source.first() - 1;
    if (r.cue().isEmpty() || r.pattern() != CuePattern.VERB_BEFORE) {
      return false;
    }
    int behind = source.end();
    boolean relative =
        t.is(behind, WordClass.RELATIVE)
            || t.is(behind, Tag.THAT)
            || t.is(r.source().get(0).end() - 1, WordClass.RELATIVE);
    return relative && t.is(before, Tag.INFINITIVE)
        || t.is(r.cue().get(0).first(), Tag.GERUND)
            && t.is(before, Tag.PREPOSITION)
            && !rules.words().is(t, before, WordList.WITH);
  }

  /** "a reporter asked", "somebody would have reason to say": nothing is claimed. */
  private boolean isAsking(Reported r) {
    int cue = r.cue().isEmpty() ? -1 : r.cue().get(0).first();
    return cue >= 0 && (signs.is(cue, WordList.ASKING) || t.is(cue, Tag.INFINITIVE));
  }

  /**
   * "how many farmers say so", "if critics agree": the sentence asks or supposes what somebody
   * says.
   */
  private boolean isCountedOrSupposed(Source source) {
    int before = source.first() - 1;
    boolean inside = t.sentence(before) == t.sentence(source.first());
    return signs.is(source.first(), WordList.FEW)
        || inside && t.is(before, Tag.WH) && !signs.is(before, WordList.WHAT)
        || inside && signs.is(before, WordList.IF);
  }

  /**
   * "in one poll", "researchers say", where a sentence beside it names who: "A Tull College poll",
   * "Dr Ada Moss, who led the study".
   */
  private boolean isNamedNearby(int sentence, Source source) {
    int head = sources.head(t, source);
    boolean poll =
        head >= 0
            && rules.words().is(t, head, WordList.SURVEY)
            && !t.is(head, WordClass.NOUN_PLURAL);
    boolean research =
        head >= 0
            && rules.words().is(t, head, WordList.STUDY)
            && !rules.words().is(t, source.first(), WordList.SOME);
    if (!poll && !research) {
      return false;
    }
    if (research && rules.words().is(t, head, WordList.RESEARCHERS) && namesResearch()) {
      return true;
    }
    int last = Math.min(t.sentences() - 1, sentence + NEARBY);
    for (int s = Math.max(0, sentence - NEARBY); s <= last; s++) {
      if (s != sentence
          && (poll && names(s, WordList.SURVEY, 1)
              || research && names(s, WordList.STUDY, WORDS_APART))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article names who did the research that it tells of. */
  private boolean namesResearch() {
    if (researchNamed == null) {
      boolean named = false;
      for (int s = 0; s < t.sentences() && !named; s++) {
        named = names(s, WordList.STUDY, WORDS_APART);
      }
      researchNamed = named;
    }
    return researchNamed;
  }

  /** Whether a sentence has a name so few words before or behind a word of a list. */
  private boolean names(int sentence, WordList list, int apart) {
    int end = t.sentenceEnd(sentence);
    int name = -1;
    int word = -1;
    for (int k = t.sentenceFirst(sentence); k < end; k++) {
      boolean named = t.is(k, Tag.NAME) && (apart == 1 || t.is(k - 1, Tag.NAME));
      name = named ? k : name;
      word = signs.is(k, list) ? k : word;
      boolean before = word == k && name >= 0 && word - name <= apart;
      if (before || apart > 1 && name == k && word >= 0 && name - word <= apart) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a baker who told customers that … was jailed", "if a baker says so": the sentence tells of
   * somebody who speaks, and does not lean on what they say.
   */
  private boolean isSpokenOf(Reported r, Source source) {
    int before = source.first() - 1;
    boolean clause =
        t.sentence(before) == t.sentence(source.first())
            && (t.is(before, Tag.WH) || t.is(before, Tag.SUBORDINATOR));
    boolean told = !r.cue().isEmpty() && t.is(r.cue().get(0).first(), WordClass.VERB_S);
    return clause && told
        || r.kind() != QuotationKind.DIRECT
            && r.pattern() == CuePattern.VERB_BEFORE
            && t.is(source.end(), WordClass.RELATIVE)
            && r.cue().get(0).first() - source.end() <= 2;
  }

  private Source read(Reported r, Range range) {
    Source source = sources.read(t, range);
    SpeakerKind kind = speakers.apply(r.index()).kind();
    return source.type() == Type.KNOWN
            && (kind == SpeakerKind.UNNAMED || kind == SpeakerKind.GROUP)
            && r.cueClass() == CueClass.SAY
        ? sources.readBack(t, range, unnamed::get)
        : source;
  }

  private void vague(int sentence, Source source, String rule, List<Finding> out) {
    int reach = sources.isBare(t, source) ? BARE_REACH : SURVEY_REACH;
    boolean opinion = OPINIONS.contains(rule);
    boolean surveyed = signs.isSurveyed(sentence, reach) || signs.has(sentence, WordList.PERCENT);
    if (!(surveyed && !opinion && sources.isRespondents(t, source))
        && !isCountedOrSupposed(source)
        && (opinion || !isNamedNearby(sentence, source))
        && !SpeculationSigns.isHeading(t, voice, sentence)
        && vague.add(sentence)) {
      signs.flag(sentence);
      Span span = t.span(t.sentenceFirst(sentence), t.sentenceEnd(sentence));
      String who = t.string(source.first(), source.end());
      out.add(
          new Finding(
              FlagKind.VAGUE_SOURCE,
              span,
              ImmutableList.of(t.span(source.first(), source.end())),
              "“" + who + "” names nobody who could be asked",
              source.confidence(),
              rule));
    }
  }

  private void anonymous(int sentence, Source source, String rule, List<Finding> out) {
    int head = sources.head(t, source);
    if (head >= 0 && t.id(head) >= 0) {
      unnamed.set(t.id(head));
    }
    if (anonymous.add(sentence)) {
      Anonymity.Told told = anonymity.of(source);
      Span span = t.span(t.sentenceFirst(sentence), t.sentenceEnd(sentence));
      out.add(
          new Finding(
              FlagKind.ANONYMOUS_SOURCE,
              span,
              told.words(),
              told.reason(),
              source.confidence(),
              rule));
    }
  }

  /**
   * Whether the source stands in the content of another source; a second clause after "…, and", or
   * one after "as" whose report is the surer one, is taken to be the reporter's.
   */
  private boolean isCoveredByAnother(Reported r, int token) {
    if (voice.isReporters(token) || voice.report(token) == r.index()) {
      return false;
    }
    int c = token - 1;
    if (voice.isInMarks(token) || t.passageAt(token) >= 0) {
      return true;
    }
    boolean second = t.is(c, Tag.COORDINATOR) && t.is(c - 1, TokenKind.COMMA);
    Reported outer = reports.get(voice.report(token));
    boolean beside =
        c >= 0
            && (t.is(c, Tag.SUBORDINATOR) || signs.is(c, WordList.AS))
            && r.confidence() > outer.confidence();
    return !second && !beside || outer.pattern() != CuePattern.VERB_BEFORE;
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
          Source source = cueSources.read(s, h, rule);
          if (source.type() == Type.VAGUE && rule.kind() == FlagKind.VAGUE_SOURCE) {
            vague(s, source, rule.id(), out);
          } else if (source.type() == Type.ANONYMOUS && rule.kind() == FlagKind.ANONYMOUS_SOURCE) {
            anonymous(s, source, rule.id(), out);
          }
        }
      }
    }
  }
}
