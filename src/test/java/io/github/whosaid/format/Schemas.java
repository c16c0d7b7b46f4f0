package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Validates JSON by a validator and schemas of others, or the schema that the library ships. */
final class Schemas {

  private Schemas() {}

  static Schema load(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema of(String schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON);
  }

  static void assertValid(Schema schema, String json) {
    assertThat(
            schema.validate(
                json,
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }
}
