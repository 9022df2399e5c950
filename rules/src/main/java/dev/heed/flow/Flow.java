package dev.heed.flow;

import java.util.List;
import java.util.Set;

/**
 * What one file says of the ways of tokens: its callables, and the calls in them that lead to other
 * callables of the sources or could be cancelled. Plain values, so that it can be written and read
 * back; whatever concerns other files is found out in a {@link Graph}.
 *
 * @param file the path of the file
 * @param pkg the package, empty for none
 */
public record Flow(String file, String pkg, List<Type> types) {
  public Flow {
    types = List.copyOf(types);
  }

  /**
   * A named type, nested and local ones too. What anonymous classes do belongs to the callable that
   * they are written in.
   *
   * @param name qualified; a local type's has a number in it
   * @param supers the direct supertypes, qualified
   */
  public record Type(String name, List<String> supers, List<Callable> callables) {
    public Type {
      supers = List.copyOf(supers);
      callables = List.copyOf(callables);
    }
  }

  /** What is known of a callable without looking at other files. */
  public enum Trait {
    /** It has no body. */
    ABSTRACT,
    PRIVATE,
    STATIC,
    /** It has a token parameter. */
    TAKES,
    /** A token can be reached through a parameter or the instance. */
    REACHES,
    /** An overload takes the token. */
    SIBLING,
    /** Its shape comes from a type that is not among the sources. */
    FORCED,
    /** A framework, the launcher or a test runner calls it. */
    ENTRY,
    /** It answers an event. */
    HANDLER,
    /** By its name alone it answers an event or a life cycle; who calls it may know better. */
    NAMED_HANDLER,
    /** By its name it hands out something at hand. */
    ACCESSOR,
    DEPRECATED,
    /** A field's initialiser or an initialiser block. */
    INITIALIZER,
    /** It asks a token, keeps one, or waits: a token that is handed in matters there. */
    HEEDS,
    /** The object has a flag of its own by which it is told to stop. */
    STOPS,
    /** By its name it writes what must not be written by halves. */
    SAVES
  }

  /**
   * A method, constructor or initialiser.
   *
   * @param name {@code new} for constructors; the field's name for its initialiser
   * @param params the types of the parameters, erased; {@code ?} for a type variable
   * @param tokens the kinds of token that it takes
   * @param start offset of its name, UTF-16, 0-based
   * @param end offset after its name
   */
  public record Callable(
      String name,
      List<String> params,
      Set<Trait> traits,
      List<String> tokens,
      int start,
      int end,
      List<Call> calls) {
    public Callable {
      params = List.copyOf(params);
      traits = Set.copyOf(traits);
      tokens = List.copyOf(tokens);
      calls = List.copyOf(calls);
    }

    /** Whether it has the trait. */
    public boolean is(Trait trait) {
      return traits.contains(trait);
    }
  }

  /** What becomes of the token at a call. */
  public enum Gift {
    /** The callee takes none, as far as its signature says. */
    PLAIN,
    /** A token goes along: as an argument, inside one, or as the receiver. */
    GIVEN,
    /** The callee takes a token and is given one that never cancels. */
    NONE,
    /** The callee takes no token but a sibling does. */
    LEFT_OUT
  }

  /** How much is lost when a call that could be cancelled cannot. */
  public enum Weight {
    /** Work that is done again and again. */
    REPEATED,
    /** Work that somebody may wait for. */
    WORK,
    /** By its name it is over soon: nobody waits for it. */
    QUICK,
    /** One small resource, or what is in memory, as its library says: nobody waits for it. */
    SMALL,
    /** It only looks like work: a default argument, an accessor. */
    NOTHING
  }

  /**
   * A token that is in sight.
   *
   * @param expression how it is written at the call
   * @param kind tokens of one kind can stand for each other
   * @param family the family's name
   * @param own whether the code was handed it, rather than asks another object for it
   */
  public record Seen(String expression, String kind, String family, boolean own) {}

  /**
   * A call.
   *
   * @param start offset of the callee's name, UTF-16, 0-based
   * @param end offset after the callee's name
   * @param target the callable that is meant, when it is one of the sources
   * @param virtual whether an override may be run instead
   * @param on the type that an override must be found in or below, for a virtual call
   * @param shown the callee for people: {@code load(...)}
   * @param lambda whether the call is in a lambda or anonymous class
   * @param seen the tokens in sight, nearest first
   * @param kind the kind of token that the callee or its sibling takes; empty for none
   * @param none the none token as written; empty when none is passed
   * @param weight what is lost when no token comes here
   * @param cut why the way ends here: the work is detached, suppressed, or not fully known; empty
   *     when it goes on
   */
  public record Call(
      int start,
      int end,
      Target target,
      boolean virtual,
      String on,
      String shown,
      boolean lambda,
      List<Seen> seen,
      Gift gift,
      String kind,
      String none,
      Weight weight,
      String cut) {
    public Call {
      seen = List.copyOf(seen);
    }

    /** Whether the callee, or a sibling of it, takes a token. */
    public boolean isCancellable() {
      return !kind.isEmpty();
    }

    /** Whether the way goes on through this call. */
    public boolean isOpen() {
      return cut.isEmpty();
    }
  }

  /**
   * A callable as a call names it.
   *
   * @param owner the declaring type, qualified; empty when it is not among the sources
   * @param params as in {@link Callable}
   */
  public record Target(String owner, String name, List<String> params) {
    /** A callable that is not among the sources. */
    public static final Target OUTSIDE = new Target("", "", List.of());

    public Target {
      params = List.copyOf(params);
    }

    /** Whether it is not among the sources. */
    public boolean isOutside() {
      return owner.isEmpty();
    }
  }
}
