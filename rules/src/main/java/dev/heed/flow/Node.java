package dev.heed.flow;

import dev.heed.flow.Flow.Callable;
import dev.heed.flow.Flow.Trait;
import java.util.List;

/**
 * A callable of the program.
 *
 * @param id its number in the order of files and places
 */
public record Node(int id, Flow flow, Flow.Type type, Callable callable) {
  /** Whether it has the trait. */
  public boolean is(Trait trait) {
    return callable.is(trait);
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return callable.name().equals("new");
  }

  /** {@code Store.load}, {@code constructor of Store}: for people. */
  public String shown() {
    return what() + name();
  }

  /** The same as part of a sentence: the name is quoted. */
  public String quoted() {
    return what() + "`" + name() + "`";
  }

  private String what() {
    return isConstructor() ? "constructor of " : is(Trait.INITIALIZER) ? "initialiser of " : "";
  }

  private String name() {
    boolean isWhole = isConstructor() || callable.name().isEmpty();
    return isWhole ? simple() : simple() + "." + callable.name();
  }

  /** {@code acme.Store#load(String)}. */
  public String signature() {
    StringBuilder text = new StringBuilder(type.name()).append('#').append(callable.name());
    if (!is(Trait.INITIALIZER)) {
      text.append('(');
      for (int i = 0; i < callable.params().size(); i++) {
        String param = callable.params().get(i);
        text.append(i == 0 ? "" : ", ").append(param.substring(param.lastIndexOf('.') + 1));
      }
      text.append(')');
    }
    return text.toString();
  }

  /** The name of the type with those around it, without the numbers of local ones. */
  private String simple() {
    String pkg = flow.pkg();
    String name = type.name();
    String own =
        pkg.isEmpty() || !name.startsWith(pkg + ".") ? name : name.substring(pkg.length() + 1);
    return own.replaceAll("(^|\\.)\\d+(?=[^.\\d])", "$1");
  }

  /** The same callable with other calls. */
  Node with(List<Flow.Call> calls) {
    Callable c = callable;
    return new Node(
        id,
        flow,
        type,
        new Callable(
            c.name(), c.params(), c.traits(), c.tokens(), c.start(), c.end(), calls, c.runs()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node n && n.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
