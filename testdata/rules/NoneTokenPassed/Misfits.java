package acme.nonemisfits;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** A token is in sight, and fits or does not; what the callee is called says how much is lost. */
class Misfits {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);

    void index(SubProgressMonitor monitor);
  }

  interface Stock {
    Product getPrices(String sku, CancellationToken token);
  }

  /** A library's getter mostly has it at hand; our own would have no token then. */
  void accessors(Catalog catalog, Stock stock, CancellationToken token) {
    catalog.getProduct("4711", CancellationToken.NONE); // expect: NoneTokenPassed:info@getProduct
    stock.getPrices("4711", CancellationToken.NONE); // expect: NoneTokenPassed@getPrices
  }

  /** Another library's token does not fit. */
  Product otherLibrary(Catalog catalog, CancelChecker checker) {
    checker.checkCanceled();
    return catalog.load("4711", CancellationToken.NONE);
  }

  /** A part of the right one can be made. */
  void part(Workspace workspace, IProgressMonitor monitor) {
    workspace.index(new SubProgressMonitor(new NullProgressMonitor(), 1)); // expect: NoneTokenPassed@index
    workspace.build("shop", new SubProgressMonitor(null, 1)); // expect: NoneTokenPassed@build
    workspace.index(null); // expect: NoneTokenPassed@index
  }
}
