package dev.heed.model;

import java.util.List;
import java.util.Set;

/**
 * A class, interface, enum, record or annotation type, nested ones inside it. The components of a
 * record and the constants of an enum are fields.
 *
 * @param name as a front-end writes it: the simple name (empty for an anonymous class); after
 *     {@code meaning}: qualified
 * @param supers superclass first, if written; then the interfaces; for an anonymous class the type
 *     it is made from
 */
public record TypeDecl(
    TypeName name,
    List<TypeParam> variables,
    List<TypeName> supers,
    Set<Mark> marks,
    List<Annotation> annotations,
    List<Var> fields,
    List<Method> methods,
    List<TypeDecl> types,
    Span at,
    Span nameAt) {
  public TypeDecl {
    variables = List.copyOf(variables);
    supers = List.copyOf(supers);
    marks = Set.copyOf(marks);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    types = List.copyOf(types);
  }

  /** Whether the type carries the mark. */
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }
}
