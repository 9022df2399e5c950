package acme.nosibling;

import acme.CancellationToken;
import acme.Product;
import acme.nosibling.Warehouse.Pallet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Overloads that take a token and are still not what the call meant. */
abstract class NoSibling {
  static class Mailer {
    void send(String to) {}

    /** Needs more than the token. */
    void send(String to, String subject, CancellationToken token) {}

    void queue(String to) {}

    /** On its way out. */
    @Deprecated
    void queue(String to, CancellationToken token) {}

    void flush() {}

    /** Nobody outside can call it. */
    private void flush(CancellationToken token) {}

    void connect(String host) {}

    /** Static: it would ignore the instance. */
    static void connect(String host, CancellationToken token) {}

    String render(int template) {
      return "";
    }

    /** The same name for another thing. */
    int render(String template, CancellationToken token) {
      return 0;
    }

    boolean verify(String to) {
      return true;
    }

    /** Makes another kind of result: a call that blocks would become one that does not. */
    CompletableFuture<Boolean> verify(String to, CancellationToken token) {
      return null;
    }

    void sort(List<Product> products) {}

    /** Of other things. */
    void sort(List<String> names, CancellationToken token) {}

    void print(List<? extends Product> products) {}

    void print(List<Product> products, CancellationToken token) {}

    void retry(int times) {}

    /** Two more, both tokens. */
    void retry(int times, CancellationToken call, CancellationToken shutdown) {}
  }

  void moreThanTheToken(Mailer mailer, CancellationToken token) {
    mailer.send("ann@example.org");
  }

  void otherElements(Mailer mailer, List<Product> products, CancellationToken token) {
    mailer.print(products); // expect: TokenNotForwarded@print
    mailer.sort(products);
  }

  void deprecated(Mailer mailer, CancellationToken token) {
    mailer.queue("ann@example.org");
  }

  void staticForInstance(Mailer mailer, CancellationToken token) {
    mailer.connect("smtp.example.org");
  }

  String otherParameters(Mailer mailer, CancellationToken token) {
    return mailer.render(7);
  }

  boolean unrelatedResult(Mailer mailer, CancellationToken token) {
    return mailer.verify("ann@example.org");
  }

  void unrelatedResultDropped(Mailer mailer, CancellationToken token) {
    mailer.verify("ann@example.org");
  }

  void twoTokensMore(Mailer mailer, CancellationToken token) {
    mailer.retry(3);
  }

  /** The one class that may: the private sibling is accessible inside its own top-level type. */
  void privateInTheSameTopLevelType(Mailer mailer, CancellationToken token) {
    mailer.flush(); // expect: TokenNotForwarded@flush
  }

  void privateElsewhere(Pallet pallet, CancellationToken token) {
    pallet.load();
  }

  void otherFamily(Tools tools, CancellationToken token) {
    tools.compile("Main.java");
  }

  /** The sibling takes the token of another family. */
  interface Tools {
    void compile(String file);

    void compile(String file, org.eclipse.core.runtime.IProgressMonitor monitor);
  }

  abstract void paint(Product product);

  /** Nothing to forward to. */
  void noOverload(Product product, CancellationToken token) {
    paint(product);
  }
}

class Warehouse {
  static class Pallet {
    void load() {}

    private void load(CancellationToken token) {}
  }
}
