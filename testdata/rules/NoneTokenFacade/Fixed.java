package acme.doorsfixed;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What the fix makes of a door: one with a handle beside it. */
class Fixed {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  private final Catalog catalog;

  Fixed(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The first product there is. */
  public Product first(List<String> skus) {
    return catalog.load(skus.get(0), CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  static void rebuild(Workspace workspace) {
    workspace.build("shop", new NullProgressMonitor()); // expect: NoneTokenFacade@build
  }

  /** With a token in sight its wait would be the next finding: that is for people. */
  static void rebuildLater(Workspace workspace) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      Thread.sleep(2000);
    }
    workspace.build("shop", new NullProgressMonitor()); // expect: NoneTokenFacade@build
  }

  /** With a token it would drop it, two calls below: that is to be mended first. */
  Product prepared(String sku) {
    prepare();
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  private void prepare() {
    count();
  }

  private void count() {
    catalog.count("", CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }
}
