package dev.heed.cli.command;

import dev.heed.cli.source.Sources;
import dev.heed.rule.Lint;
import dev.heed.rule.Rule;
import java.nio.file.Path;
import java.util.List;

/**
 * What an audit is to do.
 *
 * @param classPath jars and directories of classes
 * @param discovery whether an empty class path is looked for, and the signatures that ship with
 *     Heed are used
 * @param severities what the user says of rules
 * @param showDetached whether to say what was left alone, and why
 * @param read how much code is read
 * @param threads at least 1
 */
record AuditJob(
    List<String> paths,
    Sources.Options sources,
    List<Path> classPath,
    boolean discovery,
    Lint lint,
    List<Rule> rules,
    Severities severities,
    boolean showDetached,
    Read read,
    int threads) {
  /** The same job, done on all code. */
  AuditJob onAll() {
    return new AuditJob(
        paths,
        sources,
        classPath,
        discovery,
        lint,
        rules,
        severities,
        showDetached,
        Read.ALL,
        threads);
  }

  /** How much code is read. */
  enum Read {
    /** All of it. */
    ALL,
    /** All of a small project, so that every error is told; of others what matters. */
    DEFAULT,
    /** What may have to do with tokens, or lead to such code. */
    LEAST
  }
}
