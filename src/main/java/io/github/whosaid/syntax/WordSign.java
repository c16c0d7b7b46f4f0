package io.github.whosaid.syntax;

/** What a word of a capitalised run looks like by itself, by form and word lists. */
enum WordSign {
  /** A small word that joins: "for", "on", "the". */
  JOINT,
  OF,
  AND,
  AMPERSAND,
  HYPHEN,
  COMMA,
  QUOTE,
  /** "van", "de", "bin". */
  PARTICLE,
  /** "'s". */
  POSSESSIVE,
  NUMBER,
  /** "J." */
  INITIAL,
  /** "Jr", "III". */
  NAME_SUFFIX,
  /** "Ms.", "Sir". */
  HONORIFIC,
  /** "President", "Gen.". */
  TITLE,
  /** "Captain", "Analyst". */
  ROLE,
  /** A weekday or month. */
  CALENDAR,
  DEMONYM,
  PARTY,
  ORG_NAME,
  ORG_SUFFIX,
  ORG_HEAD,
  PLACE_HEAD,
  DOCUMENT,
  /** A function word in capitals. */
  FUNCTION,
  /** Known as a given name and as nothing else. */
  GIVEN,
  GIVEN_OR_SURNAME,
  SURNAME,
  /** Known as a person's name and as a common word. */
  PERSON_OR_COMMON,
  PERSON_OR_PLACE,
  PLACE,
  PLACE_OR_COMMON,
  NOUN,
  PLURAL,
  ADJECTIVE,
  /** A verb form or adverb. */
  OTHER_KNOWN,
  /** Capitals throughout, and unknown. */
  ACRONYM,
  /** "Seo-jin". */
  SYLLABLES,
  /** "@tull", "TullNet". */
  ODD_CASE,
  /** Perhaps a rare given name or surname. */
  RARE_NAME,
  UNKNOWN
}
