package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.fix.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report and where it goes.
 *
 * @param file empty for standard output
 */
record Output(Format format, Optional<Path> file) {
  /** The forms of report there are. */
  enum Format {
    TEXT,
    JSON,
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads {@code FORMAT[:FILE]}; the file may have colons of its own, as {@code C:\} does. */
  static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String text) {
      int colon = text.indexOf(':');
      String name = colon < 0 ? text : text.substring(0, colon);
      Format format =
          Arrays.stream(Format.values())
              .filter(f -> f.toString().equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow(() -> unknown(text, name));
      String file = colon < 0 ? "" : text.substring(colon + 1);
      if (colon >= 0 && file.isEmpty()) {
        throw new TypeConversionException("'" + text + "' names no file after the colon");
      }
      return new Output(format, file.isEmpty() || file.equals("-") ? Optional.empty() : at(file));
    }

    private static Optional<Path> at(String file) {
      try {
        Path path = Path.of(file);
        Path parent = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
          throw new TypeConversionException("'" + file + "' is a directory");
        }
        if (parent != null && !Files.isDirectory(parent)) {
          throw new TypeConversionException("the directory '" + parent + "' does not exist");
        }
        return Optional.of(path);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + file + "' is not a path");
      }
    }

    private static TypeConversionException unknown(String text, String name) {
      List<String> names = Arrays.stream(Format.values()).map(Format::toString).toList();
      return new TypeConversionException(
          "'"
              + text
              + "' is not FORMAT[:FILE] with a FORMAT of "
              + String.join(", ", names)
              + Nearest.hint(name, names));
    }
  }

  /**
   * Writes the report, to a file all at once: a reader sees the old or the new one.
   *
   * @throws IOException when the file cannot be written
   */
  void write(String report, Console console, CancellationToken token) throws IOException {
    token.throwIfCancelled();
    if (file.isEmpty()) {
      console.print(report);
      return;
    }
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    Path target = file.get();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A device or a pipe.
      Files.write(target, bytes);
      return;
    }
    TextFile.replace(target, bytes);
  }
}
