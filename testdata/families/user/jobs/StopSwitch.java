package acme.jobs;

/** What raises the flag. */
public final class StopSwitch {
  private volatile boolean flipped;

  public StopFlag flag() {
    return new StopFlag() {
      @Override
      public boolean raised() {
        return flipped;
      }

      @Override
      public void check() {
        if (flipped) {
          throw new Stopped();
        }
      }
    };
  }

  public void flip() {
    flipped = true;
  }
}
