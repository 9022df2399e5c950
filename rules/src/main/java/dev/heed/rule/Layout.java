package dev.heed.rule;

import dev.heed.model.Lexer;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Store;
import dev.heed.sight.Comments;
import dev.heed.sight.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How a file is laid out, so that what a fix adds looks as if it had been written there. Offsets
 * are UTF-16 units, 0-based.
 */
final class Layout {
  private final String text;
  private final Lexer lexer;

  Layout(String text) {
    this.text = text;
    this.lexer = new Lexer(text);
  }

  /** A block that is being read: where its statement starts, and how deep in brackets we are. */
  private static final class Block {
    final int open;
    int statement;
    int brackets;

    Block(int open) {
      this.open = open;
    }
  }

  /**
   * A statement that stands on its own in a block, on lines of its own.
   *
   * @param at with its semicolon
   * @param block from brace to brace
   * @param indent the white space before it
   */
  record Statement(Step step, Span at, Span block, String indent) {}

  /**
   * The plain statement that this call runs in; empty when it runs elsewhere (a lambda, a
   * condition), or when nothing can be put before the statement without a change elsewhere.
   *
   * @param body the body that the call is in
   * @param bodyAt the body's braces and what is between them
   */
  Optional<Statement> around(Step call, List<Step> body, Span bodyAt) {
    Block block = block(bodyAt.start(), call.at().start());
    int start = block.statement;
    Optional<Step> step =
        Walk.all(body)
            .filter(s -> s.at().start() == start && s.at().holds(call.at()))
            .filter(
                s ->
                    s instanceof Call
                        || s instanceof Local
                        || s instanceof Store
                        || s instanceof Exit)
            .filter(s -> Walk.own(List.of(s)).anyMatch(x -> x == call))
            .findFirst()
            .or(() -> declared(call, body, start));
    Optional<String> indent = indent(start);
    int end = statementEnd(call.at().end());
    return step.isEmpty() || indent.isEmpty() || !isAlone(end)
        ? Optional.empty()
        : Optional.of(
            new Statement(
                step.get(), new Span(start, end), lexer.brackets(block.open), indent.get()));
  }

  /** A local's step starts at its name, not at its type. */
  private Optional<Step> declared(Step call, List<Step> body, int start) {
    return Walk.all(body)
        .filter(s -> s instanceof Local l && l.how() == Step.How.PLAIN)
        .filter(s -> Walk.own(List.of(s)).anyMatch(x -> x == call))
        .filter(s -> isDeclaration(start, s.at().start()))
        .findFirst();
  }

  /** Whether these tokens, up to a name, are modifiers, annotations and a type. */
  private boolean isDeclaration(int from, int name) {
    Span s = lexer.token(from);
    while (s.start() < name && s.start() < text.length()) {
      String token = text.substring(s.start(), s.end());
      if (!token.matches("[\\w.$<>,?&\\[\\]@\\P{ASCII}]+")
          || token.matches("return|throw|else|do|case|yield")) {
        return false;
      }
      s = lexer.token(s.end());
    }
    return s.start() == name || from == name;
  }

  /** The innermost block around a place, as it is read up to there. */
  private Block block(int open, int at) {
    Deque<Block> blocks = new ArrayDeque<>();
    for (Span s = lexer.token(open); s.start() < text.length(); s = lexer.token(s.end())) {
      boolean isOpening = lexer.is(s.start(), '{');
      boolean isClosing = lexer.is(s.start(), '}');
      if (s.start() >= at && !blocks.isEmpty()) {
        break;
      }
      if (isOpening) {
        blocks.push(new Block(s.start()));
      } else if (isClosing && blocks.size() > 1) {
        blocks.pop();
      }
      Block now = blocks.peek();
      if (now == null) {
        break;
      }
      if (lexer.is(s.start(), '(') || lexer.is(s.start(), '[')) {
        now.brackets++;
      } else if (lexer.is(s.start(), ')') || lexer.is(s.start(), ']')) {
        now.brackets--;
      } else if ((isOpening || isClosing || lexer.is(s.start(), ';')) && now.brackets == 0) {
        now.statement = lexer.start(s.end());
      }
    }
    return blocks.isEmpty() ? new Block(open) : blocks.peek();
  }

  private int statementEnd(int from) {
    Span s = lexer.token(from);
    int depth = 0;
    while (s.start() < text.length()) {
      if (lexer.is(s.start(), ';') && depth <= 0) {
        return s.end();
      } else if (lexer.is(s.start(), '{') || lexer.is(s.start(), '(')) {
        depth++;
      } else if (lexer.is(s.start(), '}') || lexer.is(s.start(), ')')) {
        depth--;
      }
      s = lexer.token(s.end());
    }
    return s.start();
  }

  /** Whether only white space, or a comment to the end of the line, follows on the line. */
  boolean isAlone(int end) {
    String rest = text.substring(end, Comments.lineEnd(text, end)).strip();
    return rest.isEmpty() || rest.startsWith("//");
  }

  /** Whether this word is a token directly in a block, not deeper. */
  boolean hasDirectly(Span block, String word) {
    int depth = 0;
    for (Span s = lexer.token(block.start()); s.start() < block.end(); s = lexer.token(s.end())) {
      if (lexer.is(s.start(), '{')) {
        depth++;
      } else if (lexer.is(s.start(), '}')) {
        depth--;
      } else if (depth == 1 && lexer.spells(s, word)) {
        return true;
      }
    }
    return false;
  }

  /** Where the bracket starts that ends here: it may be written as an escape. */
  int closing(int end) {
    return lexer.end(end - 1) == end && ")]}".indexOf(text.charAt(end - 1)) >= 0
        ? end - 1
        : text.lastIndexOf('\\', end);
  }

  /** Whether this word is a token in the span. */
  boolean has(Span in, String word) {
    Span found = lexer.find(in.start(), word);
    return found.start() < in.end() && found.end() > found.start();
  }

  /** The white space before a place on its line, if nothing else is there. */
  Optional<String> indent(int at) {
    String before = text.substring(Comments.lineStart(text, at), at);
    return before.isBlank() ? Optional.of(before) : Optional.empty();
  }

  /** The line end of the line of a place, or of the one before if it is the last. */
  String newline(int at) {
    int end = Comments.lineEnd(text, at);
    if (end >= text.length()) {
      end = Math.max(0, Comments.lineStart(text, at) - 1);
      end -= end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? 1 : 0;
    }
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return text.startsWith("\r", end) ? "\r" : "\n";
  }

  /** One step of indentation: by how much a block's statement is in from the line of its brace. */
  String step(String inner, int open) {
    int line = Comments.lineStart(text, open);
    int first = line;
    while (first < open && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    String outer = text.substring(line, first);
    return inner.startsWith(outer) && inner.length() > outer.length()
        ? inner.substring(outer.length())
        : inner.contains("\t") ? "\t" : "  ";
  }
}
