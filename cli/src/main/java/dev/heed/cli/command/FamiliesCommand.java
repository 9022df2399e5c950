package dev.heed.cli.command;

import dev.heed.cli.source.SourceText;
import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heed families}. */
@Command(
    name = "families",
    description = "List the token families, or print one's file: a pattern for one of your own.")
final class FamiliesCommand implements Callable<Integer> {
  private static final String EXTENSION = ".family";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The family to print.")
  private String name;

  @Option(
      names = "--families",
      paramLabel = "FILE",
      description = "A file of your own to check and list too; repeatable.")
  private List<String> files = new ArrayList<>();

  private final Console console;

  FamiliesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Families families = FamilyFiles.with(files, spec.commandLine());
    if (name == null) {
      list(families);
    } else {
      console.out().print(text(families));
    }
    return ExitCode.CLEAN;
  }

  private void list(Families families) {
    int width = families.all().stream().mapToInt(f -> f.name().length()).max().orElse(0);
    String row = "%-" + Math.max(1, width) + "s  %s";
    for (Family family : families.all()) {
      String tokens =
          family.says(Role.TOKEN).stream().map(p -> p.type()).collect(Collectors.joining(", "));
      console.say(String.format(row, family.name(), family.title()));
      if (!tokens.isEmpty()) {
        console.say(String.format(row, "", "  " + tokens));
      }
    }
  }

  private String text(Families families) throws IOException {
    for (String file : files) {
      if (FamilyFiles.name(Path.of(file)).equals(name)) {
        return SourceText.read(Path.of(file)).text();
      }
    }
    List<String> names = families.all().stream().map(Family::name).toList();
    if (names.contains(name)) {
      try (InputStream in = Family.class.getResourceAsStream("/families/" + name + EXTENSION)) {
        if (in != null) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new ParameterException(
        spec.commandLine(), "unknown family '" + name + "'" + Nearest.hint(name, names));
  }
}
