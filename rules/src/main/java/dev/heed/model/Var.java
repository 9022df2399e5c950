package dev.heed.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field, parameter or local. {@code type} is {@link TypeName#VAR} for {@code var} and {@link
 * TypeName#UNKNOWN} for an untyped lambda parameter, until {@code meaning} fills it in. The
 * parameter of a variable-arity method has the array type.
 *
 * @param init the initialiser of a field or local; for a local of an enhanced {@code for}, what is
 *     iterated over
 * @param at the declarator as written, {@code name} to the end of the initialiser
 * @param nameAt the name alone
 */
public record Var(
    String name,
    TypeName type,
    Set<Mark> marks,
    List<Annotation> annotations,
    Optional<Step> init,
    Span at,
    Span nameAt) {
  public Var {
    marks = Set.copyOf(marks);
    annotations = List.copyOf(annotations);
  }

  /** Whether the variable carries the mark. */
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** The same variable with a type and an initialiser that are known better. */
  public Var with(TypeName type, Optional<Step> init) {
    return new Var(name, type, marks, annotations, init, at, nameAt);
  }
}
