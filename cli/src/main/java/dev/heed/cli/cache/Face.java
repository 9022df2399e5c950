package dev.heed.cli.cache;

import dev.heed.cli.skim.Chosen;
import dev.heed.cli.skim.Skim;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import java.util.List;

/**
 * A file as others see it: what changes when its code does not, does not concern them.
 *
 * @param content a checksum of its bytes
 * @param isRead whether some of its code is read: others see more of it then
 * @param headers a checksum of all but the blocks of its members
 * @param supers a checksum of the supertypes that it declares, and of what their names mean
 * @param declared the qualified names of its types
 */
record Face(String content, boolean isRead, String headers, String supers, List<String> declared) {
  /**
   * The face of a file.
   *
   * @param content a checksum of its bytes
   */
  static Face of(Chosen file, String content) {
    String text = file.text();
    Checksum headers = new Checksum();
    headers.add(Boolean.toString(file.isRead()));
    int from = 0;
    for (Span block : file.skimmed().map(Skim::blocks).orElse(List.of())) {
      headers.add(text.substring(from, block.start()));
      from = block.end();
    }
    headers.add(text.substring(from));
    Unit unit = file.outline();
    Checksum supers = new Checksum();
    supers.add(unit.pkg());
    unit.imports().forEach(supers::add);
    List<String> declared = unit.typeNames().toList();
    declared.forEach(supers::add);
    unit.types().forEach(t -> supers(t, supers));
    return new Face(content, file.isRead(), headers.toString(), supers.toString(), declared);
  }

  /** A checksum of what is not read of a file. */
  static String leftOut(Chosen file) {
    Checksum sum = new Checksum();
    for (Span span : file.leftOut()) {
      sum.add(span.start() + " " + span.end());
    }
    return sum.toString();
  }

  private static void supers(TypeDecl type, Checksum to) {
    to.add(type.variables() + " " + type.supers());
    to.add(type.is(Mark.ENUM) + " " + type.is(Mark.RECORD));
    type.types().forEach(t -> supers(t, to));
  }
}
