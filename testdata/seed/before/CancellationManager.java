package acme.shop.before;

/** One switch for everything: whoever cancels one request cancels them all. */
public final class CancellationManager {
  private static CancellationTokenSource current = new CancellationTokenSource(); // expect: StaticTokenSource@current

  private CancellationManager() {}

  public static CancellationToken token() {
    return current.token();
  }

  public static void cancel() {
    current.cancel();
    current = new CancellationTokenSource();
  }
}
