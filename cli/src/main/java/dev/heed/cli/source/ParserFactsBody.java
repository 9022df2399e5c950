package dev.heed.cli.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.heed.model.Catch;
import dev.heed.model.Mark;
import dev.heed.model.Signature;
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
import dev.heed.model.Step.Way;
import dev.heed.model.Syntax;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements: each is any number of steps. */
final class ParserFactsBody extends VoidVisitorWithDefaults<List<Step>> {
  private final ParserFacts facts;
  private final ParserFactsText text;
  private final ParserFactsExpressions expressions;

  ParserFactsBody(ParserFacts facts, ParserFactsText text) {
    this.facts = facts;
    this.text = text;
    this.expressions = new ParserFactsExpressions(facts, this, text);
  }

  List<Step> statements(List<Statement> written) {
    List<Step> steps = new ArrayList<>(written.size());
    for (Statement statement : written) {
      statement.accept(this, steps);
    }
    return steps;
  }

  List<Step> expressions(List<Expression> written) {
    return expressions.expressions(written);
  }

  Step expression(Expression written) {
    return expressions.expression(written);
  }

  /** What a branch or loop does: one statement, or those of a block. */
  List<Step> branch(Statement statement) {
    return statement instanceof BlockStmt block
        ? statements(block.getStatements())
        : statements(List.of(statement));
  }

  /** The variables of one declaration. */
  private void locals(VariableDeclarationExpr e, How how, Optional<Step> init, List<Step> out) {
    Set<Mark> marks = ParserFactsTypes.marks(e.getModifiers(), e.getAnnotations());
    if (how == How.RESOURCE) {
      marks.add(Mark.FINAL);
    }
    int start = text.at(e).start();
    for (VariableDeclarator v : e.getVariables()) {
      Span at = text.at(v);
      Var var =
          new Var(
              v.getNameAsString(),
              ParserFactsTypes.type(v.getType()),
              marks,
              ParserFactsTypes.annotations(e.getAnnotations(), text),
              how == How.EACH ? init : v.getInitializer().map(this::expression),
              at,
              text.firstToken(v.getName()));
      out.add(new Local(var, how, new Span(start, at.end())));
    }
  }

  void pattern(Expression pattern, List<Step> out) {
    if (pattern instanceof RecordPatternExpr r) {
      out.add(Syntax.type(ParserFactsTypes.type(r.getType()), text.at(r.getType())));
      r.getPatternList().forEach(p -> pattern(p, out));
    } else if (pattern instanceof TypePatternExpr t) {
      Span name = text.firstToken(t.getName());
      Set<Mark> marks = ParserFactsTypes.marks(t.getModifiers(), new NodeList<>());
      TypeName type = ParserFactsTypes.type(t.getType());
      Var var = new Var(t.getNameAsString(), type, marks, List.of(), Optional.empty(), name, name);
      int start =
          t.getModifiers().isEmpty()
              ? text.at(t).start()
              : text.at(t.getModifiers().get(0)).start();
      out.add(new Local(var, How.PATTERN, new Span(start, name.end())));
    }
  }

  Fork fork(Node at, Expression selector, List<SwitchEntry> entries, TypeName type) {
    List<List<Step>> arms = new ArrayList<>(entries.size());
    for (SwitchEntry entry : entries) {
      List<Step> arm = new ArrayList<>();
      entry.getLabels().forEach(label -> pattern(label, arm));
      entry.getGuard().ifPresent(guard -> arm.add(expression(guard)));
      List<Statement> body = entry.getStatements();
      arm.addAll(
          entry.getType() == SwitchEntry.Type.BLOCK ? branch(body.get(0)) : statements(body));
      arms.add(arm);
    }
    return new Fork("switch", expression(selector), arms, type, text.at(at));
  }

  @Override
  public void defaultAction(Node n, List<Step> out) {
    throw new IllegalStateException("no statement: " + n.getClass().getSimpleName());
  }

  @Override
  public void visit(EmptyStmt n, List<Step> out) {}

  @Override
  public void visit(ExpressionStmt n, List<Step> out) {
    if (n.getExpression() instanceof VariableDeclarationExpr v) {
      locals(v, How.PLAIN, Optional.empty(), out);
    } else {
      out.add(expression(n.getExpression()));
    }
  }

  @Override
  public void visit(BlockStmt n, List<Step> out) {
    out.add(new Group("block", statements(n.getStatements()), TypeName.VOID, text.at(n)));
  }

  @Override
  public void visit(LabeledStmt n, List<Step> out) {
    out.add(new Group("block", branch(n.getStatement()), TypeName.VOID, text.at(n)));
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt n, List<Step> out) {
    Optional<Step> receiver = n.getExpression().map(this::expression);
    int start = text.at(n).start();
    String keyword = n.isThis() ? "this" : "super";
    Span name = text.lexer.find(receiver.map(r -> r.at().end()).orElse(start), keyword);
    List<Step> args = expressions(n.getArguments());
    int last = args.isEmpty() ? name.end() : args.get(args.size() - 1).at().end();
    int end = text.lexer.find(last, ")").end();
    Span at = new Span(start, end);
    Way way = n.isThis() ? Way.THIS : Way.SUPER;
    out.add(
        expressions.call(
            way, receiver, Signature.NEW, args, TypeName.UNKNOWN, Optional.empty(), at, name));
  }

