package dev.heed.cli.cache;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link CborOutput} wrote. Other bytes are an {@link UncheckedIOException} or another
 * {@link RuntimeException}, or nonsense: whoever reads has made sure of them.
 */
final class CborInput {
  /** Reads one value. */
  interface Reading<T, X extends Exception> {
    T read() throws X;
  }

  /** Reads all of it. */
  interface Content<T> {
    T read(CborInput from) throws IOException;
  }

  private static final CBORFactory FACTORY = new CBORFactory();

  private final CBORParser from;
  private final List<String> strings = new ArrayList<>();

  /** What stands in a part. */
  CborInput(byte[] part) {
    this(part, 0);
  }

  private CborInput(byte[] bytes, int start) {
    try {
      from = FACTORY.createParser(bytes, start, bytes.length - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was written in this format.
   *
   * @throws IOException when it was another
   */
  static <T> T read(byte[] bytes, int start, String format, Content<T> content) throws IOException {
    CborInput from = new CborInput(bytes, start);
    if (!from.text().equals(format)) {
      throw new IOException("another format");
    }
    return content.read(from);
  }

  int number() {
    try {
      from.nextToken();
      return from.getIntValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean flag() {
    return number() == 1;
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
    try {
      from.nextToken();
      return from.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a part. */
  byte[] part() {
    try {
      from.nextToken();
      return from.getBinaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Numbers numbers() {
    byte[] bytes = part();
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return new Numbers(values);
  }

  long word() {
    try {
      from.nextToken();
      return from.getLongValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Words words() {
    byte[] bytes = part();
    long[] words = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(words);
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
