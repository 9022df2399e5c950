package dev.heed.meaning;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members that a type has although nobody wrote them (JLS 8.8.9, 8.9.3, 8.10). */
final class Implied {
  private Implied() {}

  /**
   * The members to add.
   *
   * @param fields the fields with qualified types, for a record its components
   * @param written the methods that are written
   */
  static List<Method> members(
      TypeDecl decl, TypeName name, List<Var> fields, List<Method> written) {
    List<Method> implied = new ArrayList<>();
    if (decl.is(Mark.RECORD)) {
      List<Var> components = fields.stream().filter(f -> !f.is(Mark.STATIC)).toList();
      List<TypeName> types = components.stream().map(Var::type).toList();
      if (written.stream()
          .noneMatch(m -> m.isConstructor() && m.signature().params().equals(types))) {
        implied.add(method(name, Signature.NEW, types, name, Set.of(Mark.PUBLIC)));
      }
      for (Var c : components) {
        if (written.stream()
            .noneMatch(m -> m.name().equals(c.name()) && m.signature().params().isEmpty())) {
          implied.add(method(name, c.name(), List.of(), c.type(), Set.of(Mark.PUBLIC)));
        }
      }
    } else if (decl.is(Mark.ENUM)) {
      Set<Mark> marks = Set.of(Mark.PUBLIC, Mark.STATIC);
      implied.add(method(name, "values", List.of(), TypeName.arrayOf(name), marks));
      implied.add(method(name, "valueOf", List.of(new TypeName("java.lang.String")), name, marks));
    } else if (!decl.is(Mark.INTERFACE)
        && !decl.is(Mark.ANONYMOUS)
        && written.stream().noneMatch(Method::isConstructor)) {
      implied.add(method(name, Signature.NEW, List.of(), name, Set.of(Mark.PUBLIC)));
    }
    return implied;
  }

  private static Method method(
      TypeName owner, String name, List<TypeName> params, TypeName returns, Set<Mark> marks) {
    return new Method(
        new Signature(owner, name, List.of(), params, returns),
        List.of(),
        List.of(),
        marks,
        List.of(),
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }
}
