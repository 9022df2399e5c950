package acme.shop.before;

import java.util.List;

/** What the web framework calls; each request comes with a token that falls with the connection. */
public class OrderController {
  private final OrderService orders;

  public OrderController(OrderService orders) {
    this.orders = orders;
  }

  public List<Order> list(String customer, CancellationToken aborted) {
    return orders.openOrders(customer, aborted);
  }

  public String total(String customer, CancellationToken aborted) {
    long cents = orders.total(customer, CancellationToken.NONE); // expect: NoneTokenPassed@total
    return cents / 100 + "." + cents % 100;
  }

  public String unpaid(CancellationToken aborted) {
    aborted.throwIfCancelled();
    return orders.countUnpaid() + " unpaid"; // expect: DroppedToken@countUnpaid
  }
}
