package dev.heed.rule;

import dev.heed.flow.Drops;
import dev.heed.flow.Drops.Cause;
import dev.heed.flow.Drops.Drop;
import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Node;
import dev.heed.model.Span;
import dev.heed.rule.Finding.Stop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call drops the token in sight: the callee takes none, and further down work that could be
 * cancelled is done without one.
 *
 * <p>Reports when a token is in sight, the callee is one of the sources and neither takes nor
 * reaches a token, and, over calls that could all pass one, it leads to a call that is given a none
 * token or whose sibling takes one. Work that several callers lose is told once, at the nearest.
 *
 * <p>As info when the work is over soon by its name, when the way is long, and when so many callers
 * do the same that it seems to be meant; and when what passes the none at the end is an accessor by
 * its name, in the same file.
 *
 * <p>Silent when any call on the way is detached or suppressed, or may get a token in another way;
 * when the way goes through what a framework calls or whose shape comes from outside the sources;
 * when what is called at its end is an accessor; and when the kinds of token differ.
 */
final class DroppedToken {
  /** Judged by {@link Lint}, which has the summaries of all files that it was given. */
  static final Rule RULE =
      new Rule(
          "DroppedToken",
          "A call drops the token in sight, and work further down cannot be cancelled",
          Severity.WARNING,
          sites -> Stream.empty());

  /** So many callables are named in a message, the middle left out. */
  private static final int NAMED = 6;

  private DroppedToken() {}

  /** The findings in all files of a program. */
  static Stream<Finding> judge(Drops drops) {
    return drops.causes().stream().map(c -> finding(c, drops.isGrave(c)));
  }

  private static Finding finding(Cause cause, boolean isGrave) {
    Drop drop = cause.first();
    return new Finding(
        RULE.name(),
        isGrave ? RULE.severity() : Severity.INFO,
        file(drop.caller()),
        span(drop.call().start(), drop.call().end()),
        message(cause),
        drop.caller().signature(),
        drop.token().family(),
        drop.token().expression(),
        Optional.empty(),
        drop.way().stream().map(DroppedToken::stop).toList(),
        cause.others().stream().map(DroppedToken::other).toList());
  }

  private static String message(Cause cause) {
    Drop drop = cause.first();
    List<Hop> way = drop.way();
    int more = cause.others().size();
    return "`%s` drops `%s`: %s %s; let %s take it%s"
        .formatted(
            drop.call().shown(),
            drop.token().expression(),
            names(way),
            loss(drop.end()),
            cure(way),
            more == 0 ? "" : " (" + more + " more " + (more == 1 ? "call" : "calls") + ")");
  }

  private static String cure(List<Hop> way) {
    Node first = way.get(0).node();
    return way.stream().allMatch(h -> h.node().equals(first) || h.node().is(Trait.INITIALIZER))
        ? (first.isConstructor() ? "the " : "") + first.quoted()
        : "them";
  }

  /** {@code `Service.sum` -> `Repo.scan`}; a long way without its middle. */
  private static String names(List<Hop> all) {
    List<Hop> way = all.stream().filter(h -> !h.call().isImplied()).toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      boolean isLeftOut = way.size() > NAMED && i >= NAMED / 2 && i < way.size() - NAMED / 2;
      if (!isLeftOut) {
        names.add(name(way.get(i)));
      } else if (i == NAMED / 2) {
        names.add("...");
      }
    }
    return String.join(" -> ", names);
  }

  private static String name(Hop hop) {
    String within = hop.call().within();
    return (within.isEmpty() ? "" : within + " in ") + hop.node().quoted();
  }

  /** What becomes of the token at the end of the way. */
  private static String loss(Hop end) {
    return end.call().gift() == Gift.NONE
        ? "gives `%s` `%s`, which never cancels".formatted(end.call().shown(), end.call().none())
        : "calls `%s` without the token it could take".formatted(end.call().shown());
  }

  private static Stop stop(Hop hop) {
    String text =
        hop.call().isImplied()
            ? name(hop) + " runs an initialiser"
            : hop.call().gift() == Gift.PLAIN
                ? name(hop) + " calls `" + hop.call().shown() + "`"
                : name(hop) + " " + loss(hop);
    return new Stop(file(hop.node()), span(hop.call().start(), hop.call().end()), text);
  }

  private static Stop other(Drop drop) {
    return new Stop(
        file(drop.caller()),
        span(drop.call().start(), drop.call().end()),
        drop.caller().quoted() + " drops `" + drop.token().expression() + "`");
  }

  private static Path file(Node node) {
    return Path.of(node.flow().file());
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
