package dev.heed.cli.source;

import com.github.javaparser.ParseException;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is not Java, or not Java that can be read. */
public final class ParseFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final int line;
  private final String reason;

  /**
   * @param line 1-based
   * @param reason one line
   */
  public ParseFailure(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** What the parser says, and where: at the token it did not expect. */
  static ParseFailure of(Path file, ParserFactsText text, Problem problem) {
    String message = problem.getMessage();
    int end = message.indexOf('\n');
    String reason = (end < 0 ? message : message.substring(0, end)).strip();
    return new ParseFailure(file, position(problem).map(text::line).orElse(1), reason);
  }

  private static Optional<Position> position(Problem problem) {
    if (problem.getCause().orElse(null) instanceof ParseException e
        && e.currentToken != null
        && e.currentToken.next != null) {
      Token found = e.currentToken.next;
      return Optional.of(
          new Position(Math.max(found.beginLine, 1), Math.max(found.beginColumn, 1)));
    }
    Optional<Position> begin =
        problem.getLocation().flatMap(TokenRange::toRange).map(range -> range.begin);
    return begin.filter(Position::valid).or(() -> lexical(problem.getMessage()));
  }

  /** An error of the lexer has its place in its words only. */
  private static Optional<Position> lexical(String message) {
    String before = "Lexical error at line ";
    int comma = message.indexOf(',');
    return message.startsWith(before) && comma > 0
        ? Optional.of(new Position(Integer.parseInt(message, before.length(), comma, 10), 1))
        : Optional.empty();
  }

  /** The file that could not be read. */
  public Path file() {
    return file;
  }

  /** The line of the trouble, 1-based; 1 when it has none. */
  public int line() {
    return line;
  }

  /** What is wrong, in one line. */
  public String reason() {
    return reason;
  }
}
