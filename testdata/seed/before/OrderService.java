package acme.shop.before;

import java.util.List;

/** What can be done with orders. */
public class OrderService {
  private final OrderRepository repository;

  public OrderService(OrderRepository repository) {
    this.repository = repository;
  }

  public List<Order> openOrders(String customer, CancellationToken token) {
    token.throwIfCancelled();
    return repository.loadOpen(customer); // expect: TokenNotForwarded@loadOpen
  }

  public long total(String customer, CancellationToken token) {
    return openOrders(customer, token).stream().mapToLong(Order::cents).sum();
  }

  /** Takes no token, and so the controller's ends here. */
  public int countUnpaid() {
    return repository.unpaid().size();
  }
}
