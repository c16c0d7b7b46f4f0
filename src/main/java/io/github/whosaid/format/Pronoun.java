package io.github.whosaid.format;

import com.google.common.base.Ascii;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Quotation;
import java.util.List;

/** How an article refers to a speaker; a given name is not asked. */
enum Pronoun {
  SHE(WordClass.SHE),
  HE(WordClass.HE),
  NONE(WordClass.HE);

  private final WordClass wordClass;

  Pronoun(WordClass wordClass) {
    this.wordClass = wordClass;
  }

  /** Returns the pronoun that stands for the speaker of these quotations where one does. */
  static Pronoun of(List<Quotation> quotations, String text) {
    long women = quotations.stream().filter(q -> isMention(q, text, SHE)).count();
    long men = quotations.stream().filter(q -> isMention(q, text, HE)).count();
    return women > men ? SHE : men > women ? HE : NONE;
  }

  private static boolean isMention(Quotation q, String text, Pronoun pronoun) {
    Lexicon lexicon = Lexicon.english();
    return q.mention()
        .map(m -> Ascii.toLowerCase(m.of(text)))
        .filter(word -> lexicon.is(lexicon.id(word), pronoun.wordClass))
        .isPresent();
  }
}
