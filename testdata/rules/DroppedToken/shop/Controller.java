package acme.droppedshop;

import acme.CancellationToken;

/** What the web framework calls. */
class Controller {
  private final Service service;

  Controller(Service service) {
    this.service = service;
  }

  String show(String customer, CancellationToken aborted) {
    aborted.throwIfCancelled();
    return service.summary(customer); // expect: DroppedToken@summary
  }

  String count(String customer, CancellationToken aborted) {
    aborted.throwIfCancelled();
    return "%d".formatted(service.number(customer));
  }

  String report(Totals totals, CancellationToken aborted) {
    aborted.throwIfCancelled();
    return totals.report(); // expect: DroppedToken:info@report
  }
}
