package dev.heed.cli.skim;

import dev.heed.cli.skim.SkimLexer.GivenUp;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what declarations are made of: modifiers, annotations, types, parameters. */
final class SkimTypes {
  private final SkimLexer lexer;

  SkimTypes(SkimLexer lexer) {
    this.lexer = lexer;
  }

  /**
   * What stands before a declaration.
   *
   * @param marks may be changed
   * @param annotationType whether {@code @interface} is next, its at sign being read
   */
  record Prefix(Set<Mark> marks, List<Annotation> annotations, boolean annotationType) {}

  /**
   * Parameters.
   *
   * @param spreads whether the last takes any number of arguments
   */
  record Params(List<Var> vars, boolean spreads) {}

  Prefix prefix() throws GivenUp {
    return more(new Prefix(EnumSet.noneOf(Mark.class), List.of(), false));
  }

  /** The prefix with what stands here as well. */
  Prefix more(Prefix before) throws GivenUp {
    Set<Mark> marks = before.marks();
    List<Annotation> annotations = before.annotations();
    while (true) {
      if (lexer.kind == '@') {
        lexer.next();
        if (lexer.is("interface")) {
          return new Prefix(marks, annotations, true);
        }
        Annotation annotation = annotation();
        if (annotations.isEmpty()) {
          annotations = new ArrayList<>();
        }
        annotations.add(annotation);
        String name = annotation.type().name();
        if (name.equals("Deprecated") || name.equals("java.lang.Deprecated")) {
          marks.add(Mark.DEPRECATED);
        }
      } else if (lexer.kind != SkimLexer.NAME || !modifier(marks)) {
        return new Prefix(marks, annotations, false);
      }
    }
  }

  private boolean modifier(Set<Mark> marks) throws GivenUp {
    switch (lexer.written()) {
      case "public" -> marks.add(Mark.PUBLIC);
      case "protected" -> marks.add(Mark.PROTECTED);
      case "private" -> marks.add(Mark.PRIVATE);
      case "static" -> marks.add(Mark.STATIC);
      case "final" -> marks.add(Mark.FINAL);
      case "abstract" -> marks.add(Mark.ABSTRACT);
      case "default" -> marks.add(Mark.DEFAULT);
      case "native", "synchronized", "transient", "volatile", "strictfp" -> {}
      case "sealed" -> {
        int mark = lexer.mark();
        lexer.next();
        if (lexer.kind != SkimLexer.NAME) {
          lexer.back(mark);
          return false;
        }
        return true;
      }
      case "non" -> {
        int mark = lexer.mark();
        lexer.next();
        if (lexer.kind != '-') {
          lexer.back(mark);
          return false;
        }
        lexer.next();
      }
      default -> {
        return false;
      }
    }
    lexer.next();
    return true;
  }

  /** An annotation whose at sign is read. */
  private Annotation annotation() throws GivenUp {
    String name = qualified();
    if (lexer.kind == '(') {
      lexer.brackets();
    }
    return new Annotation(new TypeName(name), List.of(), Span.NONE);
  }

  private void annotations() throws GivenUp {
    while (lexer.accept('@')) {
      annotation();
    }
  }

  /** A name with dots in it. */
  String qualified() throws GivenUp {
    String name = lexer.name();
    if (lexer.kind != '.') {
      return name;
    }
    StringBuilder all = new StringBuilder(name);
    while (lexer.accept('.')) {
      all.append('.').append(lexer.name());
    }
    return all.toString();
  }

  /** A type as a declaration names it. */
  TypeName type() throws GivenUp {
    annotations();
    if (lexer.accept('?')) {
      if (lexer.accept("extends") || lexer.accept("super")) {
        return type();
      }
      return TypeName.UNKNOWN;
    }
    String name = lexer.name();
    List<TypeName> arguments = arguments();
    while (lexer.kind == '.') {
      lexer.next();
      if (lexer.kind == '.') {
        return spread(name, arguments); // the first of three dots was a surprise
      }
      annotations();
      name = name + "." + lexer.name();
      arguments = arguments();
    }
    return dimensions(new TypeName(name, arguments));
  }

