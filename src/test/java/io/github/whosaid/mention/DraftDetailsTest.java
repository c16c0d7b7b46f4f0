package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import org.junit.jupiter.api.Test;

class DraftDetailsTest {

  @Test
  void shouldTellNothingOfAPhraseUntilSomethingIsTold() {
    Draft phrase = new Draft(Form.NAME, Type.PERSON, 0, 2);

    assertThat(phrase.details()).isSameAs(DraftDetails.NONE);
    assertThat(phrase.details().ofPerson()).isSameAs(PrivateDetails.NONE);
  }

  @Test
  void shouldKeepWhatIsToldOfOnePhraseFromOthers() {
    Draft phrase = new Draft(Form.NAME, Type.PERSON, 0, 2);
    Draft cook = new Draft(Form.NOMINAL, Type.PERSON, 3, 5);
    phrase.tell().ageToken = 6;
    phrase.tell().addApposition(cook);

    assertThat(phrase.details().ofPerson()).isEqualTo(new PrivateDetails(6, -1, -1, -1, -1));
    assertThat(phrase.details().appositions).containsExactly(cook);
    assertThat(cook.details()).isSameAs(DraftDetails.NONE);
    assertThat(DraftDetails.NONE.appositions).isEmpty();
  }
}
