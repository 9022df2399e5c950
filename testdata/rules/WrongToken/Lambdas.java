package acme.wronglambdas;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** A lambda or a class without a name has a token of its own, and passes the one around it. */
class Lambdas {
  interface Retry {
    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  interface Workspace {
    void build(String project, IProgressMonitor monitor);

    void run(Work work, IProgressMonitor monitor);
  }

  interface Work {
    void run(IProgressMonitor monitor);
  }

  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  Product ownIsNeverDerived(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(ct -> catalog.load("1", token), token); // expect: WrongToken@load "is given the outer `token` although `ct` was handed to this lambda"
  }

  Product outerLocal(Retry retry, Catalog catalog, CancellationToken request) {
    CancellationToken token = request;
    return retry.run(ct -> catalog.load("1", token), token); // expect: WrongToken@load
  }

  /** A lambda inside the one that has the token. */
  List<Product> deeper(Retry retry, Catalog catalog, List<String> all, CancellationToken token) {
    return retry.run(
        ct -> all.stream().map(sku -> catalog.load(sku, token)).toList(), // expect: WrongToken@load
        token);
  }

  CompletableFuture<List<String>> untyped(Symbols symbols, CancelChecker old) {
    return CompletableFutures.computeAsync(
        cancel -> symbols.outline("a.xml", old)); // expect: WrongToken@outline
  }

  /** Even where the lambda runs later: it has its own token, so it is not cut off. */
  Job job(Workspace workspace, IProgressMonitor monitor) {
    return new Job("Build") {
      @Override
      protected IStatus run(IProgressMonitor own) {
        workspace.build("shop", monitor); // expect: WrongToken@build
        return Status.OK_STATUS;
      }
    };
  }

  void child(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor sub = SubMonitor.convert(monitor, 2);
    workspace.run(own -> workspace.build("shop", sub.split(1)), monitor); // expect: WrongToken@build
    workspace.run(
        own -> workspace.build("shop", SubMonitor.convert(monitor)), monitor); // expect: WrongToken@build
  }

  void constructor(Retry retry, CancellationToken token) {
    retry.run(ct -> new Basket(token), token); // expect: WrongToken@new
  }

  static class Basket {
    Basket(CancellationToken token) {
      token.throwIfCancelled();
    }
  }

  /** A word in a comment names the rule's reason. */
  void meant(Retry retry, Catalog catalog, CancellationToken token) {
    // heed: detached the retry's token ends with one attempt
    retry.run(ct -> catalog.load("1", token), token);
    retry.run(ct -> catalog.load("1", token), token); // expect: WrongToken@load
  }

  @SuppressWarnings("WrongToken")
  void suppressed(Retry retry, Catalog catalog, CancellationToken token) {
    retry.run(ct -> catalog.load("1", token), token);
  }
}
