package dev.heed.cli.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Syntax;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one type. */
final class ParserFactsMembers {
  final TypeName name;
  final List<Var> fields = new ArrayList<>();
  final List<Method> methods = new ArrayList<>();
  final List<TypeDecl> types = new ArrayList<>();
  Set<Mark> marks = Set.of();
  NodeList<Parameter> components = new NodeList<>();

  private final ParserFacts facts;
  private final ParserFactsBody bodies;
  private final ParserFactsText text;

  /** None yet, of a type of this name. */
  ParserFactsMembers(
      TypeName name, ParserFacts facts, ParserFactsBody bodies, ParserFactsText text) {
    this.name = name;
    this.facts = facts;
    this.bodies = bodies;
    this.text = text;
  }

  void read(NodeList<BodyDeclaration<?>> declarations) {
    for (BodyDeclaration<?> d : declarations) {
      if (d instanceof FieldDeclaration f) {
        f.getVariables().forEach(v -> field(f, v));
      } else if (d instanceof MethodDeclaration m) {
        method(m);
      } else if (d instanceof ConstructorDeclaration c) {
        callable(c, Signature.NEW, name, Optional.of(c.getBody()));
      } else if (d instanceof CompactConstructorDeclaration c) {
        compact(c);
      } else if (d instanceof InitializerDeclaration i) {
        initializer(i);
      } else if (d instanceof AnnotationMemberDeclaration m) {
        element(m);
      } else if (d instanceof TypeDeclaration<?> t) {
        types.add(facts.type(t, marks, true));
      }
    }
  }

  void constant(EnumConstantDeclaration c) {
    Span at = text.firstToken(c.getName());
    Span name = at;
    at = new Span(at.start(), text.at(c).end());
    List<Step> args = bodies.expressions(c.getArguments());
    Optional<TypeDecl> body = Optional.empty();
    if (!c.getClassBody().isEmpty() || text.written(at).endsWith("}")) {
      int from = args.isEmpty() ? name.end() : args.get(args.size() - 1).at().end();
      int brace = text.lexer.find(from, "{").start();
      Span span = new Span(brace, at.end());
      body = Optional.of(facts.anonymous(this.name, c.getClassBody(), span));
    }
    Step init =
        new Step.Call(
            Step.Way.NEW,
            Optional.empty(),
            Signature.NEW,
            args,
            this.name,
            Signature.UNKNOWN,
            TypeName.UNKNOWN,
            body,
            at,
            name);
    Set<Mark> marks = ParserFactsTypes.marks(new NodeList<>(), c.getAnnotations());
    marks.addAll(EnumSet.of(Mark.PUBLIC, Mark.STATIC, Mark.FINAL));
    fields.add(
        new Var(
            c.getNameAsString(),
            this.name,
            marks,
            ParserFactsTypes.annotations(c.getAnnotations(), text),
            Optional.of(init),
            at,
            name));
  }

  private void field(FieldDeclaration f, VariableDeclarator v) {
    Set<Mark> written = ParserFactsTypes.marks(f.getModifiers(), f.getAnnotations());
    fields.add(
        new Var(
            v.getNameAsString(),
            ParserFactsTypes.type(v.getType()),
            Syntax.fieldMarks(written, marks),
            ParserFactsTypes.annotations(f.getAnnotations(), text),
            v.getInitializer().map(bodies::expression),
            text.at(v),
            text.firstToken(v.getName())));
  }

  private void method(MethodDeclaration m) {
    callable(m, m.getNameAsString(), ParserFactsTypes.type(m.getType()), m.getBody());
  }

  private void callable(
      CallableDeclaration<?> c, String called, TypeName returns, Optional<BlockStmt> body) {
    Set<Mark> written = ParserFactsTypes.marks(c.getModifiers(), c.getAnnotations());
    List<Var> params = parameters(c.getParameters());
    if (c.isVariableArityMethod()) {
      written.add(Mark.VARARGS);
    }
    Span name = text.firstToken(c.getName());
    add(
        called,
        ParserFactsTypes.variables(c.getTypeParameters()),
        params,
        returns,
        ParserFactsTypes.types(c.getThrownExceptions()),
        Syntax.methodMarks(written, marks, called.equals(Signature.NEW), body.isPresent()),
        c,
        body,
        name,
        text.lexer.brackets(text.lexer.find(name.end(), "(").start()));
  }

  private void compact(CompactConstructorDeclaration c) {
    Set<Mark> written = ParserFactsTypes.marks(c.getModifiers(), c.getAnnotations());
    if (components.stream().anyMatch(Parameter::isVarArgs)) {
      written.add(Mark.VARARGS);
    }
    add(
        Signature.NEW,
        List.of(),
        parameters(components),
        name,
        List.of(),
        written,
        c,
        Optional.of(c.getBody()),
        text.firstToken(c.getName()),
        Span.NONE);
  }

  private void element(AnnotationMemberDeclaration m) {
    Set<Mark> written = ParserFactsTypes.marks(m.getModifiers(), m.getAnnotations());
    Span name = text.firstToken(m.getName());
    add(
        m.getNameAsString(),
        List.of(),
        List.of(),
        ParserFactsTypes.type(m.getType()),
        List.of(),
        Syntax.methodMarks(written, marks, false, false),
        m,
        Optional.empty(),
        name,
        text.lexer.brackets(text.lexer.find(name.end(), "(").start()));
  }

  private void initializer(InitializerDeclaration i) {
    Span at = text.at(i.getBody());
    methods.add(
        new Method(
            new Signature(name, "", List.of(), List.of(), TypeName.VOID),
            List.of(),
            List.of(),
            i.isStatic() ? EnumSet.of(Mark.INITIALIZER, Mark.STATIC) : EnumSet.of(Mark.INITIALIZER),
            List.of(),
            Optional.of(bodies.statements(i.getBody().getStatements())),
            at,
            new Span(at.start(), at.start() + 1),
            Span.NONE,
            at));
  }

  private void add(
      String called,
      List<TypeParam> variables,
      List<Var> params,
      TypeName returns,
      List<TypeName> thrown,
      Set<Mark> marks,
      BodyDeclaration<?> declaration,
      Optional<BlockStmt> body,
      Span nameAt,
      Span paramsAt) {
    List<TypeName> types = new ArrayList<>(params.size());
    for (Var param : params) {
      types.add(param.type());
    }
    methods.add(
        new Method(
            new Signature(name, called, variables, types, returns),
            params,
            thrown,
            marks,
            ParserFactsTypes.annotations(declaration.getAnnotations(), text),
            body.map(b -> bodies.statements(b.getStatements())),
            text.at(declaration),
            nameAt,
            paramsAt,
            body.map(text::at).orElse(Span.NONE)));
  }

  private List<Var> parameters(NodeList<Parameter> parameters) {
    List<Var> vars = new ArrayList<>(parameters.size());
    for (Parameter p : parameters) {
      vars.add(facts.parameter(p, Set.of()));
    }
    return vars;
  }
}
