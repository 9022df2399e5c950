package dev.heed.cli.cache;

import dev.heed.cli.cache.Ledger.Ask;
import dev.heed.cli.cache.Snapshot.OfFile;
import dev.heed.model.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions have other answers than they had when a snapshot was made. */
final class Changes {
  private final Set<Integer> changed = new HashSet<>();

  /** The files of which others see the same, by path. */
  private final Map<String, OfFile> same = new HashMap<>();

  /**
   * Compares.
   *
   * @param now the faces of all files, by path
   */
  Changes(Snapshot before, Map<String, Face> now) {
    Map<String, OfFile> old = new HashMap<>();
    before.files().forEach(f -> old.put(f.path(), f));
    now.forEach((path, face) -> compare(old.get(path), face));
    old.values().stream().filter(f -> !now.containsKey(f.path())).forEach(this::gone);
    spread();
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
        changed.add(Ledger.number(Ask.HEADER, name));
        if (!isBelowTheSame) {
          changed.add(Ledger.number(Ask.SUPERS, name));
        }
      }
    }
  }

  private void gone(OfFile old) {
    old.declared().forEach(this::all);
  }

  private void all(String name) {
    for (Ask ask : Ask.values()) {
      changed.add(Ledger.number(ask, name));
    }
  }

  /** A header says something else when what its names mean has changed. */
  private void spread() {
    List<OfFile> todo = new ArrayList<>(same.values());
    boolean goesOn = !changed.isEmpty();
    while (goesOn) {
      goesOn = false;
      for (OfFile file : List.copyOf(todo)) {
        if (concern(file.headers())) {
          for (String name : file.declared()) {
            changed.add(Ledger.number(Ask.HEADER, name));
            changed.add(Ledger.number(Ask.SUPERS, name));
          }
          todo.remove(file);
          same.remove(file.path());
          goesOn = true;
        }
      }
    }
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
