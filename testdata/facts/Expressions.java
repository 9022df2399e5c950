package facts;

import java.util.*;
import java.util.function.*;

class Expressions extends Base {
  class Inner { class Deep {} }
  int f; int[] arr; Expressions next; static int S;

  void literals() {
    Object o;
    o = 1; o = -1; o = - 2; o = -(3); o = - /* gap */ 4L; o = -0x1F; o = +5; o = 0b101; o = 017; o = 1_000;
    o = 1L; o = 0xFFL; o = 1.0; o = 1f; o = 1e3; o = .5; o = 1d; o = 0x1.8p1; o = 0x1p3f; o = 0xDF; o = 0xFd; o = -1.5;
    o = 'c'; o = '\n'; o = '\''; o = '\\'; o = "s\"t//no"; o = true; o = false; o = null; o = """
        text "block" \
          more \""" end""";
    o = -2147483648; o = -9223372036854775808L;
  }

  void operators(int a, int b, boolean p, boolean q, String s) {
    a = a + b + 1 - b - (a - b) * b * 2 / a % 3;
    a = a << 1 >> 2 >>> 3 & a | b ^ ~a;
    p = a < b && b <= a && (p || q || !p) && a != b == q && a > b || a >= b;
    a += b; a -= b; a *= b; a /= b; a %= b; a <<= 1; a >>= 1; a >>>= 1; a &= b; a |= b; a ^= b;
    a++; ++a; a--; --a; a = b = 3; arr[a++] = arr[b]; this.f = super.base; next.next.f += 1;
    s = "a" + "b" + a + "c" + "d"; s = "a" + ("b" + "c"); s = a + ("b") + "c"; s = ("x" + "y"); s += "a" + "b";
    s = "one" /* c */ + // d
        "two" + s;
    a = p ? 1 : q ? 2 : 3; a = (p ? (a) : (((b))));
    p = s instanceof String; p = ((Object) s) instanceof final Comparable c && c != null; p = (Object) next instanceof Base[];
    p = (Object) arr instanceof int[] ints && ints.length > 0; p = s instanceof Comparable<?>;
  }

  Object calls(Object x, String s) {
    empty(); this.empty(); super.toString(); Expressions.super.toString(); Expressions.this.empty();
    s.trim().length(); (s).trim(); ((s.trim())).isEmpty(); s . /* c */ trim ( ) ; "lit".length();
    Collections.<String>emptyList().size(); this.<String>gen(s); java.util.List.of(1, 2);
    new Object(); new ArrayList<>(); new HashMap<String, List<int[]>>(3); new java.util.ArrayList<String>(List.of());
    new <String>Gen(s); new Inner(); this.new Inner(); next.new Inner().new Deep(); new Expressions().new Inner();
    (next).new Inner() { }; next().new Inner() { int k; };
    new Object() { int a = 1; { empty(); } public String toString() { return super.toString() + a; } };
    new Thread("x") { }; new Comparator<String>() { public int compare(String a, String b) { return 0; } };
    x = new int[3]; x = new int[3][f][]; x = new int[] {1, 2}; x = new int[][] {{1}, {2, 3}, {}}; x = new String[][] {}; x = new List[2];
    arr[0]++; arr.clone(); next().arr[1]--;
    return (Runnable & java.io.Serializable) () -> {};
  }

  void casts(Object x) {
    x = (String) x; x = (int) 3L + 1; x = (List<String>) x; x = (int[]) x; x = (String) (Object) x; x = (Runnable) () -> empty();
    x = (x); x = ((String) x).trim(); x = (Supplier<String>) this::toString;
  }

  void classes() {
    Object o = String.class; o = int.class; o = int[].class; o = String[][].class; o = Map.Entry.class; o = void.class;
    o = java.util.Map.Entry.class;
  }

  void names() { int a = S; a = Expressions.S; a = facts.Expressions.S; a = this.f; a = next.next.f; a = Expressions.this.f; }

  void references() {
    Supplier<Object> s = Object::new; s = this::toString; s = super::toString; s = Expressions.super::toString;
    s = Expressions.this::next; Function<String, Object> g = String::trim; g = java.util.List::of; g = String::valueOf;
    IntFunction<int[]> i = int[]::new; IntFunction<List<String>[]> j = List[]::new;
  }

  void references2(String v) {
    Supplier<Object> s = v::trim; s = v.trim()::length; s = (v)::length; s = ArrayList<String>::new; s = Gen::<String>make;
    Function<int[], Object> c = int[]::clone; Function<Map.Entry<String, Integer>, String> k = Map.Entry<String, Integer>::getKey;
    s = new Expressions()::next; s = "x"::length; Function<List<String>, Object> z = List<String>::size; s = next.next::next;
  }

  Expressions next() { return next; }
  void empty() {}
  <T> T gen(T t) { return t; }
}

class Base { int base; }

class Gen {
  Gen(Object o) {}
  <T> Gen(T t, int i) {}
  static <T> T make() { return null; }
}
