package dev.heed.sight;

import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is ever assigned to the variables of a file. */
final class Stores {
  private final Map<Object, Map<String, List<Step>>> byBody = new IdentityHashMap<>();
  private final Map<String, List<Step>> fields = new HashMap<>();

  Stores(Unit unit) {
    unit.types().forEach(this::type);
  }

  private void type(TypeDecl type) {
    type.fields()
        .forEach(
            f -> {
              f.init()
                  .ifPresent(
                      i ->
                          fields
                              .computeIfAbsent(
                                  key(type.name().name(), f.name()), k -> new ArrayList<>())
                              .add(i));
              f.init().ifPresent(i -> steps(f, List.of(i)));
            });
    for (Method m : type.methods()) {
      m.body().ifPresent(b -> steps(m, b));
    }
    type.types().forEach(this::type);
  }

  private void steps(Object body, List<Step> steps) {
    Map<String, List<Step>> stored = new HashMap<>();
    byBody.put(body, stored);
    Walk.all(steps)
        .forEach(
            s -> {
              if (s instanceof Store store && store.target() instanceof Name n) {
                if (n.what() == What.FIELD) {
                  fields
                      .computeIfAbsent(key(n.owner().name(), n.name()), k -> new ArrayList<>())
                      .add(store.value());
                } else if (n.of().isEmpty()) {
                  stored.computeIfAbsent(n.name(), k -> new ArrayList<>()).add(store.value());
                }
              } else if (s instanceof Local
                  || s instanceof Step.Call
                  || s instanceof Step.Declare) {
                nested(s);
              }
            });
  }

  /** The fields of anonymous and local classes. */
  private void nested(Step s) {
    Optional<TypeDecl> decl =
        s instanceof Step.Call c
            ? c.body()
            : s instanceof Step.Declare d ? Optional.of(d.decl()) : Optional.empty();
    decl.ifPresent(
        t ->
            t.fields()
                .forEach(
                    f ->
                        f.init()
                            .ifPresent(
                                i ->
                                    fields
                                        .computeIfAbsent(
                                            key(t.name().name(), f.name()), k -> new ArrayList<>())
                                        .add(i))));
  }

  private static String key(String owner, String name) {
    return owner + "#" + name;
  }

  /** All values that the field of a type of this file is ever given in it. */
  List<Step> ofField(TypeDecl owner, Var field) {
    return fields.getOrDefault(key(owner.name().name(), field.name()), List.of());
  }

  /** The values that a local is given after its declaration, anywhere in the member around. */
  List<Step> assigned(String name, Frame frame) {
    Object member = member(frame);
    return member == null
        ? List.of()
        : Objects.requireNonNull(byBody.get(member)).getOrDefault(name, List.of());
  }

  /** What the outermost member around says. */
  List<Step> body(Frame frame) {
    Object member = member(frame);
    return member instanceof Method m
        ? m.body().orElse(List.of())
        : member instanceof Var v ? v.init().stream().toList() : List.of();
  }

  private @Nullable Object member(Frame frame) {
    Object body = null;
    for (Frame f : frame.outwards()) {
      if (f.kind() == Frame.Kind.METHOD && byBody.containsKey(f.method().get())) {
        body = f.method().get();
      } else if (f.kind() == Frame.Kind.FIELD && byBody.containsKey(f.field().get())) {
        body = f.field().get();
      }
    }
    return body;
  }

  /** Every value that a local is ever given. */
  List<Step> values(Var local, Spot site) {
    List<Step> all = new ArrayList<>();
    local.init().ifPresent(all::add);
    all.addAll(assigned(local.name(), site.frame()));
    return all;
  }

  /** Whether a variable keeps its first value, so that a lambda may use it. */
  boolean isEffectivelyFinal(Var v, What what, Frame frame) {
    int assigned = assigned(v.name(), frame).size();
    return what == What.PARAM || v.init().isPresent() ? assigned == 0 : assigned <= 1;
  }
}
