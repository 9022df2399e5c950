package dev.heed.cli.cache;

import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link PackedOutput} wrote. Other bytes are a {@link RuntimeException} or nonsense:
 * whoever reads has made sure of them.
 */
final class PackedInput {
  /** Reads one value. */
  interface Reading<T, X extends Exception> {
    T read() throws X;
  }

  /** Reads all of it. */
  interface Content<T> {
    T read(PackedInput from) throws IOException;
  }

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private int at;

  private PackedInput(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /**
   * What was written in this format.
   *
   * @throws IOException when it was another
   */
  static <T> T read(byte[] bytes, int start, String format, Content<T> content) throws IOException {
    PackedInput from = new PackedInput(bytes, start);
    if (!from.text().equals(format)) {
      throw new IOException("another format");
    }
    return content.read(from);
  }

  /** From here on, whatever is read of this meanwhile. */
  PackedInput here() {
    return new PackedInput(bytes, at);
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += BITS) {
      int next = bytes[at++];
      if (next >= 0) {
        return value | next << shift;
      }
      value |= (next & MORE - 1) << shift;
    }
  }

  boolean flag() {
    return bytes[at++] == 1;
  }

  <E> E constant(E[] values) {
    return values[number()];
  }

  Span span() {
    return new Span(number(), number());
  }

  String string() {
    int number = number();
    if (number == strings.size()) {
      strings.add(text());
    }
    return strings.get(number);
  }

  List<String> strings() {
    return all(this::string);
  }

  /** A string that was written by itself. */
  String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** What stands in the next part; it is read from there, by and by. */
  PackedInput part() {
    int length = number();
    PackedInput part = here();
    at += length;
    return part;
  }

  Numbers numbers() {
    int[] values = new int[number()];
    ByteBuffer.wrap(bytes, at, values.length * Integer.BYTES).asIntBuffer().get(values);
    at += values.length * Integer.BYTES;
    return new Numbers(values);
  }

  long word() {
    at += Long.BYTES;
    return ByteBuffer.wrap(bytes, at - Long.BYTES, Long.BYTES).getLong();
  }

  Words words() {
    long[] words = new long[number()];
    ByteBuffer.wrap(bytes, at, words.length * Long.BYTES).asLongBuffer().get(words);
    at += words.length * Long.BYTES;
    return Words.of(words);
  }

  @SuppressWarnings("unchecked") // each element is one
  <T, X extends Exception> List<T> all(Reading<T, X> each) throws X {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = each.read();
    }
    return (List<T>) (List<?>) List.copyOf(Arrays.asList(values));
  }
}
