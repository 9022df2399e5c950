package dev.heed.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that the root pom pins. */
final class Versions {
  private static final Properties ALL = read();

  private Versions() {}

  /** The version of what bench.properties calls by this name. */
  static String of(String name) {
    String version = ALL.getProperty(name);
    if (version == null) {
      throw new IllegalArgumentException(name);
    }
    return version;
  }

  private static Properties read() {
    Properties read = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/bench.properties")) {
      read.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
