package dev.heed.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final String TEXT = "int a;\r\n\t// \u00e4\ud83d\ude00\r";

  @Test
  void marksAreNotText() {
    SourceText plain = new SourceText(TEXT, false);
    assertEquals(plain, SourceText.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
    String marked = "\ufeff" + TEXT;
    assertEquals(plain, SourceText.decode(marked.getBytes(StandardCharsets.UTF_8)));
    assertEquals(plain, SourceText.decode(marked.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(plain, SourceText.decode(marked.getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(new SourceText("", false), SourceText.decode(new byte[0]));
  }

  @Test
  void otherBytesAreReplaced() {
    byte[] latin = "// \u00e4\nint a;".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(new SourceText("// \ufffd\nint a;", true), SourceText.decode(latin));
  }
}
