package io.github.whosaid.attribution;

/**
 * What speaks for or against a candidate when a pronoun or role is resolved; the weights stand in
 * {@code coreference.tsv}.
 */
enum Clue {
  /** The candidate is the latest speaker. */
  LAST_SPEAKER,
  /** … and spoke in this paragraph or the one before. */
  LAST_SPEAKER_NEAR,
  /** The candidate is an earlier speaker. */
  EARLIER_SPEAKER,
  /** The sentence, or the one before, is about the candidate. */
  TOPIC,
  /** … and that sentence stands behind the latest speaker's, who is another. */
  TOPIC_SINCE,
  /** For each sentence to the candidate's mention, up to six. */
  SENTENCES_APART,
  /** The mention stands in another paragraph. */
  OTHER_PARAGRAPH,
  /** For each candidate that is nearer. */
  RANK,
  /** The candidate is named only behind, and not at the start of a sentence. */
  AHEAD,
  /** The candidate is the subject of the same clause. */
  SAME_CLAUSE,
  /** The candidate's mention is the subject of a verb. */
  SUBJECT,
  /** The candidate's mention owns something: "Lee's". */
  POSSESSIVE,
  /** The candidate is named inside words that are quoted. */
  QUOTED,
  /** The words whose speaker is looked for name the candidate: "He said that Lee would pay". */
  SPOKEN_OF,
  /** The quoted words tell of a "he", who may be whom the sentence before is about. */
  HE_IN_WORDS,
  /** The candidate was introduced, by full name and role, after the latest speaker spoke. */
  INTRODUCED,
  /** A name of one word that may be a person's or not, and its bearer spoke. */
  DOUBTFUL_TYPE,
  /** The candidate's mention stands behind a preposition. */
  OBJECT,
  /** The mention tells a place or body of the candidate's: "the Ohio senator". */
  SAME_PLACE,
  /**
   * The mention tells whose role it is, "the mill's owner", and nothing ties the candidate to the
   * mill; four times where the article ties the candidate to another place or body.
   */
  OTHER_BODY,
  /** The mention tells a party, and the candidate is of another: "the Tory candidate". */
  OTHER_PARTY,
  /** "they" and several people. */
  SAME_NUMBER,
  /** A man, and the mention means one. */
  MALE,
  /** A woman, and the mention means one. */
  FEMALE,
  /** For the logarithm of the number of times that the candidate is named, up to eight. */
  PROMINENCE,
  /** The text calls the candidate by that noun. */
  SAME_NOUN,
  /** The mention tells an office, and the candidate is known by another: "the governor". */
  OTHER_POST,
  /**
   * The mention tells an occupation that the text does not tell of the candidate: "the plumber".
   */
  UNTOLD_ROLE,
  /** … and it tells another role of the candidate. */
  OTHER_ROLE,
  /** The text tells the two apart: "Lee, the mayor's wife", "Lee called the plumber". */
  STRANGER,
  /** The candidate's name tells that it is of that kind: "the panel" for a committee. */
  KIND_OF_NOUN,
  /** The candidate's name does not tell that it is of that kind, as names of it do: "the court". */
  OTHER_KIND,
  /** The candidate's name tells that it is something else: "the agency" for a program. */
  OTHER_NOUN,
  /** "the 44-year-old", and the candidate is 44. */
  SAME_AGE,
  /** "the 44-year-old", and the candidate is of another age. */
  OTHER_AGE,
  /** "the 44-year-old", and how old the candidate is the article does not tell elsewhere. */
  AGED,
  /** A bare noun for an organisation: "the company". */
  GENERIC_NOUN,
  /** A noun with a gender: "the actress". */
  GENDERED_NOUN,
  /** "the person", "this source", and the candidate has no name. */
  NAMELESS,
  /** The candidate has no name; not counted for "he" or "she" where the candidate spoke last. */
  UNNAMED,
  /** The candidate is a place. */
  PLACE,
  /** A pronoun, and the candidate is a document. */
  DOCUMENT,
  /** Nobody is meant who was named: for a role. */
  NOBODY_ROLE,
  /** … for a noun for a body: "the company". */
  NOBODY_BODY,
  /** … for a document: "the report". */
  NOBODY_DOCUMENT,
  /** … for he and she. */
  NOBODY_PRONOUN,
  /** … for "they". */
  NOBODY_THEY,
  /** … for "it". */
  NOBODY_IT;

  static final int COUNT = values().length;
}
