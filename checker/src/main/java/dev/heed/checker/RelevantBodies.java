package dev.heed.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import dev.heed.model.Nullable;
import dev.heed.rule.Triggers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which methods of a file have to do with tokens, or belong to those that do: what calls them, and
 * what they call in loops, on the way out or with code in hand, each as far as it goes in the file.
 * Of the others the heads are enough.
 *
 * <p>Constructors and initialisers are always read: what fields are given there is asked for all
 * over the type.
 */
final class RelevantBodies {
  /** A member with code. */
  private static final class Body {
    final JCTree tree;

    /** Null for initialisers. */
    final @Nullable MethodSymbol method;

    final ClassSymbol owner;
    final Set<MethodSymbol> calls = new HashSet<>();

    /**
     * Of those, the ones of which it matters what they do: they are called again and again, on the
     * way out, or are handed code.
     */
    final Set<MethodSymbol> asked = new HashSet<>();

    final List<Body> callees = new ArrayList<>();
    final List<Body> askedCallees = new ArrayList<>();
    final List<Body> callers = new ArrayList<>();

    /** Whether it may have a finding, or a part in one. */
    boolean isRelevant;

    /** Whether it may have one for what it does while a token is in sight. */
    boolean mayIgnoreToken;

    Body(JCTree tree, @Nullable MethodSymbol method, ClassSymbol owner) {
      this.tree = tree;
      this.method = method;
      this.owner = owner;
    }
  }

  private final Set<MethodTree> left;

  /**
   * @param left the methods whose bodies are not read, compared by identity
   */
  private RelevantBodies(Set<MethodTree> left) {
    this.left = left;
  }

  /** All of a file. */
  static RelevantBodies all() {
    return new RelevantBodies(Set.of());
  }

  /** Those of an attributed file. */
  static RelevantBodies of(CompilationUnitTree file, RelevantSymbols symbols, Context context) {
    Search search = new Search(symbols, Types.instance(context));
    for (JCTree type : ((JCTree.JCCompilationUnit) file).defs) {
      if (type instanceof JCClassDecl c) {
        search.note(c, new ArrayDeque<>(), false);
      }
    }
    if (search.hasTriggers()) {
      // What is done to a future without a token is asked all over the type.
      return all();
    }
    search.link();
    return new RelevantBodies(search.left());
  }

  /** Whether the body of the method is read. */
  boolean isRead(MethodTree method) {
    return !left.contains(method);
  }

  /** What a member calls, the classes inside it included. */
  private static final class Calls extends TreeScanner {
    private final Body body;
    private final List<MethodSymbol> takers = new ArrayList<>();
    private int depth;
    private boolean repeats;
    private boolean hasCode;

    Calls(Body body) {
      this.body = body;
    }

    void read() {
      scan(body.tree);
      if (hasCode) {
        body.asked.addAll(takers);
      }
    }

    private void add(@Nullable Symbol symbol) {
      if (symbol instanceof MethodSymbol m) {
        body.calls.add(m);
        if (depth > 0) {
          body.asked.add(m);
        } else if (mayTakeCode(m)) {
          takers.add(m);
        }
      }
    }

    /** Code, behind a local or not, is of a type that can be implemented. */
    private static boolean mayTakeCode(MethodSymbol m) {
      for (Type t : m.type.getParameterTypes()) {
        if ((t.tsym.flags() & (Flags.INTERFACE | Flags.ABSTRACT)) != 0
            || t.hasTag(TypeTag.TYPEVAR)) {
          return true;
        }
      }
      return false;
    }

    /** Code that may be run again and again. */
    private void repeated(Runnable scan) {
      repeats = true;
      deeper(scan);
    }

    private void deeper(Runnable scan) {
      depth++;
      scan.run();
      depth--;
    }

    @Override
    public void visitDoLoop(JCTree.JCDoWhileLoop tree) {
      repeated(() -> super.visitDoLoop(tree));
    }

    @Override
    public void visitWhileLoop(JCTree.JCWhileLoop tree) {
      repeated(() -> super.visitWhileLoop(tree));
    }

    @Override
    public void visitForLoop(JCTree.JCForLoop tree) {
      repeated(() -> super.visitForLoop(tree));
    }

    @Override
    public void visitForeachLoop(JCTree.JCEnhancedForLoop tree) {
      repeated(() -> super.visitForeachLoop(tree));
    }

    /** What a {@code catch} or {@code finally} does to a token is asked of what it calls. */
    @Override
    public void visitTry(JCTree.JCTry tree) {
      deeper(() -> super.visitTry(tree));
    }

    @Override
    public void visitLambda(JCTree.JCLambda tree) {
      hasCode = true;
      repeated(() -> super.visitLambda(tree));
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      hasCode = true;
      deeper(() -> super.visitClassDef(tree));
    }

    @Override
    public void visitReference(JCTree.JCMemberReference tree) {
      hasCode = true;
      repeats = true;
      add(tree.sym);
      super.visitReference(tree);
    }

    @Override
    public void visitIdent(JCTree.JCIdent tree) {
      add(tree.sym);
    }

