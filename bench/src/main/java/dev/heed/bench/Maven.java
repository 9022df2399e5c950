package dev.heed.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fetches from Maven Central through Maven; what is fetched once is not asked for again. */
final class Maven {
  private static final String PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:" + Versions.of("dependency-plugin") + ":";

  private Maven() {}

  /**
   * The jars of these artifacts and of all that they need at run time.
   *
   * @param dir where notes of it are kept
   * @param artifacts {@code group:name:version}
   */
  static List<Path> classPath(Path dir, List<String> artifacts) throws IOException {
    Path list = dir.resolve("classpath");
    if (!isDone(dir, artifacts)) {
      pom(dir, artifacts);
      mvn(dir, PLUGIN + "build-classpath", "-Dmdep.outputFile=" + list.toAbsolutePath());
      done(dir, artifacts);
    }
    return Stream.of(Files.readString(list).strip().split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /**
   * The source jars of these artifacts and of all that they need, as far as they are of the groups
   * and have any.
   */
  static List<Path> sources(Path dir, List<String> artifacts, String groups) throws IOException {
    Path jars = dir.resolve("jars");
    if (!isDone(dir, artifacts)) {
      pom(dir, artifacts);
      mvn(
          dir,
          PLUGIN + "copy-dependencies",
          "-Dclassifier=sources",
          "-DincludeGroupIds=" + groups,
          "-Dmdep.failOnMissingClassifierArtifact=false",
          "-DoutputDirectory=" + jars.toAbsolutePath());
      done(dir, artifacts);
    }
    try (Stream<Path> all = Files.list(jars)) {
      return all.filter(p -> p.toString().endsWith("-sources.jar")).sorted().toList();
    }
  }

  private static boolean isDone(Path dir, List<String> artifacts) throws IOException {
    Path stamp = dir.resolve("done");
    return Files.exists(stamp) && Files.readAllLines(stamp).equals(artifacts);
  }

  private static void done(Path dir, List<String> artifacts) throws IOException {
    Files.write(dir.resolve("done"), artifacts);
  }

  private static void mvn(Path dir, String... arguments) throws IOException {
    System.err.println("bench: fetching into " + dir);
    Commands.run(dir, Stream.concat(Stream.of("mvn", "-q", "-B"), Stream.of(arguments)).toList());
  }

  private static void pom(Path dir, List<String> artifacts) throws IOException {
    Files.createDirectories(dir);
    String dependencies =
        artifacts.stream()
            .map(a -> a.split(":"))
            .map(
                a ->
                    """
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                    """
                        .formatted(a[0], a[1], a[2]))
            .collect(Collectors.joining());
    Files.writeString(
        dir.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>bench</groupId>
          <artifactId>bench</artifactId>
          <version>1</version>
          <dependencies>
        %s</dependencies>
        </project>
        """
            .formatted(dependencies));
  }
}
