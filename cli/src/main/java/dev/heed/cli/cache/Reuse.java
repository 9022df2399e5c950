package dev.heed.cli.cache;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.Ledger.Recorded;
import dev.heed.cli.cache.Snapshot.Habit;
import dev.heed.cli.cache.Snapshot.OfFile;
import dev.heed.cli.cache.Snapshot.Overridden;
import dev.heed.cli.cache.Snapshot.Part;
import dev.heed.cli.skim.Chosen;
import dev.heed.cli.skim.Earlier;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.Workers;
import dev.heed.family.Family;
import dev.heed.meaning.Lookups;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.TypeName;
import dev.heed.rule.Lint.Examined;
import dev.heed.sight.Habits;
import dev.heed.sight.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What files came to in an earlier audit of the project, as long as nothing has changed that it
 * depends on. Any thread may ask.
 */
public final class Reuse implements Earlier {
  /** So many files may be skimmed again each time before all skims are written anew. */
  private static final int FEW = 32;

  private final Optional<Snapshot> before;
  private final Skims skimmed;

  /** Checksums of the bytes of all files, by path. */
  private final Map<String, String> contents;

  private final Map<String, Family> families;
  private final Ledger ledger = new Ledger();
  private final Map<String, OfFile> old = new HashMap<>();
  private final Map<String, Face> faces = new TreeMap<>();
  private final Map<String, Chosen> files = new HashMap<>();
  private Set<String> suspects = Set.of();
  private final Map<String, List<Part>> parts = new ConcurrentHashMap<>();
  private final Map<Overridden, Boolean> overridden = new ConcurrentHashMap<>();
  private final Map<Habit, Boolean> habits = new ConcurrentHashMap<>();
  private Project project = Project.NONE;
  private Optional<String> classPath = Optional.empty();
  private String rivals = "";
  private Optional<Changes> changes = Optional.empty();

  /** What is known from before, if anything is. */
  Reuse(
      Optional<Snapshot> before,
      Skims skimmed,
      Map<String, String> contents,
      List<Family> families) {
    this.before = before;
    this.skimmed = skimmed;
    this.contents = contents;
    this.families = families.stream().collect(Collectors.toMap(Family::name, f -> f, (a, b) -> a));
  }

  /** To be told of all that is looked up. */
  public Lookups lookups() {
    return ledger;
  }

  /**
   * Says what else verdicts depend on.
   *
   * @param classes the jars and directories of the class path
   * @param of what all sources together say
   */
  public void begin(List<Path> classes, Project of) {
    project = of;
    try {
      classPath = Optional.of(AuditKey.ofClassPath(classes));
    } catch (IOException e) {
      classPath = Optional.empty();
    }
  }

  @Override
  public Optional<Skimmed> skimmed(SourceFile file) {
    return skimmed.find(file.path(), file.file(), content(file));
  }

  private String content(SourceFile file) {
    return Objects.requireNonNull(contents.get(file.path()));
  }

  @Override
  public Set<String> suspects() {
    return skimmed.suspects();
  }

  @Override
  public void compare(
      List<? extends Chosen> chosen, Set<String> picked, Workers workers, CancellationToken token) {
    suspects = Set.copyOf(picked);
    Map<String, OfFile> known = new HashMap<>();
    before.ifPresent(b -> b.files().forEach(f -> known.put(f.path(), f)));
    List<Face> all = workers.map(chosen, c -> face(c, known.get(c.source().path())), token);
    for (int i = 0; i < all.size(); i++) {
      String path = chosen.get(i).source().path();
      faces.put(path, all.get(i));
      files.put(path, chosen.get(i));
    }
    rivals = rivals(chosen);
    Optional<Snapshot> usable =
        before.filter(
            b -> classPath.filter(b.classPath()::equals).isPresent() && b.rivals().equals(rivals));
    if (usable.isEmpty()) {
      return;
    }
    old.putAll(known);
    changes = Optional.of(new Changes(old, faces));
  }

  private Face face(Chosen file, @Nullable OfFile known) {
    String content = content(file.source());
    return known != null && known.content().equals(content) && known.isRead() == file.isRead()
        ? new Face(content, known.isRead(), known.face(), known.supers(), known.declared())
        : Face.of(file, content);
  }

