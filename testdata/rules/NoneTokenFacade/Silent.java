package acme.doorssilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.swing.JButton;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Methods that pass none because there is nobody to ask, or because it is meant. */
class Silent {
  interface Journal {
    void flush(CancellationToken token);
  }

  private final Catalog catalog;
  private final Journal journal;

  /** A default for a field. */
  private CancellationToken inUse = CancellationToken.NONE;

  Silent(Catalog catalog, Journal journal) {
    this.catalog = catalog;
    this.journal = journal;
  }

  // Java's default argument.

  Product load(String sku) {
    return load(sku, CancellationToken.NONE);
  }

  Product load(String sku, CancellationToken token) {
    return catalog.load(sku, token);
  }

  static List<Product> search(Catalog catalog, String words) {
    return search(CancellationToken.NONE, catalog, words);
  }

  static List<Product> search(CancellationToken token, Catalog catalog, String words) {
    return catalog.search(token, words);
  }

  void refresh() {
    System.out.println("refreshing");
    refresh(null);
  }

  void refresh(IProgressMonitor monitor) {
    if (monitor != null) {
      monitor.beginTask("Refresh", 1);
    }
  }

  static class Importer {
    Importer(String file) {
      this(file, CancellationToken.NONE);
    }

    Importer(String file, CancellationToken token) {}
  }

  interface Loading {
    Product fetch(String sku, CancellationToken token);

    default Product fetch(String sku) {
      return fetch(sku, CancellationToken.NONE);
    }
  }

  // Nobody can hand them a token.

  public static void main(String[] args) {
    new Importer(args[0], CancellationToken.NONE);
  }

  static class RefreshAction implements ActionListener {
    private final Catalog catalog;

    RefreshAction(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      catalog.refresh(CancellationToken.NONE);
    }
  }

  void listeners(JButton button) {
    button.addActionListener(e -> catalog.refresh(CancellationToken.NONE));
    button.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            catalog.refresh(CancellationToken.NONE);
          }
        });
  }

  @EventListener
  public void onOrder(String sku) {
    catalog.load(sku, CancellationToken.NONE);
  }

  @Scheduled(fixedDelay = 60_000)
  public void nightly() {
    catalog.refresh(CancellationToken.NONE);
  }

  /** The signature is the JDK's. */
  static class Load implements Supplier<Product> {
    private final Catalog catalog;

    Load(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public Product get() {
      return catalog.load("4711", CancellationToken.NONE);
    }

    @Override
    public String toString() {
      return catalog.load("4711", CancellationToken.NONE).name();
    }
  }

  // Detached on purpose.

  void inFinally(List<String> lines) {
    try {
      lines.clear();
    } finally {
      journal.flush(CancellationToken.NONE);
    }
  }

  void inCatch(List<String> lines) {
    try {
      lines.clear();
    } catch (CancellationException e) {
      journal.flush(CancellationToken.NONE);
    } catch (UnsupportedOperationException e) {
      journal.flush(CancellationToken.NONE);
    }
  }

  static class Session implements AutoCloseable {
    private final Journal journal;

    Session(Journal journal) {
      this.journal = journal;
    }

    @Override
    public void close() {
      journal.flush(CancellationToken.NONE);
    }

    static void shutdown(Journal journal) {
      journal.flush(CancellationToken.NONE);
    }

    static void startup(Journal journal) {
      journal.flush(CancellationToken.NONE);
    }

    void stop() {
      journal.flush(CancellationToken.NONE);
    }

    void dispose() {
      journal.flush(CancellationToken.NONE);
    }

    void cleanup() {
      journal.flush(CancellationToken.NONE);
    }

    void rollback() {
      journal.flush(CancellationToken.NONE);
    }

    void restore() {
      journal.flush(CancellationToken.NONE);
    }
  }

  void later(ExecutorService executor) {
    executor.execute(() -> journal.flush(CancellationToken.NONE));
    new Thread(() -> journal.flush(CancellationToken.NONE)).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> journal.flush(CancellationToken.NONE)));
  }

  void said() {
    journal.flush(CancellationToken.NONE); // heed: detached an audit entry is never taken back
    // heed: detached an audit entry is never taken back
    journal.flush(CancellationToken.NONE);
    // heed: detached
    journal.flush(CancellationToken.NONE); // expect: NoneTokenFacade:info@flush
  }

  @SuppressWarnings("NoneTokenFacade")
  static void suppressed(Journal journal) {
    journal.flush(CancellationToken.NONE);
  }

  abstract static class Visitor implements IResourceVisitor {
    @Override
    public boolean visit(IResource resource) throws CoreException {
      return resource.exists();
    }
  }

  /** The shape comes from outside, by a class of these sources: with no class path too. */
  static class Refresher extends Visitor {
    @Override
    public boolean visit(IResource resource) throws CoreException {
      resource.refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
      return true;
    }
  }

  static class SilentTests {
    private Silent silent;

    @BeforeEach
    void load() {
      silent.load("4711", CancellationToken.NONE);
    }

    @Test
    void loads() {
      silent.load("4711", CancellationToken.NONE);
    }
  }

  // No call, or no none.

  /** A source of one's own that the end of the program cancels. */
  Product untilShutdown() {
    CancellationTokenSource stop = new CancellationTokenSource();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::cancel));
    return catalog.load("4711", stop.token());
  }

  CancellationToken reset() {
    inUse = CancellationToken.NONE;
    List<Object> tokens = new ArrayList<>();
    tokens.add(inUse);
    return CancellationToken.NONE;
  }
}
