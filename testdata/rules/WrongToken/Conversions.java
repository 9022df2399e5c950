package acme.wrongconversions;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The outer token in other clothes, and tokens that are brought together. */
class Conversions {
  interface Retry {
    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  /** Shows progress to one, is cancelled by the other. */
  interface Dialog {
    <T> T show(BiFunction<IProgressMonitor, CancellationToken, T> work);
  }

  interface Workspace {
    void build(String project, IProgressMonitor monitor);

    void buildAll(SubMonitor monitor);

    void run(Work work, IProgressMonitor monitor);
  }

  interface Work {
    void run(IProgressMonitor monitor);
  }

  static final class Cancellations {
    static void throwIfCancelled(CancellationToken token) {
      token.throwIfCancelled();
    }

    static CancellationToken anyOf(CancellationToken a, CancellationToken b) {
      return CancellationTokenSource.createLinked(a, b).token();
    }
  }

  void cast(Workspace workspace, SubMonitor monitor) {
    workspace.run(
        own -> workspace.build("shop", (IProgressMonitor) monitor), monitor); // expect: WrongToken@build
  }

  void named(Workspace workspace, IProgressMonitor monitor) {
    workspace.run(
        own -> workspace.build("shop", SubMonitor.convert(monitor, "Build", 3)), // expect: WrongToken@build
        monitor);
  }

  /** A part of the nearer one does not make the outer one right. */
  void oneOfTwo(Workspace workspace, IProgressMonitor monitor) {
    workspace.run(
        own -> {
          SubMonitor parts = SubMonitor.convert(own, 2);
          workspace.build("shop", parts.split(1));
          workspace.build("bank", monitor); // expect: WrongToken@build
        },
        monitor);
  }

  Product otherLibraryBeside(Dialog dialog, Catalog catalog, CancellationToken token) {
    return dialog.show((monitor, ct) -> catalog.load("1", token)); // expect: WrongToken@load
  }

  /** The nearer one does not fit. */
  void narrower(Workspace workspace, SubMonitor monitor) {
    workspace.run(own -> workspace.buildAll(monitor), monitor);
  }

  /** Asking it, by a helper, passes nothing on. */
  Product asked(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(
        ct -> {
          Cancellations.throwIfCancelled(token);
          return catalog.load("1", ct);
        },
        token);
  }

  /** Whoever links the two knows both. */
  Product linkedBefore(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(
        ct -> {
          CancellationToken both = Cancellations.anyOf(ct, token);
          catalog.refresh(token);
          return catalog.load("1", both);
        },
        token);
  }

  static class Importer {
    private final Catalog catalog;
    private final CancellationToken token;

    Importer(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    /** No lambda may name what is assigned twice: a person has to choose another way. */
    List<Product> normalised(List<String> skus, CancellationToken request) {
      if (request == null) {
        request = CancellationToken.NONE;
      }
      catalog.refresh(token); // expect: WrongToken@refresh
      return skus.stream().map(sku -> catalog.load(sku, token)).toList(); // expect: WrongToken@load
    }
  }
}
