package dev.heed.cli.cache;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Values one after the other in CBOR (RFC 8949), each string once; {@link CborInput} reads them. A
 * part is a byte string of the same kind, so that it can be left unread.
 */
final class CborOutput {
  /** Writes one value. */
  interface Writing<T, X extends Exception> {
    void write(T value) throws X;
  }

  /** Writes all of it. */
  interface Content {
    void write(CborOutput to) throws IOException;
  }

  private static final CBORFactory FACTORY = new CBORFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();
  private final CBORGenerator to;

  CborOutput() {
    try {
      to = FACTORY.createGenerator(bytes);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** What is written, after the format's name. */
  static byte[] bytes(String format, Content content) throws IOException {
    CborOutput to = new CborOutput();
    to.text(format);
    content.write(to);
    return to.bytes();
  }

  byte[] bytes() {
    try {
      to.flush();
    } catch (IOException e) {
      throw inMemory(e);
    }
    return bytes.toByteArray();
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("writing to memory failed", e);
  }

  void number(int value) {
    try {
      to.writeNumber(value);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
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
    try {
      to.writeString(value);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** Bytes, such as another output's. */
  void part(byte[] part) {
    try {
      to.writeBinary(part);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  void numbers(Numbers numbers) {
    int[] values = numbers.toArray();
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    part(buffer.array());
  }

  void word(long word) {
    try {
      to.writeNumber(word);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  void words(Words words) {
    long[] all = words.toArray();
    ByteBuffer buffer = ByteBuffer.allocate(all.length * Long.BYTES);
    buffer.asLongBuffer().put(all);
    part(buffer.array());
  }

  <T, X extends Exception> void all(Collection<T> values, Writing<T, X> each) throws X {
    number(values.size());
    for (T value : values) {
      each.write(value);
    }
  }
}
