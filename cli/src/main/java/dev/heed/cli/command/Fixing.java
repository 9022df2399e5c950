package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.fix.FixedText;
import dev.heed.cli.fix.TextFile;
import dev.heed.cli.fix.UnifiedDiff;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Located;
import dev.heed.cli.source.SourceFacts;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * Fixes in memory, round by round: a fix may make room for another, or overlap it. Nothing is
 * written before all is settled.
 */
final class Fixing {
  /** Fixes come to an end by their law; this ends what breaks it. */
  private static final int ROUNDS = 20;

  /** A file as it is on disk. */
  private record Original(Path file, String text) {
    String mark() {
      return text.startsWith(TextFile.MARK) ? TextFile.MARK : "";
    }
  }

  private final Auditor auditor;
  private final Predicate<Finding> isWanted;
  private final Log log;
  private final Map<String, Original> originals = new TreeMap<>();

  /** The new texts, without byte order marks. */
  private final Map<String, String> texts = new TreeMap<>();

  /** The files that are left alone, with the reason. */
  private final Map<String, String> untouched = new TreeMap<>();

  private final Set<String> refused = new LinkedHashSet<>();
  private int fixes;

  /**
   * Fixes what the auditor found.
   *
   * @param isWanted which of the findings that have a fix are fixed
   */
  Fixing(Auditor auditor, Predicate<Finding> isWanted, Log log) {
    this.auditor = auditor;
    this.isWanted = isWanted;
    this.log = log;
  }

  /** What is found once everything that can be fixed is; still in memory only. */
  Audited fix(Audited first, CancellationToken token) {
    Audited now = first;
    for (int round = 1; round <= ROUNDS; round++) {
      Map<String, String> before = new TreeMap<>(texts);
      Map<String, Integer> done = apply(now, token);
      if (done.isEmpty()) {
        return now;
      }
      log.detail("round " + round + ": " + done + ", " + refused.size() + " overlap others");
      now = auditor.runWith(texts, token);
      Map<String, String> back = broken(before);
      if (!back.isEmpty()) {
        done.keySet().removeAll(back.keySet());
        now = auditor.runWith(back, token);
      }
      fixes += done.values().stream().mapToInt(n -> n).sum();
    }
    return now;
  }

  /** One round; says how many fixes went into which file. */
  private Map<String, Integer> apply(Audited now, CancellationToken token) {
    refused.clear();
    Map<String, List<Located>> byPath = new LinkedHashMap<>();
    for (Located located : now.findings()) {
      if (located.finding().fix().isPresent()
          && isWanted.test(located.finding())
          && !untouched.containsKey(located.path())) {
        byPath.computeIfAbsent(located.path(), p -> new ArrayList<>()).add(located);
      }
    }
    Map<String, Integer> done = new TreeMap<>();
    for (SourceFacts facts : auditor.facts()) {
      token.throwIfCancelled();
      String path = facts.source().path();
      List<Located> findings = byPath.getOrDefault(path, List.of());
      if (!findings.isEmpty() && open(facts)) {
        FixedText fixed = FixedText.of(facts.unit().orElseThrow().text(), findings);
        texts.put(path, fixed.text());
        done.put(path, fixed.taken().size());
        fixed.refused().forEach(l -> refused.add(told(l)));
      }
    }
    return done;
  }

  private static String told(Located l) {
    return "%s:%d:%d: note: [%s] not fixed: its fix overlaps another one"
        .formatted(l.path(), l.line(), l.column(), l.finding().rule());
  }

  /** Whether the file may be fixed: what was judged is what is there, and can be written back. */
  private boolean open(SourceFacts facts) {
    String path = facts.source().path();
    if (originals.containsKey(path)) {
      return true;
    }
    try {
      Optional<String> text = TextFile.utf8(facts.source().file());
      if (text.isEmpty()) {
        untouched.put(path, "it is not clean UTF-8");
        return false;
      }
      Original original = new Original(facts.source().file(), text.get());
      String judged = facts.unit().map(Unit::text).orElse("");
      if (!original.text().substring(original.mark().length()).equals(judged)) {
        untouched.put(path, "it was changed meanwhile");
        return false;
      }
      originals.put(path, original);
      return true;
    } catch (IOException e) {
      untouched.put(path, "it cannot be read: " + e.getMessage());
      return false;
    }
  }

  /** The texts before this round of the files that fixes broke; they are left alone from now on. */
  private Map<String, String> broken(Map<String, String> before) {
    Map<String, String> back = new TreeMap<>();
    for (SourceFacts facts : auditor.facts()) {
      String path = facts.source().path();
      if (facts.failure().isPresent() && texts.containsKey(path)) {
        untouched.put(path, "the fixes would break it (a bug in Heed, please report it)");
        back.put(path, before.getOrDefault(path, original(path)));
      }
    }
    texts.putAll(back);
    return back;
  }

  private String original(String path) {
    Original o = originals.get(path);
    return o == null ? "" : o.text().substring(o.mark().length());
  }

  private List<String> changed() {
    return texts.keySet().stream().filter(p -> !original(p).equals(texts.get(p))).toList();
  }

  /**
   * The changes as one patch, paths relative to the directory.
   *
   * @param from the directory in which the patch is to be applied
   */
  String diff(Path from, CancellationToken token) {
    StringBuilder all = new StringBuilder();
    for (String path : changed()) {
      token.throwIfCancelled();
      Original o = originals.get(path);
      if (o != null) {
        all.append(UnifiedDiff.of(relative(o.file(), from), o.text(), o.mark() + texts.get(path)));
      }
    }
    return all.toString();
  }

  private static String relative(Path file, Path from) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = from.toAbsolutePath().normalize();
    boolean sameDrive = root.getRoot() != null && root.getRoot().equals(absolute.getRoot());
    return (sameDrive ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
  }

  /**
   * Writes the changed files, each as a whole. What is written when it is cancelled stays.
   *
   * @return the files that could not be written, with the reason
   */
  List<String> write(CancellationToken token) {
    List<String> failed = new ArrayList<>();
    List<String> changed = changed();
    int written = 0;
    for (String path : changed) {
      Original o = originals.get(path);
      if (o == null) {
        continue;
      }
      if (token.isCancelled()) {
        throw new CancellationException(
            "cancelled; %d of %d files were fixed before".formatted(written, changed.size()));
      }
      try {
        if (TextFile.utf8(o.file()).filter(o.text()::equals).isEmpty()) {
          failed.add(path + ": error: not fixed: it was changed meanwhile");
          continue;
        }
        String text = o.mark() + texts.get(path);
        TextFile.replace(o.file(), text.getBytes(StandardCharsets.UTF_8));
        written++;
      } catch (IOException e) {
        failed.add(path + ": error: not fixed: it cannot be written: " + e.getMessage());
      }
    }
    return failed;
  }

  /** What was not fixed although there is a fix, and how much was. */
  List<String> told(boolean written) {
    List<String> lines = new ArrayList<>(refused);
    untouched.forEach((path, why) -> lines.add(path + ": note: not fixed: " + why));
    int files = changed().size();
    lines.add(
        (written ? "fixed " : "would fix ")
            + SummaryText.counted(fixes, "finding")
            + " in "
            + SummaryText.counted(files, "file"));
    return lines;
  }
}
