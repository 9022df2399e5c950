package acme.accessors;

import acme.CancellationToken;
import java.util.List;

/** Half of the overloads of an accessor mean something else: never more than an information. */
class Accessors {
  interface Issues {
    String getComment(int id);

    String getComment(int id, CancellationToken token);

    boolean isOpen(int id);

    boolean isOpen(int id, CancellationToken token);

    boolean hasVotes(int id);

    boolean hasVotes(int id, CancellationToken token);

    List<String> findByLabel(String label);

    List<String> findByLabel(String label, CancellationToken token);

    void setLabel(int id, String label);

    void setLabel(int id, String label, CancellationToken token);

    void settle(int id);

    void settle(int id, CancellationToken token);

    List<String> find(String label);

    List<String> find(String label, CancellationToken token);

    int isolate(int id);

    int isolate(int id, CancellationToken token);

    int hashAll();

    int hashAll(CancellationToken token);
  }

  void accessors(Issues issues, CancellationToken token) {
    issues.getComment(1); // expect: TokenNotForwarded:info@getComment
    issues.isOpen(1); // expect: TokenNotForwarded:info@isOpen
    issues.hasVotes(1); // expect: TokenNotForwarded:info@hasVotes
    issues.findByLabel("bug"); // expect: TokenNotForwarded:info@findByLabel
    issues.setLabel(1, "bug"); // expect: TokenNotForwarded:info@setLabel
  }

  /** No capital follows: these are words of their own. */
  void others(Issues issues, CancellationToken token) {
    issues.find("bug"); // expect: TokenNotForwarded@find
    issues.settle(1); // expect: TokenNotForwarded@settle
    issues.isolate(1); // expect: TokenNotForwarded@isolate
    issues.hashAll(); // expect: TokenNotForwarded@hashAll
  }
}
