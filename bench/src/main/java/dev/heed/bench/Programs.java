package dev.heed.bench;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines of Java programs, on the JDK that this one runs on. */
final class Programs {
  private Programs() {}

  /** The program {@code java}. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * @param jvm {@code java} itself and its options
   */
  static List<String> java(List<String> jvm, List<Path> classPath, String main, String... args) {
    List<String> command = new ArrayList<>(jvm);
    command.addAll(List.of("-cp", join(classPath), main));
    command.addAll(List.of(args));
    return command;
  }

  /** A class path as an option. */
  static String join(List<Path> classPath) {
    return classPath.stream()
        .map(p -> p.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The jar or the directory that a class came from. */
  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
