package acme.insight;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** When a local is in sight, and when it is not yet. */
class InSight {
  interface Workspace {
    void build(String project);

    void build(String project, IProgressMonitor monitor);
  }

  interface Tokens {
    CancellationToken open(String name);

    CancellationToken open(String name, CancellationToken parent);

    CancellationToken current();
  }

  void derived(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor sub = SubMonitor.convert(monitor, 10);
    workspace.build("shop"); // expect: TokenNotForwarded@build
    workspace.build("shop", sub.split(1));
    workspace.build("shop", sub);
  }

  Product alias(Catalog catalog, CancellationToken request) {
    CancellationToken token = request;
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  Product linked(Catalog catalog, CancellationToken request) {
    try (CancellationTokenSource source = CancellationTokenSource.createLinked(request)) {
      return catalog.load("4711", source.token());
    }
  }

  /** What is declared after the call cannot be passed to it. */
  Product declaredLater(Catalog catalog, Tokens tokens) {
    Product product = catalog.load("4711");
    CancellationToken token = tokens.current();
    token.throwIfCancelled();
    return product;
  }

  /** Nor can the variable that this very call gives its value. */
  boolean initialisedByThisCall(Tokens tokens) {
    CancellationToken token = tokens.open("import");
    return token.isCancelled();
  }

  /** An empty link call makes a source of its own; that is not a call that forgets a token. */
  boolean emptyLink(CancellationToken token) {
    try (CancellationTokenSource source = CancellationTokenSource.createLinked()) {
      token.register(source::cancel); // expect: RegistrationLeaked@register
      return source.token().isCancelled();
    }
  }

  /** Putting none in the place of null is no finding, and it hides nothing below. */
  Product normalised(Catalog catalog, CancellationToken token) {
    if (token == null) {
      token = CancellationToken.NONE;
    }
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  /** The token's own methods have nothing to forward. */
  void receiverIsTheToken(IProgressMonitor monitor) {
    monitor.beginTask("Import", 3);
    monitor.worked(1);
    monitor.subTask("rows");
    monitor.done();
  }

  /** A derived monitor is worth its name only where it is passed on. */
  void derivedInLoop(Workspace workspace, List<String> projects, IProgressMonitor monitor) {
    SubMonitor sub = SubMonitor.convert(monitor, projects.size());
    for (String project : projects) {
      SubMonitor child = sub.split(1);
      child.setTaskName(project);
      workspace.build(project); // expect: TokenNotForwarded@build
    }
  }

  /** Plain collections take no token, whatever is in sight. */
  List<Product> collections(List<String> skus, Catalog catalog, CancellationToken token) {
    List<Product> products = new ArrayList<>();
    for (String sku : skus) {
      products.add(catalog.load(sku, token));
    }
    return products;
  }
}
