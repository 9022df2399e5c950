package dev.heed.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link Notation#of(Unit)} writes. */
public final class NotationReader {
  private final String[] lines;
  private int at;

  private NotationReader(String notation) {
    this.lines = notation.split("\n");
  }

  /**
   * The facts of this notation.
   *
   * @param text the file's text, which the notation does not hold
   * @throws IllegalArgumentException when this is not the notation; the message names the line
   */
  public static Unit read(Path file, String text, String notation) {
    NotationReader reader = new NotationReader(notation);
    try {
      return reader.unit(file, text);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("line " + reader.at + ": " + e.getMessage(), e);
    }
  }

  /** One line and those below it. */
  private static final class Node {
    final List<String> words = new ArrayList<>();
    final Map<String, String> keys = new HashMap<>();
    final Map<String, Span> places = new HashMap<>();
    final List<Node> below = new ArrayList<>();

    String kind() {
      return words.get(0);
    }

    String word(int i) {
      return words.get(i);
    }

    Span at(String name) {
      return places.getOrDefault(name, Span.NONE);
    }

    TypeName type(String key, TypeName otherwise) {
      String text = keys.get(key);
      return text == null ? otherwise : typeName(text);
    }

    List<TypeName> types(String key) {
      List<TypeName> types = new ArrayList<>();
      for (String text : items(keys.get(key))) {
        types.add(typeName(text));
      }
      return types;
    }

    List<TypeParam> variables(String key) {
      List<TypeParam> variables = new ArrayList<>();
      for (String text : items(keys.get(key))) {
        int colon = text.indexOf(':');
        TypeName bound = typeName(text.substring(colon + 1));
        variables.add(new TypeParam(text.substring(0, colon), bound));
      }
      return variables;
    }

    Set<Mark> marks() {
      Set<Mark> marks = EnumSet.noneOf(Mark.class);
      String text = keys.get("marks");
      if (text != null) {
        for (String mark : text.split(",")) {
          marks.add(Mark.valueOf(mark));
        }
      }
      return marks;
    }

    List<Node> all(String kind) {
      List<Node> nodes = new ArrayList<>();
      for (Node node : below) {
        if (node.kind().equals(kind)) {
          nodes.add(node);
        }
      }
      return nodes;
    }

    Optional<Node> first(String kind) {
      return all(kind).stream().findFirst();
    }

    private static String[] items(@Nullable String text) {
      return text == null || text.isEmpty() ? new String[0] : text.split(";");
    }
  }

  private Node node(int depth) {
    String line = lines[at++];
    Node node = new Node();
    words(line, depth * 2, node);
    int below = (depth + 1) * 2;
    while (at < lines.length && lines[at].length() > below && indent(lines[at]) == below) {
      node.below.add(node(depth + 1));
    }
    return node;
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static void words(String line, int from, Node node) {
    int i = from;
    while (i < line.length()) {
      if (line.charAt(i) == '"') {
        StringBuilder word = new StringBuilder();
        i = quoted(line, i + 1, word);
        node.words.add(word.toString());
      } else {
        int end = line.indexOf(' ', i);
        end = end < 0 ? line.length() : end;
        word(line.substring(i, end), node);
        i = end;
      }
      i++;
    }
  }

  private static int quoted(String line, int from, StringBuilder into) {
    int i = from;
    for (; line.charAt(i) != '"'; i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        into.append(c);
      } else if (line.charAt(++i) == 'u') {
        into.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        into.append(line.charAt(i));
      }
    }
    return i + 1;
  }

  private static void word(String word, Node node) {
    int place = word.indexOf('@');
    int equal = word.indexOf('=');
    if (place >= 0 && word.indexOf('-', place) > place && word.indexOf('"') < 0) {
      int dash = word.indexOf('-', place);
      int start = Integer.parseInt(word.substring(place + 1, dash));
      Span span = new Span(start, Integer.parseInt(word.substring(dash + 1)));
      node.places.put(word.substring(0, place), span);
    } else if (equal > 0 && word.length() > 3) {
      node.keys.put(word.substring(0, equal), word.substring(equal + 1));
    } else {
      node.words.add(word);
    }
  }

