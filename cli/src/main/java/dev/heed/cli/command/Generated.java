package dev.heed.cli.command;

import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Types that a program wrote: annotated {@code @Generated}, from whatever package. */
final class Generated {
  private Generated() {}

  /** Whether nothing in the file was written by a person. */
  static boolean isWhole(Unit unit) {
    return !unit.types().isEmpty() && unit.types().stream().allMatch(Generated::isAnnotated);
  }

  /** Where the generated types of a file are. */
  static List<Span> in(Unit unit) {
    return unit.types().stream().flatMap(Generated::within).toList();
  }

  private static Stream<Span> within(TypeDecl type) {
    return isAnnotated(type)
        ? Stream.of(type.at())
        : type.types().stream().flatMap(Generated::within);
  }

  private static boolean isAnnotated(TypeDecl type) {
    return type.annotations().stream().anyMatch(a -> a.type().simple().equals("Generated"));
  }
}
