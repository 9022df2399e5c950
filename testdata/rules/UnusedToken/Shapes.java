package acme.unusedshapes;

import acme.CancellationToken;
import acme.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whose shape a method has, and what else it could have done with its token. */
class Shapes {
  interface Printer {
    void print(String line);
  }

  /** A subtype can do with a token what the type cannot. */
  interface Spooler extends Printer {
    void print(String line, CancellationToken token);
  }

  /** What is queued may come with whatever its users like. */
  interface Queue<C> {
    void put(String line);

    void put(String line, C context);
  }

  private final Printer printer;

  Shapes(Printer printer) {
    this.printer = printer;
  }

  /** Other parameters are nobody's business here. */
  void inAnyLanguage(List<String> lines, Locale locale, CancellationToken token) {
    for (String line : lines) {
      token.throwIfCancelled();
      printer.print(line);
    }
  }

  /** Copies of arrays are made at once; printing is not. */
  void sorted(String[] lines, CancellationToken token) { // expect: UnusedToken@token
    String[] sorted = lines.clone();
    Arrays.sort(sorted);
    for (String line : sorted) {
      printer.print(line);
    }
  }

  void spooled(Spooler spooler, CancellationToken token) {
    spooler.print("header"); // expect: TokenNotForwarded@print
  }

  void queued(Queue<CancellationToken> queue, CancellationToken token) {
    queue.put("header"); // expect: TokenNotForwarded@put
  }

  void queuedWithANumber(Queue<Integer> queue, CancellationToken token) { // expect: UnusedToken@token
    queue.put("header");
  }

  /** A constructor's shape is its own. */
  static class Page {
    Page(Printer printer, CancellationToken token) { // expect: UnusedToken@token
      printer.print("page");
    }
  }

  /** A record's is that of its components. */
  record Job(Printer printer, String title, CancellationToken token) {
    Job {
      printer.print(title);
    }
  }

  /** Nobody can give a private, static or final method another body. */
  abstract static class Report {
    abstract void body(Printer printer, CancellationToken token);

    void head(Printer printer, CancellationToken token) {
      printer.print("head");
    }

    private void rule(Printer printer, CancellationToken token) { // expect: UnusedToken@token
      printer.print("----");
    }

    static void blank(Printer printer, CancellationToken token) { // expect: UnusedToken@token
      printer.print("");
    }

    final void foot(Printer printer, CancellationToken token) { // expect: UnusedToken@token
      printer.print("foot");
    }
  }

  static class Stock extends Report {
    private final Catalog catalog;

    Stock(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    void body(Printer printer, CancellationToken token) {
      printer.print(catalog.load("4711", token).toString());
    }
  }

  /** One without a name gives it a better body; the other method is nobody else's. */
  static class Footer {
    void print(Printer printer, CancellationToken token) {
      printer.print("page 1");
    }

    void print(Printer printer, int page, CancellationToken token) { // expect: UnusedToken@token
      printer.print("page " + page);
    }
  }

  static Footer slow() {
    return new Footer() {
      @Override
      void print(Printer printer, CancellationToken token) {
        token.throwIfCancelled();
      }
    };
  }
}
