package dev.heed.checker;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Scope.LookupKind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.heed.family.Relevance;
import dev.heed.rule.Triggers;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Which of a compilation's classes and members have to do with cancellation; each is looked at
 * once.
 */
final class RelevantSymbols {
  /** Type arguments of type arguments: what is deeper is taken to be relevant. */
  private static final int DEEPEST = 6;

  private final Relevance relevance;
  private final Types types;
  private final Map<Name, Set<String>> triggers = new HashMap<>();
  private final Map<ClassSymbol, Boolean> relevant = new IdentityHashMap<>();
  private final Map<ClassSymbol, Boolean> carriers = new IdentityHashMap<>();
  private final Map<ClassSymbol, Boolean> signals = new IdentityHashMap<>();
  private final Map<ClassSymbol, Map<Name, Boolean>> members = new IdentityHashMap<>();

  /** What nobody needs to ask about again: most of what code names, it names often. */
  private final Set<Symbol> plain = Collections.newSetFromMap(new IdentityHashMap<>());

  RelevantSymbols(Relevance relevance, Context context) {
    this.relevance = relevance;
    this.types = Types.instance(context);
    Names names = Names.instance(context);
    for (Set<String> words : Triggers.WORDS) {
      words.forEach(w -> triggers.put(names.fromString(w), words));
    }
  }

  /** The set of {@link Triggers#WORDS} that the name of a callable is in. */
  Optional<Set<String>> trigger(Name name) {
    return Optional.ofNullable(triggers.get(name));
  }

  /** Whether a call of it may matter wherever a token is at hand. */
  boolean mayWait(MethodSymbol m) {
    return m.name.contentEquals("sleep") || relevance.mayWait(m.name.toString());
  }

  /** Whether it is known that the symbol alone makes nothing relevant. */
  boolean isKnownPlain(Symbol symbol) {
    return plain.contains(symbol);
  }

  /** Keeps that the symbol alone makes nothing relevant. */
  void notePlain(Symbol symbol) {
    plain.add(symbol);
  }

  /** Whether families say something of the class or of a supertype. */
  boolean isRelevant(ClassSymbol c) {
    return once(
        relevant,
        c,
        () -> relevance.isRelevant(name(c)) || !isPlain(c) && anySuper(c, this::isRelevant));
  }

  /** Whether the class or a supertype is an exception that means "cancelled". */
  boolean isSignal(ClassSymbol c) {
    return once(signals, c, () -> relevance.isSignal(name(c)) || anySuper(c, this::isSignal));
  }

  boolean isUnchecked(ClassSymbol c) {
    for (Type t = c.type; t != null && t.hasTag(TypeTag.CLASS); t = types.supertype(t)) {
      String name = t.tsym.getQualifiedName().toString();
      if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a callable declares a signal; an interruption by the JDK itself needs a token. */
  boolean throwsSignal(MethodSymbol m) {
    for (Type thrown : m.type.getThrownTypes()) {
      if (thrown.tsym instanceof ClassSymbol c && isSignal(c) && !isPlain(m.enclClass())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value of the type, or of one of its arguments, is of a relevant class. */
  boolean mentions(Type type) {
    if (type != null && type.isPrimitiveOrVoid()) {
      return false;
    }
    return any(type, 0, this::isRelevant);
  }

  /** Whether a value of the type may have a token inside. */
  boolean carries(Type type) {
    return any(type, 0, this::carries);
  }

  /** Whether the class has, or inherits, a field or accessor of a relevant type that others see. */
  boolean carries(ClassSymbol c) {
    return !isPlain(c) && once(carriers, c, () -> hasCarrier(c) || anySuper(c, this::carries));
  }

  private boolean hasCarrier(ClassSymbol c) {
    for (Symbol s : c.members().getSymbols(LookupKind.NON_RECURSIVE)) {
      if ((s.flags() & (Flags.STATIC | Flags.PRIVATE)) == 0
          && (s instanceof VarSymbol && mentions(s.type)
              || s instanceof MethodSymbol m
                  && (m.flags() & Flags.PUBLIC) != 0
                  && m.type.getParameterTypes().isEmpty()
                  && mentions(m.type.getReturnType()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method or constructor that the class declares takes something relevant. */
  boolean takesRelevant(ClassSymbol c) {
    for (Symbol s : c.members().getSymbols(LookupKind.NON_RECURSIVE)) {
      if (s instanceof MethodSymbol m && anyMentions(m.type.getParameterTypes())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a member of this name, of the class or a supertype, mentions something relevant. */
  boolean hasRelevant(ClassSymbol c, Name name) {
    boolean isInherited = name != name.table.names.init;
    return !isPlain(c)
        && once(
            members.computeIfAbsent(c, k -> new HashMap<>()),
            name,
            () ->
                mentionsRelevant(c, name) || isInherited && anySuper(c, s -> hasRelevant(s, name)));
  }

  private boolean mentionsRelevant(ClassSymbol c, Name name) {
    for (Symbol s : c.members().getSymbolsByName(name)) {
      if (s instanceof MethodSymbol m
          && (mentions(m.type.getReturnType())
              || anyMentions(m.type.getParameterTypes())
              || anyMentions(m.type.getThrownTypes()))) {
        return true;
      }
    }
    return false;
  }

  private boolean anyMentions(Iterable<Type> all) {
    for (Type t : all) {
      if (mentions(t)) {
        return true;
      }
    }
    return false;
  }

  /** What is under way is false for the time being; what cannot be loaded is relevant. */
  private static <K> boolean once(Map<K, Boolean> known, K key, BooleanSupplier answer) {
    Boolean found = known.get(key);
    if (found == null) {
      known.put(key, false);
      try {
        found = answer.getAsBoolean();
      } catch (Symbol.CompletionFailure e) {
        found = true;
      } finally {
        known.remove(key);
      }
      known.put(key, found);
    }
    return found;
  }

  private boolean any(Type type, int depth, Predicate<ClassSymbol> test) {
    if (type == null || depth > DEEPEST) {
      return true;
    }
    switch (type.getTag()) {
      case CLASS -> {
        if (type.tsym instanceof ClassSymbol c && test.test(c)) {
          return true;
        }
        for (Type argument : type.allparams()) {
          if (any(argument, depth + 1, test)) {
            return true;
          }
        }
        return false;
      }
      case ARRAY -> {
        return any(types.elemtype(type), depth + 1, test);
      }
      case TYPEVAR -> {
        // Not its arguments: a variable may be bound by itself.
        Type bound = type.getUpperBound();
        return bound != null && bound.tsym instanceof ClassSymbol c && test.test(c);
      }
      case WILDCARD -> {
        Type bound = ((Type.WildcardType) type).type;
        return bound != null && any(bound, depth + 1, test);
      }
      case ERROR, UNKNOWN -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean anySuper(ClassSymbol c, Predicate<ClassSymbol> test) {
    Type superclass = types.supertype(c.type);
    if (superclass != null && superclass.tsym instanceof ClassSymbol s && test.test(s)) {
      return true;
    }
    for (Type i : types.interfaces(c.type)) {
      if (i.tsym instanceof ClassSymbol s && test.test(s)) {
        return true;
      }
    }
    return false;
  }

  /** The JDK's types matter only where a family of the user's says so. */
  private boolean isPlain(ClassSymbol c) {
    return !relevance.isJdkRelevant() && name(c).startsWith("java.");
  }

  private static String name(ClassSymbol c) {
    return c.getQualifiedName().toString();
  }
}
