package acme.shop.before;

import java.util.List;

/** Orders in the database. */
public class OrderRepository {
  private final Database database;

  public OrderRepository(Database database) {
    this.database = database;
  }

  public List<Order> loadOpen(String customer) {
    return loadOpen(customer, CancellationToken.NONE);
  }

  public List<Order> loadOpen(String customer, CancellationToken token) {
    return database.query("select * from orders where customer = ?", token, customer);
  }

  /** Runs over the whole table, and nobody can stop it. */
  public List<Order> unpaid() {
    return database.query("select * from orders where paid = 0", CancellationToken.NONE); // expect: NoneTokenFacade@query
  }

  public int markPaid(Order order, CancellationToken token) {
    return database.update("update orders set paid = 1 where id = ?", token, order.id());
  }
}