  /** A type as {@link TypeName#toString} writes it. */
  public static TypeName typeName(String text) {
    if (text.endsWith("[]")) {
      return TypeName.arrayOf(typeName(text.substring(0, text.length() - 2)));
    }
    // A variable is in angle brackets itself: <T>.
    int open = text.indexOf('<', 1);
    if (open < 0 || !text.endsWith(">")) {
      return new TypeName(text);
    }
    List<TypeName> arguments = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth++;
      } else if (depth == 0 && (c == ',' || i == text.length() - 1)) {
        arguments.add(typeName(text.substring(start, i)));
        start = i + 1;
      } else if (c == '>') {
        depth--;
      }
    }
    return new TypeName(text.substring(0, open), arguments);
  }

  private Unit unit(Path file, String text) {
    Node unit = node(0);
    List<String> imports = new ArrayList<>();
    List<TypeDecl> types = new ArrayList<>();
    while (at < lines.length) {
      Node node = node(0);
      if (node.kind().equals("import")) {
        imports.add(node.word(1));
      } else {
        types.add(type(node));
      }
    }
    return new Unit(file, unit.word(1), imports, types, text);
  }

  private static TypeDecl type(Node n) {
    List<Var> fields = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    List<TypeDecl> types = new ArrayList<>();
    n.all("field").forEach(f -> fields.add(var(f)));
    n.all("method").forEach(m -> methods.add(method(m)));
    n.all("type").forEach(t -> types.add(type(t)));
    return new TypeDecl(
        typeName(n.word(1)),
        n.variables("vars"),
        n.types("supers"),
        n.marks(),
        annotations(n),
        fields,
        methods,
        types,
        n.at(""),
        n.at("name"));
  }

  private static List<Annotation> annotations(Node n) {
    List<Annotation> annotations = new ArrayList<>();
    for (Node a : n.all("annotation")) {
      List<String> values = a.words.subList(2, a.words.size());
      annotations.add(new Annotation(typeName(a.word(1)), values, a.at("")));
    }
    return annotations;
  }

  private static Method method(Node n) {
    List<Var> params = new ArrayList<>();
    n.all("param").forEach(p -> params.add(var(p)));
    Signature signature =
        new Signature(
            n.type("owner", new TypeName("")),
            n.word(1),
            n.variables("vars"),
            n.types("params"),
            typeName(n.word(2)));
    return new Method(
        signature,
        params,
        n.types("throws"),
        n.marks(),
        annotations(n),
        n.first("body").map(body -> steps(body.below)),
        n.at(""),
        n.at("name"),
        n.at("params"),
        n.at("body"));
  }

  private static Var var(Node n) {
    return new Var(
        n.word(1),
        typeName(n.word(2)),
        n.marks(),
        annotations(n),
        n.below.stream()
            .filter(b -> !b.kind().equals("annotation"))
            .map(NotationReader::step)
            .findFirst(),
        n.at(""),
        n.at("name"));
  }

  private static List<Step> steps(List<Node> nodes) {
    List<Step> steps = new ArrayList<>(nodes.size());
    nodes.forEach(node -> steps.add(step(node)));
    return steps;
  }

  private static List<Step> section(Node n, String name) {
    return n.first(name).map(section -> steps(section.below)).orElse(List.of());
  }

  private static Step step(Node n) {
    Span at = n.at("");
    return switch (n.kind()) {
      case "call" -> call(n);
      case "name" ->
          new Step.Name(
              steps(n.below).stream().findFirst(),
              n.word(1),
              Step.What.valueOf(n.keys.getOrDefault("what", "UNKNOWN")),
              n.type("owner", TypeName.UNKNOWN),
              n.type("type", TypeName.UNKNOWN),
              at,
              n.at("name"));
      case "literal" -> new Step.Literal(n.word(1), n.type("type", TypeName.UNKNOWN), at);
      case "lambda" -> {
        List<Var> params = new ArrayList<>();
        n.all("param").forEach(p -> params.add(var(p)));
        boolean expression = n.word(1).equals("expression");
        TypeName type = n.type("type", TypeName.UNKNOWN);
        yield new Step.Lambda(params, section(n, "body"), expression, type, at);
      }
      case "local" -> new Step.Local(var(n.below.get(0)), Step.How.valueOf(n.word(1)), at);
      case "store" ->
          new Step.Store(
              step(n.below.get(0)),
              n.word(1),
              step(n.below.get(1)),
              n.type("type", TypeName.UNKNOWN),
              at);
      case "loop" -> new Step.Loop(n.word(1), section(n, "head"), section(n, "body"), at);
      case "try" -> tries(n);
      case "fork" -> {
        List<List<Step>> arms = new ArrayList<>();
        n.all("arm").forEach(arm -> arms.add(steps(arm.below)));
        yield new Step.Fork(
            n.word(1), step(n.below.get(0)), arms, n.type("type", TypeName.UNKNOWN), at);
      }
      case "exit" -> new Step.Exit(n.word(1), steps(n.below).stream().findFirst(), at);
      case "group" ->
          new Step.Group(n.word(1), steps(n.below), n.type("type", TypeName.UNKNOWN), at);
      case "declare" -> new Step.Declare(type(n.below.get(0)), at);
      default -> throw new IllegalArgumentException("no step is called " + n.kind());
    };
  }

  private static Step call(Node n) {
    List<Step> args = new ArrayList<>();
    for (Node part : n.below) {
      if (!part.kind().equals("on") && !part.kind().equals("type")) {
        args.add(step(part));
      }
    }
    Signature callee =
        n.keys.containsKey("callee")
            ? new Signature(
                n.type("owner", TypeName.UNKNOWN),
                n.keys.get("callee"),
                n.variables("vars"),
                n.types("params"),
                n.type("returns", TypeName.UNKNOWN))
            : Signature.UNKNOWN;
    return new Step.Call(
        Step.Way.valueOf(n.word(1)),
        section(n, "on").stream().findFirst(),
        n.word(2),
        args,
        n.type("made", TypeName.UNKNOWN),
        callee,
        n.type("type", TypeName.UNKNOWN),
        n.first("type").map(NotationReader::type),
        n.at(""),
        n.at("name"));
  }

  private static Step tries(Node n) {
    List<Catch> catches = new ArrayList<>();
    for (Node c : n.all("catch")) {
      Var var = var(c.below.get(0));
      catches.add(new Catch(c.types("types"), var, section(c, "body"), c.at("")));
    }
    return new Step.Try(
        section(n, "resources"), section(n, "body"), catches, section(n, "finally"), n.at(""));
  }
}
