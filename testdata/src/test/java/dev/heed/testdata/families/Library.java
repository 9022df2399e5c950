package dev.heed.testdata.families;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.heed.family.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The real types of a family: the class path of this module, and the family's stubs. Looked at
 * through javac, which does not mind that a library's own dependencies are missing.
 */
final class Library {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  // One for all: it keeps the many jars open. Its class path is this process's.
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, null, null);

  private final JavacTask task;
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final List<CompilationUnitTree> units = new ArrayList<>();

  private Library(List<Path> sources) {
    this.task =
        (JavacTask)
            JAVAC.getTask(null, FILES, diagnostics, List.of("-proc:none"), null, compiled(sources));
  }

  /** javac refuses to start without a source. */
  private static List<JavaFileObject> compiled(List<Path> sources) {
    List<JavaFileObject> compiled = new ArrayList<>();
    FILES.getJavaFileObjectsFromPaths(sources).forEach(compiled::add);
    compiled.add(
        new SimpleJavaFileObject(URI.create("string:///Empty.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "interface Empty {}";
          }
        });
    return compiled;
  }

  /** Compiles the sources together, in memory. */
  static Library of(List<Path> sources) {
    Library library = new Library(sources);
    try {
      library.task.parse().forEach(library.units::add);
      library.task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return library;
  }

  /** The Java files below a directory, none when there is no such directory. */
  static List<Path> sources(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What javac has against the sources. */
  List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  JavacTask task() {
    return task;
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  /** What of the pattern does not exist, absent when all does. Only for exactly named types. */
  Optional<String> missing(Pattern pattern) {
    TypeElement type = task.getElements().getTypeElement(pattern.type());
    if (type == null) {
      return Optional.of("no type " + pattern.type());
    }
    if (pattern.isType() || members(type).anyMatch(member -> is(pattern, member))) {
      return Optional.empty();
    }
    return Optional.of("no member " + pattern);
  }

  private Stream<Element> members(TypeElement type) {
    // getAllMembers leaves out constructors of supertypes, and keeps this type's own.
    return task.getElements().getAllMembers(type).stream().map(Element.class::cast);
  }

  private static boolean is(Pattern pattern, Element member) {
    if (member instanceof VariableElement) {
      return pattern.isField()
          && pattern.matchesField(pattern.type(), member.getSimpleName().toString());
    }
    if (!(member instanceof ExecutableElement method) || !pattern.isCall()) {
      return false;
    }
    String name =
        method.getKind() == ElementKind.CONSTRUCTOR ? "new" : method.getSimpleName().toString();
    List<String> args = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      args.add(parameter.asType().getKind().isPrimitive() ? "_" : "null");
    }
    return pattern.matchesCall(pattern.type(), name, args);
  }
}
