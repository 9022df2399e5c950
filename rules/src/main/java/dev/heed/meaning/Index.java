package dev.heed.meaning;

import dev.heed.cancel.CancellationToken;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The types of sources, with every name in their headers qualified on demand.
 *
 * <p>Where several files declare a type of one name (two versions of a module, the samples of a
 * manual), the one nearest to the file that asks counts: see {@link #near}.
 */
public final class Index implements Types {
  /**
   * A type as written, and where.
   *
   * @param outline without what only {@link #decl()} says
   * @param path the simple names of the types around, outermost first, and its own
   */
  private record Shell(
      TypeDecl outline, Outlined file, List<String> path, Place around, Names names) {
    TypeDecl decl() {
      List<TypeDecl> among = file.whole().types();
      TypeDecl found = outline;
      for (String simple : path) {
        for (TypeDecl type : among) {
          if (type.name().name().equals(simple)) {
            found = type;
            break;
          }
        }
        among = found.types();
      }
      return found;
    }
  }

  private final Map<String, Shell> shells = new HashMap<>();
  private final Map<String, TypeDecl> headers = new ConcurrentHashMap<>();
  private final Map<String, List<TypeName>> supers = new ConcurrentHashMap<>();
  private final ThreadLocal<Set<String>> underWay = ThreadLocal.withInitial(HashSet::new);
  private final Types rest;
  private final List<Outlined> files;
  private final Lookups lookups;

  /** The files of each type that is declared more than once. */
  private final Map<String, List<Path>> rivals = new TreeMap<>();

  private final Map<List<Path>, Index> variants = new ConcurrentHashMap<>();

  /**
   * Indexes these files.
   *
   * @param rest where a name that no file declares is looked up
   */
  public Index(Collection<Unit> units, Types rest, CancellationToken token) {
    this(units.stream().map(Outlined::of).toList(), rest, Lookups.NONE, token);
  }

  /**
   * Indexes these files, of which not all need be known as a whole.
   *
   * @param lookups is told what the index is asked
   */
  public Index(List<Outlined> files, Types rest, Lookups lookups, CancellationToken token) {
    this.rest = rest;
    this.files = List.copyOf(files);
    this.lookups = lookups;
    Map<String, Path> first = new HashMap<>();
    for (Outlined file : files) {
      token.throwIfCancelled();
      Unit unit = file.outline();
      Names names = names(unit);
      for (TypeDecl type : unit.types()) {
        String name = TypeName.qualified(unit.pkg(), type.name().name());
        Path rival = first.putIfAbsent(name, unit.file());
        if (rival != null) {
          rivals.computeIfAbsent(name, k -> new ArrayList<>(List.of(rival))).add(unit.file());
        }
        add(type, unit.pkg(), file, List.of(), Place.file(), names);
      }
    }
  }

  /** Every named type of the sources, names in its header qualified; in no order. */
  public Stream<TypeDecl> declared() {
    return shells.keySet().stream().flatMap(n -> find(n).stream());
  }

  /** The index as a file sees it: of several types of one name, the one in the nearest file. */
  Index near(Path file, CancellationToken token) {
    if (rivals.isEmpty()) {
      return this;
    }
    List<Path> chosen = new ArrayList<>();
    for (List<Path> files : rivals.values()) {
      chosen.add(Collections.max(files, Comparator.comparingInt(f -> shared(f, file))));
    }
    Index known = variants.get(chosen);
    if (known == null) {
      List<Outlined> nearest = new ArrayList<>(files);
      nearest.sort(
          Comparator.comparingInt((Outlined o) -> shared(o.outline().file(), file)).reversed());
      known = new Index(nearest, rest, lookups, token);
      variants.put(chosen, known);
    }
    return known;
  }

  /** How many leading names two paths share; one more for the same path. */
  private static int shared(Path a, Path b) {
    int most = Math.min(a.getNameCount(), b.getNameCount());
    int i = 0;
    while (i < most && a.getName(i).equals(b.getName(i))) {
      i++;
    }
    return a.equals(b) ? i + 1 : i;
  }

  /** The names of a file, with this index behind them. */
  Names names(Unit unit) {
    return new Names(unit, this::exists, this::memberType);
  }

  private void add(
      TypeDecl decl, String parent, Outlined file, List<String> outer, Place around, Names names) {
    String simple = decl.name().name();
    String name = TypeName.qualified(parent, simple);
    List<String> path = new ArrayList<>(outer);
    path.add(simple);
    if (shells.putIfAbsent(name, new Shell(decl, file, List.copyOf(path), around, names)) == null) {
      Place body = around.inner().declare(decl.variables()).body(new TypeName(name));
      decl.types().forEach(t -> add(t, name, file, path, body, names));
    }
  }

  boolean exists(String qualified) {
    lookups.exists(qualified);
    return shells.containsKey(qualified) || rest.find(qualified).isPresent();
  }

  Optional<TypeName> memberType(TypeName owner, String simple) {
    String nested = owner.name() + "." + simple;
    lookups.exists(nested);
    lookups.supers(owner.name());
    if (shells.containsKey(nested)) {
      return Optional.of(new TypeName(nested));
    }
    if (!shells.containsKey(owner.name())) {
      Optional<TypeDecl> binary = rest.find(owner.name());
      if (binary.isEmpty()) {
        return Optional.empty();
      }
      if (binary.get().types().stream().anyMatch(t -> t.name().simple().equals(simple))) {
        return Optional.of(new TypeName(nested));
      }
      return binary.get().supers().stream()
          .map(s -> memberType(s, simple))
          .flatMap(Optional::stream)
          .findFirst();
    }
    for (TypeName s : supersOf(owner.name())) {
      Optional<TypeName> inherited = memberType(s, simple);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private List<TypeName> supersOf(String name) {
    List<TypeName> known = supers.get(name);
    if (known != null) {
      return known;
    }
    if (!underWay.get().add(name)) {
      return List.of(); // a type whose supertypes are asked for to find its supertypes
    }
    Shell shell = Objects.requireNonNull(shells.get(name));
    Path file = shell.file.outline().file();
    lookups.begin();
    try {
      List<TypeName> found = supertypes(shell.outline, shell.names, around(shell));
      supers.put(name, found);
      return found;
    } finally {
      lookups.end(file);
      underWay.get().remove(name);
    }
  }

  private static Place around(Shell shell) {
    return shell.around.inner().declare(shell.outline.variables());
  }

  private static List<TypeName> supertypes(TypeDecl decl, Names names, Place around) {
    List<TypeName> found = new ArrayList<>();
    decl.supers().forEach(s -> found.add(names.qualify(s, around)));
    if (decl.is(Mark.ENUM)) {
      found.add(new TypeName("java.lang.Enum"));
    } else if (decl.is(Mark.RECORD)) {
      found.add(new TypeName("java.lang.Record"));
    }
    return List.copyOf(found);
  }

  @Override
  public Optional<TypeDecl> find(String qualified) {
    lookups.header(qualified);
    TypeDecl known = headers.get(qualified);
    if (known != null) {
      return Optional.of(known);
    }
    Shell shell = shells.get(qualified);
    if (shell == null) {
      return rest.find(qualified);
    }
    Path file = shell.file.outline().file();
    lookups.begin();
    try {
      TypeName name = new TypeName(qualified);
      TypeDecl header = header(shell.decl(), name, supersOf(qualified), shell.names, around(shell));
      headers.put(qualified, header);
      return Optional.of(header);
    } finally {
      lookups.end(file);
    }
  }

  /** What others see of a type that is declared inside a method. */
  static TypeDecl localHeader(TypeDecl decl, TypeName name, Names names, Place around) {
    Place own = around.inner().declare(decl.variables());
    return header(decl, name, supertypes(decl, names, own), names, own);
  }

  private static TypeDecl header(
      TypeDecl decl, TypeName name, List<TypeName> supers, Names names, Place around) {
    around.declare(names.qualify(decl.variables(), around));
    Place body = around.body(name);
    List<Var> fields = new ArrayList<>();
    for (Var f : decl.fields()) {
      TypeName type = names.qualify(f.type(), body);
      fields.add(f.with(type, f.init().map(i -> Constants.named(f, type, i, names, body))));
    }
    List<Method> methods = new ArrayList<>();
    decl.methods().stream()
        .filter(m -> !m.is(Mark.INITIALIZER))
        .forEach(m -> methods.add(method(m, name, names, body)));
    methods.addAll(Implied.members(decl, name, fields, methods));
    List<TypeDecl> nested =
        decl.types().stream()
            .map(t -> named(t, new TypeName(name.name() + "." + t.name().name())))
            .toList();
    return new TypeDecl(
        name,
        names.qualify(decl.variables(), around),
        supers,
        decl.marks(),
        names.annotations(decl.annotations(), body),
        fields,
        methods,
        nested,
        decl.at(),
        decl.nameAt());
  }

  /** A method's header, qualified; that it has a body can be seen, not what it does. */
  static Method method(Method m, TypeName owner, Names names, Place body) {
    Place in = body.inner().declare(m.signature().variables());
    in.declare(names.qualify(m.signature().variables(), in));
    Signature s = m.signature();
    boolean isConstructor = m.isConstructor();
    Signature qualified =
        new Signature(
            owner,
            s.name(),
            names.qualify(s.variables(), in),
            s.params().stream().map(p -> names.qualify(p, in)).toList(),
            isConstructor ? owner : names.qualify(s.returns(), in));
    return new Method(
        qualified,
        m.params().stream().map(p -> p.with(names.qualify(p.type(), in), p.init())).toList(),
        m.thrown().stream().map(t -> names.qualify(t, in)).toList(),
        m.marks(),
        names.annotations(m.annotations(), in),
        m.body().map(b -> List.of()),
        m.at(),
        m.nameAt(),
        m.paramsAt(),
        m.bodyAt());
  }

  private static TypeDecl named(TypeDecl decl, TypeName name) {
    return new TypeDecl(
        name,
        List.of(),
        List.of(),
        decl.marks(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE,
        Span.NONE);
  }
}
