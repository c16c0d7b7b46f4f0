package io.github.whosaid.transcript;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import java.util.Locale;

/** What single words of labels tell, from the lexicon and its table of labels. Thread-safe. */
final class LabelWords {

  static final LabelWords ENGLISH = new LabelWords("en/labels.tsv");

  /** The classes of the table, which says what each means. */
  enum Sort {
    QUESTION,
    ANSWER,
    UNNAMED,
    ROLE,
    HEADING,
    EXAMINATION,
    CITATION,
    DIRECTION,
    SENDER,
    RECIPIENT
  }

  private static final WordClassSet PERSON =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.TITLE,
          WordClass.OFFICE,
          WordClass.PERSON_NOUN,
          WordClass.ANONYMOUS_NOUN,
          WordClass.GENERIC_PERSON,
          WordClass.SPOKESPERSON);
  private static final WordClassSet PEOPLE =
      WordClassSet.of(WordClass.ROLE_PLURAL, WordClass.PERSON_PLURAL, WordClass.COLLECTIVE);
  private static final WordClassSet NAME =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE, WordClass.SURNAME);
  private static final WordClassSet GIVEN =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final WordClassSet COMMON =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.ADJECTIVE,
          WordClass.ADVERB,
          WordClass.VERB_BASE,
          WordClass.VERB_PAST,
          WordClass.MONTH,
          WordClass.WEEKDAY,
          WordClass.PLACE);
  private static final WordClassSet HONORIFIC =
      WordClassSet.of(WordClass.HONORIFIC, WordClass.HONORIFIC_MALE, WordClass.HONORIFIC_FEMALE);
  private static final WordClassSet LINK =
      WordClassSet.of(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.PARTICLE,
          WordClass.TO);

  private final ImmutableMap<String, ImmutableSet<Sort>> sorts;
  private final Lexicon lexicon = Lexicon.english();

  private LabelWords(String file) {
    ImmutableMap.Builder<String, ImmutableSet<Sort>> builder = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lexicon.class, file, 2, 2)) {
      ImmutableSet.Builder<Sort> of = ImmutableSet.builder();
      for (String sort : row.parts(1, ',')) {
        of.add(Sort.valueOf(sort));
      }
      builder.put(row.cell(0), of.build());
    }
    sorts = builder.buildOrThrow();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean is(String lower, Sort sort) {
    return sorts.getOrDefault(lower, ImmutableSet.of()).contains(sort);
  }

  /** A post, trade or part in the proceedings, or a word for one person. */
  boolean isPerson(String lower) {
    return is(lower, Sort.ROLE) || lexicon.isAny(lexicon.id(lower), PERSON);
  }

  /** A word for several people. */
  boolean isPeople(String lower) {
    return lexicon.isAny(lexicon.id(lower), PEOPLE);
  }

  boolean isHonorific(String lower) {
    return lexicon.isAny(lexicon.id(lower), HONORIFIC);
  }

  boolean isTitle(String lower) {
    return isHonorific(lower) || lexicon.is(lexicon.id(lower), WordClass.TITLE);
  }

  boolean isLink(String lower) {
    return lexicon.isAny(lexicon.id(lower), LINK);
  }

  boolean isMonth(String lower) {
    return lexicon.is(lexicon.id(lower), WordClass.MONTH);
  }

  boolean isGivenName(String lower) {
    return lexicon.isAny(lexicon.id(lower), GIVEN);
  }

  /** A word that the lexicon has as a name or not at all. */
  boolean canBeName(String lower) {
    int id = lexicon.id(lower);
    return !lexicon.isKnown(id) || lexicon.isAny(id, NAME);
  }

  /** A word that is hardly anything but a name. */
  boolean isName(String lower) {
    return canBeName(lower) && !lexicon.isAny(lexicon.id(lower), COMMON);
  }

  /** Words that are spoken of oneself: I, we, my. */
  boolean isFirstPerson(String lower) {
    return lexicon.isAny(lexicon.id(lower), FIRST_PERSON);
  }

  private static final WordClassSet FIRST_PERSON =
      WordClassSet.of(WordClass.I, WordClass.WE, WordClass.ME, WordClass.US);
}
