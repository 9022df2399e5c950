package acme.shop.before;

/** Hands a message from one service to the next. */
public class MessageDispatcher {
  /** One of the services. */
  public interface Service {
    void handle(Order order);

    void handle(Order order, CancellationToken token);
  }

  private final Service inventory;
  private final Service billing;
  private final Service shipping;

  public MessageDispatcher(Service inventory, Service billing, Service shipping) {
    this.inventory = inventory;
    this.billing = billing;
    this.shipping = shipping;
  }

  public void dispatch(Order order, CancellationToken token) {
    inventory.handle(order, token);
    billing.handle(order); // expect: TokenNotForwarded@handle
    shipping.handle(order); // expect: TokenNotForwarded@handle
  }

  /** Gives back what was taken: that must not be cancelled with the rest. */
  public void rollback(Order order, CancellationToken token) {
    inventory.handle(order);
  }
}
