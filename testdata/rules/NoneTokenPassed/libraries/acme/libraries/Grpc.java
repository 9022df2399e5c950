package acme.libraries;

import io.grpc.Context;

/** Forgotten and refused, in this library's words. */
class Grpc {
  interface Work {
    void start(String name);

    void start(String name, Context token);
  }

  void forgotten(Work work, Context token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, Context token) {
    work.start("index", Context.ROOT); // expect: NoneTokenPassed@start
    work.start("index", Context.ROOT.withValue(USER, "shop")); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", Context.ROOT); // expect: NoneTokenFacade@start
  }

  private static final Context.Key<String> USER = Context.key("user");

  /** A context of its own can be cancelled, and a fork is deaf on purpose. */
  void other(Work work, Context token) {
    try (Context.CancellableContext own = Context.ROOT.withCancellation()) {
      work.start("index", own);
    }
    work.start("index", token.fork());
    work.start("index", Context.current());
  }
}
