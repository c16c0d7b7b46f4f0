package io.github.whosaid.verification;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Verification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the quoted words of an article against references, as {@link ReferenceLibrary#check}
 * states.
 */
final class ArticleCheck {

  private final Report report;
  private final ReferenceLibrary library;

  /** For each stretch of quoted words the quotation whose they are. */
  private final Map<Span, Quotation> owners = new HashMap<>();

  private final Misreadings misreadings;

  ArticleCheck(Report report, ReferenceLibrary library) {
    this.report = report;
    this.library = library;
    misreadings = new Misreadings(report);
    for (Quotation q : report.attributions()) {
      for (Span part : parts(q)) {
        owners.merge(part, q, this::nearer);
      }
    }
  }

  ImmutableList<CheckedQuotation> checked() {
    ImmutableList.Builder<CheckedQuotation> checked = ImmutableList.builder();
    for (Quotation q : report.attributions()) {
      if (q.kind() == QuotationKind.DIRECT) {
        List<String> passages = q.contents().stream().map(c -> c.of(report.text())).toList();
        if (q.contents().stream().anyMatch(c -> q.equals(owners.get(c)))) {
          check(checked, q, 0, Quote.ofPassages(passages));
        }
      } else if (q.kind() == QuotationKind.MIXED) {
        for (int part = 0; part < q.quotedParts().size(); part++) {
          Span span = q.quotedParts().get(part);
          if (q.equals(owners.get(span))) {
            check(checked, q, part, Quote.of(span.of(report.text())));
          }
        }
      }
    }
    return checked.build();
  }

  private static List<Span> parts(Quotation q) {
    return switch (q.kind()) {
      case DIRECT -> q.contents();
      case MIXED -> q.quotedParts();
      case INDIRECT -> List.of();
    };
  }

  /** Of two quotations with the same quoted words, the one with a speaker, or the inner one. */
  private Quotation nearer(Quotation a, Quotation b) {
    if (a.speaker().isKnown() != b.speaker().isKnown()) {
      return a.speaker().isKnown() ? a : b;
    }
    return depth(b) > depth(a) ? b : a;
  }

  private int depth(Quotation q) {
    int depth = 0;
    for (Optional<Quotation> up = parent(q); up.isPresent(); up = parent(up.get())) {
      depth++;
    }
    return depth;
  }

  private Optional<Quotation> parent(Quotation q) {
    return q.parent().isPresent()
        ? Optional.of(report.attributions().get(q.parent().getAsInt()))
        : Optional.empty();
  }

  private void check(
      ImmutableList.Builder<CheckedQuotation> checked, Quotation q, int part, Quote words) {
    if (words.hasWord()) {
      checked.add(new CheckedQuotation(q, part, verified(q, words)));
    }
  }

  private Verification verified(Quotation q, Quote words) {
    if (!isComparable(q.speaker())) {
      return library.verify(words);
    }
    Verification found = library.verify(words.by(q.speaker().name(), q.speaker().roles()));
    for (Optional<Quotation> up = parent(q);
        up.isPresent() && isOtherSpeaker(found);
        up = parent(up.get())) {
      // the one who reports these words may well be the one in whose turn they stand
      Speaker outer = up.get().speaker();
      if (isComparable(outer)
          && !isOtherSpeaker(library.verify(words.by(outer.name(), outer.roles())))) {
        return library.verify(words);
      }
    }
    return isOtherSpeaker(found) && isMisread(q, found) ? library.verify(words) : found;
  }

  private boolean isMisread(Quotation q, Verification found) {
    List<Span> places = found.segments().stream().map(Segment::reference).toList();
    List<String> others =
        new Speakers(library.reference(found), places, q.speaker().roles())
            .others(q.speaker().name());
    return misreadings.areLikely(q, found.misattribution().orElseThrow(), others);
  }

  /** Only persons can be told from the labels of turns; others may have somebody speak for them. */
  private static boolean isComparable(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON && !speaker.name().isBlank();
  }

  private static boolean isOtherSpeaker(Verification found) {
    return found
        .misattribution()
        .filter(m -> m.kind() != Misattribution.Kind.QUOTED_BY_SPEAKER)
        .isPresent();
  }
}
