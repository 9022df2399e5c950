package facts;

class Patterns {
  sealed interface Shape { }
  record Circle(double r) implements Shape { }
  record Pair<T>(T left, Shape right) implements Shape { }

  String all(Object o, Shape s) {
    switch (o) {
      case null -> System.gc();
      case Integer i when i > 3 && i < 9 -> o = i;
      case Pair<?>(Circle(var r), Circle c) when r > 1 -> o = c;
      case String t -> { o = t.trim(); }
      case int[] a -> { }
      default -> { }
    }
    if (o instanceof Pair<?>(String l, Circle(double r)) && r > 0) return l;
    if (!(o instanceof Circle(var x))) return "";
    return switch (s) {
      case Circle c when c.r() > 2: yield "big";
      case Circle(final double r): yield "small" + r;
      case Pair<?> p: yield "pair";
    };
  }

  int mixed(Object o) {
    return switch (o) { case String s when s.isEmpty() -> 0; case null, default -> 1; };
  }
}
