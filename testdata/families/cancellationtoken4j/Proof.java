package proof.cancellationtoken4j;

import de.entwicklertraining.cancellation.CancellationToken;
import de.entwicklertraining.cancellation.CancellationTokenSource;
import de.entwicklertraining.cancellation.CompositeCancellationToken;

/** Uses what cancellationtoken4j.family names, against the real types. */
class Proof {
  void translate(String text, CancellationToken token) {
    token.throwIfCancelled();
    if (!token.isCancelled()) {
      try (CancellationTokenSource source = CancellationTokenSource.create()) {
        translate(text, CompositeCancellationToken.anyOf(token, source.getToken()));
        translate(text, source.combineWith(token));
      }
    }
  }

  void translate(String text) {
    translate(text, CancellationToken.none());
  }
}
