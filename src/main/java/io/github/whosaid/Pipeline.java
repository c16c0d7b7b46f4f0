package io.github.whosaid;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.whosaid.attribution.Attributed;
import io.github.whosaid.attribution.Attributor;
import io.github.whosaid.attribution.Entities;
import io.github.whosaid.claim.Audit;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Candidate;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs the stages one after the other and joins their results. Not thread-safe; one for each
 * article.
 */
final class Pipeline {

  private final Options options;
  private final TokenizedText t;
  private final Syntax syntax;
  private final Mentions mentions;
  private final Entities entities;
  private final ImmutableList<Attributed> attributed;
  private final ImmutableList<Reported> reported;
  private final Map<Integer, Speaker> speakers = new HashMap<>();

  private Pipeline(String article, Options options) {
    this.options = options;
    t = TokenizedText.of(article, options.lexicon());
    syntax = Syntax.of(t);
    mentions = Mentions.find(t, syntax);
    reported = QuotationFinder.find(t, syntax);
    entities = Entities.of(t, mentions);
    attributed = Attributor.attribute(t, mentions, entities, reported, options.threshold());
  }

  static Report run(String article, Options options) {
    return new Pipeline(article, options).report();
  }

  private Report report() {
    ImmutableList.Builder<Quotation> all = ImmutableList.builderWithExpectedSize(attributed.size());
    for (Attributed a : attributed) {
      all.add(quotation(a));
    }
    ImmutableList<Quotation> quotations = all.build();
    ImmutableList<Flag> flags =
        Audit.of(options.lexicon())
            .flags(t, syntax, reported, i -> quotations.get(i).speaker(), options.levels());
    return Report.of(t.text())
        .attributions(quotations)
        .flags(flags)
        .summary(Tally.of(t, quotations))
        .english(Language.isEnglish(t))
        .build();
  }

  private Speaker speaker(int entity) {
    if (entity < 0) {
      return Speaker.UNKNOWN;
    }
    Speaker speaker = speakers.get(entity);
    if (speaker == null) {
      speaker = known(entity);
      speakers.put(entity, speaker);
    }
    return speaker;
  }

  /** Adds what the house list says about a person, unless the article says it itself. */
  private Speaker withPosts(Speaker speaker) {
    List<Affiliation> posts = options.people().get(speaker.name());
    return posts.isEmpty() || speaker.kind() != SpeakerKind.PERSON
        ? speaker
        : speaker.with(
            posts.stream()
                .filter(
                    a -> speaker.affiliations().stream().noneMatch(b -> b.role().equals(a.role())))
                .toList());
  }

  /** The speaker of an entity; an entity that cannot speak has none. */
  private Speaker known(int entity) {
    Speaker speaker = entities.speaker(entity);
    return speaker.isKnown() ? withPosts(speaker) : Speaker.UNKNOWN;
  }

  private Quotation quotation(Attributed a) {
    Reported r = a.reported();
    boolean direct = r.kind() == QuotationKind.DIRECT;
    ImmutableList.Builder<Span> spans = ImmutableList.builderWithExpectedSize(r.contents().size());
    for (int c = 0; c < r.contents().size(); c++) {
      spans.add(content(r.contents().get(c), direct));
    }
    ImmutableList<Span> contents = spans.build();
    boolean unclosed = false;
    for (int p : r.passages()) {
      unclosed |= !t.passages().get(p).closed() && !t.passages().get(p).continued();
    }
    ImmutableList.Builder<Span> cue = ImmutableList.builderWithExpectedSize(r.cue().size());
    for (int c = 0; c < r.cue().size(); c++) {
      cue.add(t.span(r.cue().get(c).first(), r.cue().get(c).end()));
    }
    return new Quotation(
        r.index(),
        r.kind(),
        contents,
        Quotation.textOf(contents, t.text()),
        r.kind() == QuotationKind.MIXED ? quoted(r) : ImmutableList.of(),
        cue.build(),
        mention(a),
        speaker(a.entity()),
        r.cueClass(),
        r.modality(),
        r.parent() < 0 ? OptionalInt.empty() : OptionalInt.of(r.parent()),
        t.paragraph(r.contents().get(0).first()) + 1,
        unclosed,
        a.confidence(),
        a.rule(),
        a.evidence(),
        runnerUp(a));
  }

  private Span content(Range c, boolean direct) {
    int first = c.first();
    int end = c.end();
    int p = t.passageAt(first);
    if (direct && p >= 0) {
      QuotedPassage passage = t.passages().get(p);
      if (passage.open() == first && passage.behind() == end && passage.first() < passage.end()) {
        return t.span(passage.first(), passage.end());
      }
    }
    return t.span(first, end);
  }

  /**
   * The quoted words in a content, of words quoted inside others the outer; words whose mark is
   * never closed reach as far as the content does.
   */
  private ImmutableList<Span> quoted(Reported r) {
    int[] passages = Ints.toArray(r.passages());
    Arrays.sort(passages); // as they open
    ImmutableList.Builder<Span> quoted = ImmutableList.builderWithExpectedSize(passages.length);
    int content = 0;
    int before = 0;
    for (int passage : passages) {
      QuotedPassage p = t.passages().get(passage);
      while (r.contents().get(content).end() <= p.open()) {
        content++;
      }
      int end = Math.min(p.end(), r.contents().get(content).end());
      if (p.first() < end && p.first() >= before) {
        quoted.add(t.span(p.first(), end));
        before = end;
      }
    }
    return quoted.build();
  }

  private Optional<Span> mention(Attributed a) {
    if (a.isRejected()) {
      return Optional.empty();
    }
    if (a.mention() >= 0 && !a.reported().isLettered()) {
      Mention m = mentions.get(a.mention());
      if (!a.reported().source().isEmpty()) {
        Range source = a.reported().source().get(0);
        if (t.is(source.end() - 1, Tag.RELATIVE)
            && m.first() < source.end()
            && m.end() >= source.first()) {
          return Optional.of(t.span(Math.min(m.first(), source.first()), source.end()));
        }
      }
      return Optional.of(t.span(m.first(), Math.max(m.end(), m.headEnd())));
    }
    if (a.reported().source().isEmpty()) {
      return Optional.empty();
    }
    Range source = a.reported().source().get(0);
    return Optional.of(t.span(source.first(), source.end()));
  }

  private Optional<Candidate> runnerUp(Attributed a) {
    if (a.runnerUp() < 0) {
      return Optional.empty();
    }
    Speaker speaker = speaker(a.runnerUp());
    if (!speaker.isKnown() || speaker.equals(speaker(a.entity()))) {
      return Optional.empty(); // two who are named together twice are the same two
    }
    if (a.runnerUpMention() < 0) {
      return speaker.mentions().isEmpty()
          ? Optional.empty()
          : Optional.of(new Candidate(speaker, speaker.mentions().get(0), a.runnerUpProbability()));
    }
    Mention m = mentions.get(a.runnerUpMention());
    return Optional.of(new Candidate(speaker, t.span(m.first(), m.end()), a.runnerUpProbability()));
  }
}
