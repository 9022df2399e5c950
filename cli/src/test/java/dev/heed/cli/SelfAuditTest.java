package dev.heed.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heed is clean under its own rules. */
class SelfAuditTest {
  private static final Path LINT = Path.of("../rules/src/main/java/dev/heed/rule/Lint.java");

  @TempDir Path temp;

  private static String audit(String... paths) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] command =
        Stream.concat(
                Stream.of("audit", "--no-discovery", "--quiet", "--fail-on=info"), Stream.of(paths))
            .toArray(String[]::new);
    int code =
        Main.run(InputStream.nullInputStream(), stream, stream, CancellationToken.NONE, command);
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(said.isEmpty() ? 0 : 1, code, said);
    return said;
  }

  @Test
  void nothingIsFoundInOurOwnSources() {
    for (String module : List.of("rules", "checker", "cli")) {
      assertTrue(Files.isDirectory(Path.of("..", module, "src/main/java")), module);
    }
    assertEquals("", audit("../rules/src/main", "../checker/src/main", "../cli/src/main"));
  }

  @Test
  void aTokenDroppedInThemWouldBe() throws IOException {
    String whole = Files.readString(LINT);
    String given = "whole(List.of(one), rules, token)";
    assertTrue(whole.contains(given));
    Path lint = temp.resolve("Lint.java");
    Files.writeString(
        lint, whole.replace(given, "whole(List.of(one), rules, CancellationToken.NONE)"));
    String said = audit("../rules/src/main/java/dev/heed/cancel", lint.toString());
    assertTrue(said.contains("[NoneTokenPassed]"), said);
  }
}
