package dev.heed.rule;

import dev.heed.model.Span;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Spot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place that would be reported if its work were not detached from tokens on purpose.
 *
 * @param finding what would be reported
 * @param reason why it is not: a clause, or what says so as it is written
 */
public record LeftAlone(Finding finding, String reason) {
  static final String TEST = "it is test code";
  private static final String DEFAULT =
      "the overload that takes the token is there: a default argument";

  private record Place(String rule, Span at) {}

  /**
   * The places of one file, in their order.
   *
   * @param tests what is not judged because it is test code
   */
  static List<LeftAlone> in(
      Sites sites, Suppressions suppressions, List<Rule> rules, List<Span> tests) {
    List<Rule> those =
        rules.stream().filter(r -> Suppressions.DETACHABLE.contains(r.name())).toList();
    Set<Place> reported = new HashSet<>();
    for (Rule rule : those) {
      rule.check()
          .judge(sites)
          .filter(f -> !isIn(tests, f) && suppressions.reason(f).isEmpty())
          .forEach(f -> reported.add(new Place(f.rule(), f.at())));
    }
    Sites undetached = sites.undetached();
    // What is suppressed is found either way; what is detached only here.
    return those.stream()
        .flatMap(r -> Stream.concat(r.check().judge(sites), r.check().judge(undetached)))
        .filter(f -> reported.add(new Place(f.rule(), f.at())))
        .flatMap(f -> of(f, sites, suppressions, tests).stream())
        .sorted(
            Comparator.comparingInt((LeftAlone l) -> l.finding().at().start())
                .thenComparing(l -> l.finding().rule()))
        .toList();
  }

  private static Optional<LeftAlone> of(
      Finding f, Sites sites, Suppressions suppressions, List<Span> tests) {
    Optional<String> why =
        isIn(tests, f)
            ? Optional.of(TEST)
            : suppressions
                .reason(f)
                .or(() -> spots(f, sites).flatMap(s -> reason(s, f, sites).stream()).findFirst());
    return why.map(w -> new LeftAlone(f, w));
  }

  private static Stream<Spot> spots(Finding f, Sites sites) {
    return Stream.concat(
        sites.all().filter(s -> s.call().nameAt().equals(f.at())).map(s -> (Spot) s),
        sites.regions().filter(r -> r.step().at().start() == f.at().start()));
  }

  private static Optional<String> reason(Spot spot, Finding f, Sites sites) {
    Optional<Frame> method = spot.frame().enclosingMethod();
    boolean isDefault =
        f.rule().equals(NoneTokenFacade.RULE.name())
            && spot instanceof Site s
            && method.filter(m -> sites.doors().isDefaultArgument(m, s)).isPresent();
    return sites.detached(spot).or(() -> isDefault ? Optional.of(DEFAULT) : Optional.empty());
  }

  private static boolean isIn(List<Span> tests, Finding f) {
    return tests.stream().anyMatch(t -> t.holds(f.at()));
  }
}
