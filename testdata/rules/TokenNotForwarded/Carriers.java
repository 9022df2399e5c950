package acme.carriers;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** A token travels in other things: it can be taken from them, and it can be sent in them. */
class Carriers {
  record Request(String sku, CancellationToken token) {}

  static class Session {
    final CancellationToken cancellation;
    private final String user;

    Session(String user, CancellationToken cancellation) {
      this.user = user;
      this.cancellation = cancellation;
    }

    String user() {
      return user;
    }

    CancellationToken getCancellation() {
      return cancellation;
    }
  }

  /** Has its token only as a field. */
  static class Job {
    final String sku;
    final CancellationToken stop;

    Job(String sku, CancellationToken stop) {
      this.sku = sku;
      this.stop = stop;
    }
  }

  static final class Options {
    private CancellationToken token;
    private int depth;

    Options withCancellationToken(CancellationToken token) {
      this.token = token;
      return this;
    }

    Options depth(int depth) {
      this.depth = depth;
      return this;
    }
  }

  interface Crawler {
    int crawl(String site, Options options);

    int crawl(String site, Options options, CancellationToken token);

    int run(int seed);

    int run(int seed, CancellationToken token);

    Product handle(Request request);

    Product handle(Request request, CancellationToken token);

    Product retry(Supplier<Product> work);

    Product retry(Supplier<Product> work, CancellationToken token);

    void log(String what, Object detail);

    void log(String what, Object detail, CancellationToken token);

    Step step(String name);
  }

  interface Step {
    Step withCancellationToken(CancellationToken token);

    Step quietly();

    int run();

    int run(CancellationToken token);
  }

  // The token is one hop away.

  Product component(Catalog catalog, Request request) {
    return catalog.load(request.sku()); // expect: TokenNotForwarded@load
  }

  Product field(Catalog catalog, Job job) {
    return catalog.load(job.sku); // expect: TokenNotForwarded@load
  }

  Product getter(Catalog catalog, Session session) {
    return catalog.load(session.user()); // expect: TokenNotForwarded@load
  }

  /** The parameter is nearer than what another parameter carries. */
  Product nearest(Catalog catalog, Request request, CancellationToken token) {
    return catalog.load(request.sku()); // expect: TokenNotForwarded@load
  }

  /** Two hops are out of sight. */
  record Envelope(Request request) {}

  Product twoHops(Catalog catalog, Envelope envelope) {
    return catalog.load("4711");
  }

  /** A parser that is told its token, and another local of that name that is not. */
  static class Parser {
    private CancellationToken token = CancellationToken.NONE;

    void setToken(CancellationToken token) {
      this.token = token;
    }

    void setText(String text, CancellationToken token) {
      token.throwIfCancelled();
    }

    int parse() {
      return token.isCancelled() ? 0 : 1;
    }

    int parse(CancellationToken token) {
      return token.isCancelled() ? 0 : 1;
    }
  }

  int toldBefore(CancellationToken token, boolean strict) {
    if (strict) {
      Parser parser = new Parser();
      parser.setToken(token);
      return parser.parse();
    }
    Parser parser = new Parser();
    return parser.parse(); // expect: TokenNotForwarded@parse
  }

  /** To set a text is work that is given the token, not a way to tell the parser of it. */
  int givenOtherwise(CancellationToken token) {
    Parser parser = new Parser();
    parser.setText("{}", token);
    return parser.parse(); // expect: TokenNotForwarded@parse
  }

  /** What is inside a future is not in sight. */
  Product insideFuture(Catalog catalog, CompletableFuture<CancellationToken> later)
      throws ExecutionException, InterruptedException {
    return catalog.load("4711");
  }

  // The token is sent in something else.

  Product carrier(Crawler crawler, Request request) {
    return crawler.handle(request);
  }

  Product freshCarrier(Crawler crawler, CancellationToken token) {
    return crawler.handle(new Request("4711", token));
  }

  int optionsObject(Crawler crawler, CancellationToken token) {
    return crawler.crawl("example.org", new Options().withCancellationToken(token).depth(3));
  }

  int preparedOptions(Crawler crawler, CancellationToken token) {
    Options options = new Options().withCancellationToken(token);
    return crawler.crawl("example.org", options);
  }

  Product capturingLambda(Crawler crawler, Catalog catalog, CancellationToken token) {
    return crawler.retry(() -> catalog.load("4711", token));
  }

  int fluentReceiver(Crawler crawler, CancellationToken token) {
    return crawler.step("index").withCancellationToken(token).run();
  }

  int longFluentReceiver(Crawler crawler, CancellationToken token) {
    return crawler.step("index").withCancellationToken(token).quietly().run();
  }

  int fluentReceiverWithout(Crawler crawler, CancellationToken token) {
    return crawler.step("index").quietly().run(); // expect: TokenNotForwarded@run
  }

  // The token is near, and yet it is not sent.

  /** The int knows nothing of the token. */
  int spentOnAnInt(Crawler crawler, CancellationToken token) {
    return crawler.run(next(token)); // expect: TokenNotForwarded@run
  }

  private static int next(CancellationToken token) {
    token.throwIfCancelled();
    return 4;
  }

  /** As an Object it is only looked at: nobody will ask it whether to stop. */
  void asObject(Crawler crawler, CancellationToken token) {
    crawler.log("started with", token); // expect: TokenNotForwarded@log
  }

  /** A carrier's own token: it is the receiver that knows it. */
  boolean receiverIsTheToken(CancellationToken token) {
    token.throwIfCancelled();
    return token.isCancelled();
  }
}
