package acme.meant;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Doors that their makers mean to keep shut. */
class Meant {
  interface Index {
    List<String> run(String pattern, IProgressMonitor monitor);
  }

  // A getter has no place for a token.

  static List<String> getAll(Index index) {
    return index.run("*", new NullProgressMonitor()); // expect: NoneTokenFacade:info@run
  }

  static List<String> readAll(Index index) {
    return index.run("*", new NullProgressMonitor()); // expect: NoneTokenFacade@run
  }

  // A step of a command: who starts that can only end it.

  static class Tool {
    public static void main(String[] args) {
      System.out.println(args.length);
    }

    static void lookUp(Index index) {
      index.run("g", null); // expect: NoneTokenFacade:info@run
    }
  }

  // Work that is stopped in another way.

  static class Request {
    protected boolean isCancelled;
    private final Index index;

    Request(Index index) {
      this.index = index;
    }

    void cancel() {
      isCancelled = true;
    }

    List<String> execute(IProgressMonitor monitor) {
      return isCancelled || monitor == null ? List.of() : lookUp(); // expect: DroppedToken:info@lookUp
    }

    private List<String> lookUp() {
      return index.run("a", null); // expect: NoneTokenFacade:info@run
    }
  }

  static class Later extends Request {
    Later(Index index) {
      super(index);
    }

    static List<String> again(Index index) {
      return index.run("b", null); // expect: NoneTokenFacade:info@run
    }
  }

  static class Poller {
    private final AtomicBoolean stopRequested = new AtomicBoolean();

    static List<String> poll(Index index) {
      return index.run("c", null); // expect: NoneTokenFacade:info@run
    }
  }

  // What is saved is saved in full.

  static class Store {
    static void save(Index index) {
      index.run("d", null); // expect: NoneTokenFacade:info@run
    }

    static void saved(Index index) {
      index.run("e", null); // expect: NoneTokenFacade@run
    }
  }
}
