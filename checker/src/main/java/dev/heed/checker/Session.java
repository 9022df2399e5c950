package dev.heed.checker;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import dev.heed.cancel.CancellationToken;
import dev.heed.checker.Options.OptionException;
import dev.heed.family.Relevance;
import dev.heed.meaning.Index;
import dev.heed.meaning.Types;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import dev.heed.sight.Project;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the checkers of one compilation share. It lives in javac's context, so it dies with the
 * compilation and is never seen by another one in the same process.
 */
final class Session {
  private static final Context.Key<Session> KEY = new Context.Key<>();
  private static final int FRAMES = 6;

  /** A compilation ends with its process alone. */
  private static final CancellationToken UNCANCELLABLE = CancellationToken.NONE;

  private final Log log;
  private final JavacTask task;
  private final Optional<Lint> lint;
  private final Types types;
  private final Project project;
  private final Optional<RelevantFiles> relevant;
  private Optional<Judged> last = Optional.empty();
  private boolean failed;

  private Session(
      Log log,
      JavacTask task,
      Optional<Lint> lint,
      Types types,
      Project project,
      Optional<RelevantFiles> relevant) {
    this.log = log;
    this.task = task;
    this.lint = lint;
    this.types = types;
    this.project = project;
    this.relevant = relevant;
  }

  /** The session of the compilation that is under way; wrong options are reported here, once. */
  static Session of(VisitorState state, ErrorProneFlags flags) {
    Context context = compilation(state.context);
    Session session = context.get(KEY);
    if (session == null) {
      session = start(context, flags);
      context.put(KEY, session);
    }
    return session;
  }

  /** Error Prone gives each file a context of its own, on top of the compilation's. */
  private static Context compilation(Context context) {
    return context.get(JavacTask.class) instanceof BasicJavacTask task
        ? task.getContext()
        : context;
  }

  private static Session start(Context context, ErrorProneFlags flags) {
    Log log = Log.instance(context);
    JavacTask task = BasicJavacTask.instance(context);
    try {
      Lint lint = Options.read(flags);
      // Asked now, while the compiler still knows which types it read as sources.
      List<ClassSymbol> sources = CompiledSources.types(context);
      JavacTypes types = new JavacTypes(task, sources.stream().findFirst());
      RelevantSymbols symbols = new RelevantSymbols(new Relevance(lint.families()), context);
      Project project =
          lint.project(
              () ->
                  sources.stream()
                      .filter(symbols::takesRelevant)
                      .map(type -> type.getQualifiedName().toString()),
              types,
              UNCANCELLABLE);
      RelevantFiles relevant =
          new RelevantFiles(symbols, context, lint.settings(), Options.readsAll(flags));
      return new Session(log, task, Optional.of(lint), types, project, Optional.of(relevant));
    } catch (OptionException e) {
      log.error(new JCDiagnostic.Error("compiler", "proc.messager", "Heed: " + e.getMessage()));
      return idle(log, task);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      log.note(crash("at its start", e));
      return idle(log, task);
    }
  }

  /** Finds nothing. */
  private static Session idle(Log log, JavacTask task) {
    return new Session(log, task, Optional.empty(), Types.NONE, Project.NONE, Optional.empty());
  }

  /** What the rule finds in the file; nothing when the options were wrong. */
  List<Finding> findings(Rule rule, CompilationUnitTree tree) {
    if (lint.isEmpty()) {
      return List.of();
    }
    if (last.isEmpty() || last.get().tree != tree) {
      last =
          Optional.of(
              new Judged(lint.get(), types, project, task, tree, relevant.get().read(tree)));
    }
    return last.get().findings(rule);
  }

  /** Says that Heed failed, the first time it does. */
  void failed(Rule rule, CompilationUnitTree tree, Throwable thrown) {
    if (failed) {
      return;
    }
    failed = true;
    log.note(crash("on " + tree.getSourceFile().getName() + " in " + rule.name(), thrown));
  }

  private static JCDiagnostic.Note crash(String where, Throwable thrown) {
    String trace =
        Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    return new JCDiagnostic.Note(
        "compiler",
        "proc.messager",
        "Heed failed "
            + where
            + "; the compilation goes on. Please report it with this text:"
            + " https://github.com/heed-dev/heed/issues/new?template=crash.yml\n    "
            + thrown
            + trace);
  }

  /** One file, lowered and judged when it is first asked about. */
  // Nobody can cancel a compilation.
  @SuppressWarnings("NoneTokenFacade")
  private static final class Judged {
    private final Lint lint;
    private final Types types;
    private final Project project;
    private final JavacTask task;
    private final CompilationUnitTree tree;

    /** Whose bodies are read; nothing where the file need not be judged. */
    private final Optional<RelevantBodies> read;

    private State state = State.FRESH;
    private Optional<Unit> facts = Optional.empty();
    private Map<String, List<Finding>> byRule = Map.of();

    private enum State {
      FRESH,
      /** All rules that are on were asked at once, since most of the cost is common. */
      TOGETHER,
      /** One of them failed: each is asked alone, so that the others still answer. */
      ALONE,
      /** The file could not even be lowered, which was said once. */
      LOST
    }

    Judged(
        Lint lint,
        Types types,
        Project project,
        JavacTask task,
        CompilationUnitTree tree,
        Optional<RelevantBodies> read) {
      this.lint = lint;
      this.types = types;
      this.project = project;
      this.task = task;
      this.tree = tree;
      this.read = read;
    }

    private List<Finding> judge(Unit unit, List<Rule> rules) {
      Index index = lint.index(List.of(unit), types, UNCANCELLABLE);
      return lint.judge(unit, index, project, rules, UNCANCELLABLE);
    }

    List<Finding> findings(Rule rule) {
      if (!Rules.ALL.contains(rule)) {
        // What such a rule needs, nobody knows.
        return judge(JavacFacts.read(task, tree), List.of(rule));
      }
      if (read.isEmpty()) {
        return List.of();
      }
      if (state == State.FRESH) {
        state = State.LOST;
        facts = Optional.of(JavacFacts.read(task, tree, read.get()::isRead));
        state = State.ALONE;
        try {
          byRule =
              judge(facts.get(), Rules.ON).stream().collect(Collectors.groupingBy(Finding::rule));
          state = State.TOGETHER;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
          // The rule that threw throws again when it is asked alone.
        }
      }
      if (facts.isEmpty()) {
        return List.of();
      }
      return state == State.TOGETHER && Rules.ON.contains(rule)
          ? byRule.getOrDefault(rule.name(), List.of())
          : judge(facts.get(), List.of(rule));
    }
  }
}
