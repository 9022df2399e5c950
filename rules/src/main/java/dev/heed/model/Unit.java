package dev.heed.model;

import java.nio.file.Path;
import java.util.List;

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
}
