package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the field of a role goes before the body that the role is held in. */
final class RoleFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "'Ada Moss, head of roads and planning at Tull Council, left.', head of roads and planning",
    "'Ada Moss, an expert in online fraud at Tull Bank, left.', expert in online fraud",
    "'Ada Moss, head of surgery at Tull Hospital, left.', head of surgery",
    "'Ada Moss, head of the choir, left.', head",
  })
  void theFieldEndsBeforeTheBody(String text, String role) {
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    Mentions mentions = Mentions.find(t, Syntax.of(t));
    Mention nominal =
        mentions.all().stream()
            .filter(m -> m.form() == Form.NOMINAL && m.type() == Mention.Type.PERSON)
            .findFirst()
            .orElseThrow();

    AffiliationMention told = mentions.affiliations(nominal.index()).get(0);

    assertThat(t.string(told.roleFirst(), told.roleEnd())).isEqualTo(role);
  }
}
