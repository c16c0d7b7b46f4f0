package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;

/** The groups of word classes that the tagger asks for. */
final class WordGroups {

  static final WordClassSet PRONOUNS =
      WordClassSet.of(
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY,
          WordClass.IT,
          WordClass.I,
          WordClass.WE,
          WordClass.YOU,
          WordClass.HIM,
          WordClass.THEM,
          WordClass.ME,
          WordClass.US,
          WordClass.REFLEXIVE);

  static final WordClassSet FUNCTION_WORDS =
      PRONOUNS.and(
          WordClassSet.of(
              WordClass.BE,
              WordClass.HAVE,
              WordClass.DO,
              WordClass.MODAL,
              WordClass.POSSESSIVE,
              WordClass.TO,
              WordClass.DEMONSTRATIVE,
              WordClass.RELATIVE,
              WordClass.DETERMINER,
              WordClass.QUANTIFIER,
              WordClass.COORDINATOR,
              WordClass.WH,
              WordClass.SUBORDINATOR,
              WordClass.PREPOSITION,
              WordClass.NUMBER_WORD));

  /** Function words whose tag hangs on what stands around them. */
  static final WordClassSet SHIFTING =
      PRONOUNS.and(
          WordClassSet.of(
              WordClass.HER_OBJ,
              WordClass.BE,
              WordClass.HAVE,
              WordClass.DO,
              WordClass.MODAL,
              WordClass.POSSESSIVE,
              WordClass.TO,
              WordClass.DEMONSTRATIVE,
              WordClass.RELATIVE,
              WordClass.WH));

  /** A known word without any of these is a noun wherever it stands in small letters. */
  static final WordClassSet NO_MERE_NOUNS =
      FUNCTION_WORDS.and(
          WordClassSet.of(
              WordClass.NEGATION,
              WordClass.DEGREE,
              WordClass.ORDINAL,
              WordClass.PARTICLE,
              WordClass.VERB_BASE,
              WordClass.VERB_S,
              WordClass.VERB_PAST,
              WordClass.VERB_PARTICIPLE,
              WordClass.VERB_ING,
              WordClass.ADJECTIVE,
              WordClass.ADVERB));

  static final WordClassSet FUNCTION_IN_NAMES =
      PRONOUNS.and(
          WordClassSet.of(
              WordClass.PREPOSITION,
              WordClass.DETERMINER,
              WordClass.COORDINATOR,
              WordClass.BE,
              WordClass.HAVE,
              WordClass.POSSESSIVE));

  static final WordClassSet NAMES =
      WordClassSet.of(
          WordClass.GIVEN_MALE,
          WordClass.GIVEN_FEMALE,
          WordClass.SURNAME,
          WordClass.PLACE,
          WordClass.HONORIFIC,
          WordClass.ORG_NAME);

  static final WordClassSet COMMON =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.VERB_BASE,
          WordClass.ADJECTIVE,
          WordClass.ADVERB,
          WordClass.VERB_ING,
          WordClass.VERB_PAST);

  /** Determiners that can stand for those they tell of: "many", "another". */
  static final WordClassSet ALONE = WordClassSet.of(WordClass.QUANTIFIER, WordClass.GENERIC_PERSON);

  static final WordClassSet PERSONS = WordClassSet.of(WordClass.ROLE, WordClass.PERSON_NOUN);

  static final WordClassSet NOUNS =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.DOCUMENT,
          WordClass.CUE_NOUN,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.ORG_HEAD,
          WordClass.PLACE_HEAD,
          WordClass.TIME_NOUN);

  static final WordClassSet BEHIND_MODIFIER =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.ADJECTIVE,
          WordClass.ROLE,
          WordClass.PERSON_NOUN,
          WordClass.ORG_HEAD,
          WordClass.ORDINAL);

  static final WordClassSet CLAUSE_STARTS =
      PRONOUNS.and(
          WordClassSet.of(
              WordClass.DETERMINER,
              WordClass.POSSESSIVE,
              WordClass.NOUN_PLURAL,
              WordClass.QUANTIFIER,
              WordClass.PREPOSITION,
              WordClass.SUBORDINATOR,
              WordClass.WH,
              WordClass.ADVERB,
              WordClass.DEMONSTRATIVE,
              WordClass.ROLE_PLURAL,
              WordClass.PERSON_PLURAL,
              WordClass.NUMBER_WORD,
              WordClass.VERB_ING));

  private WordGroups() {}
}
