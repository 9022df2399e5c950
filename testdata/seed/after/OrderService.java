package acme.shop.after;

import java.util.List;

/** What can be done with orders. */
public class OrderService {
  private final OrderRepository repository;

  public OrderService(OrderRepository repository) {
    this.repository = repository;
  }

  public List<Order> openOrders(String customer, CancellationToken token) {
    token.throwIfCancelled();
    return repository.loadOpen(customer, token);
  }

  public long total(String customer, CancellationToken token) {
    return openOrders(customer, token).stream().mapToLong(Order::cents).sum();
  }

  public int countUnpaid(CancellationToken token) {
    return repository.unpaid(token).size();
  }
}
