import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.source.ParseFailure;
import dev.heed.cli.source.ParserFacts;
import dev.heed.cli.source.SourceText;
import dev.heed.family.Families;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Rules;
import dev.heed.sight.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code mutate} beside this file runs, from the root of the repository; see there. */
public class Mutate {
  private static final long SEED = 20_240_611;

  /** So many mutants of one kind at most, per project. */
  private static final int MOST = 250;

  /** So many of one file: a big file is not to stand for a project. */
  private static final int MOST_OF_FILE = 6;

  /** So many rounds at most: a few methods with very many mutants would take most of the time. */
  private static int rounds = 3;

  /** A finding's rule and place in the text before mutation. */
  record Hit(String rule, int at) {}

  /** What became of a mutant in one engine. */
  enum Fate {
    REPORTED,
    SILENT,
    MISSED,
    /** The compiler does not take it. */
    BROKEN
  }

  interface Engine {
    /**
     * The findings of files with the texts given here, each mapped back to the text before. A file
     * that cannot be judged is absent.
     */
    Map<Path, List<Finding>> judge(Map<Path, String> texts) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    List<String> given = List.of(args);
    boolean all = given.contains("--all");
    for (String a : given) {
      if (a.startsWith("--rounds=")) {
        rounds = Integer.parseInt(a.substring("--rounds=".length()));
      }
    }
    List<String> wanted = given.stream().filter(a -> !a.startsWith("--")).toList();
    Map<String, Map<Mutant, Map<String, Fate>>> results = new LinkedHashMap<>();
    for (World.Project project : World.projects()) {
      if (wanted.isEmpty() || wanted.contains(project.name())) {
        results.put(
            project.name(),
            project(project, all ? Integer.MAX_VALUE : MOST, !given.contains("--cli")));
      }
    }
    MutantTable.print(results, System.out);
  }

  private static Map<Mutant, Map<String, Fate>> project(
      World.Project project, int most, boolean withChecker) throws Exception {
    World.fetch(project);
    System.err.println("mutate: " + project.name());
    Map<Path, Unit> units = read(project);
    List<Path> jars =
        Files.readAllLines(project.dir().resolve("classpath")).stream().map(Path::of).toList();
    Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
    Map<Mutant, Map<String, Fate>> fates = new LinkedHashMap<>();
    try (ClassPath classes = new ClassPath(jars, p -> {})) {
      Index index = lint.index(units.values(), classes, CancellationToken.NONE);
      List<Mutant> mutants = mutants(project, units, index, most);
      run("cli", new CliEngine(lint, units, classes), units, mutants, fates);
      if (withChecker && project.engines().contains("checker")) {
        run("checker", new CheckerEngine(project), units, mutants, fates);
      }
    }
    list(project, fates);
    return fates;
  }

