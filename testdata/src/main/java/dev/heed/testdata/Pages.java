package dev.heed.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a rule's page, which are cases too: blocks that begin with {@code ```java before}
 * or {@code ```java after}. In the first, the lines that end with {@code // reported} (or {@code //
 * reported as info}) have a finding of the page's rule; elsewhere nothing has any.
 */
public final class Pages {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```java (before|after)\\R(.*?)^```\\s*$");

  private Pages() {}

  /** The examples of the page of a rule, in their order. */
  public static List<Case> examples(String rule) {
    Path page = Corpus.root().resolve("rules").resolve(rule).resolve("README.md");
    try {
      return examples(rule, Files.readString(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The examples in a page's text.
   *
   * @throws IllegalArgumentException when an example "before" shows nothing that is reported, or
   *     one "after" does
   */
  static List<Case> examples(String rule, String page) {
    List<Case> all = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      int line = Source.line(page, block.start());
      String text =
          block
              .group(2)
              .replaceAll("// reported as (\\w+)", "// expect: " + rule + ":$1")
              .replaceAll("// reported(?= *\\R)", "// expect: " + rule);
      if (Marker.read(text).isEmpty() == block.group(1).equals("before")) {
        throw new IllegalArgumentException(
            rule + "/README.md:" + line + ": 'before' has '// reported' lines, 'after' has none");
      }
      String name = "rules/" + rule + "/README.md:" + line;
      Source source = new Source(Path.of("Example.java"), text);
      all.add(new Case(name, name, List.of(source), Options.DEFAULT.select(rule)));
    }
    return all;
  }
}
