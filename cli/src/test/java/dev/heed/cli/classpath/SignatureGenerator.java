package dev.heed.cli.classpath;

import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Chooses the types that ship and writes them: those with a callable that takes a token, those that
 * hold one, and those that families name; what they extend and what extends them, where one gets
 * them from, what their members mention, and what else is in the packages of the first. Of packages
 * that are internal by their name only the first of these and what they extend.
 */
final class SignatureGenerator {
  private static final Pattern INTERNAL = Pattern.compile(".*\\.(internal|impl)\\..*");
  private static final Pattern LOCAL = Pattern.compile(".*\\.\\d.*");

  private final Map<String, TypeDecl> all = new TreeMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Set<String> reachable = new HashSet<>();
  private final Set<String> chosen = new TreeSet<>();
  private final Tokens tokens;
  private final Set<String> named = Families.shipped().typeNames().collect(Collectors.toSet());

  private SignatureGenerator(
      Map<String, Path> jars, Map<String, Set<String>> packages, ClassPath classes)
      throws IOException {
    Hierarchy hierarchy = new Hierarchy(classes);
    tokens = new Tokens(Families.shipped(), hierarchy);
    for (Map.Entry<String, Path> library : jars.entrySet()) {
      Set<String> wanted = Objects.requireNonNull(packages.get(library.getKey()));
      for (String type : types(library.getValue())) {
        Optional<TypeDecl> found =
            isIn(wanted, type) ? classes.find(type) : Optional.<TypeDecl>empty();
        if (found.isPresent() && all.putIfAbsent(type, found.get()) == null) {
          homes.put(type, library.getKey());
        }
        found.filter(t -> isReachable(t, classes)).ifPresent(t -> reachable.add(type));
      }
    }
    choose(hierarchy);
  }

  /**
   * Writes all libraries.
   *
   * @param args the list of libraries, {@code group:artifact:version} each, packages behind it; the
   *     directory of their jars; where to write
   */
  public static void main(String[] args) throws IOException {
    Map<String, Set<String>> libraries = libraries(Path.of(args[0]));
    Map<String, Path> jars = new LinkedHashMap<>();
    for (String library : libraries.keySet()) {
      String[] gav = library.split(":");
      jars.put(library, Path.of(args[1], gav[1] + "-" + gav[2] + ".jar"));
    }
    Path to = Path.of(args[2]);
    try (ClassPath classes =
        new ClassPath(List.copyOf(jars.values()), p -> System.err.println("warning: " + p))) {
      new SignatureGenerator(jars, libraries, classes).write(to);
    }
  }

