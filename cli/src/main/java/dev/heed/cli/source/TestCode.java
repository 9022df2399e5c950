package dev.heed.cli.source;

import java.util.regex.Pattern;

/** Tells test code by its place. */
final class TestCode {
  /** {@code src/test/}, {@code src/integrationTest/}, {@code src/testFixtures/} and the like. */
  private static final Pattern SOURCE_SET =
      Pattern.compile("(?:^|/)src/(?:tests?|test[A-Z]\\w*|\\w+Tests?)/");

  private static final Pattern DIRECTORY = Pattern.compile("(?:^|/)(?:[^/]+\\.)?tests?/");

  private static final Pattern PRODUCT = Pattern.compile("(?:^|/)src/main/");

  private TestCode() {}

  /**
   * Whether a file is test code. What lies above the argument never counts: a project checked out
   * below a directory {@code test} is no test.
   *
   * @param path the argument as written with the file's place below it
   * @param below the file's place below the argument, empty when the argument is the file
   */
  static boolean isTest(String path, String below) {
    return SOURCE_SET.matcher(path).find()
        || (DIRECTORY.matcher(below).find() && !PRODUCT.matcher(path).find());
  }
}
