package dev.heed.cli.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/** Files that are read and written as a whole. */
public final class TextFile {
  /** The byte order mark, which is no part of the text that offsets count. */
  public static final String MARK = "\uFEFF";

  private TextFile() {}

  /**
   * The text of a file, its byte order mark included; empty when the bytes are not UTF-8, so that
   * writing the text back might not give the same bytes.
   *
   * @throws IOException when it cannot be read
   */
  public static Optional<String> utf8(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Replaces a file, or makes it, all at once: a reader sees the old or the new one. A symbolic
   * link stays one, and the permissions stay what they were.
   *
   * @throws IOException when it cannot be written; the old file is untouched then
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    if (Files.exists(real) && !Files.isWritable(real)) {
      throw new AccessDeniedException(real.toString(), null, "it is read-only");
    }
    Path fresh = real.resolveSibling(real.getFileName() + "." + UUID.randomUUID() + ".tmp");
    // For a process that is stopped just now.
    fresh.toFile().deleteOnExit();
    try {
      Files.write(fresh, bytes);
      keepPermissions(real, fresh);
      Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    PosixFileAttributeView of =
        Files.getFileAttributeView(fresh, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (of != null && Files.exists(old)) {
      of.setPermissions(Files.getPosixFilePermissions(old));
    }
  }
}
