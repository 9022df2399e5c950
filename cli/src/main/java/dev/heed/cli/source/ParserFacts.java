package dev.heed.cli.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
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
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file with JavaParser: what is written, nothing more. Deeply nested code takes a deep
 * stack, which is the caller's to give.
 */
public final class ParserFacts {
  private static final ParserConfiguration CONFIGURATION = configuration();

  private final ParserFactsText text;
  private final ParserFactsBody bodies;

  private ParserFacts(ParserFactsText text) {
    this.text = text;
    this.bodies = new ParserFactsBody(this, text);
  }

  /**
   * What a file says.
   *
   * @param text the whole file, without a byte order mark
   * @throws ParseFailure when it is not Java, or is nested deeper than the stack
   */
  public static Unit read(Path file, String text) throws ParseFailure {
    return read(file, text, List.of());
  }

  /**
   * What a file says, without what is in some blocks, as if they were empty.
   *
   * @param leftOut the blocks with their braces, in the order of the text
   * @throws ParseFailure as above, as far as the file is read
   */
  public static Unit read(Path file, String text, List<Span> leftOut) throws ParseFailure {
    ParserFactsText source = new ParserFactsText(text, leftOut);
    try {
      ParseResult<CompilationUnit> result = new JavaParser(CONFIGURATION).parse(source.decoded);
      if (!result.isSuccessful()) {
        throw ParseFailure.of(file, source, result.getProblems().get(0));
      }
      return new ParserFacts(source).unit(file, result.getResult().orElseThrow());
    } catch (StackOverflowError e) {
      throw new ParseFailure(file, 1, "nested too deeply");
    }
  }

  /** No validation: what some Java accepts is read; every processor would walk the whole tree. */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setTabSize(1)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return configuration;
  }

  private Unit unit(Path file, CompilationUnit unit) {
    List<String> imports = new ArrayList<>(unit.getImports().size());
    for (ImportDeclaration i : unit.getImports()) {
      String kind = i.isModule() ? "module " : i.isStatic() ? "static " : "";
      imports.add(kind + i.getNameAsString() + (i.isAsterisk() ? ".*" : ""));
    }
    List<TypeDecl> types = new ArrayList<>();
    for (TypeDeclaration<?> type : unit.getTypes()) {
      boolean implicit = type instanceof ClassOrInterfaceDeclaration c && c.isCompact();
      types.add(implicit ? implicit(file, type) : type(type, Set.of(), false));
    }
    String pkg = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    return new Unit(file, pkg, imports, types, text.text);
  }

  /**
   * A named type.
   *
   * @param owner the marks of the type it is a member of
   * @param nested whether it is a member or local
   */
  TypeDecl type(TypeDeclaration<?> type, Set<Mark> owner, boolean nested) {
    Set<Mark> marks = ParserFactsTypes.marks(type.getModifiers(), type.getAnnotations());
    List<TypeName> supers = new ArrayList<>();
    List<TypeParam> variables = List.of();
    TypeName name = new TypeName(type.getNameAsString());
    Members members = new Members(name);
    if (type instanceof ClassOrInterfaceDeclaration c) {
      if (c.isInterface()) {
        marks.add(Mark.INTERFACE);
      }
      variables = ParserFactsTypes.variables(c.getTypeParameters());
      supers.addAll(ParserFactsTypes.types(c.getExtendedTypes()));
      supers.addAll(ParserFactsTypes.types(c.getImplementedTypes()));
    } else if (type instanceof EnumDeclaration e) {
      marks.add(Mark.ENUM);
      supers.addAll(ParserFactsTypes.types(e.getImplementedTypes()));
      e.getEntries().forEach(members::constant);
    } else if (type instanceof RecordDeclaration r) {
      marks.add(Mark.RECORD);
      variables = ParserFactsTypes.variables(r.getTypeParameters());
      supers.addAll(ParserFactsTypes.types(r.getImplementedTypes()));
      members.components = r.getParameters();
      for (Parameter p : r.getParameters()) {
        members.fields.add(parameter(p, EnumSet.of(Mark.PRIVATE, Mark.FINAL)));
      }
    } else if (type instanceof AnnotationDeclaration) {
      marks.add(Mark.ANNOTATION);
      marks.add(Mark.INTERFACE);
    }
    members.marks = Syntax.typeMarks(marks, nested, owner);
    members.read(type.getMembers());
    return new TypeDecl(
        name,
        variables,
        supers,
        members.marks,
        ParserFactsTypes.annotations(type.getAnnotations(), text),
        members.fields,
        members.methods,
        members.types,
        text.at(type),
        text.firstToken(type.getName()));
  }

  /** The class of a compact source file, which nobody declared. */
  private TypeDecl implicit(Path file, TypeDeclaration<?> type) {
    Members members = new Members(Syntax.implicitName(file));
    members.read(type.getMembers());
    return Syntax.implicit(
        members.name, members.fields, members.methods, members.types, text.text.length());
  }

  /** The body of an anonymous class, whose brace is here. */
  TypeDecl anonymous(TypeName made, NodeList<BodyDeclaration<?>> body, Span at) {
    Members members = new Members(new TypeName(""));
    members.marks = EnumSet.of(Mark.ANONYMOUS);
    members.read(body);
    return new TypeDecl(
        members.name,
        List.of(),
        List.of(made),
        members.marks,
        List.of(),
        members.fields,
        members.methods,
        members.types,
        at,
        new Span(at.start(), at.start() + 1));
  }

  /** A parameter of a method, lambda or catch clause, or the component of a record. */
  Var parameter(Parameter p, Set<Mark> implied) {
    Set<Mark> marks = ParserFactsTypes.marks(p.getModifiers(), p.getAnnotations());
    marks.addAll(implied);
    TypeName type = ParserFactsTypes.type(p.getType());
    Span name = text.firstToken(p.getName());
    return new Var(
        p.getNameAsString(),
        p.isVarArgs() ? TypeName.arrayOf(type) : type,
        marks,
        ParserFactsTypes.annotations(p.getAnnotations(), text),
        Optional.empty(),
        new Span(name.start(), text.lexer.dimensions(name.end())),
        name);
  }

  private List<Var> parameters(NodeList<Parameter> parameters) {
    List<Var> vars = new ArrayList<>(parameters.size());
    for (Parameter p : parameters) {
      vars.add(parameter(p, Set.of()));
    }
    return vars;
  }

  /** The members of one type. */
  private final class Members {
    final TypeName name;
    final List<Var> fields = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();
    final List<TypeDecl> types = new ArrayList<>();
    Set<Mark> marks = Set.of();
    NodeList<Parameter> components = new NodeList<>();

    Members(TypeName name) {
      this.name = name;
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
          types.add(type(t, marks, true));
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
        body = Optional.of(anonymous(this.name, c.getClassBody(), span));
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
              i.isStatic()
                  ? EnumSet.of(Mark.INITIALIZER, Mark.STATIC)
                  : EnumSet.of(Mark.INITIALIZER),
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
  }
}
