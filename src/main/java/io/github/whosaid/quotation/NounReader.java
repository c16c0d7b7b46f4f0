package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.CueNoun;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nouns that report: "X's claim that …", "a promise to …", "his criticism of …". */
final class NounReader {

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Ends ends;
  private final Extent extent;

  NounReader(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    subjects = new CueSubjects(text, clauses);
    ends = new Ends(text, clauses);
    extent = new Extent(text, clauses);
  }

  void read(List<QuotationDraft> into) {
    for (int i = 0; i < t.size(); i++) {
      if (t.is(i, Tag.NOUN)
          && (t.isReportNoun(i) || t.is(i, WordClass.CUE_NOUN))
          && !t.phraseIs(i - 1, WordClass.PREPOSITION)) { // "in order to"
        QuotationDraft draft = read(i, t.lexicon().cueNoun(t.id(i)).orElse(null));
        if (draft != null) {
          into.add(draft);
        }
      }
    }
  }

  private @Nullable QuotationDraft read(int i, @Nullable CueNoun noun) {
    int limit = clauses.ceiling(i);
    Range by = agent(i + 1, limit);
    int from = by.size() > 0 ? by.end() : i + 1;
    from = isEquated(from, noun) ? from + 1 : from;
    if (noun != null && noun.cueClass() == CueClass.SAY && listAhead(i + 1, limit) > 0) {
      return list(i, noun, limit);
    }
    Frame frame = frame(from, noun);
    if (frame == null || isAnswered(i)) {
      return null;
    }
    boolean preposition = t.is(from, Tag.PREPOSITION);
    int first = preposition ? from + 1 : from;
    int end = ends.best(null, first, limit, frameOfContent(i, preposition, frame));
    if (isSubject(i)) {
      end = Math.min(end, extent.verbAround(first, limit, preposition));
    }
    if (end <= first + (preposition ? 0 : 1)) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft();
    draft.pattern = CuePattern.NOUN;
    draft.frame = frame;
    draft.noun = noun;
    draft.cueClass = noun == null ? CueClass.SAY : noun.cueClass();
    draft.cueRanges =
        ImmutableList.of(new Range(i, preposition && by.size() == 0 ? from + 1 : i + 1));
    draft.contents.add(new Range(first, end));
    if (by.size() > 0) {
      draft.source = ImmutableList.of(new Range(by.first() + 1, by.end()));
      draft.subjectKind =
          TokenText.is(t, by.first(), "of") ? SubjectKind.POSSESSOR : SubjectKind.AGENT;
    } else {
      owner(draft, i);
    }
    return draft;
  }

  /** "One complaint is that the bins leak": what the noun is said to be is what it reports. */
  private boolean isEquated(int from, @Nullable CueNoun noun) {
    return noun != null
        && noun.strength() >= 3
        && noun.cueClass() == CueClass.SAY
        && t.is(from, WordClass.BE)
        && t.is(from + 1, Tag.THAT);
  }

  /** "Her answer to our question about fares": the question is nobody's report here. */
  private boolean isAnswered(int noun) {
    int to = t.is(noun - 1, Tag.DETERMINER) ? noun - 2 : noun - 1;
    return t.is(to, WordClass.TO)
        && (t.is(to - 1, Tag.NOUN)
            ? t.isReportNoun(to - 1) || t.is(to - 1, WordClass.CUE_NOUN)
            : t.canReport(to - 1)); // "respond to requests for comment"
  }

  /**
   * The frame whose content ends like this one: FRONT where the noun is the subject, and the
   * content can end at the verb.
   */
  Frame frameOfContent(int noun, boolean preposition, Frame frame) {
    Frame clause = isSubject(noun) ? Frame.FRONT : frame;
    return preposition ? Frame.NP : clause;
  }

