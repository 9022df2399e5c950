package dev.heed.cli.classpath;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class as text, by reflection and as the class path read it: both must say the same. */
final class Reflected {
  private static final Set<Mark> COMPARED =
      Set.of(
          Mark.PUBLIC,
          Mark.PROTECTED,
          Mark.PRIVATE,
          Mark.STATIC,
          Mark.ABSTRACT,
          Mark.DEFAULT,
          Mark.VARARGS,
          Mark.DEPRECATED);

  private Reflected() {}

  static String told(TypeDecl type) {
    Set<String> lines = new TreeSet<>();
    for (Method method : type.methods()) {
      lines.add(
          marks(method.marks())
              + variables(method.signature().variables())
              + method.signature()
              + " throws "
              + method.thrown());
    }
    type.fields().stream()
        .filter(f -> f.is(Mark.PUBLIC) || f.is(Mark.PROTECTED))
        .forEach(f -> lines.add(marks(f.marks()) + f.name() + ":" + f.type()));
    String kind = type.is(Mark.INTERFACE) + " " + type.is(Mark.ENUM) + " " + type.is(Mark.RECORD);
    return join(
        type.name() + " " + variables(type.variables()) + type.supers() + " " + kind, lines);
  }

  static String type(Class<?> type) {
    Set<String> lines = new TreeSet<>();
    for (java.lang.reflect.Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        lines.add(
            line(
                type, method, method.getName(), method.getGenericReturnType(), method.isDefault()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (!constructor.isSynthetic()) {
        lines.add(line(type, constructor, "new", null, false));
      }
    }
    for (Field field : type.getDeclaredFields()) {
      // Reflection hides some of the JDK's own private fields.
      int visible = Modifier.PUBLIC | Modifier.PROTECTED;
      if (!field.isSynthetic() && (field.getModifiers() & visible) != 0) {
        String marks = marks(field.getModifiers(), field.isAnnotationPresent(Deprecated.class));
        lines.add(marks + field.getName() + ":" + name(field.getGenericType()));
      }
    }
    Stream<Type> superclass =
        type.getGenericSuperclass() == null || type.getGenericSuperclass() == Object.class
            ? Stream.empty()
            : Stream.of(type.getGenericSuperclass());
    List<TypeName> supers =
        Stream.concat(superclass, Stream.of(type.getGenericInterfaces()))
            .map(Reflected::name)
            .toList();
    String kind = type.isInterface() + " " + type.isEnum() + " " + type.isRecord();
    return join(
        type.getCanonicalName() + " " + variables(type.getTypeParameters()) + supers + " " + kind,
        lines);
  }

  private static String line(
      Class<?> owner, Executable callable, String name, Type returns, boolean isDefault) {
    Type[] params = callable.getGenericParameterTypes();
    int erased = callable.getParameterCount();
    if (callable instanceof Constructor && params.length == erased) {
      boolean inner = owner.isMemberClass() && !Modifier.isStatic(owner.getModifiers());
      int added = owner.isEnum() ? 2 : inner ? 1 : 0;
      params = Arrays.copyOfRange(params, isGeneric(callable) ? 0 : added, params.length);
    }
    String marks =
        marks(
            callable.getModifiers() & ~(Modifier.TRANSIENT | Modifier.VOLATILE),
            callable.isAnnotationPresent(Deprecated.class));
    marks = with(marks, callable.isVarArgs(), Mark.VARARGS);
    marks = with(marks, isDefault, Mark.DEFAULT);
    return marks
        + variables(callable.getTypeParameters())
        + owner.getCanonicalName()
        + "#"
        + name
        + Stream.of(params).map(p -> name(p).toString()).collect(Collectors.joining(",", "(", ")"))
        + ":"
        + (returns == null ? owner.getCanonicalName() : name(returns))
        + " throws "
        + Stream.of(callable.getGenericExceptionTypes()).map(Reflected::name).toList();
  }

  /** Whether there is a generic signature; reflection does not say. */
  private static boolean isGeneric(Executable callable) {
    return callable.toGenericString().contains("<")
        || callable.getTypeParameters().length > 0
        || !Arrays.equals(callable.getGenericParameterTypes(), callable.getParameterTypes());
  }

  private static String marks(int modifiers, boolean deprecated) {
    String marks = "";
    marks = with(marks, Modifier.isPublic(modifiers), Mark.PUBLIC);
    marks = with(marks, Modifier.isProtected(modifiers), Mark.PROTECTED);
    marks = with(marks, Modifier.isPrivate(modifiers), Mark.PRIVATE);
    marks = with(marks, Modifier.isStatic(modifiers), Mark.STATIC);
    marks = with(marks, Modifier.isAbstract(modifiers), Mark.ABSTRACT);
    return with(marks, deprecated, Mark.DEPRECATED);
  }

  private static String with(String marks, boolean also, Mark mark) {
    Set<String> all = new TreeSet<>(List.of(marks.strip().split(" ")));
    if (also) {
      all.add(mark.name());
    }
    all.remove("");
    return String.join(" ", all) + " ";
  }

  private static String marks(Set<Mark> marks) {
    return marks.stream()
            .filter(COMPARED::contains)
            .map(Mark::name)
            .sorted()
            .collect(Collectors.joining(" "))
        + " ";
  }

  private static String variables(List<TypeParam> variables) {
    return variables.stream()
        .map(v -> v.name() + ":" + v.bound())
        .collect(Collectors.joining(",", "<", "> "));
  }

  private static String variables(TypeVariable<?>[] variables) {
    return Stream.of(variables)
        .map(v -> v.getName() + ":" + name(v.getBounds()[0]))
        .collect(Collectors.joining(",", "<", "> "));
  }

  private static TypeName name(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.isArray()
          ? TypeName.arrayOf(name(plain.getComponentType()))
          : new TypeName(plain.getCanonicalName());
    }
    if (type instanceof GenericArrayType array) {
      return TypeName.arrayOf(name(array.getGenericComponentType()));
    }
    if (type instanceof TypeVariable<?> variable) {
      return TypeName.variable(variable.getName());
    }
    if (type instanceof WildcardType wildcard) {
      Type[] lower = wildcard.getLowerBounds();
      Type bound = lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0];
      // Reflection cannot tell `?` from `? extends Object`.
      return bound == Object.class && lower.length == 0 ? TypeName.UNKNOWN : name(bound);
    }
    ParameterizedType generic = (ParameterizedType) type;
    return new TypeName(
        ((Class<?>) generic.getRawType()).getCanonicalName(),
        Stream.of(generic.getActualTypeArguments()).map(Reflected::name).toList());
  }

  private static String join(String head, Set<String> lines) {
    return head + "\n  " + String.join("\n  ", lines);
  }
}
