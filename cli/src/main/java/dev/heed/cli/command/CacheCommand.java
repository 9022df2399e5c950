package dev.heed.cli.command;

import dev.heed.cli.cache.CacheDirectory;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code heed cache}. */
@Command(name = "cache", description = "Say what results are kept, or take them away.")
final class CacheCommand implements Runnable {
  @Spec private CommandSpec spec;

  private final Console console;

  CacheCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "'heed cache status' or 'heed cache clean'");
  }

  @Command(name = "status", description = "Say where results are kept, how many, and how big.")
  int status(@Mixin CacheOptions options) throws IOException {
    CacheDirectory directory = options.at(spec.commandLine());
    CacheDirectory.Status status = directory.status();
    console.print(
        "%s: %d %s, %,d KB%n"
            .formatted(
                directory.path(),
                status.results(),
                status.results() == 1 ? "result" : "results",
                (status.bytes() + 1023) / 1024));
    console.out().flush();
    return ExitCode.CLEAN;
  }

  @Command(
      name = "clean",
      description = "Take away the results. Files that Heed did not write stay.")
  int clean(@Mixin CacheOptions options) throws IOException {
    int gone = options.at(spec.commandLine()).clean();
    console.print("%d %s taken away%n".formatted(gone, gone == 1 ? "result" : "results"));
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
