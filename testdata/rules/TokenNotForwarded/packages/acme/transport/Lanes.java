package acme.transport;

import acme.CancellationToken;

public class Lanes {
  public static void sweep(String lane) {}

  public static void sweep(String lane, CancellationToken token) {}

  public static void tow(String truck) {}

  public static void tow(String truck, CancellationToken token) {}
}
