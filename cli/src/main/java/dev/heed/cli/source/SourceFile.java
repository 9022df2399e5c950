package dev.heed.cli.source;

import java.nio.file.Path;

/**
 * A file to audit.
 *
 * @param file where it is
 * @param path how reports call it: the argument as written with the file's place below it,
 *     separated by {@code /}
 */
public record SourceFile(Path file, String path, Standing standing) {
  /** What is done with a file. */
  public enum Standing {
    /** Read and judged. */
    JUDGED,
    /** Test code: read, because others refer to it, but not judged. */
    TEST,
    /** Not even read. */
    EXCLUDED
  }
}
