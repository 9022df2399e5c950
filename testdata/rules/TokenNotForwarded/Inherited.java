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

  /** An overload that passes on the token of its instance leaves nothing out. */
  static class Traces {
    private final CancellationToken token;

    Traces(CancellationToken token) {
      this.token = token;
    }

    String find(String file) {
      sync(file);
      this.sync(file);
      check(file); // expect: TokenNotForwarded@check
      return file;
    }

    String findFor(String file, CancellationToken request) {
      sync(file); // expect: TokenNotForwarded@sync
      request.throwIfCancelled();
      return file;
    }

    private void sync(String file) {
      sync(file, token);
    }

    private void sync(String file, CancellationToken given) {
      given.throwIfCancelled();
    }

    private void check(String file) {
      token.throwIfCancelled();
      check(file, CancellationToken.NONE); // expect: NoneTokenPassed@check
    }

    private void check(String file, CancellationToken given) {
      given.throwIfCancelled();
    }
  }
}
