package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.NameTraining.Document;
import io.github.whosaid.syntax.NameTraining.Known;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the project's own sentences with their names marked. */
final class MarkedNames {
  private MarkedNames() {}

  static List<Document> read() throws IOException {
    List<Document> all = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    try (java.io.InputStream in = FitNames.class.getResourceAsStream("sentences.txt")) {
      String[] lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i <= lines.length; i++) {
        String line = i < lines.length ? lines[i] : "";
        if (line.isBlank() && article.length() > 0) {
          all.add(document("own-" + all.size(), article.toString()));
          article.setLength(0);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          article.append(article.length() == 0 ? "" : "\n").append(line);
        }
      }
    }
    return all;
  }

  private static Document document(String id, String marked) {
    StringBuilder plain = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    int from = -1;
    int label = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '<') {
        NameLabel kind = switch (marked.charAt(i + 1)) {
          case 'p' -> NameLabel.PERSON;
          case 't' -> NameLabel.TITLE;
          case 'o' -> NameLabel.ORGANISATION;
          case 'l' -> NameLabel.PLACE;
          case 'g' -> NameLabel.GROUP;
          default -> NameLabel.OTHER;
        };
        label = 1 << kind.ordinal();
        from = plain.length();
        i += 2;
      } else if (c == '>') {
        spans.add(new int[] {from, plain.length(), label});
      } else {
        plain.append(c);
      }
    }
    TokenizedText text = TokenizedText.of(plain.toString(), Lexicon.english());
    List<Known> known = new ArrayList<>();
    for (int[] s : spans) {
      Known k = NameTraining.range(text, s[0], s[1], s[2]);
      if (k != null) {
        known.add(k);
      }
    }
    return NameTraining.document(id, text, known, true, FitNames.OWN_WEIGHT);
  }
}
