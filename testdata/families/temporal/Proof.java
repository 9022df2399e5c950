package proof.temporal;

import io.temporal.client.ActivityCanceledException;
import io.temporal.common.CancellationToken;
import io.temporal.internal.concurrent.structured.CancelSource;
import io.temporal.workflow.CancellationScope;

/** Uses what temporal.family names, against the real types. */
class Proof {
  void transcode(CancellationToken<ActivityCanceledException> token) {
    while (!token.isCancellationRequested()) {
      token.throwIfCancellationRequested();
    }
  }

  void transcode() {
    transcode(CancellationToken.none());
  }

  CancelSource<RuntimeException> linked(CancellationToken<RuntimeException> token) {
    return CancelSource.linkedTo(IllegalStateException::new, token);
  }

  void inWorkflow(CancellationScope scope) {
    if (scope.isCancelRequested()) {
      CancellationScope.throwCanceled();
    }
  }
}
