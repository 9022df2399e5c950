package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.sight.Comments;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cure of a local that nobody closes: the rest of its block becomes the body of a try. */
final class Resource {
  private static final TypeName FUTURE = new TypeName("java.util.concurrent.Future");
  private static final TypeName STAGE = new TypeName("java.util.concurrent.CompletionStage");

  private final Sites sites;
  private final String name;
  private final List<Step> body;

  /** What becomes of the tokens of a source, worst last. */
  private enum Fate {
    ENDS_HERE,
    NOBODY_CAN_TELL,
    LIVES_ON
  }

  private Resource(Sites sites, String name, List<Step> body) {
    this.sites = sites;
    this.name = name;
    this.body = body;
  }

  /**
   * The fix, where it compiles and nothing goes on with the source's token; unsafe where something
   * might.
   *
   * @param made the creation of the source
   * @param name the local that keeps it
   */
  static Optional<Fix> fix(Site made, String name, Sites sites) {
    Optional<Method> method = made.frame().enclosingMethod().flatMap(Frame::method);
    return method
        .flatMap(Method::body)
        .flatMap(b -> new Resource(sites, name, b).fix(made.call(), method.get().bodyAt()));
  }

  private Optional<Fix> fix(Call call, Span bodyAt) {
    Layout layout = new Layout(sites.unit().text());
    Optional<Layout.Statement> found = layout.around(call, body, bodyAt);
    if (found.isEmpty()
        || !(found.get().step() instanceof Local local)
        || !local.var().name().equals(name)
        || Walk.all(body).filter(s -> s instanceof Local && declares(s, found.get())).count() != 1
        || Walk.all(body).anyMatch(s -> s instanceof Store t && Walk.isPlain(t.target(), name))
        || !closesQuietly(local.var().type(), call.type())) {
      return Optional.empty();
    }
    Span block = found.get().block();
    boolean isSwitch = layout.hasDirectly(block, "case") || layout.hasDirectly(block, "default");
    Optional<String> closing = layout.indent(block.end() - 1);
    Fate fate = fate(block);
    if (isSwitch || closing.isEmpty() || fate == Fate.LIVES_ON) {
      return Optional.empty();
    }
    List<Edit> edits = edits(found.get(), layout);
    return edits.size() < 4 // nothing to enclose
        ? Optional.empty()
        : Optional.of(
            new Fix("close `" + name + "` at the end of the block", edits)
                .safeIf(fate == Fate.ENDS_HERE));
  }

  private static boolean declares(Step local, Layout.Statement statement) {
    return statement.at().holds(local.at());
  }

