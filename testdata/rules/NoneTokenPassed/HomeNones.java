package acme.homenones;

import java.io.IOException;
import java.nio.file.Path;

/** Nones of tokens that a project writes itself. */
class HomeNones {
  /** A word before the conventional name. */
  interface ScanCancelToken {
    boolean isCancelled();

    static ScanCancelToken none() {
      return () -> false;
    }
  }

  /** A class of its own for what nobody cancels. */
  static class StopToken {
    static final StopToken NOP = new UnCancelable();

    private boolean stopped;

    boolean isStopRequested() {
      return stopped;
    }

    void requestStop() {
      stopped = true;
    }
  }

  static class UnCancelable extends StopToken {
    @Override
    void requestStop() {
      throw new UnsupportedOperationException();
    }
  }

  /** Asked in the present tense. */
  interface MailCancelToken {
    MailCancelToken NONE = new UncancellableToken();

    boolean isCancelling();
  }

  static class UncancellableToken implements MailCancelToken {
    @Override
    public boolean isCancelling() {
      return false;
    }
  }

  /** Is a key and no token, whatever it is called. */
  record BookingCancelToken(String key) {
    static BookingCancelToken none() {
      return new BookingCancelToken("");
    }
  }

  interface Scanner {
    byte[] scan(Path file, ScanCancelToken token) throws IOException;

    byte[] scan(Path file, StopToken token) throws IOException;
  }

  interface Mailer {
    void send(String text, MailCancelToken token);

    void cancel(BookingCancelToken key);

    void send(String text, MailCancelToken token, BookingCancelToken key);
  }

  byte[] byFactory(Scanner scanner, Path file, ScanCancelToken token) throws IOException {
    return scanner.scan(file, ScanCancelToken.none()); // expect: NoneTokenPassed@scan
  }

  byte[] byConstant(Scanner scanner, Path file, StopToken token) throws IOException {
    return scanner.scan(file, StopToken.NOP); // expect: NoneTokenPassed@scan
  }

  void byInstance(Mailer mailer, MailCancelToken token) {
    mailer.send("ready", MailCancelToken.NONE); // expect: NoneTokenPassed@send
    mailer.send("steady", new UncancellableToken()); // expect: NoneTokenPassed@send
  }

  void aKey(Mailer mailer, MailCancelToken token) {
    mailer.cancel(BookingCancelToken.none());
    mailer.send("go", token, BookingCancelToken.none());
  }
}
