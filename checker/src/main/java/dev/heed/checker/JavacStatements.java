package dev.heed.checker;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import dev.heed.model.Catch;
import dev.heed.model.Mark;
import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Declare;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.How;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Try;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements: each is any number of steps. */
final class JavacStatements extends SimpleTreeVisitor<Void, List<Step>> {
  private final JavacFacts facts;
  private final JavacSyntax syntax;
  private final JavacKnown known;
  private final JavacExpressions expressions;

  /** Where the declaration of the last variable started and where that variable ended. */
  private Span last = Span.NONE;

  JavacStatements(JavacFacts facts, JavacSyntax syntax, JavacKnown known) {
    this.facts = facts;
    this.syntax = syntax;
    this.known = known;
    this.expressions = new JavacExpressions(facts, this, syntax, known);
  }

  JavacExpressions expressions() {
    return expressions;
  }

  List<Step> statements(List<? extends StatementTree> written) {
    List<Step> steps = new ArrayList<>(written.size());
    for (StatementTree statement : written) {
      if (syntax.isWritten(statement)) {
        statement.accept(this, steps);
      }
    }
    return steps;
  }

  /** What a branch or loop does: one statement, or those of a block. */
  List<Step> branch(StatementTree statement) {
    return statement instanceof BlockTree block
        ? statements(block.getStatements())
        : statements(List.of(statement));
  }

  /**
   * A field, parameter or local as written; where no type is, the one the compiler found.
   *
   * @param withInit whether to read the initialiser
   */
  Var variable(VariableTree v, Set<Mark> implied, boolean withInit) {
    String name = v.getName().toString().isEmpty() ? "_" : v.getName().toString();
    int start = syntax.start(v);
    int declared = syntax.afterModifiers(start, v.getModifiers());
    Span first = syntax.lexer.token(declared);
    TypeName type;
    Span nameAt;
    Span second = syntax.lexer.token(first.end());
    if (syntax.lexer.spells(first, "var") && syntax.lexer.spells(second, name)) {
      type = inferred(v, TypeName.VAR);
      nameAt = second;
    } else if (syntax.lexer.spells(first, name) && isEnd(second)) {
      type = inferred(v, TypeName.UNKNOWN);
      nameAt = first;
    } else {
      type = JavacSyntax.type(v.getType());
      boolean more = last.start() == start && last.end() > declared;
      int from = more ? last.end() : syntax.elementEnd(v.getType());
      nameAt = syntax.lexer.find(from, name);
    }
    Set<Mark> marks = JavacSyntax.marks(v.getModifiers());
    marks.addAll(implied);
    Optional<Step> init =
        withInit && syntax.isWritten(v.getInitializer())
            ? Optional.of(expressions.expression(v.getInitializer()))
            : Optional.empty();
    int end = init.map(i -> i.at().end()).orElseGet(() -> syntax.lexer.dimensions(nameAt.end()));
    last = new Span(start, end);
    return new Var(
        name,
        type,
        marks,
        syntax.annotations(v.getModifiers()),
        init,
        new Span(nameAt.start(), end),
        nameAt);
  }

  /** The component of a record as the parameter of its compact constructor. */
  Var component(VariableTree v) {
    Var c = variable(v, Set.of(), false);
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    marks.addAll(c.marks());
    marks.removeAll(EnumSet.of(Mark.PRIVATE, Mark.FINAL));
    return new Var(c.name(), c.type(), marks, c.annotations(), c.init(), c.at(), c.nameAt());
  }

  private TypeName inferred(VariableTree v, TypeName otherwise) {
    TypeName found = known.variable(v);
    return found.isUnknown() ? otherwise : found;
  }

  /** What follows the untyped parameter of a lambda. */
  private boolean isEnd(Span token) {
    return syntax.lexer.is(token.start(), ',')
        || syntax.lexer.is(token.start(), ')')
        || syntax.lexer.is(token.start(), '-');
  }

  private void local(VariableTree v, How how, Set<Mark> implied, List<Step> out) {
    Var var = variable(v, implied, how == How.PLAIN || how == How.RESOURCE);
    out.add(new Local(var, how, new Span(syntax.start(v), var.at().end())));
  }

