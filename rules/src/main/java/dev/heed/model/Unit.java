package dev.heed.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One source file.
 *
 * @param pkg the package, empty for none
 * @param imports as written after the keyword: {@code a.B}, {@code a.*}, {@code static a.B.c},
 *     {@code static a.B.*}, {@code module m}
 * @param text the whole file, as offsets count it
 */
public record Unit(Path file, String pkg, List<String> imports, List<TypeDecl> types, String text) {
  public Unit {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
  }

  /** The qualified names of the types that are no local ones, those around others first. */
  public Stream<String> typeNames() {
    return types.stream().flatMap(t -> names(t, pkg));
  }

  private static Stream<String> names(TypeDecl type, String parent) {
    String name = TypeName.qualified(parent, type.name().name());
    return Stream.concat(Stream.of(name), type.types().stream().flatMap(t -> names(t, name)));
  }
}
