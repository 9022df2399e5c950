package dev.heed.cli.classpath;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.NotationReader;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What others may call of a type of a class file, as text that is small, and that a person can
 * read. The first line is the type's, the others, with a space before them, are its members':
 *
 * <pre>{@code
 * IWorkspace ai :org.eclipse.core.runtime.IAdaptable +ProjectOrder
 *  AVOID_UPDATE int sf
 *  run(.ICoreRunnable,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 * }</pre>
 *
 * <p>A dot at the beginning of a name stands for the type's own package, a name without a dot is in
 * {@code java.lang}. After the name come the marks, one letter each, {@code -} for none; what is
 * neither protected ({@code o}), nor of its package alone ({@code k}), nor private ({@code p}), is
 * public. Then, where there are any, type parameters with their bounds in angle brackets,
 * supertypes after a colon, nested types after a plus, exceptions after an exclamation mark.
 */
final class SignatureText {
  private static final Map<Mark, Character> LETTERS = new EnumMap<>(Mark.class);

  static {
    LETTERS.put(Mark.PROTECTED, 'o');
    LETTERS.put(Mark.PRIVATE, 'p');
    LETTERS.put(Mark.STATIC, 's');
    LETTERS.put(Mark.FINAL, 'f');
    LETTERS.put(Mark.ABSTRACT, 'a');
    LETTERS.put(Mark.DEFAULT, 'd');
    LETTERS.put(Mark.DEPRECATED, 'x');
    LETTERS.put(Mark.VARARGS, 'v');
    LETTERS.put(Mark.INTERFACE, 'i');
    LETTERS.put(Mark.ENUM, 'e');
    LETTERS.put(Mark.RECORD, 'r');
    LETTERS.put(Mark.ANNOTATION, '@');
  }

  private static final String LANG = "java.lang.";

  private final String pkg;
  private final Predicate<TypeName> isToken;

  private SignatureText(String pkg, Predicate<TypeName> isToken) {
    this.pkg = pkg + ".";
    this.isToken = isToken;
  }

  /** Whether others may call it, or inherit from it. */
  static boolean isOpen(Set<Mark> marks) {
    return marks.contains(Mark.PUBLIC) || marks.contains(Mark.PROTECTED);
  }

  /** Whether a field is written: others see it, or it says that the object holds a token. */
  static boolean isWritten(Var field, Predicate<TypeName> isToken) {
    return isOpen(field.marks()) || !field.is(Mark.STATIC) && isToken.test(field.type());
  }

  /** Whether a method is written: others see it, or it says that the object holds a token. */
  static boolean isWritten(Method method, Predicate<TypeName> isToken) {
    return isOpen(method.marks())
        || !method.is(Mark.STATIC)
            && method.signature().params().isEmpty()
            && isToken.test(method.signature().returns());
  }

  // ---- writing

  /**
   * The text of a type: its members that are public or protected, or hold a token.
   *
   * @param pkg the package of the type
   */
  static String write(TypeDecl type, String pkg, Predicate<TypeName> isToken) {
    return new SignatureText(pkg, isToken).text(type);
  }

  private String text(TypeDecl type) {
    StringBuilder out = new StringBuilder(type.name().name().substring(pkg.length()));
    out.append(' ').append(letters(type.marks())).append(variables(type.variables()));
    list(out, " :", type.supers());
    String nested =
        type.types().stream()
            .filter(t -> isOpen(t.marks()))
            .map(t -> t.name().simple())
            .sorted()
            .collect(Collectors.joining(","));
    out.append(nested.isEmpty() ? "" : " +" + nested).append('\n');
    for (Var field : type.fields()) {
      if (isWritten(field, isToken)) {
        out.append(' ').append(field.name()).append(' ').append(abbreviated(field.type()));
        out.append(' ').append(letters(field.marks())).append('\n');
      }
    }
    type.methods().stream().filter(m -> isWritten(m, isToken)).forEach(m -> method(out, m));
    return out.toString();
  }

  private void method(StringBuilder out, Method method) {
    Signature signature = method.signature();
    out.append(' ').append(signature.name()).append('(');
    list(out, "", signature.params());
    out.append(')').append(method.isConstructor() ? "" : abbreviated(signature.returns()));
    out.append(' ').append(letters(method.marks())).append(variables(signature.variables()));
    list(out, " !", method.thrown());
    out.append('\n');
  }

  private void list(StringBuilder out, String before, List<TypeName> types) {
    if (!types.isEmpty()) {
      out.append(before);
      out.append(types.stream().map(this::abbreviated).collect(Collectors.joining(",")));
    }
  }

  private String variables(List<TypeParam> variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream()
            .map(v -> v.name() + "=" + abbreviated(v.bound()))
            .collect(Collectors.joining(",", " <", ">"));
  }

  private static String letters(Set<Mark> marks) {
    StringBuilder letters = new StringBuilder();
    if (!isOpen(marks) && !marks.contains(Mark.PRIVATE)) {
      letters.append('k');
    }
    LETTERS.forEach((mark, letter) -> letters.append(marks.contains(mark) ? letter : ""));
    return letters.length() == 0 ? "-" : letters.toString();
  }

  private String abbreviated(TypeName type) {
    return renamed(type, this::shortName).toString();
  }

  private String shortName(String name) {
    if (name.startsWith(pkg)) {
      return name.substring(pkg.length() - 1);
    }
    return name.startsWith(LANG) && name.indexOf('.', LANG.length()) < 0
        ? name.substring(LANG.length())
        : name;
  }

  private static TypeName renamed(TypeName type, UnaryOperator<String> rename) {
    if (type.isUnknown() || type.isVariable() || type.isPrimitive() || type.equals(TypeName.VOID)) {
      return type;
    }
    List<TypeName> arguments = type.arguments().stream().map(a -> renamed(a, rename)).toList();
    return new TypeName(type.isArray() ? type.name() : rename.apply(type.name()), arguments);
  }

  // ---- reading

  /**
   * The type of a text that {@link #write} wrote.
   *
   * @throws RuntimeException of any kind when it is no such text
   */
  static TypeDecl read(String text, String pkg) {
    return new SignatureText(pkg, any -> false).type(text.split("\n"));
  }

  private TypeDecl type(String[] lines) {
    Words words = new Words(lines[0]);
    TypeName name = new TypeName(pkg + words.next());
    Set<Mark> marks = marks(words.next());
    List<TypeParam> variables = variables(words.after('<'));
    List<TypeName> supers = types(words.after(':'));
    List<TypeDecl> nested = new ArrayList<>();
    for (String simple : items(words.after('+'))) {
      nested.add(bare(new TypeName(name.name() + "." + simple)));
    }
    List<Var> fields = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].substring(1);
      int open = line.indexOf('(');
      if (open >= 0) {
        methods.add(method(line, open, name));
      } else {
        Words field = new Words(line);
        String called = field.next();
        TypeName type = full(field.next());
        fields.add(
            new Var(
                called,
                type,
                marks(field.next()),
                List.of(),
                Optional.empty(),
                Span.NONE,
                Span.NONE));
      }
    }
    return new TypeDecl(
        name, variables, supers, marks, List.of(), fields, methods, nested, Span.NONE, Span.NONE);
  }

  private static TypeDecl bare(TypeName name) {
    return new TypeDecl(
        name,
        List.of(),
        List.of(),
        Set.of(Mark.BINARY, Mark.PUBLIC),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE,
        Span.NONE);
  }

  private Method method(String line, int open, TypeName owner) {
    int close = line.indexOf(')');
    Words words = new Words(line.substring(close + 1));
    String called = line.substring(0, open);
    String result = words.next();
    TypeName returns = called.equals(Signature.NEW) ? owner : full(result);
    Set<Mark> marks = marks(words.next());
    List<TypeParam> variables = variables(words.after('<'));
    List<TypeName> params = types(line.substring(open + 1, close));
    Signature signature = new Signature(owner, called, variables, params, returns);
    return new Method(
        signature,
        List.of(),
        types(words.after('!')),
        marks,
        List.of(),
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  private static Set<Mark> marks(String letters) {
    Set<Mark> marks = EnumSet.of(Mark.BINARY);
    LETTERS.forEach(
        (mark, letter) -> {
          if (letters.indexOf(letter) >= 0) {
            marks.add(mark);
          }
        });
    if (letters.indexOf('k') < 0
        && !marks.contains(Mark.PROTECTED)
        && !marks.contains(Mark.PRIVATE)) {
      marks.add(Mark.PUBLIC);
    }
    return marks;
  }

  private List<TypeParam> variables(String text) {
    List<TypeParam> variables = new ArrayList<>();
    String inside = text.isEmpty() ? text : text.substring(0, text.length() - 1);
    for (String each : items(inside)) {
      int equal = each.indexOf('=');
      variables.add(new TypeParam(each.substring(0, equal), full(each.substring(equal + 1))));
    }
    return variables;
  }

  private List<TypeName> types(String text) {
    return items(text).stream().map(this::full).toList();
  }

  private TypeName full(String text) {
    return renamed(NotationReader.typeName(text), this::fullName);
  }

  private String fullName(String name) {
    if (name.startsWith(".")) {
      return pkg + name.substring(1);
    }
    return name.indexOf('.') < 0 ? LANG + name : name;
  }

  /** The parts between commas that are not inside angle brackets. */
  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        if (i > start) {
          items.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return items;
  }

  /** The words of a line, one after the other. */
  private static final class Words {
    private final String line;
    private int at;

    Words(String line) {
      this.line = line;
    }

    String next() {
      int end = line.indexOf(' ', at);
      String word = line.substring(at, end < 0 ? line.length() : end);
      at += word.length() + 1;
      return word;
    }

    /** The next word without its first character, if it begins with that. */
    String after(char first) {
      return at < line.length() && line.charAt(at) == first ? next().substring(1) : "";
    }
  }
}
