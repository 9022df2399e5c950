package acme.storedoff;

import acme.CancellationToken;

/** Nobody asked for the rule. */
class Off {
  static class OrderService {
    private final CancellationToken token;

    OrderService(CancellationToken token) {
      this.token = token;
    }

    void check() {
      token.throwIfCancelled();
    }
  }
}
