package io.github.whosaid.format;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Resource files of this package. */
final class Resource {

  private Resource() {}

  static String read(String name) {
    try {
      return Resources.toString(Resources.getResource(Resource.class, name), StandardCharsets.UTF_8)
          .replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
