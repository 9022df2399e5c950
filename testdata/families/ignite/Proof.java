package proof.ignite;

import java.util.concurrent.CompletableFuture;
import org.apache.ignite.lang.CancelHandle;
import org.apache.ignite.lang.CancellationToken;
import org.apache.ignite.sql.IgniteSql;

/** Uses what ignite.family names, against the real types. */
class Proof {
  CompletableFuture<?> orders(IgniteSql sql, CancellationToken token) {
    return sql.executeAsync(null, token, "SELECT * FROM orders");
  }

  void cancelSoon(IgniteSql sql) {
    CancelHandle handle = CancelHandle.create();
    orders(sql, handle.token());
    if (!handle.isCancelled()) {
      handle.cancel();
    }
    orders(sql, null);
  }
}
