package acme.deafwait.owners;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Jobs that wait. */
class Owners {
  Job reads(BlockingQueue<String> queue) {
    return new Job("Read") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          queue.take(); // expect: DeafWait@take
        } catch (InterruptedException e) {
          return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
      }
    };
  }

  /** The job itself ends the wait when it is cancelled. */
  Job endsTheWait(CountDownLatch latch) {
    return new Job("Wait") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          latch.await();
        } catch (InterruptedException e) {
          return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
      }

      @Override
      protected void canceling() {
        latch.countDown();
      }
    };
  }
}
