package io.github.whosaid.mention;

/**
 * A noun phrase, name or pronoun that can refer to a speaker, as ranges of tokens. Immutable and
 * thread-safe.
 *
 * @param index position in the list of {@link Mentions}
 * @param form how it refers
 * @param type what it refers to
 * @param first first token, determiners, titles and premodifiers included: "the", "Rep.", "Safaran"
 *     of "Safaran President Omar Rashedi"
 * @param end token behind the last one of the phrase itself, without apposition, prepositional
 *     phrase or relative clause
 * @param headFirst first token of the name proper without titles and premodifiers; of a nominal the
 *     head noun's first token; of a pronoun itself
 * @param headEnd token behind the name proper or head noun
 * @param extentEnd token behind all that belongs to the phrase: "of" and "at" phrases, appositions,
 *     age, party, relative clause; not before {@code end}
 * @param gender grammatical gender as title, given name, noun or pronoun tell it
 * @param plural whether it refers to several
 * @param possessive whether a possessive "'s" follows the phrase, or it is a possessive pronoun
 */
public record Mention(
    int index,
    Form form,
    Type type,
    int first,
    int end,
    int headFirst,
    int headEnd,
    int extentEnd,
    Gender gender,
    boolean plural,
    boolean possessive) {

  /** How a mention refers. */
  public enum Form {
    /** By a proper name: "Han Seo-jin", "the White House". */
    NAME,
    /** By a common noun: "the research fellow", "experts", "some", "a third". */
    NOMINAL,
    /** By a pronoun: "he", "who". */
    PRONOUN
  }

  /** What a mention refers to. */
  public enum Type {
    /** One person. */
    PERSON,
    /** Several persons: "experts", "two officials", "Republicans". */
    PEOPLE,
    /** An organisation, institution, company, state or team. */
    ORGANISATION,
    /** A place; places speak as their governments do. */
    PLACE,
    /** A text or body of data: "the report", "a poll". */
    DOCUMENT,
    /** Anything else: "the plan", "Monday". */
    OTHER
  }

  /** Grammatical gender. */
  public enum Gender {
    /** "he", "Mr.", "spokesman". */
    MALE,
    /** "she", "Mrs.", "spokeswoman". */
    FEMALE,
    /** Not told. */
    UNKNOWN
  }
}
