package dev.heed.sight;

import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the calls of a file say of callees that nobody can resolve: where one call hands over a
 * token, the same callee takes one in the next call too.
 */
final class Uses {
  /** A callee as far as a call names it: the method, and what it is called on. */
  private record Key(Way way, String name, int args, String on) {}

  private final Map<Key, List<Call>> calls = new HashMap<>();
  private final Sites sites;

  Uses(Sites sites) {
    this.sites = sites;
    sites
        .all()
        .map(Site::call)
        .filter(c -> c.callee().isUnknown() && !c.args().isEmpty())
        .forEach(
            c -> key(c).ifPresent(k -> calls.computeIfAbsent(k, x -> new ArrayList<>()).add(c)));
  }

  /** The type of token that another call of the same callee hands over at this place. */
  Optional<TypeName> token(Call call, int position) {
    return key(call).stream()
        .flatMap(k -> calls.getOrDefault(k, List.of()).stream())
        .filter(c -> c != call && isLike(c, call, position))
        .map(c -> c.args().get(position))
        .filter(a -> !(a instanceof Literal))
        .map(Step::type)
        .filter(sites.tokens()::isToken)
        .findFirst();
  }

  /** Whether nothing in the other arguments says that they mean different overloads. */
  private static boolean isLike(Call a, Call b, int except) {
    for (int i = 0; i < a.args().size(); i++) {
      TypeName x = a.args().get(i).type().erased();
      TypeName y = b.args().get(i).type().erased();
      boolean isOpen =
          x.isUnknown() || y.isUnknown() || x.equals(TypeName.NULL) || y.equals(TypeName.NULL);
      if (i != except && !isOpen && !x.equals(y)) {
        return false;
      }
    }
    return true;
  }

  /** Empty when nobody can tell what the call is made on. */
  private static Optional<Key> key(Call call) {
    String on = "";
    if (call.way() == Way.NEW) {
      on = call.made().name();
    } else if (call.receiver().isPresent()) {
      Step receiver = call.receiver().get();
      boolean isNamed = receiver instanceof Name n && n.of().isEmpty() && n.what() != What.SELF;
      on =
          !receiver.type().isUnknown()
              ? receiver.type().erased().name()
              : isNamed ? "?" + ((Name) receiver).name() : "";
      if (on.isEmpty()) {
        return Optional.empty();
      }
    }
    return call.way() == Way.REFERENCE
        ? Optional.empty()
        : Optional.of(new Key(call.way(), call.name(), call.args().size(), on));
  }
}
