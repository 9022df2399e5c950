package acme.lambdas;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Which token a lambda sees. */
class Lambdas {
  interface Retry {
    <T> T run(Supplier<T> work);

    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  interface Symbols {
    List<String> outline(String uri);

    List<String> outline(String uri, CancelChecker checker);
  }

  interface Visit {
    void accept(String file, CancellationToken token);
  }

  interface Tree {
    void walk(Visit visit, CancellationToken token);
  }

  Product inline(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(ct -> catalog.load("4711", ct), token);
  }

  /** Capturing or not, an inline lambda sees the token around it. */
  List<Product> capturing(Catalog catalog, List<String> skus, CancellationToken token) {
    return skus.stream()
        .map(sku -> catalog.load(sku)) // expect: TokenNotForwarded@load
        .collect(Collectors.toList());
  }

  void nonCapturing(Catalog catalog, List<String> skus, CancellationToken token) {
    skus.forEach(
        sku -> {
          Product product = catalog.load(sku); // expect: TokenNotForwarded@load
          System.out.println(product);
        });
  }

  /** A lambda that is given a token uses its own. */
  Product ownToken(Retry retry, Catalog catalog, CancellationToken outer) {
    return retry.run(
        inner -> {
          catalog.refresh(); // expect: TokenNotForwarded@refresh
          return catalog.load("4711", inner);
        },
        outer);
  }

  void ownTypedToken(Tree tree, Catalog catalog, CancellationToken outer) {
    tree.walk(
        (String file, CancellationToken inner) -> catalog.load(file), // expect: TokenNotForwarded@load
        outer);
  }

  void ownUntypedToken(Tree tree, Catalog catalog, CancellationToken outer) {
    tree.walk((file, stop) -> catalog.load(file), outer); // expect: TokenNotForwarded@load
  }

  /** The method has no token; the lambda's type says that it has. */
  CompletableFuture<List<String>> untyped(Symbols symbols, String uri) {
    return CompletableFutures.computeAsync(
        checker -> symbols.outline(uri)); // expect: TokenNotForwarded@outline
  }

  CompletableFuture<List<String>> untypedForwarded(Symbols symbols, String uri) {
    return CompletableFutures.computeAsync(checker -> symbols.outline(uri, checker));
  }

  CompletableFuture<List<String>> nested(Symbols symbols, List<String> uris) {
    return CompletableFutures.computeAsync(
        checker ->
            uris.stream()
                .flatMap(uri -> symbols.outline(uri).stream()) // expect: TokenNotForwarded@outline
                .toList());
  }

  /** Whatever comes before its value, the lambda has one. */
  CompletableFuture<List<String>> branching(Symbols symbols, String uri) {
    return CompletableFutures.computeAsync(
        checker -> {
          if (uri.isEmpty()) {
            System.out.println("nothing");
          }
          return symbols.outline(uri); // expect: TokenNotForwarded@outline
        });
  }

  CompletableFuture<List<String>> trying(Symbols symbols, List<String> uris) {
    return CompletableFutures.computeAsync(
        checker -> {
          try {
            System.out.println(uris.get(0));
          } catch (IndexOutOfBoundsException e) {
            System.out.println("nothing");
          }
          for (String uri : uris) {
            System.out.println(uri);
          }
          return symbols.outline(uris.get(0)); // expect: TokenNotForwarded@outline
        });
  }

  interface Runner {
    void start(Consumer<CancellationToken> work);

    <T> T start(Function<CancellationToken, T> work);
  }

  /** What ends in a `try` that goes on has no value. */
  void ending(Runner runner, Catalog catalog) {
    runner.start(
        ct -> {
          try {
            catalog.refresh(); // expect: TokenNotForwarded@refresh
          } finally {
            System.out.println("done");
          }
        });
  }

  /** A lambda's token is not in sight beside the lambda. */
  Product beside(Retry retry, Catalog catalog) {
    retry.run(token -> catalog.load("1", token), new acme.CancellationTokenSource().token()); // expect: NoneTokenFacade:info@run
    return catalog.load("2");
  }

  /** The variable changes, so a lambda cannot use it as it is: found, but left to a person. */
  List<Product> notEffectivelyFinal(Catalog catalog, List<String> skus, CancellationToken token) {
    if (token == null) {
      token = CancellationToken.NONE;
    }
    return skus.stream()
        .map(sku -> catalog.load(sku)) // expect: TokenNotForwarded@load
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Two that could be meant: found, but left to a person. */
  Product twoInSight(Catalog catalog, CancellationToken request, CancellationToken shutdown) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  /** One of another family is no rival. */
  Product oneOfEach(Catalog catalog, IProgressMonitor monitor, CancellationToken token) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  /** A lambda that is handed over and kept: what it does happens after this call. */
  private Supplier<Product> kept;

  void stored(Catalog catalog, CancellationToken token) {
    kept = () -> catalog.load("4711");
  }

  Supplier<Product> returned(Catalog catalog, CancellationToken token) {
    return () -> catalog.load("4711");
  }

  Supplier<Product> returnedByName(Catalog catalog, CancellationToken token) {
    Supplier<Product> loader = () -> catalog.load("4711");
    return loader;
  }

  void storedByName(Catalog catalog, CancellationToken token) {
    Supplier<Product> loader = () -> catalog.load("4711");
    kept = loader;
  }

  Product calledByName(Catalog catalog, CancellationToken token) {
    Supplier<Product> loader = () -> catalog.load("4711"); // expect: TokenNotForwarded@load
    return loader.get();
  }
}
