package dev.heed.testdata;

import dev.heed.cancel.CancellationToken;
import dev.heed.meaning.Index;
import dev.heed.meaning.Types;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Rules;
import dev.heed.sight.Project;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The law that knowing less can only silence: facts are blanked at random, and what is found then
 * must have been found before.
 */
public final class Monotone {
  /** The seeds of the law's test: fixed, so that a failure comes back. */
  public static final List<Long> SEEDS = List.of(1L, 2L, 3L, 5L, 8L, 13L);

  /** One fact in so many is blanked. */
  private static final int ONE_IN = 4;

  private Monotone() {}

  /**
   * What blanked facts make an engine find in addition; empty is good.
   *
   * @param written the files of a case, as a front-end writes them
   * @param rest the types of the class path
   */
  public static List<String> check(List<Unit> written, Types rest, Lint lint, long seed) {
    Set<String> before = judge(written, rest, lint);
    SplittableRandom random = new SplittableRandom(seed);
    List<Unit> blanked = written.stream().map(u -> (Unit) blank(u, random)).toList();
    Types less = name -> isHidden(name, seed) ? Optional.empty() : rest.find(name);
    Set<String> more = new HashSet<>(judge(blanked, less, lint));
    more.removeAll(before);
    return more.stream()
        .sorted()
        .map(f -> "seed " + seed + ": found only with less known: " + f)
        .toList();
  }

  /** Not {@code Random}: its first numbers are alike for neighbouring seeds. */
  private static boolean isHidden(String name, long seed) {
    return new SplittableRandom(name.hashCode() * 31L + seed).nextInt(ONE_IN) == 0;
  }

  private static Set<String> judge(List<Unit> units, Types rest, Lint lint) {
    Index types = lint.index(units, rest, CancellationToken.NONE);
    Project project = lint.project(types);
    Set<String> all = new HashSet<>();
    Map<Path, Unit> byFile = units.stream().collect(Collectors.toMap(Unit::file, u -> u));
    List<Lint.Examined> examined =
        units.stream()
            .map(u -> lint.examine(u, types, project, Rules.ALL, CancellationToken.NONE))
            .toList();
    for (Finding f : lint.whole(examined, Rules.ALL, CancellationToken.NONE)) {
      Unit unit = Objects.requireNonNull(byFile.get(f.file()));
      int line = Source.line(unit.text(), f.at().start());
      all.add(
          unit.file().getFileName()
              + ":"
              + line
              + " "
              + f.rule()
              + "@"
              + f.at().start()
              + "\n    "
              + Source.lineText(unit.text(), line));
    }
    return all;
  }

  /** A copy of any part of the model with some of its filled-in facts taken out. */
  static Object blank(Object part, SplittableRandom random) {
    if (part instanceof List<?> list) {
      return list.stream().map(e -> blank(e, random)).toList();
    }
    if (part instanceof Optional<?> optional) {
      return optional.map(e -> blank(e, random));
    }
    if (part instanceof Step.Call c && random.nextInt(ONE_IN) == 0) {
      part =
          new Step.Call(
              c.way(),
              c.receiver(),
              c.name(),
              c.args(),
              c.made(),
              Signature.UNKNOWN,
              TypeName.UNKNOWN,
              c.body(),
              c.at(),
              c.nameAt());
    }
    if (part instanceof Step.Name n && n.what() != Step.What.SELF && random.nextInt(ONE_IN) == 0) {
      part =
          new Step.Name(
              n.of(),
              n.name(),
              Step.What.UNKNOWN,
              TypeName.UNKNOWN,
              TypeName.UNKNOWN,
              n.at(),
              n.nameAt());
    }
    if (part instanceof Step.Lambda l && random.nextInt(ONE_IN) == 0) {
      List<Var> params = l.params().stream().map(p -> p.with(TypeName.UNKNOWN, p.init())).toList();
      part = new Step.Lambda(params, l.body(), l.expression(), TypeName.UNKNOWN, l.at());
    }
    boolean deep =
        part instanceof Record && !(part instanceof TypeName) && !(part instanceof Signature);
    return deep ? copy((Record) part, random) : part;
  }

  /** A new record of the same kind, its components blanked in turn. */
  private static Object copy(Record part, SplittableRandom random) {
    try {
      RecordComponent[] components = part.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = blank(components[i].getAccessor().invoke(part), random);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> canonical = part.getClass().getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + part.getClass(), e);
    }
  }
}
