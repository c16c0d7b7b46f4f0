package io.github.whosaid.claim;

/** The lists of {@code words.tsv} that code asks for; patterns name these and others. */
enum WordList {
  ABLE,
  AS,
  ASKING,
  AT,
  BECAUSE,
  BY,
  CENT,
  CLAIMING,
  CLOSE,
  COLLECTIVE,
  COLLECTIVE_THING,
  CRIES,
  CROWD,
  DATA,
  EXPRESS,
  GOAL,
  FEW,
  IDLE,
  IF,
  INCLUDING,
  INSIDER,
  INSTITUTION,
  LAW,
  LEGAL,
  MAGNITUDE,
  MANY_PEOPLE,
  MARKET,
  MEASURE,
  MEMBERS,
  MONEY,
  NAMELESS,
  NEW,
  NOISE,
  OFFICIAL,
  ONE,
  OPINION,
  PARTY_PEOPLE,
  PEOPLE,
  PERCENT,
  PERIOD,
  PERSON_HEAD,
  PLACE,
  PLURAL_ANON,
  POLICE,
  PRESENT,
  RESPONDENTS,
  RESEARCHERS,
  SAYING,
  SCOPE,
  SIDE,
  SOME,
  SOMEONE,
  SOURCE,
  STAKE,
  STUDY,
  SURVEY,
  TITLED,
  TOPIC,
  UNTRUE,
  VAGUE_TEXT,
  VAGUE_TEXT_ONE,
  WHAT,
  WHICH,
  WITH;

  static {
    if (values().length > Long.SIZE) {
      throw new IllegalStateException("more lists than a set in a long can hold");
    }
  }

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