  /**
   * A pattern of {@code instanceof} or {@code case}: the types it takes apart and the variables it
   * binds. Newer patterns than this compiles against are reached by the scanner's own knowledge.
   */
  void pattern(Tree pattern, List<Step> out) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree n, Void v) {
        local(n.getVariable(), How.PATTERN, Set.of(), out);
        return null;
      }

      @Override
      public Void scan(Tree tree, Void v) {
        if (tree instanceof ExpressionTree) {
          out.add(expressions.type(tree));
          return null;
        }
        return super.scan(tree, v);
      }
    }.scan(pattern, null);
  }

  List<List<Step>> arms(List<? extends CaseTree> cases) {
    List<List<Step>> arms = new ArrayList<>(cases.size());
    for (CaseTree c : cases) {
      List<Step> arm = new ArrayList<>();
      labels(c, arm);
      if (c.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
        arm.addAll(statements(c.getStatements()));
      } else if (c.getBody() instanceof ExpressionTree e) {
        arm.add(expressions.expression(e));
      } else {
        arm.addAll(branch((StatementTree) c.getBody()));
      }
      arms.add(arm);
    }
    return arms;
  }

  /** The patterns and the guard; constants say nothing. */
  private void labels(CaseTree c, List<Step> out) {
    c.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree tree, Void v) {
            if (tree instanceof PatternTree) {
              pattern(tree, out);
            } else if (tree instanceof ExpressionTree e) {
              if (e != c.getBody() && !c.getExpressions().contains(e)) {
                out.add(expressions.expression(e));
              }
            } else if (tree != null
                && !(tree instanceof StatementTree)
                && tree.getKind().name().equals("PATTERN_CASE_LABEL")) {
              super.scan(tree, v);
            }
            return null;
          }
        },
        null);
  }

  @Override
  protected Void defaultAction(Tree n, List<Step> out) {
    // An empty statement, or one in error.
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree n, List<Step> out) {
    if (syntax.isWritten(n.getExpression())) {
      out.add(expressions.expression(n.getExpression()));
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree n, List<Step> out) {
    local(n, How.PLAIN, Set.of(), out);
    return null;
  }

  @Override
  public Void visitClass(ClassTree n, List<Step> out) {
    out.add(new Declare(facts.type(n, Set.of(), true), syntax.at(n)));
    return null;
  }

  @Override
  public Void visitBlock(BlockTree n, List<Step> out) {
    return group("block", statements(n.getStatements()), n, out);
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree n, List<Step> out) {
    return group("block", branch(n.getStatement()), n, out);
  }

  @Override
  public Void visitSynchronized(SynchronizedTree n, List<Step> out) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expressions.condition(n.getExpression()));
    visitBlock(n.getBlock(), parts);
    return group("synchronized", parts, n, out);
  }

  @Override
  public Void visitAssert(AssertTree n, List<Step> out) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expressions.expression(n.getCondition()));
    if (n.getDetail() != null) {
      parts.add(expressions.expression(n.getDetail()));
    }
    return group("assert", parts, n, out);
  }

  private Void group(String kind, List<Step> parts, Tree n, List<Step> out) {
    out.add(new Group(kind, parts, TypeName.VOID, syntax.at(n)));
    return null;
  }

  @Override
  public Void visitIf(IfTree n, List<Step> out) {
    Step head = expressions.condition(n.getCondition());
    List<Step> then = branch(n.getThenStatement());
    List<Step> otherwise = n.getElseStatement() == null ? List.of() : branch(n.getElseStatement());
    out.add(new Fork("if", head, List.of(then, otherwise), TypeName.VOID, syntax.at(n)));
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree n, List<Step> out) {
    Step head = expressions.condition(n.getExpression());
    out.add(new Fork("switch", head, arms(n.getCases()), TypeName.VOID, syntax.at(n)));
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree n, List<Step> out) {
    List<Step> head = statements(n.getInitializer());
    if (n.getCondition() != null) {
      head.add(expressions.expression(n.getCondition()));
    }
    head.addAll(statements(n.getUpdate()));
    return loop("for", head, n.getStatement(), n, out);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree n, List<Step> out) {
    List<Step> head = new ArrayList<>(1);
    Step over = expressions.expression(n.getExpression());
    local(n.getVariable(), How.EACH, Set.of(), head);
    Local each = (Local) head.get(0);
    Var var = each.var().with(each.var().type(), Optional.of(over));
    head.set(0, new Local(var, How.EACH, each.at()));
    return loop("foreach", head, n.getStatement(), n, out);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree n, List<Step> out) {
    List<Step> head = List.of(expressions.condition(n.getCondition()));
    return loop("while", head, n.getStatement(), n, out);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree n, List<Step> out) {
    List<Step> head = List.of(expressions.condition(n.getCondition()));
    return loop("do", head, n.getStatement(), n, out);
  }

  private Void loop(String kind, List<Step> head, StatementTree body, Tree n, List<Step> out) {
    out.add(new Loop(kind, head, branch(body), syntax.at(n)));
    return null;
  }

  @Override
  public Void visitTry(TryTree n, List<Step> out) {
    List<Step> resources = new ArrayList<>(n.getResources().size());
    for (Tree resource : n.getResources()) {
      if (resource instanceof VariableTree v) {
        local(v, How.RESOURCE, EnumSet.of(Mark.FINAL), resources);
      } else {
        resources.add(expressions.resource(resource));
      }
    }
    List<Step> body = statements(n.getBlock().getStatements());
    List<Catch> catches = new ArrayList<>(n.getCatches().size());
    for (CatchTree c : n.getCatches()) {
      catches.add(caught(c));
    }
    List<Step> atLast =
        n.getFinallyBlock() == null ? List.of() : statements(n.getFinallyBlock().getStatements());
    out.add(new Try(resources, body, catches, atLast, syntax.at(n)));
    return null;
  }

  private Catch caught(CatchTree c) {
    Tree type = c.getParameter().getType();
    boolean union = type instanceof UnionTypeTree;
    List<TypeName> types =
        JavacSyntax.types(
            type instanceof UnionTypeTree u ? u.getTypeAlternatives() : List.of(type));
    Set<Mark> implied = union ? EnumSet.of(Mark.FINAL) : Set.of();
    Var var = variable(c.getParameter(), implied, false);
    return new Catch(types, var, statements(c.getBlock().getStatements()), syntax.at(c));
  }

  @Override
  public Void visitReturn(ReturnTree n, List<Step> out) {
    return exit("return", n.getExpression(), n, out);
  }

  @Override
  public Void visitThrow(ThrowTree n, List<Step> out) {
    return exit("throw", n.getExpression(), n, out);
  }

  @Override
  public Void visitBreak(BreakTree n, List<Step> out) {
    return exit("break", null, n, out);
  }

  @Override
  public Void visitContinue(ContinueTree n, List<Step> out) {
    return exit("continue", null, n, out);
  }

  @Override
  public Void visitYield(YieldTree n, List<Step> out) {
    return exit("yield", n.getValue(), n, out);
  }

  private Void exit(String keyword, @Nullable ExpressionTree value, Tree n, List<Step> out) {
    Optional<Step> step = Optional.ofNullable(value).map(expressions::expression);
    out.add(new Exit(keyword, step, syntax.at(n)));
    return null;
  }
}
