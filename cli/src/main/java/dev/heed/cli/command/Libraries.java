package dev.heed.cli.command;

import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.skim.Reading;
import dev.heed.meaning.Types;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The types of libraries that a project may come to have values of: those of the packages that it
 * names, and what the members of those give.
 */
final class Libraries implements Reading.Libraries {
  private final ClassPath classes;
  private final Optional<Signatures> shipped;
  private final Types types;

  Libraries(ClassPath classes, Optional<Signatures> shipped) {
    this.classes = classes;
    this.shipped = shipped;
    this.types = shipped.isPresent() ? classes.or(shipped.get()) : classes;
  }

  @Override
  public Collection<TypeDecl> find(Predicate<String> isSeen) {
    Predicate<String> isNamed = pkg -> List.of(pkg.split("\\.")).stream().allMatch(isSeen);
    Deque<String> todo = new ArrayDeque<>(classes.typesOf(isNamed));
    shipped.ifPresent(s -> todo.addAll(s.typesOf(isNamed)));
    Set<String> seen = new HashSet<>();
    List<TypeDecl> found = new ArrayList<>();
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (!next.startsWith("java.") && seen.add(next)) {
        types
            .find(next)
            .ifPresent(
                t -> {
                  found.add(t);
                  t.supers().forEach(s -> add(s, todo));
                  t.fields().forEach(f -> add(f.type(), todo));
                  for (Method m : t.methods()) {
                    add(m.signature().returns(), todo);
                  }
                });
      }
    }
    return found;
  }

  private static void add(TypeName type, Deque<String> to) {
    if (type.name().indexOf('.') > 0) {
      to.add(type.name());
    }
    type.arguments().forEach(a -> add(a, to));
  }
}
