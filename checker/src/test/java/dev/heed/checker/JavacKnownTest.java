package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Notation;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler adds to what is written: callees and types, and the types of a compilation. */
final class JavacKnownTest {
  @TempDir Path folder;

  private String facts(String body) throws Exception {
    Path file = folder.resolve("A.java");
    String text =
        """
        package p;
        import java.util.*;
        import java.util.function.*;
        abstract class A<E> {
          E e;
          <T extends Comparable<T>> T pick(List<? super T> from, T... more) { return null; }
          class In { In(int i) {} }
          abstract static class Made { Made(String s, long n) {} }
          void m(List<? extends CharSequence> wild, A<String> other, Missing missing) {
            %s
          }
        }
        """
            .formatted(body);
    Files.writeString(file, text);
    return Notation.brief(WrittenFacts.read(List.of(file), "").get(file));
  }

  private void assertLine(String line, String facts) {
    assertTrue(facts.lines().anyMatch(l -> l.strip().equals(line)), () -> line + "\nin\n" + facts);
  }

  @Test
  void calleeIsTheDeclaredOneAndTypeTheInstantiated() throws Exception {
    String facts = facts("this.<String>pick(null); wild.get(0); Map.entry(1, \"x\").getKey();");
    assertLine(
        "call METHOD pick type=java.lang.String owner=p.A callee=pick"
            + " vars=T:java.lang.Comparable<<T>> params=java.util.List<<T>>;<T>[] returns=<T>",
        facts);
    assertLine(
        "call METHOD get type=java.lang.CharSequence owner=java.util.List callee=get params=int"
            + " returns=<E>",
        facts);
    assertLine(
        "call METHOD entry type=java.util.Map.Entry<java.lang.Integer,java.lang.String>"
            + " owner=java.util.Map callee=entry vars=K:java.lang.Object;V:java.lang.Object"
            + " params=<K>;<V> returns=java.util.Map.Entry<<K>,<V>>",
        facts);
  }

  @Test
  void constructorOfAnAnonymousClassIsThatOfItsSuperclass() throws Exception {
    String facts =
        facts(
            "new Made(\"s\", 1) { }; other.new In(2) { }; new Runnable() { public void run() {} };");
    assertLine(
        "call NEW new made=Made type=p.A.Made owner=p.A.Made callee=new"
            + " params=java.lang.String;long returns=p.A.Made",
        facts);
    assertTrue(facts.contains("made=In type=p.A.In owner=p.A.In callee=new"), facts);
    assertLine("call NEW new made=Runnable type=java.lang.Runnable", facts);
  }

  @Test
  void untypedParametersAndVarHaveTheTypesFound() throws Exception {
    String facts =
        facts(
            "BiFunction<E, Integer, String> f = (a, b) -> \"\"; var v = wild.iterator();"
                + " for (var each : wild) { }");
    assertLine(
        "lambda expression type=java.util.function.BiFunction<<E>,java.lang.Integer,java.lang.String>",
        facts);
    assertLine("param a <E>", facts);
    assertLine("param b java.lang.Integer", facts);
    assertLine("var v java.util.Iterator<java.lang.CharSequence>", facts);
    assertLine("var each java.lang.CharSequence", facts);
  }

  @Test
  void whatDoesNotCompileIsLeftAsWritten() throws Exception {
    String facts = facts("var v = missing.find(); missing.run(x -> x); nowhere(1); new Missing();");
    assertLine("var v var", facts);
    assertLine("call METHOD find", facts);
    assertLine("call METHOD nowhere", facts);
    assertLine("call NEW new made=Missing", facts);
    assertLine("param x ?", facts);
    assertLine("param missing Missing", facts);
  }

  @Test
  void typesOfTheCompilationAreFoundWithMembersInOrder() throws Exception {
    Path file = folder.resolve("B.java");
    Files.writeString(
        file,
        """
        package q;
        import java.util.List;
        public class B<T extends Runnable> extends Thread implements Comparable<B<T>> {
          protected final List<T> LIST = null;
          int later;
          @Deprecated public B(String... names) {}
          /** @deprecated in words only */
          private <X> X[] one(T t, X x) throws java.io.IOException { return null; }
          public int compareTo(B<T> o) { return 0; }
          interface Face { default void d() {} void a(); }
          enum Kind { ONE }
        }
        """);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjects(file));
      task.parse();
      task.analyze();
      Types types = new JavacTypes(task, Optional.empty());

      TypeDecl b = types.find("q.B").orElseThrow();
      assertFalse(b.is(Mark.BINARY));
      assertEquals("java.lang.Runnable", b.variables().get(0).bound().toString());
      assertEquals("[java.lang.Thread, java.lang.Comparable<q.B<<T>>>]", b.supers().toString());
      assertEquals(List.of("LIST", "later"), b.fields().stream().map(Var::name).toList());
      assertEquals("java.util.List<<T>>", b.fields().get(0).type().toString());
      assertEquals(
          List.of(
              "q.B#new(java.lang.String[]):q.B",
              "q.B#one(<T>,<X>):<X>[]",
              "q.B#compareTo(q.B<<T>>):int"),
          b.methods().stream().map(m -> m.signature().toString()).toList());
      assertTrue(b.methods().get(0).is(Mark.VARARGS) && b.methods().get(0).is(Mark.DEPRECATED));
      assertFalse(b.methods().get(1).is(Mark.DEPRECATED));
      assertEquals("[java.io.IOException]", b.methods().get(1).thrown().toString());
      assertEquals(
          List.of("q.B.Face", "q.B.Kind"), b.types().stream().map(t -> t.name().name()).toList());
      TypeDecl face = types.find("q.B.Face").orElseThrow();
      assertTrue(face.is(Mark.INTERFACE) && !face.is(Mark.ABSTRACT));
      assertTrue(face.methods().get(0).is(Mark.DEFAULT));
      assertTrue(face.methods().get(1).is(Mark.ABSTRACT));

      TypeDecl entry = types.find("java.util.Map.Entry").orElseThrow();
      assertTrue(entry.is(Mark.BINARY));
      assertTrue(
          types.find("java.lang.Thread").orElseThrow().methods().stream()
              .anyMatch(m -> m.name().equals("stop") && m.is(Mark.DEPRECATED)));
      for (String no : List.of("q.Nothing", "", ".", "q.", "<T>", "?", "int", "a b", "java.util")) {
        assertTrue(types.find(no).isEmpty(), no);
      }
    }
  }

  @Test
  void nothingTheCompilerAddedIsThere() throws Exception {
    Path file = folder.resolve("C.java");
    Files.writeString(
        file, "class C { C() {} record R(int x) { R { } } enum K { A { } } class D { } }");
    Unit unit = WrittenFacts.read(List.of(file), "").get(file);
    String facts = Notation.brief(unit);
    assertEquals(2, facts.lines().filter(l -> l.strip().startsWith("method ")).count(), facts);
    assertFalse(facts.contains("call SUPER"), facts);
    assertFalse(facts.contains("store"), facts);
  }
}
