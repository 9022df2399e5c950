package dev.heed.cli.skim;

import dev.heed.cli.skim.SkimLexer.GivenUp;
import dev.heed.model.Annotation;
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
 * Reads the declarations of a file and jumps over its code: a parser costs many times as much. What
 * it says is what the parser says; on anything that it does not expect it gives up, and the file is
 * for the parser.
 */
public final class Skimmer {
  private final SkimLexer lexer;
  private final SkimTypes types;
  private final List<Skim.Body> bodies = new ArrayList<>();

  /** The simple names of the types around. */
  private List<String> around = List.of();

  private Skimmer(String text, Suspects suspects) {
    this.lexer = new SkimLexer(text, suspects);
    this.types = new SkimTypes(lexer);
  }

  /**
   * Skims a file.
   *
   * @param suspects is shown every word
   * @return nothing when the file needs a parser
   */
  public static Optional<Skim> skim(Path file, String text, Suspects suspects) {
    try {
      return Optional.of(new Skimmer(text, suspects).file(file));
    } catch (GivenUp | IndexOutOfBoundsException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private Skim file(Path file) throws GivenUp {
    lexer.next();
    List<String> imports = new ArrayList<>();
    List<TypeDecl> found = new ArrayList<>();
    String pkg = "";
    while (lexer.kind != SkimLexer.END) {
      if (lexer.accept(';')) {
        continue;
      }
      if (lexer.is("import")) {
        imports.add(imported());
        continue;
      }
      SkimTypes.Prefix prefix = types.prefix();
      if (lexer.is("package") && found.isEmpty() && prefix.marks().isEmpty()) {
        lexer.next();
        pkg = types.qualified();
        lexer.take(';');
      } else {
        found.add(type(prefix, Set.of(), false).orElseThrow(GivenUp::new));
      }
    }
    Unit unit = new Unit(file, pkg, imports, found, "");
    return new Skim(unit, lexer.all, lexer.length(), () -> bodies);
  }

  private String imported() throws GivenUp {
    lexer.next();
    StringBuilder name = new StringBuilder();
    if (lexer.accept("static")) {
      name.append("static ");
    }
    name.append(lexer.name());
    while (lexer.accept('.')) {
      name.append('.');
      if (lexer.accept('*')) {
        name.append('*');
      } else {
        name.append(lexer.name());
      }
    }
    lexer.take(';'); // a module's name is a surprise
    return name.toString();
  }

  /** The type that begins after these modifiers, if one does. */
  private Optional<TypeDecl> type(SkimTypes.Prefix prefix, Set<Mark> owner, boolean nested)
      throws GivenUp {
    Set<Mark> marks = prefix.marks();
    Members members;
    if (prefix.annotationType()) {
      marks.add(Mark.ANNOTATION);
      marks.add(Mark.INTERFACE);
      members = new Members(marks);
    } else if (lexer.is("class")) {
      members = new Members(marks);
    } else if (lexer.is("interface")) {
      marks.add(Mark.INTERFACE);
      members = new Members(marks);
    } else if (lexer.is("enum")) {
      marks.add(Mark.ENUM);
      members = new Members(marks);
    } else if (lexer.is("record") && isRecord()) {
      marks.add(Mark.RECORD);
      members = new Members(marks);
    } else {
      return Optional.empty();
    }
    lexer.next();
    members.simple = lexer.name();
    members.name = new TypeName(members.simple);
    members.variables = types.variables();
    members.marks = Syntax.typeMarks(marks, nested, owner);
    if (marks.contains(Mark.RECORD)) {
      members.components();
    }
    List<TypeName> supers = new ArrayList<>();
    while (lexer.kind == SkimLexer.NAME) {
      boolean isSuper = lexer.is("extends") || lexer.is("implements");
      if (!isSuper && !lexer.is("permits")) {
        throw new GivenUp();
      }
      lexer.next();
      do {
        TypeName type = types.type();
        if (isSuper) {
          supers.add(type);
        }
      } while (lexer.accept(','));
    }
    lexer.take('{');
    List<String> outside = around;
    List<String> inside = new ArrayList<>(around);
    inside.add(members.simple);
    around = List.copyOf(inside);
    if (marks.contains(Mark.ENUM)) {
      members.constants();
    }
    members.read();
    around = outside;
    return Optional.of(
        new TypeDecl(
            members.name,
            members.variables,
            supers,
            members.marks,
            prefix.annotations(),
            members.fields,
            members.methods,
            members.types,
            Span.NONE,
            Span.NONE));
  }

  private boolean isRecord() throws GivenUp {
    int mark = lexer.mark();
    lexer.next();
    boolean named = lexer.kind == SkimLexer.NAME;
    if (named) {
      lexer.next();
    }
    boolean is = named && (lexer.kind == '(' || lexer.kind == '<');
    lexer.back(mark);
    return is;
  }

  /** Code, from here to where it ends. */
  private interface Code {
    void skip() throws GivenUp;
  }

  private void body(String member, boolean block, Code code) throws GivenUp {
    int start = lexer.start;
    code.skip();
    long called = member.isEmpty() ? 0 : Words.of(member);
    bodies.add(new Skim.Body(called, around, block, start, lexer.before, lexer.words));
  }

  /** The members of one type. */
  private final class Members {
    final List<Var> fields = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();
    final List<TypeDecl> types = new ArrayList<>();
    Set<Mark> marks;
    String simple = "";
    TypeName name = TypeName.UNKNOWN;
    List<TypeParam> variables = List.of();
    private List<Var> components = List.of();
    private boolean spreads;

    Members(Set<Mark> marks) {
      this.marks = marks;
    }

    void components() throws GivenUp {
      SkimTypes.Params params = Skimmer.this.types.params();
      components = params.vars();
      spreads = params.spreads();
      for (Var c : components) {
        Set<Mark> all = EnumSet.of(Mark.PRIVATE, Mark.FINAL);
        all.addAll(c.marks());
        fields.add(var(c.name(), c.type(), all, c.annotations()));
      }
    }

    void constants() throws GivenUp {
      while (lexer.kind == SkimLexer.NAME || lexer.kind == '@') {
        lexer.fresh();
        SkimTypes.Prefix prefix = Skimmer.this.types.prefix();
        String constant = lexer.name();
        if (lexer.kind == '(' || lexer.kind == '{') {
          body(
              constant,
              false,
              () -> {
                if (lexer.kind == '(') {
                  lexer.brackets();
                }
                if (lexer.kind == '{') {
                  lexer.brackets();
                }
              });
        }
        Set<Mark> all = EnumSet.of(Mark.PUBLIC, Mark.STATIC, Mark.FINAL);
        all.addAll(prefix.marks());
        fields.add(var(constant, name, all, prefix.annotations()));
        if (!lexer.accept(',')) {
          break;
        }
      }
      if (lexer.kind != '}') {
        lexer.take(';');
      }
    }

    void read() throws GivenUp {
      while (!lexer.accept('}')) {
        if (lexer.accept(';')) {
          continue;
        }
        lexer.fresh();
        SkimTypes.Prefix prefix = Skimmer.this.types.prefix();
        if (lexer.kind == '{') {
          body("", true, lexer::brackets);
          continue;
        }
        Optional<TypeDecl> nested = type(prefix, marks, true);
        if (nested.isPresent()) {
          types.add(nested.get());
          continue;
        }
        List<TypeParam> own = Skimmer.this.types.variables();
        if (!own.isEmpty()) {
          prefix = Skimmer.this.types.more(prefix); // <T> @Nullable T get()
        }
        boolean isOwnName = lexer.is(simple);
        TypeName type = Skimmer.this.types.type();
        if (isOwnName && lexer.kind == '(') {
          callable(prefix, own, Signature.NEW, name);
        } else if (isOwnName && lexer.kind == '{' && marks.contains(Mark.RECORD)) {
          compact(prefix);
        } else {
          String member = lexer.name();
          if (lexer.kind == '(') {
            callable(prefix, own, member, type);
          } else {
            fields(prefix, type, member);
          }
        }
      }
    }

    private void fields(SkimTypes.Prefix prefix, TypeName type, String first) throws GivenUp {
      Set<Mark> all = Syntax.fieldMarks(prefix.marks(), marks);
      String field = first;
      while (true) {
        fields.add(var(field, Skimmer.this.types.dimensions(type), all, prefix.annotations()));
        if (lexer.accept('=')) {
          body(field, false, Skimmer.this.types::initializer);
        }
        if (!lexer.accept(',')) {
          lexer.take(';');
          return;
        }
        field = lexer.name();
      }
    }

    private void callable(
        SkimTypes.Prefix prefix, List<TypeParam> own, String called, TypeName returns)
        throws GivenUp {
      SkimTypes.Params params = Skimmer.this.types.params();
      TypeName type = Skimmer.this.types.dimensions(returns);
      List<TypeName> thrown = new ArrayList<>();
      if (lexer.accept("throws")) {
        do {
          thrown.add(Skimmer.this.types.type());
        } while (lexer.accept(','));
      }
      if (lexer.is("default")) {
        lexer.next();
        body(called, false, Skimmer.this.types::initializer);
      }
      boolean hasBody = lexer.kind == '{';
      if (hasBody) {
        body(called.equals(Signature.NEW) ? simple : called, true, lexer::brackets);
      } else {
        lexer.take(';');
      }
      Set<Mark> written = prefix.marks();
      if (params.spreads()) {
        written.add(Mark.VARARGS);
      }
      Set<Mark> all = Syntax.methodMarks(written, marks, called.equals(Signature.NEW), hasBody);
      add(called, own, params.vars(), type, thrown, all, prefix.annotations(), hasBody);
    }

    private void compact(SkimTypes.Prefix prefix) throws GivenUp {
      body(simple, true, lexer::brackets);
      Set<Mark> written = prefix.marks();
      if (spreads) {
        written.add(Mark.VARARGS);
      }
      add(
          Signature.NEW,
          List.of(),
          components,
          name,
          List.of(),
          written,
          prefix.annotations(),
          true);
    }

    private void add(
        String called,
        List<TypeParam> own,
        List<Var> params,
        TypeName returns,
        List<TypeName> thrown,
        Set<Mark> all,
        List<Annotation> annotations,
        boolean hasBody) {
      List<TypeName> taken = params.stream().map(Var::type).toList();
      methods.add(
          new Method(
              new Signature(name, called, own, taken, returns),
              params,
              thrown,
              all,
              annotations,
              hasBody ? Optional.of(List.<Step>of()) : Optional.empty(),
              Span.NONE,
              Span.NONE,
              Span.NONE,
              Span.NONE));
    }
  }

  static Var var(String name, TypeName type, Set<Mark> marks, List<Annotation> annotations) {
    return new Var(name, type, marks, annotations, Optional.empty(), Span.NONE, Span.NONE);
  }
}
