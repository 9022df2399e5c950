package dev.heed.checker;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Name;
import dev.heed.rule.Triggers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Goes through a file, or a member of one, until something relevant is found. */
final class RelevantSearch extends TreeScanner {
  private final RelevantSymbols symbols;
  private final Deque<ClassSymbol> around = new ArrayDeque<>();
  private final Set<Set<String>> words = new HashSet<>();
  private boolean isRelevant;
  private boolean interrupts;
  private boolean catchesInterrupts;

  /** A search of a whole file. */
  RelevantSearch(RelevantSymbols symbols) {
    this.symbols = symbols;
  }

  /**
   * A search of a member.
   *
   * @param around the classes that it is in, innermost first
   */
  RelevantSearch(RelevantSymbols symbols, Collection<ClassSymbol> around) {
    this.symbols = symbols;
    this.around.addAll(around);
  }

  /** Whether what was scanned may have a finding. */
  boolean found() {
    return isRelevant || words.size() == Triggers.WORDS.size() || (interrupts && catchesInterrupts);
  }

  /** Whether it may have a part in a finding with what another member of the file has. */
  boolean foundPart() {
    return isRelevant || !words.isEmpty() || interrupts || catchesInterrupts;
  }

  @Override
  public void scan(JCTree tree) {
    if (tree != null && !isRelevant) {
      tree.accept(this);
    }
  }

  /** What is imported matters where it is used; javac does not look up each. */
  @Override
  public void visitImport(JCTree.JCImport tree) {}

  @Override
  public void visitClassDef(JCTree.JCClassDecl tree) {
    if (tree.sym == null || symbols.isRelevant(tree.sym) || symbols.carries(tree.sym)) {
      isRelevant = true;
      return;
    }
    around.push(tree.sym);
    super.visitClassDef(tree);
    around.pop();
  }

  @Override
  public void visitVarDef(JCTree.JCVariableDecl tree) {
    boolean isParameter = tree.sym != null && (tree.mods.flags & Flags.PARAMETER) != 0;
    if (tree.sym == null
        || symbols.mentions(tree.sym.type)
        || isParameter && symbols.carries(tree.sym.type)) {
      isRelevant = true;
    } else {
      super.visitVarDef(tree);
    }
  }

  @Override
  public void visitCatch(JCTree.JCCatch tree) {
    JCTree type = tree.param.vartype;
    if (type instanceof JCTree.JCTypeUnion union) {
      union.alternatives.forEach(this::caught);
    } else {
      caught(type);
    }
    super.visitCatch(tree);
  }

  private void caught(JCTree type) {
    if (type.type == null || !(type.type.tsym instanceof ClassSymbol c)) {
      isRelevant = true;
    } else if (symbols.isSignal(c)) {
      isRelevant |= symbols.isUnchecked(c);
      catchesInterrupts = true;
    }
  }

  @Override
  public void visitIdent(JCTree.JCIdent tree) {
    named(tree.sym);
    if (tree.sym instanceof MethodSymbol) {
      // An overload of it may be a member of any class around.
      around.forEach(c -> isRelevant |= symbols.hasRelevant(c, tree.name));
    }
  }

  @Override
  public void visitSelect(JCTree.JCFieldAccess tree) {
    named(tree.sym);
    if (tree.sym instanceof MethodSymbol) {
      on(tree.selected, tree.name);
    }
    super.visitSelect(tree);
  }

  @Override
  public void visitReference(JCTree.JCMemberReference tree) {
    named(tree.sym);
    on(tree.expr, tree.sym == null ? tree.name : tree.sym.name);
    super.visitReference(tree);
  }

  @Override
  public void visitNewClass(JCTree.JCNewClass tree) {
    named(tree.constructor);
    super.visitNewClass(tree);
  }

  @Override
  public void visitApply(JCTree.JCMethodInvocation tree) {
    isRelevant |= tree.type == null || symbols.mentions(tree.type);
    super.visitApply(tree);
  }

  /** A call made on this expression may mean an overload of the expression's own type. */
  private void on(JCTree expression, Name name) {
    isRelevant |=
        expression.type == null
            || expression.type.tsym instanceof ClassSymbol c && symbols.hasRelevant(c, name);
  }

  private void named(Symbol symbol) {
    if (symbols.isKnownPlain(symbol)) {
      return;
    }
    if (symbol == null || symbol.kind == Kind.ERR) {
      isRelevant = true;
    } else if (symbol instanceof MethodSymbol m) {
      called(m);
    } else if (symbol instanceof ClassSymbol c) {
      isRelevant |= symbols.isRelevant(c);
    } else if (symbol instanceof VarSymbol v && v.owner.kind == Kind.TYP) {
      isRelevant |= symbols.mentions(v.type);
    }
  }

  private void called(MethodSymbol m) {
    ClassSymbol owner = m.enclClass();
    boolean isPlain = !symbols.isRelevant(owner) && !symbols.hasRelevant(owner, m.name);
    isRelevant |= !isPlain;
    if (symbols.throwsSignal(m)) {
      interrupts = true;
      isPlain = false;
    }
    Optional<Set<String>> trigger = symbols.trigger(m.name);
    trigger.ifPresent(words::add);
    if (isPlain && trigger.isEmpty()) {
      symbols.notePlain(m);
    }
  }
}
