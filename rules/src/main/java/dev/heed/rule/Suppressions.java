package dev.heed.rule;

import dev.heed.model.Annotation;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import dev.heed.sight.Comments;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a user said that a finding is meant: annotations, and comments that give a reason. */
final class Suppressions {
  /** The words of a comment that detaches. */
  static final String REMARK = "heed: detached";

  /** The rules for which work may be detached on purpose; the others are silenced by annotation. */
  static final Set<String> DETACHABLE =
      Set.of(
          "TokenNotForwarded",
          "NoneTokenPassed",
          "NoneTokenFacade",
          "DroppedToken",
          "WrongToken",
          "UnlinkedSource",
          "UncheckedLoop");

  /** The rules whose suppression says that a method below is to have no token. */
  private static final Set<String> CUTTING = Set.of("DroppedToken", "NoneTokenFacade");

  private record Silenced(Span at, Annotation annotation) {
    boolean names(String rule) {
      return annotation.values().contains(rule);
    }
  }

  /**
   * A rule that an annotation names in vain.
   *
   * @param at the declaration that is annotated
   */
  record Unused(Span at, Annotation annotation, String rule) {}

  private final String text;
  private final List<Silenced> silenced = new ArrayList<>();
  private final List<Span> statements = new ArrayList<>();
  private final List<Span> remarks;
  private final Set<Unused> used = new HashSet<>();
  private final Set<Span> usedRemarks = new HashSet<>();

  Suppressions(Unit unit) {
    this.text = unit.text();
    unit.types().forEach(this::type);
    this.remarks =
        text.contains(REMARK)
            ? Comments.lineComments(text).stream().filter(this::isRemark).toList()
            : List.of();
  }

  private boolean isRemark(Span comment) {
    String body = text.substring(comment.start() + 2, comment.end()).strip();
    // A reason is asked for: at least one word after the marker.
    return body.startsWith(REMARK + " ") && body.length() > REMARK.length() + 1;
  }

  private void type(TypeDecl type) {
    note(type.annotations(), type.at());
    type.fields().forEach(this::field);
    type.methods().forEach(this::method);
    type.types().forEach(this::type);
  }

  private void method(Method m) {
    note(m.annotations(), m.at());
    m.params().forEach(p -> note(p.annotations(), p.at()));
    m.body().ifPresent(this::steps);
  }

  private void field(Var f) {
    note(f.annotations(), f.at());
    f.init().ifPresent(i -> steps(List.of(i)));
  }

  private void steps(List<Step> steps) {
    steps.forEach(s -> statements.add(s.at()));
    Walk.all(steps)
        .forEach(
            s -> {
              block(s).forEach(inner -> statements.add(inner.at()));
              if (s instanceof Step.Local l) {
                note(l.var().annotations(), l.var().at());
              } else if (s instanceof Step.Declare d) {
                shallow(d.decl());
              } else if (s instanceof Step.Call c) {
                c.body().ifPresent(this::shallow);
              }
            });
  }

  /** The statements directly in a block, a branch or a lambda. */
  private static List<Step> block(Step step) {
    if (step instanceof Step.Loop l) {
      return l.body();
    } else if (step instanceof Step.Lambda l) {
      return l.expression() ? List.of() : l.body();
    } else if (step instanceof Step.Group g) {
      return g.kind().equals("block") ? g.parts() : List.of();
    } else if (step instanceof Step.Fork f) {
      boolean branches = f.kind().equals("if") || f.kind().equals("switch");
      return branches ? f.arms().stream().flatMap(List::stream).toList() : List.of();
    } else if (step instanceof Step.Try t) {
      return t.body(); // work in the rest of it is detached without a word
    }
    return List.of();
  }

  /** The declarations of a class in a body, whose steps are walked with the body's. */
  private void shallow(TypeDecl type) {
    note(type.annotations(), type.at());
    type.fields().forEach(f -> note(f.annotations(), f.at()));
    for (Method m : type.methods()) {
      note(m.annotations(), m.at());
      m.body().ifPresent(b -> b.forEach(s -> statements.add(s.at())));
    }
    type.types().forEach(this::shallow);
  }

