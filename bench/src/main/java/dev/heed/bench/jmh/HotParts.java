package dev.heed.bench.jmh;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.ParseFailure;
import dev.heed.cli.source.ParserFacts;
import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.meaning.Index;
import dev.heed.meaning.Types;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Rules;
import dev.heed.sight.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an audit spends its time on, one step after the other, over the files of a directory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class HotParts {
  private static final Lint LINT = new Lint(Families.shipped(), Lint.Settings.DEFAULT);

  /** The sources, from the root of the repository. */
  @Param("testdata/seed/before")
  public String sources = "";

  private final List<Path> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private Index index = LINT.index(List.of(), Types.NONE, CancellationToken.NONE);
  private Project project = Project.NONE;

  /** Reads everything that the steps start from. */
  @Setup
  public void read() throws IOException, ParseFailure {
    try (Stream<Path> all = Files.walk(Path.of(sources))) {
      all.filter(p -> p.toString().endsWith(".java")).sorted().forEach(files::add);
    }
    for (Path file : files) {
      texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    units.addAll(parse());
    index = LINT.index(units, Types.NONE, CancellationToken.NONE);
    project = LINT.project(index);
  }

  /** Text to facts: JavaParser, and what reads its trees. */
  @Benchmark
  public List<Unit> parse() throws ParseFailure {
    List<Unit> read = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      read.add(ParserFacts.read(files.get(i), texts.get(i)));
    }
    return read;
  }

  /** Facts to what is seen of each type. */
  @Benchmark
  public Index index() {
    return LINT.index(units, Types.NONE, CancellationToken.NONE);
  }

  /** Facts to findings, all rules that are on. */
  @Benchmark
  public List<Finding> judge() {
    List<Finding> found = new ArrayList<>();
    units.forEach(
        u -> found.addAll(LINT.judge(u, index, project, Rules.ON, CancellationToken.NONE)));
    return found;
  }

  /** The question that is asked most often, of a name that no family has. */
  @Benchmark
  public boolean family() {
    return Families.shipped().ofType(Role.TOKEN, "com.example.orders.OrderRepository").isPresent();
  }
}