  private static Map<Path, Unit> read(World.Project project) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(project.dir().resolve("src"))) {
      files =
          walk.filter(p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    Map<Path, Unit> units = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        units.put(file, ParserFacts.read(file, SourceText.read(file).text()));
      } catch (ParseFailure e) {
        System.err.println("mutate: " + file + ": " + e.reason());
      }
    }
    return units;
  }

  /** A sample with a fixed seed, spread over kinds and files. */
  private static List<Mutant> mutants(
      World.Project project, Map<Path, Unit> units, Index index, int most) {
    Map<Mutant.Kind, List<Mutant>> byKind = new TreeMap<>();
    int untyped = 0;
    int total = 0;
    Map<String, Unit> homes = new HashMap<>();
    units.values().forEach(u -> u.types().forEach(t -> home(t, u.pkg(), u, homes)));
    for (Unit unit : units.values()) {
      Meaning meaning = Meaning.of(unit, index, CancellationToken.NONE);
      Mutants of =
          Mutants.of(
              new Reading(
                  project.name(),
                  meaning.unit(),
                  homes,
                  new Tokens(Families.shipped(), new Hierarchy(meaning.types())),
                  new ArrayList<>()));
      untyped += of.untyped();
      total += of.found().size();
      Map<Mutant.Kind, List<Mutant>> ofFile = new TreeMap<>();
      of.found().forEach(m -> ofFile.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
      Random random = new Random(SEED ^ unit.file().getFileName().toString().hashCode());
      ofFile.forEach(
          (kind, list) -> {
            Collections.shuffle(list, random);
            byKind
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .addAll(
                    most == Integer.MAX_VALUE
                        ? list
                        : list.subList(0, Math.min(list.size(), MOST_OF_FILE)));
          });
    }
    List<Mutant> chosen = new ArrayList<>();
    byKind
        .values()
        .forEach(
            list -> {
              Collections.shuffle(list, new Random(SEED));
              chosen.addAll(list.subList(0, Math.min(most, list.size())));
            });
    System.err.printf(
        "mutate: %d mutants, %d taken; %d arguments without a known type look like tokens%n",
        total, chosen.size(), untyped);
    chosen.sort(Comparator.comparing(Mutant::file).thenComparing(Mutant::line));
    return chosen;
  }

  private static void home(TypeDecl type, String parent, Unit unit, Map<String, Unit> homes) {
    String name = parent.isEmpty() ? type.name().name() : parent + "." + type.name().name();
    homes.put(name, unit);
    type.types().forEach(t -> home(t, name, unit, homes));
  }

  /** Judges all mutants, as many at once as there are methods they are in. */
  private static void run(
      String engine,
      Engine judge,
      Map<Path, Unit> units,
      List<Mutant> mutants,
      Map<Mutant, Map<String, Fate>> fates)
      throws Exception {
    Set<Path> files = new HashSet<>();
    mutants.forEach(m -> files.add(m.file()));
    Map<Path, String> texts = new LinkedHashMap<>();
    units.forEach(
        (f, u) -> {
          if (files.contains(f)) texts.put(f, u.text());
        });
    Map<Path, Set<Hit>> before = new HashMap<>();
    judge
        .judge(texts)
        .forEach(
            (f, found) -> {
              Set<Hit> hits = before.computeIfAbsent(f, k -> new HashSet<>());
              found.forEach(x -> hits.add(new Hit(x.rule(), x.at().start())));
            });
    List<Mutant> left = new ArrayList<>(mutants);
    for (int round = 1; !left.isEmpty() && round <= rounds; round++) {
      List<Mutant> now = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      left.removeIf(
          m -> {
            boolean free = Collections.disjoint(taken, m.touched());
            if (free) {
              taken.addAll(m.touched());
              now.add(m);
            }
            return free;
          });
      Map<Path, Set<Mutant.Change>> changes = changes(now);
      Map<Path, List<Finding>> after = judge.judge(texts(changes, units));
      // A compiler that finds an error judges nothing: once more without what it does not take.
      List<Mutant> broken = now.stream().filter(m -> isBroken(m, after, changes)).toList();
      broken.forEach(
          m -> fates.computeIfAbsent(m, k -> new LinkedHashMap<>()).put(engine, Fate.BROKEN));
      now.removeAll(broken);
      if (!broken.isEmpty()) {
        changes.clear();
        changes.putAll(changes(now));
        after.clear();
        after.putAll(judge.judge(texts(changes, units)));
      }
      after.forEach(
          (f, found) ->
              found.stream()
                  .filter(x -> x.rule().isEmpty())
                  .limit(1)
                  .forEach(x -> System.err.println("mutate: " + f + ": " + x.message())));
      for (Mutant m : now) {
        Set<Hit> known = before.getOrDefault(m.file(), Set.of());
        boolean isReported =
            after.getOrDefault(m.file(), List.of()).stream()
                .filter(x -> m.kind().rules.contains(x.rule()))
                .map(x -> new Hit(x.rule(), back(x.at().start(), changes.get(m.file()))))
                .anyMatch(h -> !known.contains(h) && m.member().holds(new Span(h.at, h.at)));
        Fate fate = isReported ? Fate.REPORTED : m.expected() ? Fate.MISSED : Fate.SILENT;
        fates.computeIfAbsent(m, k -> new LinkedHashMap<>()).put(engine, fate);
      }
      System.err.println("mutate: " + engine + ", round " + round + " done");
    }
  }

  private static Map<Path, Set<Mutant.Change>> changes(List<Mutant> mutants) {
    Map<Path, Set<Mutant.Change>> changes = new LinkedHashMap<>();
    mutants.forEach(
        m ->
            m.changes()
                .forEach(c -> changes.computeIfAbsent(c.file(), k -> new TreeSet<>(ORDER)).add(c)));
    return changes;
  }

  private static Map<Path, String> texts(
      Map<Path, Set<Mutant.Change>> changes, Map<Path, Unit> units) {
    Map<Path, String> texts = new LinkedHashMap<>();
    changes.forEach((f, list) -> texts.put(f, mutated(units.get(f).text(), list)));
    return texts;
  }

  /** Whether the compiler complains of the mutant; it does so with a finding of no rule. */
  private static boolean isBroken(
      Mutant m, Map<Path, List<Finding>> found, Map<Path, Set<Mutant.Change>> changes) {
    return m.changes().stream()
        .anyMatch(
            c ->
                found.getOrDefault(c.file(), List.of()).stream()
                    .filter(x -> x.rule().isEmpty())
                    .mapToInt(x -> back(x.at().start(), changes.get(c.file())))
                    .anyMatch(
                        at ->
                            at == c.at().start()
                                || c.file().equals(m.file())
                                    && m.member().holds(new Span(at, at))));
  }

  private static final Comparator<Mutant.Change> ORDER =
      Comparator.comparingInt((Mutant.Change c) -> c.at().start())
          .thenComparing(c -> c.at().end())
          .thenComparing(Mutant.Change::text);

  private static String mutated(String text, Set<Mutant.Change> changes) {
    StringBuilder out = new StringBuilder(text);
    List<Mutant.Change> last = new ArrayList<>(changes);
    Collections.reverse(last);
    last.forEach(c -> out.replace(c.at().start(), c.at().end(), c.text()));
    return out.toString();
  }

  /** The offset before mutation. */
  private static int back(int at, Set<Mutant.Change> changes) {
    int shift = 0;
    for (Mutant.Change c : changes) {
      int start = c.at().start() + shift;
      int end = start + c.text().length();
      if (at < start) {
        break;
      }
      if (at < end) {
        return c.at().start();
      }
      shift += c.text().length() - (c.at().end() - c.at().start());
    }
    return at - shift;
  }

  /** Every mutant that was not reported, for whoever reads: the missed ones first. */
  private static void list(World.Project project, Map<Mutant, Map<String, Fate>> fates)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (Fate wanted : List.of(Fate.MISSED, Fate.BROKEN, Fate.SILENT)) {
      fates.forEach(
          (m, by) -> {
            if (by.containsValue(wanted)) {
              lines.add(
                  "%s %s %s:%d %s%n    %s%n    -> %s%n"
                      .formatted(
                          wanted,
                          m.kind(),
                          project.dir().relativize(m.file()),
                          m.line(),
                          (m.silent().isEmpty() ? "" : "[" + m.silent() + "] ") + by,
                          m.written(),
                          m.changes().stream().map(c -> "`" + c.text() + "`").distinct().toList()));
            }
          });
    }
    Files.write(Path.of("target", "world", project.name() + ".mutants.txt"), lines);
  }

  /** The command line's engine, in process: only the mutated files are read again. */
  record CliEngine(Lint lint, Map<Path, Unit> units, ClassPath classes) implements Engine {
    @Override
    public Map<Path, List<Finding>> judge(Map<Path, String> texts) {
      Map<Path, Unit> now = new LinkedHashMap<>(units);
      Map<Path, List<Finding>> found = new LinkedHashMap<>();
      texts.forEach(
          (f, text) -> {
            try {
              now.put(f, ParserFacts.read(f, text));
            } catch (ParseFailure e) {
              now.remove(f);
            }
          });
      Index index = lint.index(now.values(), classes, CancellationToken.NONE);
      for (Path f : texts.keySet()) {
        if (now.containsKey(f)) {
          found.put(f, lint.judge(now.get(f), index, Rules.ON, CancellationToken.NONE));
        }
      }
      return found;
    }
  }
}
