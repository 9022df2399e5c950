package proof.gms;

import com.google.android.gms.location.FusedLocationProviderClient;
import com.google.android.gms.tasks.CancellationToken;
import com.google.android.gms.tasks.CancellationTokenSource;
import com.google.android.gms.tasks.Task;

/** Uses what gms.family names, against the real types. */
class Proof {
  Task<String> locate(FusedLocationProviderClient client, CancellationToken token) {
    if (token.isCancellationRequested()) {
      return client.getCurrentLocation(100, null);
    }
    token.onCanceledRequested(() -> {});
    return client.getCurrentLocation(100, token);
  }

  Task<String> locate(FusedLocationProviderClient client) {
    return locate(client, new CancellationTokenSource().getToken());
  }
}
