import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.source.ParserFacts;
import dev.heed.family.Families;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tokens are taken away at many places that still compile; the fixes have to bring them back. */
final class Dropping {
  /** An expression whose token never cancels, by the token's type, that compiles anywhere. */
  private static final Map<String, String> NONES =
      Map.of(
          "org.eclipse.core.runtime.IProgressMonitor",
          "new org.eclipse.core.runtime.NullProgressMonitor()",
          "org.eclipse.jgit.lib.ProgressMonitor",
          "org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE",
          "org.eclipse.xtext.util.CancelIndicator",
          "org.eclipse.xtext.util.CancelIndicator.NullImpl");

  private Dropping() {}

  /** A change of one line: {@code from} to {@code to} is replaced by the text. */
  private record Change(Path file, int from, int to, String text, int line) {}

  /** Says what came of it; gives javac's complaints of what the fixes made. */
  static List<String> brought(String name) throws Exception {
    Copied work = Copied.of(name, "dropped");
    Map<Path, String> originals = work.texts();
    List<Change> changes = new ArrayList<>(changes(work));
    int first = changes.size();
    for (int round = 0; round < 8; round++) {
      write(work, originals, changes);
      Set<String> places = work.errorLines();
      if (!changes.removeIf(c -> places.contains(c.file + ":" + c.line))) {
        break;
      }
    }
    write(work, originals, changes);
    Set<String> before = work.errors();
    String[] rules = {"--select", "TokenNotForwarded,NoneTokenPassed"};
    String safe = work.fix(rules).first();
    int bySafe = back(work, originals, changes);
    Set<String> after = work.errors();
    List<String> wrong = new ArrayList<>(after);
    work.fix(rules[0], rules[1], "--unsafe-fixes");
    int byAll = back(work, originals, changes);
    Set<String> afterAll = work.errors();
    wrong.addAll(afterAll);
    wrong.removeAll(before);
    System.out.printf(
        Locale.ROOT,
        "%s: tokens taken away at %d places (%d tried); %s; lines as they were: %d with safe fixes,"
            + " %d with all (%.0f %%)%n",
        name, changes.size(), first,
        safe,
        bySafe, byAll, changes.isEmpty() ? 100.0 : 100.0 * byAll / changes.size());
    return wrong;
  }

  /** How many changed lines are what they were. */
  private static int back(Copied work, Map<Path, String> originals, List<Change> changes)
      throws IOException {
    int back = 0;
    List<String> out = new ArrayList<>();
    for (Change c : changes) {
      String was = line(originals.get(c.file), c.line);
      String is = line(Files.readString(work.work().resolve(c.file)), c.line);
      if (was.equals(is)) {
        back++;
      } else {
        out.add(c.file + ":" + c.line + "\n  was " + was.strip() + "\n  is  " + is.strip());
      }
    }
    Files.write(work.work().resolveSibling("dropped.txt"), out);
    return back;
  }

  private static String line(String text, int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("");
  }

  private static void write(Copied work, Map<Path, String> originals, List<Change> changes)
      throws IOException {
    Map<Path, StringBuilder> texts = new HashMap<>();
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(
            c ->
                texts
                    .computeIfAbsent(c.file, f -> new StringBuilder(originals.get(f)))
                    .replace(c.from, c.to, c.text));
    for (Map.Entry<Path, String> e : originals.entrySet()) {
      StringBuilder changed = texts.get(e.getKey());
      Files.writeString(
          work.work().resolve(e.getKey()), changed == null ? e.getValue() : changed.toString());
    }
  }

  /** One change a line, so that a line tells whether it is undone. */
  private static List<Change> changes(Copied work) throws Exception {
    List<Unit> units = new ArrayList<>();
    for (Map.Entry<Path, String> e : work.texts().entrySet()) {
      units.add(ParserFacts.read(e.getKey(), e.getValue()));
    }
    Map<String, Change> byLine = new TreeMap<>();
    try (ClassPath classes = new ClassPath(work.classPath(), p -> {})) {
      Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
      Index index = lint.index(units, classes, CancellationToken.NONE);
      for (Unit unit : units) {
        Sites sites = new Sites(
                Meaning.of(unit, index, CancellationToken.NONE), lint.families(), lint.project(index), "evidence");
        sites
            .all()
            .flatMap(s -> change(s, sites).stream())
            .forEach(c -> byLine.putIfAbsent(c.file + ":" + c.line, c));
      }
    }
    return List.copyOf(byLine.values());
  }

  /** A token that is passed by its name is left out, or replaced by a none. */
  private static Optional<Change> change(Site site, Sites sites) {
    Call call = site.call();
    if (call.way() != Way.METHOD && call.way() != Way.NEW
        || call.callee().isUnknown()
        || sites.detached(site).isPresent()) {
      return Optional.empty();
    }
    List<TypeName> params = call.callee().params();
    for (int i = 0; i < call.args().size() && i < params.size(); i++) {
      String none = NONES.get(params.get(i).erased().name());
      if (none == null
          || !(call.args().get(i) instanceof Name n)
          || n.of().isPresent()
          || sites.inSight(site).stream().noneMatch(t -> t.expression().equals(n.name()))) {
        continue;
      }
      List<TypeName> fewer = new ArrayList<>(params);
      fewer.remove(i);
      boolean canLeaveOut =
          sites.tokens().hierarchy().lineage(call.callee().owner().name()).types().stream()
              .flatMap(t -> t.methods().stream())
              .anyMatch(m -> isLike(m, call, fewer));
      int last = call.args().size() - 1;
      int from = n.at().start();
      int to = n.at().end();
      if (canLeaveOut) {
        from = i == last && i > 0 ? call.args().get(i - 1).at().end() : from;
        to = i < last ? call.args().get(i + 1).at().start() : to;
      }
      String text = sites.unit().text();
      String cut = text.substring(from, to);
      if (cut.indexOf('\n') >= 0 || cut.indexOf('/') >= 0) {
        return Optional.empty();
      }
      int line = (int) text.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
      return Optional.of(
          new Change(sites.unit().file(), from, to, canLeaveOut ? "" : none, line));
    }
    return Optional.empty();
  }

  private static boolean isLike(Method m, Call call, List<TypeName> params) {
    return m.name().equals(call.callee().name())
        && !m.is(Mark.VARARGS)
        && !m.is(Mark.PRIVATE)
        && m.signature().params().stream().map(TypeName::erased).toList()
            .equals(params.stream().map(TypeName::erased).toList());
  }
}
