package facts;

import module java.base;

class Modern {
  record Pair(Object left, Object right) { }

  static class Flexible extends Thread {
    Flexible(String name) {
      if (name == null) throw new NullPointerException();
      super(name);
    }
  }

  /// Markdown.
  int unnamed(List<String> list, Object o) {
    int n = 0;
    for (var _ : list) n++;
    try { n++; } catch (Exception _) { n--; }
    list.forEach(_ -> { });
    BiFunction<String, String, Integer> f = (_, _) -> 1;
    if (o instanceof Pair(_, String s)) n += s.length();
    return switch (o) { case Pair(var a, _) when a != null -> 1; case Pair _ -> 2; default -> n; };
  }
}
