package acme.unlinked.homemade;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;

/** A team's own tokens: what links, cancels and calls back is known by its name. */
class HomeMade {
  abstract static class CancellationToken {
    abstract boolean isCancelled();
  }

  /** The package's own way to link is nobody else's; threads are no tokens. */
  static final class CancellationTokenSource {
    CancellationTokenSource() {}

    static CancellationTokenSource create() {
      return new CancellationTokenSource();
    }

    static CancellationTokenSource linkedUnchecked(CancellationToken token) {
      Objects.requireNonNull(token);
      return new CancellationTokenSource();
    }

    public static CancellationTokenSource linkedToThread(Thread thread) {
      return new CancellationTokenSource();
    }

    public static CancellationTokenSource linkedTo(CancellationToken token) {
      return linkedUnchecked(token);
    }

    CancellationToken token() {
      return new CancellationToken() {
        @Override
        boolean isCancelled() {
          return false;
        }
      };
    }

    public void cancel() {}
  }

  interface CancelToken {
    boolean isCancelled();
  }

  /** Linked by a constructor. */
  static final class CancelTokenSource {
    private final CancelToken parent;

    CancelTokenSource() {
      this(() -> false);
    }

    public CancelTokenSource(CancelToken parent) {
      this.parent = parent;
    }

    static CancelTokenSource create() {
      return new CancelTokenSource();
    }

    CancelToken token() {
      return parent;
    }
  }

  /** Calls back, but only one of its methods is made for what ends by itself. */
  interface StopToken {
    interface Veto {
      boolean mayStop();
    }

    interface Listener {
      void stopped(String reason);
    }

    boolean isStopRequested();

    void registerListener(Listener listener);

    void registerVeto(Veto veto);

    void registerCallback(Runnable callback);
  }

  static final class StopTokenSource {
    private final Duration limit;
    private StopToken own;

    StopTokenSource(Duration limit) {
      this.limit = limit;
    }

    static StopTokenSource create() {
      return new StopTokenSource(Duration.ofDays(1));
    }

    public void requestStop() throws IOException {
      throw new IOException("not connected");
    }

    public void stop(String reason) {}

    public void stop() {}

    StopToken token() {
      return limit.isZero() ? null : own;
    }
  }

  interface Search {
    List<String> find(String words, CancellationToken token);
  }

  interface Mail {
    void send(String text, CancelToken token);
  }

  interface Robot {
    void move(int metres, StopToken token);
  }

  interface Sessions {
    CancellationTokenSource create();
  }

  List<String> linkedByAMethod(Search search, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new
    return search.find("red shoes", own.token());
  }

  List<String> made(Search search, String words, CancellationToken token) {
    String plain = words.strip();
    CancellationTokenSource own = HomeMade.CancellationTokenSource.create(); // expect: UnlinkedSource@create
    return search.find(plain, own.token());
  }

  /** Which of the two, nobody can tell. */
  List<String> two(Search search, CancellationToken request, CancellationToken shutdown) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new
    return search.find("red shoes", own.token());
  }

  /** The monitor is another library's. */
  List<String> beside(Search search, IProgressMonitor monitor, CancellationToken token) {
    monitor.subTask("red shoes");
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new
    return search.find("red shoes", own.token());
  }

  /** What the sessions do with it is theirs. */
  List<String> ofAnObject(Search search, Sessions sessions, CancellationToken token) {
    CancellationTokenSource own = sessions.create();
    return search.find("red shoes", own.token());
  }

  /** The constructor has room for it: that is told once. */
  void leftOut(Mail mail, CancelToken token) {
    CancelTokenSource own = new CancelTokenSource(); // expect: TokenNotForwarded@new
    mail.send("Your order", own.token());
  }

  void madeWithoutAConstructor(Mail mail, CancelToken token) {
    CancelTokenSource own = CancelTokenSource.create(); // expect: UnlinkedSource@create
    mail.send("Your order", own.token());
  }

  void linked(Mail mail, CancelToken token) {
    CancelTokenSource own = new CancelTokenSource(token);
    mail.send("Your order", own.token());
  }

  void calledBack(Robot robot, StopToken token) {
    StopTokenSource own = StopTokenSource.create(); // expect: UnlinkedSource@create
    robot.move(3, own.token());
  }

  /** The limit stays, so a person has to choose where to link. */
  void limited(Robot robot, StopToken token) {
    StopTokenSource own = new StopTokenSource(Duration.ofSeconds(5)); // expect: UnlinkedSource@new
    robot.move(3, own.token());
  }
}