  /** Whether the noun begins its clause, so that the content can end at the clause's verb. */
  private boolean isSubject(int noun) {
    int floor = clauses.floor(noun);
    for (int k = noun - 1; k >= floor && k > noun - 12; k--) {
      switch (t.tag(k)) {
        case NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ADVERB, COORDINATOR -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** "three demands: …", "the verdict of the inspectors was clear: …": the colon, or 0. */
  private int listAhead(int from, int limit) {
    int bound = Math.min(limit - 1, from + 7);
    for (int k = from; k < bound; k++) {
      if (t.is(k, TokenKind.COLON)) {
        return t.is(k + 1, TokenKind.QUOTE) ? 0 : k;
      }
      boolean predicate = t.is(k, Tag.AUXILIARY) || t.is(k, Tag.ADJECTIVE) || t.is(k, Tag.ADVERB);
      if (!predicate
          && !clauses.isNominal(k)
          && !t.is(k, Tag.PREPOSITION)
          && !t.is(k, Tag.DETERMINER)) {
        return 0;
      }
    }
    return 0;
  }

  private QuotationDraft list(int i, CueNoun noun, int limit) {
    int colon = listAhead(i + 1, limit);
    QuotationDraft draft = new QuotationDraft();
    draft.pattern = CuePattern.NOUN;
    draft.frame = Frame.QUOTE;
    draft.noun = noun;
    draft.cueClass = noun.cueClass();
    draft.cueRanges = ImmutableList.of(new Range(i, i + 1));
    draft.contents.add(new Range(colon + 1, limit));
    Range of = t.is(i + 1, Tag.PREPOSITION) ? clauses.phraseFrom(i + 2, colon) : Clauses.NOTHING;
    if (of.size() > 0) {
      draft.source = ImmutableList.of(of);
      draft.subjectKind = SubjectKind.POSSESSOR;
    } else {
      owner(draft, i);
    }
    return draft;
  }

  /** "by the mayor", "from rivals", "of the mayor" before "that": preposition and phrase. */
  private Range agent(int from, int limit) {
    if (!t.is(from, Tag.PREPOSITION)) {
      return Clauses.NOTHING;
    }
    boolean by = TokenText.is(t, from, "by") || TokenText.is(t, from, "from");
    if (!by && !TokenText.is(t, from, "of")) {
      return Clauses.NOTHING;
    }
    Range phrase = clauses.phraseFrom(from + 1, limit);
    boolean fits =
        phrase.size() > 0
            && (t.is(phrase.end(), Tag.THAT)
                || by && t.is(phrase.end(), Tag.TO)
                || t.is(phrase.end(), WordClass.BE) && t.is(phrase.end() + 1, Tag.THAT));
    return fits ? new Range(from, phrase.end()) : Clauses.NOTHING;
  }

  private @Nullable Frame frame(int from, @Nullable CueNoun noun) {
    if (t.is(from, Tag.THAT)) {
      return Frame.THAT;
    }
    if (noun == null) {
      return null;
    }
    if (t.is(from, Tag.TO)) {
      return noun.takes(Frame.TO) ? Frame.TO : null;
    }
    if (!t.is(from, Tag.PREPOSITION)) {
      return null;
    }
    if (t.is(from, WordClass.TO)) {
      return noun.takes(Frame.TO) && noun.takes(Frame.THAT) == noun.takes(Frame.OF)
          ? Frame.TELL_TO
          : null;
    }
    if (TokenText.is(t, from, "of")) {
      return noun.takes(Frame.OF) ? Frame.OF : null;
    }
    if (TokenText.is(t, from, "for")) {
      return noun.takes(Frame.FOR) ? Frame.FOR : null;
    }
    boolean about =
        TokenText.is(t, from, "about")
            || TokenText.is(t, from, "on")
            || TokenText.is(t, from, "over")
            || TokenText.is(t, from, "against");
    return about && noun.takes(Frame.ABOUT) && !isTime(from + 1) ? Frame.ABOUT : null;
  }

  private boolean isTime(int i) {
    return t.is(i, WordClass.WEEKDAY) || t.is(i, WordClass.MONTH) || t.is(i, Tag.NUMBER);
  }

  /** Whose claim it is: a possessor, or the subject of the verb that the noun is the object of. */
  private void owner(QuotationDraft draft, int noun) {
    int k = noun - 1;
    while (t.is(k, Tag.ADJECTIVE)
        || t.is(k, Tag.NOUN)
        || t.is(k, Tag.PARTICIPLE)
        || t.is(k, Tag.NUMBER)) {
      k--;
    }
    if (t.is(k, Tag.POSSESSIVE)) {
      Range owner = clauses.phraseBefore(k);
      if (owner.size() > 0) {
        draft.source = ImmutableList.of(owner);
        draft.subjectKind = SubjectKind.POSSESSOR;
      }
    } else if (t.is(k, WordClass.POSSESSIVE)) {
      draft.source = ImmutableList.of(new Range(k, k + 1));
      draft.subjectKind = SubjectKind.POSSESSOR;
    } else {
      int verb = t.is(k, Tag.DETERMINER) ? k - 1 : k;
      if (t.is(verb, Tag.VERB) || t.is(verb, Tag.GERUND)) {
        Subject subject = subjects.governor(verb);
        if (subject.exists()) {
          draft.source = ImmutableList.of(subject.range());
          draft.subjectKind = SubjectKind.CONTROLLED;
        }
      }
    }
  }
}
