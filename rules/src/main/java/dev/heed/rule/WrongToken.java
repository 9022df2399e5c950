package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call passes a token from further out although a nearer one was handed to this very code.
 *
 * <p>Reports a lambda, or a method of an anonymous class, with a token of its own that passes one
 * of the method around it; and a method that passes a stored token although it was given one. A
 * child or a conversion of the token counts as the token.
 *
 * <p>Silent when the two are linked or one is assigned from the other, when the call takes both,
 * when it is a link, a check or a report of progress itself, when the nearer one is named as
 * ignored, and when detached on purpose.
 */
final class WrongToken {
  static final Rule RULE =
      new Rule(
          "WrongToken",
          "A call passes a token from further out although a nearer one was handed to this code",
          Severity.INFO,
          WrongToken::judge);

  private static final Pattern IGNORED =
      Pattern.compile("_+|(ignored?|unused|dummy)\\w*|not?[A-Z]\\w*", Pattern.CASE_INSENSITIVE);

  private static final List<Role> SAYS_NOTHING =
      List.of(Role.NONE, Role.PROGRESS, Role.POLL, Role.RAISE, Role.REGISTER, Role.CANCEL);

  private WrongToken() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites.all().flatMap(s -> at(s, sites).stream());
  }

  private static Optional<Finding> at(Site site, Sites sites) {
    Call call = site.call();
    for (int i = 0; i < call.args().size(); i++) {
      TypeName param = sites.nones().param(call, i);
      if (!sites.tokens().isToken(param)) {
        continue;
      }
      Step arg = call.args().get(i);
      Optional<Token> passed = root(arg, sites).flatMap(n -> sites.named(site, n));
      Optional<Token> near = passed.flatMap(p -> nearer(p, param, site, sites));
      if (near.isPresent()) {
        return isMeant(site, passed.get(), near.get(), sites)
            ? Optional.empty()
            : Optional.of(finding(site, arg, passed.get(), near.get(), sites));
      }
    }
    return Optional.empty();
  }

  /** The variable or field behind casts, children and conversions. */
  private static Optional<Name> root(Step step, Sites sites) {
    if (step instanceof Name n) {
      return Optional.of(n);
    } else if (step instanceof Group g && g.kind().equals("cast")) {
      return root(g.parts().get(0), sites);
    } else if (step instanceof Call c && c.receiver().isPresent()) {
      if (sites.tokens().called(Role.CHILD, c).isPresent()) {
        return root(c.receiver().get(), sites);
      }
    }
    if (step instanceof Call c && sites.nones().conversion(c).isPresent()) {
      List<Step> given = c.args().stream().filter(a -> sites.tokens().isToken(a.type())).toList();
      return given.size() == 1 ? root(given.get(0), sites) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The token parameter of code inside that which has the passed one. */
  private static Optional<Token> nearer(Token passed, TypeName param, Site site, Sites sites) {
    List<Frame> outwards = site.frame().outwards();
    Optional<Token> first =
        sites.inSight(site).stream()
            .filter(t -> t.origin() == Token.Origin.PARAM && t.family().equals(passed.family()))
            .findFirst();
    return first
        .filter(t -> outwards.indexOf(t.from()) < outwards.indexOf(passed.from()))
        .filter(t -> !IGNORED.matcher(t.expression()).matches())
        .filter(
            t ->
                sites.tokens().hierarchy().isSubtype(t.type().erased(), param.erased())
                    == Answer.YES);
  }

  private static boolean isMeant(Site site, Token passed, Token near, Sites sites) {
    Call call = site.call();
    return sites.detached(site).isPresent()
        || SAYS_NOTHING.stream().anyMatch(r -> sites.tokens().called(r, call).isPresent())
        || sites.nones().conversion(call).isPresent()
        || mentions(call, near)
        || isLinked(passed, near, sites);
  }

  private static boolean isLinked(Token passed, Token near, Sites sites) {
    String name = plain(passed);
    boolean assigned =
        sites.assigned(near.expression(), near.from()).stream().anyMatch(v -> mentions(v, passed));
    return assigned
        || Walk.all(body(near.from()))
            .anyMatch(
                s ->
                    s instanceof Call c
                            && sites.nones().conversion(c).isPresent()
                            && mentions(c, passed)
                            && mentions(c, near)
                        || passed.origin() == Token.Origin.FIELD
                            && s instanceof Store store
                            && store.target() instanceof Name n
                            && n.name().equals(name));
  }

  private static List<Step> body(Frame frame) {
    return frame
        .method()
        .flatMap(m -> m.body())
        .or(() -> frame.lambda().map(l -> l.body()))
        .orElse(List.of());
  }

  private static String plain(Token t) {
    return t.expression().substring(t.expression().lastIndexOf('.') + 1);
  }

  /** Whether the step may name the token: a name that nobody can tell counts. */
  private static boolean mentions(Step step, Token t) {
    String name = plain(t);
    boolean isField = t.origin() == Token.Origin.FIELD;
    return Walk.all(List.of(step))
        .anyMatch(
            s ->
                s instanceof Name n
                    && n.name().equals(name)
                    && (isField
                        ? n.what() != What.PARAM && n.what() != What.LOCAL
                        : n.what() != What.FIELD && n.of().isEmpty()));
  }

  private static Finding finding(Site site, Step arg, Token passed, Token near, Sites sites) {
    boolean isField = passed.origin() == Token.Origin.FIELD;
    boolean isSure =
        arg instanceof Name
            && near.canBePassed()
            && sites.inSight(site).stream()
                    .filter(t -> t.from() == near.from() && t.origin() == near.origin())
                    .count()
                == 1;
    return RULE.finding(
            sites,
            site.frame(),
            site.call().nameAt(),
            "`%s` is given the %s `%s` although `%s` was handed to this %s; pass `%s`, or link the two"
                .formatted(
                    Places.callee(site),
                    isField ? "stored" : "outer",
                    passed.expression(),
                    near.expression(),
                    near.from().kind() == Frame.Kind.LAMBDA ? "lambda" : "method",
                    near.expression()),
            near.family().name())
        .about(near.expression())
        .curedBy(
            isSure
                ? Optional.of(
                    new Fix(
                        "pass `" + near.expression() + "` instead",
                        List.of(new Edit(arg.at(), near.expression()))))
                : Optional.empty());
  }
}
