package dev.heed.cli.cache;

import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Values one after the other, numbers in as few bytes as they need and each string once; {@link
 * PackedInput} reads them. A library's format would have to be learnt anew by each run's compiler.
 */
final class PackedOutput {
  /** Writes one value. */
  interface Writing<T, X extends Exception> {
    void write(T value) throws X;
  }

  /** Writes all of it. */
  interface Content {
    void write(PackedOutput to) throws IOException;
  }

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();

  /** What is written, after the format's name. */
  static byte[] bytes(String format, Content content) throws IOException {
    PackedOutput to = new PackedOutput();
    to.text(format);
    content.write(to);
    return to.bytes();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void number(int value) {
    int rest = value;
    while (rest >>> BITS != 0) {
      bytes.write(rest | MORE);
      rest >>>= BITS;
    }
    bytes.write(rest);
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  /** By its place among its kind: whoever reads it is of the same build. */
  @SuppressWarnings("EnumOrdinal") // see above
  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  void span(Span at) {
    number(at.start());
    number(at.end());
  }

  /** A string that may come again: the next time it is a number. */
  void string(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    if (known == null) {
      number(strings.size() - 1);
      text(value);
    } else {
      number(known);
    }
  }

  void strings(Collection<String> values) {
    all(values, this::string);
  }

  /** A string that can be read by itself. */
  void text(String value) {
    part(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes, and how many they are. */
  void part(byte[] part) {
    number(part.length);
    bytes.writeBytes(part);
  }

  void numbers(Numbers numbers) {
    int[] values = numbers.toArray();
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    bytes.writeBytes(buffer.array());
  }

  void word(long word) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(word).array());
  }

  void words(Words words) {
    long[] all = words.toArray();
    number(all.length);
    ByteBuffer buffer = ByteBuffer.allocate(all.length * Long.BYTES);
    buffer.asLongBuffer().put(all);
    bytes.writeBytes(buffer.array());
  }

  <T, X extends Exception> void all(Collection<T> values, Writing<T, X> each) throws X {
    number(values.size());
    for (T value : values) {
      each.write(value);
    }
  }
}
