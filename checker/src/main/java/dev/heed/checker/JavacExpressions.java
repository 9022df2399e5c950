package dev.heed.checker;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
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
final class JavacExpressions extends SimpleTreeVisitor<Step, Span> {
  private final JavacFacts facts;
  private final JavacStatements statements;
  private final JavacSyntax syntax;
  private final JavacKnown known;

  JavacExpressions(
      JavacFacts facts, JavacStatements statements, JavacSyntax syntax, JavacKnown known) {
    this.facts = facts;
    this.statements = statements;
    this.syntax = syntax;
    this.known = known;
  }

  List<Step> expressions(List<? extends ExpressionTree> written) {
    List<Step> steps = new ArrayList<>(written.size());
    for (ExpressionTree expression : written) {
      steps.add(expression(expression));
    }
    return steps;
  }

  /** One expression, with the parentheses around it. */
  Step expression(Tree written) {
    Tree inner = written;
    while (inner instanceof ParenthesizedTree p) {
      inner = p.getExpression();
    }
    return inner.accept(this, syntax.at(written));
  }

  /** A condition, whose outer parentheses belong to the statement. */
  Step condition(ExpressionTree written) {
    return expression(written instanceof ParenthesizedTree p ? p.getExpression() : written);
  }

  /** A resource that is a variable: the compiler's end may be behind the semicolon. */
  Step resource(Tree written) {
    Step step = expression(written);
    if (!(step instanceof Step.Name n)) {
      return step;
    }
    int from = n.of().map(of -> of.at().end()).orElse(n.at().start());
    Span nameAt = syntax.lexer.find(from, n.name());
    Span at = new Span(n.at().start(), nameAt.end());
    return name(n.of(), n.name(), at, nameAt);
  }

