package dev.heed.testdata;

import java.nio.file.Path;
import java.util.List;

/** Something that judges Java files: what the corpus is run against. */
public interface Engine {
  /** What {@code differences.txt} calls it. */
  String name();

  /**
   * Judges files that belong together with every rule.
   *
   * @param files sources on disk; they compile against the class path
   * @param classpath jars and directories of class files
   * @return the findings in any order, suppressed ones left out; unsafe fixes only if the options
   *     say so
   * @throws Exception when the engine fails; a case that makes it fail is a failed case
   */
  List<Found> judge(List<Path> files, List<Path> classpath, Options options) throws Exception;
}
