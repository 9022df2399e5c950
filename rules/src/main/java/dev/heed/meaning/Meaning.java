package dev.heed.meaning;

import dev.heed.cancel.CancellationToken;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file with its blanks filled in: names of types qualified, expressions typed, callees found.
 *
 * @param unit the file; anonymous and local types are named by a number or a number and their name
 *     after the type around them ({@code acme.Store.1}, {@code acme.Store.2Job})
 * @param types what can be looked up, the file's anonymous and local types included
 */
public record Meaning(Unit unit, Types types) {
  /**
   * Fills in what a front-end left blank. What it knows already is kept.
   *
   * @param index the types of all sources, this file's among them, and what lies behind them
   */
  public static Meaning of(Unit written, Index index, CancellationToken token) {
    return new Reader(written, index.near(written.file(), token)).read(token);
  }

  /** Goes through the declarations of one file. */
  static final class Reader {
    private final Unit written;
    private final Index index;
    private final Map<String, TypeDecl> locals = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    final Names names;
    final Types types;
    final Hierarchy hierarchy;
    private final Steps steps;

    Reader(Unit written, Index index) {
      this.written = written;
      this.index = index;
      this.types =
          name -> {
            TypeDecl local = locals.get(name);
            return local != null ? Optional.of(local) : index.find(name);
          };
      this.names =
          new Names(written, n -> locals.containsKey(n) || index.exists(n), this::memberType);
      this.hierarchy = new Hierarchy(types);
      this.steps = new Steps(this);
    }

    private Optional<TypeName> memberType(TypeName owner, String simple) {
      TypeDecl local = locals.get(owner.name());
      if (local == null) {
        return index.memberType(owner, simple);
      }
      TypeName nested = new TypeName(owner.name() + "." + simple);
      return locals.containsKey(nested.name())
          ? Optional.of(nested)
          : local.supers().stream()
              .map(s -> memberType(s, simple))
              .flatMap(Optional::stream)
              .findFirst();
    }

    Meaning read(CancellationToken token) {
      Place file = Place.file();
      List<TypeDecl> read = new ArrayList<>();
      for (TypeDecl t : written.types()) {
        token.throwIfCancelled();
        String name = TypeName.qualified(written.pkg(), t.name().name());
        read.add(type(t, new TypeName(name), file));
      }
      return new Meaning(
          new Unit(written.file(), written.pkg(), written.imports(), read, written.text()), types);
    }

    /** A class in a method: named, made known to what follows, then read. */
    TypeDecl local(TypeDecl decl, Place around) {
      String owner = around.enclosingType().map(TypeName::name).orElse("");
      int number = numbers.merge(owner, 1, Integer::sum);
      TypeName name = new TypeName(owner + "." + number + decl.name().name());
      if (!decl.is(Mark.ANONYMOUS)) {
        around.declareType(decl.name().name(), name);
      }
      declare(decl, name, around);
      return type(decl, name, around);
    }

    /** Whether the name, as a compiler gives it, is that of a class declared in a method around. */
    boolean isLocalName(TypeName type, Place at) {
      if (type.isUnknown() || type.isArray() || type.name().indexOf('.') >= 0) {
        return false;
      }
      for (Place p = at; ; p = p.outer.get()) {
        if (p.localType(type.name()).isPresent()) {
          return true;
        }
        if (p.outer.isEmpty()) {
          return false;
        }
      }
    }

    private void declare(TypeDecl decl, TypeName name, Place around) {
      locals.put(name.name(), Index.localHeader(decl, name, names, around));
      Place body = around.inner().declare(decl.variables()).body(name);
      decl.types()
          .forEach(t -> declare(t, new TypeName(name.name() + "." + t.name().name()), body));
    }

    private TypeDecl type(TypeDecl decl, TypeName name, Place around) {
      Place own = around.inner();
      own.declare(decl.variables());
      own.declare(names.qualify(decl.variables(), own));
      Place body = own.body(name);
      List<Var> fields = new ArrayList<>();
      for (Var f : decl.fields()) {
        TypeName type = names.qualify(f.type(), body);
        Place in = body.inner();
        fields.add(annotated(f.with(type, f.init().map(i -> steps.step(i, in, type))), body));
      }
      List<Method> methods = new ArrayList<>();
      decl.methods().forEach(m -> methods.add(method(m, name, body)));
      List<TypeDecl> nested = new ArrayList<>();
      for (TypeDecl t : decl.types()) {
        nested.add(type(t, new TypeName(name.name() + "." + t.name().name()), body));
      }
      return new TypeDecl(
          name,
          names.qualify(decl.variables(), own),
          types.find(name.name()).map(TypeDecl::supers).orElse(List.of()),
          decl.marks(),
          names.annotations(decl.annotations(), body),
          fields,
          methods,
          nested,
          decl.at(),
          decl.nameAt());
    }

    private Var annotated(Var v, Place at) {
      return new Var(
          v.name(),
          v.type(),
          v.marks(),
          names.annotations(v.annotations(), at),
          v.init(),
          v.at(),
          v.nameAt());
    }

    private Method method(Method written, TypeName owner, Place body) {
      Method m = Index.method(written, owner, names, body);
      Place in = body.inner().declare(m.signature().variables());
      in.declare(m.signature().variables());
      List<Var> params =
          m.params().stream().map(p -> p.with(in.inBody(p.type()), p.init())).toList();
      params.forEach(p -> in.bind(p.name(), What.PARAM, p.type()));
      return new Method(
          m.signature(),
          params,
          m.thrown(),
          m.marks(),
          m.annotations(),
          written.body().map(b -> steps.body(b, in, m.signature().returns())),
          m.at(),
          m.nameAt(),
          m.paramsAt(),
          m.bodyAt());
    }
  }
}
