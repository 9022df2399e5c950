package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MonotoneTest {
  private static final Span AT = new Span(0, 1);

  /** {@code self.f(name)}, with all filled in. */
  private static Step.Call call() {
    TypeName type = new TypeName("a.B");
    Step self =
        new Step.Name(Optional.empty(), "this", Step.What.SELF, TypeName.UNKNOWN, type, AT, AT);
    Step name = new Step.Name(Optional.empty(), "x", Step.What.LOCAL, type, type, AT, AT);
    return new Step.Call(
        Step.Way.METHOD,
        Optional.of(self),
        "f",
        List.of(name),
        TypeName.UNKNOWN,
        new Signature(type, "f", List.of(), List.of(type), type),
        type,
        Optional.empty(),
        AT,
        AT);
  }

  @Test
  void takesSomeFactsOutAndKeepsWhatIsWritten() {
    int many = 200;
    List<Step.Call> blanked =
        LongStream.range(0, many)
            .mapToObj(seed -> (Step.Call) Monotone.blank(call(), new SplittableRandom(seed)))
            .toList();

    long callees = blanked.stream().filter(c -> c.callee().isUnknown()).count();
    long names = blanked.stream().filter(c -> c.args().get(0).type().isUnknown()).count();

    assertEquals(many / 4.0, callees, many / 8.0);
    assertEquals(many / 4.0, names, many / 8.0);
    for (Step.Call c : blanked) {
      assertEquals("f", c.name());
      assertEquals("x", ((Step.Name) c.args().get(0)).name());
      assertEquals(call().receiver(), c.receiver());
    }
    assertEquals(4, blanked.stream().distinct().count(), "both, one, the other, none");
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertEquals(
        Monotone.blank(
            IntStream.range(0, 9).mapToObj(i -> call()).toList(), new SplittableRandom(7)),
        Monotone.blank(
            IntStream.range(0, 9).mapToObj(i -> call()).toList(), new SplittableRandom(7)));
  }
}
