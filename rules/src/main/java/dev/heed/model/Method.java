package dev.heed.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method, constructor or initialiser block. A record's canonical constructor that is not written
 * is not a method here; {@code meaning} knows of it.
 *
 * @param signature what callers see; its owner is the declaring type
 * @param params the parameters with their names; empty for a method from a class file
 * @param body the steps in evaluation order; empty for an abstract method, an empty list for {@code
 *     {}}
 * @param at from the first modifier or annotation to the end of the body
 * @param nameAt the name alone; for an initialiser its brace
 * @param paramsAt from the opening to the closing parenthesis, both included
 * @param bodyAt the braces and what is between them
 */
public record Method(
    Signature signature,
    List<Var> params,
    List<TypeName> thrown,
    Set<Mark> marks,
    List<Annotation> annotations,
    Optional<List<Step>> body,
    Span at,
    Span nameAt,
    Span paramsAt,
    Span bodyAt) {
  public Method {
    params = List.copyOf(params);
    thrown = List.copyOf(thrown);
    marks = Set.copyOf(marks);
    annotations = List.copyOf(annotations);
    body = body.map(List::copyOf);
  }

  /** Whether the method carries the mark. */
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether this is a constructor. */
  public boolean isConstructor() {
    return signature.name().equals(Signature.NEW);
  }

  /** The name, {@code new} for constructors. */
  public String name() {
    return signature.name();
  }
}
