package dev.heed.cli.source;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.Syntax;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions: each is one step. */
final class ParserFactsExpressions extends GenericVisitorWithDefaults<Step, Span> {
  private final ParserFacts facts;
  private final ParserFactsBody bodies;
  private final ParserFactsText text;

  ParserFactsExpressions(ParserFacts facts, ParserFactsBody bodies, ParserFactsText text) {
    this.facts = facts;
    this.bodies = bodies;
    this.text = text;
  }

  List<Step> expressions(List<Expression> written) {
    List<Step> steps = new ArrayList<>(written.size());
    for (Expression expression : written) {
      steps.add(expression(expression));
    }
    return steps;
  }

  /** One expression, with the parentheses around it. */
  Step expression(Expression written) {
    Expression inner = written;
    while (inner instanceof EnclosedExpr e) {
      inner = e.getInner();
    }
    return inner.accept(this, text.at(written));
  }

  @Override
  public Step defaultAction(Node n, Span at) {
    throw new IllegalStateException("no expression: " + n.getClass().getSimpleName());
  }

  @Override
  public Step visit(MethodCallExpr n, Span at) {
    Optional<Step> receiver = n.getScope().map(this::expression);
    List<Step> args = expressions(n.getArguments());
    Span name = text.firstToken(n.getName());
    return call(
        Way.METHOD,
        receiver,
        n.getNameAsString(),
        args,
        TypeName.UNKNOWN,
        Optional.empty(),
        at,
        name);
  }

  @Override
  public Step visit(ObjectCreationExpr n, Span at) {
    Optional<Step> receiver = n.getScope().map(this::expression);
    Span own = text.at(n);
    Span name = text.lexer.find(receiver.map(r -> r.at().end()).orElse(own.start()), "new");
    TypeName made = ParserFactsTypes.type(n.getType());
    List<Step> args = expressions(n.getArguments());
    Optional<TypeDecl> body =
        n.getAnonymousClassBody()
            .map(
                members -> {
                  int from =
                      args.isEmpty()
                          ? text.at(n.getType()).end()
                          : args.get(args.size() - 1).at().end();
                  int brace = text.lexer.find(from, "{").start();
                  return facts.anonymous(made, members, new Span(brace, own.end()));
                });
    return call(Way.NEW, receiver, Signature.NEW, args, made, body, at, name);
  }

  @Override
  public Step visit(MethodReferenceExpr n, Span at) {
    // The parser binds a cast closer than the two colons, as Java does not.
    List<CastExpr> casts = new ArrayList<>(0);
    Expression scope = n.getScope();
    while (scope instanceof CastExpr cast) {
      casts.add(cast);
      scope = cast.getExpression();
    }
    Span own = casts.isEmpty() ? at : new Span(text.at(scope).start(), text.at(n).end());
    Step step = reference(n, scope, own);
    for (int i = casts.size() - 1; i >= 0; i--) {
      Span whole = i == 0 ? at : new Span(text.at(casts.get(i)).start(), own.end());
      TypeName type = ParserFactsTypes.type(casts.get(i).getType());
      step = new Group("cast", List.of(step), type, whole);
    }
    return step;
  }

  private Step reference(MethodReferenceExpr n, Expression scope, Span at) {
    boolean made = n.getIdentifier().equals(Signature.NEW);
    return call(
        Way.REFERENCE,
        made ? Optional.empty() : Optional.of(expression(scope)),
        n.getIdentifier(),
        List.of(),
        made ? ParserFactsTypes.type(((TypeExpr) scope).getType()) : TypeName.UNKNOWN,
        Optional.empty(),
        at,
        text.lastToken(n));
  }

  @Override
  public Step visit(TypeExpr n, Span at) {
    Type type = n.getType();
    return type instanceof ClassOrInterfaceType c && !ParserFactsTypes.isGeneric(c)
        ? name(c, at)
        : Syntax.type(ParserFactsTypes.type(type), at);
  }

  @Override
  public Step visit(NameExpr n, Span at) {
    return name(Optional.empty(), n.getNameAsString(), at, text.firstToken(n.getName()));
  }

  @Override
  public Step visit(FieldAccessExpr n, Span at) {
    Step of = expression(n.getScope());
    return name(Optional.of(of), n.getNameAsString(), at, text.firstToken(n.getName()));
  }

  @Override
  public Step visit(ThisExpr n, Span at) {
    return name(n.getTypeName().map(this::name), "this", at, text.lastToken(n));
  }

  @Override
  public Step visit(SuperExpr n, Span at) {
    return name(n.getTypeName().map(this::name), "super", at, text.lastToken(n));
  }

  @Override
  public Step visit(ClassExpr n, Span at) {
    Step of = Syntax.type(ParserFactsTypes.type(n.getType()), text.at(n.getType()));
    return name(Optional.of(of), "class", at, text.lastToken(n));
  }

  @Override
  public Step visit(AssignExpr n, Span at) {
    Step target = expression(n.getTarget());
    Step value = expression(n.getValue());
    return new Store(target, n.getOperator().asString(), value, TypeName.UNKNOWN, at);
  }

  @Override
  public Step visit(BinaryExpr n, Span at) {
    String operator = n.getOperator().asString();
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = n;
    while (left instanceof BinaryExpr b && b.getOperator() == n.getOperator()) {
      chain.push(b);
      left = b.getLeft();
    }
    Step first = expression(left);
    if (operator.equals("&&") || operator.equals("||")) {
      Step all = first;
      for (BinaryExpr b : chain) {
        List<List<Step>> right = List.of(List.of(expression(b.getRight())));
        all = new Fork(operator, all, right, Syntax.BOOLEAN, b == n ? at : text.at(b));
      }
      return all;
    }
    List<Step> terms = new ArrayList<>(chain.size() + 1);
    terms.add(first);
    for (BinaryExpr b : chain) {
      terms.add(expression(b.getRight()));
    }
    return Syntax.chain(operator, terms, at);
  }

