package io.github.whosaid.format;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.whosaid.report.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes JSON in memory with the streaming writer of Gson. One thread, one value. */
final class Json {

  private static final FormattingStyle INDENTED =
      FormattingStyle.PRETTY.withIndent("  ").withNewline("\n");

  /** More room than this, in characters, is made only when it is needed. */
  private static final int MOST = 1 << 22;

  private final Memory memory;
  private final JsonWriter writer;
  private final boolean indented;

  /**
   * Makes a writer with nothing written.
   *
   * @param text the article: what is written of it is usually seven times as long
   */
  Json(boolean indented, String text) {
    this.indented = indented;
    this.memory = new Memory((int) Math.min(8L * text.length(), MOST) + 1024);
    this.writer = new JsonWriter(memory);
    writer.setFormattingStyle(indented ? INDENTED : FormattingStyle.COMPACT);
  }

  /** Small objects are written on one line even if everything else is indented. */
  @CanIgnoreReturnValue
  private Json style(boolean lines) {
    if (!indented) {
      return this;
    }
    writer.setFormattingStyle(lines ? INDENTED : FormattingStyle.COMPACT);
    return this;
  }

  @CanIgnoreReturnValue
  Json beginObject() {
    try {
      writer.beginObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json endObject() {
    try {
      writer.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json beginArray(String name) {
    return name(name).beginArray();
  }

  @CanIgnoreReturnValue
  Json beginArray() {
    try {
      writer.beginArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json endArray() {
    try {
      writer.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json name(String name) {
    try {
      writer.name(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json value(String value) {
    try {
      writer.value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json value(long value) {
    try {
      writer.value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json value(boolean value) {
    try {
      writer.value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json nothing() {
    try {
      writer.nullValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json put(String name, String value) {
    return name(name).value(value);
  }

  @CanIgnoreReturnValue
  Json put(String name, Enum<?> value) {
    return put(name, value.name());
  }

  @CanIgnoreReturnValue
  Json put(String name, Optional<String> value) {
    return value.isPresent() ? put(name, value.get()) : name(name).nothing();
  }

  @CanIgnoreReturnValue
  Json put(String name, long value) {
    return name(name).value(value);
  }

  @CanIgnoreReturnValue
  Json put(String name, boolean value) {
    return name(name).value(value);
  }

  /** Writes a probability with up to four decimal places. */
  @CanIgnoreReturnValue
  Json probability(String name, double value) {
    try {
      writer.name(name).value(Math.round(value * 10_000) / 10_000.0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Json strings(String name, List<String> values) {
    beginArray(name).style(false);
    values.forEach(this::value);
    return endArray().style(indented);
  }

  /** Writes an object of start and end. */
  @CanIgnoreReturnValue
  Json range(String name, Span span) {
    return name(name).bounds(span).endObject().style(indented);
  }

  /** Writes a list of objects of start and end. */
  @CanIgnoreReturnValue
  Json ranges(String name, List<Span> spans) {
    beginArray(name).style(false);
    for (Span span : spans) {
      bounds(span).endObject();
    }
    return endArray().style(indented);
  }

  /** Writes an object of start, end and the words between them. */
  @CanIgnoreReturnValue
  Json span(String name, Span span, String of) {
    return name(name).span(span, span.of(of));
  }

  /** Writes an object of start, end and words. */
  @CanIgnoreReturnValue
  Json span(Span span, String words) {
    return bounds(span).put("text", words).endObject().style(indented);
  }

  /** Writes a list of objects of start, end and the words between them. */
  @CanIgnoreReturnValue
  Json spans(String name, List<Span> spans, String of) {
    beginArray(name).style(false);
    for (Span span : spans) {
      bounds(span).put("text", span.of(of)).endObject();
    }
    return endArray().style(indented);
  }

  @CanIgnoreReturnValue
  private Json bounds(Span span) {
    return beginObject().style(false).put("start", span.start()).put("end", span.end());
  }

  /** Ends the line after a whole value. */
  @CanIgnoreReturnValue
  Json endLine() {
    memory.write('\n');
    return this;
  }

  /** Returns the bytes of {@link #toString} in UTF-8. */
  byte[] toBytes() {
    return memory.toBytes();
  }

  /**
   * Returns what was written. Half of a surrogate pair cannot be stored in a file, so it is written
   * as an escape.
   */
  @Override
  public String toString() {
    return memory.toString();
  }

  /** A writer without a lock. */
  private static final class Memory extends Writer {

    /** So many bytes a char becomes at most, as an escape. */
    private static final int LONGEST = 6;

    private char[] chars;
    private int size;

    Memory(int room) {
      chars = new char[room];
    }

    private void makeRoom(int length) {
      if (size + length > chars.length) {
        chars = Arrays.copyOf(chars, Math.max(size + length, 2 * chars.length));
      }
    }

    @Override
    public void write(int c) {
      makeRoom(1);
      chars[size++] = (char) c;
    }

    @Override
    public void write(String words, int from, int length) {
      makeRoom(length);
      words.getChars(from, from + length, chars, size);
      size += length;
    }

    @Override
    public void write(char[] words, int from, int length) {
      makeRoom(length);
      System.arraycopy(words, from, chars, size, length);
      size += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      for (int i = 0; i < size; i++) {
        if (!Character.isSurrogate(chars[i])) {
          continue;
        }
        if (isPair(i)) {
          i++;
        } else {
          return escaped(i);
        }
      }
      return new String(chars, 0, size);
    }

    byte[] toBytes() {
      char[] from = chars;
      int end = size;
      int more = 0;
      for (int i = 0; i < end; i++) {
        more += from[i] < 0x80 ? 0 : LONGEST - 1;
      }
      byte[] bytes = new byte[end + more];
      int n = 0;
      for (int i = 0; i < end; i++) {
        char c = from[i];
        if (c < 0x80) {
          bytes[n++] = (byte) c;
        } else if (!Character.isSurrogate(c)) {
          n = encode(c, bytes, n);
        } else if (isPair(i)) {
          n = encode(Character.toCodePoint(c, from[++i]), bytes, n);
        } else {
          for (char part : escape(c).toCharArray()) {
            bytes[n++] = (byte) part;
          }
        }
      }
      return n == bytes.length ? bytes : Arrays.copyOf(bytes, n);
    }

    /** Writes a character beyond ASCII in UTF-8; returns the position after it. */
    private static int encode(int point, byte[] bytes, int at) {
      int n = at;
      if (point < 0x800) {
        bytes[n++] = (byte) (0xc0 | point >> 6);
      } else {
        if (point < 0x10000) {
          bytes[n++] = (byte) (0xe0 | point >> 12);
        } else {
          bytes[n++] = (byte) (0xf0 | point >> 18);
          bytes[n++] = (byte) (0x80 | point >> 12 & 0x3f);
        }
        bytes[n++] = (byte) (0x80 | point >> 6 & 0x3f);
      }
      bytes[n++] = (byte) (0x80 | point & 0x3f);
      return n;
    }

    private static String escape(char half) {
      return "\\u" + Integer.toHexString(half);
    }

    private boolean isPair(int i) {
      return i + 1 < size && Character.isSurrogatePair(chars[i], chars[i + 1]);
    }

    private String escaped(int first) {
      StringBuilder out = new StringBuilder(size + 64).append(chars, 0, first);
      for (int i = first; i < size; i++) {
        if (isPair(i)) {
          out.append(chars[i]).append(chars[++i]);
        } else if (Character.isSurrogate(chars[i])) {
          out.append(escape(chars[i]));
        } else {
          out.append(chars[i]);
        }
      }
      return out.toString();
    }
  }
}
