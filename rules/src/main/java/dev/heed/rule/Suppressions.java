package dev.heed.rule;

import dev.heed.model.Annotation;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a user said that a finding is meant: annotations, and comments that give a reason. */
final class Suppressions {
  private static final String REMARK = "heed: detached";

  /** The rules for which work may be detached on purpose; the others are silenced by annotation. */
  private static final Set<String> DETACHABLE =
      Set.of("TokenNotForwarded", "NoneTokenPassed", "NoneTokenFacade", "UncheckedLoop");

  private record Silenced(Span at, Set<String> rules) {}

  private final String text;
  private final List<Silenced> silenced = new ArrayList<>();
  private final List<Integer> remarks;

  Suppressions(Unit unit) {
    this.text = unit.text();
    unit.types().forEach(this::type);
    this.remarks =
        text.contains(REMARK)
            ? Comments.lineComments(text).stream().filter(this::isRemark).map(Span::start).toList()
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
    Walk.all(steps)
        .forEach(
            s -> {
              if (s instanceof Step.Local l) {
                note(l.var().annotations(), l.var().at());
              } else if (s instanceof Step.Declare d) {
                shallow(d.decl());
              } else if (s instanceof Step.Call c) {
                c.body().ifPresent(this::shallow);
              }
            });
  }

  /** The declarations of a class in a body, whose steps are walked with the body's. */
  private void shallow(TypeDecl type) {
    note(type.annotations(), type.at());
    type.fields().forEach(f -> note(f.annotations(), f.at()));
    for (Method m : type.methods()) {
      note(m.annotations(), m.at());
    }
    type.types().forEach(this::shallow);
  }

  private void note(List<Annotation> annotations, Span at) {
    for (Annotation a : annotations) {
      if (a.type().name().equals("java.lang.SuppressWarnings")
          || a.type().name().equals("SuppressWarnings")) {
        silenced.add(new Silenced(at, new HashSet<>(a.values())));
      }
    }
  }

  /** Whether the finding is meant. */
  boolean silence(Finding f) {
    return silenced.stream()
            .anyMatch(
                s -> s.at.holds(f.at()) && (s.rules.contains(f.rule()) || s.rules.contains("all")))
        || DETACHABLE.contains(f.rule())
            && remarks.stream().anyMatch(r -> isOnLineOrAbove(r, f.at().start()));
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
