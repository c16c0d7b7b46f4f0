package io.github.whosaid.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.NameTraining.Document;
import io.github.whosaid.syntax.NameTraining.Known;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads texts with gold trees. */
final class TreeNames {
  private TreeNames() {}

  static Document read(JsonObject json) {
    TokenizedText text = TokenizedText.of(json.get("text").getAsString(), Lexicon.english());
    JsonArray tokens = json.getAsJsonArray("tokens");
    List<Known> known = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    boolean[] covered = new boolean[tokens.size()];
    for (JsonElement e : json.getAsJsonArray("names")) {
      JsonArray name = e.getAsJsonArray();
      String kind = name.get(2).getAsString();
      int[] core = core(text.text(), tokens, name.get(0).getAsInt(), name.get(1).getAsInt(), kind);
      if (core != null) {
        NameLabel label = kind.equals("person") ? (group(text, tokens, core) ? NameLabel.GROUP : NameLabel.PERSON) : kind.equals("place") ? NameLabel.PLACE : NameLabel.ORGANISATION;
        spans.add(new int[] {core[0], core[1], 1 << label.ordinal()});
        if (label == NameLabel.PERSON) {
          int title = core[0];
          while (title > 0 && start(tokens, title - 1) >= name.get(0).getAsInt() && proper(tokens, title - 1)) {
            title--;
          }
          if (title < core[0]) {
            spans.add(new int[] {title, core[0], 1 << NameLabel.TITLE.ordinal()});
          }
        }
      }
    }
    spans.sort((a, b) -> (b[1] - b[0]) - (a[1] - a[0]));
    // Names come first, then the titles that none covers.
    List<int[]> kept = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int[] s : spans) {
        boolean title = s[2] == 1 << NameLabel.TITLE.ordinal();
        boolean free = true;
        for (int i = s[0]; i < s[1]; i++) {
          free &= !covered[i];
        }
        if (title == (round == 1) && free) {
          kept.add(s);
          Arrays.fill(covered, s[0], s[1], true);
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      while (end < tokens.size() && !covered[end] && proper(tokens, end)) {
        end++;
      }
      if (end > i) {
        kept.add(new int[] {i, end, 1 << NameLabel.OTHER.ordinal() | 1});
        i = end;
      }
    }
    for (int[] s : kept) {
      Known k = NameTraining.range(text, start(tokens, s[0]), end(tokens, s[1] - 1), s[2]);
      if (k != null) {
        known.add(s[2] == (1 << NameLabel.OTHER.ordinal() | 1) && isTime(text, k) ? new Known(k.first(), k.end(), 1) : k);
      }
    }
    return NameTraining.document(json.get("id").getAsString(), text, known, true, 1);
  }

  private static boolean group(TokenizedText text, JsonArray tokens, int[] core) {
    String word = text.text().substring(start(tokens, core[1] - 1), end(tokens, core[1] - 1)).toLowerCase(Locale.ROOT);
    int id = Lexicon.english().id(word);
    return tag(tokens, core[1] - 1).equals("NNPS") || Lexicon.english().is(id, io.github.whosaid.lexicon.WordClass.PERSON_PLURAL);
  }

  private static boolean isTime(TokenizedText text, Known k) {
    return text.is(k.first(), io.github.whosaid.lexicon.WordClass.WEEKDAY) || text.is(k.first(), io.github.whosaid.lexicon.WordClass.MONTH);
  }

  private static int start(JsonArray tokens, int i) {
    return tokens.get(i).getAsJsonArray().get(0).getAsInt();
  }

  private static int end(JsonArray tokens, int i) {
    return tokens.get(i).getAsJsonArray().get(1).getAsInt();
  }

  private static String tag(JsonArray tokens, int i) {
    return tokens.get(i).getAsJsonArray().get(2).getAsString();
  }

  private static String relation(JsonArray tokens, int i) {
    return tokens.get(i).getAsJsonArray().get(4).getAsString();
  }

  private static int head(JsonArray tokens, int i) {
    return tokens.get(i).getAsJsonArray().get(3).getAsInt();
  }

  private static boolean proper(JsonArray tokens, int i) {
    return tag(tokens, i).startsWith("NNP");
  }

  /** "in Ulm": where a body is. */
  private static boolean at(String text, JsonArray tokens, int i) {
    return i + 1 < tokens.size() && relation(tokens, i).equals("case") && end(tokens, i) - start(tokens, i) == 2
        && (text.startsWith("in", start(tokens, i)) || text.startsWith("at", start(tokens, i)));
  }

  /** The name alone of an entity: what the scorer takes. */
  private static int[] core(String text, JsonArray tokens, int from, int to, String kind) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (from <= start(tokens, i) && start(tokens, i) < to) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return null;
    }
    int h = -1;
    for (int i = first; i <= last && h < 0; i++) {
      h = head(tokens, i) < first || head(tokens, i) > last ? i : -1;
    }
    if (h < 0) {
      return null;
    }
    int low = h;
    int high = h;
    if (kind.equals("person")) {
      for (int i = first; i <= last; i++) {
        if (head(tokens, i) == h && relation(tokens, i).startsWith("flat")) {
          low = Math.min(low, i);
          high = Math.max(high, i);
        }
      }
      return new int[] {low, high + 1};
    }
    for (int k = h - 1; k >= first; k--) {
      boolean in = proper(tokens, k) || relation(tokens, k).equals("compound") || relation(tokens, k).equals("flat") || tag(tokens, k).equals("HYPH");
      if (!in) {
        break;
      }
      low = k;
    }
    for (int k = h + 1; k <= last; k++) {
      String tag = tag(tokens, k);
      boolean joint = (tag.equals("IN") && !at(text, tokens, k) || tag.equals("CC") || tag.equals("DT")) && k + 1 <= last && proper(tokens, k + 1);
      if (!proper(tokens, k) && !joint && !tag.equals("HYPH")) {
        break;
      }
      high = k;
    }
    return new int[] {low, high + 1};
  }
}
