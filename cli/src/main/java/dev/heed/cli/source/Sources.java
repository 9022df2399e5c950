package dev.heed.cli.source;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.rule.TestCode;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * From the paths of a command line to the files to audit.
 *
 * <p>A file is taken whatever its name. Below a directory all {@code *.java} are, without what is
 * hidden and what a build wrote. Every real file is taken once, under the first path that leads to
 * it, symbolic links last.
 */
public final class Sources {
  /** What a build tool writes into its {@code target}; a package may have that name too. */
  private static final List<String> BUILD_OUTPUT =
      List.of("classes", "generated-sources", "generated-test-sources", "maven-status");

  /**
   * What to leave out.
   *
   * @param excludes globs
   * @param includeTests whether test code is judged
   * @param includeGenerated whether directories that a build wrote are entered
   */
  public record Options(List<String> excludes, boolean includeTests, boolean includeGenerated) {}

  /**
   * What was found.
   *
   * @param files sorted by path
   * @param failures what could not be looked into
   */
  public record Found(List<SourceFile> files, List<Failure> failures) {}

  private record Link(Path at, String argument, String below) {}

  private final Options options;
  private final Excludes excludes;
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Link> links = new ArrayDeque<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private Sources(Options options) {
    this.options = options;
    this.excludes = new Excludes(options.excludes());
  }

  /**
   * Whether the options can be used, before any work is done.
   *
   * @throws IllegalArgumentException when an exclude is not a glob
   */
  public static void check(Options options) {
    new Excludes(options.excludes());
  }

  /**
   * Finds the files.
   *
   * @param arguments files and directories as the user wrote them; they exist
   * @throws IllegalArgumentException when an exclude is not a glob
   */
  public static Found find(List<String> arguments, Options options, CancellationToken token) {
    Sources sources = new Sources(options);
    for (String argument : arguments) {
      sources.argument(argument, token);
    }
    while (!sources.links.isEmpty()) {
      sources.follow(sources.links.remove(), token);
    }
    sources.files.sort(Comparator.comparing(SourceFile::path));
    return new Found(List.copyOf(sources.files), List.copyOf(sources.failures));
  }

  private void argument(String argument, CancellationToken token) {
    Path path = Path.of(argument);
    String shown = argument.replace(path.getFileSystem().getSeparator(), "/");
    try {
      if (Files.isDirectory(path)) {
        walk(path, path.toRealPath(), shown, "", token);
      } else if (seen.add(path.toRealPath())) {
        add(path, shown, "");
      }
    } catch (IOException e) {
      fail(shown, e);
    }
  }

  private void walk(
      Path directory, Path real, String argument, String below, CancellationToken token) {
    token.throwIfCancelled();
    if (!seen.add(real)) {
      return;
    }
    for (Path child : children(directory, argument, below)) {
      String name = child.getFileName().toString();
      String place = below + name;
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isSymbolicLink(child)) {
        links.add(new Link(child, argument, place));
      } else if (Files.isDirectory(child)) {
        if (options.includeGenerated() || !isBuildOutput(child, name)) {
          walk(child, real.resolve(name), argument, place + "/", token);
        }
      } else if (name.endsWith(".java")
          && Files.isRegularFile(child)
          && seen.add(real.resolve(name))) {
        add(child, argument, place);
      }
    }
  }

  private List<Path> children(Path directory, String argument, String below) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      fail(join(argument, below), e);
    } catch (DirectoryIteratorException e) {
      fail(join(argument, below), Objects.requireNonNull(e.getCause()));
    }
    children.sort(Comparator.comparing(p -> p.getFileName().toString()));
    return children;
  }

  private void follow(Link link, CancellationToken token) {
    try {
      if (Files.isDirectory(link.at())) {
        walk(link.at(), link.at().toRealPath(), link.argument(), link.below() + "/", token);
      } else if (link.below().endsWith(".java")
          && Files.isRegularFile(link.at())
          && seen.add(link.at().toRealPath())) {
        add(link.at(), link.argument(), link.below());
      }
    } catch (IOException e) {
      fail(join(link.argument(), link.below()), e);
    }
  }

  private void add(Path file, String argument, String below) {
    String path = join(argument, below);
    Standing standing =
        excludes.match(path, below)
            ? Standing.EXCLUDED
            : !options.includeTests() && TestCode.isTest(path, below)
                ? Standing.TEST
                : Standing.JUDGED;
    files.add(new SourceFile(file, path, standing));
  }

  private void fail(String path, IOException e) {
    failures.add(new Failure(path, 0, "cannot be read: " + reason(e)));
  }

  /** What went wrong, in a few words and without the path, which the reader already has. */
  static String reason(IOException e) {
    String kind = e.getClass().getSimpleName();
    return switch (kind) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "it does not exist";
      case "FileSystemLoopException" -> "symbolic links form a loop";
      default -> e.getMessage() == null ? kind : e.getMessage().replaceAll("\\s+", " ");
    };
  }

  private static String join(String argument, String below) {
    return below.isEmpty()
        ? argument
        : argument.endsWith("/") ? argument + below : argument + "/" + below;
  }

  /** A package may be called {@code target}; what Maven or sbt wrote has signs of them. */
  private static boolean isBuildOutput(Path directory, String name) {
    Path parent = directory.toAbsolutePath().getParent();
    if (parent == null) {
      return false;
    }
    if (name.equals("target")) {
      return Files.exists(parent.resolve("pom.xml"))
          || Files.exists(parent.resolve("build.sbt"))
          || BUILD_OUTPUT.stream().anyMatch(o -> Files.isDirectory(directory.resolve(o)));
    }
    return name.equals("generated")
        && parent.getFileName() != null
        && parent.getFileName().toString().equals("build");
  }
}
