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
  private static final CancellationTokenSource GLOBAL = new CancellationTokenSource(); // expect: StaticTokenSource@GLOBAL "is a source that all users share: it is never closed"

  public static CancellationTokenSource current = new CancellationTokenSource(); // expect: StaticTokenSource@current "it is replaced while others still use the old one"

  static volatile CancellationTokenSource lazy; // expect: StaticTokenSource@lazy

  static final CancelHandle HANDLE = CancelHandle.create(); // expect: StaticTokenSource@HANDLE "anyone can cancel it"

  static final AtomicReference<CancellationTokenSource> REFERENCE = // expect: StaticTokenSource@REFERENCE "holds a source that all users share: anyone can cancel it"
      new AtomicReference<>();

  static final ThreadLocal<CancellationTokenSource> PER_THREAD = // expect: StaticTokenSource@PER_THREAD
      ThreadLocal.withInitial(CancellationTokenSource::new);

  static final CancellationTokenSource[] POOL = new CancellationTokenSource[4]; // expect: StaticTokenSource@POOL "anyone can cancel it"

  static Optional<CancellationTokenSource> maybe = Optional.empty(); // expect: StaticTokenSource@maybe

  /** Nothing ever takes an entry out. */
  static final Map<String, CancellationTokenSource> BY_USER = new HashMap<>(); // expect: StaticTokenSource@BY_USER "anyone can cancel it"

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

  /** Private ones that are written all the same. */
  static class Switches {
    private static final AtomicReference<CancellationTokenSource> LATEST = // expect: StaticTokenSource@LATEST "it is replaced"
        new AtomicReference<>();

    private static final CancellationTokenSource[] SLOTS = // expect: StaticTokenSource@SLOTS "it is replaced"
        new CancellationTokenSource[2];

    private static final CancellationTokenSource[] FIXED = { // expect: StaticTokenSource@FIXED "it is never closed"
      new CancellationTokenSource()
    };

    private static final AtomicReference<CancellationTokenSource> FIRST = // expect: StaticTokenSource@FIRST "it is never closed"
        new AtomicReference<>(new CancellationTokenSource());

    /** It makes one, once. */
    private static final Supplier<CancellationTokenSource> ONCE = // expect: StaticTokenSource@ONCE
        once(() -> new CancellationTokenSource());

    private static final Supplier<CancellationTokenSource> LIKE_IT = CancellationTokenSource::new;

    private static final Supplier<CancellationTokenSource> ALIAS = LIKE_IT;

    static void next(int slot, int[] counts) {
      LATEST.set(ALIAS.get());
      SLOTS[slot] = ONCE.get();
      counts[slot] = FIXED.length;
      FIRST.get().cancel();
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
      T made = maker.get();
      return () -> made;
    }
  }
}
