package acme.noneinsight;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Where the token that should have been passed comes from. */
class InSight {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  interface Retry {
    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  record Request(String sku, CancellationToken token) {}

  /** The token belongs to the run method of a class without a name. */
  Job anonymous(Workspace workspace) {
    return new Job("Build") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        workspace.build("shop", new NullProgressMonitor()); // expect: NoneTokenPassed@build
        return Status.OK_STATUS;
      }
    };
  }

  /** The token is a parameter whose type nobody wrote. */
  CompletableFuture<List<String>> untyped(Symbols symbols) {
    return CompletableFutures.computeAsync(
        cancel -> symbols.outline("a.xml", () -> {})); // expect: NoneTokenPassed@outline
  }

  Product ownToken(Retry retry, Catalog catalog, CancellationToken outer) {
    return retry.run(
        inner -> catalog.load("1", CancellationToken.NONE), // expect: NoneTokenPassed@load
        outer);
  }

  Product carried(Catalog catalog, Request request) {
    return catalog.load(request.sku(), CancellationToken.NONE); // expect: NoneTokenPassed@load
  }

  static class Import {
    private final CancellationToken token;
    private final Catalog catalog;

    Import(CancellationToken token, Catalog catalog) {
      this.token = token;
      this.catalog = catalog;
    }

    /** The instance has a token, so this is no closed door but a forgotten field. */
    Product row(String sku) {
      return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenPassed@load
    }

    /** So does the instance around a lambda, and around an inner class. */
    List<Product> rows(List<String> skus) {
      return skus.stream()
          .map(sku -> catalog.load(sku, CancellationToken.NONE)) // expect: NoneTokenPassed@load
          .toList();
    }

    class Row {
      Product read(String sku) {
        return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenPassed@load
      }
    }

    /** A default argument; but with a token on the instance it is the wrong default. */
    Product load(String sku) {
      return load(sku, CancellationToken.NONE); // expect: NoneTokenPassed@load
    }

    Product load(String sku, CancellationToken request) {
      request.throwIfCancelled();
      return catalog.load(sku, request);
    }
  }

  /** The none says by itself that a token is taken: the callee has no sibling. */
  int noSibling(Catalog catalog, CancellationToken token) {
    return catalog.count("chair", CancellationToken.NONE); // expect: NoneTokenPassed@count
  }

  /** Left to a person: two that could be meant. */
  Product twoInSight(Catalog catalog, CancellationToken request, CancellationToken shutdown) {
    return catalog.load("1", CancellationToken.NONE); // expect: NoneTokenPassed@load
  }

  /** Left to a person: the variable changes. */
  List<Product> notEffectivelyFinal(Catalog catalog, List<String> skus, CancellationToken token) {
    if (token == null) {
      token = CancellationToken.NONE;
    }
    return skus.stream()
        .map(sku -> catalog.load(sku, CancellationToken.NONE)) // expect: NoneTokenPassed@load
        .toList();
  }
}
