package acme.wrongfields;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** A stored token is passed although the method was given one. */
class Fields {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  static class Importer {
    private final Catalog catalog;
    private final CancellationToken token;

    Importer(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    Product row(String sku, CancellationToken request) {
      return catalog.load(sku, token); // expect: WrongToken@load "is given the stored `token` although `request` was handed to this method"
    }

    Product hidden(String sku, CancellationToken token) {
      return catalog.load(sku, this.token); // expect: WrongToken@load
    }

    List<Product> rows(List<String> skus, CancellationToken request) {
      return skus.stream().map(sku -> catalog.load(sku, token)).toList(); // expect: WrongToken@load
    }

    class Row {
      Product read(String sku, CancellationToken request) {
        return catalog.load(sku, token); // expect: WrongToken@load
      }
    }

    /** Two were given, so a person has to choose. */
    Product two(String sku, CancellationToken request, CancellationToken shutdown) {
      return catalog.load(sku, token); // expect: WrongToken@load
    }

    Product right(String sku, CancellationToken request) {
      return catalog.load(sku, request);
    }

    Product noneGiven(String sku) {
      return catalog.load(sku, token);
    }
  }

  static class Builder {
    private IProgressMonitor stored;

    void build(Workspace workspace, IProgressMonitor monitor) {
      workspace.build("shop", stored); // expect: WrongToken@build
    }
  }
}
