package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of all capitalised runs with what each looks like by itself; those of listed places and
 * bodies of several words count as one, so that "San" is no given name.
 */
final class RunWords {

  /** No listed place or body has more words. */
  private static final int LONGEST_ENTRY = 5;

  private static final WordSign[] SIGNS = WordSign.values();

  /** What is known of a word, above the bits for what the lists say. */
  private static final int KINDS_KNOWN = 1 << 16;

  private static final int LEADS_KNOWN = 1 << 17;
  private static final int LEADS = 1 << 18;

  private final TokenizedText t;
  private final WordSigns signs;
  private final NameLists lists;
  private final byte[] sign;
  private final short[] kinds;

  /** The number of each word of a run; the same words of a text have the same. */
  private final int[] number;

  private final NumberTable numbers;

  /** The words with which an entry of several words may begin. */
  private final BitSet leads;

  /** The words of listed bodies and places after the first. */
  private final BitSet continues;

  RunWords(TokenizedText text, WordSigns signs, NameRuns runs, NameLists lists) {
    t = text;
    this.signs = signs;
    this.lists = lists;
    sign = new byte[text.size()];
    kinds = new short[text.size()];
    number = new int[text.size()];
    numbers = new NumberTable(runs.size() * 2);
    leads = new BitSet(text.size());
    continues = new BitSet(text.size());
    int[] known = new int[Math.max(8, runs.size())];
    for (int r = 0; r < runs.size(); r++) {
      for (int i = runs.first(r); i < runs.end(r); i++) {
        int n = numbers.add(t.id(i));
        number[i] = n;
        if (n == known.length) {
          known = Arrays.copyOf(known, n * 2);
        }
        kinds[i] = (short) kinds(i, n, known);
        if (i + 1 < runs.end(r) && leads(i, n, known)) {
          leads.set(i);
        }
        sign[i] = (byte) signs.of(i, kinds[i]).ordinal();
      }
      for (int i = runs.first(r); i < runs.end(r); ) {
        i += Math.max(surname(i, runs.end(r)), entry(i, runs.end(r)));
      }
    }
  }

  /**
   * What the lists say of a word, looked up once for all places where it stands.
   *
   * @param known what was found of the words with numbers below that of the latest, zero for none
   */
  private int kinds(int i, int n, int[] known) {
    if (!t.is(i, TokenKind.WORD)) {
      return 0;
    }
    if (t.text().charAt(t.end(i) - 1) == '.') {
      return signs.kinds(i); // "Gen." and "Gen" are one word here and two in the lists
    }
    if ((known[n] & KINDS_KNOWN) == 0) {
      known[n] |= KINDS_KNOWN | signs.kinds(i);
    }
    return known[n] & NameLists.ALL;
  }

  /** Whether a word may begin an entry of several words, looked up once as well. */
  private boolean leads(int i, int n, int[] known) {
    if ((known[n] & LEADS_KNOWN) == 0) {
      boolean leading = lists.leads(t.text(), t.start(i), t.end(i));
      known[n] |= LEADS_KNOWN | (leading ? LEADS : 0);
    }
    return (known[n] & LEADS) != 0;
  }

  /**
   * What the lists say of several words of a run, a bit for each kind.
   *
   * @param end the token after them
   */
  int kinds(int first, int end) {
    return leads.get(first) ? lists.kinds(t.text(), t.start(first), t.end(end - 1)) : 0;
  }

  /** Marks the words of a listed surname of several words; returns how many it has, or one. */
  private int surname(int i, int end) {
    int length = t.phraseIs(i, WordClass.SURNAME) ? t.phraseLength(i) : 1;
    if (length == 1 || i + length > end) {
      return 1;
    }
    Arrays.fill(sign, i, i + length, (byte) WordSign.SURNAME.ordinal());
    return length;
  }

  /** Marks the words of the longest listed place or body that begins here; returns its length. */
  private int entry(int i, int end) {
    for (int e = Math.min(end, i + LONGEST_ENTRY); e > i + 1; e--) {
      if (signs.isCore(i) && signs.isCore(e - 1)) {
        boolean phrase = t.phraseLength(i) == e - i;
        int listed = kinds(i, e);
        boolean body =
            phrase && t.phraseIs(i, WordClass.ORG_NAME) || (listed & NameLists.BODIES) != 0;
        boolean place = phrase && t.phraseIs(i, WordClass.PLACE) || (listed & NameLists.PLACE) != 0;
        if (body || place) {
          mark(i, e, body ? WordSign.ORG_NAME : WordSign.PLACE);
          return e - i;
        }
      }
    }
    return 1;
  }

