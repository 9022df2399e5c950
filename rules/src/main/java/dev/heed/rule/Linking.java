package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Lexer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.sight.Comments;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cure of a source that a token does not reach: the family's link, or a callback. */
final class Linking {
  private final Site site;
  private final Call made;
  private final Token token;
  private final Sites sites;

  private Linking(Site site, Token token, Sites sites) {
    this.site = site;
    this.made = site.call();
    this.token = token;
    this.sites = sites;
  }

  /**
   * The fix, where the family has a link and the result compiles.
   *
   * @param site the creation of the source
   * @param local where it is kept
   */
  static Optional<Fix> fix(Site site, Local local, Token token, Sites sites) {
    if (!token.canBePassed() || !site.call().args().isEmpty()) {
      return Optional.empty();
    }
    Linking linking = new Linking(site, token, sites);
    return linking.link().or(() -> linking.callback(local));
  }

  /** {@code new Source()} becomes {@code Source.linkedTo(token)}. */
  private Optional<Fix> link() {
    TypeName type = made.way() == Way.NEW ? made.made() : made.type();
    Optional<TypeDecl> decl = sites.tokens().hierarchy().find(type.erased());
    String text = sites.unit().text();
    Lexer lexer = new Lexer(text);
    int start = made.way() == Way.NEW ? made.nameAt().start() : made.at().start();
    Span open = lexer.find(made.nameAt().end(), "(");
    if (decl.isEmpty() || lexer.is(made.at().start(), '(')) {
      return Optional.empty();
    }
    String owner =
        made.way() == Way.NEW
            ? text.substring(lexer.start(made.nameAt().end()), open.start()).strip()
            : made.receiver().map(r -> text.substring(r.at().start(), r.at().end())).orElse("");
    if (!owner.matches("[\\w$.]+")) {
      return Optional.empty();
    }
    return decl.get().methods().stream()
        .filter(m -> isLink(m, decl.get()))
        .findFirst()
        .map(
            m ->
                new Fix(
                    "link `" + token.expression() + "` to it",
                    List.of(
                        new Edit(
                            new Span(start, lexer.brackets(open.start()).end()),
                            "%s.%s(%s)".formatted(owner, m.name(), token.expression())))));
  }

  private boolean isLink(Method m, TypeDecl of) {
    Signature s = m.signature();
    if (s.params().size() != 1
        || !s.variables().isEmpty()
        || !sites.tokens().playsWithOne(Role.LINK, of.name(), m.name())
        || !m.is(Mark.PUBLIC) && !of.is(Mark.INTERFACE)
        || !Asking.isUnchecked(m, sites)) {
      return false;
    }
    boolean makes = m.is(Mark.STATIC) && s.returns().erased().equals(of.name());
    TypeName param = s.params().get(0);
    TypeName takes = m.is(Mark.VARARGS) && param.isArray() ? param.component() : param;
    return makes && isA(token.type(), takes);
  }

  private boolean isA(TypeName sub, TypeName sup) {
    return sites.tokens().hierarchy().isSubtype(sub.erased(), sup.erased()) == Answer.YES;
  }

  /** A callback on the token cancels the source, where it need not be removed again. */
  private Optional<Fix> callback(Local local) {
    Optional<Method> method = site.frame().enclosingMethod().flatMap(Frame::method);
    List<Step> body = method.flatMap(Method::body).orElse(List.of());
    Layout layout = new Layout(sites.unit().text());
    Optional<Layout.Statement> statement =
        method.flatMap(m -> layout.around(made, body, m.bodyAt()));
    String name = local.var().name();
    Optional<String> cancel = cancel();
    if (statement.isEmpty() || cancel.isEmpty()) {
      return Optional.empty();
    }
    // After a comment that says something of the source.
    int end = Comments.lineEnd(sites.unit().text(), statement.get().at().end());
    String before = layout.newline(statement.get().at().start()) + statement.get().indent();
    return register(token, sites)
        .map(
            m ->
                new Fix(
                    "cancel `" + name + "` with `" + token.expression() + "`",
                    List.of(
                        new Edit(
                            new Span(end, end),
                            "%s%s.%s(%s::%s);"
                                .formatted(
                                    before, token.expression(), m.name(), name, cancel.get())))));
  }

  /** The source's method without parameters that cancels. */
  private Optional<String> cancel() {
    return methods(made.type())
        .filter(m -> m.signature().params().isEmpty() && !m.is(Mark.STATIC))
        .filter(
            m ->
                isUnchecked(m)
                    && sites.tokens().plays(Role.CANCEL, m.signature().owner(), m.name()))
        .map(Method::name)
        .findFirst();
  }

  private boolean isUnchecked(Method m) {
    return Asking.isUnchecked(m, sites);
  }

  private Stream<Method> methods(TypeName type) {
    return methods(type, sites);
  }

  private static Stream<Method> methods(TypeName type, Sites sites) {
    return sites.tokens().hierarchy().lineage(type.name()).types().stream()
        .flatMap(t -> t.methods().stream().filter(m -> m.is(Mark.PUBLIC) || t.is(Mark.INTERFACE)));
  }

  /**
   * A method of the token that takes a callback without parameters, keeps what else is registered,
   * and gives nothing back that must be closed.
   */
  static Optional<Method> register(Token token, Sites sites) {
    return methods(token.type(), sites)
        .filter(m -> m.signature().params().size() == 1 && !m.is(Mark.STATIC))
        .filter(
            m ->
                sites.tokens().playsWithOne(Role.REGISTER, m.signature().owner(), m.name())
                    && !m.name().startsWith("set")
                    && !sites.tokens().isCloseable(m.signature().returns())
                    && Asking.isUnchecked(m, sites))
        .filter(
            m ->
                sites
                    .tokens()
                    .hierarchy()
                    .functional(m.signature().params().get(0))
                    .filter(f -> f.signature().params().isEmpty())
                    .filter(f -> f.signature().returns().equals(TypeName.VOID))
                    .isPresent())
        .findFirst();
  }
}
