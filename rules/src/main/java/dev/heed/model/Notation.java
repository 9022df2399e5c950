package dev.heed.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Facts as indented text: one thing a line, its parts below it. Stable, made to be read by people
 * and compared by diff. A line is a word for the kind, what it is called, {@code key=value} where
 * there is something to say, and places as {@code @start-end} offsets. Only characters that would
 * confuse are quoted, as in Java.
 */
public final class Notation {
  private final StringBuilder out = new StringBuilder();
  private final boolean places;
  private final @Nullable Lexer written;
  private int depth;

  private Notation(boolean places, @Nullable Lexer written) {
    this.places = places;
    this.written = written;
  }

  /** All there is to say of a file; {@link NotationReader} reads it back. */
  public static String of(Unit unit) {
    return new Notation(true, null).unit(unit);
  }

  /** The same without places, for people. */
  public static String brief(Unit unit) {
    return new Notation(false, null).unit(unit);
  }

  /**
   * Only what the source itself says, so that front-ends that know more or less can be compared: no
   * callees, and no types that are not written. For facts as a front-end gives them.
   */
  public static String written(Unit unit) {
    return new Notation(true, new Lexer(unit.text())).unit(unit);
  }

  /** A type, without places. */
  public static String of(TypeDecl type) {
    Notation notation = new Notation(false, null);
    notation.type(type);
    return notation.out.toString();
  }

  /** A method, without places. */
  public static String of(Method method) {
    Notation notation = new Notation(false, null);
    notation.method(method);
    return notation.out.toString();
  }

  /** Steps, without places. */
  public static String of(List<Step> steps) {
    Notation notation = new Notation(false, null);
    steps.forEach(notation::step);
    return notation.out.toString();
  }

  private String unit(Unit unit) {
    line("unit").word(unit.pkg()).end();
    unit.imports().forEach(i -> line("import").word(i).end());
    unit.types().forEach(this::type);
    return out.toString();
  }

  private void type(TypeDecl t) {
    line("type").word(t.name().toString()).marks(t.marks());
    key("vars", variables(t.variables())).key("supers", names(t.supers()));
    at("", t.at()).at("name", t.nameAt()).end();
    below(
        () -> {
          t.annotations().forEach(this::annotation);
          t.fields().forEach(f -> var("field", f, f.type()));
          t.methods().forEach(this::method);
          t.types().forEach(this::type);
        });
  }

  private void annotation(Annotation a) {
    line("annotation").word(a.type().toString());
    a.values().forEach(this::quoted);
    at("", a.at()).end();
  }

  private void method(Method m) {
    Signature s = m.signature();
    line("method").word(s.name()).word(s.returns().toString()).marks(m.marks());
    key("owner", s.owner().toString()).key("vars", variables(s.variables()));
    key("params", names(s.params())).key("throws", names(m.thrown()));
    at("", m.at()).at("name", m.nameAt()).at("params", m.paramsAt()).at("body", m.bodyAt()).end();
    below(
        () -> {
          m.annotations().forEach(this::annotation);
          m.params().forEach(p -> var("param", p, p.type()));
          m.body().ifPresent(body -> section("body", body));
        });
  }

  private void var(String kind, Var v, TypeName type) {
    line(kind).word(v.name()).word(type.toString()).marks(v.marks());
    at("", v.at()).at("name", v.nameAt()).end();
    below(
        () -> {
          v.annotations().forEach(this::annotation);
          v.init().ifPresent(this::step);
        });
  }

  private void section(String name, List<Step> steps) {
    line(name).end();
    below(() -> steps.forEach(this::step));
  }

  private void optional(String name, List<Step> steps) {
    if (!steps.isEmpty()) {
      section(name, steps);
    }
  }

  private void step(Step step) {
    if (step instanceof Step.Call c) {
      call(c);
    } else if (step instanceof Step.Name n) {
      line("name").word(n.name());
      key("what", n.what() == Step.What.UNKNOWN ? "" : n.what().name());
      type("owner", n.owner()).type("type", n.type()).at("", n.at()).at("name", n.nameAt()).end();
      below(() -> n.of().ifPresent(this::step));
    } else if (step instanceof Step.Literal l) {
      line("literal").word(l.text()).type("type", l.type()).at("", l.at()).end();
    } else if (step instanceof Step.Lambda l) {
      lambda(l);
    } else if (step instanceof Step.Local l) {
      line("local").word(l.how().name()).at("", l.at()).end();
      below(() -> var("var", l.var(), written(l.var(), l.at().start())));
    } else if (step instanceof Step.Store s) {
      line("store").word(s.operator()).type("type", s.type()).at("", s.at()).end();
      steps(List.of(s.target(), s.value()));
    } else if (step instanceof Step.Loop l) {
      line("loop").word(l.keyword()).at("", l.at()).end();
      below(
          () -> {
            section("head", l.head());
            section("body", l.body());
          });
    } else if (step instanceof Step.Try t) {
      tries(t);
    } else if (step instanceof Step.Fork f) {
      line("fork").word(f.kind()).type("type", f.type()).at("", f.at()).end();
      below(
          () -> {
            step(f.head());
            f.arms().forEach(arm -> section("arm", arm));
          });
    } else if (step instanceof Step.Exit e) {
      line("exit").word(e.keyword()).at("", e.at()).end();
      below(() -> e.value().ifPresent(this::step));
    } else if (step instanceof Step.Group g) {
      line("group").word(g.kind()).type("type", g.type()).at("", g.at()).end();
      steps(g.parts());
    } else if (step instanceof Step.Declare d) {
      line("declare").at("", d.at()).end();
      below(() -> type(d.decl()));
    }
  }

