package io.github.whosaid.claim;

/** The lists of {@code words.tsv} that code asks for; patterns name these and others. */
enum WordList {
  AS,
  AT,
  BECAUSE,
  BY,
  CENT,
  CLAIMING,
  CLOSE,
  COLLECTIVE,
  COLLECTIVE_THING,
  CRIES,
  DATA,
  EXPRESS,
  IDLE,
  INCLUDING,
  INSTITUTION,
  LAW,
  LEGAL,
  MAGNITUDE,
  MANY_PEOPLE,
  MEASURE,
  MEMBERS,
  MONEY,
  NAMELESS,
  NOISE,
  OFFICIAL,
  ONE,
  OPINION,
  PARTY_PEOPLE,
  PERCENT,
  PERSON_HEAD,
  PLACE,
  PLURAL_ANON,
  POLICE,
  PRESENT,
  RESPONDENTS,
  SAYING,
  SCOPE,
  SIDE,
  SOME,
  SOURCE,
  STUDY,
  SURVEY,
  TITLED,
  TOPIC,
  UNTRUE,
  VAGUE_TEXT,
  VAGUE_TEXT_ONE,
  WHICH,
  WITH;

  /** Returns the bit of the list in a set of lists. */
  long bit() {
    return 1L << ordinal();
  }

  /** Returns the bits of several lists. */
  static long bits(WordList... lists) {
    long bits = 0;
    for (WordList list : lists) {
      bits |= list.bit();
    }
    return bits;
  }
}
