package acme.inherited;

import acme.CancellationToken;
import java.util.List;

/** The overload stands on the class around, the callee on a class above it. */
class Inherited {
  static class Resources {
    static void resolveAll(List<String> uris) {}

    protected void unload(String uri) {}

    protected final void reload(String uri) {}
  }

  static class LazyResources extends Resources {
    static void resolveAll(List<String> uris, CancellationToken token) {
      token.throwIfCancelled();
      Resources.resolveAll(uris);
    }

    protected void unload(String uri, CancellationToken token) {
      token.throwIfCancelled();
      unload(uri);
    }

    void resolve(List<String> uris, CancellationToken token) {
      resolveAll(uris); // expect: TokenNotForwarded@resolveAll
      resolveAll(uris, token);
    }

    void drop(List<String> uris, CancellationToken token) {
      for (String uri : uris) {
        unload(uri); // expect: TokenNotForwarded@unload
        reload(uri);
        token.throwIfCancelled();
      }
    }
  }
}
