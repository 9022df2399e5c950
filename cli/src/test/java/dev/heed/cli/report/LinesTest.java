package dev.heed.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void everyLineEndOfJava() {
    String text = "a\nbb\r\nccc\rdddd\n\n";
    Lines lines = new Lines(text);
    assertEquals(
        List.of("a", "bb", "ccc", "dddd", "", ""),
        IntStream.rangeClosed(1, 6).mapToObj(lines::text).toList());
    assertEquals("1:1 2:1 2:3 2:4 3:1 3:4 4:1", places(lines, 0, 2, 4, 5, 6, 9, 10));
    assertEquals("6:1 6:1 1:1", places(lines, text.length(), 99, -1));
  }

  @Test
  void columnsAreUnits() {
    Lines lines = new Lines("\t\ud83d\ude00x");
    assertEquals("1:1 1:2 1:4 1:5", places(lines, 0, 1, 3, 4));
    assertEquals("1:1", places(new Lines(""), 0));
  }

  private static String places(Lines lines, int... offsets) {
    return String.join(
        " ", IntStream.of(offsets).mapToObj(o -> lines.line(o) + ":" + lines.column(o)).toList());
  }
}