  @Override
  protected Step defaultAction(Tree n, Span at) {
    // What is in error, or only a newer compiler knows, says nothing.
    return new Group("?", List.of(), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visitMethodInvocation(MethodInvocationTree n, Span at) {
    ExpressionTree select = n.getMethodSelect();
    while (select instanceof ParenthesizedTree p) {
      select = p.getExpression();
    }
    Optional<Step> receiver = Optional.empty();
    String name;
    Span nameAt;
    if (select instanceof MemberSelectTree m) {
      receiver = Optional.of(expression(m.getExpression()));
      name = m.getIdentifier().toString();
      nameAt = syntax.lastToken(m, receiver.get().at().end());
    } else {
      name = select instanceof IdentifierTree i ? i.getName().toString() : "?";
      // Type arguments may stand before this and super.
      nameAt = syntax.lexer.find(syntax.start(select), name);
    }
    Way way = name.equals("this") ? Way.THIS : name.equals("super") ? Way.SUPER : Way.METHOD;
    return new Call(
        way,
        receiver,
        way == Way.METHOD ? name : Signature.NEW,
        expressions(n.getArguments()),
        TypeName.UNKNOWN,
        known.callee(n),
        way == Way.METHOD ? known.type(n) : TypeName.UNKNOWN,
        Optional.empty(),
        at,
        nameAt);
  }

  @Override
  public Step visitNewClass(NewClassTree n, Span at) {
    List<? extends ExpressionTree> args = n.getArguments();
    ExpressionTree outer = n.getEnclosingExpression();
    Span own = syntax.at(n);
    if (outer == null
        && !args.isEmpty()
        && syntax.start(args.get(0)) >= 0
        && syntax.start(args.get(0)) < syntax.elementEnd(identifier(n))
        && args.get(0) instanceof UnaryTree check) {
      // The compiler moves the outer instance of an anonymous class to its arguments.
      outer = check.getExpression();
      args = args.subList(1, args.size());
      own = new Span(Math.min(own.start(), syntax.start(outer)), own.end());
    }
    Optional<Step> receiver = Optional.ofNullable(outer).map(this::expression);
    Span nameAt = syntax.lexer.find(receiver.map(r -> r.at().end()).orElse(own.start()), "new");
    TypeName made = JavacSyntax.type(n.getIdentifier());
    if (outer != null) {
      // And may have qualified the name.
      made = new TypeName(made.simple(), made.arguments());
    }
    return creation(n, receiver, args, made, at, nameAt, syntax.end(n.getIdentifier()));
  }

  /** What an enum constant is made by. */
  Step constant(NewClassTree n, TypeName made, Span at, Span nameAt) {
    return creation(n, Optional.empty(), n.getArguments(), made, at, nameAt, nameAt.end());
  }

  private Step creation(
      NewClassTree n,
      Optional<Step> receiver,
      List<? extends ExpressionTree> written,
      TypeName made,
      Span at,
      Span nameAt,
      int typeEnd) {
    List<Step> args = expressions(written);
    Optional<TypeDecl> body = Optional.empty();
    if (n.getClassBody() != null) {
      int from = args.isEmpty() ? typeEnd : args.get(args.size() - 1).at().end();
      int brace = syntax.lexer.find(from, "{").start();
      int end = syntax.end(n.getClassBody());
      body = Optional.of(facts.anonymous(made, n.getClassBody(), new Span(brace, end)));
    }
    return new Call(
        Way.NEW,
        receiver,
        Signature.NEW,
        args,
        made,
        known.constructor(n),
        known.type(n),
        body,
        at,
        nameAt);
  }

  private static Tree identifier(NewClassTree n) {
    return n.getIdentifier() instanceof ParameterizedTypeTree p ? p.getType() : n.getIdentifier();
  }

  @Override
  public Step visitMemberReference(MemberReferenceTree n, Span at) {
    boolean made = n.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    ExpressionTree of = n.getQualifierExpression();
    return new Call(
        Way.REFERENCE,
        made ? Optional.empty() : Optional.of(expression(of)),
        made ? Signature.NEW : n.getName().toString(),
        List.of(),
        made ? JavacSyntax.type(of) : TypeName.UNKNOWN,
        known.callee(n),
        known.type(n),
        Optional.empty(),
        at,
        syntax.lastToken(n, syntax.end(of)));
  }

  @Override
  public Step visitIdentifier(IdentifierTree n, Span at) {
    return name(Optional.empty(), n.getName().toString(), at, syntax.at(n));
  }

  @Override
  public Step visitMemberSelect(MemberSelectTree n, Span at) {
    String name = n.getIdentifier().toString();
    Step of = name.equals("class") ? type(n.getExpression()) : expression(n.getExpression());
    return name(Optional.of(of), name, at, syntax.lastToken(n, of.at().end()));
  }

  private static Step name(Optional<Step> of, String name, Span at, Span nameAt) {
    return new Step.Name(of, name, What.UNKNOWN, TypeName.UNKNOWN, TypeName.UNKNOWN, at, nameAt);
  }

  /** A type where a step is asked for. */
  Step type(Tree type) {
    return Syntax.type(JavacSyntax.type(type), syntax.at(type));
  }

  @Override
  public Step visitParameterizedType(ParameterizedTypeTree n, Span at) {
    return type(n);
  }

  @Override
  public Step visitArrayType(ArrayTypeTree n, Span at) {
    return type(n);
  }

  @Override
  public Step visitPrimitiveType(PrimitiveTypeTree n, Span at) {
    return type(n);
  }

  @Override
  public Step visitAnnotatedType(AnnotatedTypeTree n, Span at) {
    return n.getUnderlyingType().accept(this, at);
  }

  @Override
  public Step visitAssignment(AssignmentTree n, Span at) {
    return store(n.getVariable(), "=", n.getExpression(), at);
  }

  @Override
  public Step visitCompoundAssignment(CompoundAssignmentTree n, Span at) {
    return store(n.getVariable(), JavacSyntax.operator(n.getKind()) + "=", n.getExpression(), at);
  }

  private Step store(ExpressionTree target, String operator, ExpressionTree value, Span at) {
    return new Store(expression(target), operator, expression(value), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visitBinary(BinaryTree n, Span at) {
    String operator = JavacSyntax.operator(n.getKind());
    Deque<BinaryTree> chain = new ArrayDeque<>();
    ExpressionTree left = n;
    while (left instanceof BinaryTree b && b.getKind() == n.getKind()) {
      chain.push(b);
      left = b.getLeftOperand();
    }
    Step first = expression(left);
    if (operator.equals("&&") || operator.equals("||")) {
      Step all = first;
      for (BinaryTree b : chain) {
        List<List<Step>> right = List.of(List.of(expression(b.getRightOperand())));
        Span both = b == n ? at : new Span(first.at().start(), right.get(0).get(0).at().end());
        all = new Fork(operator, all, right, Syntax.BOOLEAN, both);
      }
      return all;
    }
    List<Step> terms = new ArrayList<>(chain.size() + 1);
    terms.add(first);
    for (BinaryTree b : chain) {
      terms.add(expression(b.getRightOperand()));
    }
    return Syntax.chain(operator, terms, at);
  }

  @Override
  public Step visitUnary(UnaryTree n, Span at) {
    Tree operand = n.getExpression();
    if (n.getKind() == Tree.Kind.UNARY_MINUS
        && (operand.getKind() == Tree.Kind.INT_LITERAL
            || operand.getKind() == Tree.Kind.LONG_LITERAL)) {
      return Syntax.number("-" + syntax.written(syntax.at(operand)), at);
    }
    String operator = JavacSyntax.operator(n.getKind());
    List<Step> parts = List.of(expression(operand));
    return new Group(operator, parts, Syntax.result(operator), at);
  }

  @Override
  public Step visitTypeCast(TypeCastTree n, Span at) {
    List<Step> parts = List.of(expression(n.getExpression()));
    return new Group("cast", parts, JavacSyntax.type(n.getType()), at);
  }

  @Override
  public Step visitInstanceOf(InstanceOfTree n, Span at) {
    List<Step> parts = new ArrayList<>(2);
    parts.add(expression(n.getExpression()));
    if (n.getPattern() != null) {
      statements.pattern(n.getPattern(), parts);
    } else {
      parts.add(type(n.getType()));
    }
    return new Group("instanceof", parts, Syntax.BOOLEAN, at);
  }

  @Override
  public Step visitConditionalExpression(ConditionalExpressionTree n, Span at) {
    Step head = expression(n.getCondition());
    List<Step> then = List.of(expression(n.getTrueExpression()));
    List<Step> otherwise = List.of(expression(n.getFalseExpression()));
    return new Fork("?", head, List.of(then, otherwise), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visitSwitchExpression(SwitchExpressionTree n, Span at) {
    Step head = condition(n.getExpression());
    return new Fork("switch", head, statements.arms(n.getCases()), TypeName.UNKNOWN, at);
  }

  @Override
  public Step visitArrayAccess(ArrayAccessTree n, Span at) {
    List<Step> parts = List.of(expression(n.getExpression()), expression(n.getIndex()));
    return new Group("[]", parts, TypeName.UNKNOWN, at);
  }

  @Override
  public Step visitNewArray(NewArrayTree n, Span at) {
    List<Step> parts = expressions(n.getDimensions());
    TypeName type = TypeName.UNKNOWN;
    if (n.getType() != null) {
      type = JavacSyntax.type(n.getType());
      for (int i = 0; i < n.getDimensions().size(); i++) {
        type = TypeName.arrayOf(type);
      }
    }
    if (n.getInitializers() != null) {
      parts.addAll(expressions(n.getInitializers()));
      type = n.getType() == null ? type : TypeName.arrayOf(type);
    }
    return new Group("new[]", parts, type, at);
  }

  @Override
  public Step visitLambdaExpression(LambdaExpressionTree n, Span at) {
    List<Var> params = new ArrayList<>(n.getParameters().size());
    for (VariableTree p : n.getParameters()) {
      params.add(statements.variable(p, Set.of(), false));
    }
    boolean expression = n.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
    List<Step> body =
        expression
            ? List.of(expression(n.getBody()))
            : statements.branch((StatementTree) n.getBody());
    return new Lambda(params, body, expression, known.type(n), at);
  }

  @Override
  public Step visitLiteral(LiteralTree n, Span at) {
    return switch (n.getKind()) {
      case STRING_LITERAL -> Syntax.string(at);
      case NULL_LITERAL -> new Literal("null", TypeName.NULL, at);
      case BOOLEAN_LITERAL -> new Literal(String.valueOf(n.getValue()), Syntax.BOOLEAN, at);
      case CHAR_LITERAL -> new Literal(syntax.written(syntax.at(n)), new TypeName("char"), at);
      default -> number(syntax.at(n), at);
    };
  }

  /** The parser takes a sign for a part of the number, sometimes. */
  private Step number(Span own, Span at) {
    Span digits = syntax.lexer.token(own.start());
    return syntax.lexer.is(digits.start(), '-')
        ? Syntax.number("-" + syntax.written(syntax.lexer.token(digits.end())), at)
        : Syntax.number(syntax.written(own), at);
  }
}
