package dev.heed.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Law 2, and that the front-end keeps to the compiler's public API. */
class ArchitectureTest {
  private static final JavaClasses CHECKER =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes"))
          .importPackages("dev.heed");

  @Test
  void theFrontEndKnowsNoRuleAndNoFamily() {
    noClasses()
        .that()
        .haveNameMatching("dev\\.heed\\.checker\\.Javac.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.heed.rule..", "dev.heed.family..", "dev.heed.sight..")
        .because("law 2: a front-end names no rule and no family")
        .check(CHECKER);
  }

  @Test
  void theFrontEndKeepsToPublicApi() {
    noClasses()
        .that()
        .haveNameMatching("dev\\.heed\\.checker\\.Javac.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "com.google..")
        .check(CHECKER);
  }

  @Test
  void nothingDependsOnTheChecker() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.heed.checker..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.heed.checker..")
        .check(CHECKER);
  }

  @Test
  void theCheckerBringsNothingAlong() {
    classes()
        .that()
        .resideInAPackage("dev.heed.checker..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.heed..",
            "java..",
            "javax.lang.model..",
            "javax.tools..",
            "javax.inject..",
            "com.sun.source..",
            "com.sun.tools.javac..",
            "com.google.errorprone..",
            "com.google.auto.service..",
            // Error Prone's API returns its collections.
            "com.google.common.collect..")
        .because("a jar on the processor path clashes with those of others")
        .check(CHECKER);
  }
}
