package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * How sure it is that a speaker is who said it: a logistic score over how the mention was chosen,
 * whom it means, and what speaks against that, such as others of the same sex, a role without a
 * name or a name that may be nobody's. Not thread-safe; one for each text.
 */
final class Confidence {

  /** What the speaker is, by its best name or description. */
  private enum Who {
    PERSON,
    ORGANISATION,
    OTHER_NAME,
    GROUP,
    PERSON_WITHOUT_NAME,
    PEOPLE_WITHOUT_NAME,
    OTHER_WITHOUT_NAME
  }

  /** Bounds of the buckets of a probability; what is said for sure is seldom quite sure. */
  private static final double[] CHOICE = {
    0.3, 0.45, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98, 0.99, 0.997
  };

  private static final double[] QUOTATION = {0.5, 0.65, 0.8, 0.9, 0.96};
  private static final double[] RESOLVED = {0.4, 0.6, 0.75, 0.85, 0.93, 0.98};
  private static final double[] EARLIER = {0.5, 0.7, 0.8, 0.88, 0.94};

  /** So many rivals, and so often named, are many. */
  private static final int MANY = 5;

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int BIAS = NAMES.one("bias");
  private static final int CHOSEN = NAMES.buckets("choice", CHOICE.length + 1);
  private static final int REPORTED = NAMES.buckets("quotation", QUOTATION.length + 1);
  private static final int MEANT = NAMES.buckets("resolved", RESOLVED.length + 1);
  private static final int BEFORE = NAMES.buckets("earlier-words", EARLIER.length + 1);
  private static final int SLOT = NAMES.each("slot", Slot.class);
  private static final int PATTERN = NAMES.each("pattern", CuePattern.class);
  private static final int KIND = NAMES.each("kind", CandidateKind.class);
  private static final int WHO = NAMES.each("who", Who.class);
  private static final int KIND_WHO = NAMES.each("kind-who", CandidateKind.class, Who.class);
  private static final int SLOT_WHO = NAMES.each("slot-who", Slot.class, Who.class);
  private static final int WORDS = NAMES.each("words", QuotationKind.class);
  private static final int NESTED = NAMES.one("nested");
  private static final int NAME_WORDS = NAMES.buckets("name-words", MANY);
  private static final int NAMED = NAMES.buckets("times-named", MANY);
  private static final int GIVEN = NAMES.one("given-name");
  private static final int TITLED = NAMES.one("titled");
  private static final int BARE = NAMES.one("single-unknown-name");
  private static final int ACRONYM = NAMES.one("acronym");
  private static final int UNTIED = NAMES.one("role-not-tied-to-its-name");
  private static final int SURNAME = NAMES.one("known-surname");
  private static final int GENDERED = NAMES.one("sex-known");
  private static final int PARTIAL = NAMES.one("part-of-the-name");
  private static final int LATER = NAMES.one("full-name-later");
  private static final int ODD = NAMES.one("name-begins-with-a-place-or-role");
  private static final int RIVALS = NAMES.buckets("rivals", MANY);
  private static final int DEFINITE = NAMES.each("definite", Who.class);
  private static final int SOURCE_NOUN = NAMES.each("noun-for-sources", Who.class);
  private static final int OFFICE_NOUN = NAMES.each("office", Who.class);
  private static final int TOLD = NAMES.each("description-goes-on", Who.class);
  private static final int AGAIN = NAMES.each("described-before", Who.class);
  private static final Weights WEIGHTS = Weights.read(Confidence.class, "confidence.tsv", NAMES);

  private static final int WHOS = Who.values().length;

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entities entities;
  private final Features f = new Features(WEIGHTS);
  private final int[] people = new int[Gender.values().length];

