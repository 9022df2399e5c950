package proof.azure;

import com.azure.android.core.util.CancellationToken;

/** Uses what azure.family names, against the real types. */
class Proof {
  void send(String request, CancellationToken token) {
    if (!token.isCancellationRequested()) {
      token.registerOnCancel(() -> send(request));
    }
  }

  void send(String request) {
    send(request, CancellationToken.NONE);
    send(request, new CancellationToken());
  }
}
