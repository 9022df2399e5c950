package proof.bolts;

import bolts.CancellationToken;
import bolts.CancellationTokenSource;
import bolts.Task;

/** Uses what bolts.family names, against the real types. */
class Proof {
  Task<String> load(String key, CancellationToken token) {
    token.throwIfCancellationRequested();
    return token.isCancellationRequested()
        ? Task.cancelled()
        : Task.callInBackground(() -> key, token);
  }

  Task<String> load(String key) {
    return load(key, null);
  }

  void loadForAWhile(String key) {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      source.cancelAfter(1_000);
      load(key, source.getToken());
    }
  }
}