    @Override
    public void visitSelect(JCTree.JCFieldAccess tree) {
      add(tree.sym);
      super.visitSelect(tree);
    }

    @Override
    public void visitNewClass(JCTree.JCNewClass tree) {
      add(tree.constructor);
      super.visitNewClass(tree);
    }
  }

  /** Goes through the members of a file. */
  private static final class Search {
    private final RelevantSymbols symbols;
    private final Types types;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<Name, List<Body>> byName = new HashMap<>();

    Search(RelevantSymbols symbols, Types types) {
      this.symbols = symbols;
      this.types = types;
    }

    /**
     * @param hasToken whether there is a token in sight everywhere in the class around
     */
    void note(JCClassDecl type, Deque<ClassSymbol> around, boolean hasToken) {
      boolean has = hasToken || hasToken(type);
      around.push(type.sym);
      for (JCTree member : type.defs) {
        if (member instanceof JCClassDecl c) {
          note(c, around, has);
        } else if (member instanceof JCMethodDecl m && m.body != null) {
          Body body = note(m, m.sym, around, has);
          byName.computeIfAbsent(m.name, k -> new ArrayList<>()).add(body);
        } else if (member instanceof JCBlock
            || member instanceof JCVariableDecl v && v.init != null) {
          note(member, null, around, has);
        }
      }
      around.pop();
    }

    /** Whether its methods may have a token in sight that they do not name. */
    private boolean hasToken(JCClassDecl type) {
      if (symbols.isRelevant(type.sym) || symbols.carries(type.sym)) {
        return true;
      }
      for (JCTree member : type.defs) {
        if (member instanceof JCVariableDecl v
            && (v.mods.flags & Flags.STATIC) == 0
            && symbols.mentions(v.sym.type)) {
          return true;
        }
      }
      return false;
    }

    private Body note(
        JCTree tree, @Nullable MethodSymbol method, Deque<ClassSymbol> around, boolean hasToken) {
      Body body = new Body(tree, method, around.element());
      Calls calls = new Calls(body);
      calls.read();
      RelevantSearch search = new RelevantSearch(symbols, around);
      search.scan(tree);
      body.isRelevant = search.foundPart() || symbols.isRelevant(body.owner);
      body.mayIgnoreToken =
          hasToken
              && !body.isRelevant
              && (calls.repeats || body.calls.stream().anyMatch(symbols::mayWait));
      bodies.add(body);
      return body;
    }

    /** Whether the file has all words that rules judge without any token. */
    boolean hasTriggers() {
      Set<Set<String>> words = new HashSet<>();
      for (Body body : bodies) {
        for (MethodSymbol called : body.calls) {
          symbols.trigger(called.name).ifPresent(words::add);
        }
      }
      return words.size() == Triggers.WORDS.size();
    }

    void link() {
      for (Body from : bodies) {
        for (MethodSymbol called : from.calls) {
          for (Body to : byName.getOrDefault(called.name, List.of())) {
            if (mayRun(called, to)) {
              link(from, to, from.asked.contains(called));
            }
          }
        }
        if (from.method != null && from.method.isConstructor()) {
          for (Body to : bodies) {
            if (to.method == null && to.owner == from.owner) {
              link(from, to, false);
            }
          }
        }
      }
    }

    private static void link(Body from, Body to, boolean isAsked) {
      from.callees.add(to);
      if (isAsked) {
        from.askedCallees.add(to);
      }
      to.callers.add(from);
    }

    /**
     * Whether a call of the method may run the body: it is the method's, or that of an override.
     */
    private boolean mayRun(MethodSymbol called, Body body) {
      MethodSymbol method = body.method;
      return method == called
          || method != null
              && !method.isConstructor()
              && method.type.getParameterTypes().size() == called.type.getParameterTypes().size()
              && called.owner instanceof ClassSymbol owner
              && (body.owner.isSubClass(owner, types) || owner.isSubClass(body.owner, types));
    }

    /** The methods that are not to be read. */
    Set<MethodTree> left() {
      Set<MethodTree> left = Collections.newSetFromMap(new IdentityHashMap<>());
      Set<Body> read = new HashSet<>();
      Deque<Body> todo = new ArrayDeque<>();
      for (Body body : bodies) {
        if (body.isRelevant) {
          todo.add(body);
        }
      }
      while (!todo.isEmpty()) {
        Body body = todo.remove();
        if (read.add(body)) {
          todo.addAll(body.callers);
        }
      }
      for (Body body : bodies) {
        if (body.mayIgnoreToken) {
          read.add(body);
        }
      }
      Set<Body> below = new HashSet<>();
      for (Body body : read) {
        todo.addAll(body.askedCallees);
      }
      while (!todo.isEmpty()) {
        Body body = todo.remove();
        if (below.add(body)) {
          todo.addAll(body.callees);
        }
      }
      read.addAll(below);
      for (Body body : bodies) {
        boolean isMaking = body.method == null || body.method.isConstructor();
        if (!isMaking && !read.contains(body) && body.tree instanceof MethodTree m) {
          left.add(m);
        }
      }
      return left;
    }
  }
}
