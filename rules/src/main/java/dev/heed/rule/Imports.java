package dev.heed.rule;

import dev.heed.meaning.Hierarchy;
import dev.heed.model.Lexer;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Comments;
import java.util.Optional;
import java.util.stream.Stream;

/** How a file can name a type: by its simple name, with an import if need be, or in full. */
final class Imports {
  private static final String WORD = "import";

  private final Unit unit;
  private final Hierarchy hierarchy;
  private final Lexer lexer;

  Imports(Unit unit, Hierarchy hierarchy) {
    this.unit = unit;
    this.hierarchy = hierarchy;
    this.lexer = new Lexer(unit.text());
  }

  /**
   * A type's name in the file.
   *
   * @param added the import that the name needs
   */
  record Written(String name, Optional<Edit> added) {}

  /**
   * The name of a type, at any place in the file. It is written in full when the simple name means
   * something else somewhere in the file, or might.
   */
  Written name(TypeName type) {
    String qualified = type.erased().name();
    String simple = type.erased().simple();
    Written full = new Written(qualified, Optional.empty());
    if (isHidden(simple) || isImportedOtherwise(simple, qualified)) {
      return full;
    }
    String outer = qualified.substring(0, Math.max(0, qualified.length() - simple.length() - 1));
    if (unit.imports().contains(qualified) || outer.equals(unit.pkg())) {
      return new Written(simple, Optional.empty());
    }
    boolean isInPackage = exists(TypeName.qualified(unit.pkg(), simple));
    if (outer.equals("java.lang") || unit.imports().contains(outer + ".*")) {
      boolean isOther =
          stars()
              .filter(p -> !p.equals(outer))
              .anyMatch(p -> exists(p + "." + simple) || !p.startsWith("java."));
      if (!isInPackage && !isOther) {
        return new Written(simple, Optional.empty());
      }
    }
    return isUsed(simple) || isInPackage
        ? full
        : new Written(simple, Optional.of(added(qualified)));
  }

  private boolean isImportedOtherwise(String simple, String qualified) {
    return unit.imports().stream()
        .map(i -> i.startsWith("static ") ? i.substring("static ".length()) : i)
        .anyMatch(i -> i.endsWith("." + simple) && !i.equals(qualified));
  }

  private Stream<String> stars() {
    return unit.imports().stream()
        .filter(i -> i.endsWith(".*") && !i.startsWith("static "))
        .map(i -> i.substring(0, i.length() - 2));
  }

  private boolean exists(String name) {
    return hierarchy.find(new TypeName(name)).isPresent();
  }

  /** Whether a type of the file, its type variable, or a member type it inherits has the name. */
  private boolean isHidden(String simple) {
    return unit.types().stream().anyMatch(t -> isHidden(t, simple));
  }

  private boolean isHidden(TypeDecl type, String simple) {
    return type.name().simple().equals(simple)
        || type.variables().stream().anyMatch(v -> v.name().equals(simple))
        || hierarchy.lineage(type.name().name()).names().stream()
            .anyMatch(n -> exists(n + "." + simple))
        || type.types().stream().anyMatch(t -> isHidden(t, simple));
  }

  /** Whether the word stands anywhere without a dot before it. */
  private boolean isUsed(String simple) {
    boolean afterDot = false;
    Span s = lexer.token(0);
    while (s.end() > s.start()) {
      if (!afterDot && lexer.spells(s, simple)) {
        return true;
      }
      afterDot = lexer.is(s.start(), '.');
      s = lexer.token(s.end());
    }
    return false;
  }

  /** An import where the others are, in their order if they have one. */
  private Edit added(String qualified) {
    String line = WORD + " " + qualified + ";";
    int head = 0;
    int after = -1;
    int lastStatic = -1;
    int before = -1;
    Span s = lexer.token(0);
    if (lexer.spells(s, "package")) {
      head = lexer.find(s.end(), ";").end();
      s = lexer.token(head);
    }
    while (lexer.spells(s, WORD)) {
      Span end = lexer.find(s.end(), ";");
      String name = unit.text().substring(s.end(), end.start()).strip();
      if (name.startsWith("static ")) {
        lastStatic = end.end();
      } else if (name.compareTo(qualified) < 0) {
        after = end.end();
      } else if (before < 0) {
        before = s.start();
      }
      s = lexer.token(end.end());
    }
    Layout layout = new Layout(unit.text());
    if (after >= 0) {
      int at = layout.isAlone(after) ? Comments.lineEnd(unit.text(), after) : after;
      return new Edit(new Span(at, at), layout.newline(after) + line);
    }
    if (before >= 0) {
      return new Edit(new Span(before, before), line + layout.newline(before));
    }
    int last = Math.max(lastStatic, head);
    String newline = layout.newline(last);
    int at = layout.isAlone(last) ? Comments.lineEnd(unit.text(), last) : last;
    return last == 0
        ? new Edit(new Span(0, 0), line + newline + newline)
        : new Edit(new Span(at, at), newline + newline + line);
  }
}
