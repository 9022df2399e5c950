package acme.homegrown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tokens that a project writes itself: a name that suggests one, and a way to ask it. */
class HomeGrown {
  interface QueryCancelToken {
    boolean isCancelled();
  }

  interface ImportProgressMonitor {
    void worked(int units);

    boolean isCanceled();
  }

  static class NoOpProgressMonitor implements ImportProgressMonitor {
    @Override
    public void worked(int units) {}

    @Override
    public boolean isCanceled() {
      return false;
    }
  }

  interface TaskMonitor {
    void checkCanceled();
  }

  interface StopFlag {
    boolean shouldStop();
  }

  /** Asked by a method that it inherits. */
  interface Asked {
    boolean isCancelled();
  }

  interface RenderCancelMonitor extends Asked {}

  static class PdfCancelMonitor implements RenderCancelMonitor {
    @Override
    public boolean isCancelled() {
      return Thread.currentThread().isInterrupted();
    }
  }

  /** Asking is all that it is for. */
  interface Cancelable {
    boolean isCanceled();
  }

  interface MergeJobMonitor {
    void setCanceled(boolean canceled);

    boolean isCanceled();

    void worked(int units);
  }

  interface RowInterruptFlag {
    boolean isInterrupted();
  }

  interface ExportProgressTracker {
    void step();

    boolean isCancelled();
  }

  interface SolverTerminationSignal {
    boolean isTerminated();
  }

  interface Work {
    void sort(String text);

    void sort(String text, RowInterruptFlag flag);

    void export(String text);

    void export(String text, ExportProgressTracker tracker);

    void solve(String text);

    void solve(String text, SolverTerminationSignal signal);

    void query(String text);

    void query(String text, QueryCancelToken token);

    void load(String text);

    void load(String text, ImportProgressMonitor monitor);

    void index(String text);

    void index(TaskMonitor monitor, String text);

    void scan(String text);

    void scan(String text, StopFlag flag);

    void render(String text);

    void render(String text, RenderCancelMonitor monitor);

    void tile(String text);

    void tile(String text, Cancelable cancelable);

    void merge(String text);

    void merge(String text, MergeJobMonitor monitor);
  }

  void forgotten(
      Work work,
      QueryCancelToken token,
      ImportProgressMonitor progress,
      TaskMonitor monitor,
      StopFlag flag,
      PdfCancelMonitor pdf,
      Cancelable cancelable,
      MergeJobMonitor merging) {
    work.query("a", token);
    work.query("a"); // expect: TokenNotForwarded@query
    work.load("a", progress);
    work.load("a"); // expect: TokenNotForwarded@load
    work.index(monitor, "a");
    work.index("a"); // expect: TokenNotForwarded@index
    work.scan("a", flag);
    work.scan("a"); // expect: TokenNotForwarded@scan
    work.render("a", pdf);
    work.render("a"); // expect: TokenNotForwarded@render
    work.tile("a", cancelable);
    work.tile("a"); // expect: TokenNotForwarded@tile
    work.merge("a", merging);
    work.merge("a"); // expect: TokenNotForwarded@merge
  }

  void interrupted(
      Work work,
      RowInterruptFlag flag,
      ExportProgressTracker tracker,
      SolverTerminationSignal signal) {
    work.sort("a", flag);
    work.sort("a"); // expect: TokenNotForwarded@sort
    work.export("a", tracker);
    work.export("a"); // expect: TokenNotForwarded@export
    work.solve("a", signal);
    work.solve("a"); // expect: TokenNotForwarded@solve
  }

  void refused(Work work, QueryCancelToken token, ImportProgressMonitor progress) {
    work.query("a", () -> false); // expect: NoneTokenPassed@query
    work.load("a", null); // expect: NoneTokenPassed@load
    work.load("a", new NoOpProgressMonitor()); // expect: NoneTokenPassed@load
  }

  void asked(List<Path> files, StopFlag flag, TaskMonitor monitor) throws IOException {
    for (Path file : files) {
      if (flag.shouldStop()) {
        return;
      }
      Files.copy(file, file.resolveSibling("backup"));
    }
    for (Path file : files) {
      monitor.checkCanceled();
      Files.copy(file, file.resolveSibling("backup"));
    }
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  // A name without a way to ask, or a way to ask without a name.

  /** A key that lets a guest cancel a booking. */
  record BookingCancellationToken(String value) {}

  /** What can be cancelled: an event, a handle. */
  interface Cancellable {
    boolean isCancelled();

    void setCancelled(boolean cancelled);
  }

  interface StockMonitor {
    boolean isLow();
  }

  /** Of a parcel: nobody stops anything. */
  interface ParcelProgressTracker {
    String station();
  }

  /** A request to a viewer, which the viewer cancels. */
  interface ViewUpdateMonitor {
    boolean isCanceled();

    void cancel();
  }

  interface UploadProgressListener {
    void progress(long bytes);

    boolean isCancellable();
  }

  record Order(String number, boolean isCancelled) {}

  interface Reservation {
    boolean isCancelled();
  }

  interface Other {
    void book(String text);

    void book(String text, BookingCancellationToken token);

    void run(String text);

    void run(String text, Cancellable cancellable);

    void upload(String text);

    void upload(String text, UploadProgressListener listener);

    void order(String text);

    void order(String text, Order order);

    void reserve(String text);

    void reserve(String text, Reservation reservation);

    void count(String text);

    void count(String text, StockMonitor monitor);

    void follow(String text);

    void follow(String text, ParcelProgressTracker tracker);

    void update(String text);

    void update(String text, ViewUpdateMonitor monitor);
  }

  void noTokens(
      Other other,
      BookingCancellationToken token,
      Cancellable cancellable,
      UploadProgressListener listener,
      Order order,
      Reservation reservation,
      StockMonitor stock,
      ParcelProgressTracker tracker,
      ViewUpdateMonitor update) {
    other.book("a");
    other.book("a", null);
    other.run("a");
    other.run("a", null);
    other.upload("a");
    other.upload("a", null);
    other.order("a");
    other.order("a", null);
    other.reserve("a");
    other.reserve("a", null);
    other.count("a");
    other.count("a", null);
    other.follow("a");
    other.follow("a", null);
    other.update("a");
    other.update("a", null);
  }
}
