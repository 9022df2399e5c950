package acme.decorators;

import acme.CancellationToken;
import java.util.List;

/** The sibling is the method around, but of another instance: passing on does not recurse. */
class Decorators {
  interface Shelf {
    void refresh();

    void refresh(CancellationToken token);
  }

  static class Logged implements Shelf {
    private final Shelf delegate;

    Logged(Shelf delegate) {
      this.delegate = delegate;
    }

    @Override
    public void refresh() {
      delegate.refresh();
    }

    @Override
    public void refresh(CancellationToken token) {
      delegate.refresh(); // expect: TokenNotForwarded@refresh
    }
  }

  static class Forwarding implements Shelf {
    private final Shelf delegate;

    Forwarding(Shelf delegate) {
      this.delegate = delegate;
    }

    @Override
    public void refresh() {
      delegate.refresh();
    }

    @Override
    public void refresh(CancellationToken token) {
      delegate.refresh(token);
    }
  }

  /** A tree: each node goes on with its own children. */
  abstract static class Aisle implements Shelf {
    abstract List<Aisle> parts();

    abstract Aisle next();

    @Override
    public void refresh(CancellationToken token) {
      for (Aisle part : parts()) {
        part.refresh(); // expect: TokenNotForwarded@refresh
      }
      next().refresh(); // expect: TokenNotForwarded@refresh
      parts().forEach(p -> p.refresh()); // expect: TokenNotForwarded@refresh
    }
  }

  /** The same instance, however it is written, would come back here. */
  abstract static class Self implements Shelf {
    @Override
    public void refresh(CancellationToken token) {
      token.throwIfCancelled();
      refresh();
      this.refresh();
      (this).refresh();
      Self.this.refresh();
      Runnable again = () -> refresh();
      again.run();
    }
  }

  static class Statics {
    static void refresh() {}

    static void refresh(CancellationToken token) {
      token.throwIfCancelled();
      refresh();
      Statics.refresh();
    }
  }

  /** The other one's sibling calls this very method: passing on would go round. */
  static class Pair {
    private Mirror mirror;

    void refresh(CancellationToken token) {
      token.throwIfCancelled();
      mirror.refresh();
    }
  }

  static class Mirror extends Pair {
    private Pair pair;

    void refresh() {}

    @Override
    void refresh(CancellationToken token) {
      pair.refresh(token);
    }
  }
}
