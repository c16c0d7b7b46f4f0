package io.github.whosaid.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.NameTraining.Document;
import io.github.whosaid.syntax.NameTraining.Known;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads articles whose speakers are known. */
final class SpeakerNames {
  private SpeakerNames() {}

  static Document read(JsonObject json) {
    TokenizedText text = TokenizedText.of(json.get("text").getAsString(), Lexicon.english());
    List<Known> known = new ArrayList<>();
    java.util.Set<String> people = new java.util.TreeSet<>();
    java.util.Set<String> bodies = new java.util.TreeSet<>();
    java.util.Set<String> speakingBodies = new java.util.TreeSet<>();
    java.util.Set<String> roles = new java.util.TreeSet<>();
    for (String list : List.of("quotes", "attributions")) {
      for (JsonElement e : json.has(list) ? json.getAsJsonArray(list) : new JsonArray()) {
        JsonObject o = e.getAsJsonObject();
        if (o.has("speaker") && !o.get("speaker").isJsonNull() && o.has("kind") && !o.get("kind").isJsonNull()) {
          String kind = o.get("kind").getAsString().toLowerCase(Locale.ROOT);
          if (kind.equals("person")) {
            people.add(o.get("speaker").getAsString());
          } else if (kind.startsWith("organi")) {
            speakingBodies.add(o.get("speaker").getAsString());
          }
        }
        for (String key : List.of("roles", "organisations")) {
          if (o.has(key) && o.get(key).isJsonArray()) {
            for (JsonElement x : o.getAsJsonArray(key)) {
              (key.equals("roles") ? roles : bodies).add(x.getAsString());
            }
          }
        }
      }
    }
    for (JsonElement e : json.getAsJsonArray("attributions")) {
      JsonArray source = e.getAsJsonObject().getAsJsonArray("source");
      if (source != null && source.size() == 1) {
        JsonArray span = source.get(0).getAsJsonArray();
        Known k = NameTraining.range(text, span.get(0).getAsInt(), span.get(1).getAsInt(), NameTraining.FENCE);
        if (k != null) {
          known.add(k);
        }
      }
    }
    int person = 1 << NameLabel.PERSON.ordinal();
    int body = 1 << NameLabel.ORGANISATION.ordinal();
    int place = 1 << NameLabel.PLACE.ordinal();
    for (String s : people) {
      if (s.indexOf(' ') > 0) {
        add(known, text, s, person);
      }
    }
    for (String s : people) {
      add(known, text, s, person);
    }
    for (String s : people) {
      String last = s.substring(s.lastIndexOf(' ') + 1);
      if (!last.equals(s)) {
        alone(known, text, last, person);
      }
    }
    for (String s : speakingBodies) {
      add(known, text, s, isPlace(s) ? body | place : body);
    }
    for (String s : bodies) {
      add(known, text, s, isPlace(s) ? place : body);
    }
    for (String s : roles) {
      title(known, text, s);
    }
    return NameTraining.document(json.get("id").getAsString(), text, known, false, FitNames.WEAK);
  }

  private static boolean isPlace(String s) {
    String name = s.startsWith("the ") || s.startsWith("The ") ? s.substring(4) : s;
    return (NameLists.english().kinds(name, 0, name.length()) & NameLists.PLACE) != 0
        || Lexicon.english().is(Lexicon.english().id(name.toLowerCase(Locale.ROOT)), io.github.whosaid.lexicon.WordClass.PLACE);
  }

  private static void add(List<Known> known, TokenizedText text, String string, int labels) {
    String name = string.startsWith("the ") || string.startsWith("The ") ? string.substring(4) : string;
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return;
    }
    for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
      Known k = exact(text, at, at + name.length(), labels);
      if (k != null && known.stream().noneMatch(o -> o.labels() != NameTraining.FENCE && o.first() < k.end() && k.first() < o.end())) {
        known.add(k);
      }
    }
  }

  /** A last name where no other capitalised word stands beside it. */
  private static void alone(List<Known> known, TokenizedText text, String name, int labels) {
    for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
      Known k = exact(text, at, at + name.length(), labels);
      if (k != null
          && (k.first() == 0 || !text.isCapital(k.first() - 1))
          && (k.end() == text.size() || !text.isCapital(k.end()))
          && known.stream().noneMatch(o -> o.labels() != NameTraining.FENCE && o.first() < k.end() && k.first() < o.end())) {
        known.add(k);
      }
    }
  }

  /** A role in capitals right before a person's name. */
  private static void title(List<Known> known, TokenizedText text, String role) {
    if (role.isEmpty() || !Character.isUpperCase(role.charAt(0))) {
      return;
    }
    for (int at = text.text().indexOf(role); at >= 0; at = text.text().indexOf(role, at + 1)) {
      Known k = exact(text, at, at + role.length(), 1 << NameLabel.TITLE.ordinal());
      if (k != null && known.stream().anyMatch(o -> o.first() == k.end() && o.labels() == 1 << NameLabel.PERSON.ordinal())
          && known.stream().noneMatch(o -> o.labels() != NameTraining.FENCE && o.first() < k.end() && k.first() < o.end())) {
        known.add(k);
      }
    }
  }

  private static Known exact(TokenizedText text, int from, int to, int labels) {
    Known k = NameTraining.range(text, from, to, labels);
    return k != null && text.start(k.first()) == from && text.end(k.end() - 1) == to ? k : null;
  }
}
