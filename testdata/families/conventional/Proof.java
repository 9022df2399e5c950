package proof.conventional;

import conventional.CancellationToken;
import conventional.CancellationTokenSource;

/** Uses what conventional.family names, against the real types. */
class Proof {
  void export(CancellationToken token) {
    while (!token.isCancelled()) {
      token.throwIfCancelled();
      export(token.withTimeout(1_000));
    }
  }

  void export() {
    export(CancellationToken.NONE);
    export(CancellationToken.none());
    export(null);
  }

  void export(CancellationToken first, CancellationToken second) {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      export(CancellationToken.anyOf(first, second, source.token()));
    }
  }
}
