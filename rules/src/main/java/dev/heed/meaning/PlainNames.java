package dev.heed.meaning;

import dev.heed.model.Mark;
import dev.heed.model.Step;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a name in a body stands for (JLS 6.4.2 and 6.5: a variable before a type before a package).
 */
final class PlainNames {
  private final Meaning.Reader reader;

  PlainNames(Meaning.Reader reader) {
    this.reader = reader;
  }

  /**
   * The name with what it means.
   *
   * @param fill fills in what stands before its dot
   */
  Name name(Name n, Place at, UnaryOperator<Step> fill) {
    if (n.of().isPresent()) {
      return selected(n, fill.apply(n.of().get()), at);
    }
    if (n.what() == What.TYPE) {
      return meant(n, What.TYPE, TypeName.UNKNOWN, reader.names.qualify(n.type(), at));
    }
    if (n.name().equals("this") || n.name().equals("super")) {
      TypeName self = at.enclosingType().map(this::withVariables).orElse(TypeName.UNKNOWN);
      return meant(n, What.SELF, self, n.name().equals("this") ? self : superclass(self));
    }
    for (Place p = at; ; p = p.outer.get()) {
      Optional<Place.Binding> bound = p.binding(n.name());
      if (bound.isPresent()) {
        return meant(n, bound.get().what(), TypeName.UNKNOWN, bound.get().type());
      }
      if (p.type.isPresent()) {
        TypeName self = withVariables(p.type.get());
        Optional<Name> field = field(n, self).filter(f -> isMember(f, self));
        if (field.isPresent()) {
          return field.get();
        }
      }
      if (p.outer.isEmpty()) {
        return imported(n, at);
      }
    }
  }

  private Name imported(Name n, Place at) {
    for (String owner : reader.names.staticOwners(n.name())) {
      Optional<Name> field = field(n, new TypeName(owner));
      if (field.isPresent()) {
        return field.get();
      }
    }
    if (reader.names.isStaticallyImported(n.name())) {
      String owner = reader.names.staticOwners(n.name()).get(0);
      return meant(n, What.FIELD, new TypeName(owner), TypeName.UNKNOWN);
    }
    return reader
        .names
        .named(n.name(), at)
        .filter(t -> !t.isVariable())
        .map(t -> meant(n, What.TYPE, TypeName.UNKNOWN, t))
        .orElseGet(() -> meant(n, What.UNKNOWN, TypeName.UNKNOWN, TypeName.UNKNOWN));
  }

  private Name selected(Name n, Step of, Place at) {
    Name with =
        new Name(Optional.of(of), n.name(), n.what(), n.owner(), n.type(), n.at(), n.nameAt());
    TypeName type = of.type();
    if (n.name().equals("this") || n.name().equals("super")) {
      return meant(with, What.SELF, type, n.name().equals("this") ? withVariables(type) : type);
    }
    if (n.name().equals("class")) {
      return meant(with, What.FIELD, type, new TypeName("java.lang.Class", List.of(type)));
    }
    if (n.name().equals("length") && type.isArray()) {
      return meant(with, What.FIELD, TypeName.UNKNOWN, new TypeName("int"));
    }
    boolean isType = of instanceof Name x && x.what() == What.TYPE;
    boolean mayBePackage =
        of instanceof Name x && (x.what() == What.UNKNOWN || x.what() == What.PACKAGE);
    if (mayBePackage) {
      String dotted = dotted(with);
      return reader
          .names
          .named(dotted, at)
          .map(t -> meant(with, What.TYPE, TypeName.UNKNOWN, t))
          .orElseGet(() -> meant(with, What.PACKAGE, TypeName.UNKNOWN, TypeName.UNKNOWN));
    }
    Optional<Name> field = field(with, type.isVariable() ? at.boundOf(type) : type);
    if (field.isPresent()) {
      return field.get();
    }
    if (isType) {
      TypeName nested = new TypeName(type.name() + "." + n.name());
      if (reader.types.find(nested.name()).isPresent()) {
        return meant(with, What.TYPE, TypeName.UNKNOWN, nested);
      }
      // A constant of a type that cannot be loaded.
      return meant(with, What.FIELD, type, TypeName.UNKNOWN);
    }
    return meant(with, What.UNKNOWN, TypeName.UNKNOWN, TypeName.UNKNOWN);
  }

  static String dotted(Name n) {
    return n.of().isPresent() && n.of().get() instanceof Name x
        ? dotted(x) + "." + n.name()
        : n.name();
  }

  /** Whether the field is the type's own, or one that its supertype lets it inherit. */
  private boolean isMember(Name field, TypeName self) {
    if (field.owner().name().equals(self.name())) {
      return true;
    }
    Optional<TypeDecl> decl = reader.types.find(field.owner().name());
    boolean isInterface = decl.filter(d -> d.is(Mark.INTERFACE)).isPresent();
    Optional<Var> declared =
        decl.flatMap(
            d -> d.fields().stream().filter(f -> f.name().equals(field.name())).findFirst());
    return isInterface
        || declared
            .map(
                f ->
                    f.is(Mark.PUBLIC)
                        || f.is(Mark.PROTECTED)
                        || !f.is(Mark.PRIVATE) && isInOwnPackage(field.owner().name()))
            .orElse(true);
  }

  private boolean isInOwnPackage(String type) {
    String prefix = reader.names.pkg().isEmpty() ? "" : reader.names.pkg() + ".";
    String rest = type.startsWith(prefix) ? type.substring(prefix.length()) : type;
    return type.startsWith(prefix)
        && (rest.indexOf('.') < 0 || Character.isUpperCase(rest.charAt(0)));
  }

  /** The name as a field of the type or a supertype. */
  private Optional<Name> field(Name n, TypeName type) {
    if (type.isUnknown() || type.isArray()) {
      return Optional.empty();
    }
    for (TypeDecl decl : reader.hierarchy.lineage(type.name()).types()) {
      for (Var f : decl.fields()) {
        if (f.name().equals(n.name())) {
          TypeName known =
              reader
                  .hierarchy
                  .asSuper(type, decl.name().name())
                  .map(s -> Hierarchy.substitute(f.type(), Hierarchy.arguments(decl, s)))
                  .orElse(f.type());
          return Optional.of(meant(n, What.FIELD, decl.name(), known));
        }
      }
    }
    return Optional.empty();
  }

  /** A type as its own body sees it: with its variables as arguments. */
  TypeName withVariables(TypeName type) {
    return reader
        .types
        .find(type.name())
        .map(TypeDecl::variables)
        .filter(v -> !v.isEmpty())
        .map(
            v ->
                new TypeName(
                    type.name(), v.stream().map(TypeParam::name).map(TypeName::variable).toList()))
        .orElse(type);
  }

  /** What {@code super} stands for. */
  TypeName superclass(TypeName type) {
    return reader
        .types
        .find(type.name())
        .filter(d -> !d.is(Mark.INTERFACE))
        .flatMap(d -> d.supers().stream().findFirst())
        .orElse(TypeName.OBJECT);
  }

  private static Name meant(Name n, What what, TypeName owner, TypeName type) {
    return new Name(n.of(), n.name(), what, owner, type, n.at(), n.nameAt());
  }
}
