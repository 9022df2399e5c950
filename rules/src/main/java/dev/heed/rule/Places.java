package dev.heed.rule;

import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import java.util.Optional;
import java.util.stream.Collectors;

/** How findings call places, for people. */
final class Places {
  private Places() {}

  /** {@code acme.Store#load(String)}; the member of a named type that a frame is part of. */
  static String of(Frame frame) {
    Optional<Frame> member = frame.member();
    String type = member.orElse(frame).type().name().name();
    return member
        .map(
            m ->
                m.method().isPresent()
                    ? m.method().get().name().isEmpty()
                        ? ""
                        : type + "#" + shown(m.method().get().signature())
                    : type + "#" + m.field().get().name())
        .orElse("");
  }

  /** {@code load(String, Token)}. */
  static String shown(Signature s) {
    String name = s.name().equals(Signature.NEW) ? "new " + s.owner().simple() : s.name();
    return name
        + s.params().stream().map(Places::simple).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@code load(String)}. */
  static String shown(Method m) {
    return shown(m.signature());
  }

  private static String simple(TypeName type) {
    String simple = type.erased().simple();
    return type.isVariable() ? type.name().replaceAll("[<>']", "") : simple;
  }

  /** A chain of names and calls without arguments, however it is written; else empty. */
  static String expression(Step step) {
    Optional<Step> of =
        step instanceof Step.Name n
            ? n.of()
            : step instanceof Step.Call c ? c.receiver() : Optional.empty();
    String before = of.map(Places::expression).orElse("");
    String own =
        step instanceof Step.Name n
            ? n.name()
            : step instanceof Step.Call c && c.way() == Step.Way.METHOD && c.args().isEmpty()
                ? c.name() + "()"
                : "";
    return own.isEmpty() || of.isPresent() && before.isEmpty()
        ? ""
        : of.isPresent() ? before + "." + own : own;
  }

  /** {@code load} or {@code new Store}: the callee as a sentence names it. */
  static String callee(Site site) {
    return site.call().name().equals(Signature.NEW)
        ? site.call().made().isUnknown()
            ? site.call().way().name().toLowerCase(java.util.Locale.ROOT) + "(...)"
            : "new " + site.call().made().simple() + "(...)"
        : site.call().name() + "(...)";
  }
}
