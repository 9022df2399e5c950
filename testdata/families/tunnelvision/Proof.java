package proof.tunnelvision;

import com.tunnelvisionlabs.util.concurrent.CancellationToken;
import com.tunnelvisionlabs.util.concurrent.CancellationTokenSource;

/** Uses what tunnelvision.family names, against the real types. */
class Proof {
  void highlight(String document, CancellationToken token) {
    token.throwIfCancellationRequested();
    if (!token.isCancellationRequested()) {
      try (CancellationTokenSource linked = CancellationTokenSource.createLinkedTokenSource(token)) {
        highlight(document, linked.getToken());
      }
    }
  }

  void highlight(String document) {
    highlight(document, CancellationToken.none());
  }
}
