package acme.sourcenotclosed;

import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A context that can be cancelled hangs on the one that it is derived from until it is. */
class Derived {
  private CancellableContext kept;

  void forgotten(Runnable work) {
    CancellableContext own = Context.current().withCancellation(); // expect: SourceNotClosed@withCancellation
    own.run(work);
  }

  void closed(Runnable work) {
    try (CancellableContext own = Context.current().withCancellation()) {
      own.run(work);
    }
  }

  void cancelled(Runnable work) {
    CancellableContext own = Context.current().withCancellation();
    try {
      own.run(work);
    } finally {
      own.cancel(null);
    }
  }

  void detached(Runnable work) {
    CancellableContext own = Context.current().withCancellation();
    Context before = own.attach();
    try {
      work.run();
    } finally {
      own.detachAndCancel(before, null);
    }
  }

  void start(Runnable work) {
    kept = Context.current().withCancellation();
    new Thread(kept.wrap(work)).start();
  }

  void end() {
    kept.cancel(null);
  }

  /** Ends with its time. */
  void limited(Runnable work, ScheduledExecutorService timer) {
    CancellableContext own = Context.current().withDeadlineAfter(2, TimeUnit.SECONDS, timer);
    own.run(work);
  }

  /** Hangs on nothing. */
  void ofRoot(Runnable work) {
    CancellableContext own = Context.ROOT.withCancellation();
    own.run(work);
  }
}
