package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Lexer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step.Loop;
import dev.heed.model.TypeName;
import dev.heed.sight.Comments;
import dev.heed.sight.Frame;
import dev.heed.sight.Region;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cure of code that never asks: a check is put first. */
final class Asking {
  private Asking() {}

  /** A check as the first statement of a loop's block, where it surely compiles. */
  static Optional<Fix> first(Region region, Loop loop, Token token, Sites sites) {
    if (loop.body().isEmpty() || !token.canBePassed()) {
      return Optional.empty();
    }
    String text = sites.unit().text();
    Layout layout = new Layout(text);
    int open = brace(loop, text);
    // Only into a block that opens at the end of a line: everything else is for people.
    if (open < 0 || !layout.isAlone(open + 1)) {
      return Optional.empty();
    }
    int at = Comments.nextLine(text, open);
    Optional<String> indent = layout.indent(new Lexer(text).start(open + 1));
    if (indent.isEmpty()) {
      return Optional.empty();
    }
    String newline = layout.newline(open);
    String title = "ask `" + token.expression() + "` in each round";
    Optional<String> raise = raise(token, region.frame(), sites);
    if (raise.isPresent()) {
      return Optional.of(
          new Fix(
              title, List.of(new Edit(new Span(at, at), indent.get() + raise.get() + newline))));
    }
    String in = newline + indent.get();
    String step = layout.step(indent.get(), open);
    return poll(region, token, sites)
        .map(
            asks ->
                new Fix(
                        title,
                        List.of(
                            new Edit(
                                new Span(at, at),
                                indent.get()
                                    + ("if (" + asks + ") {" + in + step + "return;" + in + "}")
                                    + newline)))
                    // What comes after the loop may have to be done all the same.
                    .safeIf(isLast(loop, region.frame())));
  }

  /** Where the braces of a loop's body open; -1 when there are none. */
  private static int brace(Loop loop, String text) {
    Lexer lexer = new Lexer(text);
    Span keyword = lexer.token(loop.at().start());
    Span next = lexer.token(keyword.end());
    if (lexer.is(next.start(), '(')) {
      next = lexer.token(lexer.brackets(next.start()).end());
    }
    return lexer.is(next.start(), '{') ? next.start() : -1;
  }

  /** Whether a method's body ends with the loop. */
  private static boolean isLast(Loop loop, Frame frame) {
    return frame
        .method()
        .flatMap(Method::body)
        .filter(b -> !b.isEmpty() && b.get(b.size() - 1) == loop)
        .isPresent();
  }

  /** The statement that throws if a token is cancelled, where the code may throw that. */
  static Optional<String> raise(Token token, Frame frame, Sites sites) {
    return members(Role.RAISE, token.type(), sites)
        .filter(m -> isUnchecked(m, sites) || declares(frame, m, sites))
        .findFirst()
        .map(m -> token.expression() + "." + m.name() + "();");
  }

  private static Optional<String> poll(Region region, Token token, Sites sites) {
    boolean isVoid =
        region.frame().kind() == Frame.Kind.METHOD
            && region.frame().method().get().signature().returns().equals(TypeName.VOID);
    return isVoid
        ? members(Role.POLL, token.type(), sites)
            .filter(m -> m.signature().returns().name().equals("boolean"))
            .findFirst()
            .map(m -> token.expression() + "." + m.name() + "()")
        : Optional.empty();
  }

  /** Whether the method around declares all that the callee throws. */
  private static boolean declares(Frame frame, Method callee, Sites sites) {
    return frame.kind() == Frame.Kind.METHOD
        && callee.thrown().stream()
            .allMatch(
                t ->
                    frame.method().get().thrown().stream()
                        .anyMatch(
                            d ->
                                sites.tokens().hierarchy().isSubtype(t.erased(), d.erased())
                                    == Answer.YES));
  }

  /** Whether a callable throws nothing that must be caught. */
  static boolean isUnchecked(Method m, Sites sites) {
    return m.thrown().stream().allMatch(t -> isUnchecked(t, sites));
  }

  private static boolean isUnchecked(TypeName thrown, Sites sites) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .anyMatch(u -> sites.tokens().hierarchy().isSubtype(thrown, new TypeName(u)) == Answer.YES);
  }

  /** The public methods without parameters by which a token is asked. */
  private static Stream<Method> members(Role role, TypeName token, Sites sites) {
    return sites.tokens().hierarchy().lineage(token.name()).types().stream()
        .flatMap(
            t ->
                t.methods().stream()
                    .filter(m -> m.is(Mark.PUBLIC) || t.is(Mark.INTERFACE))
                    .filter(m -> !m.is(Mark.STATIC) && m.signature().params().isEmpty())
                    .filter(m -> sites.tokens().plays(role, t.name(), m.name())));
  }
}
