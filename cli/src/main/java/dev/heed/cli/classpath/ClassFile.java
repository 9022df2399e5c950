package dev.heed.cli.classpath;

import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One class file as a declaration. */
final class ClassFile extends ClassVisitor {
  private static final int PARTS =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private static final String DEPRECATED = "Ljava/lang/Deprecated;";

  private final String internal;
  private final TypeName name;
  private final Names names;
  private int access;
  private boolean member;
  private boolean nested;
  private Header header = new Header(List.of(), List.of());
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Var> fields = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final List<TypeDecl> members = new ArrayList<>();

  /** The generic part of a class: its variables and what it extends. */
  record Header(List<TypeParam> variables, List<TypeName> supers) {}

  private ClassFile(String internal, String qualified, UnaryOperator<String> dotted) {
    super(Opcodes.ASM9);
    this.internal = internal;
    this.name = new TypeName(qualified);
    Map<String, String> own = new HashMap<>(Map.of(internal, qualified));
    this.names = new Names(i -> own.computeIfAbsent(i, dotted));
  }

  /**
   * Reads a class file.
   *
   * @param internal the binary name with slashes that was looked up
   * @param qualified the name with dots that it is to have
   * @param dotted gives the name with dots of any other class
   * @return empty when the class is another one: a local class, one with a dollar sign of its own
   *     in its name, or one whose name differs in case
   * @throws RuntimeException of any kind when the bytes are no class file
   */
  static Optional<TypeDecl> read(
      byte[] bytes, String internal, String qualified, UnaryOperator<String> dotted) {
    ClassReader reader = new ClassReader(bytes);
    if (!reader.getClassName().equals(internal) || !ownName(bytes).equals(qualified)) {
      return Optional.empty();
    }
    ClassFile file = new ClassFile(internal, qualified, dotted);
    reader.accept(file, PARTS);
    return Optional.of(file.type());
  }

