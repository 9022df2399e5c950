package proof.lsp4j;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures.FutureCancelChecker;

/** Uses what lsp4j.family names, against the real types. */
class Proof {
  CompletableFuture<String> hover(int offset) {
    return CompletableFutures.computeAsync(checker -> text(offset, checker));
  }

  String text(int offset, CancelChecker checker) {
    checker.checkCanceled();
    return checker.isCanceled() ? "" : "at " + offset;
  }

  String textAtOnce(int offset) {
    return text(offset, null);
  }

  String textFor(CompletableFuture<?> future) {
    return text(0, new FutureCancelChecker(future));
  }
}
