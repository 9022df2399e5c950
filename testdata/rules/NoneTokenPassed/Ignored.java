package acme.noneignored;

import acme.CancellationToken;
import java.util.List;

/** The callee never looks at its token, so the none costs nothing here: an info. */
class Ignored {
  interface Journal {
    void flush(CancellationToken token);
  }

  void save(Journal journal, List<String> lines, CancellationToken token) {
    journal.flush(token);
    reset(lines, CancellationToken.NONE); // expect: NoneTokenPassed:info@reset
    store(journal, CancellationToken.NONE); // expect: NoneTokenPassed@store
  }

  private void reset(List<String> lines, CancellationToken token) { // expect: UnusedToken@token
    lines.forEach(l -> System.out.println(l));
  }

  private void store(Journal journal, CancellationToken token) {
    journal.flush(token);
  }
}
