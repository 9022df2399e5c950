package dev.heed.cli.cache;

import dev.heed.cli.skim.Earlier.Skimmed;
import dev.heed.cli.skim.Skim;
import dev.heed.cli.skim.Words;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The skims that {@link SkimWriter} wrote, each read when it is asked for. */
final class Skims {
  private static final Mark[] MARKS = Mark.values();

  /** None. */
  static final Skims NONE = new Skims();

  private final String[] strings;
  private final TypeName[] types;
  private final Set<String> suspects = new HashSet<>();

  /** By path, the checksum of the bytes that a file had, and what it said then. */
  private final Map<String, String> contents = new HashMap<>();

  private final Map<String, byte[]> said = new HashMap<>();
  private final Map<Integer, Set<Mark>> marks = new ConcurrentHashMap<>();

  private Skims() {
    strings = new String[0];
    types = new TypeName[0];
  }

  /**
   * Those that stand in these bytes, which are what was written.
   *
   * @throws IOException when they are of another format
   */
  static Skims read(byte[] bytes, int start) throws IOException {
    return CborInput.read(bytes, start, SkimWriter.FORMAT, Skims::new);
  }

  private Skims(CborInput from) throws IOException {
    strings = from.all(from::string).toArray(String[]::new);
    types = new TypeName[from.number()];
    CborInput written = new CborInput(from.part());
    for (int i = 0; i < types.length; i++) {
      types[i] = new TypeName(string(written), written.all(() -> type(written)));
    }
    suspects.addAll(from.all(from::string));
    int count = from.number();
    CborInput each = new CborInput(from.part());
    for (int i = 0; i < count; i++) {
      String path = each.string();
      contents.put(path, each.string());
      said.put(path, each.part());
    }
  }

  /** The words that were picked of all files. */
  Set<String> suspects() {
    return suspects;
  }

  /**
   * What a file said.
   *
   * @param path as reports show it
   * @param content a checksum of the bytes that it has now
   */
  Optional<Skimmed> find(String path, Path file, String content) {
    if (!has(path, content)) {
      return Optional.empty();
    }
    try {
      return Optional.of(skimmed(new CborInput(Objects.requireNonNull(said.get(path))), file));
    } catch (IOException e) {
      return Optional.empty(); // it is skimmed again
    }
  }

  /** Whether it is known what a file said when it had these bytes. */
  boolean has(String path, String content) {
    return content.equals(contents.get(path));
  }

  /** How many files there are. */
  int size() {
    return contents.size();
  }

  private Skimmed skimmed(CborInput from, Path file) throws IOException {
    boolean malformed = from.flag();
    int length = from.number();
    Words words = from.words();
    Unit unit =
        new Unit(
            file, string(from), from.all(() -> string(from)), from.all(() -> declared(from)), "");
    byte[] bodies = from.part();
    Skim skim = new Skim(unit, words, length, () -> bodies(bodies));
    return new Skimmed(skim, malformed);
  }

  private String string(CborInput from) throws IOException {
    return strings[from.number()];
  }

  private TypeName type(CborInput from) throws IOException {
    return types[from.number()];
  }

  private TypeDecl declared(CborInput from) throws IOException {
    TypeName name = type(from);
    return new TypeDecl(
        name,
        variables(from),
        from.all(() -> type(from)),
        marks(from),
        annotations(from),
        from.all(() -> var(from)),
        from.all(() -> method(name, from)),
        from.all(() -> declared(from)),
        Span.NONE,
        Span.NONE);
  }

  private Method method(TypeName owner, CborInput from) throws IOException {
    String name = string(from);
    List<TypeParam> variables = variables(from);
    List<Var> params = from.all(() -> var(from));
    List<TypeName> taken = params.stream().map(Var::type).toList();
    return new Method(
        new Signature(owner, name, variables, taken, type(from)),
        params,
        from.all(() -> type(from)),
        marks(from),
        annotations(from),
        from.flag() ? Optional.of(List.<Step>of()) : Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  private Var var(CborInput from) throws IOException {
    return new Var(
        string(from),
        type(from),
        marks(from),
        annotations(from),
        Optional.empty(),
        Span.NONE,
        Span.NONE);
  }

  private List<TypeParam> variables(CborInput from) throws IOException {
    return from.all(() -> new TypeParam(string(from), type(from)));
  }

  private List<Annotation> annotations(CborInput from) throws IOException {
    return from.all(() -> new Annotation(type(from), List.of(), Span.NONE));
  }

  private Set<Mark> marks(CborInput from) throws IOException {
    return marks.computeIfAbsent(from.number(), Skims::marks);
  }

  private static Set<Mark> marks(int bits) {
    Set<Mark> found = EnumSet.noneOf(Mark.class);
    for (int i = 0; i < MARKS.length; i++) {
      if ((bits & 1 << i) != 0) {
        found.add(MARKS[i]);
      }
    }
    return Set.copyOf(found);
  }

  private List<Skim.Body> bodies(byte[] part) {
    try {
      CborInput from = new CborInput(part);
      return from.all(() -> body(from));
    } catch (IOException e) {
      throw new UncheckedIOException("other bytes than were written", e);
    }
  }

  private Skim.Body body(CborInput from) throws IOException {
    return new Skim.Body(
        from.word(),
        from.all(() -> string(from)),
        from.flag(),
        from.number(),
        from.number(),
        from.words());
  }
}
