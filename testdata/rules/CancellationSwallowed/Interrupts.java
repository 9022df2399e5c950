package acme.swallowed.interrupts;

import acme.CancellationToken;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Signals of the JDK. */
class Interrupts {
  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  private int rounds;

  void interrupted(CancelChecker checker) { // expect: UnusedToken@checker
    while (rounds < 10) { // expect: UncheckedLoop@while
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) { // expect: CancellationSwallowed@catch
        e.printStackTrace();
      }
      rounds++;
    }
  }

  /** With no token around, it is for other tools. */
  void interruptedWithoutToken() {
    while (rounds < 10) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        e.printStackTrace();
      }
      rounds++;
    }
  }

  interface Runner {
    void run(Runnable work) throws InterruptedException;
  }

  /** Where a method of one's own says so, the exception means that somebody cancelled. */
  void ofARunner(Runner runner) {
    try {
      runner.run(() -> rounds++);
    } catch (InterruptedException e) { // expect: CancellationSwallowed@catch
    }
    rounds++;
  }

  void restored(CancelChecker checker) { // expect: UnusedToken@checker
    while (rounds < 10) { // expect: UncheckedLoop@while
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      rounds++;
    }
  }

  /** Broad catches around a sleep are for other tools. */
  void broad(CancelChecker checker) { // expect: UnusedToken@checker
    while (rounds < 10) { // expect: UncheckedLoop@while
      try {
        Thread.sleep(100);
      } catch (Exception e) {
        e.printStackTrace();
      }
      rounds++;
    }
  }

  /** It was the future that was cancelled, not this. */
  int others(List<Future<Integer>> all) throws InterruptedException, ExecutionException {
    int sum = 0;
    for (Future<Integer> f : all) {
      try {
        sum += f.get();
      } catch (CancellationException e) {
        rounds++;
      }
    }
    return sum;
  }

  int outlines(Symbols symbols, List<String> uris, CancelChecker checker) {
    int n = 0;
    for (String uri : uris) {
      try {
        n += symbols.outline(uri, checker).size();
      } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
        System.err.println(e.getMessage());
      }
    }
    return n;
  }

  /** What a home-made token throws is known by its name alone. */
  void homeMade(List<String> names, CancellationToken token) {
    for (String name : names) {
      try {
        token.throwIfCancelled();
        rounds += name.length();
      } catch (CancellationException e) { // expect: CancellationSwallowed@catch
        System.err.println("cancelled");
      }
    }
  }

  void homeMadeAndBroad(List<String> names, CancellationToken token) {
    for (String name : names) {
      try {
        token.throwIfCancelled();
        rounds += name.length();
      } catch (RuntimeException e) {
        System.err.println("failed");
      }
    }
  }
}
