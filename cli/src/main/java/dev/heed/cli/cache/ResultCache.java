package dev.heed.cli.cache;

import dev.heed.cli.cache.CacheDirectory.Kind;
import dev.heed.cli.source.SourceFile;
import dev.heed.family.Family;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results of audits by what they depend on, and what files came to in the last audit of a project.
 * What cannot be read, is of another version or was damaged is not there.
 */
public final class ResultCache {
  private static final int SUM = Long.BYTES;

  private final CacheDirectory directory;

  /** The results in a directory. */
  public ResultCache(CacheDirectory directory) {
    this.directory = directory;
  }

  /** Reads what was kept. */
  private interface Reading<T> {
    T read(byte[] bytes, int start) throws IOException;
  }

  /**
   * The result that was kept for a key.
   *
   * @param files those that the key is of
   */
  public Optional<Kept> find(AuditKey key, List<SourceFile> files) {
    return find(Kind.RESULT, key.name(), (b, start) -> new KeptReader(files).read(b, start));
  }

  /**
   * What is known of the files of a project from the last audit.
   *
   * @param files those of the audit to come
   */
  public Reuse reuse(AuditKey key, List<SourceFile> files, List<Family> families) {
    Map<String, String> contents = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      contents.put(files.get(i).path(), key.contents().get(i));
    }
    return new Reuse(
        find(Kind.SNAPSHOT, key.project(), (b, start) -> new Snapshots(files).read(b, start)),
        find(Kind.SKIMS, key.project(), Skims::read).orElse(Skims.NONE),
        contents,
        families);
  }

  private <T> Optional<T> find(Kind kind, String name, Reading<T> reading) {
    Optional<byte[]> bytes = directory.read(kind, name);
    if (bytes.isEmpty() || bytes.get().length < SUM) {
      return Optional.empty();
    }
    byte[] all = bytes.get();
    Checksum sum = new Checksum();
    sum.add(all, SUM);
    if (!Arrays.equals(sum.bytes(), Arrays.copyOf(all, SUM))) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.read(all, SUM));
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
    keep(Kind.RESULT, key.name(), new KeptWriter(files).write(kept));
  }

  /**
   * Keeps what files came to.
   *
   * @param files those that the key is of
   * @throws IOException when it cannot be written
   */
  public void keep(AuditKey key, List<SourceFile> files, Reuse reuse) throws IOException {
    Optional<Snapshot> snapshot = reuse.snapshot();
    if (snapshot.isPresent()) {
      keep(Kind.SNAPSHOT, key.project(), new Snapshots(files).write(snapshot.get()));
    }
    Optional<byte[]> skims = reuse.skims();
    if (skims.isPresent()) {
      keep(Kind.SKIMS, key.project(), skims.get());
    }
  }

  private void keep(Kind kind, String name, byte[] content) throws IOException {
    Checksum sum = new Checksum();
    sum.add(content, 0);
    byte[] all = new byte[SUM + content.length];
    System.arraycopy(sum.bytes(), 0, all, 0, SUM);
    System.arraycopy(content, 0, all, SUM, content.length);
    directory.write(kind, name, all);
  }
}
