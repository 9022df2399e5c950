package acme.nonedetached;

import acme.CancellationToken;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** None on purpose. */
class Detached {
  interface Journal {
    void flush(CancellationToken token);
  }

  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  void inFinally(Journal journal, CancellationToken token) {
    try {
      journal.flush(token);
    } finally {
      journal.flush(CancellationToken.NONE);
    }
  }

  void inCatch(Journal journal, CancellationToken token) {
    try {
      journal.flush(token);
    } catch (CancellationException e) {
      journal.flush(CancellationToken.NONE);
      throw e;
    } catch (IllegalStateException e) {
      journal.flush(CancellationToken.NONE);
    }
  }

  void lambdaInFinally(List<Journal> journals, CancellationToken token) {
    try {
      token.throwIfCancelled();
    } finally {
      journals.forEach(j -> j.flush(CancellationToken.NONE));
    }
  }

  void seenCancelled(Journal journal, CancellationToken token) {
    if (token.isCancelled()) {
      journal.flush(CancellationToken.NONE);
      return;
    }
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  void seenCancelledWhile(Workspace workspace, List<String> projects, IProgressMonitor monitor) {
    for (String project : projects) {
      if (monitor.isCanceled()) {
        workspace.build("undo " + project, new NullProgressMonitor());
        break;
      }
      workspace.build(project, monitor);
    }
  }

  void seenCancelledSince(Journal journal, CancellationToken token) {
    if (!token.isCancelled()) {
      journal.flush(token);
      return;
    }
    journal.flush(CancellationToken.NONE);
  }

  void seenCancelledElse(Journal journal, CancellationToken token) {
    if (!token.isCancelled()) {
      journal.flush(token);
    } else {
      journal.flush(CancellationToken.NONE);
    }
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  void seenCancelledAfterLoop(Journal journal, CancellationToken token) {
    while (!token.isCancelled()) {
      journal.flush(token);
    }
    journal.flush(CancellationToken.NONE);
  }

  void maybeSeenAfterLoop(Journal journal, List<String> lines, CancellationToken token) {
    while (!token.isCancelled()) {
      if (lines.isEmpty()) {
        break;
      }
      journal.flush(token);
    }
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  void notCancelledSince(Journal journal, CancellationToken token) {
    if (token.isCancelled()) {
      return;
    }
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  void noToken(Workspace workspace, IProgressMonitor monitor) {
    if (monitor != null) {
      workspace.build("a", monitor);
      return;
    }
    workspace.build("a", new NullProgressMonitor());
  }

  static class Session implements AutoCloseable {
    private final Journal journal;
    private final CancellationToken token;

    Session(Journal journal, CancellationToken token) {
      this.journal = journal;
      this.token = token;
    }

    @Override
    public void close() {
      journal.flush(CancellationToken.NONE);
    }

    void dispose() {
      journal.flush(CancellationToken.NONE);
    }

    void shutdown() {
      journal.flush(CancellationToken.NONE);
    }

    void startup() {
      journal.flush(CancellationToken.NONE);
    }

    void stop() {
      journal.flush(CancellationToken.NONE);
    }

    void cleanup() {
      journal.flush(CancellationToken.NONE);
    }

    void rollback() {
      journal.flush(CancellationToken.NONE);
    }

    void restore(CancellationToken request) {
      journal.flush(CancellationToken.NONE);
    }

    void save() {
      token.throwIfCancelled();
      journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
    }
  }

  void hook(Journal journal, CancellationToken token) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> journal.flush(CancellationToken.NONE)));
  }

  void onCancellation(Journal journal, CancellationToken token) {
    token.register(() -> journal.flush(CancellationToken.NONE)); // expect: RegistrationLeaked@register
  }

  void later(ExecutorService executor, Journal journal, CancellationToken token) {
    executor.execute(() -> journal.flush(CancellationToken.NONE));
    new Thread(() -> journal.flush(CancellationToken.NONE)).start();
    CompletableFuture.runAsync(() -> journal.flush(CancellationToken.NONE));
  }

  void said(Journal journal, CancellationToken token) {
    journal.flush(CancellationToken.NONE); // heed: detached past the commit point
    // heed: detached past the commit point
    journal.flush(CancellationToken.NONE);
    // heed: detached
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  @SuppressWarnings("NoneTokenPassed")
  void suppressed(Journal journal, CancellationToken token) {
    journal.flush(CancellationToken.NONE);
  }

  @SuppressWarnings("TokenNotForwarded") // expect: UnusedSuppression
  void suppressedOther(Journal journal, CancellationToken token) {
    journal.flush(CancellationToken.NONE); // expect: NoneTokenPassed@flush
  }

  static class JournalTests {
    private Journal journal;
    private CancellationToken token;

    @Test
    void flushes() {
      journal.flush(CancellationToken.NONE);
    }

    @AfterEach
    void closeAll() {
      journal.flush(CancellationToken.NONE);
    }
  }
}
