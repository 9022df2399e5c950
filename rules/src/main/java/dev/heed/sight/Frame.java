package dev.heed.sight;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step.Lambda;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import java.util.List;
import java.util.Optional;

/**
 * Code that runs as one: a type's body, a method, a lambda or a field's initialiser, with what is
 * around it.
 *
 * @param method the method, for one
 * @param lambda the lambda, for one
 * @param field the field, for an initialiser
 * @param type the type whose body this is, or is in
 * @param escape how the code outlives the call that it is written in, if it does
 */
public record Frame(
    Kind kind,
    Optional<Frame> outer,
    TypeDecl type,
    Optional<Method> method,
    Optional<Lambda> lambda,
    Optional<Var> field,
    Optional<Escape> escape) {

  /** What kind of code. */
  public enum Kind {
    TYPE,
    METHOD,
    LAMBDA,
    FIELD
  }

  /** How a lambda or anonymous class outlives the call it is written in. */
  public enum Escape {
    /** It is started, submitted or scheduled, and nobody here waits for it. */
    RUNS_LATER("it runs later and may outlive the call"),
    /** The same, but the work is awaited before the method ends. */
    AWAITED("it runs elsewhere while this method waits"),
    /** It is stored, returned or registered. */
    KEPT("it is kept and called by others"),
    /** It is called back by a token that was cancelled. */
    CALLBACK("it is called when the token is cancelled");

    private final String why;

    Escape(String why) {
      this.why = why;
    }

    /** The reason, to follow "because". */
    public String why() {
      return why;
    }
  }

  static Frame ofType(Optional<Frame> outer, TypeDecl type, Optional<Escape> escape) {
    return new Frame(
        Kind.TYPE, outer, type, Optional.empty(), Optional.empty(), Optional.empty(), escape);
  }

  Frame ofMethod(Method m) {
    return new Frame(
        Kind.METHOD,
        Optional.of(this),
        type,
        Optional.of(m),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Frame ofLambda(Lambda l, Optional<Escape> escape) {
    return new Frame(
        Kind.LAMBDA,
        Optional.of(this),
        type,
        Optional.empty(),
        Optional.of(l),
        Optional.empty(),
        escape);
  }

  Frame ofField(Var f) {
    return new Frame(
        Kind.FIELD,
        Optional.of(this),
        type,
        Optional.empty(),
        Optional.empty(),
        Optional.of(f),
        Optional.empty());
  }

  /** The parameters of a method or lambda. */
  public List<Var> params() {
    return method.map(Method::params).or(() -> lambda.map(Lambda::params)).orElse(List.of());
  }

  /** This and the frames around it, innermost first. */
  public List<Frame> outwards() {
    List<Frame> all = new java.util.ArrayList<>();
    for (Optional<Frame> f = Optional.of(this); f.isPresent(); f = f.get().outer) {
      all.add(f.get());
    }
    return all;
  }

  /** The innermost method around, lambdas belonging to the method they are written in. */
  public Optional<Frame> enclosingMethod() {
    return outwards().stream()
        .takeWhile(f -> f.kind != Kind.FIELD)
        .filter(f -> f.kind == Kind.METHOD)
        .findFirst();
  }

  /** The method or field of a named type that this code is part of, for people. */
  public Optional<Frame> member() {
    Frame found = null;
    for (Frame f : outwards()) {
      if (f.kind == Kind.METHOD || f.kind == Kind.FIELD) {
        found = found == null ? f : found;
      } else if (f.kind == Kind.TYPE) {
        if (!f.type.is(Mark.ANONYMOUS)) {
          return Optional.ofNullable(found);
        }
        found = null;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether there is no {@code this} here. */
  boolean isStatic() {
    return method
        .map(m -> m.is(Mark.STATIC))
        .or(() -> field.map(f -> f.is(Mark.STATIC)))
        .orElse(false);
  }
}
