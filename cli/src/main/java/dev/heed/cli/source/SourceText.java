package dev.heed.cli.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. Line ends are kept. A byte
 * order mark is not part of the text, so offset 0 and column 1 are what follows it.
 *
 * @param malformed whether bytes were no text; each is {@code U+FFFD} then
 */
public record SourceText(String text, boolean malformed) {
  /** What stands for bytes that are no text, and may stand in a text too. */
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read; never for what is in it
   */
  public static SourceText read(Path file) throws IOException {
    return decode(Files.readAllBytes(file));
  }

  /** The text in these bytes. */
  public static SourceText decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static SourceText decode(byte[] bytes, int from, Charset charset) {
    // Quick, but it does not say whether bytes were no text.
    String quick = new String(bytes, from, bytes.length - from, charset);
    if (quick.indexOf(REPLACEMENT) < 0) {
      return new SourceText(quick, false);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return new SourceText(charset.newDecoder().decode(buffer.duplicate()).toString(), false);
    } catch (CharacterCodingException e) {
      return new SourceText(charset.decode(buffer).toString(), true);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
