package io.github.whosaid.format;

import java.nio.charset.StandardCharsets;

/** Document ids as references that the standards accept. */
final class Iri {

  private static final String HEX = "0123456789ABCDEF";

  private Iri() {}

  /** Returns an address as it is, anything else as a relative path; what may not stand is coded. */
  static String of(String id) {
    boolean address =
        id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:");
    String also = address ? "-._~/:?&=+,;@!$'()*%" : "-._~/&=+,;@!$'()*";
    StringBuilder out = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (plain || also.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.length() == 0 ? "article" : out.toString();
  }
}
