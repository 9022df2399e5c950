package dev.heed.cli.classpath;

import dev.heed.meaning.Types;
import dev.heed.model.TypeDecl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Types from class files: the running JDK's first, then those of the class path in its order.
 * Signatures only, read when a type is first asked for. A jar or class that cannot be read is told
 * once and is otherwise as if it were not there.
 */
public final class ClassPath implements Types, AutoCloseable {
  private final List<Container> containers = new ArrayList<>();
  private final Map<String, Optional<TypeDecl>> types = new ConcurrentHashMap<>();
  private final Map<String, String> dotted = new ConcurrentHashMap<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final Consumer<String> problems;

  /**
   * Opens a class path.
   *
   * @param entries jars and directories
   * @param problems is told, in one line and from any thread, what could not be read
   */
  public ClassPath(List<Path> entries, Consumer<String> problems) {
    this.problems = problems;
    containers.add(Container.jdk());
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        containers.add(Container.directory(entry));
      } else if (!Files.exists(entry)) {
        tell(entry + ": no such class path entry; its types stay unknown");
      } else {
        try {
          containers.add(Container.jar(entry));
        } catch (IOException e) {
          tell(entry + ": not a readable jar (" + e.getMessage() + "); its types stay unknown");
        }
      }
    }
  }

  @Override
  public Optional<TypeDecl> find(String qualified) {
    // Not computeIfAbsent: reading a type may ask for the name of another one.
    Optional<TypeDecl> known = types.get(qualified);
    if (known == null) {
      known = isName(qualified) ? load(qualified) : Optional.empty();
      Optional<TypeDecl> first = types.putIfAbsent(qualified, known);
      known = first == null ? known : first;
    }
    return known;
  }

  /** The qualified names of the types of the packages for which this holds, the JDK's left out. */
  public List<String> typesOf(Predicate<String> isWanted) {
    Map<String, Boolean> packages = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Container container : containers) {
      try {
        for (String internal : container.names()) {
          int slash = internal.lastIndexOf('/');
          String pkg = slash < 0 ? "" : internal.substring(0, slash).replace('/', '.');
          if (packages.computeIfAbsent(pkg, isWanted::test) && !isAnonymous(internal, slash)) {
            names.add(dotted(internal));
          }
        }
      } catch (IOException | RuntimeException e) {
        tell(container + ": cannot be listed (" + e.getMessage() + ")");
      }
    }
    return names;
  }

  private static boolean isAnonymous(String internal, int slash) {
    int dollar = internal.indexOf('$', slash + 1);
    return dollar >= 0
        && dollar + 1 < internal.length()
        && Character.isDigit(internal.charAt(dollar + 1));
  }

  /** Closes the jars. */
  @Override
  public void close() {
    for (Container container : containers) {
      try {
        container.close();
      } catch (IOException e) {
        tell(container + ": cannot be closed (" + e.getMessage() + ")");
      }
    }
  }

  /** Tries {@code a.b.C.D} as {@code a/b/C/D}, {@code a/b/C$D}, {@code a/b$C$D}. */
  private Optional<TypeDecl> load(String qualified) {
    String internal = qualified.replace('.', '/');
    while (true) {
      Optional<TypeDecl> found = decode(internal, qualified);
      int slash = internal.lastIndexOf('/');
      if (found.isPresent() || slash < 0) {
        return found;
      }
      internal = internal.substring(0, slash) + "$" + internal.substring(slash + 1);
    }
  }

  private Optional<TypeDecl> decode(String internal, String qualified) {
    for (Container container : containers) {
      try {
        Optional<byte[]> bytes = container.read(internal);
        if (bytes.isPresent()) {
          Optional<TypeDecl> type = ClassFile.read(bytes.get(), internal, qualified, this::dotted);
          if (type.isPresent()) {
            return type;
          }
        }
      } catch (IOException | RuntimeException e) {
        tell(container, qualified, e);
      }
    }
    return Optional.empty();
  }

  /**
   * The name with dots of a class that another one refers to. Its own class file knows whether a
   * dollar sign is part of a name; without one the usual meaning is taken.
   */
  private String dotted(String internal) {
    if (internal.indexOf('$') < 0) {
      return internal.replace('/', '.');
    }
    return dotted.computeIfAbsent(internal, this::ownName);
  }

  private String ownName(String internal) {
    for (Container container : containers) {
      try {
        Optional<byte[]> bytes = container.read(internal);
        if (bytes.isPresent()) {
          return ClassFile.ownName(bytes.get());
        }
      } catch (IOException | RuntimeException e) {
        tell(container, internal, e);
      }
    }
    return internal.replace('/', '.').replaceAll("(?<=[^.$])\\$(?=[^.$])", ".");
  }

  private static boolean isName(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (start) {
          return false;
        }
        start = true;
      } else if (start ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c)) {
        start = false;
      } else {
        return false;
      }
    }
    return !start;
  }

  /** A jar of a Java that is too new has one trouble, not one a class. */
  private void tell(Container container, String type, Exception e) {
    if (told.add(container + ": " + e)) {
      tell(container + ": class " + type + " cannot be read (" + e + ")");
    }
  }

  private void tell(String problem) {
    if (told.add(problem)) {
      problems.accept(problem.replaceAll("\\s+", " "));
    }
  }
}
