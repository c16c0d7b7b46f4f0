package io.github.whosaid.mention;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.TimePhrases;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds base noun phrases, names and pronouns from left to right, without what follows them: the
 * determiners and possessors here, the modifiers and nouns in {@link PhraseBody}. Not thread-safe.
 */
final class NounPhrases {

  private static final WordClassSet IDIOMS =
      WordClassSet.of(
          WordClass.ADVERB, WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.TIME_ADVERB);

  /** Parts of speech of small words with which no phrase begins. */
  private static final TagSet NO_BEGINNING =
      TagSet.of(
          Tag.VERB,
          Tag.INFINITIVE,
          Tag.AUXILIARY,
          Tag.MODAL,
          Tag.PREPOSITION,
          Tag.COORDINATOR,
          Tag.SUBORDINATOR,
          Tag.TO,
          Tag.THAT,
          Tag.NEGATION,
          Tag.POSSESSIVE,
          Tag.OTHER);

  private static final TagSet PRONOUN_LIKE = TagSet.of(Tag.PRONOUN, Tag.RELATIVE, Tag.WH);

  private static final WordClassSet HE = WordClassSet.of(WordClass.HE, WordClass.HIM);
  private static final WordClassSet SHE = WordClassSet.of(WordClass.SHE, WordClass.HER_OBJ);
  private static final WordClassSet ONE = WordClassSet.of(WordClass.I, WordClass.ME, WordClass.YOU);
  private static final WordClassSet SEVERAL =
      WordClassSet.of(WordClass.THEY, WordClass.THEM, WordClass.WE, WordClass.US);

  /** What can stand in a phrase whatever its part of speech. */
  private static final WordClassSet NOUN_LIKE =
      WordClassSet.of(WordClass.FORMER, WordClass.COLLECTIVE);

  private final Words w;
  private final PhraseBody body;
  private final NameParts parts;
  private final List<Draft> drafts;

  NounPhrases(Words words) {
    w = words;
    drafts = new ArrayList<>(words.size / 3);
    body = new PhraseBody(words);
    parts = new NameParts(words);
  }

  /** Returns all base phrases; of two that begin together the inner one first. */
  List<Draft> find() {
    int i = 0;
    while (i < w.size) {
      i = beginsNone(i) ? i + 1 : Math.max(i + 1, phrase(i));
    }
    return drafts;
  }

  /** Whether surely no phrase begins here: most marks and small words are told at a glance. */
  private boolean beginsNone(int i) {
    if (!w.t.is(i, TokenKind.WORD)) {
      return !w.t.is(i, TokenKind.NUMBER) && !w.t.is(i, TokenKind.QUOTE);
    }
    if (w.t.is(i, WordClass.INTERJECTION) && w.t.is(i + 1, TokenKind.COMMA)) {
      return true; // "Oh, that hurt"
    }
    return !w.t.isCapital(i)
        && w.t.phraseLength(i) == 1
        && w.t.isAny(i, NO_BEGINNING)
        && !w.t.isAny(i, NOUN_LIKE);
  }

  /** Reads the phrase that begins at i; returns the token behind it, or i if there is none. */
  private int phrase(int i) {
    if (w.isAny(i, PRONOUN_LIKE) && (!w.is(i, Tag.WH) || w.is(i, WordClass.RELATIVE))) {
      pronoun(i);
      return i + 1;
    }
    int idiom = w.phrase(i, IDIOMS);
    if (idiom > 0 && !w.t.isCapital(i + idiom - 1) && !hasName(i + 1, i + idiom)) {
      return i + idiom;
    }
    if (w.is(i, WordClass.FORMER)
        && w.is(i, WordClass.ADVERB)
        && i == w.t.sentenceFirst(w.t.sentence(i))) {
      return i; // "Then Mayor Lee rose"
    }
    if (w.headlineVerb(i) || w.isTo(i - 1) && w.unknown(i) && w.capital(i + 1)) {
      return i; // "to unseat Rep. Jane Roe"
    }
    if (w.calendar(i)
        && w.capital(i + 1)
        && !w.calendar(i + 1)
        && !w.given(i)
        && w.t.phraseLength(i) == 1
        && !w.is(i + 1, TokenKind.NUMBER)) {
      return i;
    }
    int heading = w.headingEnd(i);
    if (heading > i) {
      return heading;
    }
    int limit = w.sentenceEnd(i);
    int time = TimePhrases.end(w.t, i, limit);
    if (time > i) {
      return time;
    }
    int k = i;
    Determined determined = Determined.BARE;
    Draft owner = null;
    while (k < limit && k < i + 4 && isDeterminer(k)) {
      determined = determined(k, determined);
      if (w.is(k, WordClass.POSSESSIVE) && w.is(k, Tag.DETERMINER)) {
        owner = pronoun(k);
      }
      k++;
    }
    int mark = quotedModifier(k, limit);
    int end = body.end(mark, limit);
    if (mark > k && end > mark && w.is(end, TokenKind.QUOTE) && w.capital(end + 1)) {
      int rest = body.end(end + 1, limit);
      end = rest > end + 1 ? rest : end;
    }
    if (end == mark) {
      return k > i ? determinerAlone(i, k) : i;
    }
    return chain(i, mark, end, limit, determined, owner);
  }

