package io.github.whosaid.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One self-contained page for an article. It loads nothing, and its policy lets a browser run the
 * one script and use the one style that the library brings, by their hashes.
 */
final class HtmlFormat implements ReportFormat {

  /** The parts of the page that are the same for every article, read when first needed. */
  private static final class Template {
    static final String PAGE = Resource.read("report.html");
    static final String STYLE = Resource.read("report.css");
    static final String SCRIPT = Resource.read("report.js");
    static final String POLICY = policy(STYLE, SCRIPT);
  }

  /** Returns a policy that lets a page use this style and run this script, and nothing else. */
  static String policy(String style, String script) {
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

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public boolean joins() {
    return false;
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
    ImmutableMap<String, String> parts =
        ImmutableMap.of(
            "policy", Template.POLICY,
            "title", Html.text(HtmlPage.title(document)) + " – who said what",
            "style", Template.STYLE,
            "script", Template.SCRIPT);
    StringBuilder out = new StringBuilder();
    // What is filled in is not looked at again: an article may say {{script}}.
    for (String piece : Splitter.on("{{").split(Template.PAGE)) {
      int end = piece.indexOf("}}");
      String name = end < 0 ? "" : piece.substring(0, end);
      if (name.equals("body")) {
        HtmlPage.append(out, document);
      } else {
        out.append(parts.getOrDefault(name, ""));
      }
      out.append(end < 0 ? piece : piece.substring(end + 2));
    }
    return out;
  }
}
