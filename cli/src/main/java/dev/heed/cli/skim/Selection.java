package dev.heed.cli.skim;

import dev.heed.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which bodies of a file are read. What belongs together in a file is read together: the bodies
 * that are asked for, those that call them, and those that they call.
 */
public final class Selection {
  /** With these, code asks whether to stop, or goes on after it was told to. */
  private static final Words ASKING = new Words();

  static {
    List.of(
            "for",
            "while",
            "do",
            "forEach",
            "forEachRemaining",
            "forEachOrdered",
            "catch",
            "finally")
        .forEach(ASKING::add);
  }

  private final Skim skim;
  private final BitSet read = new BitSet();

  /** Of those, the ones whose callers are read too. */
  private final BitSet followed = new BitSet();

  /** The bodies of which everything that they call is read too. */
  private final BitSet goesDeeper = new BitSet();

  /** Nothing of this file yet. */
  public Selection(Skim skim) {
    this.skim = skim;
  }

  /** The file. */
  public Skim skim() {
    return skim;
  }

  /** Whether nothing is read. */
  public boolean isEmpty() {
    return read.isEmpty();
  }

  /** Reads all of it; whether that is more than before. */
  public boolean addAll() {
    int before = read.cardinality();
    read.set(0, skim.bodies().size());
    followed.set(0, skim.bodies().size());
    return read.cardinality() > before;
  }

  /** Reads these bodies too, and what belongs to them; whether that is more than before. */
  public boolean add(Predicate<Skim.Body> wanted) {
    List<Skim.Body> bodies = skim.bodies();
    BitSet todo = new BitSet();
    for (int i = 0; i < bodies.size(); i++) {
      if (!followed.get(i) && wanted.test(bodies.get(i))) {
        todo.set(i);
      }
    }
    if (todo.isEmpty()) {
      return false;
    }
    for (int i = 0; i < bodies.size(); i++) {
      if (isMaking(bodies.get(i))) {
        read.set(i);
      }
    }
    while (!todo.isEmpty()) {
      int next = todo.nextSetBit(0);
      todo.clear(next);
      read.set(next);
      followed.set(next);
      Skim.Body body = bodies.get(next);
      if (body.words().has(SkimLexer.DECLARED_CLASS)) {
        // What is named by its number keeps its number.
        addAll();
        return true;
      }
      // What such code calls may ask in its place; of other code nobody wants to know.
      boolean goesOn = goesDeeper.get(next) || body.words().meets(ASKING);
      for (int i = 0; i < bodies.size(); i++) {
        if (followed.get(i) && (!goesOn || goesDeeper.get(i))) {
          continue; // nothing more comes of it
        }
        Skim.Body other = bodies.get(i);
        boolean calls =
            other.block() && body.block() && body.member() != 0 && other.words().has(body.member());
        boolean isCalled =
            goesOn && other.member() != 0 && other.block() && body.words().has(other.member());
        if (!followed.get(i) && (calls || isCalled)) {
          todo.set(i);
        }
        if (isCalled && goesOn && !goesDeeper.get(i)) {
          goesDeeper.set(i);
          todo.set(i);
        }
      }
    }
    return true;
  }

  /** Constructors and initialisers: what fields are given there is asked for all over the type. */
  static boolean isMaking(Skim.Body body) {
    return body.member() == 0
        || body.member() == Words.of(body.types().get(body.types().size() - 1));
  }

  /** The blocks that are not read, braces included, in the order of the file. */
  public List<Span> leftOut() {
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < skim.bodies().size(); i++) {
      Skim.Body body = skim.bodies().get(i);
      if (body.block() && !read.get(i)) {
        out.add(new Span(body.start(), body.end()));
      }
    }
    return out;
  }
}
