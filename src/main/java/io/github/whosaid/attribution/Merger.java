package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Affiliation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drops what affiliations from several places of a text say twice. Not thread-safe. */
final class Merger {

  private static final int MOST = 12;

  private final Lexicon lexicon;

  Merger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The role in small letters, an abbreviated title in full: "Sen." and "Senator" are one. */
  private String key(String role) {
    String small = role.toLowerCase(Locale.ROOT);
    if (small.indexOf(' ') >= 0) {
      return small;
    }
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    int id = lexicon.id(bare);
    if (lexicon.is(id, WordClass.ABBREVIATION)) {
      for (int noun : WordFamilies.titles(lexicon).of(id)) {
        return lexicon.form(noun);
      }
    }
    return bare;
  }

  /** Returns the affiliations in their order, each role and each organisation once. */
  List<Affiliation> merge(List<Affiliation> told) {
    if (told.isEmpty() || told.size() == 1 && says(told.get(0))) {
      return told; // as most speakers have it
    }
    Map<String, Affiliation> byRole = new LinkedHashMap<>();
    for (Affiliation a : told) {
      String key = a.role().map(this::key).orElse("");
      if (key.isEmpty()) {
        key = "\n" + String.join("\n", a.organisations()).toLowerCase(Locale.ROOT);
      }
      Affiliation known = byRole.get(key);
      if (known != null) {
        byRole.put(key, united(known, a));
      } else if (byRole.size() < MOST) {
        byRole.put(key, a);
      }
    }
    return withoutOtherForms(withoutShorter(new ArrayList<>(byRole.values())));
  }

  /** Whether it says something, and no organisation that another of its own may repeat. */
  private static boolean says(Affiliation a) {
    return a.organisations().size() == 1 || a.organisations().isEmpty() && a.role().isPresent();
  }

  /** "Tex." beside "Texas", "R" beside "Republican" say nothing new. */
  private static List<Affiliation> withoutOtherForms(List<Affiliation> all) {
    Set<String> names = new HashSet<>();
    for (Affiliation a : all) {
      for (String o : a.organisations()) {
        names.add(SameNames.ENGLISH.key(o));
      }
    }
    List<Affiliation> kept = new ArrayList<>(all.size());
    for (Affiliation a : all) {
      List<String> organisations = new ArrayList<>(a.organisations().size());
      for (String o : a.organisations()) {
        String full = SameNames.ENGLISH.fullOf(o);
        if ((full.isEmpty() || !names.contains(full))
            && !isPartOfAnother(o, names)
            && !isShortForm(o, all)) {
          organisations.add(o);
        }
      }
      if (a.role().isPresent() || !organisations.isEmpty()) {
        kept.add(
            new Affiliation(
                a.role(), ImmutableList.copyOf(organisations), a.standing(), a.spans()));
      }
    }
    return kept;
  }

  /** "Tern" beside "Tern Harbour Co.": the words of a longer name. */
  private static boolean isPartOfAnother(String name, Set<String> names) {
    String words = SameNames.ENGLISH.key(name);
    for (String other : names) {
      if (!words.isEmpty() && other.length() > words.length() && holdsWords(other, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsWords(String name, String words) {
    for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
      int end = at + words.length();
      if ((at == 0 || name.charAt(at - 1) == ' ')
          && (end == name.length() || name.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** "NLFO" beside "National League of Ferry Owners". */
  private static boolean isShortForm(String name, List<Affiliation> all) {
    if (name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (Affiliation a : all) {
      for (String o : a.organisations()) {
        if (o.length() > name.length() && initials(o).equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The capitals that begin the words of a name. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && (i == 0 || name.charAt(i - 1) == ' ')) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }

  private static Affiliation united(Affiliation a, Affiliation b) {
    List<String> organisations = new ArrayList<>(a.organisations());
    for (String o : b.organisations()) {
      if (!organisations.contains(o)) {
        organisations.add(o);
      }
    }
    return new Affiliation(a.role(), ImmutableList.copyOf(organisations), a.standing(), a.spans());
  }

  /** "chairman" beside "committee chairman" says nothing new. */
  private static List<Affiliation> withoutShorter(List<Affiliation> all) {
    List<Affiliation> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Affiliation a = all.get(i);
      int longer = -1;
      for (int k = 0; k < all.size() && longer < 0; k++) {
        if (k != i && says(all.get(k).role(), a.role())
            || k < i && isSameWork(all.get(k).role(), a.role())) {
          longer = k;
        }
      }
      if (longer < 0) {
        kept.add(a);
      } else if (!a.organisations().isEmpty()) {
        kept.add(new Affiliation(Optional.empty(), a.organisations(), a.standing(), a.spans()));
      }
    }
    return kept;
  }

  /** "news industry analyst" and "veteran industry analyst": the last two words are the same. */
  private static boolean isSameWork(Optional<String> one, Optional<String> other) {
    String work = one.map(Merger::lastTwo).orElse("");
    return !work.isEmpty() && work.equals(other.map(Merger::lastTwo).orElse(""));
  }

  private static String lastTwo(String role) {
    int last = role.lastIndexOf(' ');
    int before = last < 0 ? -1 : role.lastIndexOf(' ', last - 1);
    return before < 0 ? "" : role.substring(before + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the first role ends with, or begins with, all the words of the second and has more. */
  private static boolean says(Optional<String> longer, Optional<String> shorter) {
    if (longer.isEmpty() || shorter.isEmpty()) {
      return false;
    }
    String a = " " + longer.get().toLowerCase(Locale.ROOT) + " ";
    String b = " " + shorter.get().toLowerCase(Locale.ROOT) + " ";
    return a.length() > b.length() && (a.endsWith(b) || a.startsWith(b));
  }
}
