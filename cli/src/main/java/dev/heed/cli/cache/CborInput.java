package dev.heed.cli.cache;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CborOutput} wrote. Anything else is an {@link IOException}. */
final class CborInput {
  /** Reads one value. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads all of it. */
  interface Content<T> {
    T read(CborInput from) throws IOException;
  }

  private static final CBORFactory FACTORY = new CBORFactory();

  private final JsonParser from;

  /** What stands in a part. */
  CborInput(byte[] part) throws IOException {
    this(part, 0);
  }

  private CborInput(byte[] bytes, int start) throws IOException {
    from = FACTORY.createParser(bytes, start, bytes.length - start);
    expect(JsonToken.START_ARRAY);
  }

  /** What was written in this format. */
  static <T> T read(byte[] bytes, int start, String format, Content<T> content) throws IOException {
    CborInput input = new CborInput(bytes, start);
    if (!input.string().equals(format)) {
      throw new IOException("another format");
    }
    T read = content.read(input);
    input.expect(JsonToken.END_ARRAY);
    return read;
  }

  String string() throws IOException {
    expect(JsonToken.VALUE_STRING);
    return from.getText();
  }

  int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT);
    return from.getIntValue();
  }

  boolean flag() throws IOException {
    return number() == 1;
  }

  <E> E constant(E[] values) throws IOException {
    return values[number()];
  }

  Span span() throws IOException {
    return new Span(number(), number());
  }

  Numbers numbers() throws IOException {
    byte[] bytes = part();
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return new Numbers(values);
  }

  long word() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT);
    return from.getLongValue();
  }

  Words words() throws IOException {
    byte[] bytes = part();
    long[] words = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(words);
    return Words.of(words);
  }

  /** The bytes of a part. */
  byte[] part() throws IOException {
    expect(JsonToken.VALUE_EMBEDDED_OBJECT);
    return from.getBinaryValue();
  }

  <T> List<T> all(Reading<T> each) throws IOException {
    List<T> values = new ArrayList<>();
    for (int n = number(); n > 0; n--) {
      values.add(each.read());
    }
    return values;
  }

  List<String> strings() throws IOException {
    return all(this::string);
  }

  private void expect(JsonToken token) throws IOException {
    JsonToken next = from.nextToken();
    if (next != token) {
      throw new IOException("expected " + token + ", not " + next);
    }
  }
}
