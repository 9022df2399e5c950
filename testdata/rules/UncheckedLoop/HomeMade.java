package acme.unchecked.homemade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** How a team's own tokens are asked, and by what code they can be. */
class HomeMade {
  static class StoppedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Throws what must be declared. */
  interface CancelToken {
    CompletionStage<Void> cancelled();

    boolean isCancelled();

    void throwIfCancelled() throws StoppedException;
  }

  /** Throws what need not be declared; what the package has for itself is not for others. */
  abstract static class CancellationToken {
    abstract void throwIfCancelledNow();

    public abstract void throwIfCancelled() throws IllegalStateException;
  }

  void declared(List<Path> files, CancelToken token) throws IOException, StoppedException { // expect: UnusedToken@token
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** Only polling compiles here. */
  void undeclared(List<Path> files, CancelToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** What comes after the loop may have to be done: the fix is not safe. */
  void more(List<Path> files, Path log, CancelToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    }
    Files.writeString(log, "done");
  }

  /** What to return, nobody knows. */
  int counting(List<Path> files, CancelToken token) throws IOException { // expect: UnusedToken@token
    int lines = 0;
    for (Path file : files) { // expect: UncheckedLoop@for
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  int unchecked(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    int lines = 0;
    for (Path file : files) { // expect: UncheckedLoop@for
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  /** Where there is no block, there is no place. */
  void withoutBlock(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    for (Path file : files) { Files.copy(file, file.resolveSibling("old")); } // expect: UncheckedLoop@for
  }
}
