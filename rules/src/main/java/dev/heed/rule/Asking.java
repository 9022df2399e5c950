package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step.Loop;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Region;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.List;
import java.util.Optional;

/** The cure of code that never asks: a check is put first. */
final class Asking {
  private Asking() {}

  /** A check as the first statement of a loop's block, where it surely compiles. */
  static Optional<Fix> first(Region region, Loop loop, Token token, Sites sites) {
    if (loop.body().isEmpty() || !token.canBePassed()) {
      return Optional.empty();
    }
    String text = sites.unit().text();
    int at = loop.body().get(0).at().start();
    int line = text.lastIndexOf('\n', at - 1) + 1;
    String indent = text.substring(line, at);
    int before = line - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    // Only where the block opens on the line above: everything else is for people.
    if (!indent.isBlank() || before < loop.at().start() || text.charAt(before) != '{') {
      return Optional.empty();
    }
    return statement(region, token, indent, sites)
        .map(
            s ->
                new Fix(
                    "ask `" + token.expression() + "` in each round",
                    List.of(new Edit(new Span(at, at), s + "\n" + indent))));
  }

  private static Optional<String> statement(
      Region region, Token token, String indent, Sites sites) {
    Optional<Method> raise = member(Role.RAISE, token.type(), sites);
    if (raise.filter(m -> isUnchecked(m, sites)).isPresent()) {
      return Optional.of(token.expression() + "." + raise.get().name() + "();");
    }
    boolean isVoid =
        region.frame().kind() == Frame.Kind.METHOD
            && region.frame().method().get().signature().returns().equals(TypeName.VOID);
    return isVoid
        ? member(Role.POLL, token.type(), sites)
            .filter(m -> m.signature().returns().name().equals("boolean"))
            .map(
                m ->
                    "if (%s.%s()) {\n%s  return;\n%s}"
                        .formatted(token.expression(), m.name(), indent, indent))
        : Optional.empty();
  }

  private static boolean isUnchecked(Method m, Sites sites) {
    return m.thrown().stream()
        .allMatch(
            t ->
                sites.tokens().hierarchy().isSubtype(t, new TypeName("java.lang.RuntimeException"))
                    == Answer.YES);
  }

  /** The public method without parameters by which a token is asked. */
  private static Optional<Method> member(Role role, TypeName token, Sites sites) {
    for (TypeDecl t : sites.tokens().hierarchy().lineage(token.name()).types()) {
      for (Method m : t.methods()) {
        boolean callable = m.is(Mark.PUBLIC) || t.is(Mark.INTERFACE);
        if (callable
            && !m.is(Mark.STATIC)
            && m.signature().params().isEmpty()
            && sites.tokens().plays(role, t.name(), m.name())) {
          return Optional.of(m);
        }
      }
    }
    return Optional.empty();
  }
}
