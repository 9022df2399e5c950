package dev.heed.rule;

import dev.heed.model.Annotation;
import dev.heed.model.Span;
import dev.heed.sight.Sites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suppression of a rule of Heed silences nothing.
 *
 * <p>Reports a rule's name in {@code @SuppressWarnings}, and a comment {@code // heed: detached}
 * with a reason, when no rule has a finding there.
 *
 * <p>Silent for names of other tools and {@code all}; for rules that were not run; for itself; in
 * test code that is not judged; and where a callee or a type is not known, since a rule may have
 * been silent for that reason alone.
 */
final class UnusedSuppression {
  /** Judged by {@link Lint}, which alone knows what the other rules found. */
  static final Rule RULE =
      new Rule(
          "UnusedSuppression",
          "A suppression of a Heed rule silences nothing",
          Severity.INFO,
          sites -> Stream.empty());

  private UnusedSuppression() {}

  /**
   * The findings, once the suppressions were asked about all that the rules found.
   *
   * @param run the rules that were run
   * @param tests the places that were not judged
   */
  static Stream<Finding> judge(
      Sites sites, Suppressions suppressions, List<Rule> run, List<Span> tests) {
    Set<String> names = run.stream().map(Rule::name).collect(Collectors.toSet());
    boolean isDetachmentJudged =
        Rules.ALL.stream()
            .map(Rule::name)
            .filter(Suppressions.DETACHABLE::contains)
            .allMatch(names::contains);
    return Stream.concat(
        suppressions
            .unused()
            .filter(u -> names.contains(u.rule()) && !u.rule().equals(RULE.name()))
            .filter(u -> !u.rule().equals(DroppedToken.RULE.name())) // other files may need it
            .filter(u -> isJudged(u.at(), tests) && sites.isKnown(u.at()))
            .map(u -> annotation(u, sites)),
        isDetachmentJudged
            ? suppressions
                .unusedRemarks()
                .filter(r -> isJudged(r, tests) && sites.isKnown(r))
                .map(r -> remark(r, sites))
            : Stream.empty());
  }

  private static boolean isJudged(Span at, List<Span> tests) {
    return tests.stream().noneMatch(t -> t.start() < at.end() && at.start() < t.end());
  }

  private static Finding annotation(Suppressions.Unused unused, Sites sites) {
    String text = sites.unit().text();
    Span whole = unused.annotation().at();
    int literal = text.indexOf("\"" + unused.rule() + "\"", whole.start());
    boolean isWritten = literal >= 0 && literal < whole.end();
    Span at = isWritten ? new Span(literal + 1, literal + 1 + unused.rule().length()) : whole;
    String message =
        "`@SuppressWarnings(\"%s\")` silences nothing: there is no finding of this rule here"
            .formatted(unused.rule());
    return finding(sites, at, message, isWritten ? fix(unused, text) : Optional.empty());
  }

  private static Finding remark(Span remark, Sites sites) {
    return finding(
        sites,
        new Span(remark.start(), remark.start() + Suppressions.REMARK.length()),
        "`heed: detached` silences nothing: no call on its line, or on the line below, would be"
            + " reported without it",
        Optional.empty());
  }

  private static Finding finding(Sites sites, Span at, String message, Optional<Fix> fix) {
    String method =
        sites
            .methods()
            .filter(f -> f.method().get().at().holds(at))
            .map(Places::of)
            .findFirst()
            .orElse("");
    return RULE.finding(sites, method, at, message, "").curedBy(fix);
  }

  /** Takes the name out, and the annotation with it when nothing else is in it. */
  private static Optional<Fix> fix(Suppressions.Unused unused, String text) {
    Annotation annotation = unused.annotation();
    Span whole = annotation.at();
    String written = text.substring(whole.start(), whole.end());
    String name = Pattern.quote("\"" + unused.rule() + "\"");
    String head = "@(?:java\\.lang\\.)?SuppressWarnings\\(\\s*";
    Matcher alone =
        Pattern.compile(head + "(?:" + name + "|\\{\\s*" + name + "\\s*,?\\s*\\})\\s*\\)")
            .matcher(written);
    if (alone.matches()) {
      int end = whole.end();
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return Optional.of(
          new Fix("remove the annotation", List.of(new Edit(new Span(whole.start(), end), ""))));
    }
    Matcher one = Pattern.compile(name + "\\s*,\\s*|\\s*,\\s*" + name).matcher(written);
    if (!one.find()) {
      return Optional.empty();
    }
    Span at = new Span(whole.start() + one.start(), whole.start() + one.end());
    return Optional.of(new Fix("remove `" + unused.rule() + "`", List.of(new Edit(at, ""))));
  }
}
