package io.github.whosaid.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;

/**
 * One self-contained page for an article. It loads nothing, and its policy lets a browser run the
 * one script and use the one style that the library brings, by their hashes.
 */
final class HtmlFormat extends NamedFormat {

  /** The page around an article's own part: read when first needed. */
  private static final class Template {
    private static final List<String> HALVES =
        Splitter.on("{{body}}").splitToList(filled("report.css", "report.js"));

    /** Up to the body; the title is still a variable. */
    static final String HEAD = HALVES.get(0);

    static final String TAIL = HALVES.get(1);
  }

  /** Returns the template with a style, a script and the policy that lets these two in. */
  static String filled(String styleFile, String scriptFile) {
    String style = Resource.read(styleFile);
    String script = Resource.read(scriptFile);
    return replace(
        Resource.read("report.html"),
        ImmutableMap.of("policy", policy(style, script), "style", style, "script", script));
  }

  /** Returns a text with its variables filled in; what looks like one in a value is none. */
  static String replace(String text, Map<String, String> values) {
    return new StringSubstitutor(values, "{{", "}}")
        .setDisableSubstitutionInValues(true)
        .replace(text);
  }

  /** Returns a policy that lets a page use this style and run this script, and nothing else. */
  private static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
  }

  HtmlFormat() {
    super("html", "html", false);
  }

  @Override
  public String render(Document document) {
    return page(document).toString();
  }

  /**
   * The page of a long article is large: its bytes are made without a second copy in characters.
   */
  @Override
  public byte[] encode(Document document) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(page(document)));
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    return copy;
  }

  private static StringBuilder page(Document document) {
    String title = Html.text(HtmlPage.title(document)) + " – who said what";
    StringBuilder out = new StringBuilder(replace(Template.HEAD, ImmutableMap.of("title", title)));
    HtmlPage.append(out, document);
    return out.append(Template.TAIL);
  }
}
