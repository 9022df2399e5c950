package dev.heed.cli.source;

import java.nio.file.Path;

/** A file that is not Java, or not Java that can be read. */
public final class ParseFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final int line;
  private final String reason;

  /**
   * @param line 1-based
   * @param reason one line
   */
  public ParseFailure(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** The file that could not be read. */
  public Path file() {
    return file;
  }

  /** The line of the trouble, 1-based; 1 when it has none. */
  public int line() {
    return line;
  }

  /** What is wrong, in one line. */
  public String reason() {
    return reason;
  }
}
