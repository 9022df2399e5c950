// heed-option: families=families/user/stopflag.family
package acme.jobs;

/** A token whose name says nothing to anyone but its team. */
public interface StopFlag {
  StopFlag UNSTOPPABLE = new Unstoppable();

  static StopFlag ignored() {
    return UNSTOPPABLE;
  }

  boolean raised();

  void check();
}

final class Unstoppable implements StopFlag {
  @Override
  public boolean raised() {
    return false;
  }

  @Override
  public void check() {}
}

class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