  private void call(Step.Call c) {
    line("call").word(c.way().name()).word(c.name()).type("made", c.made());
    if (written == null) {
      type("type", c.type());
      if (!c.callee().isUnknown()) {
        Signature s = c.callee();
        key("owner", s.owner().toString()).key("callee", s.name());
        key("vars", variables(s.variables())).key("params", names(s.params()));
        key("returns", s.returns().toString());
      }
    }
    at("", c.at()).at("name", c.nameAt()).end();
    below(
        () -> {
          c.receiver().ifPresent(r -> section("on", List.of(r)));
          c.args().forEach(this::step);
          c.body().ifPresent(this::type);
        });
  }

  private void lambda(Step.Lambda l) {
    line("lambda").word(l.expression() ? "expression" : "block");
    if (written == null) {
      type("type", l.type());
    }
    at("", l.at()).end();
    below(
        () -> {
          int from = l.at().start();
          for (Var p : l.params()) {
            var("param", p, written(p, from));
            from = p.at().end();
          }
          section("body", l.body());
        });
  }

  private void tries(Step.Try t) {
    line("try").at("", t.at()).end();
    below(
        () -> {
          optional("resources", t.resources());
          section("body", t.body());
          for (Catch c : t.catches()) {
            line("catch").key("types", names(c.types())).at("", c.at()).end();
            below(
                () -> {
                  var("var", c.var(), c.var().type());
                  section("body", c.body());
                });
          }
          optional("finally", t.last());
        });
  }

  private void steps(List<Step> steps) {
    below(() -> steps.forEach(this::step));
  }

  /** The type if it is written, looking at the token before the name. */
  private TypeName written(Var v, int from) {
    if (written == null) {
      return v.type();
    }
    Span last = Span.NONE;
    for (Span s = written.token(from); s.start() < v.nameAt().start(); ) {
      last = s;
      s = written.token(s.end());
    }
    if (last == Span.NONE
        || written.is(last.start(), '(')
        || written.is(last.start(), ',')
        || written.is(last.start(), ')')) {
      return TypeName.UNKNOWN;
    }
    return written.spells(last, "var") ? TypeName.VAR : v.type();
  }

  private static String variables(List<TypeParam> variables) {
    return joined(variables, (v, b) -> b.append(v.name()).append(':').append(v.bound()));
  }

  private static String names(List<TypeName> names) {
    return joined(names, (n, b) -> b.append(n));
  }

  private static <T> String joined(List<T> items, BiConsumer<T, StringBuilder> each) {
    StringBuilder b = new StringBuilder();
    for (T item : items) {
      if (b.length() > 0) {
        b.append(';');
      }
      each.accept(item, b);
    }
    return b.toString();
  }

  private Notation line(String kind) {
    out.append("  ".repeat(depth)).append(kind);
    return this;
  }

  private void below(Runnable parts) {
    depth++;
    parts.run();
    depth--;
  }

  private void end() {
    out.append('\n');
  }

  private Notation word(String word) {
    boolean plain = !word.isEmpty() && word.charAt(0) != '@';
    for (int i = 0; plain && i < word.length(); i++) {
      char c = word.charAt(i);
      plain = c > ' ' && c != '"' && c != '\\' && (c != '=' || word.length() <= 3);
    }
    if (!plain) {
      return quoted(word);
    }
    out.append(' ').append(word);
    return this;
  }

  private Notation quoted(String word) {
    out.append(" \"");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
    return this;
  }

  private Notation key(String key, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(key).append('=').append(value);
    }
    return this;
  }

  private Notation type(String key, TypeName type) {
    return type.isUnknown() ? this : key(key, type.toString());
  }

  private Notation marks(Set<Mark> marks) {
    if (!marks.isEmpty()) {
      StringBuilder b = new StringBuilder();
      for (Mark mark : EnumSet.copyOf(marks)) {
        b.append(b.length() == 0 ? "" : ",").append(mark);
      }
      key("marks", b.toString());
    }
    return this;
  }

  private Notation at(String name, Span at) {
    if (places && !at.equals(Span.NONE)) {
      out.append(' ').append(name).append('@').append(at.start()).append('-').append(at.end());
    }
    return this;
  }
}
