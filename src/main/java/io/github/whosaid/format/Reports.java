package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonStreamParser;
import java.util.List;

/** Reads reports that {@link Formats#json()} or {@link Formats#jsonl()} wrote. Thread-safe. */
public final class Reports {

  private Reports() {}

  /**
   * Reads a report and its checks; of a candidate who is not a speaker of the article only the name
   * is kept.
   *
   * @param json one object
   * @throws IllegalArgumentException if it is not one document according to {@link
   *     Formats#jsonSchema()}
   * @throws IllegalStateException if Gson is not on the class path; the message names it
   */
  public static Document fromJson(String json) {
    List<Document> documents = allFromJson(json);
    if (documents.size() != 1) {
      throw new IllegalArgumentException(documents.size() + " reports instead of one");
    }
    return documents.get(0);
  }

  /**
   * Reads all reports of an output: an array of objects, or one object per line.
   *
   * @throws IllegalArgumentException if they are not documents according to {@link
   *     Formats#jsonSchema()}
   * @throws IllegalStateException if Gson is not on the class path; the message names it
   */
  public static List<Document> allFromJson(String json) {
    try {
      ImmutableList.Builder<Document> documents = ImmutableList.builder();
      JsonStreamParser values = new JsonStreamParser(json);
      while (values.hasNext()) {
        JsonElement value = values.next();
        for (JsonElement one : value.isJsonArray() ? value.getAsJsonArray() : listOf(value)) {
          documents.add(new JsonDocument(one.getAsJsonObject()).document());
        }
      }
      return documents.build();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "reading JSON needs com.google.code.gson:gson on the class path", e);
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException("not a report of this library: " + e.getMessage(), e);
    }
  }

  private static JsonArray listOf(JsonElement one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }
}
