package dev.heed.cli.cache;

import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Unknown;
import dev.heed.cli.source.SourceFile;
import java.io.IOException;
import java.util.List;

/** Writes a result; the texts of files are not in it. */
final class KeptWriter {
  /** Changes with what is written. */
  static final String FORMAT = "heed result 4";

  private final Findings findings;

  KeptWriter(List<SourceFile> files) {
    this.findings = new Findings(files);
  }

  /**
   * The result in bytes.
   *
   * @throws IOException when it is of a file that is not in the list
   */
  byte[] write(Kept kept) throws IOException {
    return CborOutput.bytes(
        FORMAT,
        to -> {
          to.strings(kept.roots());
          to.string(kept.classPath());
          audited(kept.audited(), to);
        });
  }

  private void audited(Audited audited, CborOutput to) throws IOException {
    to.number(audited.files());
    to.number(audited.parsed());
    to.number(audited.skipped());
    to.all(
        audited.failed(),
        f -> {
          to.string(f.path());
          to.number(f.line());
          to.string(f.message());
        });
    unknown(audited.unknown(), to);
    to.all(
        audited.findings(),
        l -> {
          to.string(l.fingerprint());
          findings.write(l.finding(), to);
        });
  }

  private static void unknown(Unknown unknown, CborOutput to) throws IOException {
    to.number(unknown.calls());
    to.all(
        unknown.types().entrySet(),
        e -> {
          to.string(e.getKey());
          to.number(e.getValue());
        });
  }
}
