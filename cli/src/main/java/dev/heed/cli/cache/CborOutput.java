package dev.heed.cli.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.heed.cli.skim.Words;
import dev.heed.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * One long list of values in CBOR, which {@link CborInput} reads back. A part of it is a byte
 * string that has such a list again, so that it can be left unread.
 */
final class CborOutput {
  /** Writes one value. */
  interface Writing<T> {
    void write(T value) throws IOException;
  }

  /** Writes all of it. */
  interface Content {
    void write(CborOutput to) throws IOException;
  }

  private static final CBORFactory FACTORY =
      CBORFactory.builder().enable(CBORGenerator.Feature.STRINGREF).build();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator to = FACTORY.createGenerator(bytes);

  /** A list without values. */
  CborOutput() throws IOException {
    to.writeStartArray();
  }

  /** What is written, after the format's name. */
  static byte[] bytes(String format, Content content) throws IOException {
    CborOutput to = new CborOutput();
    to.string(format);
    content.write(to);
    return to.bytes();
  }

  /** All of it; nothing can be written then. */
  byte[] bytes() throws IOException {
    to.close(); // which ends the list
    return bytes.toByteArray();
  }

  void string(String value) throws IOException {
    to.writeString(value);
  }

  void number(int value) throws IOException {
    to.writeNumber(value);
  }

  void flag(boolean value) throws IOException {
    to.writeNumber(value ? 1 : 0);
  }

  /** By its place among its kind: whoever reads it is of the same build. */
  @SuppressWarnings("EnumOrdinal") // see above
  void constant(Enum<?> value) throws IOException {
    to.writeNumber(value.ordinal());
  }

  void span(Span at) throws IOException {
    to.writeNumber(at.start());
    to.writeNumber(at.end());
  }

  void numbers(Numbers numbers) throws IOException {
    int[] values = numbers.toArray();
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    part(buffer.array());
  }

  void word(long word) throws IOException {
    to.writeNumber(word);
  }

  void words(Words words) throws IOException {
    long[] values = words.toArray();
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    part(buffer.array());
  }

  /** Bytes, such as those of another list. */
  void part(byte[] part) throws IOException {
    to.writeBinary(part);
  }

  <T> void all(Collection<T> values, Writing<T> each) throws IOException {
    to.writeNumber(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  void strings(Collection<String> values) throws IOException {
    all(values, this::string);
  }
}
