package dev.heed.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.heed.meaning.Types;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The types of a compilation, by its symbols: sources and class path alike, signatures only. A type
 * that the compiler cannot complete is one that is not there.
 */
final class JavacTypes implements Types {
  private final Elements elements;
  private final Trees trees;
  private final JavacNames names = new JavacNames();
  private final Map<String, Optional<TypeDecl>> known = new HashMap<>();

  JavacTypes(JavacTask task) {
    this.elements = task.getElements();
    this.trees = Trees.instance(task);
  }

  @Override
  public synchronized Optional<TypeDecl> find(String qualified) {
    Optional<TypeDecl> found = known.get(qualified);
    if (found == null) {
      found = look(qualified);
      known.put(qualified, found);
    }
    return found;
  }

  private Optional<TypeDecl> look(String qualified) {
    try {
      TypeElement type = elements.getTypeElement(qualified);
      return type == null || type.asType().getKind() == TypeKind.ERROR
          ? Optional.empty()
          : Optional.of(read(type));
    } catch (RuntimeException e) {
      // javac's CompletionFailure is one: a class file that is missing or broken.
      return Optional.empty();
    }
  }

  private TypeDecl read(TypeElement type) {
    boolean isBinary = trees.getTree(type) == null;
    List<TypeName> supers = new ArrayList<>();
    if (type.getSuperclass().getKind() == TypeKind.DECLARED && !type.getKind().isInterface()) {
      supers.add(names.type(type.getSuperclass()));
    }
    for (TypeMirror each : type.getInterfaces()) {
      supers.add(names.type(each));
    }
    List<Var> fields = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    List<TypeDecl> nested = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof VariableElement field) {
        fields.add(field(field));
      } else if (member instanceof ExecutableElement callable
          && callable.getKind() != ElementKind.STATIC_INIT
          && callable.getKind() != ElementKind.INSTANCE_INIT
          && elements.getOrigin(callable) != Elements.Origin.SYNTHETIC
          && !elements.isBridge(callable)) {
        methods.add(method(callable));
      } else if (member instanceof TypeElement inner) {
        nested.add(named(inner));
      }
    }
    Set<Mark> marks = marks(type);
    if (isBinary) {
      marks.add(Mark.BINARY);
    }
    return new TypeDecl(
        names.name(type),
        names.variables(type.getTypeParameters()),
        supers,
        marks,
        List.of(),
        fields,
        methods,
        nested,
        Span.NONE,
        Span.NONE);
  }

  private TypeDecl named(TypeElement type) {
    return new TypeDecl(
        names.name(type),
        List.of(),
        List.of(),
        marks(type),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE,
        Span.NONE);
  }

  private Var field(VariableElement field) {
    return new Var(
        field.getSimpleName().toString(),
        names.type(field.asType()),
        marks(field),
        List.of(),
        Optional.empty(),
        Span.NONE,
        Span.NONE);
  }

  private Method method(ExecutableElement callable) {
    Signature signature = names.declared(callable);
    Set<Mark> marks = marks(callable);
    if (callable.isVarArgs()) {
      marks.add(Mark.VARARGS);
    }
    if (callable.isDefault()) {
      marks.add(Mark.DEFAULT);
    }
    return new Method(
        signature,
        List.of(),
        names.types(callable.getThrownTypes()),
        marks,
        List.of(),
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  private Set<Mark> marks(Element element) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Modifier m : element.getModifiers()) {
      switch (m) {
        case PUBLIC -> marks.add(Mark.PUBLIC);
        case PROTECTED -> marks.add(Mark.PROTECTED);
        case PRIVATE -> marks.add(Mark.PRIVATE);
        case STATIC -> marks.add(Mark.STATIC);
        case FINAL -> marks.add(Mark.FINAL);
        case ABSTRACT -> marks.add(Mark.ABSTRACT);
        default -> {}
      }
    }
    switch (element.getKind()) {
      case INTERFACE -> marks.add(Mark.INTERFACE);
      case ANNOTATION_TYPE -> marks.addAll(List.of(Mark.INTERFACE, Mark.ANNOTATION));
      case ENUM -> marks.add(Mark.ENUM);
      case RECORD -> marks.add(Mark.RECORD);
      default -> {}
    }
    if (elements.isDeprecated(element)) {
      marks.add(Mark.DEPRECATED);
    }
    return marks;
  }
}
