package dev.heed.bench;

import com.github.javaparser.JavaParser;
import dev.heed.bench.parse.JavaParserParse;
import dev.heed.bench.parse.JavacParse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What reads the sources of a corpus: Heed's command line, other linters, bare parsers. */
final class Audits {
  static final String COLD = "heed, cold";
  static final String WARM = "heed, warm";
  static final String EDITED = "heed, after one edit";
  static final String PMD = "PMD, CloseResource";
  static final String CHECKSTYLE = "Checkstyle, EmptyStatement";
  static final String JAVAC = "javac, parse only";
  static final String PARSER = "JavaParser, parse only";

  /** The collector that Heed's launcher asks for, so that all have the same. */
  private static final List<String> JVM =
      List.of(Programs.java(), "-XX:+UseParallelGC", "-XX:-UsePerfData");

  private final Path work;
  private final Path heed;
  private final boolean hasCache;
  private final List<OneEdit> edits = new ArrayList<>();

  /**
   * @param work where it keeps what it needs
   * @param heed the launcher
   */
  Audits(Path work, Path heed) throws IOException {
    this.work = work;
    this.heed = heed;
    Path help = Files.createDirectories(work).resolve("help.txt");
    Commands.measure(work, List.of(heed.toString(), "audit", "--help"), Set.of(0), help);
    this.hasCache = Files.readString(help).contains("--cache-dir");
  }

  /** Whether this Heed keeps what it has read; warm audits are left out where it does not. */
  boolean hasCache() {
    return hasCache;
  }

  /** All of them, on one directory of sources. */
  List<Contender> all(Path src) throws IOException {
    List<Contender> all = new ArrayList<>(List.of(cold(COLD, src)));
    if (hasCache) {
      all.add(warm(src));
      all.add(edited(src));
    }
    all.addAll(List.of(pmd(src), checkstyle(src), javac(src), parser(src)));
    return all;
  }

  /** An audit that knows nothing of earlier ones. */
  Contender cold(String name, Path src) {
    List<String> command = new ArrayList<>(List.of(heed.toString(), "audit", "--exit-zero"));
    if (hasCache) {
      command.add("--no-cache");
    }
    command.add(src.getFileName().toString());
    return new Contender(name, src.resolveSibling("").toAbsolutePath(), command);
  }

  private Contender warm(Path src) {
    Path cache = work.resolve("cache-warm").toAbsolutePath();
    Contender warm = cached(WARM, src, cache);
    return warm.after(fill(warm, cache));
  }

  private Contender edited(Path src) throws IOException {
    Path cache = work.resolve("cache-edited").toAbsolutePath();
    Contender edited = cached(EDITED, src, cache);
    Contender.Step fill = fill(edited, cache);
    OneEdit edit = OneEdit.in(src);
    edits.add(edit);
    return edited.after(
        () -> {
          edit.undo();
          fill.run();
          edit.make();
        });
  }

  /** Leaves the sources as they were. */
  void undoEdits() throws IOException {
    for (OneEdit edit : edits) {
      edit.undo();
    }
  }

  private Contender cached(String name, Path src, Path cache) {
    return new Contender(
        name,
        src.resolveSibling("").toAbsolutePath(),
        List.of(
            heed.toString(),
            "audit",
            "--exit-zero",
            "--cache-dir",
            cache.toString(),
            src.getFileName().toString()));
  }

  /** Fills a cache from nothing, as the first audit of the sources does. */
  private static Contender.Step fill(Contender contender, Path cache) {
    return () -> {
      delete(cache);
      Commands.run(contender.dir(), contender.command());
    };
  }

  private static void delete(Path dir) throws IOException {
    if (Files.exists(dir)) {
      try (Stream<Path> all = Files.walk(dir)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private Contender pmd(Path src) throws IOException {
    String version = Versions.of("pmd");
    List<Path> jars =
        Maven.classPath(
            work.resolve("pmd"),
            List.of(
                "net.sourceforge.pmd:pmd-cli:" + version,
                "net.sourceforge.pmd:pmd-java:" + version));
    List<String> command =
        Programs.java(
            JVM,
            jars,
            "net.sourceforge.pmd.cli.PmdCli",
            "check",
            "--dir",
            src.toString(),
            "--rulesets",
            "category/java/errorprone.xml/CloseResource",
            "--no-cache",
            "--no-progress",
            "--no-fail-on-violation",
            "--no-fail-on-error");
    return new Contender(PMD, src.resolveSibling("").toAbsolutePath(), command, 0);
  }

  private Contender checkstyle(Path src) throws IOException {
    List<Path> jars =
        Maven.classPath(
            work.resolve("checkstyle"),
            List.of("com.puppycrawl.tools:checkstyle:" + Versions.of("checkstyle")));
    Path config = work.resolve("checkstyle.xml");
    Files.writeString(
        config,
        """
        <?xml version="1.0"?>
        <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
          "https://checkstyle.org/dtds/configuration_1_3.dtd">
        <module name="Checker">
          <property name="severity" value="info"/>
          <property name="haltOnException" value="false"/>
          <module name="TreeWalker">
            <property name="skipFileOnJavaParseException" value="true"/>
            <property name="javaParseExceptionSeverity" value="ignore"/>
            <module name="EmptyStatement"/>
          </module>
        </module>
        """);
    List<String> command =
        Programs.java(
            JVM,
            jars,
            "com.puppycrawl.tools.checkstyle.Main",
            "-c",
            config.toAbsolutePath().toString(),
            src.toString());
    return new Contender(CHECKSTYLE, src.resolveSibling("").toAbsolutePath(), command);
  }

  private static Contender javac(Path src) {
    return new Contender(
        JAVAC,
        src.resolveSibling("").toAbsolutePath(),
        Programs.java(
            JVM,
            List.of(Programs.home(JavacParse.class)),
            JavacParse.class.getName(),
            src.toString()));
  }

  private static Contender parser(Path src) {
    return new Contender(
        PARSER,
        src.resolveSibling("").toAbsolutePath(),
        Programs.java(
            JVM,
            List.of(Programs.home(JavaParserParse.class), Programs.home(JavaParser.class)),
            JavaParserParse.class.getName(),
            src.toString()));
  }
}
