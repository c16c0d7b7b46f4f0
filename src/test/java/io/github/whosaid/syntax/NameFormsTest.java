package io.github.whosaid.syntax;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameFormsTest {

  private static final String TABLE = "tern\nport tern\nternholm\ntern\n";

  /** A table with a list for each line. */
  private static NameForms forms() {
    NameForms forms = new NameForms(16);
    int begin = forms.append(TABLE.getBytes(US_ASCII));
    int kind = 1;
    for (int from = 0; from < TABLE.length(); kind *= 2) {
      int to = TABLE.indexOf('\n', from);
      forms.add(begin + from, begin + to, kind);
      from = to + 1;
    }
    return forms;
  }

  private static int find(NameForms forms, String form) {
    return forms.find(form, 0, form.length());
  }

  @Test
  void findsFormsInAnyLetters() {
    assertThat(find(forms(), "Port Tern")).isEqualTo(2);
    assertThat(forms().find("at TERNHOLM, where", 3, 11)).isEqualTo(4);
  }

  @Test
  void keepsAllListsOfAForm() {
    assertThat(find(forms(), "tern")).isEqualTo(1 | 8);
  }

  @Test
  void findsNoPartsOfForms() {
    for (String other : new String[] {"ter", "ternh", "port", "port ternholm", ""}) {
      assertThat(find(forms(), other)).as(other).isZero();
    }
  }

  @Test
  void findsFormsOfSeveralTables() {
    NameForms forms = forms();
    int begin = forms.append("moll".getBytes(US_ASCII));
    forms.add(begin, begin + 4, 16);
    assertThat(find(forms, "Moll")).isEqualTo(16);
    assertThat(find(forms, "tern")).isEqualTo(1 | 8);
  }

  @Test
  void refusesMoreThanItCanNumber() {
    assertThatThrownBy(() -> forms().append(new byte[1 << 20]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("too many forms");
  }
}
