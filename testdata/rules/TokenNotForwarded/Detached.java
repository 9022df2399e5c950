package acme.detached;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Work that is cut off from the token on purpose. */
class Detached {
  interface Journal {
    void flush();

    void flush(CancellationToken token);

    void append(String line) throws IOException;

    void append(String line, CancellationToken token) throws IOException;
  }

  interface Workspace {
    void build(String project);

    void build(String project, IProgressMonitor monitor);
  }

  // Clean-up.

  void inFinally(Journal journal, CancellationToken token) throws IOException {
    try {
      journal.append("begin"); // expect: TokenNotForwarded@append
    } finally {
      journal.flush();
    }
  }

  void deepInFinally(List<Journal> journals, CancellationToken token) {
    try {
      token.throwIfCancelled();
    } finally {
      for (Journal journal : journals) {
        if (journal != null) {
          journal.flush();
        }
      }
    }
  }

  void inCatchOfTheSignal(Journal journal, CancellationToken token) {
    try {
      token.throwIfCancelled();
    } catch (CancellationException e) {
      journal.flush();
      throw e;
    }
  }

  void inAnyCatch(Journal journal, CancellationToken token) {
    try {
      journal.append("begin", token);
    } catch (IOException e) {
      journal.flush();
    }
  }

  void lambdaInFinally(List<Journal> journals, CancellationToken token) {
    try {
      token.throwIfCancelled();
    } finally {
      journals.forEach(j -> j.flush());
      journals.forEach(Journal::flush);
    }
  }

  /** After a try everything is as before. */
  void afterTry(Journal journal, CancellationToken token) {
    try {
      journal.append("begin", token);
    } catch (IOException e) {
      System.err.println(e);
    }
    journal.flush(); // expect: TokenNotForwarded@flush
  }

  // After the token was seen cancelled.

  void seenCancelled(Journal journal, CancellationToken token) {
    if (token.isCancelled()) {
      journal.flush();
      return;
    }
    journal.flush(); // expect: TokenNotForwarded@flush
  }

  void seenCancelledAmongOthers(Journal journal, boolean dirty, CancellationToken token) {
    if (dirty && token.isCancelled()) {
      journal.flush();
    }
  }

  void seenCancelledElse(Journal journal, CancellationToken token) {
    if (!token.isCancelled()) {
      journal.flush(); // expect: TokenNotForwarded@flush
    } else {
      journal.flush();
    }
  }

  void seenCancelledMonitor(Workspace workspace, IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      workspace.build("rollback");
      throw new OperationCanceledException();
    }
    workspace.build("shop"); // expect: TokenNotForwarded@build
  }

  // Methods of a life cycle.

  static class Session implements AutoCloseable {
    private final CancellationToken token;
    private final Journal journal;

    Session(CancellationToken token, Journal journal) {
      this.token = token;
      this.journal = journal;
    }

    @Override
    public void close() {
      journal.flush();
    }

    void dispose() {
      journal.flush();
    }

    void shutdown() {
      journal.flush();
    }

    void startup() {
      journal.flush();
    }

    void stop() {
      journal.flush();
    }

    void cleanup() {
      journal.flush();
    }

    void rollback() {
      journal.flush();
    }

    void restore(CancellationToken request) {
      journal.flush();
    }

    /** A life cycle that goes through a lambda is one all the same. */
    void stop(List<Journal> others) {
      others.forEach(o -> o.flush());
    }

    /** Any other name. */
    void save() {
      journal.flush(); // expect: TokenNotForwarded@flush
      token.throwIfCancelled();
    }
  }

  // Callbacks of the end.

  void shutdownHook(Journal journal, CancellationToken token) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> journal.flush()));
  }

  void onCancellation(Journal journal, CancellationToken token) {
    token.register(() -> journal.flush()); // expect: RegistrationLeaked@register
    token.register(journal::flush); // expect: RegistrationLeaked@register
    token.register( // expect: RegistrationLeaked@register
        new Runnable() {
          @Override
          public void run() {
            journal.flush();
          }
        });
  }

  // Said by a person.

  void said(Journal journal, CancellationToken token) {
    journal.flush(); // heed: detached the entry must reach the disk once it is announced
    // heed: detached the entry must reach the disk once it is announced
    journal.flush();
    journal.flush(); // expect: TokenNotForwarded@flush
  }

  /** A reason is part of it. */
  void saidWithoutReason(Journal journal, CancellationToken token) {
    // heed: detached
    journal.flush(); // expect: TokenNotForwarded@flush
  }

  @SuppressWarnings("TokenNotForwarded")
  void suppressedMethod(Journal journal, CancellationToken token) {
    journal.flush();
  }

  Product suppressedVariable(Catalog catalog, CancellationToken token) {
    @SuppressWarnings("TokenNotForwarded")
    Product product = catalog.load("4711");
    return product;
  }

  @SuppressWarnings({"unused", "TokenNotForwarded"})
  static class SuppressedClass {
    void save(Journal journal, CancellationToken token) {
      journal.flush();
    }
  }

  /** Another rule's name silences another rule. */
  @SuppressWarnings("NoneTokenPassed") // expect: UnusedSuppression
  void suppressedOther(Journal journal, CancellationToken token) {
    journal.flush(); // expect: TokenNotForwarded@flush
  }
}
