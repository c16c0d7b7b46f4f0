package io.github.whosaid.verification;

import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.search.Chain;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.search.WordIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the best chain into a verdict by the rules that {@link Verdict} states. One object for one
 * quote.
 */
final class Judge {

  private static final int CONTENT_WEIGHT = 3;
  private static final int SHORT = 4;

  private final WordIndex index;
  private final Passage passage;
  private final Comparison comparison;
  private final QuoteWords quote;
  private final Quote asked;

  Judge(WordIndex index, Passage passage, Comparison comparison, QuoteWords quote, Quote asked) {
    this.index = index;
    this.passage = passage;
    this.comparison = comparison;
    this.quote = quote;
    this.asked = asked;
  }

  /**
   * A chain that has been aligned, what of the quote stands there, and whether it is in the turn of
   * the speaker named.
   */
  private record Candidate(Chain chain, Alignment alignment, int found, boolean fits, int length) {

    boolean isBetterThan(Candidate other) {
      if (found != other.found) {
        return found > other.found;
      }
      return fits != other.fits ? fits : length < other.length;
    }
  }

  Verification verification(List<Chain> chains) {
    List<Candidate> candidates = new ArrayList<>();
    for (Chain chain : isWhole(chains) ? twoBest(chains) : chains) {
      Alignment alignment = align(chain);
      int found = found(alignment);
      if (found > 0) {
        Reference reference = passage.reference(chain.low());
        int length = reference.text().length();
        boolean fits = asksFor(reference) && fits(reference, passage.span(alignment));
        candidates.add(new Candidate(chain, alignment, found, fits, length));
      }
    }
    if (candidates.isEmpty()) {
      return Verification.notFound(quote.text(), Optional.empty());
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.isBetterThan(best) ? candidate : best;
    }
    Reference reference = passage.reference(best.chain.low());
    Diff diff = new Diff(passage, comparison, quote, best.alignment, reference.text());
    Verdict verdict = verdict(diff);
    boolean material =
        (verdict == Verdict.ALTERED || verdict == Verdict.ABRIDGED) && diff.isMaterial();
    List<Span> places = new ArrayList<>(diff.segments().size());
    for (Segment segment : diff.segments()) {
      places.add(segment.reference());
    }
    Speakers speakers = new Speakers(reference, places, asked.roles());
    Optional<Place> runnerUp = runnerUp(candidates, best);
    boolean tooShort = quote.size() < SHORT && hasEqual(candidates, best);
    Optional<Misattribution> misattribution =
        tooShort
            ? Optional.empty()
            : asked
                .speaker()
                .filter(claimed -> isTelling(claimed, speakers))
                .flatMap(speakers::misattribution);
    return new Verification(
        quote.text(),
        verdict,
        material,
        Optional.of(reference.id()),
        Optional.of(diff.span()),
        diff.segments(),
        diff.changes(),
        speakers.speaker(),
        misattribution,
        runnerUp,
        tooShort,
        Optional.empty());
  }

  /** One word tells whose it is if nobody else says it, and the one who is said to is there. */
  private boolean isTelling(String claimed, Speakers speakers) {
    return quote.size() > 1
        || !quote.isFunction(0)
            && index.dictionary().count(quote.id(0)) == 1
            && speakers.haveTurnOf(claimed);
  }

  private boolean isWhole(List<Chain> chains) {
    return chains.size() > 2 && chains.get(0).runs().get(0).length() == quote.size();
  }

  /** Returns the two best of several chains that have all of the quote. */
  private List<Chain> twoBest(List<Chain> chains) {
    List<Chain> two = new ArrayList<>(chains);
    two.sort(
        Comparator.comparingInt((Chain chain) -> fits(chain) ? 0 : 1)
            .thenComparingInt(chain -> passage.reference(chain.low()).text().length()));
    return two.subList(0, 2);
  }

  private boolean fits(Chain whole) {
    Reference reference = passage.reference(whole.low());
    return asksFor(reference)
        && fits(reference, new Span(passage.start(whole.low()), passage.end(whole.high() - 1)));
  }

  /** Returns whether it is asked who speaks, and a reference tells it. */
  private boolean asksFor(Reference reference) {
    return asked.speaker().isPresent() && !reference.turns().isEmpty();
  }

  private boolean fits(Reference reference, Span span) {
    Speakers speakers = new Speakers(reference, List.of(span), asked.roles());
    return speakers.isWithin(asked.speaker().orElseThrow());
  }

  private static boolean hasEqual(List<Candidate> candidates, Candidate best) {
    int equal = 0;
    for (Candidate candidate : candidates) {
      equal += candidate.found == best.found && candidate.fits == best.fits ? 1 : 0;
    }
    return equal > 1;
  }

  private Alignment align(Chain chain) {
    int number = index.referenceAt(chain.low());
    return new Aligner(index, quote, passage, comparison)
        .align(chain.runs(), index.first(number), index.first(number + 1) - 1);
  }

  private static Verdict verdict(Diff diff) {
    if (diff.isSpliced()) {
      return Verdict.SPLICED;
    }
    if (diff.isAltered()) {
      return Verdict.ALTERED;
    }
    return diff.isMarked() ? Verdict.ABRIDGED : Verdict.VERBATIM;
  }

  /**
   * Returns the weight of the words found; 0 where too few are, by the rule of {@link
   * Verdict#NOT_FOUND}.
   */
  private int found(Alignment alignment) {
    boolean[] kept = new boolean[quote.size()];
    for (int s = 0; s < alignment.size(); s++) {
      if (alignment.type(s) == Alignment.KEEP) {
        kept[alignment.quote(s)] = true;
      } else if (alignment.type(s) == Alignment.REPLACE) {
        int q = alignment.quote(s);
        kept[q] =
            !quote.isBracketed(q)
                && comparison.isSameSense(index, index.id(alignment.position(s)), quote, q);
      }
    }
    int all = 0;
    int found = 0;
    int content = 0;
    int contentFound = 0;
    for (int q = 0; q < quote.size(); q++) {
      if (quote.isBracketed(q)) {
        continue;
      }
      boolean function = quote.isFunction(q);
      int weight = function ? 1 : CONTENT_WEIGHT;
      all += weight;
      content += function ? 0 : 1;
      if (kept[q]) {
        found += weight;
        contentFound += function ? 0 : 1;
      }
    }
    return found * 5 >= all * 3 && contentFound * 2 >= content ? found : 0;
  }

  private Optional<Place> runnerUp(List<Candidate> candidates, Candidate best) {
    if (candidates.size() == 1) {
      return Optional.empty();
    }
    Candidate second = best;
    for (Candidate candidate : candidates) {
      if (!candidate.equals(best) && (second.equals(best) || candidate.isBetterThan(second))) {
        second = candidate;
      }
    }
    if (second.equals(best)) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(passage.reference(second.chain.low()).id(), passage.span(second.alignment)));
  }
}
