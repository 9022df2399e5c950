package dev.heed.testdata;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import dev.heed.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding that a line of a case announces: {@code // expect: Rule}, {@code Rule:info} when the
 * severity is not the rule's own, {@code Rule@load} when the text at its place matters, {@code Rule
 * "never closed"} when its message must have these words; several are separated by commas. What no
 * marker announces must not be found.
 *
 * @param line 1-based
 * @param words a part of the message
 */
public record Marker(
    int line, String rule, Severity severity, Optional<String> text, Optional<String> words) {
  private static final Pattern LINE = Pattern.compile("\\s*//\\s*expect:(.*)$");
  private static final Pattern ITEM =
      Pattern.compile("(\\w+)(?::(\\w+))?(?:@(\\w+))?(?:\\s+\"([^\"]+)\")?");

  /** A comma that is not between quotes. */
  private static final Pattern BETWEEN = Pattern.compile(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)");

  /**
   * The markers of a file.
   *
   * @throws IllegalArgumentException when one is malformed or names no rule; the message has the
   *     line
   */
  public static List<Marker> read(String text) {
    List<Marker> markers = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher marker = LINE.matcher(lines[i].stripTrailing());
      if (marker.find()) {
        for (String item : BETWEEN.split(marker.group(1), -1)) {
          markers.add(item(item.strip(), i + 1));
        }
      }
    }
    return markers;
  }

  private static Marker item(String item, int line) {
    Matcher parts = ITEM.matcher(item);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "line "
              + line
              + ": '"
              + item
              + "', expected Rule, Rule:severity, Rule@text or Rule \"words\"");
    }
    Rule rule =
        Rules.named(parts.group(1))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "line " + line + ": there is no rule '" + parts.group(1) + "'"));
    Severity severity =
        parts.group(2) == null
            ? rule.severity()
            : Severity.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
    return new Marker(
        line,
        rule.name(),
        severity,
        Optional.ofNullable(parts.group(3)),
        Optional.ofNullable(parts.group(4)));
  }

  /** The text without its markers, so that a golden need not repeat them. */
  public static String strip(String text) {
    return text.lines()
        .map(line -> LINE.matcher(line).replaceFirst(""))
        .reduce("", (all, line) -> all + line + "\n");
  }

  @Override
  public String toString() {
    return rule
        + ":"
        + severity
        + text.map(t -> "@" + t).orElse("")
        + words.map(w -> " \"" + w + "\"").orElse("");
  }
}
