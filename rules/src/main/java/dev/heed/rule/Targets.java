package dev.heed.rule;

import dev.heed.flow.Flow.Target;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import java.util.List;

/** Which callables of the sources a call may run. */
final class Targets {
  private final Hierarchy hierarchy;

  Targets(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The types of the parameters, erased; {@code ?} for a type variable. */
  static List<String> params(Signature s) {
    return s.params().stream().map(p -> p.isVariable() ? "?" : p.erased().toString()).toList();
  }

  /** The callable that is meant. */
  Target of(Call call) {
    Signature callee = call.callee();
    if (callee.isUnknown()) {
      return Target.OUTSIDE;
    }
    return hierarchy.isOfSources(callee.owner())
        ? new Target(callee.owner().name(), callee.name(), params(callee))
        : Target.OUTSIDE;
  }

  /** Whether an override may be run instead. */
  boolean isVirtual(Call call) {
    boolean isSuper =
        call.receiver().filter(r -> r instanceof Name n && n.name().equals("super")).isPresent();
    return (call.way() == Way.METHOD || call.way() == Way.REFERENCE)
        && !call.callee().name().equals(Signature.NEW)
        && !isSuper;
  }

  /** The type below which an override may be found. */
  String on(Call call) {
    return call.receiver()
        .map(Step::type)
        .filter(t -> hierarchy.isSubtype(t.erased(), call.callee().owner()) == Answer.YES)
        .map(TypeName::name)
        .orElse(call.callee().owner().name());
  }
}
