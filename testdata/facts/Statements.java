package facts;

import java.io.*;
import java.util.List;
import java.util.Map;

class Statements {
  Object lock;

  int all(int n, List<String> names, Reader given) throws Exception {
    int a, b = 2, c[] = {1, 2}, d[][];
    final String s = "x";
    var list = names;
    ;
    { int inner = 1; }
    if (n > 1) a = 1; else if (n > 2) { a = 2; } else { a = 3; }
    if ((n > 1)) { }
    for (int i = 0, j = 1; i < n; i++, j--) { names.get(i); }
    for (;;) break;
    for (a = 0, b = 1; a < b; ) a++;
    for (String each : names) System.out.println(each);
    for (final var each : names) { continue; }
    for (Map.Entry<String, int[]> e[] : new java.util.ArrayList<Map.Entry<String, int[]>[]>()) { }
    while (n-- > 0) if (n == 3) break; else continue;
    do n++; while (n < 10);
    outer:
    for (String x : names) {
      inner: { if (x.isEmpty()) break inner; continue outer; }
      one: two: n++;
    }
    switch (n) {
      case 1:
      case 2: { a = 1; break; }
      case 3, 4: a = 2;
      default: a = 5;
    }
    switch (s) {
      case "a" -> a = 1;
      case "b", "c" -> { a = 2; names.clear(); }
      default -> throw new IllegalStateException("no");
    }
    int y = switch (n) {
      case 1 -> 10;
      case 2 -> { int z = 4; yield z * 2; }
      default -> throw new Exception();
    };
    int z = switch (n) { case 1: yield 3; default: System.gc(); yield 4; };
    synchronized (lock) { n++; }
    synchronized ((this.lock)) { }
    assert n > 0;
    assert n > 0 : "n is " + n;
    try { n = 1; } finally { n = 2; }
    try (Reader r = new StringReader(s); given; var w = new StringWriter()) { r.read(); }
    catch (final IOException e) { throw e; }
    catch (IllegalStateException | IllegalArgumentException e) { throw new Exception(e); }
    catch (Exception e) { return 1; }
    try (Reader r = given) { }
    class Local<T> extends Thread implements Runnable { T t; public void run() { n(); } void n() {} }
    record Pair(int left, String... right) { Pair { } }
    interface Face { int f(); }
    final class Last { }
    new Local<String>().n();
    throw new Error();
  }

  void empty() {}
  void returns() { return; }
}
