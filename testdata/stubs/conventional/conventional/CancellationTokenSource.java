package conventional;

/** Stands for the type of a project with conventional names: the members that the family names. */
public class CancellationTokenSource implements AutoCloseable {
  private volatile boolean cancelled;

  public CancellationToken token() {
    return () -> cancelled;
  }

  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() {}
}
