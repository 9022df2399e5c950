package dev.heed.checker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads an attributed file of a running compilation: what is written, and what the compiler knows
 * of it exactly. What the compiler added to the trees (default constructors, calls of {@code
 * super()}, members of records) is left out.
 */
public final class JavacFacts {
  private final JavacSyntax syntax;
  private final JavacKnown known;
  private final JavacStatements statements;
  private final Predicate<MethodTree> isRead;

  private JavacFacts(JavacSyntax syntax, JavacKnown known, Predicate<MethodTree> isRead) {
    this.syntax = syntax;
    this.known = known;
    this.isRead = isRead;
    this.statements = new JavacStatements(this, syntax, known);
  }

  /**
   * What a file says. After attribution and flow analysis, before desugaring.
   *
   * @throws UncheckedIOException when the compiler cannot read the file again
   */
  public static Unit read(JavacTask task, CompilationUnitTree unit) {
    return read(task, unit, m -> true);
  }

  /**
   * The same, as if the bodies of some methods were empty.
   *
   * @param isRead whether the body of a method is not
   */
  static Unit read(JavacTask task, CompilationUnitTree unit, Predicate<MethodTree> isRead) {
    String text;
    try {
      text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Trees trees = Trees.instance(task);
    JavacSyntax syntax = new JavacSyntax(unit, trees.getSourcePositions(), text);
    return new JavacFacts(syntax, new JavacKnown(trees, unit), isRead).unit(unit);
  }

  private Unit unit(CompilationUnitTree unit) {
    List<String> imports = new ArrayList<>(unit.getImports().size());
    for (ImportTree i : unit.getImports()) {
      String name = JavacSyntax.type(i.getQualifiedIdentifier()).name();
      imports.add((isModule(i) ? "module " : i.isStatic() ? "static " : "") + name);
    }
    List<TypeDecl> types = new ArrayList<>();
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree c) {
        types.add(syntax.isWritten(c) ? type(c, Set.of(), false) : implicit(file(unit), c));
      }
    }
    String pkg =
        unit.getPackageName() == null ? "" : JavacSyntax.type(unit.getPackageName()).name();
    return new Unit(file(unit), pkg, imports, types, syntax.text);
  }

  private static Path file(CompilationUnitTree unit) {
    try {
      return Path.of(unit.getSourceFile().toUri());
    } catch (RuntimeException e) {
      // A source held in memory.
      return Path.of(unit.getSourceFile().getName());
    }
  }

  /** {@code import module m}, which only newer compilers can be asked about. */
  private boolean isModule(ImportTree i) {
    Span word = syntax.lexer.token(syntax.lexer.token(syntax.start(i)).end());
    return syntax.lexer.spells(word, "module")
        && !syntax.lexer.is(syntax.lexer.start(word.end()), '.');
  }

  /**
   * A named type.
   *
   * @param owner the marks of the type it is a member of
   * @param nested whether it is a member or local
   */
  TypeDecl type(ClassTree type, Set<Mark> owner, boolean nested) {
    Set<Mark> marks = JavacSyntax.marks(type.getModifiers());
    switch (type.getKind()) {
      case INTERFACE -> {
        marks.remove(Mark.ABSTRACT);
        marks.add(Mark.INTERFACE);
      }
      case ANNOTATION_TYPE -> marks.addAll(EnumSet.of(Mark.INTERFACE, Mark.ANNOTATION));
      case ENUM -> marks.add(Mark.ENUM);
      case RECORD -> marks.add(Mark.RECORD);
      default -> {}
    }
    List<TypeName> supers = new ArrayList<>();
    if (syntax.isWritten(type.getExtendsClause())) {
      supers.add(JavacSyntax.type(type.getExtendsClause()));
    }
    for (Tree i : type.getImplementsClause()) {
      if (syntax.isWritten(i)) {
        supers.add(JavacSyntax.type(i));
      }
    }
    Span name = nameOf(type);
    Members members = new Members(new TypeName(type.getSimpleName().toString()));
    members.marks = Syntax.typeMarks(marks, nested, owner);
    members.read(type.getMembers(), name.end());
    return new TypeDecl(
        members.name,
        JavacSyntax.variables(type.getTypeParameters()),
        supers,
        members.marks,
        syntax.annotations(type.getModifiers()),
        members.fields,
        members.methods,
        members.types,
        syntax.at(type),
        name);
  }

  /** The class of a compact source file, which nobody declared. */
  private TypeDecl implicit(Path file, ClassTree type) {
    Members members = new Members(Syntax.implicitName(file));
    members.read(type.getMembers(), 0);
    return Syntax.implicit(
        members.name, members.fields, members.methods, members.types, syntax.text.length());
  }

  /** The body of an anonymous class, whose braces are here. */
  TypeDecl anonymous(TypeName made, ClassTree body, Span at) {
    Members members = new Members(new TypeName(""));
    members.marks = EnumSet.of(Mark.ANONYMOUS);
    members.read(body.getMembers(), at.start());
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

  private Span nameOf(ClassTree type) {
    int start = syntax.afterModifiers(syntax.start(type), type.getModifiers());
    Span keyword = syntax.lexer.token(start);
    return syntax.lexer.find(keyword.end(), type.getSimpleName().toString());
  }

  /** The members of one type. */
  private final class Members {
    final TypeName name;
    final List<Var> fields = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();
    final List<TypeDecl> types = new ArrayList<>();
    final List<VariableTree> components = new ArrayList<>();
    Set<Mark> marks = Set.of();

    Members(TypeName name) {
      this.name = name;
    }

    void read(List<? extends Tree> members, int from) {
      for (Tree member : members) {
        if (!syntax.isWritten(member) || syntax.start(member) < from) {
          continue;
        }
        if (member instanceof VariableTree v) {
          field(v);
        } else if (member instanceof MethodTree m) {
          method(m);
        } else if (member instanceof BlockTree b) {
          initializer(b);
        } else if (member instanceof ClassTree c) {
          types.add(type(c, marks, true));
        }
      }
    }

    private void field(VariableTree v) {
      Set<Mark> written = JavacSyntax.marks(v.getModifiers());
      if (marks.contains(Mark.RECORD) && !written.contains(Mark.STATIC)) {
        components.add(v);
        fields.add(statements.variable(v, EnumSet.of(Mark.PRIVATE, Mark.FINAL), false));
      } else if (marks.contains(Mark.ENUM) && isConstant(v)) {
        fields.add(constant(v));
      } else {
        fields.add(statements.variable(v, Syntax.fieldMarks(written, marks), true));
      }
    }

    /** A constant has no type before its name. */
    private boolean isConstant(VariableTree v) {
      int start = syntax.afterModifiers(syntax.start(v), v.getModifiers());
      return v.getInitializer() instanceof NewClassTree
          && syntax.lexer.spells(syntax.lexer.token(start), v.getName().toString());
    }

    private Var constant(VariableTree v) {
      int start = syntax.afterModifiers(syntax.start(v), v.getModifiers());
      Span nameAt = syntax.lexer.token(start);
      NewClassTree init = (NewClassTree) v.getInitializer();
      Span at = new Span(nameAt.start(), syntax.end(v));
      Step call = statements.expressions().constant(init, name, at, nameAt);
      Set<Mark> all = JavacSyntax.marks(v.getModifiers());
      all.addAll(EnumSet.of(Mark.PUBLIC, Mark.STATIC, Mark.FINAL));
      return new Var(
          v.getName().toString(),
          name,
          all,
          syntax.annotations(v.getModifiers()),
          Optional.of(call),
          at,
          nameAt);
    }

    private void initializer(BlockTree b) {
      int brace = syntax.lexer.find(syntax.start(b), "{").start();
      Span at = new Span(brace, syntax.end(b));
      methods.add(
          new Method(
              new Signature(name, "", List.of(), List.of(), TypeName.VOID),
              List.of(),
              List.of(),
              b.isStatic()
                  ? EnumSet.of(Mark.INITIALIZER, Mark.STATIC)
                  : EnumSet.of(Mark.INITIALIZER),
              List.of(),
              Optional.of(statements.statements(b.getStatements())),
              at,
              new Span(brace, brace + 1),
              Span.NONE,
              at));
    }

    private void method(MethodTree m) {
      boolean constructor = m.getReturnType() == null;
      String spelled = constructor ? name.name() : m.getName().toString();
      Span nameAt = syntax.lexer.find(nameFrom(m), spelled);
      boolean compact = syntax.lexer.is(syntax.lexer.start(nameAt.end()), '{');
      List<Var> params = new ArrayList<>();
      for (VariableTree p : compact ? components : m.getParameters()) {
        params.add(compact ? statements.component(p) : statements.variable(p, Set.of(), false));
      }
      List<TypeName> types = new ArrayList<>(params.size());
      params.forEach(p -> types.add(p.type()));
      Set<Mark> written = JavacSyntax.marks(m.getModifiers());
      if (known.isVarArgs(m)) {
        written.add(Mark.VARARGS);
      }
      Optional<BlockTree> body = Optional.ofNullable(m.getBody());
      List<TypeParam> variables = JavacSyntax.variables(m.getTypeParameters());
      TypeName returns = constructor ? name : JavacSyntax.type(m.getReturnType());
      String called = constructor ? Signature.NEW : spelled;
      methods.add(
          new Method(
              new Signature(name, called, variables, types, returns),
              params,
              JavacSyntax.types(m.getThrows()),
              Syntax.methodMarks(written, marks, constructor, body.isPresent()),
              syntax.annotations(m.getModifiers()),
              body.map(b -> isRead.test(m) ? statements.statements(b.getStatements()) : List.of()),
              syntax.at(m),
              nameAt,
              compact
                  ? Span.NONE
                  : syntax.lexer.brackets(syntax.lexer.find(nameAt.end(), "(").start()),
              body.map(syntax::at).orElse(Span.NONE)));
    }

    private int nameFrom(MethodTree m) {
      int from = syntax.afterModifiers(syntax.start(m), m.getModifiers());
      for (Tree p : m.getTypeParameters()) {
        from = Math.max(from, syntax.end(p));
      }
      return m.getReturnType() == null
          ? from
          : Math.max(from, syntax.elementEnd(m.getReturnType()));
    }
  }
}
