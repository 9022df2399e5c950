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
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import dev.heed.sight.Comments;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Siblings;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cure of a closed door: an overload that takes the token, to which the old method delegates.
 */
final class Overload {
  private final Unit unit;
  private final Method method;
  private final Imports.Written token;
  private final String name;
  private final String indent;
  private final String newline;

  private Overload(Unit unit, Method method, Imports.Written token, String name) {
    this.unit = unit;
    this.method = method;
    this.token = token;
    this.name = name;
    String text = unit.text();
    int line = Comments.lineStart(text, method.at().start());
    this.indent = text.substring(line, method.at().start());
    this.newline = new Layout(text).newline(method.bodyAt().start());
  }

  /** The fix, when it surely compiles: see the conditions below. */
  static Optional<Fix> fix(NonePassing passing, Frame frame, Sites sites) {
    Method method = frame.method().orElseThrow();
    TypeName token = passing.param();
    String name = parameterName(token);
    boolean fits =
        !token.isUnknown()
            && !token.isVariable()
            && method.body().isPresent()
            && method.annotations().isEmpty()
            && !frame.type().is(Mark.ANONYMOUS)
            && isConstant(passing.argument())
            && hasPlainHead(method, frame, sites)
            && !isUsed(method, name)
            && hasNoOverloadOfThatLength(method, frame, sites);
    if (!fits) {
      return Optional.empty();
    }
    Imports.Written type = new Imports(sites.unit(), sites.tokens().hierarchy()).name(token);
    Overload overload = new Overload(sites.unit(), method, type, name);
    if (!overload.indent.isBlank()) {
      return Optional.empty(); // something else stands on the method's first line
    }
    Suppressions said = new Suppressions(sites.unit());
    List<Span> nones =
        sites.in(method.signature()).stream()
            // What is detached on purpose stays so.
            .filter(s -> sites.detached(s).isEmpty() && !said.isDetached(s.call().nameAt().start()))
            .flatMap(s -> sites.nonePassed(s).stream())
            .filter(p -> p.param().equals(token) && method.bodyAt().holds(p.argument().at()))
            .map(p -> p.argument().at())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    if (Walk.all(method.body().get()).anyMatch(s -> wouldBeReported(s, nones, sites))
        || wouldDrop(method.signature(), sites, new HashSet<>())) {
      return Optional.empty();
    }
    Optional<List<Edit>> calls = callers(method, token, sites, said);
    if (calls.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>(calls.get());
    edits.add(new Edit(method.bodyAt(), overload.replacement(nones, passing.written(sites))));
    type.added().ifPresent(edits::add);
    edits.sort(Comparator.comparingInt(e -> e.at().start()));
    return Optional.of(
        new Fix(
            "add `" + method.name() + "(..., " + token.simple() + ")` and delegate to it", edits));
  }

  /**
   * Whether the head can be written again with a parameter more: a compact constructor has none, a
   * record's canonical one cannot delegate, and a receiver parameter is no parameter.
   */
  private static boolean hasPlainHead(Method method, Frame frame, Sites sites) {
    Span params = method.paramsAt();
    if (!method.at().holds(params) || method.isConstructor() && frame.type().is(Mark.RECORD)) {
      return false;
    }
    Lexer lexer = new Lexer(sites.unit().text());
    return !method.params().isEmpty() || lexer.is(lexer.start(params.start() + 1), ')');
  }

  /** Whether a rule would have something to say of the step once a token is in sight. */
  private static boolean wouldBeReported(Step step, List<Span> nones, Sites sites) {
    return step instanceof Step.Loop l && nones.stream().noneMatch(n -> l.at().holds(n))
        || step instanceof Call c
            && (sites.tokens().called(Role.UNTIMED, c).isPresent()
                || c.name().equals("sleep")
                || c.name().startsWith("forEach"));
  }

  /** Whether a token would get lost in a method of this file that is called and takes none. */
  private static boolean wouldDrop(Signature method, Sites sites, Set<String> seen) {
    Doors doors = sites.doors();
    return seen.add(Doors.key(method))
        && sites.in(method).stream()
            .filter(s -> sites.detached(s).isEmpty())
            .flatMap(s -> doors.method(s.call().callee()).stream())
            .filter(f -> !doors.takesToken(f) && !doors.hasSibling(f))
            .map(f -> f.method().get().signature())
            .anyMatch(m -> couldPass(m, sites) || wouldDrop(m, sites, seen));
  }

  private static boolean couldPass(Signature method, Sites sites) {
    Siblings siblings = sites.siblings();
    return sites.in(method).stream()
        .filter(s -> sites.detached(s).isEmpty())
        .anyMatch(s -> sites.nonePassed(s).isPresent() || !siblings.of(s).isEmpty());
  }

  /** The callers of this file that have a token, made to pass it; empty when one cannot. */
  private static Optional<List<Edit>> callers(
      Method method, TypeName token, Sites sites, Suppressions said) {
    List<Edit> edits = new ArrayList<>();
    String key = Doors.key(method.signature());
    for (Site site : sites.all().filter(s -> Doors.key(s.call().callee()).equals(key)).toList()) {
      Optional<Token> has =
          sites.inSight(site).stream()
              .filter(
                  t ->
                      sites.tokens().hierarchy().isSubtype(t.type().erased(), token.erased())
                          == Answer.YES)
              .findFirst();
      if (has.isEmpty()
          || sites.detachedUnlessAwaited(site).isPresent()
          || said.isDetached(site.call().nameAt().start())) {
        continue;
      }
      Call call = site.call();
      boolean canPass =
          has.get().canBePassed()
              && call.way() != Way.REFERENCE
              && !method.is(Mark.VARARGS)
              && call.body().isEmpty();
      if (!canPass || method.bodyAt().holds(call.at())) {
        return Optional.empty();
      }
      int end =
          call.args().isEmpty()
              ? new Layout(sites.unit().text()).closing(call.at().end())
              : call.args().get(call.args().size() - 1).at().end();
      edits.add(
          new Edit(
              new Span(end, end), (call.args().isEmpty() ? "" : ", ") + has.get().expression()));
    }
    return Optional.of(edits);
  }

  private String replacement(List<Span> nones, String none) {
    String text = unit.text();
    List<String> arguments = new ArrayList<>(method.params().stream().map(Var::name).toList());
    int last = method.params().size() - 1;
    boolean isVarargs = method.is(Mark.VARARGS);
    arguments.add(isVarargs ? last : last + 1, none);
    boolean returns =
        !method.isConstructor() && !method.signature().returns().equals(TypeName.VOID);
    String delegate =
        "{%s%s%s%s(%s);%s%s}"
            .formatted(
                newline,
                indent + unit(text),
                returns ? "return " : "",
                method.isConstructor() ? "this" : method.name(),
                String.join(", ", arguments),
                newline,
                indent);
    String head = text.substring(method.at().start(), method.bodyAt().start());
    int at = insertion(isVarargs) - method.at().start();
    String declaration = token.name() + " " + name;
    String parameter =
        method.params().isEmpty()
            ? declaration
            : isVarargs ? declaration + ", " : ", " + declaration;
    StringBuilder body = new StringBuilder();
    int from = method.bodyAt().start();
    for (Span span : nones) {
      body.append(text, from, span.start()).append(name);
      from = span.end();
    }
    body.append(text, from, method.bodyAt().end());
    return delegate
        + newline
        + newline
        + indent
        + head.substring(0, at)
        + parameter
        + head.substring(at)
        + body;
  }

  /** Where the new parameter goes. */
  private int insertion(boolean isVarargs) {
    Lexer lexer = new Lexer(unit.text());
    if (method.params().isEmpty()) {
      return new Layout(unit.text()).closing(method.paramsAt().end());
    }
    Var last = method.params().get(method.params().size() - 1);
    if (!isVarargs) {
      return lexer.dimensions(last.at().end());
    }
    // Before the type of the last parameter: after the comma, or after the parenthesis.
    int from =
        method.params().size() == 1
            ? method.paramsAt().start() + 1
            : lexer.find(method.params().get(method.params().size() - 2).at().end(), ",").end();
    return lexer.start(from);
  }

  /** One step of indentation, as the body has it. */
  private String unit(String text) {
    for (Step step : method.body().orElse(List.of())) {
      String before =
          text.substring(Comments.lineStart(text, step.at().start()), step.at().start());
      if (before.isBlank() && before.startsWith(indent) && before.length() > indent.length()) {
        return before.substring(indent.length());
      }
    }
    return indent.contains("\t") ? "\t" : "  ";
  }

  private static String parameterName(TypeName token) {
    String simple = token.simple().toLowerCase(Locale.ROOT);
    return Stream.of("monitor", "checker", "indicator", "signal", "flag")
        .filter(simple::endsWith)
        .findFirst()
        .orElse("token");
  }

  /** Whether the none means the same in a caller's place: it names no local. */
  private static boolean isConstant(Step none) {
    return Walk.all(List.of(none))
        .noneMatch(s -> s instanceof Name n && (n.what() == What.LOCAL || n.what() == What.PARAM));
  }

  private static boolean isUsed(Method method, String name) {
    return method.params().stream().anyMatch(p -> p.name().equals(name))
        || Walk.all(method.body().orElse(List.of()))
            .anyMatch(
                s ->
                    s instanceof Name n && n.of().isEmpty() && n.name().equals(name)
                        || s instanceof Local l && l.var().name().equals(name)
                        || s instanceof Step.Try t
                            && t.catches().stream().anyMatch(c -> c.var().name().equals(name))
                        || s instanceof Step.Lambda f
                            && f.params().stream().anyMatch(p -> p.name().equals(name)));
  }

  /**
   * An overload as long as the new one could make the delegation ambiguous; one of a supertype or a
   * subtype would be overridden.
   */
  private static boolean hasNoOverloadOfThatLength(Method method, Frame frame, Sites sites) {
    int length = method.params().size() + 1;
    Signature own = method.signature();
    List<TypeName> longer = new ArrayList<>(own.params());
    longer.add(TypeName.UNKNOWN);
    return frame.type().methods().stream()
            .noneMatch(
                m ->
                    m.name().equals(method.name())
                        && (m.is(Mark.VARARGS) && m != method || m.params().size() == length))
        && (method.isConstructor()
            || sites.tokens().hierarchy().lineage(own.owner().name()).types().stream()
                    .flatMap(t -> t.methods().stream())
                    .noneMatch(m -> m.name().equals(own.name()) && m.params().size() == length)
                && !sites
                    .project()
                    .mayBeOverridden(
                        new Signature(own.owner(), own.name(), List.of(), longer, own.returns())));
  }
}
