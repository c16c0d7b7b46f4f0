package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import io.github.whosaid.transcript.Label;
import io.github.whosaid.transcript.Transcript;
import io.github.whosaid.transcript.Turn;
import java.util.ArrayList;
import java.util.List;

/** Makes quotations of the turns of a transcript: the words of each, without what is nobody's. */
final class TurnDrafts {

  private static final double SURE = 0.95;

  private final TokenizedText t;
  private final Transcript transcript;

  TurnDrafts(TokenizedText text) {
    t = text;
    transcript = Transcript.ofTurns(text.text());
  }

  List<QuotationDraft> find() {
    List<QuotationDraft> drafts = new ArrayList<>();
    String last = "";
    for (Turn turn : transcript.turns()) {
      List<Range> words = words(turn.span());
      if (words.isEmpty() || t.is(words.get(0).first(), TokenKind.QUOTE)) {
        // what stands in marks behind a name is read like any other quotation
        last = "";
      } else if (turn.speaker().equals(last) && transcript.isSubtitles()) {
        drafts.get(drafts.size() - 1).contents.addAll(words);
      } else {
        drafts.add(draft(turn, words));
        last = turn.speaker();
      }
    }
    return drafts;
  }

  private QuotationDraft draft(Turn turn, List<Range> words) {
    QuotationDraft draft = new QuotationDraft();
    draft.pattern = CuePattern.COLON;
    draft.direct = true;
    draft.confidence = SURE;
    draft.contents.addAll(words);
    Label label = turn.label();
    int offset = t.text().indexOf(turn.speaker(), turn.labelSpan().start());
    // the mark of bold print stands for whoever asks or answers
    boolean marked = offset < 0 || offset >= turn.labelSpan().end();
    Span name = marked ? new Span(0, 1) : label.nameSpan();
    offset = marked ? turn.labelSpan().start() : offset;
    int first = t.firstFrom(offset + name.start());
    int end = Math.max(first + 1, t.firstFrom(offset + name.end()));
    draft.source = ImmutableList.of(new Range(first, end));
    int behind = t.firstFrom(turn.span().start());
    int colon = end;
    while (colon < behind && !t.is(colon, TokenKind.COLON)) {
      colon++;
    }
    boolean part = label.kind() == Label.Kind.QUESTION || label.kind() == Label.Kind.ANSWER;
    if (part) {
      // "Q:" is a cue and names nobody
      draft.cueRanges = ImmutableList.of(new Range(first, Math.min(behind, colon + 1)));
    } else if (end < behind) {
      int mark = colon < behind ? colon : end;
      draft.cueRanges = ImmutableList.of(new Range(mark, mark + 1));
    }
    return draft;
  }

  /** Returns the words of a turn by paragraphs, without directions and furniture. */
  private List<Range> words(Span span) {
    List<Range> words = new ArrayList<>();
    int end = t.firstFrom(span.end());
    int at = t.firstFrom(span.start());
    while (at < end) {
      int next = Math.min(end, t.paragraphEnd(t.paragraph(at)));
      addUnlessFurniture(at, next, words);
      at = next;
    }
    return words;
  }

  private void addUnlessFurniture(int first, int end, List<Range> words) {
    int at = first;
    for (Span gap : transcript.furnitureIn(t.span(first, end))) {
      add(at, Math.min(end, t.firstFrom(gap.start())), words);
      at = Math.max(at, t.firstFrom(gap.end()));
    }
    add(at, end, words);
  }

  private void add(int first, int end, List<Range> words) {
    int from = behindDirection(first, end);
    if (from < end) {
      words.add(new Range(from, end));
    }
  }

  /** Returns where the words begin behind "(Laughs.)". */
  private int behindDirection(int first, int end) {
    if (first >= end || !t.is(first, TokenKind.OPEN_BRACKET)) {
      return first;
    }
    for (int i = first + 1; i < end; i++) {
      if (t.is(i, TokenKind.CLOSE_BRACKET)) {
        return i + 1;
      }
    }
    return first;
  }
}
