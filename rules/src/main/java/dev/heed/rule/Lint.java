package dev.heed.rule;

import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Sites;
import dev.heed.sight.Unresolved;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
   * The findings of these rules in one file, sorted by place and rule, suppressed ones left out.
   *
   * @param written the file as a front-end wrote it
   * @param types what can be looked up: an index that holds the file, or what lies behind one
   */
  public List<Finding> judge(Unit written, Types types, List<Rule> rules) {
    return findings(sites(written, types), rules);
  }

  /**
   * A file's findings, and what nobody can tell of it.
   *
   * @param findings as of {@link #judge}
   * @param unresolved calls that could have been findings, in the order in which they are written
   */
  public record Verdict(List<Finding> findings, List<Unresolved> unresolved) {
    public Verdict {
      findings = List.copyOf(findings);
      unresolved = List.copyOf(unresolved);
    }
  }

  /** The same as {@link #judge}, and the calls of which nobody could tell. */
  public Verdict examine(Unit written, Types types, List<Rule> rules) {
    Sites sites = sites(written, types);
    return new Verdict(findings(sites, rules), Unresolved.of(sites));
  }

  private Sites sites(Unit written, Types types) {
    Index index = types instanceof Index i ? i : index(List.of(written), types);
    return new Sites(Meaning.of(written, index), families, settings.asyncMode());
  }

  private List<Finding> findings(Sites sites, List<Rule> rules) {
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
    // After all others: it says what nobody needed.
    Stream<Finding> unused =
        rules.contains(UnusedSuppression.RULE)
            ? UnusedSuppression.judge(sites, suppressions, rules, tests)
                .filter(f -> !suppressions.silence(f))
            : Stream.empty();
    return Stream.concat(found.stream(), unused)
        .sorted(
            Comparator.comparingInt((Finding f) -> f.at().start())
                .thenComparing(Finding::rule)
                .thenComparing(Finding::message))
        .toList();
  }
}
