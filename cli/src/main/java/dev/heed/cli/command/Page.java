package dev.heed.cli.command;

import dev.heed.cli.report.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A Markdown page for a terminal: headings without their marks, code indented, prose wrapped, links
 * with their target behind them. What it does not know stays as written, for Markdown is readable.
 */
record Page(Paint paint) {
  private static final int WIDTH = 96;

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*]|\\d+\\.)\\s+.*");
  private static final Pattern INDENT = Pattern.compile("\\s*(?:(?:[-*]|\\d+\\.)\\s+)?");

  /** The page with a line end after its last line. */
  String show(String markdown) {
    StringBuilder out = new StringBuilder();
    List<String> paragraph = new ArrayList<>();
    boolean code = false;
    for (String line : markdown.strip().split("\\R", -1)) {
      boolean fence = line.strip().startsWith("```");
      if (code && !fence) {
        out.append(line.isBlank() ? "" : "    " + paint.in(line, Style.fg_cyan)).append('\n');
      } else if (fence || line.isBlank() || line.startsWith("#") || line.startsWith("|")) {
        flush(paragraph, out);
        code = fence != code;
        if (!fence) {
          out.append(alone(line)).append('\n');
        }
      } else {
        if (ITEM.matcher(line).matches()) {
          flush(paragraph, out);
        }
        paragraph.add(line);
      }
    }
    flush(paragraph, out);
    return out.toString();
  }

  private String alone(String line) {
    if (!line.startsWith("#")) {
      return inline(line);
    }
    String heading = line.replaceFirst("^#+\\s*", "").replace("`", "");
    return line.startsWith("# ")
        ? paint.in(heading, Style.bold, Style.underline)
        : paint.in(heading, Style.bold);
  }

  private void flush(List<String> paragraph, StringBuilder out) {
    if (paragraph.isEmpty()) {
      return;
    }
    String first = paragraph.get(0);
    Matcher indent = INDENT.matcher(first);
    String start = indent.lookingAt() ? indent.group() : "";
    StringBuilder text = new StringBuilder(first.substring(start.length()).strip());
    paragraph.stream().skip(1).forEach(l -> text.append(' ').append(l.strip()));
    paragraph.clear();
    // A link between the pages is a file that the reader does not have.
    String prose =
        LINK.matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group(2).contains(":")
                            ? m.group(1) + " (" + m.group(2) + ")"
                            : m.group(1)));
    String margin = start;
    for (String line : wrapped(prose, WIDTH - start.length())) {
      out.append(margin).append(inline(line)).append('\n');
      margin = " ".repeat(start.length());
    }
  }

  /** Breaks at spaces; a word that is too long stands alone. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Code and emphasis by colour where there is any; else code keeps its quotes. */
  private String inline(String line) {
    return CODE.matcher(line)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) == null
                        ? paint.in(m.group(2), Style.bold)
                        : styled("`" + m.group(1) + "`", m.group(1), Style.fg_cyan)));
  }

  private String styled(String plain, String bare, IStyle style) {
    return paint.on() ? paint.in(bare, style) : plain;
  }
}
