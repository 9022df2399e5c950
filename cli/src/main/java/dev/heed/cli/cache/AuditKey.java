package dev.heed.cli.cache;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.report.Fingerprints;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the result of an audit depends on: everything but the class path that is looked for, which
 * is compared on its own.
 *
 * @param name a digest of the contents of all files, of what they are called, and of the settings
 * @param project a digest of the settings alone, whatever the files are
 * @param stamps size and time of each file when it was read, to see whether one was changed since
 * @param contents a checksum of the bytes of each file; those of one that is left out do not count
 */
public record AuditKey(String name, String project, List<String> stamps, List<String> contents) {
  public AuditKey {
    stamps = List.copyOf(stamps);
    contents = List.copyOf(contents);
  }

  /**
   * The key of an audit; nothing when a file cannot be read.
   *
   * @param settings all that has a say in what is found
   * @param paths what is audited, as the user said it
   */
  public static Optional<AuditKey> of(
      List<String> settings,
      List<String> paths,
      List<SourceFile> files,
      Workers workers,
      CancellationToken token) {
    MessageDigest all = Fingerprints.sha256();
    settings.forEach(s -> add(all, s));
    MessageDigest project = Fingerprints.sha256();
    settings.forEach(s -> add(project, s));
    add(project, Path.of("").toAbsolutePath().toString());
    paths.forEach(p -> add(project, p));
    try {
      List<String> stamps = stamps(files);
      List<Optional<Checksum>> contents = workers.map(files, AuditKey::content, token);
      List<String> sums = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        if (contents.get(i).isEmpty()) {
          return Optional.empty();
        }
        add(all, files.get(i).path());
        add(all, files.get(i).standing().name());
        sums.add(contents.get(i).get().toString());
        add(all, sums.get(i));
      }
      return Optional.of(new AuditKey(hex(all), hex(project), stamps, sums));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether no file was changed since the key was made, as far as size and time tell. */
  public boolean stillHolds(List<SourceFile> files) {
    try {
      return stamps(files).equals(stamps);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What classes a class path has: a digest of the places, sizes and times of its jars and class
   * files; places below the working directory are relative to it.
   *
   * @throws IOException when a part of it cannot be looked at
   */
  public static String ofClassPath(List<Path> entries) throws IOException {
    MessageDigest all = Fingerprints.sha256();
    Path here = Path.of("").toAbsolutePath();
    for (Path entry : entries) {
      Path absolute = entry.toAbsolutePath().normalize();
      add(all, (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString());
      if (Files.isDirectory(entry)) {
        try (Stream<Path> below = Files.walk(entry)) {
          for (Path file : below.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
            add(all, entry.relativize(file) + " " + stamp(file));
          }
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      } else if (Files.exists(entry)) {
        add(all, stamp(entry));
      }
    }
    return hex(all);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Optional<Checksum> content(SourceFile file) {
    Checksum sum = new Checksum();
    if (file.standing() != SourceFile.Standing.EXCLUDED) {
      try {
        sum.add(Files.readAllBytes(file.file()));
      } catch (IOException | OutOfMemoryError e) {
        return Optional.empty();
      }
    }
    return Optional.of(sum);
  }

  private static List<String> stamps(List<SourceFile> files) throws IOException {
    String[] stamps = new String[files.size()];
    for (int i = 0; i < stamps.length; i++) {
      stamps[i] = stamp(files.get(i).file());
    }
    return List.of(stamps);
  }

  private static String stamp(Path file) throws IOException {
    BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
    return a.size() + " " + a.lastModifiedTime().toInstant();
  }

  private static void add(MessageDigest to, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    // The length first: "a" and "bc" are not "ab" and "c".
    to.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    to.update(bytes);
  }
}
