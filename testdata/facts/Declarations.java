package facts;

import static java.util.Map.*;
import static java.util.Map.entry;
import java.lang.annotation.*;
import java.util.*;
;

/** Javadoc. @deprecated in words only */
@SuppressWarnings({"a", "b" + "c", """
    d"""}) public abstract class Declarations<T extends Comparable<T> & Runnable, U> extends AbstractList<T>
    implements Runnable, Comparable<Declarations<T, ? super U>> {
  // comment
  @Deprecated private static final int A = 1, B[] = {2}, C = A + 1;
  protected volatile transient Map.Entry<? extends T, ?> entry;
  int x, y;
  int @Type(1) [] @Type(2) [] annotated[];
  static { int s = 1; }
  { x = 1; }

  protected Declarations() { this(1); }
  <V> Declarations(int i) { super(); x = i; }
  public @Deprecated Declarations(T... ts) { }
  private Declarations(final @SuppressWarnings("p") int i, String s[], int... more) throws java.io.IOException, Error { super(); }

  abstract int nothing();
  native void nat();
  public synchronized final <A, B extends List<? super A>> A[] generic(A a, B b)[] throws Exception { return null; }
  void receiver(Declarations<T, U> this, int i) { }
  @Deprecated @SuppressWarnings(value = "v") public static void main(String... args) { }
  int Declarations(int Declarations) { return Declarations; }
  java.util. /* odd */ List<java.lang.@Type(3) String> qualified(java.util.Map.@Type(4) Entry<String, String>[] e) { return null; }

  interface Face extends Runnable, Iterable<String> {
    int K = 1;
    void plain();
    default int def() { return K; }
    static void stat() { }
    private void priv() { }
    class Member { }
    interface Sub { }
  }

  @interface Note {
    int value() default 1;
    String[] names() default {"a", "b"};
    int K = 2;
  }

  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) public @interface Type { int value(); }

  enum Plain { A, @Deprecated B, C, }
  enum Empty { ; int x; }
  enum Rich implements Runnable {
    ONE(1, "one") { @Override public void run() { } int extra; },
    TWO(), THREE { };
    private final int n;
    Rich(Object... n) { this.n = n.length; }
    private Rich(int n, String s) { this.n = n; }
    public void run() { }
  }

  record Point(int x, @Deprecated int y) { }
  record Named<T>(T value, String... names) implements Runnable {
    static int made;
    Named { made++; }
    Named(T value) { this(value, "none"); }
    public T value() { return value; }
    public void run() { }
    class In { }
  }
  record Canonical(int a, int[] b) { public Canonical(int a, int[] b) { this.a = a; this.b = b; } }
  record Nothing() { }

  sealed interface Shape permits Circle, Square { }
  record Circle(double r) implements Shape { }
  static non-sealed class Square implements Shape { }

  class Outer { class Inner { } }
  class Sub extends Outer.Inner { Sub(Outer o) { o.super(); } Sub(Outer o, int i) { (o).super(); } }
  class Sub2 extends Sub { Sub2(Outer o) { super(o); } Sub2() { <String>this(new Outer()); } }
}

class Second { }
interface Third { }
;
