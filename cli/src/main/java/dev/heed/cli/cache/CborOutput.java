package dev.heed.cli.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.heed.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;

/** One long list of values in CBOR, which {@link CborInput} reads back. */
final class CborOutput {
  /** Writes one value. */
  interface Writing<T> {
    void write(T value) throws IOException;
  }

  /** Writes all of it. */
  interface Content {
    void write(CborOutput to) throws IOException;
  }

  private final JsonGenerator to;

  private CborOutput(JsonGenerator to) {
    this.to = to;
  }

  /** What is written, after the format's name. */
  static byte[] bytes(String format, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CBORFactory factory = CBORFactory.builder().enable(CBORGenerator.Feature.STRINGREF).build();
    try (JsonGenerator to = factory.createGenerator(bytes)) {
      to.writeStartArray();
      to.writeString(format);
      content.write(new CborOutput(to));
      to.writeEndArray();
    }
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
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    to.writeBinary(bytes.array());
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
