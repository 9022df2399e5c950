package acme.nested;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Fields, inner types and types without a name. */
class Nested {
  interface Workspace {
    void build(String project);

    void build(String project, IProgressMonitor monitor);
  }

  interface Listener {
    void changed(Product product);
  }

  interface Step {
    void run(CancellationToken token);
  }

  /** An operation that is given its token once. */
  static class Import {
    protected final CancellationToken token;
    private final Catalog catalog;

    Import(CancellationToken token, Catalog catalog) {
      this.token = token;
      this.catalog = catalog;
      catalog.refresh(); // expect: TokenNotForwarded@refresh
    }

    Product fieldInSight(String sku) {
      return catalog.load(sku); // expect: TokenNotForwarded@load
    }

    Product fieldForwarded(String sku) {
      return catalog.load(sku, token);
    }

    Product fieldForwardedWithThis(String sku) {
      return catalog.load(sku, this.token);
    }

    /** Without an instance there is no field. */
    static Product noInstance(Catalog catalog) {
      return catalog.load("4711");
    }

    /** An inner class has the instance around it. */
    class Row {
      Product read(String sku) {
        return catalog.load(sku); // expect: TokenNotForwarded@load
      }
    }

    /** A static one has not. */
    static class Header {
      Product read(Catalog catalog, String sku) {
        return catalog.load(sku);
      }
    }

    record Line(Catalog catalog) {
      Product read(String sku) {
        return catalog.load(sku);
      }
    }

    Comparator<String> byName() {
      return Comparator.comparing(sku -> sku);
    }
  }

  /** A field of the parent. */
  static class CsvImport extends Import {
    private final Catalog other;

    CsvImport(CancellationToken token, Catalog catalog) {
      super(token, catalog);
      this.other = catalog;
    }

    Product row(String sku) {
      return other.load(sku); // expect: TokenNotForwarded@load
    }
  }

  /** What is private in the parent is not in sight. */
  static class Shown extends Hidden {
    Shown(CancellationToken token) {
      super(token);
    }

    Product row(Catalog catalog, String sku) {
      return catalog.load(sku);
    }
  }

  static class Hidden {
    private final CancellationToken token;

    Hidden(CancellationToken token) {
      this.token = token;
    }

    boolean stopped() {
      return token.isCancelled();
    }
  }

  /** A static token is nobody's request. */
  static class Global {
    static CancellationToken token;

    Product staticField(Catalog catalog) {
      return catalog.load("4711");
    }
  }

  /** Arguments of a constructor call cannot see the instance that is being made. */
  static class Parsed extends Source {
    private final CancellationToken token;

    Parsed(String file, CancellationTokenHolder holder) {
      super(Source.open(file));
      this.token = holder.token;
    }

    boolean stopped() {
      return token.isCancelled();
    }
  }

  static class CancellationTokenHolder {
    private CancellationToken token;
  }

  /** But they see the constructor's parameters. */
  static class Scanned extends Source {
    Scanned(String file, CancellationToken token) {
      super(Source.open(file)); // expect: TokenNotForwarded@open
    }
  }

  static class Source {
    Source(int handle) {}

    static int open(String file) {
      return 0;
    }

    static int open(String file, CancellationToken token) {
      return 0;
    }
  }

  /** The token belongs to the method of a class without a name. */
  Job anonymousMethod(Workspace workspace) {
    return new Job("Build") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        workspace.build("shop"); // expect: TokenNotForwarded@build
        return Status.OK_STATUS;
      }
    };
  }

  /** A lambda inside it still sees it. */
  Job lambdaInAnonymousMethod(Workspace workspace, List<String> projects) {
    return new Job("Build all") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        projects.forEach(p -> workspace.build(p)); // expect: TokenNotForwarded@build
        return Status.OK_STATUS;
      }
    };
  }

  /** Its own token wins. */
  Step ownToken(Catalog catalog, CancellationToken outer) {
    return new Step() {
      @Override
      public void run(CancellationToken inner) {
        catalog.refresh(); // expect: TokenNotForwarded@refresh
        catalog.load("4711", inner);
      }
    };
  }

  /** A local class with a token of its own. */
  void localClass(Catalog catalog) {
    class Sync {
      private final CancellationToken token;

      Sync(CancellationToken token) {
        this.token = token;
      }

      void once() {
        catalog.refresh(); // expect: TokenNotForwarded@refresh
        token.throwIfCancelled();
      }
    }
    System.out.println(Sync.class);
  }

  /** An enum's constants are made once for all. */
  enum Mode {
    FAST {
      @Override
      void apply(Catalog catalog, CancellationToken token) {
        catalog.refresh(); // expect: TokenNotForwarded@refresh
      }
    };

    abstract void apply(Catalog catalog, CancellationToken token);
  }

  /** A record's component is a field of the instance. */
  record Query(Catalog catalog, CancellationToken token) {
    List<Product> first() {
      return catalog.search("chair"); // expect: TokenNotForwarded@search
    }
  }
}