  private TypeName spread(String name, List<TypeName> arguments) throws GivenUp {
    lexer.take('.');
    lexer.take('.');
    lastSpreads = true;
    return TypeName.arrayOf(new TypeName(name, arguments));
  }

  private boolean lastSpreads;

  /** The type with the pairs of brackets that follow. */
  TypeName dimensions(TypeName type) throws GivenUp {
    TypeName all = type;
    while (lexer.kind == '[' || lexer.kind == '@') {
      if (lexer.kind == '@') {
        annotations();
        if (lexer.kind == '.') {
          break;
        }
      }
      lexer.take('[');
      lexer.take(']');
      all = TypeName.arrayOf(all);
    }
    return all;
  }

  private List<TypeName> arguments() throws GivenUp {
    if (lexer.kind != '<') {
      return List.of();
    }
    lexer.next();
    List<TypeName> arguments = new ArrayList<>(2);
    if (lexer.accept('>')) {
      return arguments;
    }
    do {
      arguments.add(type());
    } while (lexer.accept(','));
    lexer.take('>');
    return arguments;
  }

  /** Type parameters, if there are any. */
  List<TypeParam> variables() throws GivenUp {
    if (lexer.kind != '<') {
      return List.of();
    }
    lexer.next();
    List<TypeParam> variables = new ArrayList<>(2);
    do {
      annotations();
      String name = lexer.name();
      TypeName bound = TypeName.OBJECT;
      if (lexer.accept("extends")) {
        bound = type();
        while (lexer.accept('&')) {
          type();
        }
      }
      variables.add(new TypeParam(name, bound));
    } while (lexer.accept(','));
    lexer.take('>');
    return variables;
  }

  /** The parameters between the parentheses here. */
  Params params() throws GivenUp {
    lexer.take('(');
    List<Var> vars = new ArrayList<>(4);
    boolean spreads = false;
    while (!lexer.accept(')')) {
      Prefix prefix = prefix();
      lastSpreads = false;
      TypeName type = type();
      spreads = lastSpreads;
      if (!spreads && lexer.kind == '.') {
        lexer.take('.');
        lexer.take('.');
        lexer.take('.');
        type = TypeName.arrayOf(type);
        spreads = true;
      }
      String name = lexer.name();
      if (lexer.kind == '.') {
        lexer.next();
        name = lexer.name(); // Outer Outer.this
      }
      if (!name.equals("this")) {
        vars.add(Skimmer.var(name, dimensions(type), prefix.marks(), prefix.annotations()));
      }
      if (lexer.kind != ')') {
        lexer.take(',');
      }
    }
    return new Params(vars, spreads);
  }

  /** Goes past an expression, to the comma or semicolon behind it. */
  void initializer() throws GivenUp {
    while (lexer.kind != ',' && lexer.kind != ';') {
      switch (lexer.kind) {
        case '(', '[', '{' -> lexer.brackets();
        case '<' -> {
          int mark = lexer.mark();
          lexer.next();
          if (!isArguments()) {
            lexer.back(mark);
            lexer.next();
          }
        }
        case ')', ']', '}', SkimLexer.END -> throw new GivenUp();
        default -> lexer.next();
      }
    }
  }

  /** Goes past what can only be type arguments, whose opening bracket is read. */
  private boolean isArguments() throws GivenUp {
    int depth = 1;
    while (depth > 0) {
      switch (lexer.kind) {
        case '<' -> depth++;
        case '>' -> depth--;
        case SkimLexer.NAME, '.', ',', '?', '&', '[', ']', '@' -> {}
        default -> {
          return false;
        }
      }
      lexer.next();
    }
    return true;
  }
}
