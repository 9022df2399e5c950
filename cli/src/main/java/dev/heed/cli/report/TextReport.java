package dev.heed.cli.report;

import dev.heed.cancel.CancellationToken;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Findings for people, in the manner of javac: place, severity, rule and message; the line with a
 * caret; the cure; where to read more.
 *
 * @param least the least severity that is shown
 */
public record TextReport(Paint paint, Severity least) implements Report {
  /** A longer line is shown from a little before the finding on. */
  private static final int WIDTH = 160;

  private static final int BEFORE = 40;

  private static final String CUT = "...";

  @Override
  public String write(Audited audited, CancellationToken token) {
    StringBuilder out = new StringBuilder();
    for (Located located : audited.findings()) {
      token.throwIfCancelled();
      if (located.finding().severity().compareTo(least) >= 0) {
        one(located, out);
      }
    }
    for (Note note : audited.detached().orElse(List.of())) {
      if (note.place().finding().severity().compareTo(least) >= 0) {
        one(note, out);
      }
    }
    return out.toString();
  }

  private void one(Note note, StringBuilder out) {
    Located located = note.place();
    String place = located.path() + ":" + located.line() + ":" + located.column() + ":";
    out.append(paint.in(place, Style.bold))
        .append(' ')
        .append(paint.in("note:", Style.fg_cyan, Style.bold))
        .append(' ')
        .append(paint.in("[" + located.finding().rule() + "]", Style.faint))
        .append(" left alone: ")
        .append(Paint.plain(note.reason()))
        .append('\n');
    excerpt(located, out);
    out.append('\n');
  }

  private void one(Located located, StringBuilder out) {
    Finding finding = located.finding();
    String place = located.path() + ":" + located.line() + ":" + located.column() + ":";
    out.append(paint.in(place, Style.bold))
        .append(' ')
        .append(paint.in(finding.severity() + ":", color(finding.severity()), Style.bold))
        .append(' ')
        .append(paint.in("[" + finding.rule() + "]", Style.faint))
        .append(' ')
        .append(Paint.plain(finding.message()))
        .append('\n');
    excerpt(located, out);
    finding.fix().ifPresent(fix -> cure(located, fix, out));
    out.append("  see: heed explain ").append(finding.rule()).append("\n\n");
  }

  private void excerpt(Located located, StringBuilder out) {
    String line = located.lines().text(located.line());
    int from = Math.min(located.column() - 1, line.length());
    int to = located.endLine() == located.line() ? located.endColumn() - 1 : line.length();
    to = Math.max(from, Math.min(to, line.length()));
    if (line.length() > WIDTH) {
      int cut = Math.max(0, from - BEFORE);
      int end = Math.min(line.length(), cut + WIDTH);
      String head = cut > 0 ? CUT : "";
      line = head + line.substring(cut, end) + (end < line.length() ? CUT : "");
      to = Math.min(to, end) - cut + head.length();
      from += head.length() - cut;
    }
    StringBuilder under = new StringBuilder();
    for (int i = 0; i < from; i++) {
      under.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    String mark = "^" + "~".repeat(Math.max(0, to - from - 1));
    out.append(Paint.plain(line)).append('\n');
    out.append(under).append(paint.in(mark, Style.fg_green, Style.bold)).append('\n');
  }

  private void cure(Located located, Fix fix, StringBuilder out) {
    out.append("  fix: ")
        .append(Paint.plain(fix.title()))
        .append(fix.isSafe() ? "" : " (not surely right: only with --unsafe-fixes)")
        .append('\n');
    fixed(located, fix)
        .ifPresent(l -> out.append("       ").append(paint.in(l, Style.fg_green)).append('\n'));
  }

  /** How the line looks with the fix, when the fix is all on it and short. */
  private static Optional<String> fixed(Located located, Fix fix) {
    Lines lines = located.lines();
    int start = lines.start(located.line());
    StringBuilder line = new StringBuilder(lines.text(located.line()));
    Span whole = new Span(start, start + line.length());
    List<Edit> edits = new ArrayList<>(fix.edits());
    if (!edits.stream().allMatch(e -> whole.holds(e.at()) && e.text().indexOf('\n') < 0)) {
      return Optional.empty();
    }
    edits.sort((a, b) -> Integer.compare(b.at().start(), a.at().start()));
    for (Edit edit : edits) {
      line.replace(edit.at().start() - start, edit.at().end() - start, edit.text());
    }
    String shown = line.toString().strip();
    return shown.length() > WIDTH ? Optional.empty() : Optional.of(shown);
  }

  private static IStyle color(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.fg_red;
      case WARNING -> Style.fg_yellow;
      case INFO -> Style.fg_cyan;
    };
  }
}