  /** "at the Center of": the capital tells that it is no idiom. */
  private boolean hasName(int first, int end) {
    for (int i = first; i < end; i++) {
      if (w.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** "its “chief reporter” Jane Roe": the token behind the opening mark, else k. */
  private int quotedModifier(int k, int limit) {
    if (!w.is(k, TokenKind.QUOTE)
        || k == 0
        || !(w.is(k - 1, Tag.DETERMINER) || w.possessive(k - 1))) {
      return k;
    }
    int p = k + 1;
    while (p < limit && p < k + 6 && w.is(p, TokenKind.WORD)) {
      p++;
    }
    return p > k + 1 && w.is(p, TokenKind.QUOTE) && w.capital(p + 1) && w.person(p - 1) ? k + 1 : k;
  }

  private boolean isDeterminer(int k) {
    return w.is(k, Tag.DETERMINER)
        && !w.capitalName(k)
        && body.nameLength(k, w.size) < 2 // "All Blacks"
        && !(w.is(k, WordClass.WH) && !w.is(k, WordClass.DEMONSTRATIVE));
  }

  private Determined determined(int k, Determined before) {
    boolean definite =
        w.isThe(k) || w.is(k, WordClass.POSSESSIVE) || w.is(k, WordClass.DEMONSTRATIVE);
    return definite
        ? Determined.DEFINITE
        : before == Determined.DEFINITE ? before : Determined.INDEFINITE;
  }

  /** The phrase and, as long as a possessive follows, the phrases that it owns. */
  private int chain(
      int first,
      int bodyFirst,
      int bodyEnd,
      int limit,
      Determined determined,
      @Nullable Draft owner) {
    Draft possessor = owner;
    int from = bodyFirst;
    int end = bodyEnd;
    Determined how = determined;
    while (true) {
      Draft d = parts.build(first, from, end, body.run(), how, possessor);
      if (d != null) {
        drafts.add(d);
      }
      if (end >= limit || !w.possessive(end)) {
        return end;
      }
      if (d != null) {
        d.possessive = true;
      }
      int next = end + 1;
      if (w.isOwn(next)) {
        next++;
      }
      int nextEnd = next < limit && !isDeterminer(next) ? body.end(next, limit) : next;
      if (nextEnd == next) {
        return end + 1;
      }
      possessor = d;
      how = Determined.DEFINITE;
      from = next;
      end = nextEnd;
    }
  }

  private int determinerAlone(int i, int end) {
    int k = end - 1;
    if (w.isThe(k)
        || w.is(k, WordClass.POSSESSIVE)
        || !(w.is(k, WordClass.QUANTIFIER)
            || w.is(k, WordClass.DEMONSTRATIVE)
            || w.is(k, WordClass.GENERIC_PERSON)
            || w.is(k, WordClass.PERSON_PLURAL))) {
      return end;
    }
    Draft d = new Draft(Form.NOMINAL, typeAlone(k), i, end);
    d.headFirst = k;
    d.bodyFirst = k;
    d.plural = d.type == Type.PEOPLE;
    d.determined = Determined.INDEFINITE;
    drafts.add(d);
    return end;
  }

  private Type typeAlone(int k) {
    if (w.is(k, WordClass.GENERIC_PERSON)) {
      return Type.PERSON; // "another said"
    }
    return w.is(k, WordClass.QUANTIFIER) ? Type.PEOPLE : Type.OTHER;
  }

  @CanIgnoreReturnValue
  private Draft pronoun(int i) {
    Draft d = new Draft(Form.PRONOUN, Type.OTHER, i, i + 1);
    boolean male = w.isAny(i, HE);
    boolean female = w.isAny(i, SHE);
    boolean one = w.isAny(i, ONE);
    boolean several = w.isAny(i, SEVERAL);
    boolean relative =
        w.is(i, WordClass.RELATIVE) && !w.isWhich(i) && !w.is(i, WordClass.DEMONSTRATIVE);
    if (w.is(i, WordClass.POSSESSIVE) && !(male || female)) {
      male = w.isHis(i);
      several |= w.isTheir(i);
    }
    d.gender = male && !female ? Gender.MALE : female && !male ? Gender.FEMALE : Gender.UNKNOWN;
    d.plural = several;
    d.type =
        several
            ? Type.PEOPLE
            : male || female || one || relative
                ? Type.PERSON
                : w.is(i, WordClass.IT) || w.isIts(i) ? Type.ORGANISATION : Type.OTHER;
    d.possessive = w.is(i, WordClass.POSSESSIVE) && w.is(i, Tag.DETERMINER);
    d.certain = true;
    drafts.add(d);
    return d;
  }
}
