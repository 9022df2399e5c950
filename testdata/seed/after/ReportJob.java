package acme.shop.after;

import java.util.List;

/** Every night. */
public class ReportJob {
  /** What writes the report. */
  public interface Reports {
    void write(List<Order> orders, CancellationToken token);
  }

  private final OrderService orders;
  private final Reports reports;

  public ReportJob(OrderService orders, Reports reports) {
    this.orders = orders;
    this.reports = reports;
  }

  public void run(List<String> customers, CancellationToken token) {
    for (String customer : customers) {
      List<Order> open = orders.openOrders(customer, token);
      reports.write(open, token);
    }
  }
}
