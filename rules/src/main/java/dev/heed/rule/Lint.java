package dev.heed.rule;

import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.flow.Drops;
import dev.heed.flow.Flow;
import dev.heed.flow.Graph;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Sites;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges files: the one way from facts to findings, for both engines. */
public record Lint(Families families, Settings settings) {
  /**
   * What a user can set.
   *
   * @param asyncMode AsyncWithoutToken's mode: {@code evidence}, {@code public} or {@code all}
   * @param includeTests whether test code is judged
   */
  public record Settings(String asyncMode, boolean includeTests) {
    /** What holds without any option. */
    public static final Settings DEFAULT = new Settings("evidence", false);
  }

  /**
   * The index of these files, in which the types that the families name exist even where nobody can
   * load them.
   *
   * @param rest the types of class files
   */
  public Index index(Collection<Unit> units, Types rest) {
    Set<String> named = families.typeNames().collect(Collectors.toUnmodifiableSet());
    return new Index(
        units, rest.or(n -> named.contains(n) ? Optional.of(bare(n)) : Optional.empty()));
  }

  private static TypeDecl bare(String name) {
    return new TypeDecl(
        new TypeName(name),
        List.of(),
        List.of(),
        Set.of(Mark.BINARY),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE,
        Span.NONE);
  }

  /**
   * The findings of these rules in one file, sorted by place and rule, suppressed ones left out. A
   * rule about the whole program sees this file alone.
   *
   * @param written the file as a front-end wrote it
   * @param types what can be looked up: an index that holds the file, or what lies behind one
   */
  public List<Finding> judge(Unit written, Types types, List<Rule> rules) {
    return whole(List.of(examine(written, types, rules)), rules);
  }

  /**
   * What one file comes to by itself.
   *
   * @param findings sorted, without those of rules about the whole program
   * @param flow what the file says for those
   */
  public record Examined(List<Finding> findings, Flow flow) {
    public Examined {
      findings = List.copyOf(findings);
    }
  }

  /** The first half of judging many files: each by itself, from any thread, in any order. */
  public Examined examine(Unit written, Types types, List<Rule> rules) {
    Index index = types instanceof Index i ? i : index(List.of(written), types);
    Sites sites = new Sites(Meaning.of(written, index), families, settings.asyncMode());
    Suppressions suppressions = new Suppressions(sites.unit());
    List<Span> tests =
        settings.includeTests()
            ? List.of()
            : sites
                .methods()
                .map(f -> f.method().get())
                .filter(m -> sites.isAnnotated(m.annotations(), Role.TEST))
                .map(m -> m.at())
                .toList();
    List<Finding> found =
        rules.stream()
            .flatMap(r -> r.check().judge(sites))
            .filter(f -> tests.stream().noneMatch(t -> t.holds(f.at())))
            .filter(f -> !suppressions.silence(f))
            .toList();
    Flow flow =
        Summary.of(sites, at -> tests.stream().anyMatch(t -> t.holds(at)) || suppressions.cuts(at));
    // After all others: it says what nobody needed.
    Stream<Finding> unused =
        rules.contains(UnusedSuppression.RULE)
            ? UnusedSuppression.judge(sites, suppressions, rules, tests)
                .filter(f -> !suppressions.silence(f))
            : Stream.empty();
    return new Examined(Stream.concat(found.stream(), unused).sorted(ORDER).toList(), flow);
  }

  /**
   * The second half: the findings in all files, sorted by file, place and rule. What several files
   * say together makes some of them graver, and adds those of rules about the whole program.
   */
  public List<Finding> whole(Collection<Examined> files, List<Rule> rules) {
    Drops drops = new Drops(new Graph(files.stream().map(Examined::flow).toList()));
    Map<Place, Drops.Lost> lost = new HashMap<>();
    drops.lost().forEach(l -> lost.put(new Place(l.node().flow().file(), l.call().start()), l));
    Stream<Finding> own =
        files.stream()
            .flatMap(f -> f.findings().stream())
            .map(
                f -> {
                  Drops.Lost by = lost.get(new Place(f.file().toString(), f.at().start()));
                  return by == null ? f : NoneTokenFacade.reached(f, by);
                });
    Stream<Finding> added =
        rules.contains(DroppedToken.RULE) ? DroppedToken.judge(drops) : Stream.empty();
    return Stream.concat(own, added)
        .sorted(Comparator.comparing((Finding f) -> f.file().toString()).thenComparing(ORDER))
        .toList();
  }

  private record Place(String file, int start) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding f) -> f.at().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);
}
