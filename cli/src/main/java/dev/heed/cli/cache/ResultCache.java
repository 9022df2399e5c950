package dev.heed.cli.cache;

import dev.heed.cli.report.Fingerprints;
import dev.heed.cli.source.SourceFile;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Results of audits by what they depend on. What cannot be read, is of another version or was
 * damaged is not there.
 */
public final class ResultCache {
  private static final int DIGEST = 32;

  private final CacheDirectory directory;

  /** The results in a directory. */
  public ResultCache(CacheDirectory directory) {
    this.directory = directory;
  }

  /**
   * The result that was kept for a key.
   *
   * @param files those that the key is of
   */
  public Optional<Kept> find(AuditKey key, List<SourceFile> files) {
    Optional<byte[]> bytes = directory.read(key.name());
    if (bytes.isEmpty() || bytes.get().length < DIGEST) {
      return Optional.empty();
    }
    byte[] all = bytes.get();
    MessageDigest digest = Fingerprints.sha256();
    digest.update(all, DIGEST, all.length - DIGEST);
    if (!Arrays.equals(digest.digest(), Arrays.copyOf(all, DIGEST))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new KeptReader(files).read(all, DIGEST));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // another format
    }
  }

  /**
   * Keeps a result.
   *
   * @param files those that the key is of
   * @throws IOException when it cannot be written
   */
  public void keep(AuditKey key, List<SourceFile> files, Kept kept) throws IOException {
    byte[] content = new KeptWriter(files).write(kept);
    byte[] all = new byte[DIGEST + content.length];
    System.arraycopy(Fingerprints.sha256().digest(content), 0, all, 0, DIGEST);
    System.arraycopy(content, 0, all, DIGEST, content.length);
    directory.write(key.name(), all);
  }
}
