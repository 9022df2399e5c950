package dev.heed.cli.cache;

import dev.heed.cli.skim.Earlier.Skimmed;
import dev.heed.cli.skim.Skim;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes skims, so that each can be read by itself, and its bodies when somebody asks: of most
 * files nobody does. Names and types are numbers of those that all files have.
 */
final class SkimWriter {
  /** Changes with what is written, and with what a skim says. */
  static final String FORMAT = "heed skims 2";

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<TypeName, Integer> types = new LinkedHashMap<>();
  private final CborOutput written = new CborOutput();
  private final CborOutput files = new CborOutput();
  private int count;

  /** Without files. */
  SkimWriter() throws IOException {}

  /**
   * Adds a file.
   *
   * @param content a checksum of its bytes
   */
  void add(String path, String content, Skimmed skimmed) throws IOException {
    count++;
    files.string(path);
    files.string(content);
    CborOutput file = new CborOutput();
    Skim skim = skimmed.skim();
    file.flag(skimmed.malformed());
    file.number(skim.length());
    file.words(skim.words());
    unit(skim.unit(), file);
    CborOutput bodies = new CborOutput();
    bodies.all(skim.bodies(), b -> body(b, bodies));
    file.part(bodies.bytes());
    files.part(file.bytes());
  }

  /**
   * All of it.
   *
   * @param suspects the words that were picked of all these files and perhaps others
   */
  byte[] bytes(Set<String> suspects) throws IOException {
    CborOutput all = new CborOutput();
    all.string(FORMAT);
    all.all(strings.keySet(), all::string);
    all.number(types.size());
    all.part(written.bytes());
    all.all(suspects, all::string);
    all.number(count);
    all.part(files.bytes());
    return all.bytes();
  }

  private void string(String value, CborOutput to) throws IOException {
    to.number(number(value));
  }

  private int number(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    return known == null ? strings.size() - 1 : known;
  }

  private void type(TypeName type, CborOutput to) throws IOException {
    to.number(number(type));
  }

  /** Arguments have numbers before the types that they are of. */
  private int number(TypeName type) throws IOException {
    Integer known = types.get(type);
    if (known != null) {
      return known;
    }
    List<Integer> arguments = new ArrayList<>();
    for (TypeName argument : type.arguments()) {
      arguments.add(number(argument));
    }
    written.number(number(type.name()));
    written.all(arguments, written::number);
    types.put(type, types.size());
    return types.size() - 1;
  }

  private void unit(Unit unit, CborOutput to) throws IOException {
    string(unit.pkg(), to);
    to.all(unit.imports(), i -> string(i, to));
    to.all(unit.types(), t -> type(t, to));
  }

  private void type(TypeDecl type, CborOutput to) throws IOException {
    type(type.name(), to);
    variables(type.variables(), to);
    to.all(type.supers(), s -> type(s, to));
    marks(type.marks(), to);
    annotations(type.annotations(), to);
    to.all(type.fields(), f -> var(f, to));
    to.all(type.methods(), m -> method(m, to));
    to.all(type.types(), t -> type(t, to));
  }

  private void method(Method m, CborOutput to) throws IOException {
    string(m.name(), to);
    variables(m.signature().variables(), to);
    to.all(m.params(), p -> var(p, to));
    type(m.signature().returns(), to);
    to.all(m.thrown(), t -> type(t, to));
    marks(m.marks(), to);
    annotations(m.annotations(), to);
    to.flag(m.body().isPresent());
  }

  private void var(Var var, CborOutput to) throws IOException {
    string(var.name(), to);
    type(var.type(), to);
    marks(var.marks(), to);
    annotations(var.annotations(), to);
  }

  private void variables(Collection<TypeParam> variables, CborOutput to) throws IOException {
    to.all(
        variables,
        v -> {
          string(v.name(), to);
          type(v.bound(), to);
        });
  }

  private void annotations(Collection<Annotation> annotations, CborOutput to) throws IOException {
    to.all(annotations, a -> type(a.type(), to));
  }

  /** By their places among their kind: whoever reads them is of the same build. */
  @SuppressWarnings("EnumOrdinal") // see above
  private static void marks(Set<Mark> marks, CborOutput to) throws IOException {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    to.number(bits);
  }

  private void body(Skim.Body body, CborOutput to) throws IOException {
    to.word(body.member());
    to.all(body.types(), t -> string(t, to));
    to.flag(body.block());
    to.number(body.start());
    to.number(body.end());
    to.words(body.words());
  }
}
