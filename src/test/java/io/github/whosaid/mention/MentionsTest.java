package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mentions are found, before anybody asks whom they mean. */
final class MentionsTest {

  private static final class Found {
    final TokenizedText t;
    final Mentions mentions;

    Found(String text) {
      t = TokenizedText.of(text, Lexicon.english());
      mentions = Mentions.find(t, Syntax.of(t));
    }

    Mention headed(String words) {
      return mentions.all().stream()
          .filter(m -> t.string(m.headFirst(), m.headEnd()).equals(words))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no mention of " + words));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour master Ada Moss left early. | Ada Moss | NAME | PERSON",
        "Dr Ada Moss left early. | Ada Moss | NAME | PERSON",
        "The Tull Harbour Authority met on Monday. | Tull Harbour Authority | NAME | ORGANISATION",
        "The clerk left early. | clerk | NOMINAL | PERSON",
        "Several clerks left early. | clerks | NOMINAL | PEOPLE",
        "The company said it would pay. | company | NOMINAL | ORGANISATION",
        "A report shows that it rains. | report | NOMINAL | DOCUMENT",
        "Ada Moss rose and she left. | she | PRONOUN | PERSON",
        "The clerks rose and they left. | they | PRONOUN | PEOPLE",
      })
  void aMentionHasFormAndType(String text, String head, Form form, Type type) {
    Mention m = new Found(text).headed(head);

    assertThat(m.form()).isEqualTo(form);
    assertThat(m.type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"Mr, MALE", "Mrs, FEMALE", "Dr, UNKNOWN"})
  void aTitleTellsTheGender(String title, Gender gender) {
    assertThat(new Found(title + " Quenlow left early.").headed("Quenlow").gender())
        .isEqualTo(gender);
  }

  @Test
  void anAppositionMeansTheNameBeforeIt() {
    Found found = new Found("Ada Moss, the harbour master, left early.");

    Mention name = found.headed("Ada Moss");
    Mention role = found.headed("harbour master");
    assertThat(found.mentions.same(role.index())).isEqualTo(name.index());
    assertThat(found.mentions.affiliations(name.index())).hasSize(1);
  }

  @Test
  void aTextWithoutPeopleHasNoMentionOfOne() {
    assertThat(new Found("It rains, and the nets are dry.").mentions.all())
        .noneMatch(m -> m.type() == Type.PERSON);
  }
}
