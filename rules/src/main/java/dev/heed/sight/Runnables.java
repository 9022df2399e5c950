package dev.heed.sight;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code that a callee runs and hands the token that it was given: {@code workspace.run(m ->
 * rename(), null)}. Where such code never looks at its token, a none beside it costs nothing.
 */
final class Runnables {
  private final Site site;
  private final Sites sites;

  private Runnables(Site site, Sites sites) {
    this.site = site;
    this.sites = sites;
  }

  /** Whether the call runs code that is written here, and none of it looks at its token. */
  static boolean areDeaf(Site site, Sites sites) {
    return new Runnables(site, sites).areDeaf();
  }

  private boolean areDeaf() {
    Call call = site.call();
    List<Boolean> all = new ArrayList<>();
    for (Step handed : Stream.concat(call.receiver().stream(), call.args().stream()).toList()) {
      List<Optional<Boolean>> each = codeOf(handed).stream().map(this::isDeaf).toList();
      // Where one value is such code, the others are too, seen or not.
      if (each.stream().anyMatch(Optional::isPresent)) {
        each.forEach(b -> all.add(b.orElse(false)));
      }
    }
    return !all.isEmpty() && all.stream().allMatch(b -> b);
  }

  private List<Step> codeOf(Step handed) {
    if (!(handed instanceof Name n) || n.of().filter(o -> !isThis(o)).isPresent()) {
      return List.of(handed);
    }
    return n.what() == What.FIELD ? ofField(n) : sites.valuesOf(n, site);
  }

  private static boolean isThis(Step before) {
    return before instanceof Name n && n.what() == What.SELF;
  }

  /** What a final field of a class around is given; what others are given may stand anywhere. */
  private List<Step> ofField(Name name) {
    return site.frame().outwards().stream()
        .filter(f -> f.kind() == Frame.Kind.TYPE)
        .map(Frame::type)
        .filter(t -> t.name().name().equals(name.owner().name()))
        .flatMap(
            t ->
                t.fields().stream()
                    .filter(v -> v.name().equals(name.name()) && v.is(Mark.FINAL))
                    .flatMap(v -> sites.values(t, v).stream()))
        .toList();
  }

  /** Whether it has a token and never looks at it; nothing for what takes none. */
  private Optional<Boolean> isDeaf(Step code) {
    if (code instanceof Lambda l) {
      return tokens(l.params()).isEmpty()
          ? Optional.empty()
          : Optional.of(tokens(l.params()).stream().noneMatch(t -> Walk.mentions(l.body(), t)));
    }
    if (code instanceof Call c && c.body().isPresent()) {
      return isDeaf(c.body().get());
    }
    return Optional.empty();
  }

  private Optional<Boolean> isDeaf(TypeDecl type) {
    List<Method> taking =
        type.methods().stream().filter(m -> !tokens(m.params()).isEmpty()).toList();
    return taking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            taking.stream()
                .allMatch(
                    m ->
                        m.body().isPresent()
                            && tokens(m.params()).stream()
                                .noneMatch(t -> Walk.mentions(m.body().get(), t))));
  }

  private List<String> tokens(List<Var> params) {
    return params.stream().filter(p -> sites.tokens().isToken(p.type())).map(Var::name).toList();
  }
}
