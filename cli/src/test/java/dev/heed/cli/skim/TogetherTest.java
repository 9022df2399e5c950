package dev.heed.cli.skim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TogetherTest {
  private static Together of(String... texts) {
    Words all = new Words();
    List<Words> files = new ArrayList<>();
    for (String text : texts) {
      Words file = new Words();
      Suspects.each(text, file::add);
      Suspects.each(text, all::add);
      files.add(file);
    }
    return new Together(files, all::has);
  }

  @Test
  void oneFileNamesTheType() {
    Together files = of("import org.acme.ui.List; class A {}", "class B {}");
    assertTrue(files.hasPackage("org.acme.ui"));
    assertTrue(files.hasType("org.acme.ui.List"));
    assertFalse(files.hasType("org.acme.ui.Tree"));
  }

  /** {@code List} of another package, beside an import of this one in another file. */
  @Test
  void wordsOfSeveralFilesAreNoName() {
    Together files = of("import java.util.List;", "import org.acme.ui.Tree;");
    assertTrue(files.hasPackage("org.acme.ui"));
    assertFalse(files.hasType("org.acme.ui.List"));
  }

  @Test
  void theFilesOwnPackageCounts() {
    assertTrue(of("package org.acme.ui; class A { List list; }").hasType("org.acme.ui.List"));
  }

  @Test
  void aTypeMayHaveNoPackage() {
    assertTrue(of("class A extends B {}").hasType("B"));
    assertFalse(of("class A {}").hasType("B"));
  }
}
