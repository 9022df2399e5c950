package acme.shop.before;

import java.time.Duration;
import java.util.Optional;

/** Takes orders from the queue until it is told to stop. */
public class QueueConsumer {
  /** The queue. */
  public interface OrderQueue {
    Optional<Order> poll(Duration wait);

    Optional<Order> poll(Duration wait, CancellationToken token);
  }

  private final OrderQueue queue;
  private final MessageDispatcher dispatcher;
  private final CancellationToken stopping;

  public QueueConsumer(
      OrderQueue queue, MessageDispatcher dispatcher, CancellationToken stopping) {
    this.queue = queue;
    this.dispatcher = dispatcher;
    this.stopping = stopping;
  }

  public void run() {
    while (!stopping.isCancelled()) {
      queue
          .poll(Duration.ofMinutes(1)) // expect: TokenNotForwarded@poll
          .ifPresent(order -> dispatcher.dispatch(order, CancellationToken.NONE)); // expect: NoneTokenPassed@dispatch
    }
  }
}
