package dev.heed.cli.report;

import dev.heed.cancel.CancellationToken;

/**
 * A form of report: findings in, text out. A sealed list, so that {@code --format} can name all.
 */
public sealed interface Report permits TextReport, JsonReport, SarifReport {
  /** The report, with a line end after its last line unless it is empty. */
  String write(Audited audited, CancellationToken token);
}
