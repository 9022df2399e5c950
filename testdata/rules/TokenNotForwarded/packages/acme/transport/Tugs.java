package acme.transport;

import acme.CancellationToken;

public final class Tugs {
  private Tugs() {}

  public static void tow(int ship) {}

  public static void tow(int ship, CancellationToken token) {}
}