  @Override
  public void visit(IfStmt n, List<Step> out) {
    Step head = expression(n.getCondition());
    List<Step> then = branch(n.getThenStmt());
    List<Step> otherwise = n.getElseStmt().map(this::branch).orElse(List.of());
    out.add(new Fork("if", head, List.of(then, otherwise), TypeName.VOID, text.at(n)));
  }

  @Override
  public void visit(SwitchStmt n, List<Step> out) {
    out.add(fork(n, n.getSelector(), n.getEntries(), TypeName.VOID));
  }

  @Override
  public void visit(ForStmt n, List<Step> out) {
    List<Step> head = new ArrayList<>();
    for (Expression e : n.getInitialization()) {
      if (e instanceof VariableDeclarationExpr v) {
        locals(v, How.PLAIN, Optional.empty(), head);
      } else {
        head.add(expression(e));
      }
    }
    n.getCompare().map(this::expression).ifPresent(head::add);
    head.addAll(expressions(n.getUpdate()));
    out.add(new Loop("for", head, branch(n.getBody()), text.at(n)));
  }

  @Override
  public void visit(ForEachStmt n, List<Step> out) {
    List<Step> head = new ArrayList<>(1);
    locals(n.getVariable(), How.EACH, Optional.of(expression(n.getIterable())), head);
    out.add(new Loop("foreach", head, branch(n.getBody()), text.at(n)));
  }

  @Override
  public void visit(WhileStmt n, List<Step> out) {
    List<Step> head = List.of(expression(n.getCondition()));
    out.add(new Loop("while", head, branch(n.getBody()), text.at(n)));
  }

  @Override
  public void visit(DoStmt n, List<Step> out) {
    List<Step> head = List.of(expression(n.getCondition()));
    out.add(new Loop("do", head, branch(n.getBody()), text.at(n)));
  }

  @Override
  public void visit(TryStmt n, List<Step> out) {
    List<Step> resources = new ArrayList<>();
    for (Expression e : n.getResources()) {
      if (e instanceof VariableDeclarationExpr v) {
        locals(v, How.RESOURCE, Optional.empty(), resources);
      } else {
        resources.add(expression(e));
      }
    }
    List<Step> body = statements(n.getTryBlock().getStatements());
    List<Catch> catches = new ArrayList<>(n.getCatchClauses().size());
    for (CatchClause c : n.getCatchClauses()) {
      catches.add(caught(c));
    }
    List<Step> last = n.getFinallyBlock().map(b -> statements(b.getStatements())).orElse(List.of());
    out.add(new Try(resources, body, catches, last, text.at(n)));
  }

  private Catch caught(CatchClause c) {
    Type type = c.getParameter().getType();
    boolean union = type instanceof UnionType;
    List<TypeName> types =
        ParserFactsTypes.types(type instanceof UnionType u ? u.getElements() : List.of(type));
    Var var = facts.parameter(c.getParameter(), union ? EnumSet.of(Mark.FINAL) : Set.of());
    return new Catch(types, var, statements(c.getBody().getStatements()), text.at(c));
  }

  @Override
  public void visit(SynchronizedStmt n, List<Step> out) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expression(n.getExpression()));
    visit(n.getBody(), parts);
    out.add(new Group("synchronized", parts, TypeName.VOID, text.at(n)));
  }

  @Override
  public void visit(AssertStmt n, List<Step> out) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expression(n.getCheck()));
    n.getMessage().map(this::expression).ifPresent(parts::add);
    out.add(new Group("assert", parts, TypeName.VOID, text.at(n)));
  }

  @Override
  public void visit(ReturnStmt n, List<Step> out) {
    exit("return", n.getExpression(), n, out);
  }

  @Override
  public void visit(ThrowStmt n, List<Step> out) {
    exit("throw", Optional.of(n.getExpression()), n, out);
  }

  @Override
  public void visit(BreakStmt n, List<Step> out) {
    exit("break", Optional.empty(), n, out);
  }

  @Override
  public void visit(ContinueStmt n, List<Step> out) {
    exit("continue", Optional.empty(), n, out);
  }

  @Override
  public void visit(YieldStmt n, List<Step> out) {
    exit("yield", Optional.of(n.getExpression()), n, out);
  }

  private void exit(String keyword, Optional<Expression> value, Node n, List<Step> out) {
    out.add(new Exit(keyword, value.map(this::expression), text.at(n)));
  }

  @Override
  public void visit(LocalClassDeclarationStmt n, List<Step> out) {
    out.add(new Declare(facts.type(n.getClassDeclaration(), Set.of(), true), text.at(n)));
  }

  @Override
  public void visit(LocalRecordDeclarationStmt n, List<Step> out) {
    out.add(new Declare(facts.type(n.getRecordDeclaration(), Set.of(), true), text.at(n)));
  }
}
