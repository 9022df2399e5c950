package dev.heed.family;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one library calls a token.
 *
 * @param name the family's name, as reports print it
 * @param title the comment on the first line of its file, for people; the name when there is none
 * @param says what plays each role, in the order of the file
 */
public record Family(String name, String title, Map<Role, List<Pattern>> says) {
  private static final String SUFFIX = ".family";

  public Family {
    Map<Role, List<Pattern>> copy = new EnumMap<>(Role.class);
    says.forEach((role, patterns) -> copy.put(role, List.copyOf(patterns)));
    says = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a family file.
   *
   * @param name the family's name: the file's, without {@code .family}
   * @param where how messages call the file
   * @throws FamilyException when a line is not of the format; the message is {@code where:line:
   *     what is wrong, and what was expected}
   */
  public static Family read(String name, String where, String text) {
    return new FamilyReader(name, where).read(text);
  }

  /**
   * Reads a family file from disk, UTF-8.
   *
   * @throws FamilyException when the file cannot be read, or as {@link #read} says
   */
  public static Family load(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (name.endsWith(SUFFIX) && name.length() > SUFFIX.length()) {
      name = name.substring(0, name.length() - SUFFIX.length());
    }
    try {
      return read(name, file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new FamilyException(file + ": no such family file");
    } catch (CharacterCodingException e) {
      throw new FamilyException(file + ": the family file is not UTF-8");
    } catch (IOException e) {
      throw new FamilyException(file + ": the family file cannot be read: " + e.getMessage());
    }
  }

  /** What plays the role, empty when nothing does. */
  public List<Pattern> says(Role role) {
    return says.getOrDefault(role, List.of());
  }

  /** Whether {@code null} is a none for this family's tokens. */
  public boolean nullIsNone() {
    return says(Role.NONE).stream().anyMatch(Pattern::isNull);
  }
}
