package dev.heed.rule;

import dev.heed.cancel.CancellationToken;
import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.flow.Drops;
import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Weight;
import dev.heed.flow.Graph;
import dev.heed.meaning.Index;
import dev.heed.meaning.Lookups;
import dev.heed.meaning.Meaning;
import dev.heed.meaning.Outlined;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Project;
import dev.heed.sight.Sites;
import dev.heed.sight.Unresolved;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    /** Whether methods are reported that show no sign of a token. */
    public boolean needsNoSign() {
      return asyncMode.equals("all");
    }

    /** Whether a method may be reported for what others of its type have to do with tokens. */
    public boolean needsOtherSigns() {
      return !asyncMode.equals(DEFAULT.asyncMode());
    }
  }

  /**
   * The index of these files, in which the types that the families name exist even where nobody can
   * load them.
   *
   * @param rest the types of class files
   */
  public Index index(Collection<Unit> units, Types rest, CancellationToken token) {
    return new Index(units, withNamed(rest), token);
  }

  /**
   * The same, of files that are not all known as a whole.
   *
   * @param lookups is told what the index is asked
   */
  public Index index(List<Outlined> files, Types rest, Lookups lookups, CancellationToken token) {
    return new Index(files, withNamed(rest), lookups, token);
  }

  private Types withNamed(Types rest) {
    Set<String> named = families.typeNames().collect(Collectors.toUnmodifiableSet());
    return rest.or(n -> named.contains(n) ? Optional.of(bare(n)) : Optional.empty());
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

  /** The project whose sources an index is made of. */
  public Project project(Index index) {
    return new Project(index::declared, families, index, Lookups.NONE);
  }

  /**
   * The same, of which only some types matter.
   *
   * @param declared their qualified names, asked once if at all; those whose members take no token
   *     may be left out
   * @param lookups is told what the project is asked
   */
  public Project project(Supplier<Stream<String>> declared, Index index, Lookups lookups) {
    return new Project(
        () -> declared.get().flatMap(n -> index.find(n).stream()), families, index, lookups);
  }

  /**
   * The same, of types that are not in an index.
   *
   * @param declared their qualified names, asked once if at all; those whose members mention no
   *     token may be left out
   * @param types where they are found, and what they mention
   */
  public Project project(Supplier<Stream<String>> declared, Types types, CancellationToken token) {
    return project(declared, index(List.of(), types, token), Lookups.NONE);
  }

  /** The same, where the project is what the index is made of, or the file alone. */
  public List<Finding> judge(Unit written, Types types, List<Rule> rules, CancellationToken token) {
    Index index = types instanceof Index i ? i : index(List.of(written), types, token);
    return judge(written, index, project(index), rules, token);
  }

  /**
   * The findings of these rules in one file, sorted by place and rule, suppressed ones left out. A
   * rule about the whole program sees this file alone.
   *
   * @param written the file as a front-end wrote it
   * @param index one that holds the file
   * @param project the one that the file is of
   */
  public List<Finding> judge(
      Unit written, Index index, Project project, List<Rule> rules, CancellationToken token) {
    Examined one = examine(Meaning.of(written, index, token), project, rules, true, token);
    return whole(List.of(one), rules, token);
  }

  /**
   * What one file comes to by itself.
   *
   * @param findings sorted, without those of rules about the whole program
   * @param flow what the file says for those
   * @param unresolved calls of which nobody could tell, in the order in which they are written
   */
  public record Examined(List<Finding> findings, Flow flow, List<Unresolved> unresolved) {
    public Examined {
      findings = List.copyOf(findings);
      unresolved = List.copyOf(unresolved);
    }
  }

  /** The first half of judging many files: each by itself, from any thread, in any order. */
  public Examined examine(
      Unit written, Index index, Project project, List<Rule> rules, CancellationToken token) {
    return examine(Meaning.of(written, index, token), project, rules, token);
  }

  /** The same for a file whose meaning is known. */
  public Examined examine(
      Meaning meaning, Project project, List<Rule> rules, CancellationToken token) {
    return examine(meaning, project, rules, false, token);
  }

  /**
   * @param alone whether no other file is judged with this one: then nobody counts what is open
   */
  private Examined examine(
      Meaning meaning, Project project, List<Rule> rules, boolean alone, CancellationToken token) {
    Sites sites = sites(meaning, project);
    Suppressions suppressions = new Suppressions(sites.unit());
    List<Span> tests = tests(sites);
    List<Finding> found =
        rules.stream()
            .peek(r -> token.throwIfCancelled())
            .flatMap(r -> r.check().judge(sites))
            .filter(f -> tests.stream().noneMatch(t -> t.holds(f.at())))
            .filter(f -> !suppressions.silence(f))
            .toList();
    // A file by itself is judged by nothing but its own losses.
    boolean isSummed =
        !alone || !found.isEmpty() || suppressions.hasRemarks() || Summary.mayLose(sites);
    Flow flow =
        isSummed
            ? Summary.of(
                sites, at -> tests.stream().anyMatch(t -> t.holds(at)) || suppressions.cuts(at))
            : Summary.ofNothing(sites);
    // After all others: it says what nobody needed.
    Stream<Finding> unused =
        rules.contains(UnusedSuppression.RULE)
            ? UnusedSuppression.judge(sites, suppressions, rules, tests)
                .filter(f -> !suppressions.silence(f))
            : Stream.empty();
    return new Examined(
        Stream.concat(found.stream(), unused).sorted(ORDER).toList(),
        flow,
        alone ? List.of() : Unresolved.of(sites));
  }

  /**
   * The second half: the findings in all files, sorted by file, place and rule. What several files
   * say together makes some of them graver, and adds those of rules about the whole program.
   */
  public List<Finding> whole(
      Collection<Examined> files, List<Rule> rules, CancellationToken token) {
    Drops drops = drops(files.stream().map(Examined::flow).toList(), token);
    Map<Place, Drops.Lost> lost = new HashMap<>();
    drops.lost().forEach(l -> lost.put(new Place(l.node().flow().file(), l.call().start()), l));
    Set<Place> small = places(drops.atMost(Weight.SMALL));
    Set<Place> nothing = places(drops.atMost(Weight.NOTHING));
    Set<Place> beside = places(drops.besideOthers());
    Stream<Finding> own =
        files.stream()
            .flatMap(f -> f.findings().stream())
            .map(
                written -> {
                  Place place = new Place(written.file().toString(), written.at().start());
                  Finding f =
                      beside.contains(place) ? NoneTokenFacade.withoutFix(written) : written;
                  Drops.Lost by = lost.get(place);
                  return nothing.contains(place)
                      ? idle(f)
                      : small.contains(place)
                          ? NoneTokenFacade.small(f)
                          : by == null ? f : NoneTokenFacade.reached(f, by);
                });
    Stream<Finding> added =
        rules.contains(DroppedToken.RULE) ? DroppedToken.judge(drops) : Stream.empty();
    return Stream.concat(own, added)
        .sorted(Comparator.comparing((Finding f) -> f.file().toString()).thenComparing(ORDER))
        .toList();
  }

  /** A finding about a token that no callee would look at. */
  private static Finding idle(Finding f) {
    return IDLE.contains(f.rule()) ? f.with(Severity.INFO) : f;
  }

  private static final Set<String> IDLE =
      Set.of(
          NoneTokenPassed.RULE.name(), NoneTokenFacade.RULE.name(), TokenNotForwarded.RULE.name());

  private static Set<Place> places(List<Drops.Hop> hops) {
    return hops.stream()
        .map(h -> new Place(h.node().flow().file(), h.call().start()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where these files, as far as they say, drop tokens. */
  public Drops drops(Collection<Flow> flows, CancellationToken token) {
    return new Drops(new Graph(flows, token), token);
  }

  private record Place(String file, int start) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding f) -> f.at().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /**
   * What {@link #judge} says nothing of in one file because work is detached from tokens on
   * purpose, each place with the reason, in the order of the places.
   *
   * @param isTest whether the whole file is test code that is not judged
   */
  public List<LeftAlone> leftAlone(
      Unit written,
      Index index,
      Project project,
      List<Rule> rules,
      boolean isTest,
      CancellationToken token) {
    Sites sites = sites(Meaning.of(written, index, token), project);
    List<Span> tests = isTest ? List.of(new Span(0, sites.unit().text().length())) : tests(sites);
    return LeftAlone.in(sites, new Suppressions(sites.unit()), rules, tests);
  }

  private Sites sites(Meaning meaning, Project project) {
    return new Sites(meaning, families, project, settings.asyncMode());
  }

  /** The methods that are not judged because they are tests. */
  private List<Span> tests(Sites sites) {
    return settings.includeTests()
        ? List.of()
        : sites
            .methods()
            .map(f -> f.method().get())
            .filter(m -> sites.isAnnotated(m.annotations(), Role.TEST))
            .map(m -> m.at())
            .toList();
  }
}
