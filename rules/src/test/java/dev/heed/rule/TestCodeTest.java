package dev.heed.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TestCodeTest {
  @Test
  void compilersKnowThePackageAlone() {
    assertTrue(TestCode.isTestIn("acme.jobs", "/home/me/demo/src/test/java/acme/jobs/Jobs.java"));
    assertTrue(TestCode.isTestIn("", "/home/me/demo/src/integrationTest/java/Jobs.java"));
    assertTrue(TestCode.isTestIn("acme.tests.util", "/demo/src/acme/tests/util/Jobs.java"));
    assertFalse(TestCode.isTestIn("acme.test", "/demo/src/main/java/acme/test/Jobs.java"));
    assertFalse(TestCode.isTestIn("acme.jobs", "/home/test/demo/src/acme/jobs/Jobs.java"));
    assertFalse(TestCode.isTestIn("acme", "/src/test/ci/demo/src/main/java/acme/Jobs.java"));
    // A file that does not lie where its package says.
    assertFalse(TestCode.isTestIn("acme.tests", "/demo/Jobs.java"));
  }
}
