package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in another language is told from an English one in which nobody is quoted. */
final class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bürgermeisterin von Tull sagte am Montag, die Brücke sei sicher. „Wir warten nicht"
            + " noch einen Winter“, sagte sie in der Sitzung, an der auch der Minister teilnahm. Im"
            + " Hafen war man am Abend so überrascht, dass niemand mehr darüber reden wollte.",
        "Le maire de Tull a déclaré lundi que le pont était sûr. « Nous n'attendrons pas un autre"
            + " hiver », a-t-elle dit devant le conseil, où siégeait aussi le ministre. Sur le"
            + " port, on était si surpris que personne ne voulait plus en parler avant la fin du"
            + " mois.",
        "La alcaldesa de Tull dijo el lunes que el puente era seguro. «No vamos a esperar otro"
            + " invierno», dijo ella en la sesión, a la que asistió también el ministro. En el"
            + " puerto todos estaban tan sorprendidos que nadie quería hablar más del asunto.",
        "De burgemeester van Tull zei maandag dat de brug veilig is. “We wachten niet nog een"
            + " winter”, zei ze in de vergadering, waar ook de minister bij was. In de haven was"
            + " men zo verrast dat niemand er aan het eind van de dag nog over wilde praten.",
        "Мэр города сказала в понедельник, что мост безопасен. «Мы не будем ждать еще одну зиму»,"
            + " сказала она на заседании, где был и министр. В порту все так удивились, что никто"
            + " больше не хотел об этом говорить, а вечером там уже никого не было.",
      })
  void anotherLanguageIsTold(String text) {
    assertThat(Whosaid.analyze(text).isEnglish()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mayor Hanna Moll",
        "Tull Bridge: Moll Defies Ministry, Vows Winter Opening",
        "The mayor of Tull said on Monday that the bridge was safe. “We will not wait another"
            + " winter,” she told the council, where the minister had a seat as well. At the"
            + " harbour people were so surprised that nobody would talk about it any more.",
      })
  void englishAndAFewWordsPass(String text) {
    assertThat(Whosaid.analyze(text).isEnglish()).isTrue();
  }

  static List<Row> rows() {
    return CaseTable.read("languages.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aShortTextIsForeignOnlyIfItsWordsAre(Row row) {
    boolean english = Boolean.parseBoolean(row.cell(0));
    assertThat(Whosaid.analyze(row.text(1)).isEnglish()).isEqualTo(english);
  }

  @Test
  void aForeignNameDoesNotMakeAnArticleForeign() {
    assertThat(
            Whosaid.analyze(
                    "Le Monde, Der Spiegel, El País, La Repubblica and De Volkskrant signed the"
                        + " letter, which the ministry has not answered and would not discuss.")
                .isEnglish())
        .isTrue();
  }
}
