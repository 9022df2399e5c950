package acme.shop.after;

import java.util.List;

/** The driver: a query stops when its token says so. */
public interface Database {
  List<Order> query(String sql, CancellationToken token, Object... arguments);

  int update(String sql, CancellationToken token, Object... arguments);
}
