package dev.heed.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells test code by its place. */
public final class TestCode {
  /** {@code src/test/}, {@code src/integrationTest/}, {@code src/testFixtures/} and the like. */
  private static final Pattern SOURCE_SET =
      Pattern.compile("(?:^|/)src/(?:tests?|test[A-Z]\\w*|\\w+Tests?)/");

  private static final Pattern DIRECTORY = Pattern.compile("(?:^|/)(?:[^/]+\\.)?tests?/");

  private static final Pattern PRODUCT = Pattern.compile("(?:^|/)src/main/");

  /** A source root is told by its last names: {@code src/test/java}. */
  private static final Pattern ROOT = Pattern.compile("(?:[^/]+/){0,3}$");

  private TestCode() {}

  /**
   * Whether a file is test code. What lies above the argument never counts: a project checked out
   * below a directory {@code test} is no test.
   *
   * @param path the argument as written with the file's place below it
   * @param below the file's place below the argument, empty when the argument is the file
   */
  public static boolean isTest(String path, String below) {
    return SOURCE_SET.matcher(path).find()
        || (DIRECTORY.matcher(below).find() && !PRODUCT.matcher(path).find());
  }

  /**
   * The same where nobody says which directory was asked for, as in a compiler: the directories of
   * the package lie below, and of those above only the source root's own names count.
   *
   * @param path with {@code /} between names
   * @param packageName with dots, empty for none
   */
  public static boolean isTestIn(String packageName, String path) {
    int name = path.lastIndexOf('/') + 1;
    String packages = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    int top = path.substring(0, name).endsWith("/" + packages) ? name - packages.length() : name;
    Matcher root = ROOT.matcher(path.substring(0, top));
    return isTest(path.substring(root.find() ? root.start() : 0), path.substring(top));
  }
}
