package dev.heed.cli.cache;

import dev.heed.rule.Lint.Examined;
import java.util.List;

/**
 * What an audit found in each file by itself, and what that depends on. Names that were looked up
 * are kept as numbers: see {@link Ledger#number}.
 *
 * @param classPath what the class path was, as {@link AuditKey#ofClassPath}
 * @param rivals the types that several files declare, with those files
 */
record Snapshot(String classPath, String rivals, List<OfFile> files) {
  Snapshot {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param path as reports show it
   * @param content a checksum of its bytes
   * @param isRead whether some of its code was read
   * @param face a checksum of what others see of it
   * @param supers a checksum of the supertypes that it declares, and of what their names mean
   * @param declared the qualified names of its types
   * @param headers what was looked up for its headers
   * @param parts what it came to, for each choice of what was read of it
   */
  record OfFile(
      String path,
      String content,
      boolean isRead,
      String face,
      String supers,
      List<String> declared,
      Numbers headers,
      List<Part> parts) {
    OfFile {
      declared = List.copyOf(declared);
      parts = List.copyOf(parts);
    }
  }

  /**
   * What a file came to.
   *
   * @param leftOut a checksum of what was not read of it
   * @param names what was looked up
   */
  record Part(
      String leftOut,
      Numbers names,
      List<Overridden> overridden,
      List<Habit> habits,
      Examined examined) {
    Part {
      overridden = List.copyOf(overridden);
      habits = List.copyOf(habits);
    }
  }

  /** Whether a method of the project may be overridden, as all sources say. */
  record Overridden(String owner, String name, int arity, boolean may) {}

  /** Where the project's methods take the tokens of a family; an empty end for no habit. */
  record Habit(String family, String end) {}
}
