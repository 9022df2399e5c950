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
   * @param name {@code new} for constructors; the field's name for its initialiser, empty for the
   *     initialiser blocks of a type
   * @param params the types of the parameters, erased; {@code ?} for a type variable
   * @param tokens the kinds of token that it takes
   * @param start offset of its name, UTF-16, 0-based
   * @param end offset after its name
   * @param runs what it runs of the code that it is handed
   */
  public record Callable(
      String name,
      List<String> params,
      Set<Trait> traits,
      List<String> tokens,
      int start,
      int end,
      List<Call> calls,
      List<Run> runs) {
    public Callable {
      runs = List.copyOf(runs);
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

  /**
   * A callable runs, before it returns, code that it is handed.
   *
   * @param param the number of the parameter
   * @param method the method of it that is run; empty for whichever those that it is handed on to
   *     run
   * @param by who must run theirs for that
   */
  public record Run(int param, String method, List<Handing> by) {
    public Run {
      by = List.copyOf(by);
    }
  }

  /**
   * Code is handed to a callable of the sources.
   *
   * @param virtual as in {@link Call}
   * @param on as in {@link Call}
   * @param param the number of the parameter that it becomes
   * @param method the method of the code that is meant; {@link #ANY} for that of a lambda, empty
   *     for the one that is asked for
   */
  public record Handing(Target target, boolean virtual, String on, int param, String method) {
    /** The only method of a functional interface, whatever its name. */
    public static final String ANY = "*";

    /** Why a way ends at code that nobody is known to run at once. */
    public static final String UNKNOWN = "nobody can tell when it runs";
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
   * @param shown the callee for people: {@code load(...)}; empty for what a constructor runs
   *     although nobody wrote it
   * @param within what the call is in, inside the callable, for people: {@code a lambda}; empty for
   *     the callable itself
   * @param seen the tokens in sight, nearest first
   * @param kind the kind of token that the callee or its sibling takes; empty for none
   * @param none the none token as written; empty when none is passed
   * @param weight what is lost when no token comes here
   * @param cut why the way ends here: the work is detached, suppressed, or not fully known; empty
   *     when it goes on
   * @param handed to whom the code around the call is handed; unless each of them runs it at once,
   *     the way ends here too
   */
  public record Call(
      int start,
      int end,
      Target target,
      boolean virtual,
      String on,
      String shown,
      String within,
      List<Seen> seen,
      Gift gift,
      String kind,
      String none,
      Weight weight,
      String cut,
      List<Handing> handed) {
    public Call {
      seen = List.copyOf(seen);
      handed = List.copyOf(handed);
    }

    /** The same call, where the way ends. */
    public Call cutOff(String why) {
      return new Call(
          start, end, target, virtual, on, shown, within, seen, gift, kind, none, weight, why,
          handed);
    }

    /** Whether nobody wrote it: a constructor runs the initialisers of its type. */
    public boolean isImplied() {
      return shown.isEmpty();
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

    /** In place of the parameters of what has none: initialisers. No method is called like that. */
    public static final List<String> INITIALIZER = List.of("{}");

    public Target {
      params = List.copyOf(params);
    }

    /** Whether it is not among the sources. */
    public boolean isOutside() {
      return owner.isEmpty();
    }
  }
}