  @Override
  public Step visit(UnaryExpr n, Span at) {
    Expression operand = n.getExpression();
    if (n.getOperator() == UnaryExpr.Operator.MINUS
        && (operand instanceof IntegerLiteralExpr || operand instanceof LongLiteralExpr)) {
      return Syntax.number("-" + text.written(text.at(operand)), at);
    }
    String operator = n.getOperator().asString();
    return new Group(operator, List.of(expression(operand)), Syntax.result(operator), at);
  }

  @Override
  public Step visit(CastExpr n, Span at) {
    List<Step> parts = List.of(expression(n.getExpression()));
    return new Group("cast", parts, ParserFactsTypes.type(n.getType()), at);
  }

  @Override
  public Step visit(InstanceOfExpr n, Span at) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expression(n.getExpression()));
    if (n.getPattern().isPresent()) {
      bodies.pattern(n.getPattern().get(), parts);
    } else {
      parts.add(Syntax.type(ParserFactsTypes.type(n.getType()), text.at(n.getType())));
    }
    return new Group("instanceof", parts, Syntax.BOOLEAN, at);
  }

  @Override
  public Step visit(ConditionalExpr n, Span at) {
    Step head = expression(n.getCondition());
    List<Step> then = List.of(expression(n.getThenExpr()));
    List<Step> otherwise = List.of(expression(n.getElseExpr()));
    return new Fork("?", head, List.of(then, otherwise), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visit(SwitchExpr n, Span at) {
    Fork fork = bodies.fork(n, n.getSelector(), n.getEntries(), TypeName.UNKNOWN);
    return new Fork(fork.kind(), fork.head(), fork.arms(), fork.type(), at);
  }

  @Override
  public Step visit(ArrayAccessExpr n, Span at) {
    List<Step> parts = List.of(expression(n.getName()), expression(n.getIndex()));
    return new Group("[]", parts, TypeName.UNKNOWN, at);
  }

  @Override
  public Step visit(ArrayCreationExpr n, Span at) {
    TypeName type = ParserFactsTypes.type(n.getElementType());
    List<Step> parts = new ArrayList<>();
    for (ArrayCreationLevel level : n.getLevels()) {
      type = TypeName.arrayOf(type);
      level.getDimension().map(this::expression).ifPresent(parts::add);
    }
    n.getInitializer().ifPresent(i -> parts.addAll(expressions(i.getValues())));
    return new Group("new[]", parts, type, at);
  }

  @Override
  public Step visit(ArrayInitializerExpr n, Span at) {
    return new Group("new[]", expressions(n.getValues()), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visit(LambdaExpr n, Span at) {
    List<Var> params = new ArrayList<>(n.getParameters().size());
    for (Parameter p : n.getParameters()) {
      params.add(facts.parameter(p, Set.of()));
    }
    boolean expression = n.getBody() instanceof ExpressionStmt;
    return new Lambda(params, bodies.branch(n.getBody()), expression, TypeName.UNKNOWN, at);
  }

  @Override
  public Step visit(NullLiteralExpr n, Span at) {
    return new Literal("null", TypeName.NULL, at);
  }

  @Override
  public Step visit(BooleanLiteralExpr n, Span at) {
    return new Literal(String.valueOf(n.getValue()), Syntax.BOOLEAN, at);
  }

  @Override
  public Step visit(CharLiteralExpr n, Span at) {
    return new Literal(text.written(text.at(n)), new TypeName("char"), at);
  }

  @Override
  public Step visit(IntegerLiteralExpr n, Span at) {
    return Syntax.number(text.written(text.at(n)), at);
  }

  @Override
  public Step visit(LongLiteralExpr n, Span at) {
    return Syntax.number(text.written(text.at(n)), at);
  }

  @Override
  public Step visit(DoubleLiteralExpr n, Span at) {
    return Syntax.number(text.written(text.at(n)), at);
  }

  @Override
  public Step visit(StringLiteralExpr n, Span at) {
    return Syntax.string(at);
  }

  @Override
  public Step visit(TextBlockLiteralExpr n, Span at) {
    return Syntax.string(at);
  }

  private Step name(Optional<Step> of, String name, Span at, Span nameAt) {
    return new Step.Name(of, name, What.UNKNOWN, TypeName.UNKNOWN, TypeName.UNKNOWN, at, nameAt);
  }

  /** A qualified name before {@code .this} or {@code .super}. */
  private Step name(Name name) {
    Span at = text.at(name);
    return name(
        name.getQualifier().map(this::name), name.getIdentifier(), at, text.lastToken(name));
  }

  /** A type that may as well be a variable. */
  private Step name(ClassOrInterfaceType type, Span at) {
    return name(
        type.getScope().map(scope -> name(scope, text.at(scope))),
        type.getNameAsString(),
        at,
        text.firstToken(type.getName()));
  }

  Call call(
      Way way,
      Optional<Step> receiver,
      String name,
      List<Step> args,
      TypeName made,
      Optional<TypeDecl> body,
      Span at,
      Span nameAt) {
    return new Call(
        way, receiver, name, args, made, Signature.UNKNOWN, TypeName.UNKNOWN, body, at, nameAt);
  }
}
