package dev.heed.testdata.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import dev.heed.model.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the families says what the family files say. */
class FamiliesPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "families", "README.md");
  private static final String START = "<!-- families: generated from the family files -->\n";
  private static final String END = "<!-- /families -->\n";

  /** {@code -Dheed.update=true} writes the table instead. */
  @Test
  void thePageListsTheShippedFamilies() throws IOException {
    String text = Files.readString(PAGE);
    int start = text.indexOf(START) + START.length();
    String wanted = text.substring(0, start) + table() + text.substring(text.indexOf(END));
    if (Boolean.getBoolean("heed.update")) {
      Files.writeString(PAGE, wanted);
    }
    assertEquals(wanted, Files.readString(PAGE), "families/README.md: run with -Dheed.update=true");
  }

  private static String table() {
    return Stream.concat(
            Stream.of("| family | library | tokens | none | asks |\n|---|---|---|---|---|\n"),
            Families.shipped().all().stream()
                .filter(family -> !family.says(Role.TOKEN).isEmpty())
                .map(FamiliesPageTest::row))
        .collect(Collectors.joining());
  }

  private static String row(Family family) {
    String title = family.title();
    String library = title.substring(0, title.lastIndexOf(':'));
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            family.name(),
            library,
            words(family.says(Role.TOKEN)),
            words(family.says(Role.NONE)),
            Stream.concat(family.says(Role.POLL).stream(), family.says(Role.RAISE).stream())
                .filter(Pattern::isExact)
                .map(p -> "`" + member(p) + "`")
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  /** Simple names, each once; members that a wildcard names are left to the family's file. */
  private static String words(List<Pattern> patterns) {
    return patterns.stream()
        .filter(p -> p.isExact() || p.isType())
        .map(FamiliesPageTest::word)
        .distinct()
        .map(w -> "`" + w + "`")
        .collect(Collectors.joining(", "));
  }

  private static String word(Pattern p) {
    String simple = new TypeName(p.type()).simple();
    if (p.isNull() || p.isType()) {
      return simple;
    }
    return p.member().equals("new") ? "new " + simple + "()" : simple + "." + member(p);
  }

  private static String member(Pattern p) {
    return p.isCall() ? p.member() + "()" : p.member();
  }
}
