package proof.grpc;

import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.stub.ServerCallStreamObserver;

/** Uses what grpc.family names, against the real types. */
class Proof {
  void list(Context context, ServerCallStreamObserver<String> rows) {
    rows.setOnCancelHandler(() -> {});
    while (!context.isCancelled() && !rows.isCancelled()) {
      try (CancellableContext child = context.withCancellation()) {
        list(child, rows);
      }
      list(context.fork(), rows);
    }
  }

  Runnable elsewhere(ServerCallStreamObserver<String> rows) {
    return Context.current().wrap(() -> list(rows));
  }

  void list(ServerCallStreamObserver<String> rows) {
    list(Context.ROOT, rows);
  }
}
