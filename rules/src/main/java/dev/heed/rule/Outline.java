package dev.heed.rule;

import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Trait;
import dev.heed.meaning.Index;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Sums up a file whose code was not read: what it declares may still be run by a call. */
public final class Outline {
  private Outline() {}

  /**
   * The file's types, and those of its callables that somebody may call.
   *
   * @param index one that holds the file
   * @param isCalled whether a callable of this name may be called
   */
  public static Flow of(Unit unit, Index index, Predicate<String> isCalled) {
    List<Flow.Type> types = new ArrayList<>();
    unit.types().forEach(t -> add(t, unit.pkg(), index, isCalled, types));
    return new Flow(unit.file().toString(), unit.pkg(), types);
  }

  private static void add(
      TypeDecl type, String parent, Index index, Predicate<String> isCalled, List<Flow.Type> into) {
    String name = TypeName.qualified(parent, type.name().name());
    Optional<TypeDecl> header = index.find(name);
    if (header.isPresent()) {
      List<Flow.Callable> callables =
          header.get().methods().stream()
              .filter(m -> isWritten(m, type) && isCalled.test(m.name()))
              .map(Outline::callable)
              .toList();
      into.add(
          new Flow.Type(
              name, header.get().supers().stream().map(s -> s.name()).toList(), callables));
    }
    type.types().forEach(t -> add(t, name, index, isCalled, into));
  }

  /** Members that nobody wrote have no code. */
  private static boolean isWritten(Method method, TypeDecl type) {
    return type.methods().stream()
        .anyMatch(
            m ->
                m.name().equals(method.name())
                    && m.signature().params().size() == method.signature().params().size());
  }

  private static Flow.Callable callable(Method m) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (m.body().isEmpty()) {
      traits.add(Trait.ABSTRACT);
    }
    if (m.is(Mark.PRIVATE)) {
      traits.add(Trait.PRIVATE);
    }
    if (m.is(Mark.STATIC)) {
      traits.add(Trait.STATIC);
    }
    return new Flow.Callable(
        m.name(), Targets.params(m.signature()), traits, List.of(), 0, 0, List.of(), List.of());
  }
}
