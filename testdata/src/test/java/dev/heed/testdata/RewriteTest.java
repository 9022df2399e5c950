package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RewriteTest {
  private static final String TEXT =
      """
      package p;
      import java.util.Map;
      class A {
        int token;
        Map.Entry<A, B> f(int token, A a) {
          a.g(token, this.token).h(x -> x + token);
          return A.make(a::g, () -> { int token2 = 1; return token2; });
        }
        int g() { return token; }
      }
      """;

  @Test
  void parentheses() {
    assertEquals(
        """
        package p;
        import java.util.Map;
        class A {
          int token;
          Map.Entry<A, B> f(int token, A a) {
            ((a).g((token), (this.token))).h((x -> x + token));
            return A.make(((a)::g), (() -> { int token2 = 1; return token2; }));
          }
          int g() { return token; }
        }
        """,
        Rewrite.PARENTHESES.apply(TEXT));
  }

  @Test
  void qualified() {
    assertEquals(
        TEXT.replace("Map.Entry<A, B>", "java.util.Map.Entry<p.A, B>")
            .replace("A a)", "p.A a)")
            .replace("A.make", "p.A.make"),
        Rewrite.QUALIFIED.apply(TEXT));
  }

  @Test
  void renamed() {
    assertEquals(
        """
        package p;
        import java.util.Map;
        class A {
          int token;
          Map.Entry<A, B> f(int tokenRenamed, A aRenamed) {
            aRenamed.g(tokenRenamed, this.token).h(xRenamed -> xRenamed + tokenRenamed);
            return A.make(aRenamed::g, () -> { int token2Renamed = 1; return token2Renamed; });
          }
          int g() { return token; }
        }
        """,
        Rewrite.RENAMED.apply(TEXT));
  }

  @Test
  void comments() {
    assertEquals(
        "class A /* . */  { int f /* . */ ( /* . */ ) { return a /* . */ . /* . */ b /* . */ ; } }",
        Rewrite.COMMENTS.apply("class A { int f() { return a.b; } }"));
  }

  @Test
  void crlf() {
    assertEquals("a\r\nb\r\n", Rewrite.CRLF.apply("a\nb\r\n"));
  }
}
