package dev.heed.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A callable as declared. {@code name} is {@code new} for constructors. The last parameter of a
 * variable-arity callable is an array.
 */
public record Signature(
    TypeName owner,
    String name,
    List<TypeParam> variables,
    List<TypeName> params,
    TypeName returns) {
  /** A callable nobody could name. */
  public static final Signature UNKNOWN =
      new Signature(TypeName.UNKNOWN, "?", List.of(), List.of(), TypeName.UNKNOWN);

  /** The name of every constructor. */
  public static final String NEW = "new";

  public Signature {
    variables = List.copyOf(variables);
    params = List.copyOf(params);
  }

  /** Whether nothing is known of the callable. */
  public boolean isUnknown() {
    return owner.isUnknown();
  }

  @Override
  public String toString() {
    return owner
        + "#"
        + name
        + params.stream().map(TypeName::toString).collect(Collectors.joining(",", "(", ")"))
        + ":"
        + returns;
  }
}
