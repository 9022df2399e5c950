package acme.loops;

import acme.CancellationToken;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loops that may run long. */
class Loops {
  interface Mail {
    boolean deliver();

    void send(String to, CancellationToken token);
  }

  private volatile boolean stopped;
  private int delivered;

  void poller(Mail mail, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    while (!mail.deliver()) { // expect: UncheckedLoop@while
      Thread.sleep(100);
    }
  }

  static final class Messages {
    static final String DELIVERY_INTERRUPTED = "interrupted after {0}";
  }

  /** A message is no flag, whatever it says. */
  void pollerWithMessage(Mail mail, CancellationToken token) { // expect: UnusedToken@token
    while (!mail.deliver()) { // expect: UncheckedLoop@while
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        System.err.println(Messages.DELIVERY_INTERRUPTED);
        return;
      }
    }
  }

  void pollerThatAsks(Mail mail, CancellationToken token) throws InterruptedException {
    while (!mail.deliver() && !token.isCancelled()) {
      Thread.sleep(100);
    }
  }

  void pollerThatRaises(Mail mail, CancellationToken token) throws InterruptedException {
    do {
      token.throwIfCancelled();
      TimeUnit.SECONDS.sleep(1);
    } while (!mail.deliver());
  }

  void askedNowAndThen(Mail mail, CancellationToken token) throws InterruptedException {
    for (int i = 0; i < 1_000_000; i++) {
      if (i % 100 == 0 && token.isCancelled()) {
        return;
      }
      Thread.sleep(100);
    }
  }

  void doLoop(Mail mail, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    do { // expect: UncheckedLoop@do
      TimeUnit.SECONDS.sleep(1);
    } while (!mail.deliver());
  }

  /** Plain counting, but it never ends. */
  void endless(CancellationToken token) { // expect: UnusedToken@token
    while (true) { // expect: UncheckedLoop@while
      delivered++;
    }
  }

  void endlessFor(CancellationToken token) { // expect: UnusedToken@token
    for (; ; ) { // expect: UncheckedLoop@for
      for (int i = 0; i < 10; i++) {
        if (i > delivered) {
          break;
        }
      }
      delivered++;
    }
  }

  /** It has an end, and nothing in it could take long. */
  int retries(CancellationToken token) { // expect: UnusedToken@token
    while (true) {
      if (delivered++ > 3) {
        return delivered;
      }
    }
  }

  int labelled(CancellationToken token) { // expect: UnusedToken@token
    outer:
    while (true) {
      for (int i = 0; i < 10; i++) {
        if (i > delivered) {
          break outer;
        }
      }
      delivered++;
    }
    return delivered;
  }

  /** Bounded, plain data. */
  int sum(int[] prices, CancellationToken token) { // expect: UnusedToken@token
    int sum = 0;
    for (int price : prices) {
      sum += price;
    }
    for (Iterator<String> i = List.of("a").iterator(); i.hasNext(); ) {
      sum += i.next().length();
    }
    return sum;
  }

  void copy(InputStream in, OutputStream out, CancellationToken token) throws IOException { // expect: UnusedToken@token
    byte[] buffer = new byte[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) { // expect: UncheckedLoop@for
      out.write(buffer, 0, n);
    }
  }

  void copyInMemory(byte[] bytes, OutputStream out, CancellationToken token) throws IOException { // expect: UnusedToken@token
    InputStream in = new ByteArrayInputStream(bytes);
    byte[] buffer = new byte[8192];
    int n;
    while ((n = in.read(buffer)) >= 0) {
      out.write(buffer, 0, n);
    }
  }

  /** What the loop goes over is made once; the rest is plain data. */
  int once(Path file, CancellationToken token) throws IOException { // expect: UnusedToken@token
    int length = 0;
    for (String line : Files.readAllLines(file)) {
      length += line.length();
    }
    return length;
  }

  void statements(PreparedStatement update, List<String> names, CancellationToken token) // expect: UnusedToken@token
      throws SQLException {
    for (String name : names) { // expect: UncheckedLoop@for
      update.setString(1, name);
      update.executeUpdate();
    }
  }

  void exchanges(HttpClient client, List<HttpRequest> requests, CancellationToken token) // expect: UnusedToken@token
      throws IOException, InterruptedException {
    for (HttpRequest request : requests) { // expect: UncheckedLoop@for
      client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  void files(List<Path> files, Path target, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  void timed(List<Future<String>> all, CancellationToken token) // expect: UnusedToken@token
      throws InterruptedException, ExecutionException, TimeoutException {
    for (Future<String> f : all) { // expect: UncheckedLoop@for
      f.get(30, TimeUnit.SECONDS);
    }
  }

  /** The callee gets the token. */
  void forwarded(Mail mail, List<String> names, CancellationToken token)
      throws InterruptedException {
    for (String name : names) {
      mail.send(name, token);
      Thread.sleep(100);
    }
  }

  /** The inner loop polls, so the outer one does. */
  void inner(List<Path> folders, CancellationToken token) throws IOException {
    for (Path folder : folders) {
      byte[] bytes = Files.readAllBytes(folder);
      for (byte b : bytes) {
        token.throwIfCancelled();
        delivered += b;
      }
    }
  }

  /** Reported once: what cures the inner loop cures the outer one. */
  void nested(List<List<Path>> folders, Path target, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (List<Path> folder : folders) {
      for (Path file : folder) { // expect: UncheckedLoop@for
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  /** Through methods of this file. */
  void through(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) { // expect: UncheckedLoop@for
      backup(file);
    }
  }

  private void backup(Path file) throws IOException {
    write(file);
  }

  private void write(Path file) throws IOException {
    Files.copy(file, file.resolveSibling("backup"));
  }

  void throughThatAsks(List<Path> files, CancellationToken token) throws IOException {
    for (Path file : files) {
      backup(file);
      check(token);
    }
  }

  private static void check(CancellationToken token) {
    token.throwIfCancelled();
  }

  /** A flag of its own says when to end. */
  void flagged(Mail mail, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    while (!stopped) {
      mail.deliver();
      Thread.sleep(100);
    }
  }

  void untilTheThreadIsInterrupted(Mail mail, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    while (!Thread.currentThread().isInterrupted()) {
      mail.deliver();
      Thread.sleep(100);
    }
  }

  /** A check inside a lambda that nobody calls here does not protect the loop. */
  Runnable behindALambda(Mail mail, CancellationToken token) throws InterruptedException {
    Runnable check = null;
    while (!mail.deliver()) { // expect: UncheckedLoop@while
      check = () -> delivered = token == null ? 0 : 1;
      Thread.sleep(100);
    }
    return check;
  }

  void forEach(List<Path> files, Map<String, Path> byName, CancellationToken token) {
    files.forEach( // expect: UncheckedLoop@forEach
        file -> {
          try (InputStream in = new FileInputStream(file.toFile())) {
            delivered += in.readAllBytes().length;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    byName.forEach((name, file) -> delivered += name.length());
    files.iterator().forEachRemaining(file -> delivered++);
    files.forEach(
        file -> {
          token.throwIfCancelled();
          pause();
        });
    files.stream().forEach(file -> pause()); // expect: UncheckedLoop@forEach
  }

  private void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Detached on purpose. */
  void detached(List<Path> files, CancellationToken token) throws IOException {
    try {
      check(token);
    } finally {
      for (Path file : files) {
        Files.copy(file, file.resolveSibling("backup"));
      }
    }
    if (token.isCancelled()) {
      for (Path file : files) {
        Files.copy(file, file.resolveSibling("backup"));
      }
    }
  }

  void close(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** No token in sight. */
  void without(List<Path> files) throws IOException {
    for (Path file : files) {
      backup(file);
    }
  }

  /** The wait is DeafWait's finding, and the loop has an end. */
  void latches(List<CountDownLatch> latches, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    for (CountDownLatch latch : latches) {
      latch.await(); // expect: DeafWait@await
    }
  }

  int worklist(Deque<String> todo, CancellationToken token) { // expect: UnusedToken@token
    Deque<String> more = new ArrayDeque<>(todo);
    int n = 0;
    while (!more.isEmpty()) {
      n += more.pop().length();
    }
    return n;
  }

  void suppressed(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    // heed: detached the backup is complete or worthless
    for (Path file : files) {
      backup(file);
    }
  }
}
