package facts;

import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

class Lambdas {
  Runnable field = () -> run(() -> { });
  static final Comparator<String> ORDER = (a, b) -> a.compareTo(b);

  void run(Runnable r) { r.run(); }
  <T> T call(Callable<T> c) throws Exception { return c.call(); }

  void all(List<String> list) throws Exception {
    run(() -> { });
    run(() -> list.clear());
    list.forEach(s -> System.out.println(s));
    list.forEach((s) -> { System.out.println(s); });
    list.forEach((String s) -> s.trim());
    list.forEach((final var s) -> s.trim());
    list.sort((@Deprecated String a, final String b) -> 0);
    list.sort((var a, var b) -> a.length() - b.length());
    BiFunction<Integer, int[], Integer> f = ( /* one */ a, b /* two */ ) -> a + b[0];
    BiFunction<Integer, int[], Integer> g = (Integer a, int b[]) -> { return a; };
    Function<Integer, Function<Integer, Integer>> curry = x -> y -> x + y;
    Supplier<Supplier<String>> s = () -> () -> "x";
    Callable<String> c = call(() -> () -> "y");
    Supplier<Runnable> anonymous = () -> new Runnable() { public void run() { list.forEach(x -> { }); } };
    Object o = (Runnable) () -> { }, p = (Function<String, Integer>) x -> x.length();
    boolean b = list.stream().filter(x -> x.isEmpty()).map(x -> x + "a" + "b").anyMatch(x -> (x == null));
    UnaryOperator<Object> cast = x -> (Object) x;
    Function<Object, Object> cond = list.isEmpty() ? x -> x : y -> { return y; };
    IntFunction<IntUnaryOperator> sw = n -> switch (n) { case 1 -> k -> k; default -> k -> { return k + 1; }; };
    var v = list; for (var w : v) { var u = w; }
    run(this::toString);
  }
}
