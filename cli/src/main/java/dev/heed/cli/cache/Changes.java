package dev.heed.cli.cache;

import dev.heed.cli.cache.Ledger.Ask;
import dev.heed.cli.cache.Snapshot.OfFile;
import dev.heed.cli.skim.Words;
import dev.heed.model.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which questions have other answers than they had when a snapshot was made. */
final class Changes {
  private final Words changed = new Words();

  /** The files of which others see the same, by path. */
  private final Map<String, OfFile> same = new HashMap<>();

  /**
   * Compares.
   *
   * @param before the files as they were, by path
   * @param now the faces of all files, by path
   */
  Changes(Map<String, OfFile> before, Map<String, Face> now) {
    now.forEach((path, face) -> compare(before.get(path), face));
    before.forEach(
        (path, file) -> {
          if (!now.containsKey(path)) {
            file.declared().forEach(this::all);
          }
        });
    // A header says something else when what its names mean has changed.
    boolean goesOn = true;
    while (goesOn) {
      goesOn = same.values().removeIf(this::isOther);
    }
  }

  private void compare(@Nullable OfFile old, Face face) {
    if (old == null) {
      face.declared().forEach(this::all);
      return;
    }
    if (old.face().equals(face.headers())) {
      same.put(old.path(), old);
      return;
    }
    boolean isBelowTheSame = old.supers().equals(face.supers());
    Set<String> before = Set.copyOf(old.declared());
    Set<String> after = Set.copyOf(face.declared());
    before.stream().filter(n -> !after.contains(n)).forEach(this::all);
    for (String name : after) {
      if (!before.contains(name)) {
        all(name);
      } else {
        add(Ask.HEADER, name);
        if (!isBelowTheSame) {
          add(Ask.SUPERS, name);
        }
      }
    }
  }

  private void all(String name) {
    for (Ask ask : Ask.values()) {
      add(ask, name);
    }
  }

  private void add(Ask ask, String name) {
    changed.add(Numbers.word(Ledger.number(ask, name)));
  }

  private boolean isOther(OfFile file) {
    boolean isOther = concern(file.headers());
    if (isOther) {
      for (String name : file.declared()) {
        add(Ask.HEADER, name);
        add(Ask.SUPERS, name);
      }
    }
    return isOther;
  }

  /** Whether one of these questions has another answer. */
  boolean concern(Numbers names) {
    return names.meet(changed);
  }

  /** Whether others see the same of the file, and all that it names means the same. */
  boolean isSame(OfFile file) {
    return same.containsKey(file.path());
  }
}
