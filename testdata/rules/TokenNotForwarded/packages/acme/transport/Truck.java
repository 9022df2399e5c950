package acme.transport;

import acme.CancellationToken;

public class Truck {
  public void load(int parcels) {}

  public void load(int parcels, CancellationToken token) {}

  public static class Tour {
    public void drive(String to) {}

    public void drive(String to, CancellationToken token) {}
  }
}
