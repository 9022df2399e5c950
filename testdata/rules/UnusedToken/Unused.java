package acme.unusedtoken;

import acme.CancellationToken;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Parameters that promise a way to stop, and keep it from nobody in particular. */
class Unused {
  private final List<String> lines = new ArrayList<>();

  void reindex(List<String> documents, CancellationToken token) { // expect: UnusedToken@token
    for (String document : documents) {
      lines.add(document.strip());
    }
  }

  static int spin(int rounds, IProgressMonitor monitor) { // expect: UnusedToken@monitor
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += i;
    }
    return sum;
  }

  private List<String> complete(CancelChecker checker, String prefix) { // expect: UnusedToken@checker
    return lines.stream().filter(l -> l.startsWith(prefix)).toList();
  }

  List<String> completions(CancelChecker checker) {
    return complete(checker, "a");
  }

  Unused() {}

  Unused(List<String> seed, CancellationToken token) { // expect: UnusedToken@token
    seed.forEach(l -> lines.add(l.strip()));
  }

  /** The token ends here: the other overload knows nothing of it. */
  int count(String word, CancellationToken token) { // expect: UnusedToken@token
    return count(word);
  }

  int count(String word) {
    return String.join(" ", lines).split(word).length;
  }

  /** One of two is used. */
  void merge(CancellationToken first, CancellationToken second) { // expect: UnusedToken@second
    for (String line : lines) {
      first.throwIfCancelled();
      line.strip();
    }
  }

  private CancellationToken token = CancellationToken.NONE;

  /** The field of the same name is another token. */
  void sort(CancellationToken token) { // expect: UnusedToken@token
    if (!this.token.isCancelled()) {
      lines.sort((a, b) -> b.compareTo(a));
    }
  }

  @SuppressWarnings("UnusedToken")
  void suppressed(CancellationToken token) {
    lines.removeIf(l -> l.isBlank());
  }
}
