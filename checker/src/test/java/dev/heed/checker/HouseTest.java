package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import dev.heed.testdata.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 8: rules, README rows, checkers, testdata folders and changelog names are the same. */
class HouseTest {
  private static final Set<String> NAMES =
      Rules.ALL.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
  private static final Path ROOT = Corpus.root().getParent();
  private static final Pattern TABLE =
      Pattern.compile("(<!-- rules: [^>]*-->\n)(.*)(<!-- /rules -->)", Pattern.DOTALL);

  /** {@code -Dheed.update=true} writes the table instead. */
  @Test
  void theReadmeHasTheTableOfTheRules() throws IOException {
    Path file = ROOT.resolve("README.md");
    String readme = Files.readString(file);
    Matcher table = TABLE.matcher(readme);
    assertTrue(table.find(), "README.md has no place for the table of rules");
    if (Boolean.getBoolean("heed.update")) {
      Files.writeString(
          file, readme.substring(0, table.start(2)) + table() + readme.substring(table.end(2)));
    } else {
      assertEquals(table(), table.group(2));
    }
  }

  private static String table() {
    return Rules.ALL.stream()
        .map(
            rule ->
                "| [%s](testdata/rules/%s/README.md) | %s | %s |%n"
                    .formatted(rule.name(), rule.name(), rule.severity(), rule.summary())
                    .replace(System.lineSeparator(), "\n"))
        .collect(
            Collectors.joining("", "| rule | severity | what it reports |\n|---|---|---|\n", ""));
  }

  @Test
  void everyRuleHasACheckerThatSaysTheSame() {
    Set<String> names = new TreeSet<>();
    for (BugChecker checker : ServiceLoader.load(BugChecker.class)) {
      if (checker instanceof FactChecker) {
        BugPattern pattern = checker.getClass().getAnnotation(BugPattern.class);
        Rule rule = Rules.named(checker.canonicalName()).orElseThrow();
        assertEquals(rule.summary(), pattern.summary());
        assertEquals(
            rule.severity().toString(),
            pattern.severity().name().toLowerCase(Locale.ROOT).replace("suggestion", "info"));
        assertEquals(
            "https://github.com/heed-dev/heed/blob/main/testdata/rules/"
                + rule.name()
                + "/README.md",
            checker.linkUrl());
        names.add(checker.canonicalName());
      }
    }
    assertEquals(NAMES, names);
  }

  @Test
  void everyRuleHasAPageAndCases() throws IOException {
    assertEquals(NAMES, children(ROOT.resolve("testdata/rules")));
    for (String rule : NAMES) {
      Path folder = ROOT.resolve("testdata/rules").resolve(rule);
      assertTrue(Files.isRegularFile(folder.resolve("README.md")), rule + " has no page");
      assertTrue(
          children(folder).stream().anyMatch(name -> name.endsWith(".java")),
          rule + " has no cases");
    }
  }

  private static Set<String> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theChangelogNamesEveryRule() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("CHANGELOG.md"));
    Set<String> names = new TreeSet<>();
    Pattern entry = Pattern.compile("- Rule (\\w+): .*");
    for (String line : lines) {
      Matcher matcher = entry.matcher(line);
      if (matcher.matches()) {
        names.add(matcher.group(1));
      }
    }
    assertEquals(NAMES, names);
  }
}