  /** The libraries of a list, each with the packages that it is taken for; none when all are. */
  static Map<String, Set<String>> libraries(Path list) throws IOException {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split(" ");
        found.put(words[0], Set.of(Arrays.copyOfRange(words, 1, words.length)));
      }
    }
    return found;
  }

  /** Whether the type is of one of the packages, or whether there are none. */
  static boolean isIn(Set<String> packages, String type) {
    return packages.isEmpty()
        || packages.stream()
            .anyMatch(
                p ->
                    type.startsWith(p + ".") && Character.isUpperCase(type.charAt(p.length() + 1)));
  }

  /** The names of the types in a jar, nested ones too, local ones not. */
  static List<String> types(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(n -> n.endsWith(".class") && !n.startsWith("META-INF/"))
          .map(n -> n.substring(0, n.length() - ".class".length()))
          .map(n -> n.replace('/', '.').replace('$', '.'))
          .filter(n -> n.indexOf('.') > 0 && !LOCAL.matcher(n).matches())
          .sorted()
          .toList();
    }
  }

  /** Whether code elsewhere can name the type. */
  static boolean isReachable(TypeDecl type, ClassPath classes) {
    if (!SignatureText.isOpen(type.marks())) {
      return false;
    }
    String name = type.name().name();
    String outer = name.substring(0, name.lastIndexOf('.'));
    return classes.find(outer).map(t -> isReachable(t, classes)).orElse(true);
  }

  /** Whether a type is chosen for what it says itself. */
  static boolean isAboutTokens(TypeDecl type, Tokens tokens, Set<String> named) {
    return named.contains(type.name().name())
        || tokens.isToken(type.name())
        || tokens.family(Role.SOURCE, type.name()).isPresent()
        || members(type).anyMatch(m -> m.signature().params().stream().anyMatch(tokens::isToken))
        || type.fields().stream().anyMatch(f -> !f.is(Mark.STATIC) && tokens.isToken(f.type()))
        || type.methods().stream()
            .anyMatch(m -> !m.is(Mark.STATIC) && tokens.isToken(m.signature().returns()));
  }

  private void choose(Hierarchy hierarchy) {
    for (TypeDecl type : all.values()) {
      if (reachable.contains(type.name().name()) && isAboutTokens(type, tokens, named)) {
        chosen.add(type.name().name());
      }
    }
    Set<String> packages = new HashSet<>();
    chosen.stream().filter(t -> !isInternal(t)).forEach(t -> packages.add(pkg(t)));
    complete();
    Set<String> core = new HashSet<>(chosen);
    for (TypeDecl type : api()) {
      if (hierarchy.lineage(type.name().name()).names().stream().anyMatch(core::contains)) {
        chosen.add(type.name().name());
      }
    }
    complete();
    Set<String> wanted = new HashSet<>(chosen);
    for (TypeDecl type : api()) {
      Set<String> given = new HashSet<>();
      members(type).forEach(m -> names(m.signature().returns(), given));
      fields(type).forEach(f -> names(f.type(), given));
      if (given.stream().anyMatch(wanted::contains)) {
        chosen.add(type.name().name());
      }
    }
    complete();
    Set<String> mentioned = new HashSet<>();
    for (String name : chosen) {
      if (!isInternal(name)) {
        TypeDecl type = all.get(name);
        members(type).map(Method::signature).forEach(s -> mentions(s, mentioned));
        members(type).forEach(m -> m.thrown().forEach(t -> names(t, mentioned)));
        fields(type).forEach(f -> names(f.type(), mentioned));
      }
    }
    api().stream()
        .map(t -> t.name().name())
        .filter(t -> packages.contains(pkg(t)))
        .forEach(mentioned::add);
    mentioned.retainAll(reachable);
    chosen.addAll(mentioned);
    complete();
  }

  private List<TypeDecl> api() {
    return all.values().stream()
        .filter(t -> reachable.contains(t.name().name()) && !isInternal(t.name().name()))
        .toList();
  }

  static boolean isInternal(String type) {
    return INTERNAL.matcher(type).matches();
  }

  private static Stream<Method> members(TypeDecl type) {
    return type.methods().stream().filter(m -> SignatureText.isOpen(m.marks()));
  }

  private static Stream<Var> fields(TypeDecl type) {
    return type.fields().stream().filter(f -> SignatureText.isOpen(f.marks()));
  }

  private static void mentions(Signature signature, Set<String> into) {
    names(signature.returns(), into);
    signature.params().forEach(p -> names(p, into));
    signature.variables().forEach(v -> names(v.bound(), into));
  }

  private static void names(TypeName type, Set<String> into) {
    if (!type.isArray()) {
      into.add(type.name());
    }
    type.arguments().forEach(a -> names(a, into));
  }

  /** Adds what the chosen types extend, and what they stand in. */
  private void complete() {
    Deque<String> todo = new ArrayDeque<>(chosen);
    while (!todo.isEmpty()) {
      String name = todo.poll();
      List<String> more = new ArrayList<>(List.of(name.substring(0, name.lastIndexOf('.'))));
      all.get(name).supers().forEach(s -> more.add(s.name()));
      more.stream().filter(all::containsKey).filter(chosen::add).forEach(todo::add);
    }
  }

  private void write(Path to) throws IOException {
    try (Stream<Path> old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    Map<String, Map<String, Set<String>>> libraries = new TreeMap<>();
    for (String type : chosen) {
      libraries
          .computeIfAbsent(homes.get(type), k -> new TreeMap<>())
          .computeIfAbsent(pkg(type), k -> new TreeSet<>())
          .add(type);
    }
    Map<String, Set<String>> index = new TreeMap<>();
    libraries.forEach(
        (library, packages) -> {
          String artifact = library.split(":")[1];
          StringBuilder text = new StringBuilder("# " + library + "\n");
          packages.forEach(
              (pkg, types) -> {
                index.computeIfAbsent(pkg, k -> new TreeSet<>()).add(artifact);
                text.append("package ").append(pkg).append('\n');
                types.forEach(
                    t -> text.append(SignatureText.write(all.get(t), pkg, tokens::isToken)));
              });
          save(to.resolve(artifact + ".sig"), text);
        });
    StringBuilder text = new StringBuilder("# package, and the libraries that have types in it\n");
    index.forEach((p, l) -> text.append(p).append(' ').append(String.join(" ", l)).append('\n'));
    save(to.resolve("index.txt"), text);
    System.err.println(libraries.size() + " libraries, " + chosen.size() + " types");
  }

  /** The package of a type: that of its outermost one. */
  private String pkg(String type) {
    String outermost = type;
    while (all.containsKey(outermost.substring(0, outermost.lastIndexOf('.')))) {
      outermost = outermost.substring(0, outermost.lastIndexOf('.'));
    }
    return outermost.substring(0, outermost.lastIndexOf('.'));
  }

  private static void save(Path file, CharSequence text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
