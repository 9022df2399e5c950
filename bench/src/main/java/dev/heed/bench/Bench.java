package dev.heed.bench;

import dev.heed.bench.Race.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code bench/run} runs, from the root of the repository. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures Heed against other tools on the same sources, and writes the ratios.")
public final class Bench implements Callable<Integer> {
  private static final Path HERE = Path.of("bench");

  /** What can be measured by itself. */
  enum Part {
    /** Audits of sources, against other linters and bare parsers. */
    audit,
    /** The same sources once, twice and four times. */
    growth,
    /** What the checker adds to a build with javac. */
    javac
  }

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "Runs of each contender; medians are reported. Default: ${DEFAULT-VALUE}.")
  private int runs = 5;

  @Option(
      names = "--parts",
      split = ",",
      paramLabel = "PART",
      defaultValue = "audit,growth,javac",
      description = "Of ${COMPLETION-CANDIDATES}. Default: all.")
  private List<Part> parts = List.of();

  @Option(
      names = "--corpora",
      split = ",",
      paramLabel = "NAME",
      description = "Of those in bench/corpora.txt. Default: all.")
  private List<String> names = List.of();

  @Option(
      names = "--builds",
      split = ",",
      paramLabel = "NAME",
      description = "Of those in bench/builds.txt. Default: all.")
  private List<String> buildNames = List.of();

  @Option(
      names = "--only",
      split = ";",
      paramLabel = "NAME",
      description = "Contenders whose names contain one of these, separated by ';'. Default: all.")
  private List<String> only = List.of();

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "bench/target/work",
      description = "Where sources and logs are kept. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "bench/RESULTS.md",
      description = "Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("");

  private final Map<String, Race> races = new LinkedHashMap<>();
  private final List<Aim> aims = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Bench() {}

  /** Ends with 0, or 2 when something cannot be measured. */
  public static void main(String[] args) {
    CommandLine command =
        new CommandLine(new Bench())
            .setExecutionExceptionHandler(
                (e, line, result) -> {
                  if (!(e instanceof BenchException)) {
                    throw e;
                  }
                  System.err.println("bench: " + e.getMessage());
                  return 2;
                });
    System.exit(command.execute(args));
  }

  /** Measures, and writes the results. */
  @Override
  public Integer call() throws IOException {
    Commands.check();
    work = work.toAbsolutePath();
    Map<String, Corpus.Size> sizes = new LinkedHashMap<>();
    List<Corpus> corpora =
        Corpus.all(HERE.resolve("corpora.txt"), work).stream()
            .filter(c -> names.isEmpty() || names.contains(c.name()))
            .toList();
    for (Corpus corpus : corpora) {
      corpus.fetch();
      sizes.put(corpus.name(), corpus.size());
    }
    Audits audits = new Audits(work.resolve("tools"), Path.of("heed").toAbsolutePath());
    if (!audits.hasCache()) {
      notes.add("This Heed has no cache, so that warm audits are left out.");
    }
    for (Corpus corpus : corpora) {
      if (parts.contains(Part.audit)) {
        audit(corpus, audits);
      }
      if (parts.contains(Part.growth)) {
        growth(corpus, audits);
      }
    }
    if (parts.contains(Part.javac)) {
      builds(corpora);
    }
    Files.writeString(output, Report.of(sizes, aims, races, runs, notes));
    System.err.println("bench: wrote " + output);
    return 0;
  }

  private Race race(String title, List<Contender> contenders) throws IOException {
    System.err.println("bench: " + title);
    List<Contender> wanted =
        contenders.stream()
            .filter(c -> only.isEmpty() || only.stream().anyMatch(c.name()::contains))
            .toList();
    Path logs = work.resolve("logs").resolve(title.replaceAll("\\W+", "-"));
    Race race = Race.run(wanted, runs, logs);
    races.put(title, race);
    return race;
  }

  private void audit(Corpus corpus, Audits audits) throws IOException {
    Race race;
    try {
      race = race("Audit, " + corpus.name(), audits.all(corpus.src()));
    } finally {
      audits.undoEdits();
    }
    boolean sparse = isSparse(corpus);
    aims.add(
        cpu(
            "cold audit, CPU, against PMD with one rule",
            corpus,
            sparse ? 0.25 : 0.8,
            race,
            Audits.COLD,
            Audits.PMD));
    aims.add(
        sparse
            ? cpu(
                "cold audit, CPU, against javac's bare parse",
                corpus,
                1.0,
                race,
                Audits.COLD,
                Audits.JAVAC)
            : cpu(
                "cold audit, CPU, against JavaParser's bare parse",
                corpus,
                1.3,
                race,
                Audits.COLD,
                Audits.PARSER));
    aims.add(
        wall("warm audit, wall, against cold", corpus, sparse ? 0.2 : 0.15, race, Audits.WARM));
    aims.add(
        wall(
            "audit after one edit, wall, against cold",
            corpus,
            sparse ? 0.25 : 0.2,
            race,
            Audits.EDITED));
    aims.add(
        new Aim(
            "peak memory of a cold audit, GB",
            corpus.name(),
            sparse ? 1 : 2,
            race.has(Audits.COLD) ? race.peak(Audits.COLD).median() / 1024 : Double.NaN));
  }

  private void growth(Corpus corpus, Audits audits) throws IOException {
    Growth growth = new Growth(corpus.src());
    List<Contender> sizes = new ArrayList<>();
    long[] lines = new long[2];
    for (int times : new int[] {1, 2, 4}) {
      Path dir = work.resolve("growth").resolve(corpus.name() + "-" + times);
      growth.write(dir, times);
      lines[times == 1 ? 0 : 1] = Corpus.size(dir).lines();
      sizes.add(audits.cold(Audits.COLD + ", " + times + "x", dir));
    }
    Race race = race("Growth, " + corpus.name(), sizes);
    double more = (double) lines[1] / lines[0];
    Aim grown = cpu("", corpus, 0, race, Audits.COLD + ", 4x", Audits.COLD + ", 1x");
    aims.add(
        new Aim(
            String.format("CPU at %,d lines against %,d, by line", lines[1], lines[0]),
            corpus.name(),
            1,
            grown.ratio() / more));
  }

  private void builds(List<Corpus> corpora) throws IOException {
    Builds builds = new Builds(work.resolve("tools"), checker());
    for (String line : Files.readAllLines(HERE.resolve("builds.txt"))) {
      String[] w = line.strip().split("\\s+");
      if (line.isBlank()
          || line.startsWith("#")
          || !(buildNames.isEmpty() || buildNames.contains(w[0]))) {
        continue;
      }
      for (Corpus corpus : corpora) {
        if (corpus.name().equals(w[1])) {
          build(builds, w[0], corpus, w[2], w[3]);
        }
      }
    }
  }

  private void build(Builds builds, String name, Corpus corpus, String modules, String annotated)
      throws IOException {
    List<String> wanted = modules.equals("*") ? List.of("") : List.of(modules.split(","));
    Race race =
        race(
            "javac, " + name + " (" + corpus.name() + ")",
            builds.all(name, corpus, wanted, annotated));
    boolean sparse = isSparse(corpus);
    aims.add(
        cpu(
            "javac with Error Prone and Heed, CPU, against all checks off: " + name,
            corpus,
            sparse ? 1.02 : 1.05,
            race,
            Builds.HEED,
            Builds.OFF));
    aims.add(
        cpu("the same against NullAway: " + name, corpus, 1, race, Builds.HEED, Builds.NULLAWAY));
  }

  /** The checker as it is packaged, for Error Prone's processor path. */
  private static List<Path> checker() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String module : List.of("checker", "rules")) {
      try (Stream<Path> all = Files.list(Path.of(module, "target"))) {
        jars.add(
            all.filter(
                    p ->
                        p.getFileName()
                            .toString()
                            .equals("heed-" + module + "-" + Versions.of("heed") + ".jar"))
                .findFirst()
                .orElseThrow(() -> new BenchException("no jar in " + module + "/target")));
      }
    }
    return jars;
  }

  private static boolean isSparse(Corpus corpus) {
    return corpus.name().equals("sparse");
  }

  private static Aim cpu(
      String what, Corpus corpus, double limit, Race race, String name, String against) {
    double ratio =
        race.has(name) && race.has(against) ? ratio(race.cpu(name), race.cpu(against)) : Double.NaN;
    return new Aim(what, corpus.name(), limit, ratio);
  }

  private static Aim wall(String what, Corpus corpus, double limit, Race race, String name) {
    double ratio =
        race.has(name) && race.has(Audits.COLD)
            ? ratio(race.wall(name), race.wall(Audits.COLD))
            : Double.NaN;
    return new Aim(what, corpus.name(), limit, ratio);
  }

  private static double ratio(Spread a, Spread b) {
    return a.median() / b.median();
  }
}
