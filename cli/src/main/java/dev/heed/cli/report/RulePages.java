package dev.heed.cli.report;

import dev.heed.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The rules' pages: the one text that {@code heed explain}, SARIF and the repository show. */
public final class RulePages {
  private RulePages() {}

  /**
   * The page as written, in Markdown.
   *
   * @throws IOException when this build has none
   */
  public static String markdown(Rule rule) throws IOException {
    try (InputStream in =
        RulePages.class.getResourceAsStream("/rules/" + rule.name() + "/README.md")) {
      if (in == null) {
        throw new IOException("the page of " + rule.name() + " is missing in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
