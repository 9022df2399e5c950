package acme.unlinked.callbacks;

import com.google.android.gms.location.FusedLocationProviderClient;
import com.google.android.gms.tasks.CancellationToken;
import com.google.android.gms.tasks.CancellationTokenSource;
import com.google.android.gms.tasks.Task;

/** A library without a link: a callback does it. */
class Callbacks {
  Task<String> locate(FusedLocationProviderClient client, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new
    return client.getCurrentLocation(100, own.getToken());
  }
}
