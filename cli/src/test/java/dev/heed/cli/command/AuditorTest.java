package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.report.Audited;
import dev.heed.cli.source.Sources;
import dev.heed.family.Families;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Rule;
import dev.heed.rule.Severity;
import dev.heed.sight.Sites;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {
  private static final Rule EVERY_TYPE =
      new Rule("EveryType", "", Severity.WARNING, AuditorTest::everyType);

  private static final Rule CRASH =
      new Rule("Crash", "", Severity.WARNING, AuditorTest::crashOnBravo);

  private static final Rule ENDLESS =
      new Rule("Endless", "", Severity.WARNING, s -> endless(s).findAny().stream());

  @TempDir Path dir;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("Alpha", "Bravo", "Charlie")) {
      Files.writeString(dir.resolve(name + ".java"), "class " + name + " {}");
    }
  }

  private static Stream<Finding> everyType(Sites sites) {
    Unit unit = sites.unit();
    return unit.types().stream().map(t -> finding(unit, t));
  }

  private static Finding finding(Unit unit, TypeDecl type) {
    return new Finding(
        "EveryType",
        Severity.WARNING,
        unit.file(),
        type.nameAt(),
        "m",
        "",
        "",
        "",
        Optional.empty());
  }

  private static Stream<Finding> crashOnBravo(Sites sites) {
    if (sites.unit().file().endsWith("Bravo.java")) {
      throw new IllegalStateException("oh\nno");
    }
    return Stream.empty();
  }

  private static Stream<Finding> endless(Sites sites) {
    return Stream.concat(endless(sites), Stream.empty());
  }

  private Audited audit(boolean debug, Rule... rules) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), stream, stream, false, false);
    AuditJob job =
        new AuditJob(
            List.of(dir.toString()),
            new Sources.Options(List.of(), false, false),
            List.of(),
            true,
            new Lint(Families.shipped(), Lint.Settings.DEFAULT),
            List.of(rules),
            Severities.OWN,
            false,
            AuditJob.Read.ALL,
            2);
    try (Progress progress = Progress.silent(console)) {
      return new Auditor(job, new Log(console, false, debug), progress).run(CancellationToken.NONE);
    }
  }

  @Test
  void aBugInARuleCostsNothingElse() {
    Audited audited = audit(false, EVERY_TYPE, CRASH);
    assertEquals(3, audited.findings().size());
    assertEquals(2, audited.parsed());
    assertEquals(1, audited.failed().size());
    assertEquals(
        "Heed failed on this file (a bug, please report it with the file):"
            + " java.lang.IllegalStateException: oh no",
        audited.failed().get(0).message());
    assertTrue(audited.failed().get(0).path().endsWith("/Bravo.java"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    audit(true, CRASH);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("at dev.heed.cli.command"));
  }

  @Test
  void norDoesOneThatNeverReturns() {
    Audited audited = audit(false, ENDLESS, EVERY_TYPE);
    assertEquals(3, audited.findings().size());
    assertEquals(3, audited.failed().size());
    assertFalse(err.toString(StandardCharsets.UTF_8).contains("\tat "));
  }
}
