package dev.heed.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.heed.meaning.Types;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The types a compilation can see, signatures only, members in the order they are declared. Each is
 * read once. The compiler is not made for several threads, so one asks at a time.
 */
final class JavacTypes implements Types {
  /** Where the types of the JDK's modules are, those that are not exported among them. */
  private static final List<String> JDK =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.", "org.xml.", "netscape.");

  private final Elements elements;
  private final Trees trees;

  /** The module of code without modules, null when named ones are compiled. */
  private final @Nullable ModuleElement unnamed;

  private final JavacNames names = new JavacNames();
  private final Map<String, Optional<TypeDecl>> found = new HashMap<>();

  /**
   * @param source a type that is compiled, if one is known
   */
  JavacTypes(JavacTask task, Optional<? extends TypeElement> source) {
    this.elements = task.getElements();
    this.trees = Trees.instance(task);
    this.unnamed = source.map(elements::getModuleOf).filter(ModuleElement::isUnnamed).orElse(null);
  }

  @Override
  public synchronized Optional<TypeDecl> find(String qualified) {
    Optional<TypeDecl> known = found.get(qualified);
    if (known == null) {
      known = read(qualified);
      found.put(qualified, known);
    }
    return known;
  }

  private Optional<TypeDecl> read(String qualified) {
    if (!isName(qualified)) {
      return Optional.empty();
    }
    try {
      return element(qualified)
          .filter(type -> type.asType().getKind() != TypeKind.ERROR)
          .map(this::type);
    } catch (RuntimeException | AssertionError e) {
      // A class file that is broken, or one that it needs is missing: the compiler throws then.
      return Optional.empty();
    }
  }

  /**
   * Asked without a module, the compiler tries every module of the JDK for a name that is none, and
   * most names that are asked for are only what a simple name might mean.
   */
  private Optional<TypeElement> element(String qualified) {
    if (unnamed != null && JDK.stream().noneMatch(qualified::startsWith)) {
      return Optional.ofNullable(elements.getTypeElement(unnamed, qualified));
    }
    return Optional.ofNullable(elements.getTypeElement(qualified));
  }

  /** The compiler may throw when asked for what cannot be a name. */
  private static boolean isName(String text) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start
          ? !Character.isJavaIdentifierStart(c)
          : c != '.' && !Character.isJavaIdentifierPart(c)) {
        return false;
      }
      start = c == '.';
    }
    return !start;
  }

  private TypeDecl type(TypeElement type) {
    boolean source = trees.getTree(type) != null;
    Set<Mark> marks = marks(type, source);
    List<Var> fields = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    List<TypeDecl> types = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      switch (member.getKind()) {
        case FIELD, ENUM_CONSTANT -> fields.add(field((VariableElement) member, source));
        case METHOD, CONSTRUCTOR -> {
          ExecutableElement callable = (ExecutableElement) member;
          if (elements.getOrigin(callable) != Elements.Origin.SYNTHETIC
              && !elements.isBridge(callable)) {
            methods.add(method(callable, source));
          }
        }
        case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
            types.add(nested((TypeElement) member, source));
        default -> {}
      }
    }
    return decl(type, marks, fields, methods, types);
  }

  private TypeDecl nested(TypeElement type, boolean source) {
    return decl(type, marks(type, source), List.of(), List.of(), List.of());
  }

  private TypeDecl decl(
      TypeElement type,
      Set<Mark> marks,
      List<Var> fields,
      List<Method> methods,
      List<TypeDecl> types) {
    switch (type.getKind()) {
      case INTERFACE -> marks.add(Mark.INTERFACE);
      case ANNOTATION_TYPE -> marks.addAll(EnumSet.of(Mark.INTERFACE, Mark.ANNOTATION));
      case ENUM -> marks.add(Mark.ENUM);
      case RECORD -> marks.add(Mark.RECORD);
      default -> {}
    }
    if (marks.contains(Mark.INTERFACE)) {
      marks.remove(Mark.ABSTRACT);
    }
    List<TypeName> supers = new ArrayList<>();
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() != TypeKind.NONE) {
      supers.add(names.type(superclass));
    }
    supers.addAll(names.types(type.getInterfaces()));
    return new TypeDecl(
        names.name(type),
        names.variables(type.getTypeParameters()),
        supers,
        marks,
        annotations(type),
        fields,
        methods,
        types,
        Span.NONE,
        Span.NONE);
  }

  private Var field(VariableElement field, boolean source) {
    return new Var(
        field.getSimpleName().toString(),
        names.type(field.asType()),
        marks(field, source),
        annotations(field),
        Optional.empty(),
        Span.NONE,
        Span.NONE);
  }

  private Method method(ExecutableElement method, boolean source) {
    Set<Mark> marks = marks(method, source);
    if (method.isVarArgs()) {
      marks.add(Mark.VARARGS);
    }
    return new Method(
        names.declared(method),
        List.of(),
        names.types(method.getThrownTypes()),
        marks,
        annotations(method),
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  private List<Annotation> annotations(Element element) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      List<String> values = new ArrayList<>();
      mirror.getElementValues().values().forEach(value -> strings(value, values));
      TypeName type = names.name((TypeElement) mirror.getAnnotationType().asElement());
      annotations.add(new Annotation(type, values, Span.NONE));
    }
    return annotations;
  }

  private static void strings(AnnotationValue value, List<String> into) {
    if (value.getValue() instanceof String s) {
      into.add(s);
    } else if (value.getValue() instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof AnnotationValue v) {
          strings(v, into);
        }
      }
    }
  }

  private Set<Mark> marks(Element element, boolean source) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Modifier modifier : element.getModifiers()) {
      switch (modifier) {
        case PUBLIC -> marks.add(Mark.PUBLIC);
        case PROTECTED -> marks.add(Mark.PROTECTED);
        case PRIVATE -> marks.add(Mark.PRIVATE);
        case STATIC -> marks.add(Mark.STATIC);
        case FINAL -> marks.add(Mark.FINAL);
        case ABSTRACT -> marks.add(Mark.ABSTRACT);
        case DEFAULT -> marks.add(Mark.DEFAULT);
        default -> {}
      }
    }
    if (element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.RECORD) {
      // Implied, and by no more than a name.
      marks.remove(Mark.FINAL);
    }
    if (source ? isAnnotatedDeprecated(element) : elements.isDeprecated(element)) {
      marks.add(Mark.DEPRECATED);
    }
    if (!source) {
      marks.add(Mark.BINARY);
    }
    return marks;
  }

  /** Of sources the javadoc tag does not count, since the other engine reads no comments. */
  private static boolean isAnnotatedDeprecated(Element element) {
    return element.getAnnotation(Deprecated.class) != null;
  }
}
