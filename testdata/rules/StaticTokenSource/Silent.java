package acme.staticsilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.xtext.util.CancelIndicator;

/** Static things that cancel nobody. */
class Silent {
  static final CancellationToken NEVER = CancellationToken.NONE;

  static final CancelChecker NO_CHECKS = () -> {};

  static final CancelIndicator NOT_NOW = CancelIndicator.NullImpl;

  /** A token and a source at once; as a constant that cancels nothing it is a none. */
  private static final IProgressMonitor QUIET = new NullProgressMonitor();

  /** A factory makes a new one each time. */
  static final Supplier<CancellationTokenSource> FACTORY = CancellationTokenSource::new;

  static final Supplier<CancellationTokenSource> LAMBDA = () -> new CancellationTokenSource();

  static final Function<String, CancellationTokenSource> BY_NAME =
      name -> new CancellationTokenSource();

  /** Of the instance, not of the class. */
  private final CancellationTokenSource own = new CancellationTokenSource();

  private final Map<String, CancellationTokenSource> running = new ConcurrentHashMap<>();

  static final String NAME = CancellationTokenSource.class.getName();

  static final Class<CancellationTokenSource> TYPE = CancellationTokenSource.class;

  void stop() {
    own.cancel();
    own.close();
    running.values().forEach(CancellationTokenSource::cancel);
  }

  static void local() {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      source.cancel();
    }
  }
}
