package dev.heed.testdata;

import dev.heed.rule.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The laws of fixes, and what fixes make of a case. */
public final class Fixes {
  private static final int ROUNDS = 5;

  private final Finder finder;
  private final Compiler compiler;

  /** Judges with this engine, compiles against this class path. */
  public Fixes(Conformance conformance, List<Path> classpath) {
    this(conformance::find, c -> c.onDisk(files -> Javac.errors(files, classpath)));
  }

  private Fixes(Finder finder, Compiler compiler) {
    this.finder = finder;
    this.compiler = compiler;
  }

  /** Judges with this, and compiles nothing, which takes the most time. */
  public static Fixes uncompiled(Finder finder) {
    return new Fixes(finder, c -> List.of());
  }

  /**
   * What is wrong with the fixes of a case: each silences its own finding, the result compiles, no
   * rule has a finding it did not have before, applying goes to an end, and the end is the text in
   * {@code <File>.fixed} where there is one; with the unsafe fixes the one in {@code
   * <File>.unsafe.fixed}.
   */
  public List<String> check(Case of) throws Exception {
    List<String> problems = new ArrayList<>();
    List<Found> safe = finder.find(of);
    check(of, safe, ".fixed", problems);
    Case unsafe =
        new Case(of.name(), of.folder(), of.sources(), of.options().withUnsafeFixes(true));
    List<Found> all = finder.find(unsafe);
    if (fixable(all) > fixable(safe)) {
      check(unsafe, all, ".unsafe.fixed", problems);
    } else {
      compareGoldens(of, of, ".unsafe.fixed", problems);
    }
    return problems;
  }

  private static long fixable(List<Found> found) {
    return found.stream().filter(f -> f.fix().isPresent()).count();
  }

  private void check(Case of, List<Found> first, String golden, List<String> problems)
      throws Exception {
    Case now = of;
    List<Found> found = first;
    for (int round = 1; found.stream().anyMatch(f -> f.fix().isPresent()); round++) {
      if (round > ROUNDS) {
        problems.add(of + ": fixes still change the text after " + ROUNDS + " rounds");
        break;
      }
      List<Found> applied = new ArrayList<>();
      Case next = apply(now, found, applied);
      List<String> errors = compiler.errors(next);
      if (!errors.isEmpty()) {
        problems.add(of + ": does not compile once fixed\n" + String.join("\n", errors));
        return;
      }
      List<Found> left = finder.find(next);
      compare(of, next, found, applied, left, problems);
      now = next;
      found = left;
    }
    compareGoldens(of, now, golden, problems);
  }

  private static void compare(
      Case of,
      Case next,
      List<Found> before,
      List<Found> applied,
      List<Found> after,
      List<String> problems) {
    Map<String, Integer> counts = new HashMap<>();
    before.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    applied.forEach(f -> counts.merge(f.rule(), -1, Integer::sum));
    Map<String, Integer> now = new HashMap<>();
    after.forEach(f -> now.merge(f.rule(), 1, Integer::sum));
    now.forEach(
        (rule, count) -> {
          int allowed = counts.getOrDefault(rule, 0);
          if (count > allowed) {
            problems.add(
                of
                    + ": after the fixes "
                    + rule
                    + " has "
                    + count
                    + " findings, at most "
                    + allowed
                    + " may be left"
                    + list(next, after, rule));
          }
        });
  }

  private static String list(Case of, List<Found> found, String rule) {
    StringBuilder all = new StringBuilder();
    for (Found f : found) {
      for (Source s : of.sources()) {
        if (f.rule().equals(rule) && s.place().equals(f.file())) {
          int line = Source.line(s.text(), f.start());
          all.append("\n    ").append(line).append(": ").append(Source.lineText(s.text(), line));
        }
      }
    }
    return all.toString();
  }

  private static void compareGoldens(Case of, Case fixed, String ending, List<String> problems) {
    for (int i = 0; i < of.sources().size(); i++) {
      Source source = of.sources().get(i);
      String text = Marker.strip(fixed.sources().get(i).text());
      Corpus.golden(of, source, ending)
          .map(Marker::strip)
          .filter(golden -> !golden.equals(text))
          .ifPresent(golden -> problems.add(differ(of.nameOf(source) + ending, golden, text)));
    }
  }

