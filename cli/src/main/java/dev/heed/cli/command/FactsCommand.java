package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.classpath.Entries;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.source.ParseFailure;
import dev.heed.cli.source.ParserFacts;
import dev.heed.cli.source.SourceText;
import dev.heed.cli.source.Workers;
import dev.heed.family.Families;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Notation;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heed facts}. */
@Command(
    name = "facts",
    description = "Print what Heed reads in a file: for bug reports.",
    sortOptions = false)
final class FactsCommand implements Callable<Integer> {
  private static final String STDIN = "-";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A Java file; - for standard input.")
  private String file;

  @Option(
      names = "--meaning",
      description = "With what names, calls and lambdas mean, as far as this file alone tells.")
  private boolean meaning;

  @Option(
      names = {"-cp", "--classpath", "--class-path"},
      paramLabel = "PATHS",
      description = "For --meaning: as for audit.")
  private List<String> classPath = new ArrayList<>();

  private final Console console;
  private final CancellationToken token;

  FactsCommand(Console console, CancellationToken token) {
    this.console = console;
    this.token = token;
  }

  @Override
  public Integer call() {
    // Deeply nested code needs the stack of a worker.
    try (Workers workers = new Workers(1)) {
      console.out().print(workers.map(List.of(file), this::facts, token).get(0));
    }
    return ExitCode.CLEAN;
  }

  private String facts(String name) {
    try {
      Unit unit = ParserFacts.read(Path.of(name), text(name));
      return meaning ? Notation.of(meaning(unit)) : Notation.written(unit);
    } catch (ParseFailure e) {
      throw usage(name + ":" + e.line() + ": cannot be parsed: " + e.reason());
    } catch (IOException | InvalidPathException e) {
      throw usage("cannot read '" + name + "': " + e.getMessage());
    }
  }

  private String text(String name) throws IOException {
    if (name.equals(STDIN)) {
      return SourceText.decode(console.in().readAllBytes()).text();
    }
    if (!Files.isRegularFile(Path.of(name))) {
      throw usage("no such file: '" + name + "'");
    }
    return SourceText.read(Path.of(name)).text();
  }

  private Unit meaning(Unit written) throws IOException {
    Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
    try (ClassPath classes =
        new ClassPath(Entries.of(classPath), p -> console.tell("heed: " + p))) {
      Index index = lint.index(List.of(written), classes.or(Signatures.shipped()), token);
      return Meaning.of(written, index, token).unit();
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
