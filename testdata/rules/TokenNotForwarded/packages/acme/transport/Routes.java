package acme.transport;

import acme.CancellationToken;
import java.util.List;

public final class Routes {
  public static final Regions REGIONS = new Regions();

  private Routes() {}

  public static List<String> plan(String to) {
    return List.of(to);
  }

  public static List<String> plan(String to, CancellationToken token) {
    return List.of(to);
  }

  public static int measure(String to) {
    return to.length();
  }

  public static int measure(String to, CancellationToken token) {
    return to.length();
  }

  public static final class Regions {
    public void assign(String town) {}

    public void assign(String town, CancellationToken token) {}
  }
}
