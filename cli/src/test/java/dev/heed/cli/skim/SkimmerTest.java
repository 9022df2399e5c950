package dev.heed.cli.skim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cli.source.ParserFacts;
import dev.heed.cli.source.SourceText;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A skim says what the parser says, of every source of the corpus. */
final class SkimmerTest {
  private static final Path CORPUS = Path.of("..", "testdata");
  private static final Path FILE = Path.of("A.java");

  private static Optional<Skim> skim(String text) {
    return Skimmer.skim(FILE, text, new Suspects(w -> false));
  }

  @Test
  void declarationsAreThoseOfTheParser() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(CORPUS)) {
      files =
          all.filter(f -> f.toString().endsWith(".java") && !f.toString().contains("/target/"))
              .sorted()
              .toList();
    }
    int skimmed = 0;
    for (Path file : files) {
      String text = SourceText.read(file).text();
      Optional<Skim> skim = Skimmer.skim(file, text, new Suspects(w -> false));
      if (skim.isPresent()) {
        skimmed++;
        Unit parsed = ParserFacts.read(file, text);
        Unit unit = skim.get().unit();
        assertEquals(parsed.pkg(), unit.pkg(), file.toString());
        assertEquals(parsed.imports(), unit.imports(), file.toString());
        assertEquals(
            parsed.types().stream().map(SkimmerTest::header).toList(),
            unit.types(),
            file.toString());
      }
    }
    assertTrue(files.size() > 300 && skimmed > files.size() * 9 / 10, skimmed + " skimmed");
  }

  private static TypeDecl header(TypeDecl t) {
    return new TypeDecl(
        t.name(),
        t.variables(),
        t.supers(),
        t.marks(),
        names(t.annotations()),
        t.fields().stream().map(SkimmerTest::header).toList(),
        t.methods().stream().filter(m -> !m.is(Mark.INITIALIZER)).map(SkimmerTest::header).toList(),
        t.types().stream().map(SkimmerTest::header).toList(),
        Span.NONE,
        Span.NONE);
  }

  private static Method header(Method m) {
    return new Method(
        m.signature(),
        m.params().stream().map(SkimmerTest::header).toList(),
        m.thrown(),
        m.marks(),
        names(m.annotations()),
        m.body().map(b -> List.<Step>of()),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  private static Var header(Var v) {
    return new Var(
        v.name(),
        v.type(),
        v.marks(),
        names(v.annotations()),
        Optional.empty(),
        Span.NONE,
        Span.NONE);
  }

  private static List<Annotation> names(List<Annotation> annotations) {
    return annotations.stream().map(a -> new Annotation(a.type(), List.of(), Span.NONE)).toList();
  }

  @Test
  void wordsInCommentsAndStringsAreNone() {
    Skim skim =
        skim("class A { /* Token */ String s = \"Token\"; char c = '\\''; // Token\n}")
            .orElseThrow();
    assertFalse(skim.words().has("Token"));
    assertTrue(skim.words().has("String"));
  }

  @Test
  void commasInTypeArgumentsEndNoInitializer() {
    Skim skim =
        skim("class A { java.util.Map<A, A> m = new java.util.HashMap<A, A>(), n; int i = 1 < 2 ? 3 : 4, k; }")
            .orElseThrow();
    assertEquals(
        List.of("m", "n", "i", "k"),
        skim.unit().types().get(0).fields().stream().map(Var::name).toList());
  }

  @Test
  void whatIsNoJavaIsForTheParser() {
    for (String text :
        List.of(
            "class A { void f( { } }",
            "class A { void f() { ) } }",
            "class A { String s = \"; }",
            "class A { /* }",
            "class A {",
            "class A { int x int y; }",
            "class A { char c = '\\u000a'; }")) {
      assertTrue(skim(text).isEmpty(), text);
    }
  }

  @Test
  void bodiesAreWhereTheBracesAre() {
    String text = "class A { int f() { return g(); } static { g(); } int x = f(); A() {} }";
    List<Skim.Body> bodies = skim(text).orElseThrow().bodies();
    assertEquals(
        List.of("{ return g(); }", "{ g(); }", "f()", "{}"),
        bodies.stream().map(b -> text.substring(b.start(), b.end())).toList());
    assertEquals(List.of(true, true, false, true), bodies.stream().map(Skim.Body::block).toList());
  }
}
