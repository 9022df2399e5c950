package dev.heed.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one family file, line by line. */
final class FamilyReader {
  private static final String BOM = "\uFEFF";
  private static final java.util.regex.Pattern SPACE = java.util.regex.Pattern.compile("\\s+");
  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  static {
    for (Role role : Role.values()) {
      ROLES.put(role.word(), role);
    }
  }

  private final String name;
  private final String where;
  private final Map<Role, List<Pattern>> says = new EnumMap<>(Role.class);

  FamilyReader(String name, String where) {
    this.name = name;
    this.where = where;
  }

  Family read(String text) {
    List<String> lines = (text.startsWith(BOM) ? text.substring(1) : text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        line(lines.get(i));
      } catch (FamilyException e) {
        throw new FamilyException(where + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    if (says.isEmpty()) {
      throw new FamilyException(
          where + ":1: expected at least one line such as: token com.acme.CancellationToken");
    }
    return new Family(name, title(lines), says);
  }

  private String title(List<String> lines) {
    String first = lines.get(0).strip();
    String title = first.startsWith("#") ? first.substring(1).strip() : "";
    return title.isEmpty() ? name : title;
  }

  private void line(String raw) {
    String line = uncommented(raw).strip();
    if (line.isEmpty()) {
      return;
    }
    String[] words = SPACE.split(line, 2);
    Role role = role(words[0]);
    if (words.length == 1) {
      throw new FamilyException("expected " + role.takes() + " after '" + role.word() + "'");
    }
    String text = words[1];
    // Spaces are welcome between the arguments, and nowhere else.
    int open = text.indexOf('(');
    String head = open < 0 ? text : text.substring(0, open);
    if (head.strip().chars().anyMatch(Character::isWhitespace)) {
      throw new FamilyException("expected one pattern a line, got '" + text + "'");
    }
    Pattern pattern = Pattern.read(head.strip() + (open < 0 ? "" : text.substring(open)));
    if (!role.admits(pattern)) {
      throw new FamilyException(
          "expected " + role.takes() + " after '" + role.word() + "', got '" + pattern + "'");
    }
    List<Pattern> said = says.computeIfAbsent(role, r -> new ArrayList<>());
    if (!said.contains(pattern)) {
      said.add(pattern);
    }
  }

  /** A '#' is part of a pattern unless the line starts with it or white space stands before it. */
  private static String uncommented(String line) {
    for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
      if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static Role role(String word) {
    Role role = ROLES.get(word);
    if (role == null) {
      throw new FamilyException(
          "unknown role '"
              + word
              + "'"
              + near(word).map(near -> ", did you mean '" + near + "'?").orElse(",")
              + " expected one of: "
              + String.join(", ", ROLES.keySet()));
    }
    return role;
  }

  private static Optional<String> near(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ROLES.keySet().stream()
        .filter(role -> distance(role, lower) <= 2 && distance(role, lower) < role.length() - 1)
        .min(Comparator.comparingInt(role -> distance(role, lower)));
  }

  /** How many characters to insert, remove or change (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
