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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of libraries that a project may come to have values of: those that one of its files may
 * name, and what the members of those give and take.
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
  public Collection<TypeDecl> find(Reading.Seen seen) {
    Set<String> named = new HashSet<>(classes.typesOf(seen::hasPackage));
    shipped.ifPresent(s -> named.addAll(s.typesOf(seen::hasPackage)));
    Map<String, List<String>> nested = new HashMap<>();
    Deque<String> todo = new ArrayDeque<>();
    for (String name : named) {
      String outer = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (named.contains(outer)) {
        nested.computeIfAbsent(outer, k -> new ArrayList<>()).add(name);
      } else if (seen.hasType(name)) {
        todo.add(name);
      }
    }
    Set<String> known = new HashSet<>();
    List<TypeDecl> found = new ArrayList<>();
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (!next.startsWith("java.") && known.add(next)) {
        types.find(next).ifPresent(t -> reach(t, found, todo));
        // A subtype may name them without the type around.
        todo.addAll(nested.getOrDefault(next, List.of()));
      }
    }
    return found;
  }

  private static void reach(TypeDecl type, List<TypeDecl> found, Deque<String> todo) {
    found.add(type);
    type.supers().forEach(s -> add(s, todo));
    type.fields().forEach(f -> add(f.type(), todo));
    for (Method m : type.methods()) {
      add(m.signature().returns(), todo);
      // What a lambda is handed has its type from there.
      m.signature().params().forEach(p -> add(p, todo));
    }
  }

  private static void add(TypeName type, Deque<String> to) {
    if (type.name().indexOf('.') > 0) {
      to.add(type.name());
    }
    type.arguments().forEach(a -> add(a, to));
  }
}
