package acme.staticsources;

import acme.CancellationTokenSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.ignite.lang.CancelHandle;

/** Static fields through which one caller's cancellation becomes everybody's. */
class Sources {
  private static final CancellationTokenSource GLOBAL = new CancellationTokenSource(); // expect: StaticTokenSource@GLOBAL

  public static CancellationTokenSource current = new CancellationTokenSource(); // expect: StaticTokenSource@current

  static volatile CancellationTokenSource lazy; // expect: StaticTokenSource@lazy

  static final CancelHandle HANDLE = CancelHandle.create(); // expect: StaticTokenSource@HANDLE

  static final AtomicReference<CancellationTokenSource> REFERENCE = // expect: StaticTokenSource@REFERENCE
      new AtomicReference<>();

  static final ThreadLocal<CancellationTokenSource> PER_THREAD = // expect: StaticTokenSource@PER_THREAD
      ThreadLocal.withInitial(CancellationTokenSource::new);

  static final CancellationTokenSource[] POOL = new CancellationTokenSource[4]; // expect: StaticTokenSource@POOL

  static Optional<CancellationTokenSource> maybe = Optional.empty(); // expect: StaticTokenSource@maybe

  /** Nothing ever takes an entry out. */
  static final Map<String, CancellationTokenSource> BY_USER = new HashMap<>(); // expect: StaticTokenSource@BY_USER

  static CancellationTokenSource start(String user) {
    return BY_USER.computeIfAbsent(user, u -> new CancellationTokenSource());
  }

  /** Holds one: what it gives is always the same. */
  private static final CancellationTokenSource HELD = new CancellationTokenSource(); // expect: StaticTokenSource@HELD

  static final Supplier<CancellationTokenSource> SHARED = () -> HELD; // expect: StaticTokenSource@SHARED

  static void reset() {
    lazy = new CancellationTokenSource();
  }

  interface Defaults {
    CancellationTokenSource SOURCE = new CancellationTokenSource(); // expect: StaticTokenSource@SOURCE
  }

  enum Queue {
    ORDERS,
    RETURNS;

    private final CancellationTokenSource source = new CancellationTokenSource(); // expect: StaticTokenSource@source

    void stop() {
      source.cancel();
    }
  }

  static class Nested {
    protected static CancellationTokenSource inner; // expect: StaticTokenSource@inner
  }

  record Line(String sku) {
    static final CancellationTokenSource OF_ALL_LINES = new CancellationTokenSource(); // expect: StaticTokenSource@OF_ALL_LINES
  }

  /** Two in one declaration. */
  static CancellationTokenSource first, second; // expect: StaticTokenSource@first, StaticTokenSource@second

  @SuppressWarnings("StaticTokenSource")
  static final CancellationTokenSource SUPPRESSED = new CancellationTokenSource();

  static class Registry {
    /** A registry: each request has its own, and it is taken out when the request is done. */
    private static final Map<String, CancellationTokenSource> BY_REQUEST =
        new ConcurrentHashMap<>();

    static CancellationTokenSource begin(String id) {
      return BY_REQUEST.computeIfAbsent(id, i -> new CancellationTokenSource());
    }

    static void end(String id) {
      try (CancellationTokenSource source = BY_REQUEST.remove(id)) {
        source.cancel();
      }
    }
  }
}
