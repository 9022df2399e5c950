package dev.heed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Law 1, and the order of the rooms. */
class ArchitectureTest {
  private static final JavaClasses RULES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.heed");

  @Test
  void rulesNeedNothingButJavaBase() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.heed.cancel..",
            "dev.heed.model..",
            "dev.heed.family..",
            "dev.heed.meaning..",
            "dev.heed.sight..",
            "dev.heed.flow..",
            "dev.heed.rule..",
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.net..",
            "java.nio..",
            "java.text..",
            "java.time..",
            "java.util..")
        .because("law 1: rules depends on java.base alone")
        .check(RULES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "java.util.prefs..", "java.lang.instrument..")
        .because("these packages are not in java.base")
        .check(RULES);
  }

  @Test
  void eachRoomSeesOnlyTheOnesBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("dev.heed.model..")
        .layer("family")
        .definedBy("dev.heed.family..")
        .layer("meaning")
        .definedBy("dev.heed.meaning..")
        .layer("sight")
        .definedBy("dev.heed.sight..")
        .layer("flow")
        .definedBy("dev.heed.flow..")
        .layer("rule")
        .definedBy("dev.heed.rule..")
        .whereLayer("rule")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("flow")
        .mayOnlyBeAccessedByLayers("rule")
        .whereLayer("sight")
        .mayOnlyBeAccessedByLayers("rule")
        .whereLayer("meaning")
        .mayOnlyBeAccessedByLayers("sight", "rule")
        .whereLayer("family")
        .mayOnlyBeAccessedByLayers("meaning", "sight", "rule")
        .check(RULES);
  }
}
