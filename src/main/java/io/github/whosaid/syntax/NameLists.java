package io.github.whosaid.syntax;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.whosaid.lexicon.FormTable;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The wide lists of names: given names and surnames of all the world, towns, countries, bodies.
 * What they say is a hint, not a decision. Immutable and thread-safe.
 */
final class NameLists {

  /** What a list says of a name. */
  enum Kind {
    FEMALE,
    MALE,
    EITHER,
    LAST,
    METROPOLIS,
    CITY,
    TOWN,
    COUNTRY,
    CONTINENT,
    REGION,
    BODY,
    TEAM;

    int bit() {
      return 1 << ordinal();
    }
  }

  static final int GIVEN = Kind.FEMALE.bit() | Kind.MALE.bit() | Kind.EITHER.bit();
  static final int PLACE =
      Kind.METROPOLIS.bit()
          | Kind.CITY.bit()
          | Kind.TOWN.bit()
          | Kind.COUNTRY.bit()
          | Kind.CONTINENT.bit()
          | Kind.REGION.bit();

  static final int ALL = (1 << Kind.values().length) - 1;

  static final int BODIES = Kind.BODY.bit() | Kind.TEAM.bit();

  private static final String[] TABLES = {
    "towns.tsv", "regions.tsv", "world-given-names.tsv", "world-surnames.tsv", "world-bodies.tsv"
  };

  /** No name of a list is longer. */
  private static final int LONGEST = 48;

  private static final int LEADS = 1 << 16;

  /** The filter has no more bytes in base64. */
  private static final int FILTER = 1 << 18;

  private final NameForms forms = new NameForms(1 << 17);

  /** A bit for the hash of each word that begins an entry of several words, and for some others. */
  private final long[] leads = new long[LEADS / Long.SIZE];

  private final byte[] filter;
  private final List<String> placeEndings;
  private final List<String> surnameEndings;

  private NameLists() {
    for (String table : TABLES) {
      Table.scan(Lexicon.class, "en/" + table, new Reader());
    }
    List<String> place = new ArrayList<>();
    List<String> surname = new ArrayList<>();
    List<String> section = place;
    for (Table.Row row : Table.read(Lexicon.class, "en/name-endings.tsv", 1, 1)) {
      switch (row.cell(0)) {
        case "[PLACE]" -> section = place;
        case "[LAST]" -> section = surname;
        default -> section.add(row.cell(0));
      }
    }
    placeEndings = List.copyOf(place);
    surnameEndings = List.copyOf(surname);
    filter = filter();
  }

  private static byte[] filter() {
    byte[] bits = new byte[FILTER];
    int[] size = {0};
    Table.scan(
        Lexicon.class,
        "en/name-filter.tsv",
        (table, from, to) -> {
          System.arraycopy(table, from, bits, size[0], to - from);
          size[0] += to - from;
        });
    return Base64.getDecoder().decode(Arrays.copyOf(bits, size[0]));
  }

  /** Reads the lines of one table: names, and the headings of the kinds that they are of. */
  private final class Reader implements Table.Lines {
    private int begin = -1;
    private int bit;

    @Override
    public void line(byte[] table, int from, int to) {
      begin = begin < 0 ? forms.append(table) : begin;
      if (table[from] == '[') {
        bit = Kind.valueOf(new String(table, from + 1, to - from - 2, US_ASCII)).bit();
      } else {
        forms.add(begin + from, begin + to, bit);
        lead(table, from, to);
      }
    }

    /** Notes the first of several words. */
    private void lead(byte[] table, int from, int to) {
      int hash = 0;
      int i = from;
      while (i < to && isLetter(table[i])) {
        hash = FormTable.hash(hash, (char) table[i]);
        i++;
      }
      int lead = FormTable.finish(hash) & LEADS - 1;
      for (; i < to; i++) {
        if (table[i] == ' ' || table[i] == '&' || table[i] == '/') {
          leads[lead >> 6] |= 1L << lead;
          return;
        }
      }
    }

    private boolean isLetter(byte b) {
      return b >= 'a' && b <= 'z';
    }
  }

  private static final class Holder {
    static final NameLists ENGLISH = new NameLists();
  }

  /** The lists for English texts, read once. */
  static NameLists english() {
    return Holder.ENGLISH;
  }

  /** Where the letters that a text has from an offset on end. */
  private static int firstWord(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int lead(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FormTable.hash(hash, Character.toLowerCase(text.charAt(i)));
    }
    return FormTable.finish(hash) & LEADS - 1;
  }

  /** Whether an entry of several words may begin with the word of a text at an offset. */
  boolean leads(String text, int from, int to) {
    int end = firstWord(text, from, to);
    if (!isAscii(text, from, end)) {
      return true; // the lists have no accents
    }
    int lead = lead(text, from, end);
    return (leads[lead >> 6] >>> lead & 1) != 0;
  }

  /** Returns what the lists say of the words of a text from one offset to another, a bit each. */
  int kinds(String text, int from, int to) {
    if (to - from > LONGEST) {
      return 0;
    }
    if (isAscii(text, from, to)) {
      return forms.find(text, from, to);
    }
    String form = plain(text.substring(from, to));
    return forms.find(form, 0, form.length());
  }

  /** Whether a word of a text may be a rare given name or surname: one in twenty is none. */
  boolean mayBeName(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    boolean ascii = isAscii(text, from, to);
    String form = ascii ? text : plain(text.substring(from, to));
    int first = ascii ? from : 0;
    int end = ascii ? to : form.length();
    int hash = 0;
    for (int i = first; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(form.charAt(i));
    }
    long size = filter.length * 8L;
    for (int i = 0; i < 4; i++) {
      hash = (hash ^ hash >>> 16) * 0x45d9f3b + i;
      int bit = (int) (Integer.toUnsignedLong(hash) % size);
      if ((filter[bit >> 3] >> (bit & 7) & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of a text ends as the names of many places do: "-ville". */
  boolean endsAsPlace(String text, int from, int to) {
    return ends(placeEndings, text, from, to);
  }

  /** Whether a word of a text ends as many surnames do: "-ović". */
  boolean endsAsSurname(String text, int from, int to) {
    return ends(surnameEndings, text, from, to);
  }

  private static boolean ends(List<String> endings, String text, int from, int to) {
    for (String ending : endings) {
      int at = to - ending.length();
      if (at > from + 2 && text.startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** In small letters of ASCII, without accents, as papers that drop them write it. */
  private static String plain(String form) {
    if (isAscii(form, 0, form.length())) {
      return form;
    }
    String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = Character.toLowerCase(apart.charAt(i));
      switch (c) {
        case 'ı' -> plain.append('i');
        case 'ł' -> plain.append('l');
        case 'ø' -> plain.append('o');
        case 'đ' -> plain.append('d');
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'þ' -> plain.append("th");
        case 'ð' -> plain.append('d');
        case 'ħ' -> plain.append('h');
        case 'ə' -> plain.append('e');
        case 'ɔ' -> plain.append('o');
        case '\u2018', '\u2019' -> plain.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
