package dev.heed.cli.cache;

import dev.heed.cli.fix.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where results are kept: a directory with the tag of <a
 * href="https://bford.info/cachedir/">cachedir.org</a>, so that backups leave it out, and one file
 * a result or snapshot. Files that Heed did not write are never touched.
 */
public final class CacheDirectory {
  private static final String TAG = "CACHEDIR.TAG";
  private static final String SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55";

  /** What is kept. */
  enum Kind {
    /** What a whole audit came to. */
    RESULT(".heed", 200),
    /** What each file of a project came to: much bigger, and of use to the next audit alone. */
    SNAPSHOT(".snapshot.heed", 10),
    /** What skims of the files of a project said: bigger still. */
    SKIMS(".skims.heed", 10);

    private final String ending;

    /** So many are kept; the one that was not used for the longest time goes first. */
    final int most;

    Kind(String ending, int most) {
      this.ending = ending;
      this.most = most;
    }

    private boolean is(Path file) {
      String name = file.getFileName().toString();
      return name.endsWith(ending) && (this != RESULT || !SNAPSHOT.is(file) && !SKIMS.is(file));
    }
  }

  private final Path at;

  /** The cache in this directory, which need not exist. */
  public CacheDirectory(Path at) {
    this.at = at;
  }

  /**
   * Where the user's cache is when no option says so: {@code HEED_CACHE_DIR}, else {@code heed} in
   * the platform's place for caches.
   *
   * @param environment the variables of the environment
   * @param properties the system properties {@code os.name} and {@code user.home}
   */
  public static Path standard(Map<String, String> environment, Map<String, String> properties) {
    String given = environment.getOrDefault("HEED_CACHE_DIR", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    Path home = Path.of(properties.getOrDefault("user.home", ""));
    String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return home.resolve("Library/Caches/heed");
    }
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    if (system.startsWith("windows") && !local.isEmpty()) {
      return Path.of(local).resolve("heed").resolve("cache");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The specification says to ignore relative paths.
    return xdg.startsWith("/") ? Path.of(xdg).resolve("heed") : home.resolve(".cache/heed");
  }

  /** The directory. */
  public Path path() {
    return at;
  }

  /** A result, if there is one that can be read. */
  Optional<byte[]> read(Kind kind, String name) {
    Path file = at.resolve(name + kind.ending);
    try {
      byte[] bytes = Files.readAllBytes(file);
      touch(file);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // A cache that may only be read has results all the same.
    }
  }

  /**
   * Keeps a result, all at once, and lets the oldest ones go.
   *
   * @throws IOException when the directory or the file cannot be written
   */
  void write(Kind kind, String name, byte[] bytes) throws IOException {
    Files.createDirectories(at);
    Path tag = at.resolve(TAG);
    if (!Files.exists(tag)) {
      TextFile.replace(tag, (SIGNATURE + "\n").getBytes(StandardCharsets.UTF_8));
    }
    TextFile.replace(at.resolve(name + kind.ending), bytes);
    List<Path> all = new ArrayList<>(kept());
    all.removeIf(f -> !kind.is(f));
    if (all.size() > kind.most) {
      all.sort(Comparator.comparing(CacheDirectory::used));
      for (Path old : all.subList(0, all.size() - kind.most)) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // another run took it away
    }
  }

  /**
   * What is in it.
   *
   * @param results how many results are kept
   * @param bytes how big they are
   */
  public record Status(int results, long bytes) {}

  /**
   * What is in it; nothing when there is no such directory.
   *
   * @throws IOException when it cannot be read
   */
  public Status status() throws IOException {
    long bytes = 0;
    List<Path> all = kept();
    for (Path file : all) {
      bytes += Files.size(file);
    }
    return new Status((int) all.stream().filter(Kind.RESULT::is).count(), bytes);
  }

  /**
   * Takes away all results, and the directory when nothing else is in it.
   *
   * @return how many results there were
   * @throws IOException when one cannot be taken away
   */
  public int clean() throws IOException {
    List<Path> all = kept();
    int results = (int) all.stream().filter(Kind.RESULT::is).count();
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
    Path tag = at.resolve(TAG);
    if (isOurs() && isEmptyBut(tag)) {
      Files.deleteIfExists(tag);
      Files.deleteIfExists(at);
    }
    return results;
  }

  private boolean isEmptyBut(Path tag) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(at)) {
      for (Path file : files) {
        if (!file.equals(tag)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOurs() throws IOException {
    try {
      return Files.readString(at.resolve(TAG)).startsWith(SIGNATURE);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private List<Path> kept() throws IOException {
    List<Path> all = new ArrayList<>();
    if (!Files.isDirectory(at) || !isOurs()) {
      return all;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(at, "*" + Kind.RESULT.ending)) {
      files.forEach(all::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return all;
  }
}
