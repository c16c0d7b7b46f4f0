package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.syntax.VerbGroups;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds the verbs that can report, with their auxiliaries and particles. Linear. */
final class Cues {

  private final TokenizedText t;
  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final ClauseTree clauses;

  Cues(TokenizedText text, Syntax syntax) {
    t = text;
    groups = syntax.verbs();
    clauses = syntax.clauses();
    lexicon = text.lexicon();
  }

  List<Cue> find() {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < t.size(); i++) {
      if (t.canReport(i) && isVerb(i)) {
        int[] verbs = lexicon.cues(t.id(i));
        CueVerb best = null;
        int rank = -1;
        for (int v : verbs) {
          CueVerb verb = lexicon.cueVerbs().get(v);
          int rest = verb.rest().size();
          if (verb.takes(Frame.HEARD)) {
            best = isHeard(i) ? verb : best;
          } else if (rest + 1 > rank && matches(i + 1, verb)) {
            int likely = rest > 0 && isDated(i + 1 + rest) ? 0 : rest + 1;
            best = likely > rank ? verb : best;
            rank = Math.max(likely, rank);
          }
        }
        if (best != null) {
          found.add(cue(i, i + 1 + best.rest().size(), best));
        }
      }
    }
    return found;
  }

  private boolean matches(int from, CueVerb verb) {
    int size = verb.rest().size();
    for (int k = 0; k < size; k++) {
      if (t.id(from + k) != verb.rest().get(k)) {
        return false;
      }
    }
    return true;
  }

  /** "The jury heard that …": the subject is one before whom evidence is given. */
  private boolean isHeard(int i) {
    int group = groups.at(i);
    int clause = group < 0 || groups.isPassive(group) ? -1 : groups.clause(group);
    int first = clause < 0 ? -1 : clauses.subjectFirst(clause);
    int head = first < 0 ? -1 : Heads.token(t, new Range(first, clauses.subjectEnd(clause)));
    return t.is(head, WordClass.AUDIENCE);
  }

  /** "insisted on Monday" is no insisting on something: the shorter cue is likelier there. */
  private boolean isDated(int behind) {
    return t.is(behind, WordClass.WEEKDAY) || t.is(behind, WordClass.MONTH);
  }

  private boolean isVerb(int i) {
    if (t.is(i, Tag.VERB)
        || t.is(i, Tag.INFINITIVE)
        || t.is(i, Tag.GERUND)
        || t.is(i, Tag.PARTICIPLE)) {
      return true;
    }
    // Headlines: "Lee Says He Will Go", "Lee Just Told Voters".
    return t.is(i, Tag.NAME)
        && !t.is(i, WordClass.NOUN)
        && !t.is(i, WordClass.NOUN_PLURAL)
        && (t.is(i, WordClass.VERB_S)
            || t.is(i, WordClass.VERB_ING)
            || t.is(i, WordClass.VERB_PAST) && i > t.sentenceFirst(t.sentence(i)))
        && !t.is(i, WordClass.SURNAME)
        && !t.is(i, WordClass.GIVEN_MALE)
        && !t.is(i, WordClass.PLACE);
  }

  private Cue cue(int i, int end, CueVerb verb) {
    int sentence = t.sentenceFirst(t.sentence(i));
    int first = i;
    boolean negated = false;
    boolean modal = false;
    boolean future = false;
    boolean to = false;
    int k = i - 1;
    while (k >= sentence && k > i - 8) {
      Tag tag = t.tag(k);
      if (tag == Tag.NEGATION) {
        negated = true;
      } else if (tag == Tag.AUXILIARY) {
      } else if (tag == Tag.MODAL) {
        modal = true;
        future |= isFuture(k);
      } else if (tag == Tag.TO) {
        to = true;
      } else if (tag != Tag.ADVERB) {
        break;
      }
      first = k;
      k--;
      if (to) {
        break;
      }
    }
    Cue.Form form = form(i, end, verb);
    Modality modality =
        negated
            ? Modality.NEGATED
            : future ? Modality.FUTURE : modal ? Modality.CONDITIONAL : Modality.PLAIN;
    if (modality == Modality.PLAIN && to) {
      modality = governed(first - 1);
    }
    if (modality == Modality.PLAIN && isQuestion(first, i)) {
      modality = Modality.QUESTIONED;
    }
    if (modality == Modality.PLAIN && isConditional(first, sentence)) {
      modality = Modality.CONDITIONAL;
    }
    return new Cue(i, first, end, verb, form, modality);
  }

  private Cue.Form form(int i, int end, CueVerb verb) {
    int group = groups.at(i);
    if (group < 0) {
      return t.is(i, WordClass.VERB_ING) ? Cue.Form.GERUND : Cue.Form.FINITE; // in a heading
    }
    boolean passive = groups.isPassive(group) && !hasSaid(i - 1, i, end, verb);
    return switch (groups.form(group)) {
      case INFINITIVE -> Cue.Form.INFINITIVE;
      case FINITE -> passive || isReduced(i, verb) ? Cue.Form.PASSIVE : Cue.Form.FINITE;
      case PARTICIPLE -> Cue.Form.PASSIVE;
      case GERUND -> passive ? Cue.Form.PASSIVE : Cue.Form.GERUND;
    };
  }

  /** "He's said that", where "'s" is "has", but neither "he's said to" nor "he's told that". */
  private boolean hasSaid(int clitic, int i, int end, CueVerb verb) {
    return clitic == i - 1
        && t.is(clitic, WordClass.BE)
        && t.is(clitic, WordClass.HAVE)
        && (t.is(clitic - 1, WordClass.HE)
            || t.is(clitic - 1, WordClass.SHE)
            || t.is(clitic - 1, Tag.RELATIVE))
        && (!verb.takes(Frame.TELL) && !verb.takes(Frame.TELL_TO) || verb.takes(Frame.FOR))
        && !t.is(end, Tag.TO);
  }

  /** "Asked whether …", "when told that …": a participle in the place of a clause. */
  private boolean isReduced(int i, CueVerb verb) {
    return groups.first(groups.at(i)) == i
        && t.is(i, WordClass.VERB_PARTICIPLE)
        && (verb.takes(Frame.TELL)
            || verb.takes(Frame.TELL_TO)
            || verb.takes(Frame.CALL) && t.is(i - 1, TokenKind.COMMA))
        && (verb.takes(Frame.CALL) && t.is(i - 1, TokenKind.COMMA)
            || i == t.sentenceFirst(t.sentence(i))
            || t.is(i - 1, Tag.SUBORDINATOR)
            || t.is(i - 1, Tag.WH) && t.is(i - 1, WordClass.SUBORDINATOR));
  }

  /** "declined to say", "is expected to announce": what the word before "to" makes of it. */
  private Modality governed(int from) {
    int k = from;
    while (t.is(k, Tag.ADVERB) && !t.is(k, WordClass.TO_COME)) {
      k--;
    }
    if (t.is(k, Tag.NAME)) {
      return Modality.PLAIN;
    }
    return t.is(k, WordClass.DENIES)
        ? Modality.NEGATED
        : t.is(k, WordClass.TO_COME) ? Modality.FUTURE : Modality.PLAIN;
  }

  /** "If Lee says that …": the clause of the verb begins with "if" or "unless". */
  private boolean isConditional(int first, int sentence) {
    for (int k = first - 1; k >= sentence && k > first - 12; k--) {
      if (t.is(k, WordClass.CONDITIONAL)) {
        return k == sentence || !t.is(k - 1, Tag.VERB) && !t.is(k - 1, Tag.INFINITIVE);
      }
      switch (t.tag(k)) {
        case VERB, AUXILIARY, MODAL, THAT, RELATIVE -> {
          return false;
        }
        default -> {
          if (t.is(k, TokenKind.QUOTE) || t.is(k, TokenKind.SEMICOLON)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean isFuture(int k) {
    return t.text().charAt(t.end(k) - 1) == 'l';
  }

  private boolean isQuestion(int first, int i) {
    int s = t.sentence(i);
    int begin = t.sentenceFirst(s);
    int end = t.sentenceEnd(s);
    return t.is(end - 1, TokenKind.QUESTION)
        && t.passageAt(i) < 0
        && (t.is(begin, Tag.AUXILIARY)
            || t.is(begin, Tag.MODAL)
            || t.is(begin, Tag.WH)
            || t.is(begin, WordClass.WH))
        && first > begin;
  }
}
