package dev.heed.checker;

import com.google.errorprone.ErrorProneFlags;
import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.FamilyException;
import dev.heed.rule.Lint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code -XepOpt:Heed:NAME=VALUE} says. */
final class Options {
  private static final String PREFIX = "Heed:";
  private static final String KNOWN = "AsyncMode, Families, IncludeTests, UnsafeFixes";
  private static final List<String> ASYNC_MODES = List.of("evidence", "public", "all");

  private static final String UNSAFE_FIXES = "UnsafeFixes";

  /** Not told to users: it is there to compare. */
  private static final String READ = "Read";

  private static final List<String> READS = List.of("all", "least");

  private Options() {}

  /** Whether the fixes that are not surely right are wanted too; false for a wrong option. */
  static boolean unsafeFixes(ErrorProneFlags flags) {
    return flags.get(PREFIX + UNSAFE_FIXES).filter("true"::equals).isPresent();
  }

  /** Whether all code is read, what has nothing to do with tokens too; false for a wrong option. */
  static boolean readsAll(ErrorProneFlags flags) {
    return flags.get(PREFIX + READ).filter("all"::equals).isPresent();
  }

  /** An option that is wrong; the message is for the user, one line. */
  static final class OptionException extends Exception {
    private static final long serialVersionUID = 1L;

    OptionException(String message) {
      super(message);
    }
  }

  /**
   * The judge that the options ask for; without options, the default one.
   *
   * @throws OptionException when an option or a value is not known, or a family file cannot be read
   */
  static Lint read(ErrorProneFlags flags) throws OptionException {
    String asyncMode = Lint.Settings.DEFAULT.asyncMode();
    boolean includeTests = Lint.Settings.DEFAULT.includeTests();
    List<Family> families = new ArrayList<>();
    for (Map.Entry<String, String> flag : new TreeMap<>(flags.getFlagsMap()).entrySet()) {
      if (!flag.getKey().startsWith(PREFIX)) {
        continue;
      }
      String value = flag.getValue();
      switch (flag.getKey().substring(PREFIX.length())) {
        case "AsyncMode" -> asyncMode = oneOf(ASYNC_MODES, flag);
        case "IncludeTests" -> includeTests = oneOf(List.of("true", "false"), flag).equals("true");
        case READ -> oneOf(READS, flag);
        case UNSAFE_FIXES -> oneOf(List.of("true", "false"), flag);
        case "Families" -> {
          for (String file : value.split(",", -1)) {
            families.add(family(file.strip(), flag));
          }
        }
        default ->
            throw new OptionException(
                "unknown option -XepOpt:" + flag.getKey() + "; known after Heed: are " + KNOWN);
      }
    }
    return new Lint(Families.shipped().with(families), new Lint.Settings(asyncMode, includeTests));
  }

  private static String oneOf(List<String> values, Map.Entry<String, String> flag)
      throws OptionException {
    if (!values.contains(flag.getValue())) {
      throw new OptionException(written(flag) + ": expected one of " + String.join(", ", values));
    }
    return flag.getValue();
  }

  private static Family family(String file, Map.Entry<String, String> flag) throws OptionException {
    if (file.isEmpty()) {
      throw new OptionException(
          written(flag) + ": expected files separated by commas, with no empty name");
    }
    try {
      Path path = Path.of(file);
      String name = path.getFileName() == null ? file : path.getFileName().toString();
      return Family.read(
          name.endsWith(".family") ? name.substring(0, name.length() - ".family".length()) : name,
          file,
          Files.readString(path));
    } catch (FamilyException e) {
      throw new OptionException(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new OptionException(
          written(flag)
              + ": no such file: "
              + file
              + " (relative names start at "
              + Path.of("").toAbsolutePath()
              + ")");
    } catch (CharacterCodingException e) {
      throw new OptionException(file + ": not UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw new OptionException(written(flag) + ": cannot read " + file + ": " + e.getMessage());
    }
  }

  private static String written(Map.Entry<String, String> flag) {
    return "-XepOpt:" + flag.getKey() + "=" + flag.getValue();
  }
}