  /** The name with dots of the class in these bytes; a local class keeps its dollar sign. */
  static String ownName(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Map<String, String[]> outers = new HashMap<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitInnerClass(String name, String outer, String inner, int access) {
            if (outer != null && inner != null) {
              outers.put(name, new String[] {outer, inner});
            }
          }
        },
        PARTS);
    String rest = reader.getClassName();
    String tail = "";
    for (String[] in = outers.remove(rest); in != null; in = outers.remove(rest)) {
      tail = "." + in[1] + tail;
      rest = in[0];
    }
    return rest.replace('/', '.') + tail;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    this.access = access;
    if (signature != null) {
      header = names.header(signature);
    } else {
      Stream<String> supers = superName == null ? Stream.empty() : Stream.of(superName);
      header =
          new Header(
              List.of(), Stream.concat(supers, Stream.of(interfaces)).map(names::named).toList());
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotation(descriptor, annotations);
  }

  @Override
  public void visitInnerClass(String inner, String outer, String simple, int innerAccess) {
    if (inner.equals(internal)) {
      nested = true;
      member = (innerAccess & Opcodes.ACC_STATIC) == 0;
      // The class's own flags know neither private, protected nor static.
      access = innerAccess | (access & (Opcodes.ACC_DEPRECATED | Opcodes.ACC_RECORD));
    } else if (internal.equals(outer)
        && simple != null
        && (innerAccess & Opcodes.ACC_SYNTHETIC) == 0) {
      TypeName called = new TypeName(name.name() + "." + simple);
      members.add(decl(called, innerAccess, new Header(List.of(), List.of())));
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    TypeName type = names.field(signature == null ? descriptor : signature);
    List<Annotation> found = new ArrayList<>();
    int at = fields.size();
    Set<Mark> marks = Flags.ofField(access);
    fields.add(new Var(name, type, marks, found, Optional.empty(), Span.NONE, Span.NONE));
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, found);
      }

      @Override
      public void visitEnd() {
        Set<Mark> all = deprecated(marks, found);
        fields.set(at, new Var(name, type, all, found, Optional.empty(), Span.NONE, Span.NONE));
      }
    };
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    // A bridge is synthetic too.
    if ((access & Opcodes.ACC_SYNTHETIC) != 0 || name.equals("<clinit>")) {
      return null;
    }
    List<Annotation> found = new ArrayList<>();
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, found);
      }

      @Override
      public void visitEnd() {
        methods.add(method(access, name, descriptor, signature, exceptions, found));
      }
    };
  }

  private TypeDecl type() {
    TypeDecl plain = decl(name, access, header);
    return new TypeDecl(
        name,
        header.variables(),
        plain.supers(),
        deprecated(plain.marks(), annotations),
        annotations,
        fields,
        methods,
        members,
        Span.NONE,
        Span.NONE);
  }

  private static TypeDecl decl(TypeName name, int access, Header header) {
    // Nobody writes that a class extends Object.
    List<TypeName> supers =
        header.supers().stream().filter(s -> !s.equals(TypeName.OBJECT)).toList();
    Set<Mark> marks = Flags.ofType(access);
    return new TypeDecl(
        name,
        header.variables(),
        supers,
        marks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE,
        Span.NONE);
  }

  private Method method(
      int flags,
      String called,
      String descriptor,
      String generic,
      String[] exceptions,
      List<Annotation> found) {
    boolean constructor = called.equals("<init>");
    Names.Callable callable = names.callable(generic != null ? generic : descriptor);
    List<TypeName> params = callable.params();
    if (constructor && generic == null) {
      // A generic signature leaves out what the compiler added, a descriptor does not.
      params = params.subList(addedParams(descriptor), params.size());
    }
    List<TypeName> thrown = callable.thrown();
    if (thrown.isEmpty() && exceptions != null) {
      thrown = Stream.of(exceptions).map(names::named).toList();
    }
    Signature signature =
        new Signature(
            name,
            constructor ? Signature.NEW : called,
            callable.variables(),
            params,
            constructor ? name : callable.returns());
    boolean inInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    return new Method(
        signature,
        List.of(),
        thrown,
        deprecated(Flags.ofMethod(flags, inInterface), found),
        found,
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }

  /** How many parameters of a constructor no source mentions. */
  private int addedParams(String descriptor) {
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return descriptor.startsWith("(Ljava/lang/String;I") ? 2 : 0;
    }
    return nested && member && Type.getArgumentTypes(descriptor).length > 0 ? 1 : 0;
  }

  private static Set<Mark> deprecated(Set<Mark> marks, List<Annotation> annotations) {
    boolean says =
        annotations.stream().anyMatch(a -> a.type().name().equals("java.lang.Deprecated"));
    return says && !marks.contains(Mark.DEPRECATED)
        ? Set.copyOf(Stream.concat(marks.stream(), Stream.of(Mark.DEPRECATED)).toList())
        : marks;
  }

  /** Collects the annotation and its strings. */
  private AnnotationVisitor annotation(String descriptor, List<Annotation> into) {
    TypeName type =
        descriptor.equals(DEPRECATED)
            ? new TypeName("java.lang.Deprecated")
            : names.field(descriptor);
    List<String> values = new ArrayList<>();
    return new Strings(values::add, () -> into.add(new Annotation(type, values, Span.NONE)));
  }

  /** The string values of an annotation, those in arrays too. */
  private static final class Strings extends AnnotationVisitor {
    private final Consumer<String> each;
    private final Runnable end;

    Strings(Consumer<String> each, Runnable end) {
      super(Opcodes.ASM9);
      this.each = each;
      this.end = end;
    }

    @Override
    public void visit(String name, Object value) {
      if (value instanceof String text) {
        each.accept(text);
      }
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new Strings(each, () -> {});
    }

    @Override
    public void visitEnd() {
      end.run();
    }
  }
}
