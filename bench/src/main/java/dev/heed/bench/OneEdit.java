package dev.heed.bench;

import dev.heed.bench.parse.JavaFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An edit of one file that names a token: a method more, which changes what others see of the
 * class.
 */
final class OneEdit {
  private static final Pattern CLASS = Pattern.compile("(?m)^public (?:final |abstract )?class ");
  private static final String METHOD = "\n  public static int added() { return 1; }\n";

  private final Path file;
  private final String before;

  private OneEdit(Path file, String before) {
    this.file = file;
    this.before = before;
  }

  /**
   * @throws BenchException when no class below names a token
   */
  static OneEdit in(Path src) throws IOException {
    TokenNames names = new TokenNames();
    List<OneEdit> all = new ArrayList<>();
    for (Path file : JavaFiles.below(src.toString())) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace(METHOD, "");
      if (CLASS.matcher(text).find() && names.isIn(text)) {
        all.add(new OneEdit(file, text));
      }
    }
    if (all.isEmpty()) {
      throw new BenchException("no class below " + src + " names a token");
    }
    return all.get(all.size() / 2);
  }

  void make() throws IOException {
    int brace = before.lastIndexOf('}');
    write(before.substring(0, brace) + METHOD + before.substring(brace));
  }

  void undo() throws IOException {
    write(before);
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }
}
