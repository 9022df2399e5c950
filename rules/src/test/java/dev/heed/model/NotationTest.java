package dev.heed.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NotationTest {
  private static final Path FILE = Path.of("A.java");
  private static final Span AT = new Span(3, 5);
  private static final TypeName STRING = new TypeName("java.lang.String");

  private static TypeName list(TypeName of) {
    return new TypeName("java.util.List", List.of(of));
  }

  private static Unit unit(List<Step> body) {
    TypeName owner = new TypeName("a.B");
    TypeName t = TypeName.variable("T");
    Signature signature =
        new Signature(
            owner,
            "m",
            List.of(new TypeParam("T", list(t))),
            List.of(TypeName.arrayOf(list(t)), TypeName.UNKNOWN),
            TypeName.VOID);
    Annotation odd = new Annotation(owner, List.of("a \"b\" \\ \n @1-2", "", "k=v"), AT);
    Method method =
        new Method(
            signature,
            List.of(),
            List.of(STRING, owner),
            Set.of(Mark.BINARY, Mark.STATIC),
            List.of(odd),
            Optional.of(body),
            AT,
            Span.NONE,
            AT,
            AT);
    Method bodyless =
        new Method(
            signature,
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            Optional.empty(),
            AT,
            AT,
            AT,
            Span.NONE);
    TypeDecl type =
        new TypeDecl(
            owner,
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(method, bodyless),
            List.of(),
            AT,
            AT);
    return new Unit(FILE, "", List.of("static a.B.*"), List.of(type), "text");
  }

  private static Step.Call call(Signature callee) {
    Step.Name on =
        new Step.Name(Optional.empty(), "x", Step.What.LOCAL, TypeName.UNKNOWN, STRING, AT, AT);
    Step.Literal equal = new Step.Literal("'='", new TypeName("char"), AT);
    Step.Group compare = new Step.Group("==", List.of(on, equal), TypeName.UNKNOWN, AT);
    return new Step.Call(
        Step.Way.METHOD,
        Optional.of(on),
        "m",
        List.of(compare, new Step.Literal("' '", new TypeName("char"), AT)),
        TypeName.UNKNOWN,
        callee,
        list(TypeName.arrayOf(STRING)),
        Optional.empty(),
        AT,
        AT);
  }

  @Test
  void whatIsFilledInIsReadBack() {
    Signature callee =
        new Signature(
            STRING,
            "m",
            List.of(new TypeParam("X", TypeName.OBJECT)),
            List.of(TypeName.variable("X"), TypeName.arrayOf(TypeName.variable("Y"))),
            list(TypeName.variable("X")));
    Unit unit = unit(List.of(call(callee), new Step.Exit("return", Optional.empty(), AT)));
    assertEquals(unit, NotationReader.read(FILE, "text", Notation.of(unit)));
  }

  @Test
  void writtenLeavesOutWhatIsFilledIn() {
    Signature callee = new Signature(STRING, "m", List.of(), List.of(), TypeName.VOID);
    String written = Notation.written(unit(List.of(call(callee))));
    assertTrue(written.contains("call METHOD m @3-5 name@3-5\n"), written);
    assertEquals(written, Notation.written(unit(List.of(call(Signature.UNKNOWN)))));
  }

  @Test
  void wrongNotationIsToldWithItsLine() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> NotationReader.read(FILE, "", "unit a\ntype B\n  field f\n"));
    assertTrue(e.getMessage().startsWith("line 3: "), e.getMessage());
  }
}
