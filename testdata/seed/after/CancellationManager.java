package acme.shop.after;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A switch for each request: cancelling one leaves the others alone. */
public final class CancellationManager {
  private final Map<String, CancellationTokenSource> running = new ConcurrentHashMap<>();

  public CancellationToken begin(String request) {
    return running.computeIfAbsent(request, r -> new CancellationTokenSource()).token();
  }

  public void cancel(String request) {
    CancellationTokenSource source = running.get(request);
    if (source != null) {
      source.cancel();
    }
  }

  public void end(String request) {
    CancellationTokenSource source = running.remove(request);
    if (source != null) {
      source.close();
    }
  }
}
