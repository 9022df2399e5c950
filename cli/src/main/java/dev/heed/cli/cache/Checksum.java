package dev.heed.cli.cache;

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
    one.update(bytes, 0, bytes.length);
    other.update(bytes, 0, bytes.length);
    length += bytes.length;
  }

  /** Adds a text and where it ends. */
  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
    // No byte of UTF-8 is this one.
    add(new byte[] {(byte) 0xff});
  }

  @Override
  public String toString() {
    return Long.toHexString(one.getValue() << Integer.SIZE | other.getValue()) + "-" + length;
  }
}
