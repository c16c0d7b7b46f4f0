package io.github.whosaid.verification;

import com.google.common.base.Splitter;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.text.WordClasses;
import io.github.whosaid.transcript.PersonNames;
import io.github.whosaid.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the alarms that checks of annotated articles raise: each article against itself, with one
 * word changed in each quotation, with the quotations of another article, and against turns that
 * have the right speakers or those of somebody else, at several thresholds of the confidence. Only
 * files with full names have turns.
 */
public final class AlarmsCommand {

  private static final int SEED = 16;
  private static final int FEWEST_WORDS = 4;

  private final Random random = new Random(SEED);
  private final List<JsonObject> documents = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /** Swapped speakers that are found, and right ones that are accused. */
  private int found;

  private int accused;
  private int swapped;

  /** Swapped ones whose words stand elsewhere too, not in the turn of the other alone. */
  private int elsewhere;

  /**
   * Swapped ones that are taken for a group, an organisation or a document, which have no turns.
   */
  private int noPersons;

  /** Those of one word, which a verdict on the speaker does not rest on. */
  private int singleWords;

  private int right;

  private AlarmsCommand() {}

  /** Runs the command on the files of gold named. */
  public static void run(List<String> arguments) throws IOException {
    AlarmsCommand command = new AlarmsCommand();
    for (String file : arguments) {
      for (String line : Files.readAllLines(Path.of(file))) {
        if (!line.isBlank()) {
          JsonObject document = JsonParser.parseString(line).getAsJsonObject();
          command.documents.add(document);
          command.reports.add(Whosaid.analyze(document.get("text").getAsString()));
        }
      }
    }
    command.reports.forEach(command::gather);
    command.itself();
    command.changed();
    command.invented();
    command.turns();
  }

  private void gather(Report report) {
    for (String word : Splitter.on(' ').split(report.text())) {
      if (isPlain(word)) {
        words.add(word);
      }
    }
  }

  /** A word whose change is one of content: no number, name or negation. */
  private static boolean isPlain(String word) {
    return word.length() > 4
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !WordClasses.INSTANCE.isFunction(word);
  }

