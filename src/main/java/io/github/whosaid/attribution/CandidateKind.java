package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;

/** What a candidate is by its head. */
enum CandidateKind {
  HE_SHE,
  THEY,
  IT,
  WHO,
  FIRST_PERSON,
  PERSON_NAME,
  ORGANISATION_NAME,
  PLACE_NAME,
  PERSON_NOUN,
  PEOPLE_NOUN,
  ORGANISATION_NOUN,
  DOCUMENT,
  OTHER,
  NOBODY;

  static CandidateKind of(TokenizedText t, Mentions mentions, int m) {
    if (m < 0) {
      return NOBODY;
    }
    Mention mention = mentions.get(m);
    if (mention.form() == Form.PRONOUN) {
      int i = mention.first();
      if (t.is(i, WordClass.HE) || t.is(i, WordClass.SHE)) {
        return HE_SHE;
      }
      if (t.is(i, WordClass.THEY)) {
        return THEY;
      }
      if (t.is(i, WordClass.IT)) {
        return IT;
      }
      if (t.is(i, WordClass.RELATIVE)) {
        return WHO;
      }
      return t.is(i, WordClass.I) || t.is(i, WordClass.WE) ? FIRST_PERSON : OTHER;
    }
    boolean name = mention.form() == Form.NAME;
    return switch (mention.type()) {
      case PERSON -> name ? PERSON_NAME : PERSON_NOUN;
      case PEOPLE -> PEOPLE_NOUN;
      case ORGANISATION -> name ? ORGANISATION_NAME : ORGANISATION_NOUN;
      case PLACE -> PLACE_NAME;
      case DOCUMENT -> DOCUMENT;
      case OTHER -> OTHER;
    };
  }
}
