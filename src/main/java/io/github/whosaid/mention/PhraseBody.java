package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;

/**
 * Finds where the body of a noun phrase ends: its modifiers and nouns, without the determiners
 * before them. Remembers the capitalised run of the body that was read last. Not thread-safe.
 */
final class PhraseBody {

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

  private static final TagSet MODIFYING =
      TagSet.of(Tag.ADJECTIVE, Tag.ADVERB, Tag.PARTICIPLE, Tag.GERUND);

  private static final TagSet SUBJECTS =
      TagSet.of(Tag.PRONOUN, Tag.NAME, Tag.NOUN, Tag.AUXILIARY, Tag.RELATIVE);

  /**
   * Longer runs of nouns are no phrase of a sentence; the bound keeps every later look at a phrase
   * short.
   */
  private static final int MOST_BODY = 40;

  /** No role behind a name has more words before what it is held in. */
  private static final int LONGEST_ROLE = 6;

  private final Words w;
  private final Capitals capitals;
  private final Joints joints;
  private final Posts posts;

  /** First token of the capitalised run that the body read last ends with, or -1. */
  private int run;

  PhraseBody(Words words) {
    w = words;
    capitals = new Capitals(words);
    joints = new Joints(words);
    posts = new Posts(words);
  }

  /** Returns the first token of the capitalised run that the body read last ends with, or -1. */
  int run() {
    return run;
  }

  /** Returns the end of the modifiers and nouns that begin at b; b if there are none. */
  int end(int b, int limit) {
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
        int on =
            run < 0
                ? -1
                : named
                    ? capitals.beyondParse(run, k, limit)
                    : capitals.join(run, k, limit, complement);
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
  int nameLength(int k, int limit) {
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
            || k > b && (isModifierOrNoun(k - 1) || length > 1 && w.capital(k - 1))
            || w.t.isCapital(k) && w.t.isCapital(k + length - 1))) {
      return length;
    }
    if (w.is(k, TokenKind.NUMBER)) {
      return k > b && isPerson(k - 1) ? 0 : 1; // "beat Ada Moss | 7-6"
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
        return (w.is(k, WordClass.FORMER) || opens(b, k))
                && (joints.modifierNext(k + 1) || isParticiple(k + 1))
            ? 1
            : 0;
      case VERB:
        return k == b + 1 && isParticiple(k) && isApposed(b, b) ? 1 : 0; // ", newly appointed head"
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
    boolean open = k == b ? opens(b, k) : w.is(k - 1, Tag.ADJECTIVE) || w.is(k - 1, Tag.ADVERB);
    return (open || w.is(k, WordClass.FORMER) || w.is(k, WordClass.ACTING))
        && joints.modifierNext(k + 1);
  }

  /**
   * Whether a participle or adverb may modify the nouns that follow: behind a determiner or
   * possessive, and in "Ada Moss, founding director of Northwing".
   */
  private boolean opens(int b, int k) {
    return b > 0 && (w.is(b - 1, Tag.DETERMINER) || w.possessive(b - 1)) || isApposed(b, k);
  }

  /** Whether a role that is held somewhere follows the modifier behind a person's name. */
  private boolean isApposed(int b, int k) {
    boolean adverb = w.is(k, Tag.ADVERB) && !isParticiple(k + 1); // "currently head of"
    if (k != b || adverb || !w.is(b - 1, TokenKind.COMMA) || !isPerson(b - 2)) {
      return false;
    }
    int role = k + 1;
    int farthest = k + LONGEST_ROLE;
    while (role < farthest && !w.linksRole(role + 1) && isInRole(role)) {
      role++;
    }
    return w.linksRole(role + 1) && w.person(role) && !w.people(role);
  }

  private boolean isInRole(int k) {
    return !w.t.isCapital(k) && (isModifierOrNoun(k) || isParticiple(k));
  }

  private boolean isParticiple(int k) {
    return w.is(k, Tag.PARTICIPLE) || w.is(k, Tag.VERB) && w.is(k, WordClass.VERB_PARTICIPLE);
  }

  private boolean isModifierOrNoun(int k) {
    return w.is(k, Tag.ADJECTIVE) || w.is(k, Tag.NOUN) || w.is(k, Tag.DETERMINER);
  }
}
