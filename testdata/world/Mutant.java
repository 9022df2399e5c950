import dev.heed.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A change that makes code deaf to cancellation in one place, and what RULES says of it.
 *
 * @param project of projects.txt
 * @param file as {@code Unit.file}
 * @param changes what is written instead, in that file and perhaps in others
 * @param member the method around, within which a finding counts as the mutant's
 * @param touched the methods in which something changes: no two mutants of a round share one
 * @param silent why RULES says that nothing is to be reported, empty when it is to be
 * @param line 1-based
 */
record Mutant(
    Kind kind,
    String project,
    Path file,
    List<Change> changes,
    Span member,
    Set<String> touched,
    String family,
    String silent,
    int line,
    String written) {

  /** A piece of a file and what it becomes; offsets are those of the file before. */
  record Change(Path file, Span at, String text) {}

  /** What is done, and the rules one of which is to find it. */
  enum Kind {
    /** The token becomes a none token. */
    NONE("none passed instead", "NoneTokenPassed", "UnlinkedSource"),
    /** A local's or child's origin becomes a none token, so the local is one. */
    ALIAS("local made of none", "NoneTokenPassed"),
    /** The token is dropped where an overload takes none. */
    DROP("overload without it", "TokenNotForwarded"),
    /** The same, and the overload is added where there was none. */
    OVERLOAD("overload added, without it", "TokenNotForwarded"),
    /** A private method loses its token, and passes none instead. */
    DOOR("method without it", "NoneTokenFacade", "NoneTokenPassed"),
    /** The catch that lets a cancellation through is taken out. */
    CATCH("rethrow removed", "CancellationSwallowed"),
    /** A lambda's or anonymous class's own token becomes the one around. */
    OUTER("outer for own", "WrongToken"),
    /** A parameter becomes the token in a field. */
    FIELD("field for parameter", "WrongToken"),
    /** A check in a loop is taken out. */
    POLL("check removed", "UncheckedLoop");

    final String shown;
    final List<String> rules;

    Kind(String shown, String... rules) {
      this.shown = shown;
      this.rules = List.of(rules);
    }
  }

  boolean expected() {
    return silent.isEmpty();
  }
}
