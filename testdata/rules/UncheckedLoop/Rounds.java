package acme.unchecked.rounds;

import acme.CancellationToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.eclipse.core.runtime.IProgressMonitor;

/** What belongs to a round of a loop, what was there before, and what leaves it. */
class Rounds {
  interface Machine {
    int next();

    void step();

    void reset();
  }

  interface Display {
    void asyncExec(Runnable work);
  }

  /** The {@code break}s leave the {@code switch} and the inner loop. */
  void endless(Machine machine, CancellationToken token) { // expect: UnusedToken@token
    while (true) { // expect: UncheckedLoop@while "`while` has no end and never asks `token`"
      switch (machine.next()) {
        case 1:
          machine.reset();
          break;
        default:
          for (int i = 0; i < 3; i++) {
            if (machine.next() == i) {
              break;
            }
          }
          machine.step();
      }
    }
  }

  void leftByItsName(Machine machine, CancellationToken token) { // expect: UnusedToken@token
    turns:
    while (true) {
      switch (machine.next()) {
        case 1:
          break turns;
        default:
          machine.step();
      }
    }
  }

  void leftByReturn(Machine machine, CancellationToken token) { // expect: UnusedToken@token
    while (true) {
      for (int i = 0; i < 3; i++) {
        if (machine.next() == i) {
          return;
        }
      }
    }
  }

  /** The file is read once, then there are only lines. */
  int readBefore(Path list, CancellationToken token) throws IOException { // expect: UnusedToken@token
    int size = 0;
    for (String line : Files.readAllLines(list)) {
      size += line.length();
    }
    for (int i = 0, n = Files.readAllLines(list).size(); i < n; i++) {
      size += i;
    }
    return size;
  }

  /** A {@code while} has no beginning. */
  int readAgain(Path list, CancellationToken token) throws IOException { // expect: UnusedToken@token
    int size = 0;
    while (size < Files.readAllLines(list).size()) { // expect: UncheckedLoop@while "waits in `readAllLines(...)`"
      size++;
    }
    return size;
  }

  /** Each round only hands the work out. */
  void handedOut(List<Path> files, ExecutorService executor, CancellationToken token) { // expect: UnusedToken@token
    for (Path file : files) {
      executor.execute(() -> delete(file));
      executor.execute(
          () -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }

  private static void delete(Path file) {
    file.toFile().deleteOnExit();
  }

  /** Who tells of progress in each round has many; who has it told later need not. */
  void told(List<Path> files, Display display, IProgressMonitor monitor) {
    for (Path file : files) { // expect: UncheckedLoop@for "tells its progress with `worked(...)`"
      delete(file);
      monitor.worked(1);
    }
    for (Path file : files) {
      delete(file);
      display.asyncExec(() -> monitor.worked(1));
    }
  }
}
