package dev.heed.bench;

import dev.heed.family.Families;
import dev.heed.family.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of token types, as far as text tells them. */
final class TokenNames {
  private static final Pattern WORD = Pattern.compile("[A-Z]\\w*");

  /** By simple name the packages it counts in; the empty one stands for any. */
  private final Map<String, List<String>> packages = new HashMap<>();

  TokenNames() {
    Families.shipped()
        .all()
        .forEach(
            family ->
                family
                    .says()
                    .getOrDefault(Role.TOKEN, List.of())
                    .forEach(pattern -> add(pattern.type())));
  }

  private void add(String type) {
    int dot = type.lastIndexOf('.');
    String owner = dot < 0 ? "" : type.substring(0, dot);
    String simple = type.substring(dot + 1);
    if (WORD.matcher(simple).matches()) {
      packages
          .computeIfAbsent(simple, k -> new ArrayList<>())
          .add(owner.contains("*") ? "" : owner);
    }
  }

  /** Whether a source names one: by a simple name that is imported or of its own package. */
  boolean isIn(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      List<String> owners = packages.get(words.group());
      if (owners != null && owners.stream().anyMatch(o -> means(text, o, words.group()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean means(String text, String owner, String simple) {
    return owner.isEmpty()
        || text.contains(owner + "." + simple)
        || text.contains(owner + ".*")
        || text.contains("package " + owner + ";");
  }
}
