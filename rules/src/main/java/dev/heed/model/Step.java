package dev.heed.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing a body says: an expression or a statement, as written, in evaluation order. Parentheses
 * are not a step, but an expression's span includes those around it.
 *
 * <p>Expressions have a type, {@link TypeName#UNKNOWN} until {@code meaning} fills it in. What a
 * front-end knows exactly (the callee of a call, its type, the types of lambda parameters) it may
 * fill in itself.
 */
public sealed interface Step {
  /** Where it is written. */
  Span at();

  /** The type of the value, {@link TypeName#UNKNOWN} when it is not known, void for a statement. */
  default TypeName type() {
    return TypeName.VOID;
  }

  /** What is called, and how. */
  enum Way {
    /** {@code a.b()} or {@code b()}. */
    METHOD,
    /** {@code new A()}. */
    NEW,
    /** {@code this(...)}. */
    THIS,
    /** {@code super(...)}. */
    SUPER,
    /** {@code a::b} or {@code A::new}: nothing is called yet and there are no arguments. */
    REFERENCE
  }

  /**
   * A call.
   *
   * @param receiver what stands before the dot (or the two colons); for {@code A::new} nothing
   * @param name the method's name, {@code new} for constructors
   * @param made the type that is made, {@link TypeName#UNKNOWN} unless {@link Way#NEW} or a {@code
   *     A::new}
   * @param callee the callable that is meant
   * @param body the body of an anonymous class
   * @param nameAt the callee's name; the keyword for {@code new}, {@code this} and {@code super}
   */
  record Call(
      Way way,
      Optional<Step> receiver,
      String name,
      List<Step> args,
      TypeName made,
      Signature callee,
      TypeName type,
      Optional<TypeDecl> body,
      Span at,
      Span nameAt)
      implements Step {
    public Call {
      args = List.copyOf(args);
    }
  }

  /** What a name means. */
  enum What {
    UNKNOWN,
    LOCAL,
    PARAM,
    FIELD,
    TYPE,
    /** {@code this}, {@code super}, {@code A.this}. */
    SELF,
    PACKAGE
  }

  /**
   * A name: {@code a}, {@code b.a} ({@code of} is {@code b}), {@code this}, {@code A.class} (name
   * {@code class}).
   *
   * @param owner the type that declares it, for a field
   */
  record Name(
      Optional<Step> of,
      String name,
      What what,
      TypeName owner,
      TypeName type,
      Span at,
      Span nameAt)
      implements Step {}

  /** A literal, as written; {@code null} too. A text block or string is written {@code ""}. */
  record Literal(String text, TypeName type, Span at) implements Step {
    /** Whether this is {@code null}. */
    public boolean isNull() {
      return text.equals("null");
    }
  }

  /**
   * A lambda.
   *
   * @param body the statements, or the one expression
   * @param expression whether the body is an expression, whose value is the lambda's
   * @param type the functional interface it becomes
   */
  record Lambda(List<Var> params, List<Step> body, boolean expression, TypeName type, Span at)
      implements Step {
    public Lambda {
      params = List.copyOf(params);
      body = List.copyOf(body);
    }
  }

  /** How a local comes to be. */
  enum How {
    PLAIN,
    /** The variable of an enhanced {@code for}. */
    EACH,
    /** {@code x instanceof A a} or {@code case A a}; {@code init} is empty. */
    PATTERN,
    /** In the head of a {@code try}. */
    RESOURCE
  }

  /** A local variable, one step for each declarator. */
  record Local(Var var, How how, Span at) implements Step {}

  /** An assignment, {@code =} or compound; its value is the target's type. */
  record Store(Step target, String operator, Step value, TypeName type, Span at) implements Step {}

  /**
   * A loop.
   *
   * @param keyword {@code for}, {@code foreach}, {@code while} or {@code do}
   * @param head what is evaluated round by round (for {@code for}: start, condition, update in this
   *     order; for {@code foreach}: one {@link Local} with {@link How#EACH})
   */
  record Loop(String keyword, List<Step> head, List<Step> body, Span at) implements Step {
    public Loop {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  /** {@code try}; {@code last} is the {@code finally} block. */
  record Try(List<Step> resources, List<Step> body, List<Catch> catches, List<Step> last, Span at)
      implements Step {
    public Try {
      resources = List.copyOf(resources);
      body = List.copyOf(body);
      catches = List.copyOf(catches);
      last = List.copyOf(last);
    }
  }

  /**
   * One of several ways.
   *
   * @param kind {@code if}, {@code ?} (conditional), {@code switch}, {@code &&} or {@code ||}
   * @param head the condition, selector or left operand
   * @param arms {@code if} and {@code ?}: two (the second empty without {@code else}); {@code
   *     switch}: one a case, with the case's patterns and guard first; {@code &&}, {@code ||}: the
   *     right operand
   * @param type of a conditional or switch expression, boolean for {@code &&} and {@code ||}
   */
  record Fork(String kind, Step head, List<List<Step>> arms, TypeName type, Span at)
      implements Step {
    public Fork {
      arms = arms.stream().map(List::copyOf).toList();
    }
  }

  /**
   * {@code return}, {@code throw}, {@code break}, {@code continue} or {@code yield}.
   *
   * @param value what is returned, thrown or yielded
   */
  record Exit(String keyword, Optional<Step> value, Span at) implements Step {}

  /**
   * Anything else that has parts: a block, a cast, an operator.
   *
   * @param kind {@code block} (also a labelled statement's), {@code synchronized} (lock, then one
   *     {@code block}), {@code cast}, {@code instanceof} (value; then a type, or the types and
   *     locals of a pattern in order), {@code []} (array, index), {@code new[]} (sizes or elements;
   *     also a bare {@code {a, b}}), {@code assert}, or an operator as written ({@code +}, {@code
   *     !}, {@code ++} ...; a chain of the same binary operator is one group)
   * @param type of the value; for a cast the written type, for a block void
   */
  record Group(String kind, List<Step> parts, TypeName type, Span at) implements Step {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /** A class declared in a body. */
  record Declare(TypeDecl decl, Span at) implements Step {}
}
