package dev.heed.checker;

import dev.heed.model.Signature;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;

/**
 * The compiler's types and callables in the model's words. Names are qualified with dots, a type
 * that could not be compiled is {@link TypeName#UNKNOWN}. Not for several threads.
 */
final class JavacNames {
  /** Types that name themselves ({@code T extends Comparable<T>}, captured) end somewhere. */
  private static final int DEEPEST = 8;

  private final Map<Element, TypeName> plain = new HashMap<>();
  private final Map<ExecutableElement, Signature> signatures = new HashMap<>();

  /** A type with its arguments; a wildcard is its bound, an intersection its first part. */
  TypeName type(TypeMirror type) {
    return type(type, 0);
  }

  List<TypeName> types(List<? extends TypeMirror> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (TypeMirror type : types) {
      names.add(type(type));
    }
    return names;
  }

  List<TypeParam> variables(List<? extends TypeParameterElement> parameters) {
    List<TypeParam> variables = new ArrayList<>(parameters.size());
    for (TypeParameterElement p : parameters) {
      List<? extends TypeMirror> bounds = p.getBounds();
      TypeName bound = bounds.isEmpty() ? TypeName.OBJECT : type(bounds.get(0));
      variables.add(new TypeParam(p.getSimpleName().toString(), bound));
    }
    return variables;
  }

  /** The callable as declared, unknown when a type in it could not be compiled. */
  Signature signature(ExecutableElement callable) {
    return signatures.computeIfAbsent(callable, this::read);
  }

  /** The type itself, without arguments; the name alone for a local class. */
  TypeName name(TypeElement type) {
    TypeName known = plain.get(type);
    if (known == null) {
      String qualified = type.getQualifiedName().toString();
      known = new TypeName(qualified.isEmpty() ? type.getSimpleName().toString() : qualified);
      plain.put(type, known);
    }
    return known;
  }

  /** The callable as declared, with whatever is known of it. */
  Signature declared(ExecutableElement e) {
    boolean constructor = e.getKind() == ElementKind.CONSTRUCTOR;
    TypeElement type = (TypeElement) Objects.requireNonNull(e.getEnclosingElement());
    TypeName owner = isOfArrays(type) ? TypeName.OBJECT : name(type);
    List<TypeName> params = new ArrayList<>(e.getParameters().size());
    e.getParameters().forEach(p -> params.add(type(p.asType())));
    return new Signature(
        owner,
        constructor ? Signature.NEW : e.getSimpleName().toString(),
        variables(e.getTypeParameters()),
        params,
        constructor ? owner : type(e.getReturnType()));
  }

  /** What javac has in place of a class for arrays, whose methods are those of any object. */
  private static boolean isOfArrays(TypeElement type) {
    Element around = type.getEnclosingElement();
    return around != null && around.getKind() == ElementKind.OTHER;
  }

  private Signature read(ExecutableElement e) {
    boolean broken =
        e.asType().getKind() == TypeKind.ERROR
            || !(e.getEnclosingElement() instanceof TypeElement owner)
            || owner.asType().getKind() == TypeKind.ERROR
            || owner.getSimpleName().length() == 0
            || e.getReturnType().getKind() == TypeKind.ERROR
            || e.getParameters().stream().anyMatch(p -> isBroken(p.asType()));
    return broken ? Signature.UNKNOWN : declared(e);
  }

  private static boolean isBroken(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || type instanceof ArrayType a && isBroken(a.getComponentType());
  }

  private TypeName type(TypeMirror type, int depth) {
    if (depth > DEEPEST) {
      return TypeName.UNKNOWN;
    }
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type, depth);
      case ARRAY -> {
        TypeName component = type(((ArrayType) type).getComponentType(), depth + 1);
        yield component.isUnknown() ? component : TypeName.arrayOf(component);
      }
      case TYPEVAR -> variable((TypeVariable) type, depth);
      case WILDCARD -> wildcard((WildcardType) type, depth);
      case INTERSECTION -> type(((IntersectionType) type).getBounds().get(0), depth + 1);
      case UNION -> type(((UnionType) type).getAlternatives().get(0), depth + 1);
      case NULL -> TypeName.NULL;
      case VOID -> TypeName.VOID;
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
          new TypeName(type.getKind().name().toLowerCase(Locale.ROOT));
      default -> TypeName.UNKNOWN;
    };
  }

  private TypeName declared(DeclaredType type, int depth) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getSimpleName().length() == 0) {
      List<? extends TypeMirror> interfaces = element.getInterfaces();
      TypeMirror made = interfaces.isEmpty() ? element.getSuperclass() : interfaces.get(0);
      return type(made, depth + 1);
    }
    List<? extends TypeMirror> written = type.getTypeArguments();
    if (written.isEmpty()) {
      return name(element);
    }
    List<TypeName> arguments = new ArrayList<>(written.size());
    for (TypeMirror argument : written) {
      arguments.add(type(argument, depth + 1));
    }
    return new TypeName(name(element).name(), arguments);
  }

  private TypeName variable(TypeVariable type, int depth) {
    String name = type.asElement().getSimpleName().toString();
    if (!name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0))) {
      return TypeName.variable(name);
    }
    // A captured wildcard.
    TypeMirror lower = type.getLowerBound();
    boolean isSuper = lower.getKind() != TypeKind.NULL && lower.getKind() != TypeKind.NONE;
    return type(isSuper ? lower : type.getUpperBound(), depth + 1);
  }

  private TypeName wildcard(WildcardType type, int depth) {
    TypeMirror bound =
        type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
    return bound == null ? TypeName.UNKNOWN : type(bound, depth + 1);
  }
}
