package proof.failsafe;

import dev.failsafe.ExecutionContext;
import dev.failsafe.FailsafeExecutor;
import java.util.concurrent.CompletableFuture;

/** Uses what failsafe.family names, against the real types. */
class Proof {
  CompletableFuture<String> load(FailsafeExecutor<String> failsafe) {
    return failsafe.getAsync(context -> attempt(context));
  }

  String attempt(ExecutionContext<String> context) {
    context.onCancel(() -> {});
    return context.isCancelled() ? "" : "loaded";
  }
}
