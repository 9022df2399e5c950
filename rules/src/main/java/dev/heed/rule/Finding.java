package dev.heed.rule;

import dev.heed.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Something a rule found.
 *
 * @param rule the rule's name
 * @param at the place, as RULES says where a finding of the rule sits
 * @param message one sentence that names the token and the cure
 * @param method the enclosing callable or field: {@code acme.Store#load(String)}, parameter types
 *     simple and erased, {@code new} for a constructor, {@code acme.Store#field}; empty in an
 *     initialiser
 * @param family the token family it is about
 * @param token the token that is in sight, as an expression; empty when none is
 * @param fix the cure, when there is one that surely compiles
 * @param path the places that lead from here to the work, each with what it says, for a rule that
 *     looks beyond the file
 * @param others where else the same mistake is made, not told again
 */
public record Finding(
    String rule,
    Severity severity,
    Path file,
    Span at,
    String message,
    String method,
    String family,
    String token,
    Optional<Fix> fix,
    List<Stop> path,
    List<Stop> others) {
  /** A place and what it is, for people. */
  public record Stop(Path file, Span at, String text) {}

  public Finding {
    path = List.copyOf(path);
    others = List.copyOf(others);
  }

  /** A finding of a rule that looks at one place. */
  public Finding(
      String rule,
      Severity severity,
      Path file,
      Span at,
      String message,
      String method,
      String family,
      String token,
      Optional<Fix> fix) {
    this(rule, severity, file, at, message, method, family, token, fix, List.of(), List.of());
  }

  /** The same finding, about this token: an expression. */
  Finding about(String expression) {
    return new Finding(
        rule, severity, file, at, message, method, family, expression, fix, path, others);
  }

  /** The same finding, with this cure, if there is one. */
  Finding curedBy(Optional<Fix> cure) {
    return new Finding(
        rule, severity, file, at, message, method, family, token, cure, path, others);
  }

  /** The same finding, as severe as this. */
  public Finding with(Severity other) {
    return new Finding(rule, other, file, at, message, method, family, token, fix, path, others);
  }

  /** The same finding, in these words. */
  public Finding with(String words) {
    return new Finding(rule, severity, file, at, words, method, family, token, fix, path, others);
  }
}
