package acme.varargs;

import acme.CancellationToken;
import java.util.List;

/** Methods of as many arguments as one likes. */
class Varargs {
  interface Sql {
    int execute(String query, Object... arguments);

    int execute(CancellationToken token, String query, Object... arguments);
  }

  interface Cache {
    List<String> find(Object... keys);

    List<String> find(Object[] keys, CancellationToken token);

    void warm(String... regions);

    void warm(CancellationToken token, String... regions);

    void join(String separator, List<String> parts);

    void join(String separator, List<String> parts, CancellationToken token);
  }

  /** Before the dots there is room: the call stays as it is. */
  int before(Sql sql, CancellationToken token) {
    return sql.execute("select * from orders where id = ?", 4711); // expect: TokenNotForwarded@execute
  }

  int beforeWithoutArguments(Sql sql, CancellationToken token) {
    return sql.execute("select 1"); // expect: TokenNotForwarded@execute
  }

  int beforeForwarded(Sql sql, CancellationToken token) {
    return sql.execute(token, "select * from orders where id = ?", 4711);
  }

  void beforeEmpty(Cache cache, CancellationToken token) {
    cache.warm(); // expect: TokenNotForwarded@warm
    cache.warm("eu", "us"); // expect: TokenNotForwarded@warm
  }

  /** An array for the array: the call stays as it is. */
  List<String> array(Cache cache, Object[] keys, CancellationToken token) {
    return cache.find(keys); // expect: TokenNotForwarded@find
  }

  /** The dots swallow the token: it is one more key, and nobody asks it. */
  List<String> swallowed(Cache cache, CancellationToken token) {
    return cache.find("a", "b", token); // expect: TokenNotForwarded@find
  }

  void fixed(Cache cache, CancellationToken token) {
    cache.join( // expect: TokenNotForwarded@join
        ", ", // the separator
        List.of("a", "b")); // the parts
  }
}
