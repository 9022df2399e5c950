package acme.generictoken;

/** A token type with a parameter is known by its name alone. */
class GenericToken {
  interface CancellationToken<E extends RuntimeException> {
    boolean isCancelled();

    void throwIfCancelled() throws E;
  }

  interface Workflow {
    void step(String name);

    void step(String name, CancellationToken<IllegalStateException> token);

    <E extends RuntimeException> void signal(String name, CancellationToken<E> token);

    void signal(String name);
  }

  void same(Workflow workflow, CancellationToken<IllegalStateException> token) {
    workflow.step("pay"); // expect: TokenNotForwarded@step
    workflow.signal("paid"); // expect: TokenNotForwarded@signal
  }

  void wildcard(Workflow workflow, CancellationToken<?> token) {
    workflow.signal("paid"); // expect: TokenNotForwarded@signal
  }
}
