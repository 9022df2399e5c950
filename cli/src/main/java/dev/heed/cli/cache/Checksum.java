package dev.heed.cli.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart that nobody made to look alike: 64 bits by two polynomials, and the length.
 * The virtual machine computes these natively from the start, digests only when it is warm: for
 * tens of megabytes that is a second.
 */
final class Checksum {
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private long length;

  void add(byte[] bytes) {
    add(bytes, 0);
  }

  /** Adds the bytes from there on. */
  void add(byte[] bytes, int start) {
    int count = bytes.length - start;
    one.update(bytes, start, count);
    other.update(bytes, start, count);
    length += count;
  }

  /** Eight bytes, without the length. */
  byte[] bytes() {
    return ByteBuffer.allocate(Long.BYTES).putLong(value()).array();
  }

  private long value() {
    return one.getValue() << Integer.SIZE | other.getValue();
  }

  /** Adds a text and where it ends. */
  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
    // No byte of UTF-8 is this one.
    add(new byte[] {(byte) 0xff});
  }

  @Override
  public String toString() {
    return Long.toHexString(value()) + "-" + length;
  }
}
