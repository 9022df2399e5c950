package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the callables of a file do with the tokens they are given, beside handing them on. */
final class Heeding {
  private final Sites sites;

  /** See {@link #heeded}; null until a token is kept, as in few files one is. */
  private @Nullable Set<String> heeded;

  Heeding(Sites sites) {
    this.sites = sites;
  }

  /** Whether the method asks a token, keeps one, or waits, as far as anybody can tell. */
  boolean heeds(Frame frame) {
    Method m = frame.method().orElseThrow();
    return m.isConstructor() && frame.type().is(Mark.RECORD) // anybody reads its components
        || m.body().stream().flatMap(Walk::all).anyMatch(this::keeps)
        || sites.in(m.signature()).stream().map(Site::call).anyMatch(this::matters);
  }

  /** Whether a step puts a token where others may ask it, or gives it back. */
  private boolean keeps(Step step) {
    if (step instanceof Step.Store s) {
      return s.target() instanceof Name n
          && n.what() == What.FIELD
          && sites.tokens().isToken(s.value().type())
          && heeded().contains(key(n));
    }
    return step instanceof Step.Exit e
        && e.value().filter(v -> sites.tokens().isToken(v.type())).isPresent();
  }

  private boolean matters(Call call) {
    boolean mayBePassedOn =
        call.callee().isUnknown()
            && call.args().stream().anyMatch(a -> sites.tokens().isToken(a.type()));
    return mayBePassedOn
        || asks(call)
        || sites.tokens().called(Role.WAITS, call).isPresent()
        || sites.tokens().called(Role.AWAITS, call).isPresent()
        || sites.tokens().called(Role.UNTIMED, call).isPresent();
  }

  private boolean asks(Call call) {
    return sites.tokens().called(Role.POLL, call).isPresent()
        || sites.tokens().called(Role.RAISE, call).isPresent()
            && sites.tokens().called(Role.CHILD, call).isEmpty();
  }

  private Set<String> heeded() {
    if (heeded == null) {
      heeded = readHeeded();
    }
    return heeded;
  }

  /** The fields that matter to somebody: all but private ones that only hear of progress. */
  private Set<String> readHeeded() {
    List<Name> named = new ArrayList<>();
    // By identity: the same name may be written in many places.
    Set<Step> harmless = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.inside(sites.unit().types())
        .forEach(
            s -> {
              if (s instanceof Name n && n.what() == What.FIELD) {
                named.add(n);
              } else if (s instanceof Step.Store store) {
                harmless.add(store.target());
              } else if (s instanceof Call c && isTold(c)) {
                c.receiver().ifPresent(harmless::add);
              }
            });
    Set<String> found = new HashSet<>();
    named.stream().filter(n -> !harmless.contains(n)).map(Heeding::key).forEach(found::add);
    sites
        .types()
        .forEach(
            t ->
                t.type().fields().stream()
                    .filter(f -> !f.is(Mark.PRIVATE))
                    .forEach(f -> found.add(key(t.type().name(), f.name()))));
    return found;
  }

  /** Whether the call only tells its receiver something: nothing comes back, nothing is thrown. */
  private boolean isTold(Call call) {
    return call.callee().returns().equals(TypeName.VOID) && !asks(call);
  }

  private static String key(Name field) {
    return key(field.owner(), field.name());
  }

  private static String key(TypeName owner, String field) {
    return owner.name() + "#" + field;
  }
}
