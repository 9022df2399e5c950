package dev.heed.cli.command;

/** What the process says at its end. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;

  /** A bad option, path or family file, or an error inside Heed. */
  static final int FAILED = 2;

  static final int INCOMPLETE = 3;

  /** Stopped from outside: what a shell says of a process that Ctrl-C ended. */
  static final int CANCELLED = 130;

  private ExitCode() {}
}
