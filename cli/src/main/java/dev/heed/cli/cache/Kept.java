package dev.heed.cli.cache;

import dev.heed.cli.report.Audited;
import java.util.List;

/**
 * A result, with what it depends on besides its key.
 *
 * @param roots the directories around which a class path was looked for; empty when none was
 * @param classPath what the class path was, as {@link AuditKey#ofClassPath}
 */
public record Kept(List<String> roots, String classPath, Audited audited) {
  public Kept {
    roots = List.copyOf(roots);
  }
}
