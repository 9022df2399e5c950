package dev.heed.cli.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.heed.model.Mark;
import dev.heed.model.Span;
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
      if (!result.isSuccessful() && !source.isWhole()) {
        // What is wrong is told in the words and places of the whole text.
        source = new ParserFactsText(text);
        result = new JavaParser(CONFIGURATION).parse(source.decoded);
      }
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
    ParserFactsMembers members = members(name);
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

  private ParserFactsMembers members(TypeName name) {
    return new ParserFactsMembers(name, this, bodies, text);
  }

  /** The class of a compact source file, which nobody declared. */
  private TypeDecl implicit(Path file, TypeDeclaration<?> type) {
    ParserFactsMembers members = members(Syntax.implicitName(file));
    members.read(type.getMembers());
    return Syntax.implicit(
        members.name, members.fields, members.methods, members.types, text.text.length());
  }

  /** The body of an anonymous class, whose brace is here. */
  TypeDecl anonymous(TypeName made, NodeList<BodyDeclaration<?>> body, Span at) {
    ParserFactsMembers members = members(new TypeName(""));
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
}
