package io.github.whosaid.format;

import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;

/** Document ids as references that the standards accept. */
final class Iri {

  private static final Escaper ADDRESS = new PercentEscaper("-._~/:?&=+,;@!$'()*%", false);
  private static final Escaper PATH = new PercentEscaper("-._~/&=+,;@!$'()*", false);

  private Iri() {}

  /**
   * Returns a URL as it is, anything else as a relative path; other characters are percent-encoded.
   */
  static String of(String id) {
    boolean address =
        id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:");
    return id.isEmpty() ? "article" : (address ? ADDRESS : PATH).escape(Plain.whole(id));
  }
}
