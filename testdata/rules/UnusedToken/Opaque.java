// heed-option: families=rules/UnusedToken/opaque.family
package acme.unusedtoken;

import java.util.ArrayList;
import java.util.List;

/** A token that nobody can ask, and nothing here to hand it to. */
class Opaque {
  /** Only the engine below knows what to do with it. */
  static final class Ticket {}

  private final List<String> lines = new ArrayList<>();

  void append(String line, Ticket ticket) {
    line.lines().forEach(l -> lines.add(l.strip()));
  }
}