  Confidence(TokenizedText text, Mentions mentions, Entities entities) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    for (int e = 0; e < entities.named(); e++) {
      if (entities.type(e) == Mention.Type.PERSON) {
        people[entities.gender(e).ordinal()]++;
      }
    }
  }

  static List<String> names() {
    return NAMES.all();
  }

  /**
   * Returns the probability that the mention names the speaker and means the entity.
   *
   * @param choice probability of the mention among all candidates
   * @param who whom the mention means
   * @param earlier the confidence in the earlier words whose speaker this is, 1 if it is not so
   */
  double of(Reported r, Slot slot, int mention, double choice, Resolution who, double earlier) {
    read(r, slot, mention, choice, who, earlier);
    return Weights.probability(f.score());
  }

  /** Returns the features of the last probability, for the fitting of weights. */
  int[] features() {
    return f.toArray();
  }

  private void read(
      Reported r, Slot slot, int mention, double choice, Resolution who, double earlier) {
    f.clear();
    int kind = CandidateKind.of(t, mentions, mention).ordinal();
    int is = who(who.entity()).ordinal();
    f.add(BIAS);
    f.add(CHOSEN + bucket(choice, CHOICE));
    f.add(REPORTED + bucket(r.confidence(), QUOTATION));
    f.add(MEANT + bucket(who.probability(), RESOLVED));
    if (earlier < 1) {
      f.add(BEFORE + bucket(earlier, EARLIER));
    }
    f.add(SLOT + slot.ordinal());
    f.add(PATTERN + r.pattern().ordinal());
    f.add(KIND + kind);
    f.add(WHO + is);
    f.add(KIND_WHO + kind * WHOS + is);
    f.add(SLOT_WHO + slot.ordinal() * WHOS + is);
    f.add(WORDS + r.kind().ordinal());
    f.addIf(r.parent() >= 0, NESTED);
    if (entities.isNamed(who.entity())) {
      name(who.entity(), mention, slot);
    } else if (!entities.isGroupEntity(who.entity())) {
      description(entities.descriptionOf(who.entity()), mention, is);
    }
  }

  private static final WordClassSet SOURCES =
      WordClassSet.of(WordClass.SPOKESPERSON, WordClass.ANONYMOUS_NOUN, WordClass.VAGUE_GROUP);

  /** Whether the words are typical descriptions of a person without a name. */
  private void description(int told, int mention, int is) {
    Mention m = mentions.get(told);
    int head = m.headEnd() - 1;
    f.addIf(mentions.isDefinite(told), DEFINITE + is);
    f.addIf(t.isAny(head, SOURCES), SOURCE_NOUN + is);
    f.addIf(t.is(head, WordClass.OFFICE), OFFICE_NOUN + is);
    f.addIf(mentions.closeEnd(told) > m.end(), TOLD + is);
    f.addIf(told != mention, AGAIN + is);
  }

  private void name(int entity, int mention, Slot slot) {
    Entity e = entities.entry(entity);
    int first = e.fullest.headFirst();
    int words = e.fullest.headEnd() - first;
    boolean given = t.isAny(first, NameFit.GIVEN);
    boolean person = e.type == Mention.Type.PERSON;
    f.add(NAME_WORDS + Math.min(words, MANY) - 1);
    f.add(NAMED + Math.min(e.count(), MANY) - 1);
    f.addIf(person && given && words > 1, GIVEN);
    f.addIf(person && e.isTitled(), TITLED);
    f.addIf(person && words == 1 && !e.isTitled(), BARE);
    f.addIf(words == 1 && t.shape(first) == Shape.UPPER, ACRONYM);
    Mention m = mentions.get(mention);
    f.addIf(person && t.is(first + words - 1, WordClass.SURNAME), SURNAME);
    f.addIf(m.form() == Form.NAME && m.headEnd() - m.headFirst() < words, PARTIAL);
    f.addIf(person && e.gender != Gender.UNKNOWN, GENDERED);
    f.addIf(e.fullest.first() > m.first(), LATER);
    f.addIf(t.is(first, WordClass.PLACE) || t.is(first, WordClass.ROLE), ODD);
    f.addIf(m.form() == Form.NOMINAL && mentions.same(mention) < 0, UNTIED);
    if (person && (m.form() != Form.NAME || slot != Slot.SOURCE)) {
      f.add(RIVALS + Math.max(0, Math.min(rivals(e.gender), MANY) - 1));
    }
  }

  /** How many people the article names who may be of that sex, the one meant included. */
  private int rivals(Gender gender) {
    int unknown = people[Gender.UNKNOWN.ordinal()];
    if (gender == Gender.UNKNOWN) {
      int all = 0;
      for (int count : people) {
        all += count;
      }
      return all;
    }
    return people[gender.ordinal()] + unknown;
  }

  private Who who(int entity) {
    Mention.Type type = entities.type(entity);
    if (entities.isNamed(entity)) {
      return switch (type) {
        case PERSON -> Who.PERSON;
        case ORGANISATION -> Who.ORGANISATION;
        default -> Who.OTHER_NAME;
      };
    }
    if (entities.isGroupEntity(entity)) {
      return Who.GROUP;
    }
    return switch (type) {
      case PERSON -> Who.PERSON_WITHOUT_NAME;
      case PEOPLE -> Who.PEOPLE_WITHOUT_NAME;
      default -> Who.OTHER_WITHOUT_NAME;
    };
  }

  private static int bucket(double probability, double[] bounds) {
    int i = 0;
    while (i < bounds.length && probability >= bounds[i]) {
      i++;
    }
    return i;
  }
}