  private void note(List<Annotation> annotations, Span at) {
    for (Annotation a : annotations) {
      if (a.type().name().equals("java.lang.SuppressWarnings")
          || a.type().name().equals("SuppressWarnings")) {
        silenced.add(new Silenced(at, a));
      }
    }
  }

  /** Whether the finding is meant. What says so is used from then on. */
  boolean silence(Finding f) {
    boolean meant = false;
    for (Silenced s : silenced) {
      if (s.at.holds(f.at()) && (s.names(f.rule()) || s.names("all"))) {
        used.add(new Unused(s.at, s.annotation, f.rule()));
        meant = true;
      }
    }
    if (DETACHABLE.contains(f.rule())) {
      for (Span remark : remarks) {
        if (isAt(remark, f.at())) {
          usedRemarks.add(remark);
          meant = true;
        }
      }
    }
    return meant;
  }

  /**
   * Whether the way of a token ends at this place because a user said so. A comment that does is
   * used from then on; what an annotation is good for, only the whole program can tell.
   */
  boolean cuts(Span at) {
    boolean remarked = false;
    for (Span remark : remarks) {
      if (isAt(remark, at)) {
        usedRemarks.add(remark);
        remarked = true;
      }
    }
    return remarked
        || silenced.stream()
            .anyMatch(
                s -> s.at.holds(at) && (CUTTING.stream().anyMatch(s::names) || s.names("all")));
  }

  /** Whether a comment of the file may cut off the way of a token. */
  boolean hasRemarks() {
    return !remarks.isEmpty();
  }

  /** What says that the finding is meant, as it is written. */
  Optional<String> reason(Finding f) {
    Optional<String> annotation =
        silenced.stream()
            .filter(s -> s.at.holds(f.at()) && (s.names(f.rule()) || s.names("all")))
            .map(s -> "`@SuppressWarnings(\"" + (s.names(f.rule()) ? f.rule() : "all") + "\")`")
            .findFirst();
    return annotation.or(
        () ->
            remarks.stream()
                .filter(r -> DETACHABLE.contains(f.rule()) && isAt(r, f.at()))
                .map(r -> "`" + text.substring(r.start(), r.end()).strip() + "`")
                .findFirst());
  }

  private boolean isAt(Span remark, Span place) {
    return isOnLineOrAbove(remark.start(), place.start())
        || isOnLineOrAbove(remark.start(), statementOf(place));
  }

  /** Whether a comment says that the call at this offset is detached. */
  boolean isDetached(int place) {
    int statement = statementOf(new Span(place, place));
    return remarks.stream()
        .anyMatch(r -> isOnLineOrAbove(r.start(), place) || isOnLineOrAbove(r.start(), statement));
  }

  /** Where the statement starts that a place is in: a call may stand on a later line of it. */
  private int statementOf(Span place) {
    return statements.stream()
        .filter(s -> s.holds(place))
        .max(Comparator.comparingInt(Span::start))
        .map(Span::start)
        .orElse(place.start());
  }

  /** What annotations name and {@link #silence} never needed; names of other tools included. */
  Stream<Unused> unused() {
    return silenced.stream()
        .flatMap(s -> s.annotation.values().stream().map(r -> new Unused(s.at, s.annotation, r)))
        .distinct()
        .filter(u -> !used.contains(u));
  }

  /** The comments that {@link #silence} never needed, from the marker to the end of the line. */
  Stream<Span> unusedRemarks() {
    return remarks.stream()
        .filter(r -> !usedRemarks.contains(r))
        .map(r -> new Span(text.indexOf(REMARK, r.start()), r.end()));
  }

  /** Whether the comment is on the line of the place, or alone on the line above. */
  private boolean isOnLineOrAbove(int comment, int place) {
    int lineStart = Comments.lineStart(text, place);
    if (comment >= lineStart) {
      return comment < Comments.lineEnd(text, place);
    }
    if (lineStart == 0) {
      return false;
    }
    int above = Comments.lineStart(text, lineStart - 1);
    return comment >= above && text.substring(above, comment).isBlank();
  }
}
