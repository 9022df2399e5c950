package dev.heed.cli.classpath;

import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Descriptors and generic signatures as type names. */
final class Names {
  private final UnaryOperator<String> dotted;

  /**
   * @param dotted gives the name with dots of a binary name with slashes
   */
  Names(UnaryOperator<String> dotted) {
    this.dotted = dotted;
  }

  /** What a method's descriptor or signature says. */
  record Callable(
      List<TypeParam> variables, List<TypeName> params, TypeName returns, List<TypeName> thrown) {}

  /** The class of a binary name with slashes. */
  TypeName named(String internal) {
    return new TypeName(dotted.apply(internal));
  }

  /** The type of a field's descriptor or signature. */
  TypeName field(String signature) {
    List<TypeName> types = new ArrayList<>();
    new SignatureReader(signature).acceptType(new Reading(types::add));
    return types.get(0);
  }

  /** Reads what signatures of classes and methods have in common: their type parameters. */
  private abstract class Declaring extends SignatureVisitor {
    private final Variables variables;

    Declaring(Variables variables) {
      super(Opcodes.API);
      this.variables = variables;
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      variables.start(name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
      return new Reading(variables::bound);
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
      return new Reading(variables::bound);
    }
  }

  /** A class's signature. */
  ClassFile.Header header(String signature) {
    Variables variables = new Variables();
    List<TypeName> supers = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new Declaring(variables) {
              @Override
              public SignatureVisitor visitSuperclass() {
                return new Reading(supers::add);
              }

              @Override
              public SignatureVisitor visitInterface() {
                return new Reading(supers::add);
              }
            });
    return new ClassFile.Header(variables.all(), supers);
  }

  /** A method's descriptor or signature. */
  Callable callable(String signature) {
    Variables variables = new Variables();
    List<TypeName> params = new ArrayList<>();
    List<TypeName> returns = new ArrayList<>();
    List<TypeName> thrown = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new Declaring(variables) {
              @Override
              public SignatureVisitor visitParameterType() {
                return new Reading(params::add);
              }

              @Override
              public SignatureVisitor visitReturnType() {
                return new Reading(returns::add);
              }

              @Override
              public SignatureVisitor visitExceptionType() {
                return new Reading(thrown::add);
              }
            });
    return new Callable(variables.all(), params, returns.get(0), thrown);
  }

  /** Only the version of ASM's interface; the flags are elsewhere. */
  private static final class Opcodes {
    static final int API = org.objectweb.asm.Opcodes.ASM9;
  }

  /** Type parameters, each with the first bound that it has. */
  private static final class Variables {
    private final List<TypeParam> all = new ArrayList<>();
    private String name = "";
    private boolean bounded;

    void start(String next) {
      finish();
      name = next;
      bounded = false;
    }

    void bound(TypeName bound) {
      if (!bounded) {
        all.add(new TypeParam(name, bound));
        bounded = true;
      }
    }

    List<TypeParam> all() {
      finish();
      name = "";
      return all;
    }

    private void finish() {
      if (!name.isEmpty() && !bounded) {
        all.add(new TypeParam(name, TypeName.OBJECT));
      }
    }
  }

  /** One type of a signature; handed on when it ends. */
  private final class Reading extends SignatureVisitor {
    private final Consumer<TypeName> done;
    private final Deque<String> inner = new ArrayDeque<>();
    private String internal = "";
    private List<TypeName> arguments = new ArrayList<>();

    Reading(Consumer<TypeName> done) {
      super(Opcodes.API);
      this.done = done;
    }

    @Override
    public void visitBaseType(char descriptor) {
      done.accept(
          new TypeName(org.objectweb.asm.Type.getType(String.valueOf(descriptor)).getClassName()));
    }

    @Override
    public void visitTypeVariable(String name) {
      done.accept(TypeName.variable(name));
    }

    @Override
    public SignatureVisitor visitArrayType() {
      return new Reading(component -> done.accept(TypeName.arrayOf(component)));
    }

    @Override
    public void visitClassType(String name) {
      internal = name;
    }

    @Override
    public void visitInnerClassType(String name) {
      // The arguments of the outer class are not part of the name.
      arguments = new ArrayList<>();
      inner.add(name);
    }

    @Override
    public void visitTypeArgument() {
      arguments.add(TypeName.UNKNOWN);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new Reading(arguments::add);
    }

    @Override
    public void visitEnd() {
      String outer = dotted.apply(internal);
      String name = inner.isEmpty() ? outer : outer + "." + String.join(".", inner);
      done.accept(new TypeName(name, arguments));
    }
  }
}
