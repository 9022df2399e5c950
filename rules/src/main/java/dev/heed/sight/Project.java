package dev.heed.sight;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Lookups;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What only all sources of a project together can say. Read when it is first asked for, once; any
 * thread may ask.
 */
public final class Project {
  /** Nothing is known of the project. */
  public static final Project NONE =
      new Project(Stream::empty, Families.shipped(), Types.NONE, Lookups.NONE);

  private final Supplier<Stream<TypeDecl>> declared;
  private final Tokens tokens;
  private final Lookups lookups;
  private @Nullable List<TypeDecl> all;
  private @Nullable Map<String, Habits.End> ends;
  private @Nullable Map<String, List<TypeDecl>> byMember;

  /**
   * A project of these types.
   *
   * @param declared the types of the project's sources, names in their headers qualified; asked
   *     once, if at all
   * @param types what can be looked up
   * @param lookups is told what is asked
   */
  public Project(
      Supplier<Stream<TypeDecl>> declared, Families families, Types types, Lookups lookups) {
    this.declared = declared;
    this.lookups = lookups;
    this.tokens = new Tokens(families, new Hierarchy(types));
  }

  /** The end at which nearly all methods of the project take tokens of the family. */
  public Optional<Habits.End> end(Family family) {
    Optional<Habits.End> end = end(family.name());
    lookups.habit(family.name(), end.map(Habits.End::word).orElse(""));
    return end;
  }

  private synchronized Optional<Habits.End> end(String family) {
    Map<String, Habits.End> known = ends;
    if (known == null) {
      known = Habits.of(all(), tokens);
      ends = known;
    }
    return Optional.ofNullable(known.get(family));
  }

  /** Whether a type of the project gives the method another body, or may for all one knows. */
  public boolean mayBeOverridden(Signature method) {
    boolean may = mayBeOverriddenAnywhere(method);
    lookups.overridden(method, may);
    return may;
  }

  private synchronized boolean mayBeOverriddenAnywhere(Signature method) {
    Map<String, List<TypeDecl>> known = byMember;
    if (known == null) {
      known = members();
      byMember = known;
    }
    return known.getOrDefault(shape(method), List.of()).stream()
        .filter(t -> !t.name().name().equals(method.owner().name()))
        .map(t -> tokens.hierarchy().lineage(t.name().name()))
        .anyMatch(l -> l.names().contains(method.owner().name()) || !l.complete());
  }

  private Map<String, List<TypeDecl>> members() {
    Map<String, List<TypeDecl>> found = new HashMap<>();
    for (TypeDecl type : all()) {
      for (Method m : type.methods()) {
        if (!m.isConstructor() && !m.is(Mark.STATIC) && !m.is(Mark.PRIVATE)) {
          found.computeIfAbsent(shape(m.signature()), k -> new ArrayList<>()).add(type);
        }
      }
    }
    return found;
  }

  private static String shape(Signature method) {
    return method.name() + "/" + method.params().size();
  }

  private List<TypeDecl> all() {
    List<TypeDecl> known = all;
    if (known == null) {
      known = declared.get().toList();
      all = known;
    }
    return known;
  }
}