  private void itself() {
    int alarms = 0;
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      for (CheckedQuotation check :
          report.verify(ReferenceLibrary.of(Reference.of("article", report)))) {
        if (check.verification().needsReview()) {
          alarms++;
          Verification v = check.verification();
          System.out.println(
              "  "
                  + id(i)
                  + " "
                  + v.verdict()
                  + " "
                  + v.diff()
                  + " "
                  + v.misattribution().map(Object::toString).orElse(""));
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "against itself: %d alarms in %d articles%n", alarms, reports.size());
  }

  private String id(int i) {
    return documents.get(i).get("id").getAsString();
  }

  private void changed() {
    int all = 0;
    int noticed = 0;
    int unchanged = 0;
    for (Report report : reports) {
      ReferenceLibrary library = ReferenceLibrary.of(Reference.of("article", report.text()));
      for (Quotation q : quotations(report)) {
        List<String> parts = new ArrayList<>(Splitter.on(' ').splitToList(q.text()));
        List<Integer> plain = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
          if (isPlain(parts.get(i))) {
            plain.add(i);
          }
        }
        unchanged += library.verify(Quote.of(q.text())).needsReview() ? 1 : 0;
        if (!plain.isEmpty()) {
          int at = plain.get(random.nextInt(plain.size()));
          String old = parts.get(at);
          String other = old;
          while (other.equals(old)) {
            other = words.get(random.nextInt(words.size()));
          }
          parts.set(at, other);
          all++;
          boolean found = library.verify(Quote.of(String.join(" ", parts))).needsReview();
          noticed += found ? 1 : 0;
          if (!found) {
            System.out.println("  not noticed: " + old + " -> " + String.join(" ", parts));
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "one word changed: %d of %d noticed; unchanged ones called altered: %d%n",
        noticed,
        all,
        unchanged);
  }

  private static List<Quotation> quotations(Report report) {
    return report.quotations().stream()
        .filter(
            q ->
                q.kind() == io.github.whosaid.report.QuotationKind.DIRECT
                    && q.contents().size() == 1)
        .filter(q -> Splitter.on(' ').splitToList(q.text()).size() >= FEWEST_WORDS)
        .toList();
  }

  private void invented() {
    int all = 0;
    int noticed = 0;
    for (int i = 0; i < reports.size(); i++) {
      Report other = reports.get((i + reports.size() / 2) % reports.size());
      ReferenceLibrary library =
          ReferenceLibrary.of(Reference.of("article", reports.get(i).text()));
      for (Quotation q : quotations(other)) {
        all++;
        noticed += library.verify(Quote.of(q.text())).verdict() == Verdict.NOT_FOUND ? 1 : 0;
      }
    }
    System.out.printf(Locale.ROOT, "invented: %d of %d not found%n", noticed, all);
  }

  private void turns() {
    for (int i = 0; i < reports.size(); i++) {
      if (documents.get(i).has("quotes")) {
        turns(documents.get(i), reports.get(i));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "swapped speakers found: %d of %d (%.2f %%), beside %d whose words stand elsewhere too, %d"
            + " who are not taken for persons and %d single words; right ones accused: %d of %d%n",
        found,
        swapped,
        100.0 * found / Math.max(1, swapped),
        elsewhere,
        noPersons,
        singleWords,
        accused,
        right);
  }

  private void turns(JsonObject document, Report report) {
    List<Turn> turns = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    List<JsonObject> golds = new ArrayList<>();
    document.getAsJsonArray("quotes").forEach(e -> golds.add(e.getAsJsonObject()));
    golds.sort(Comparator.comparingInt(g -> g.getAsJsonArray("span").get(0).getAsInt()));
    int end = 0;
    for (JsonObject gold : golds) {
      JsonElement speaker = gold.get("speaker");
      boolean person =
          !gold.get("kind").isJsonNull() && gold.get("kind").getAsString().equals("person");
      int from = gold.getAsJsonArray("span").get(0).getAsInt();
      int to = gold.getAsJsonArray("span").get(1).getAsInt();
      if (gold.get("speech").getAsBoolean()
          && person
          && !speaker.isJsonNull()
          && !speaker.getAsString().isBlank()
          && from >= end) {
        turns.add(Turn.of(speaker.getAsString(), from, to));
        names.add(speaker.getAsString());
        end = to;
      }
    }
    List<String> all = new ArrayList<>(names);
    if (all.isEmpty()) {
      return;
    }
    if (all.size() == 1) {
      all.add("Xanthe Quillfeather");
    }
    List<Turn> others = new ArrayList<>();
    for (Turn turn : turns) {
      String next = all.get((all.indexOf(turn.speaker()) + 1) % all.size());
      others.add(Turn.of(next, turn.span().start(), turn.span().end()));
    }
    count(report, turns, others);
  }

  private void count(Report report, List<Turn> turns, List<Turn> others) {
    List<CheckedQuotation> good = checks(report, turns);
    List<CheckedQuotation> bad = checks(report, others);
    for (int i = 0; i < good.size(); i++) {
      Optional<Turn> turn = turn(good.get(i), turns);
      Verification v = good.get(i).verification();
      if (turn.isEmpty()
          || v.turnSpeaker().isEmpty()
          || v.tooShort()
          || bad.get(i).verification().tooShort()) {
        continue;
      }
      Quotation q = good.get(i).quotation();
      right++;
      if (isAccused(good.get(i))) {
        accused++;
        System.out.println(
            "  accused: "
                + q.speaker().name()
                + ", not "
                + turn.get().speaker()
                + ", "
                + q.confidence()
                + ": "
                + q.text());
      }
      if (PersonNames.areSame(turn.get().speaker(), q.speaker().name())
          && !PersonNames.areSame(
              turn.get().speaker(), turn(good.get(i), others).orElseThrow().speaker())) {
        String other = turn(good.get(i), others).orElseThrow().speaker();
        if (!bad.get(i).verification().turnSpeaker().equals(Optional.of(other))) {
          elsewhere++;
        } else if (q.speaker().kind() != SpeakerKind.PERSON) {
          noPersons++;
        } else if (v.quote().indexOf(' ') < 0) {
          singleWords++;
        } else {
          swapped++;
          boolean isFound = isAccused(bad.get(i));
          found += isFound ? 1 : 0;
          if (!isFound) {
            System.out.println(
                "  not found: "
                    + q.speaker().name()
                    + ", now "
                    + other
                    + ", by "
                    + q.rule()
                    + ": "
                    + q.text());
          }
        }
      }
    }
  }

  private static boolean isAccused(CheckedQuotation check) {
    return check
        .verification()
        .misattribution()
        .filter(m -> m.kind() != Misattribution.Kind.QUOTED_BY_SPEAKER)
        .isPresent();
  }

  private static List<CheckedQuotation> checks(Report report, List<Turn> turns) {
    return report.verify(ReferenceLibrary.of(new Reference("turns", report.text(), turns)));
  }

  private static Optional<Turn> turn(CheckedQuotation check, List<Turn> turns) {
    Span content = check.quotation().contents().get(0);
    return turns.stream().filter(turn -> turn.span().overlaps(content)).findFirst();
  }
}