  private static String differ(String file, String golden, String text) {
    List<String> want = golden.lines().toList();
    List<String> have = text.lines().toList();
    int i = 0;
    while (i < want.size() && i < have.size() && want.get(i).equals(have.get(i))) {
      i++;
    }
    return file
        + ":"
        + (i + 1)
        + ": the fixes make another text\n    expected: "
        + (i < want.size() ? want.get(i) : "(end)")
        + "\n    found:    "
        + (i < have.size() ? have.get(i) : "(end)");
  }

  /**
   * What is wrong with the line ends that fixes write: a file with those of Windows must come out
   * as the one with those of Unix does, but for the line ends, all of which are of its kind; a file
   * without an end of its last line as the same text.
   */
  public List<String> checkLineEnds(Case of) throws Exception {
    Case all = new Case(of.name(), of.folder(), of.sources(), of.options().withUnsafeFixes(true));
    if (fixable(finder.find(all)) == 0) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    Case plain = apply(all, finder);
    Case windows = apply(all.map(t -> t.replace("\n", "\r\n")), finder);
    Case open = apply(all.map(String::stripTrailing), finder);
    for (int i = 0; i < plain.sources().size(); i++) {
      String text = plain.sources().get(i).text();
      String file = of.nameOf(of.sources().get(i));
      if (!windows.sources().get(i).text().equals(text.replace("\n", "\r\n"))) {
        problems.add(differ(file + " (CRLF)", text, windows.sources().get(i).text()));
      }
      if (!open.sources().get(i).text().equals(text.stripTrailing())) {
        problems.add(differ(file + " (no end)", text, open.sources().get(i).text()));
      }
    }
    return problems;
  }

  /** What finds something in a case, the files of the findings being places. */
  @FunctionalInterface
  public interface Finder {
    /** Finds it. */
    List<Found> find(Case of) throws Exception;
  }

  /** What says why a case does not compile. */
  @FunctionalInterface
  private interface Compiler {
    List<String> errors(Case of) throws Exception;
  }

  /** The case once all its fixes are in it, at most as many rounds as the laws allow. */
  public static Case apply(Case of, Conformance conformance) throws Exception {
    return apply(of, conformance::find);
  }

  private static Case apply(Case of, Finder finder) throws Exception {
    Case now = of;
    for (int round = 0; round < ROUNDS; round++) {
      List<Found> applied = new ArrayList<>();
      now = apply(now, finder.find(now), applied);
      if (applied.isEmpty()) {
        break;
      }
    }
    return now;
  }

  /**
   * Applies the fixes of findings whose files are places; one that overlaps an earlier one waits
   * for the next round.
   *
   * @param applied is given the findings whose fixes went in
   */
  static Case apply(Case of, List<Found> found, List<Found> applied) {
    List<Source> sources = new ArrayList<>();
    for (Source source : of.sources()) {
      List<Edit> edits = new ArrayList<>();
      found.stream()
          .filter(f -> f.file().equals(source.place()) && f.fix().isPresent())
          .sorted(Comparator.comparingInt(Found::start))
          .forEach(
              f -> {
                List<Edit> more = f.fix().get();
                if (more.stream().noneMatch(e -> edits.stream().anyMatch(o -> clash(e, o)))) {
                  edits.addAll(more);
                  applied.add(f);
                }
              });
      sources.add(new Source(source.place(), apply(source.text(), edits)));
    }
    return new Case(of.name(), of.folder(), sources, of.options());
  }

  private static boolean clash(Edit a, Edit b) {
    return a.at().start() < b.at().end() && b.at().start() < a.at().end()
        || a.at().start() == b.at().start();
  }

  /** The text with these edits made; none may overlap another. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt((Edit e) -> e.at().start()).reversed())
        .forEach(e -> out.replace(e.at().start(), e.at().end(), e.text()));
    return out.toString();
  }
}
