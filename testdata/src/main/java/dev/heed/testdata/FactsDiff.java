package dev.heed.testdata;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares the written facts of two engines: two folders with the same files, each in the notation.
 * The unit of comparison is what one {@code method} line and the lines below it say; whatever else
 * a file says is one more unit. {@code main(left, right [, how many differences to show])}.
 */
public final class FactsDiff {
  private int methods;
  private int same;
  private int others;
  private int othersSame;
  private final List<String> missing = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  /** Prints the figures and the first differences; exits with 1 when there is any. */
  public static void main(String[] args) throws IOException {
    FactsDiff diff = new FactsDiff();
    diff.compare(Path.of(args[0]), Path.of(args[1]));
    diff.print(System.out, args.length > 2 ? Integer.parseInt(args[2]) : 10);
    System.exit(diff.differences.isEmpty() && diff.missing.isEmpty() ? 0 : 1);
  }

  /** Compares all files below two folders. */
  public void compare(Path left, Path right) throws IOException {
    TreeSet<Path> files = files(left);
    TreeSet<Path> others = files(right);
    for (Path file : others) {
      if (!files.contains(file)) {
        missing.add("only in " + right + ": " + file);
      }
    }
    for (Path file : files) {
      if (others.contains(file)) {
        compare(
            file.toString(),
            Files.readString(left.resolve(file)),
            Files.readString(right.resolve(file)));
      } else {
        missing.add("only in " + left + ": " + file);
      }
    }
  }

  /** Compares what two engines say of one file. */
  public void compare(String file, String left, String right) {
    Map<String, String> a = methods(left);
    Map<String, String> b = methods(right);
    TreeSet<String> names = new TreeSet<>(a.keySet());
    names.addAll(b.keySet());
    for (String name : names) {
      String x = a.getOrDefault(name, "");
      String y = b.getOrDefault(name, "");
      boolean equal = x.equals(y);
      if (name.isEmpty()) {
        others++;
        othersSame += equal ? 1 : 0;
      } else {
        methods++;
        same += equal ? 1 : 0;
      }
      if (!equal) {
        differences.add(file + " " + name.strip() + "\n" + first(x, y));
      }
    }
  }

  /** The differences, each with its file and its first lines that differ. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  /** Figures, then the first differences. */
  public void print(PrintStream out, int most) {
    out.printf("methods %d, same %d (%.3f %%)%n", methods, same, 100.0 * same / methods);
    out.printf("files %d, same outside of methods %d%n", others, othersSame);
    out.printf("in one folder only: %d%n", missing.size());
    missing.stream().limit(most).forEach(out::println);
    differences.stream().limit(most).forEach(out::println);
  }

  private static TreeSet<Path> files(Path root) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile).forEach(f -> files.add(root.relativize(f)));
    }
    return files;
  }

  /** The text below each outermost method line, and under the empty name all the rest. */
  private static Map<String, String> methods(String notation) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder rest = new StringBuilder();
    parts.put("", rest);
    StringBuilder now = rest;
    int depth = -1;
    for (String line : notation.split("\n")) {
      int indent = 0;
      while (indent < line.length() && line.charAt(indent) == ' ') {
        indent++;
      }
      if (depth >= 0 && indent <= depth) {
        depth = -1;
        now = rest;
      }
      if (depth < 0 && line.startsWith("method ", indent)) {
        depth = indent;
        int at = line.indexOf(" @");
        String name =
            line.substring(0, line.indexOf(' ', indent + 7)) + line.substring(Math.max(at, 0));
        now = parts.computeIfAbsent(name.split(" name@")[0], k -> new StringBuilder());
      }
      now.append(line).append('\n');
    }
    Map<String, String> texts = new LinkedHashMap<>();
    parts.forEach((k, v) -> texts.put(k, v.toString()));
    return texts;
  }

  private static String first(String x, String y) {
    String[] a = x.split("\n");
    String[] b = y.split("\n");
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < Math.max(a.length, b.length) && shown < 4; i++) {
      String s = i < a.length ? a[i] : "";
      String t = i < b.length ? b[i] : "";
      if (!s.equals(t)) {
        out.append("  - ").append(s.strip()).append("\n  + ").append(t.strip()).append('\n');
        shown++;
      }
    }
    return out.toString();
  }
}
