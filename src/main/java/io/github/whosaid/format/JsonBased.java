package io.github.whosaid.format;

import java.nio.charset.StandardCharsets;

/**
 * What the formats in JSON share. Gson is an optional dependency, so nothing here names its
 * classes: they are loaded when the first document is rendered.
 */
abstract class JsonBased extends NamedFormat {

  JsonBased(String name, String extension, boolean joins) {
    super(name, extension, joins);
  }

  @Override
  public String head() {
    return "[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String tail() {
    return "\n]\n";
  }

  /** Returns one value in JSON. */
  abstract String json(Document document);

  /** Returns the bytes of the value in UTF-8. */
  byte[] bytes(Document document) {
    return json(document).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public final String render(Document document) {
    try {
      return json(document);
    } catch (NoClassDefFoundError e) {
      throw withoutGson(e);
    }
  }

  @Override
  public final byte[] encode(Document document) {
    try {
      return bytes(document);
    } catch (NoClassDefFoundError e) {
      throw withoutGson(e);
    }
  }

  private IllegalStateException withoutGson(NoClassDefFoundError e) {
    return new IllegalStateException(
        "the format " + name() + " needs com.google.code.gson:gson on the class path", e);
  }
}