  private static String rivals(List<? extends Chosen> chosen) {
    Map<String, List<String>> byName = new TreeMap<>();
    for (Chosen file : chosen) {
      String pkg = file.outline().pkg();
      file.outline()
          .types()
          .forEach(
              t ->
                  byName
                      .computeIfAbsent(pkg + "." + t.name().name(), k -> new ArrayList<>(1))
                      .add(file.source().path()));
    }
    byName.values().removeIf(f -> f.size() < 2);
    return byName.toString();
  }

  @Override
  public boolean knows(Chosen file) {
    return find(file).isPresent();
  }

  /** What the file came to, as far as it is read now. */
  public Optional<Examined> find(Chosen file) {
    String path = file.source().path();
    OfFile known = old.get(path);
    Face face = faces.get(path);
    if (known == null || face == null || !known.content().equals(face.content())) {
      return Optional.empty();
    }
    String leftOut = Face.leftOut(file);
    return known.parts().stream()
        .filter(p -> p.leftOut().equals(leftOut) && stillHolds(p))
        .findFirst()
        .map(
            p -> {
              add(path, p);
              return p.examined();
            });
  }

  private boolean stillHolds(Part part) {
    return changes.isPresent()
        && !changes.get().concern(part.names())
        && part.overridden().stream().allMatch(o -> overridden.computeIfAbsent(o, this::isTrue))
        && part.habits().stream().allMatch(h -> habits.computeIfAbsent(h, this::isTrue));
  }

  private boolean isTrue(Overridden asked) {
    Signature method =
        new Signature(
            new TypeName(asked.owner()),
            asked.name(),
            List.of(),
            Collections.nCopies(asked.arity(), TypeName.UNKNOWN),
            TypeName.UNKNOWN);
    return project.mayBeOverridden(method) == asked.may();
  }

  private boolean isTrue(Habit asked) {
    Family family = families.get(asked.family());
    return family != null
        && project.end(family).map(Habits.End::word).orElse("").equals(asked.end());
  }

  /** Examines a file, and keeps what that came to. */
  public Examined examined(Chosen file, Supplier<Examined> work) {
    Recorded<Examined> recorded = ledger.record(work);
    Ledger.Entry by = recorded.entry();
    add(
        file.source().path(),
        new Part(Face.leftOut(file), by.names(), by.overridden(), by.habits(), recorded.result()));
    return recorded.result();
  }

  private void add(String path, Part part) {
    parts.compute(
        path,
        (k, known) -> {
          List<Part> all = known == null ? new ArrayList<>(1) : known;
          if (all.stream().noneMatch(p -> p.leftOut().equals(part.leftOut()))) {
            all.add(part);
          }
          return all;
        });
  }

  /** What the audit found, for the next one; nothing when it did not come so far. */
  Optional<Snapshot> snapshot() {
    if (faces.isEmpty() || classPath.isEmpty()) {
      return Optional.empty();
    }
    List<OfFile> all = new ArrayList<>();
    faces.forEach(
        (path, face) ->
            all.add(
                new OfFile(
                    path,
                    face.content(),
                    face.isRead(),
                    face.headers(),
                    face.supers(),
                    face.declared(),
                    headers(path),
                    parts.getOrDefault(path, List.of()))));
    return Optional.of(new Snapshot(classPath.get(), rivals, all));
  }

  /** What skims said, for the next audit; nothing when what is kept will do. */
  Optional<byte[]> skims() throws IOException {
    long fresh = 0;
    for (Chosen file : files.values()) {
      SourceFile source = file.source();
      if (file.skimmed().isPresent() && !skimmed.has(source.path(), content(source))) {
        fresh++;
      }
    }
    if (fresh <= (skimmed.size() == 0 ? 0 : FEW)) {
      return Optional.empty();
    }
    SkimWriter writer = new SkimWriter();
    for (String path : faces.keySet()) {
      Chosen file = Objects.requireNonNull(files.get(path));
      if (file.skimmed().isPresent()) {
        Skimmed now = new Skimmed(file.skimmed().get(), file.malformed());
        writer.add(path, content(file.source()), now);
      }
    }
    return Optional.of(writer.bytes(suspects));
  }

  /** Headers that nobody asked for this time depend on what they did. */
  private Numbers headers(String path) {
    Numbers now = ledger.headers(Objects.requireNonNull(files.get(path)).source().file());
    OfFile known = old.get(path);
    return known == null || changes.isEmpty() || !changes.get().isSame(known)
        ? now
        : now.and(known.headers());
  }
}
