package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses the page as a reader does, with the script engine of HtmlUnit. */
final class HtmlScriptTest {

  private WebClient client;
  private HtmlPage page;

  @BeforeEach
  void open() throws Exception {
    client = new WebClient(BrowserVersion.CHROME);
    client.getOptions().setCssEnabled(false);
    page = load("/");
  }

  @AfterEach
  void close() {
    client.close();
  }

  private HtmlPage load(String path) throws Exception {
    MockWebConnection connection = new MockWebConnection();
    byte[] html = Formats.html().write(Articles.harbour()).getBytes(StandardCharsets.UTF_8);
    connection.setDefaultResponse(html, 200, "OK", "text/html; charset=utf-8");
    client.setWebConnection(connection);
    return client.getPage("http://localhost" + path);
  }

  private List<String> highlighted() {
    return page.querySelectorAll(".q.on").stream().map(DomNode::getTextContent).toList();
  }

  private HtmlButton speaker(String name) {
    return page.querySelectorAll("button.speaker").stream()
        .filter(b -> b.getTextContent().contains(name))
        .map(HtmlButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private String status() {
    return page.getElementById("status").getTextContent();
  }

  @Test
  void aClickHighlightsASpeakersWordsAndASecondEndsIt() throws Exception {
    HtmlButton varga = speaker("Piet Varga");
    page = varga.click();
    assertThat(highlighted())
        .containsExactly("“They promised us a window seat,”", "“I am still holding my ticket,”");
    assertThat(varga.getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(status()).isEqualTo("2 quotations of Piet Varga highlighted");
    page = varga.click();
    assertThat(highlighted()).isEmpty();
    assertThat(varga.getAttribute("aria-pressed")).isEqualTo("false");
    assertThat(page.getBody().getAttribute("class")).doesNotContain("picked");
  }

  @Test
  void anotherSpeakerTakesTheOthersPlace() throws Exception {
    page = speaker("Piet Varga").click();
    page = speaker("Hana Lim").click();
    assertThat(highlighted()).contains("“If she keeps her word, our costs fall by a fifth,”");
    assertThat(highlighted()).doesNotContain("“I am still holding my ticket,”");
    assertThat(page.querySelectorAll("button.speaker[aria-pressed=true]")).hasSize(1);
  }

  @Test
  void aNumberInTheTextPicksItsSpeakerToo() throws Exception {
    DomElement chip = page.querySelector("#p13 button.chip");
    page = chip.click();
    assertThat(highlighted()).contains("“I am still holding my ticket,”");
    assertThat(speaker("Piet Varga").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void escapeEndsIt() throws Exception {
    page = speaker("Piet Varga").click();
    page.getBody().type(org.htmlunit.javascript.host.event.KeyboardEvent.DOM_VK_ESCAPE);
    assertThat(highlighted()).isEmpty();
    assertThat(status()).isEqualTo("Nobody highlighted");
  }

  @Test
  void aLinkCanNameTheSpeaker() throws Exception {
    page = load("/linked#speaker-1");
    assertThat(highlighted()).contains("“Storms do not vote,”");
    assertThat(status()).contains("Ilse Brandt");
  }
}
