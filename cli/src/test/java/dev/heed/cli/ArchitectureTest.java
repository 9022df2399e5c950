package dev.heed.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Law 2, and that nothing depends on the CLI. */
class ArchitectureTest {
  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.heed");

  @Test
  void theFrontEndKnowsNoRuleAndNoFamily() {
    noClasses()
        .that()
        .haveNameMatching("dev\\.heed\\.cli\\.source\\.Parser.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.heed.rule..", "dev.heed.family..", "dev.heed.sight..")
        .because("law 2: a front-end names no rule and no family")
        .check(CLI);
  }

  @Test
  void javaParserStaysInTheFrontEnd() {
    noClasses()
        .that()
        .haveNameNotMatching("dev\\.heed\\.cli\\.source\\.Parse.*")
        .and()
        .resideInAPackage("dev.heed..")
        .and()
        .resideOutsideOfPackage("dev.heed.testdata..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.javaparser..")
        .because("offsets leave a front-end, never nodes (law 5)")
        .check(CLI);
  }

  @Test
  void nothingDependsOnTheCli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.heed.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.heed.cli..")
        .check(CLI);
  }
}
