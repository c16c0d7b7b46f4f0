package io.github.whosaid.mention;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.syntax.TimePhrases;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds base noun phrases, names and pronouns from left to right, without what follows them. */
final class NounPhrases {

  private static final WordClassSet NOUN_ENTRIES =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.ORG_NAME,
          WordClass.ORG_HEAD,
          WordClass.PLACE,
          WordClass.TITLE,
          WordClass.DOCUMENT,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.VAGUE_GROUP,
          WordClass.SPOKESPERSON,
          WordClass.ANONYMOUS_NOUN,
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.PARTY,
          WordClass.DEMONYM,
          WordClass.ROLE_MODIFIER);

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

  private static final TagSet MODIFYING =
      TagSet.of(Tag.ADJECTIVE, Tag.ADVERB, Tag.PARTICIPLE, Tag.GERUND);

  private static final TagSet SUBJECTS =
      TagSet.of(Tag.PRONOUN, Tag.NAME, Tag.NOUN, Tag.AUXILIARY, Tag.RELATIVE);

  private static final WordClassSet HE = WordClassSet.of(WordClass.HE, WordClass.HIM);
  private static final WordClassSet SHE = WordClassSet.of(WordClass.SHE, WordClass.HER_OBJ);
  private static final WordClassSet ONE = WordClassSet.of(WordClass.I, WordClass.ME, WordClass.YOU);
  private static final WordClassSet SEVERAL =
      WordClassSet.of(WordClass.THEY, WordClass.THEM, WordClass.WE, WordClass.US);

  /** What can stand in a phrase whatever its part of speech. */
  private static final WordClassSet NOUN_LIKE =
      WordClassSet.of(WordClass.FORMER, WordClass.COLLECTIVE);

  /**
   * Longer runs of nouns are no phrase of a sentence; the bound keeps every later look at a phrase
   * short.
   */
  private static final int MOST_BODY = 40;

  private final Words w;
  private final Capitals capitals;
  private final NameParts parts;
  private final Joints joints;
  private final Posts posts;
  private final List<Draft> drafts;

  /** First token of the capitalised run that the body ends with, or -1. */
  private int run;

  NounPhrases(Words words) {
    w = words;
    drafts = new ArrayList<>(words.size / 3);
    capitals = new Capitals(words);
    parts = new NameParts(words);
    joints = new Joints(words);
    posts = new Posts(words);
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
    int end = body(mark, limit);
    if (mark > k && end > mark && w.is(end, TokenKind.QUOTE) && w.capital(end + 1)) {
      int rest = body(end + 1, limit);
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
        && nameLength(k, w.size) < 2 // "All Blacks"
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
      Draft d = parts.build(first, from, end, run, how, possessor);
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
      int nextEnd = next < limit && !isDeterminer(next) ? body(next, limit) : next;
      if (nextEnd == next) {
        return end + 1;
      }
      possessor = d;
      how = Determined.DEFINITE;
      from = next;
      end = nextEnd;
    }
  }

  /** Returns the end of the modifiers and nouns that begin at b; b if there are none. */
  private int body(int b, int limit) {
    run = -1;
    boolean complement = false;
    int k = b;
    int noun = b;
    boolean joined = false;
    boolean field = posts.isComplement(b);
    while (k < limit && k < b + MOST_BODY) {
      if (field && k > b && posts.beginsHolder(b, k)) {
        break; // "director of Public Works | Ada Moss"
      }
      if (run >= 0 && !joined && !w.t.isCapital(k) && w.capital(k - 1)) {
        int on = capitals.particle(k, limit);
        if (on > 0) {
          k = on; // "Joost van der Meulen"
          joined = true;
          continue;
        }
      }
      if (isInTitle(k)) {
        k += 3; // "Dr (Mrs) Ada Moss"
        continue;
      }
      int step = step(b, k, limit, joined);
      int name = step > 0 || k == b && w.t.isCapital(k) ? nameLength(k, limit) : 0;
      if (name > 0) {
        if (run < 0) {
          run = k;
          complement = false;
        }
        k += name;
        noun = k;
        joined = false;
        if (w.is(b - 1, WordClass.APPOINTED) && isPerson(k - 1)) {
          break; // "appointed Ada Moss | chief executive"
        }
        continue;
      }
      joined = false;
      if (step == 0) {
        boolean named = k > b && w.names.outermostAt(k - 1) >= 0;
        int on = run >= 0 && !named ? capitals.join(run, k, limit, complement) : -1;
        if (on < 0) {
          break;
        }
        complement |= w.isOf(k) || w.isFor(k) || w.isOn(k);
        k = on;
        joined = true;
        continue;
      }
      if (step == 1 ? w.capital(k) : w.t.isCapital(k) && w.t.isCapital(k + step - 1)) {
        if (run < 0) {
          run = k;
          complement = false;
        }
      } else if (!(run >= 0 && w.is(k, TokenKind.NUMBER))) {
        run = -1;
      }
      boolean role = step > 1 && w.phrase(k, WordClass.ROLE) == step; // "editor at large"
      k += step;
      if (role || !isModifierOnly(k - 1) || isActivity(b, k - 1)) {
        noun = k;
      }
    }
    return noun > b ? noun : k > b && b > 0 && w.isThe(b - 1) ? k : b;
  }

  private boolean isPerson(int token) {
    int n = w.names.outermostAt(token);
    return n >= 0 && w.names.type(n) == NameType.PERSON;
  }

  /** Whether a bracket in the title of a name opens here. */
  private boolean isInTitle(int k) {
    int n = w.is(k, TokenKind.OPEN_BRACKET) ? w.names.outermostAt(k + 3) : -1;
    return n >= 0 && w.names.first(n) == k + 3 && w.names.titleFirst(n) < k;
  }

  /** How many tokens the name of the parse has that begins here; zero for none. */
  private int nameLength(int k, int limit) {
    int n = w.names.outermostAt(k);
    boolean begins =
        n >= 0
            && w.names.first(n) == k
            && w.names.end(n) <= limit
            && w.names.type(n) != NameType.GROUP
            && !(w.names.end(n) == k + 1 && w.is(k, WordClass.DEMONYM));
    return begins ? w.names.end(n) - k : 0;
  }

  private boolean isModifierOnly(int k) {
    return w.isAny(k, MODIFYING)
        && !w.is(k, WordClass.COLLECTIVE)
        && !w.is(k, WordClass.ANONYMOUS_NOUN) // "an official familiar with it"
        && !w.isAged(k)
        && !w.capital(k);
  }

  /** Returns how many tokens from k on belong to the body, zero if it ends here. */
  private int step(int b, int k, int limit, boolean joined) {
    if (k > b && !joined && !joints.goesOn(b, k)) {
      return 0;
    }
    int length = w.phrase(k, NOUN_ENTRIES);
    if (length > 0
        && k + length <= limit
        && (!w.is(k, Tag.VERB)
            || k > b && isModifierOrNoun(k - 1)
            || w.t.isCapital(k) && w.t.isCapital(k + length - 1))) {
      return length;
    }
    if (w.is(k, TokenKind.NUMBER)) {
      return 1;
    }
    // "Campaign to Save Old Piers"
    if (run >= 0
        && w.t.isCapital(k)
        && w.is(k, Tag.DETERMINER)
        && w.capital(k + 1)
        && !w.isThe(k)
        && k > run) {
      return 1;
    }
    if (!w.is(k, TokenKind.WORD)) {
      return 0;
    }
    if (k == b
        && w.is(k, WordClass.FORMER)
        && joints.modifierNext(k + 1)
        && !w.calendar(k + 1)
        && !isSubject(b - 1)) {
      return 1;
    }
    if (w.is(k, WordClass.COLLECTIVE) && !w.is(k, Tag.VERB) || w.capital(k)) {
      return 1;
    }
    switch (w.t.tag(k)) {
      case NAME, NOUN, ADJECTIVE, NUMBER:
        return 1;
      case PARTICIPLE, GERUND:
        return modifies(b, k) || isActivity(b, k) || isTrade(b, k) ? 1 : 0;
      case ADVERB:
        return (w.is(k, WordClass.FORMER) || b > 0 && w.is(b - 1, Tag.DETERMINER))
                && joints.modifierNext(k + 1)
            ? 1
            : 0;
      default:
        return 0;
    }
  }

  /** "for education organizing at": an -ing form that closes the object of a preposition. */
  private boolean isActivity(int b, int k) {
    return k == b + 1
        && w.is(k, Tag.GERUND)
        && w.is(b, Tag.NOUN)
        && !w.people(b)
        && !w.person(b)
        && w.isFor(b - 1)
        && (w.is(k + 1, Tag.PREPOSITION) || w.is(k + 1, TokenKind.COMMA));
  }

  /** "mining firm Big Lantern", "the data tracking firm": what a body does, before its noun. */
  private boolean isTrade(int b, int k) {
    return w.is(k, Tag.GERUND)
        && !w.t.isCapital(k)
        && w.is(k + 1, WordClass.ORG_HEAD)
        && !w.t.isCapital(k + 1)
        && !w.is(k + 1, WordClass.NOUN_PLURAL)
        && (w.capital(k + 2) || k > b && b > 0 && w.is(b - 1, Tag.DETERMINER));
  }

  private boolean isSubject(int k) {
    return w.isAny(k, SUBJECTS);
  }

  private boolean modifies(int b, int k) {
    boolean open =
        k == b
            ? b > 0 && (w.is(b - 1, Tag.DETERMINER) || w.possessive(b - 1))
            : w.is(k - 1, Tag.ADJECTIVE) || w.is(k - 1, Tag.ADVERB);
    return (open || w.is(k, WordClass.FORMER) || w.is(k, WordClass.ACTING))
        && joints.modifierNext(k + 1);
  }

  private boolean isModifierOrNoun(int k) {
    return w.is(k, Tag.ADJECTIVE) || w.is(k, Tag.NOUN) || w.is(k, Tag.DETERMINER);
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
