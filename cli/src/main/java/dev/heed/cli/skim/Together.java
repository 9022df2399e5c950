package dev.heed.cli.skim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether some file of a project has all words of a qualified name. Whoever names a type of a
 * library does: by an import, by the package that the file is of, or in full. Not for several
 * threads.
 */
final class Together implements Reading.Seen {
  private final Predicate<String> isSeen;
  private final Map<String, List<Words>> byName = new HashMap<>();

  /**
   * Answers for these files.
   *
   * @param isSeen whether any file has a word
   */
  Together(List<Words> files, Predicate<String> isSeen) {
    this.isSeen = isSeen;
    byName.put("", files);
  }

  @Override
  public boolean hasPackage(String name) {
    return !files(name).isEmpty();
  }

  @Override
  public boolean hasType(String name) {
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    if (!isSeen.test(simple)) {
      return false;
    }
    long word = Words.of(simple);
    return files(dot < 0 ? "" : name.substring(0, dot)).stream().anyMatch(f -> f.has(word));
  }

  private List<Words> files(String pkg) {
    List<Words> known = byName.get(pkg);
    if (known != null) {
      return known;
    }
    int dot = pkg.lastIndexOf('.');
    String last = pkg.substring(dot + 1);
    List<Words> found = new ArrayList<>();
    if (isSeen.test(last)) {
      long word = Words.of(last);
      for (Words file : files(dot < 0 ? "" : pkg.substring(0, dot))) {
        if (file.has(word)) {
          found.add(file);
        }
      }
    }
    byName.put(pkg, found);
    return found;
  }
}
