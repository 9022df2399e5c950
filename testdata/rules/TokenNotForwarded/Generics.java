package acme.generics;

import acme.CancellationToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pairs of generic methods and of generic types. */
class Generics {
  interface Codec {
    <T> T decode(String text, Class<T> type);

    <R> R decode(String text, Class<R> type, CancellationToken token);

    <A, B> Map<A, B> join(List<A> left, List<B> right);

    <K, V> Map<K, V> join(List<K> keys, List<V> values, CancellationToken token);

    <A, B> void swap(List<A> left, List<B> right);

    <A, B> void swap(List<B> left, List<A> right, CancellationToken token);

    <T extends Comparable<T>> List<T> sort(List<T> all);

    <T extends Comparable<T>> List<T> sort(List<T> all, CancellationToken token);
  }

  interface Store<K, V> {
    V load(K key);

    V load(K key, CancellationToken token);

    Optional<V> peek(K key);
  }

  interface OrderStore extends Store<Long, String> {}

  interface Handler<C> {
    void handle(String message);

    void handle(String message, C context);
  }

  String renamedTypeParameter(Codec codec, CancellationToken token) {
    return codec.decode("{}", String.class); // expect: TokenNotForwarded@decode
  }

  Map<String, Integer> twoTypeParameters(Codec codec, CancellationToken token) {
    return codec.join(List.of("a"), List.of(1)); // expect: TokenNotForwarded@join
  }

  /** The same letters in another order are other parameters. */
  void swapped(Codec codec, CancellationToken token) {
    codec.swap(List.of("a"), List.of(1));
  }

  List<String> bounded(Codec codec, CancellationToken token) {
    return codec.sort(List.of("b", "a")); // expect: TokenNotForwarded@sort
  }

  String classParameter(Store<Long, String> store, CancellationToken token) {
    return store.load(7L); // expect: TokenNotForwarded@load
  }

  String boundClassParameter(OrderStore store, CancellationToken token) {
    return store.load(7L); // expect: TokenNotForwarded@load
  }

  <K, V> List<V> unbound(Store<K, V> store, List<K> keys, CancellationToken token) {
    return keys.stream().map(k -> store.load(k)).toList(); // expect: TokenNotForwarded@load
  }

  /** Here the context is a token. */
  void substituted(Handler<CancellationToken> handler, CancellationToken token) {
    handler.handle("order placed"); // expect: TokenNotForwarded@handle
  }

  /** And here it is not. */
  void substitutedByAnother(Handler<String> handler, CancellationToken token) { // expect: UnusedToken@token
    handler.handle("order placed");
  }

  /** A type parameter that is bounded by a token is one. */
  <T extends CancellationToken> String boundedByToken(Store<Long, String> store, T token) {
    return store.load(7L); // expect: TokenNotForwarded@load
  }

  /** A function of a token is no token. */
  String functionOfToken(Store<Long, String> store, Function<CancellationToken, String> work) {
    return store.load(7L);
  }

  static final class Batch<T> {
    @SafeVarargs
    Batch(T... items) {}
  }

  Batch<String> batch(OrderStore orders, CancellationToken token) {
    return new Batch<>(orders.load(1L), orders.load(2L, token)); // expect: TokenNotForwarded@load
  }
}
