package acme.unusedtoken;

import acme.Catalog;
import acme.CancellationToken;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.springframework.web.bind.annotation.GetMapping;

/** Unused, and rightly so; or used. */
class Silent {
  private final List<String> lines = new ArrayList<>();

  interface Step {
    void run(String input, CancellationToken token);

    /** Others give it a better body. */
    default void undo(String input, CancellationToken token) {
      input.chars().forEach(c -> input.strip());
    }
  }

  /** Forced by the interface. */
  class Trim implements Step {
    @Override
    public void run(String input, CancellationToken token) {
      input.lines().forEach(l -> lines.add(l.strip()));
    }
  }

  /** Forced, and not even said. */
  class Upper implements Step {
    public void run(String input, CancellationToken token) {
      input.lines().forEach(l -> lines.add(l.strip()));
    }
  }

  /** Forced by a library. */
  Job job() {
    return new Job("Trim") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        lines.replaceAll(l -> l.strip());
        return Status.OK_STATUS;
      }
    };
  }

  /** A hook: the subclass below uses it. */
  static class Exporter {
    void header(Appendable out, CancellationToken token) {
      List.of(out).forEach(o -> o.toString());
    }
  }

  static class LongExporter extends Exporter {
    @Override
    void header(Appendable out, CancellationToken token) {
      token.throwIfCancelled();
    }
  }

  /** A hook, for subclasses elsewhere. */
  abstract static class Visitor {
    protected int visit(List<String> nodes, CancellationToken token) {
      return nodes.stream().mapToInt(n -> n.length()).sum();
    }
  }

  void empty(CancellationToken token) {}

  /** It ends at once. */
  int length(String line, CancellationToken token) {
    return line.strip().length() + lines.size();
  }

  List<String> onlyHandsOut(CancellationToken token) {
    return lines;
  }

  void notYet(CancellationToken token) {
    throw new UnsupportedOperationException(String.valueOf(lines));
  }

  void saysSo(CancellationToken ignored, CancellationToken unusedToken, CancellationToken ignore2) {
    lines.removeIf(l -> l.isBlank());
  }

  /** The shape of a function: it is passed as one below. */
  private String shorten(String line, CancellationToken token) {
    return line.chars().map(c -> c + 1).count() + line;
  }

  BiFunction<String, CancellationToken, String> shortener() {
    return this::shorten;
  }

  BiFunction<String, CancellationToken, String> stripper() {
    return (line, token) -> line.chars().map(c -> c + 1).count() + line;
  }

  @GetMapping("/lines")
  int framework(CancellationToken token) {
    return (int) lines.stream().filter(l -> l.isBlank()).count();
  }

  @Deprecated
  void keptForOldCallers(CancellationToken token) {
    lines.removeIf(l -> l.isBlank());
  }

  record Request(String sku, CancellationToken token) {
    Request {
      sku = sku.strip();
    }
  }

  /** The finding is the call's, once. */
  Product leftOut(Catalog catalog, CancellationToken token) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  int noneInstead(Catalog catalog, CancellationToken token) {
    return catalog.count("table", CancellationToken.NONE); // expect: NoneTokenPassed@count
  }

  Runnable capturedOnly(CancellationToken token) {
    return () -> token.throwIfCancelled();
  }

  void asked(CancellationToken token) {
    while (!token.isCancelled()) {
      lines.remove(0);
    }
  }
}
