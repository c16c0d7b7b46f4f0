package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.api.Test;

/** A title in the plural before several names. */
final class SharedTitlesTest {

  @Test
  void theTitleIsEverybodys() {
    TokenizedText t =
        TokenizedText.of("Sens. Ada Moss, Bo Birley and Jo Hale left.", Lexicon.english());
    Mentions mentions = Mentions.find(t, Syntax.of(t));

    for (String name : new String[] {"Ada Moss", "Bo Birley", "Jo Hale"}) {
      Mention m =
          mentions.all().stream()
              .filter(x -> t.string(x.headFirst(), x.headEnd()).equals(name))
              .findFirst()
              .orElseThrow();
      AffiliationMention told = mentions.affiliations(m.index()).get(0);
      assertThat(t.string(told.roleFirst(), told.roleEnd())).isEqualTo("Sens.");
    }
  }
}
