package dev.heed.family;

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

  /** What plays the role, empty when nothing does. */
  public List<Pattern> says(Role role) {
    return says.getOrDefault(role, List.of());
  }
}
