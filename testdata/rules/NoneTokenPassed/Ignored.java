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

  /** What calls each other in a circle is work as soon as one of them works. */
  void circle(Journal journal, CancellationToken token) {
    journal.flush(token);
    enter(journal, 3, CancellationToken.NONE); // expect: NoneTokenPassed@enter
    visit(journal, 3, CancellationToken.NONE); // expect: NoneTokenPassed@visit
  }

  private void enter(Journal journal, int depth, CancellationToken token) {
    if (depth > 0) {
      visit(journal, depth - 1, token);
    }
    journal.flush(token);
  }

  private void visit(Journal journal, int depth, CancellationToken token) {
    enter(journal, depth, token);
  }
}
