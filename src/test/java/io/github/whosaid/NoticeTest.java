package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the jar of the command line holds is named in its NOTICE, with the texts of licences. */
final class NoticeTest {

  private static String notice() throws IOException {
    return Files.readString(Path.of("src/cli/NOTICE")).toLowerCase(Locale.ROOT);
  }

  @Test
  void everyDependencyOfTheJarIsNamed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String dependencies = pom.substring(pom.indexOf("<!-- The core"), pom.indexOf("<build>"));
    List<String> used =
        Snippets.blocks(dependencies, "<dependency>", "</dependency>").stream()
            .filter(d -> !d.contains("<scope>test</scope>") && !d.contains("assertj"))
            .map(d -> Snippets.blocks(d, "<artifactId>", "</artifactId>").get(0))
            .map(name -> name.replace('-', ' ').replace('_', ' '))
            .toList();

    assertThat(used).contains("guava", "jsoup");
    assertThat(used).allSatisfy(name -> assertThat(notice()).contains(name));
  }

  @Test
  void everyLicenceThatIsNamedIsThere() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String text : List.of("jsoup.txt", "pdfbox.txt", "progressbar.txt", "jline.txt")) {
      assertThat(notice()).contains(text);
      assertThat(pom).contains("<resource>META-INF/licenses/" + text + "</resource>");
      assertThat(Files.readString(Path.of("src/cli/licenses", text))).contains("Copyright (c)");
    }
    for (String text : List.of("scowl.txt", "wordnet.txt")) {
      assertThat(notice()).contains(text);
      assertThat(Path.of("src/main/resources/META-INF/licenses", text)).exists();
    }
  }
}
