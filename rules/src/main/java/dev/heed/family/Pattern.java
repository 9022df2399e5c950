package dev.heed.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type or a member of one, as a family file names it: {@code a.b.Type}, {@code
 * a.b.Type#CONSTANT}, {@code a.b.Type#method(_,_*)}, {@code a.b.Type#new()}, {@code null}.
 *
 * <p>{@code *} in a type's or member's name stands for any characters (a leading {@code *.} for any
 * package or outer type, also none). In the parentheses {@code _} is any one argument, {@code _*}
 * any number, at the end only, and {@code null} the literal. Nested types are named with dots.
 *
 * @param type the type's qualified name, {@code null} for the literal
 * @param member the member's name, {@code new} for a constructor, empty when the pattern is a type
 * @param params the arguments of a call; absent for a field
 */
public record Pattern(String type, String member, Optional<List<String>> params) {
  private static final String NULL = "null";
  private static final String ANY = "_";
  private static final String REST = "_*";

  public Pattern {
    params = params.map(List::copyOf);
  }

  /**
   * Reads what a family file says after the role.
   *
   * @throws FamilyException when the text is no pattern; the message says what was expected
   */
  public static Pattern read(String text) {
    if (text.equals(NULL)) {
      return new Pattern(NULL, "", Optional.empty());
    }
    int hash = text.indexOf('#');
    if (hash < 0) {
      return new Pattern(type(text), "", Optional.empty());
    }
    String type = type(text.substring(0, hash));
    String member = text.substring(hash + 1);
    int open = member.indexOf('(');
    if (open < 0) {
      if (member.equals("new")) {
        throw new FamilyException(
            "expected the arguments of the constructor: #new() for none, #new(_*) for any");
      }
      return new Pattern(type, identifier(member, "a member's name after '#'"), Optional.empty());
    }
    if (!member.endsWith(")")) {
      throw new FamilyException("expected ')' at the end of '" + text + "'");
    }
    String name = identifier(member.substring(0, open), "a method's name or 'new' after '#'");
    return new Pattern(
        type, name, Optional.of(params(member.substring(open + 1, member.length() - 1).strip())));
  }

  private static String type(String text) {
    if (text.equals("*")) {
      return text;
    }
    if (text.indexOf('$') >= 0) {
      throw new FamilyException(
          "expected a nested type with a dot, '"
              + text.replace('$', '.')
              + "', got '"
              + text
              + "'");
    }
    if (text.indexOf('<') >= 0) {
      throw new FamilyException("expected a type without type arguments, got '" + text + "'");
    }
    for (String part : text.split("\\.", -1)) {
      identifier(part, "a qualified type such as com.acme.CancellationToken");
    }
    if (text.indexOf('.') < 0) {
      throw new FamilyException(
          "expected a qualified type, got '" + text + "'; '*." + text + "' is one of any package");
    }
    return text;
  }

  private static String identifier(String text, String expected) {
    boolean good =
        !text.isEmpty()
            && text.chars().allMatch(c -> c == '*' || Character.isJavaIdentifierPart(c))
            && (text.charAt(0) == '*' || Character.isJavaIdentifierStart(text.charAt(0)));
    if (!good) {
      throw new FamilyException("expected " + expected + ", got '" + text + "'");
    }
    return text;
  }

  private static List<String> params(String text) {
    List<String> params = new ArrayList<>();
    if (text.isEmpty()) {
      return params;
    }
    String[] parts = text.split(",", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.equals(REST) && i < parts.length - 1) {
        throw new FamilyException("expected _* (any number of arguments) only at the end");
      }
      if (!part.equals(ANY) && !part.equals(NULL) && !part.equals(REST)) {
        throw new FamilyException(
            "expected _ (one argument), _* (any number) or null for each argument, got '"
                + part
                + "'");
      }
      params.add(part);
    }
    return params;
  }

  /** Whether the pattern is the literal {@code null}. */
  public boolean isNull() {
    return type.equals(NULL);
  }

  /** Whether the pattern is a type. */
  public boolean isType() {
    return !isNull() && member.isEmpty();
  }

  /** Whether the pattern is a field. */
  public boolean isField() {
    return !member.isEmpty() && params.isEmpty();
  }

  /** Whether the pattern is a method or constructor. */
  public boolean isCall() {
    return params.isPresent();
  }

  /** Whether the type is named in full, without {@code *}. */
  public boolean isExact() {
    return !Glob.isGlob(type);
  }

  /** Whether the pattern is a type and this is it. */
  public boolean matchesType(String qualified) {
    return isType() && owns(qualified);
  }

  /** Whether the pattern is a field and this is it. */
  public boolean matchesField(String owner, String name) {
    return isField() && Glob.matches(member, name) && owns(owner);
  }

  /**
   * Whether the pattern is a call and this is it.
   *
   * @param args {@code null} for each argument that is the null literal, {@code _} for any other
   */
  public boolean matchesCall(String owner, String name, List<String> args) {
    return isCall() && takes(args) && Glob.matches(member, name) && owns(owner);
  }

  private boolean owns(String qualified) {
    return isExact() ? type.equals(qualified) : Glob.matchesQualified(type, qualified);
  }

  private boolean takes(List<String> args) {
    List<String> wanted = params.orElse(List.of());
    boolean rest = !wanted.isEmpty() && wanted.get(wanted.size() - 1).equals(REST);
    int fixed = rest ? wanted.size() - 1 : wanted.size();
    if (rest ? args.size() < fixed : args.size() != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      if (wanted.get(i).equals(NULL) && !args.get(i).equals(NULL)) {
        return false;
      }
    }
    return true;
  }

  /** As a family file writes it. */
  @Override
  public String toString() {
    return type
        + (member.isEmpty() ? "" : "#" + member)
        + params.map(p -> "(" + String.join(",", p) + ")").orElse("");
  }
}