  private List<Edit> edits(Layout.Statement statement, Layout layout) {
    String text = sites.unit().text();
    Span at = statement.at();
    Span block = statement.block();
    String step = layout.step(statement.indent(), block.start());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(new Span(at.start(), at.start()), "try ("));
    edits.add(new Edit(new Span(at.end() - 1, at.end()), ") {"));
    int last = Comments.lineStart(text, block.end() - 1);
    int line = Comments.nextLine(text, at.end());
    while (line < last) {
      if (!text.substring(line, Comments.lineEnd(text, line)).isBlank()) {
        edits.add(new Edit(new Span(line, line), step));
      }
      line = Comments.nextLine(text, line);
    }
    edits.add(
        new Edit(new Span(last, last), statement.indent() + "}" + layout.newline(at.start())));
    return edits;
  }

  /** Whether the type can be a resource, and closing it throws nothing that must be caught. */
  private boolean closesQuietly(TypeName declared, TypeName made) {
    TypeName type = declared.equals(TypeName.VAR) || declared.isUnknown() ? made : declared;
    return closesQuietly(type, sites);
  }

  /** Whether the type can be a resource, and closing it throws nothing that must be caught. */
  static boolean closesQuietly(TypeName type, Sites sites) {
    return sites
                .tokens()
                .hierarchy()
                .isSubtype(type.erased(), new TypeName("java.lang.AutoCloseable"))
            == Answer.YES
        && sites.tokens().hierarchy().lineage(type.name()).types().stream()
            .flatMap(t -> t.methods().stream())
            .filter(m -> m.name().equals("close") && m.signature().params().isEmpty())
            .findFirst()
            .filter(m -> Asking.isUnchecked(m, sites))
            .isPresent();
  }

  /** The worst that becomes of the tokens in the block that has the source. */
  private Fate fate(Span block) {
    List<Step> steps = Walk.all(body).filter(s -> block.holds(s.at())).toList();
    Set<String> names = new HashSet<>();
    Fate worst = Fate.ENDS_HERE;
    for (int before = -1; before < names.size(); ) {
      before = names.size();
      for (Step s : steps) {
        Fate fate = fate(s, names);
        worst = fate.compareTo(worst) > 0 ? fate : worst;
      }
    }
    return worst;
  }

  /**
   * What a step does with a token; the local that it gives one to is one of the names from then.
   */
  private Fate fate(Step s, Set<String> names) {
    if (s instanceof Call c) {
      boolean isCaptured =
          c.way() == Way.REFERENCE && c.receiver().filter(r -> isOne(r, names)).isPresent()
              || c.body().isPresent() && mentionsOne(List.of(bodyOf(c)), names);
      return isCaptured
          ? Fate.NOBODY_CAN_TELL
          : c.args().stream().anyMatch(a -> isToken(a, names)) ? given(c) : Fate.ENDS_HERE;
    } else if (s instanceof Lambda l) {
      return l.expression() && l.body().stream().anyMatch(b -> isToken(b, names))
          ? Fate.LIVES_ON
          : mentionsOne(l.body(), names) ? Fate.NOBODY_CAN_TELL : Fate.ENDS_HERE;
    } else if (s instanceof Exit e) {
      return e.value().filter(v -> leaves(v, names)).isPresent() ? Fate.LIVES_ON : Fate.ENDS_HERE;
    } else if (s instanceof Store t) {
      return leaves(t.value(), names) ? Fate.LIVES_ON : Fate.ENDS_HERE;
    } else if (s instanceof Local l) {
      l.var().init().filter(i -> isToken(i, names)).ifPresent(i -> names.add(l.var().name()));
      return Fate.ENDS_HERE;
    }
    return Walk.parts(s).stream().anyMatch(p -> isToken(p, names)) && !(s instanceof Name)
        ? Fate.NOBODY_CAN_TELL
        : Fate.ENDS_HERE;
  }

  /** Whether a value is a token, or code that keeps one or the source. */
  private boolean leaves(Step value, Set<String> names) {
    boolean isCode = value instanceof Lambda || value instanceof Call c && c.way() == Way.REFERENCE;
    return isToken(value, names) || isCode && mentionsOne(List.of(value), names);
  }

  private static Step bodyOf(Call c) {
    return new Step.Declare(c.body().orElseThrow(), c.at());
  }

  /** A call has the token: does it go on when the call is over? */
  private Fate given(Call c) {
    TypeName type = c.type();
    if (sites.tokens().family(Role.ASYNC, type).isPresent()
        || sites.tokens().family(Role.REACTIVE, type).isPresent()
        || isA(type, FUTURE) == Answer.YES
        || isA(type, STAGE) == Answer.YES) {
      return Fate.LIVES_ON;
    }
    boolean isSure =
        c.way() == Way.METHOD
            && !c.callee().isUnknown()
            && !type.isUnknown()
            && !sites.tokens().isCloseable(type)
            && sites.tokens().called(Role.LATER, c).isEmpty()
            && !sites.tokens().mayCarry(type)
            && !sites.tokens().isToken(type)
            && c.args().stream().noneMatch(a -> a instanceof Lambda);
    return isSure ? Fate.ENDS_HERE : Fate.NOBODY_CAN_TELL;
  }

  private Answer isA(TypeName type, TypeName of) {
    return sites.tokens().hierarchy().isSubtype(type.erased(), of);
  }

  private boolean isToken(Step s, Set<String> names) {
    return s instanceof Call c
            && c.way() == Way.METHOD
            && c.receiver().filter(r -> Walk.isPlain(r, name)).isPresent()
            && sites.tokens().isToken(c.type())
        || s instanceof Name n && n.of().isEmpty() && names.contains(n.name());
  }

  private boolean isOne(Step s, Set<String> names) {
    return Walk.isPlain(s, name) || isToken(s, names);
  }

  private boolean mentionsOne(List<Step> steps, Set<String> names) {
    return Walk.all(steps).anyMatch(s -> isOne(s, names));
  }
}
