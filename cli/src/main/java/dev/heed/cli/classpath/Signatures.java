package dev.heed.cli.classpath;

import dev.heed.meaning.Types;
import dev.heed.model.TypeDecl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/**
 * The signatures that ship with Heed: types of the libraries that declare or take tokens, for who
 * has no class path. A type is shipped with all that is public or protected in it, so that what is
 * not there does not exist in that version of the library.
 *
 * <p>Nothing is read before a package of such a library is asked for, and then that library alone.
 * Any thread may ask.
 */
public final class Signatures implements Types {
  private static final String HOME = "/signatures/";

  private final Map<String, List<String>> libraries;
  private final Map<String, Library> read = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeDecl>> types = new ConcurrentHashMap<>();
  private final Set<String> used = new ConcurrentSkipListSet<>();

  /** A library's text, and where in it each type begins and ends. */
  private record Library(String title, String text, Map<String, Place> places) {}

  private record Place(String pkg, int start, int end) {}

  private Signatures(Map<String, List<String>> libraries) {
    this.libraries = libraries;
  }

  /** Those of this Heed. */
  public static Signatures shipped() {
    return new Signatures(Packages.ALL);
  }

  @Override
  public Optional<TypeDecl> find(String qualified) {
    int dot = qualified.lastIndexOf('.');
    List<String> homes = List.of();
    // The package ends where the nested types begin: at one of the dots.
    while (dot > 0 && homes.isEmpty()) {
      homes = libraries.getOrDefault(qualified.substring(0, dot), List.of());
      dot = qualified.lastIndexOf('.', dot - 1);
    }
    if (homes.isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeDecl> known = types.get(qualified);
    return known != null ? known : types.computeIfAbsent(qualified, find(homes));
  }

  private java.util.function.Function<String, Optional<TypeDecl>> find(List<String> homes) {
    return qualified -> {
      for (String home : homes) {
        Library library = read.computeIfAbsent(home, Signatures::library);
        Place place = library.places.get(qualified);
        if (place != null) {
          used.add(library.title);
          String text = library.text.substring(place.start, place.end);
          return Optional.of(SignatureText.read(text, place.pkg));
        }
      }
      return Optional.empty();
    };
  }

  /** The libraries that gave a type so far, as {@code group:artifact:version}. */
  public List<String> used() {
    return List.copyOf(used);
  }

  /** The qualified names of the types of the packages for which this holds. */
  public List<String> typesOf(Predicate<String> isWanted) {
    List<String> names = new ArrayList<>();
    libraries.forEach(
        (pkg, homes) -> {
          if (isWanted.test(pkg)) {
            for (String home : homes) {
              Library library = read.computeIfAbsent(home, Signatures::library);
              library.places.forEach(
                  (name, place) -> {
                    if (place.pkg.equals(pkg)) {
                      names.add(name);
                    }
                  });
            }
          }
        });
    return names;
  }

  private static Library library(String name) {
    String text = resource(name + ".sig");
    Map<String, Place> places = new HashMap<>();
    String pkg = "";
    String type = "";
    int start = 0;
    int at = text.indexOf('\n') + 1;
    String title = text.substring(2, at - 1);
    while (at < text.length()) {
      int end = text.indexOf('\n', at) + 1;
      if (text.charAt(at) != ' ') {
        if (!type.isEmpty()) {
          places.put(type, new Place(pkg, start, at));
        }
        type = "";
        if (text.startsWith("package ", at)) {
          pkg = text.substring(at + "package ".length(), end - 1);
        } else {
          type = pkg + "." + text.substring(at, text.indexOf(' ', at));
          start = at;
        }
      }
      at = end;
    }
    if (!type.isEmpty()) {
      places.put(type, new Place(pkg, start, at));
    }
    return new Library(title, text, places);
  }

  private static String resource(String file) {
    try (InputStream in = Signatures.class.getResourceAsStream(HOME + file)) {
      if (in == null) {
        throw new IllegalStateException("Heed's own " + HOME + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(HOME + file, e);
    }
  }

  /** Which libraries have types in a package; read once, when first asked for. */
  private static final class Packages {
    static final Map<String, List<String>> ALL = read();

    private static Map<String, List<String>> read() {
      Map<String, List<String>> all = new HashMap<>();
      resource("index.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(w -> all.put(w[0], List.of(Arrays.copyOfRange(w, 1, w.length))));
      return Map.copyOf(all);
    }
  }
}
