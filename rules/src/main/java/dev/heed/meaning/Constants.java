package dev.heed.meaning;

import dev.heed.model.Mark;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.List;
import java.util.Optional;

/**
 * What a constant's value names, for the headers that others see: {@code A.NONE}, {@code NONE}
 * imported, {@code A.none()}, {@code new A()}. Anything else stays as it is written.
 */
final class Constants {
  private Constants() {}

  static Step named(Var field, TypeName type, Step value, Names names, Place body) {
    boolean isConstant = field.is(Mark.STATIC) && field.is(Mark.FINAL) && !type.isPrimitive();
    if (isConstant && value instanceof Name n) {
      return n.of().isPresent()
          ? owner(n.of().get(), names, body).map(o -> named(n, Optional.of(o), type)).orElse(n)
          : names.staticOwners(n.name()).stream()
              .findFirst()
              .map(o -> meant(n, Optional.empty(), What.FIELD, new TypeName(o), type))
              .orElse(n);
    } else if (isConstant && value instanceof Call c && c.args().isEmpty()) {
      return called(c, names, body);
    }
    return value;
  }

  private static Step called(Call c, Names names, Place body) {
    if (c.way() == Way.NEW) {
      return with(c, c.receiver(), names.qualify(c.made(), body));
    }
    Optional<Step> owner = c.receiver().flatMap(r -> owner(r, names, body));
    return owner.isPresent() ? with(c, owner, c.made()) : c;
  }

  private static Call with(Call c, Optional<Step> receiver, TypeName made) {
    return new Call(
        c.way(),
        receiver,
        c.name(),
        List.of(),
        made,
        c.callee(),
        c.way() == Way.NEW ? made : c.type(),
        c.body(),
        c.at(),
        c.nameAt());
  }

  /** The type that stands before a dot. */
  private static Optional<Step> owner(Step before, Names names, Place body) {
    return before instanceof Name n
        ? names
            .named(PlainNames.dotted(n), body)
            .filter(t -> !t.isVariable())
            .map(t -> meant(n, n.of(), What.TYPE, TypeName.UNKNOWN, t))
        : Optional.empty();
  }

  private static Name named(Name n, Optional<Step> of, TypeName type) {
    return meant(n, of, What.FIELD, of.get().type(), type);
  }

  private static Name meant(Name n, Optional<Step> of, What what, TypeName owner, TypeName type) {
    return new Name(of, n.name(), what, owner, type, n.at(), n.nameAt());
  }
}