  private void mark(int first, int end, WordSign found) {
    for (int k = first; k < end; k++) {
      sign[k] = (byte) (signs.isCore(k) ? found.ordinal() : sign[k]);
      kinds[k] = 0;
    }
    continues.set(first + 1, end);
  }

  /** Whether a listed body or place goes on here, so that no name begins or ends before it. */
  boolean continuesEntry(int i) {
    return continues.get(i);
  }

  /** The number of a word of a run; the same words of a text have the same. */
  int number(int i) {
    return number[i];
  }

  /** The number of a word that runs have, or -1. */
  int numberOf(int id) {
    return numbers.get(id);
  }

  /** How many words the runs have that differ. */
  int count() {
    return numbers.size();
  }

  /** What a word of a run looks like. */
  WordSign sign(int i) {
    return SIGNS[sign[i]];
  }

  /** What the lists say of a word of a run, a bit for each kind. */
  int kinds(int i) {
    return kinds[i];
  }

  /** Whether the word is listed as a place or body, or is part of one. */
  boolean isEntry(int i) {
    return sign(i) == WordSign.PLACE || sign(i) == WordSign.ORG_NAME;
  }

  /** Whether a name or title may stand from one token of a run to before another. */
  boolean mayBeName(int first, int end) {
    return !isLegalForm(first)
        && (signs.isCore(first) || sign(first) == WordSign.PARTICLE)
        && (signs.isCore(end - 1) || end - first > 1 && sign(end - 1) == WordSign.NUMBER);
  }

  /** "Corp" of "Harkness Corp": no name begins with it, however often "Harkness" stands alone. */
  private boolean isLegalForm(int i) {
    return i > 0
        && t.is(i, WordClass.ORG_SUFFIX)
        && t.is(i, WordClass.ABBREVIATION)
        && signs.isCore(i - 1);
  }

  /** "de" and "la" of "Ada de la Cruz", but not where a sentence or a run begins with them. */
  boolean isInnerParticle(int i) {
    return i > 0 && sign(i) == WordSign.PARTICLE && (signs.isCore(i - 1) || isInnerParticle(i - 1));
  }

  /** "Norlanders", "Democrats": a word for the members of a people or party and nothing else. */
  boolean isGroup(int i) {
    return signs.isMembers(i) && !signs.isPlace(i, kinds(i));
  }

  /** Whether a stretch holds a word of rank or office. */
  boolean mayBeTitle(int first, int end) {
    for (int i = first; i < end; i++) {
      if (signs.isTitle(i) || signs.isHonorific(i) || signs.isRole(i) || signs.isRankOrParty(i)) {
        return mayBeName(first, end) || endsWithBracket(first, end);
      }
    }
    return false;
  }

  /** "Dr (Mrs)" */
  private boolean endsWithBracket(int first, int end) {
    if (!signs.isCore(first) || !t.is(end - 1, TokenKind.CLOSE_BRACKET)) {
      return false;
    }
    int open = end - 2;
    while (open > first && signs.isHonorific(open)) {
      open--;
    }
    return open > first && open < end - 2 && t.is(open, TokenKind.OPEN_BRACKET);
  }

  /** "Ulm Mayor Ada Moss": a word of rank or office after the first and before the last. */
  boolean hasTitleInside(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (sign(i) == WordSign.TITLE || sign(i) == WordSign.ROLE) {
        return true;
      }
    }
    return false;
  }

  /** The places among the words of a name of another kind: "Ulm" of "University of Ulm". */
  List<int[]> placesIn(int first, int end, NameLabel label) {
    if (end - first < 2 || label == NameLabel.PERSON || placeLength(first, end) == end - first) {
      return List.of();
    }
    List<int[]> places = new ArrayList<>(2);
    for (int i = first; i < end; i++) {
      int length = i == first || signs.isOf(i - 1) ? placeLength(i, end) : 0;
      if (length > 0) {
        places.add(new int[] {i, i + length});
        i += length;
      }
    }
    return places;
  }

  /** How many words the listed place has that begins here; zero for none. */
  private int placeLength(int i, int end) {
    for (int k = Math.min(end, i + LONGEST_ENTRY); k > i + 1; k--) {
      boolean place =
          (kinds(i, k) & NameLists.PLACE) != 0
              || t.phraseLength(i) == k - i && t.phraseIs(i, WordClass.PLACE);
      if (place && signs.isCore(i) && signs.isCore(k - 1)) {
        return k - i;
      }
    }
    boolean place =
        sign(i) == WordSign.PLACE
            || sign(i) == WordSign.PERSON_OR_PLACE
            || sign(i) == WordSign.PLACE_OR_COMMON && signs.isOf(i - 1);
    return place && signs.isCore(i) && !t.is(i, WordClass.DEMONYM) ? 1 : 0;
  }
}
