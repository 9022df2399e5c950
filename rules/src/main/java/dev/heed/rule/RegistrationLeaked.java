package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The handle of a registration on a token from outside is dropped: the callback, and all that it
 * refers to, lives as long as the token.
 *
 * <p>Reports a registration whose value nobody takes, or only a local that nobody reads.
 *
 * <p>Silent when the registration returns nothing to close (or replaces the last one), when the
 * token's source is made here, when the token is a lambda's own, and when its origin is not known.
 */
final class RegistrationLeaked {
  static final Rule RULE =
      new Rule(
          "RegistrationLeaked",
          "A callback is registered on a token from outside and the handle that removes it is dropped",
          Severity.INFO,
          RegistrationLeaked::judge);

  private RegistrationLeaked() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites.all().flatMap(s -> at(s, sites).stream());
  }

  private static Optional<Finding> at(Site site, Sites sites) {
    Call call = site.call();
    TypeName handle = call.callee().returns();
    Optional<Family> family =
        call.way() == Way.METHOD && !call.callee().isUnknown() && call.receiver().isPresent()
            ? sites.tokens().called(Role.REGISTER, call)
            : Optional.empty();
    if (family.isEmpty()
        || !isDropped(site)
        || !sites.tokens().isCloseable(handle)
        || !isFromOutside(call.receiver().get(), site, 0)) {
      return Optional.empty();
    }
    String token = Places.expression(call.receiver().get());
    return Optional.of(
        RULE.finding(
                sites,
                site.frame(),
                call.nameAt(),
                "the handle of `%s` on `%s` is dropped, so the callback stays until the token goes; close it when the work is done"
                    .formatted(Places.callee(site), token),
                family.get().name())
            .about(token));
  }

  /** Whether nobody takes the value, or a local does that is never read. */
  private static boolean isDropped(Site site) {
    if (site.wanted().equals(TypeName.VOID) && site.around().isEmpty()) {
      return true;
    }
    return locals(site)
        .anyMatch(
            l ->
                l.how() == Step.How.PLAIN
                    && l.var().init().filter(i -> i == site.call()).isPresent()
                    && !Walk.mentions(body(site), l.var().name()));
  }

  /** Whether the token comes with a parameter of the method or a field of the instance. */
  private static boolean isFromOutside(Step step, Site site, int depth) {
    if (depth > 8) {
      return false; // two locals that are made of each other
    }
    if (step instanceof Group g && g.kind().equals("cast")) {
      return isFromOutside(g.parts().get(0), site, depth + 1);
    }
    if (step instanceof Call c) {
      return c.way() == Way.METHOD
          && c.receiver().filter(r -> isFromOutside(r, site, depth + 1)).isPresent();
    }
    if (!(step instanceof Name n)) {
      return false;
    }
    if (n.of().isPresent()) {
      return n.what() == What.FIELD
          && (isSelf(n.of().get()) || isFromOutside(n.of().get(), site, depth + 1));
    }
    return switch (n.what()) {
      case FIELD -> true;
      case PARAM -> isOfMethod(n.name(), site);
      case LOCAL -> {
        List<Step> values =
            locals(site)
                .filter(l -> l.var().name().equals(n.name()))
                .flatMap(l -> l.var().init().stream())
                .toList();
        yield !values.isEmpty() && values.stream().allMatch(v -> isFromOutside(v, site, depth + 1));
      }
      default -> false;
    };
  }

  private static boolean isSelf(Step step) {
    return step instanceof Name n && n.what() == What.SELF;
  }

  private static boolean isOfMethod(String param, Site site) {
    return site.frame().outwards().stream()
        .filter(f -> f.params().stream().anyMatch(p -> p.name().equals(param)))
        .findFirst()
        .filter(f -> f.kind() == Frame.Kind.METHOD)
        .isPresent();
  }

  private static Stream<Local> locals(Site site) {
    return Walk.all(body(site)).filter(s -> s instanceof Local).map(s -> (Local) s);
  }

  private static List<Step> body(Site site) {
    return site.frame().enclosingMethod().flatMap(f -> f.method().get().body()).orElse(List.of());
  }
}
