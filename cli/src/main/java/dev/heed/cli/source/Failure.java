package dev.heed.cli.source;

/**
 * Why a file or directory could not be audited.
 *
 * @param path as reports call it
 * @param line 1-based, 0 when the whole file is meant
 * @param message one line, without path and line
 */
public record Failure(String path, int line, String message) {
  /** The message with the line, for a place that already names the path. */
  public String withLine() {
    return line > 0 ? "line " + line + ": " + message : message;
  }

  /** As compilers write it: {@code path:line: error: message}. */
  public String withLevel(String level) {
    return path + ":" + (line > 0 ? line + ":" : "") + " " + level + ": " + message;
  }
}
