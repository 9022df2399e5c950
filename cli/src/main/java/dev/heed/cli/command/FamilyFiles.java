package dev.heed.cli.command;

import dev.heed.cli.source.SourceText;
import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.FamilyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The families of a run: those that come with Heed and the user's files. */
final class FamilyFiles {
  private static final String EXTENSION = ".family";

  private FamilyFiles() {}

  /**
   * Reads the user's files.
   *
   * @throws ParameterException when a file cannot be read or a line is not of the format
   */
  static Families with(List<String> files, CommandLine command) {
    List<Family> families = new ArrayList<>();
    for (String file : files) {
      try {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
          throw new ParameterException(command, "no such family file: '" + file + "'");
        }
        families.add(Family.read(name(path), file, SourceText.read(path).text()));
      } catch (IOException | InvalidPathException e) {
        throw new ParameterException(
            command, "cannot read the family file '" + file + "': " + e.getMessage(), e);
      } catch (FamilyException e) {
        throw new ParameterException(command, e.getMessage(), e);
      }
    }
    return Families.shipped().with(families);
  }

  /** A family is named as its file, without the extension. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }
}
