import dev.heed.model.Span;
import dev.heed.rule.Finding;
import dev.heed.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Error Prone's engine: one compilation judges a round. Only what changes is compiled, against the
 * class files of the rest.
 */
record CheckerEngine(World.Project project) implements Mutate.Engine {
  @Override
  public Map<Path, List<Finding>> judge(Map<Path, String> texts) throws Exception {
    Set<String> rules = World.rules();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xmaxwarns",
            "1000000",
            "-Xmaxerrs",
            "100000",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-d",
            Files.createDirectories(project.dir().resolve("mutated")).toString(),
            "-classpath",
            // That of the artifacts and of all they need.
            Files.readString(project.dir().resolve("jars").resolve("classpath")).trim(),
            "-processorpath",
            World.plugin(),
            rules.stream()
                .map(r -> " -Xep:" + r)
                .collect(Collectors.joining("", "-Xplugin:ErrorProne -XepDisableAllChecks", "")));
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    Map<Path, List<Finding>> found = new LinkedHashMap<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(heard, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<JavaFileObject> sources = new ArrayList<>();
      Map<String, Path> byName = new HashMap<>();
      texts.forEach(
          (file, text) -> {
            JavaFileObject source = new Text(file, text);
            byName.put(source.toUri().toString(), file);
            sources.add(source);
          });
      texts.keySet().forEach(f -> found.put(f, new ArrayList<>()));
      ToolProvider.getSystemJavaCompiler()
          .getTask(null, files, heard, options, null, sources)
          .call();
      for (Diagnostic<? extends JavaFileObject> d : heard.getDiagnostics()) {
        Path file = d.getSource() == null ? null : byName.get(d.getSource().toUri().toString());
        if (file == null || !found.containsKey(file)) {
          continue;
        }
        Matcher m = World.FINDING.matcher(d.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
        boolean isFinding = m.matches() && rules.contains(m.group(1));
        if (isFinding || d.getKind() == Diagnostic.Kind.ERROR) {
          int at = (int) d.getPosition();
          found
              .get(file)
              .add(
                  new Finding(
                      isFinding ? m.group(1) : "",
                      Severity.INFO,
                      file,
                      new Span(at, at),
                      d.getMessage(Locale.ROOT),
                      "",
                      "",
                      "",
                      Optional.empty()));
        }
      }
    }
    return found;
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(Path file, String text) {
      super(file.toUri(), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
