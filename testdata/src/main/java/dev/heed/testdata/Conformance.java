package dev.heed.testdata;

import dev.heed.testdata.Differences.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what an engine finds with what the cases announce. */
public final class Conformance {
  private final Engine engine;
  private final List<Path> classpath;
  private final List<Difference> differences;

  /** Runs this engine; differences that belong to another one are left alone. */
  public Conformance(Engine engine, List<Path> classpath, List<Difference> differences) {
    this.engine = engine;
    this.classpath = List.copyOf(classpath);
    this.differences = differences.stream().filter(d -> d.engine().equals(engine.name())).toList();
  }

  /** What the engine finds in a case, the files' paths replaced by their places. */
  public List<Found> find(Case of) throws Exception {
    return of.onDisk(
        files -> {
          List<Found> all = new ArrayList<>();
          for (Found f : engine.judge(files, classpath, of.options())) {
            int i = files.indexOf(f.file());
            if (i < 0) {
              throw new IllegalStateException(
                  engine.name() + " found something in a file it was not given: " + f);
            }
            Path place = of.sources().get(i).place();
            all.add(
                new Found(f.rule(), f.severity(), place, f.start(), f.end(), f.message(), f.fix()));
          }
          return all;
        });
  }

  /** What is missing, unexpected or stale, for people; empty when the verdict is right. */
  public List<String> check(Case of) throws Exception {
    return check(of, find(of));
  }

  /** The same for findings at hand, whose files are places. */
  public List<String> check(Case of, List<Found> found) {
    List<String> problems = new ArrayList<>();
    for (Source source : of.sources()) {
      new Sheet(of.nameOf(source), source)
          .check(found.stream().filter(f -> f.file().equals(source.place())).toList(), problems);
    }
    return problems;
  }

  /** What other looks change in the verdict on a case, right or wrong; empty when nothing. */
  public List<String> compare(Case of, Rewrite rewrite) throws Exception {
    List<String> before = places(of, rewrite);
    List<String> after = places(of.map(rewrite::apply), rewrite);
    List<String> problems = new ArrayList<>();
    for (String place : after) {
      if (!before.remove(place)) {
        problems.add("only when " + rewrite + ": " + place);
      }
    }
    before.forEach(place -> problems.add("not when " + rewrite + ": " + place));
    return problems;
  }

  /** The findings without their columns, which other looks move. */
  private List<String> places(Case of, Rewrite rewrite) throws Exception {
    List<String> places = new ArrayList<>();
    for (Found f : find(of)) {
      for (Source source : of.sources()) {
        if (source.place().equals(f.file()) && rewrite.keeps(f.rule())) {
          int line = Source.line(source.text(), f.start());
          places.add(of.nameOf(source) + ":" + line + ": " + f.rule() + ":" + f.severity());
        }
      }
    }
    return places;
  }

  /** One file's comparison. */
  private final class Sheet {
    final String file;
    final String text;
    final Set<Difference> used = new HashSet<>();

    Sheet(String file, Source source) {
      this.file = file;
      this.text = source.text();
    }

    void check(List<Found> found, List<String> problems) {
      List<Marker> missing = new ArrayList<>(Marker.read(text));
      List<Found> unexpected = new ArrayList<>();
      for (Found f : found) {
        if (!take(missing, f)) {
          unexpected.add(f);
        }
      }
      for (Marker m : missing) {
        if (!excused(m.line(), m.rule())) {
          problems.add(say(m.line(), "missing " + m));
        }
      }
      for (Found f : unexpected) {
        int line = Source.line(text, f.start());
        if (!excused(line, f.rule())) {
          problems.add(
              say(line, "unexpected " + f.rule() + ":" + f.severity() + "@" + at(f))
                  + "\n    says: "
                  + f.message());
        }
      }
      for (Difference d : differences) {
        if (d.file().equals(file) && !used.contains(d)) {
          problems.add(
              say(d.line(), "stale line in differences.txt: " + d.rule() + " is right here now"));
        }
      }
    }

    private boolean take(List<Marker> markers, Found f) {
      int line = Source.line(text, f.start());
      for (Marker m : markers) {
        if (m.line() == line
            && m.rule().equals(f.rule())
            && m.severity() == f.severity()
            && m.text().map(t -> matches(t, f)).orElse(true)
            && m.words().map(f.message()::contains).orElse(true)) {
          return markers.remove(m);
        }
      }
      return false;
    }

    private boolean matches(String expected, Found f) {
      return f.end() < 0 ? text.startsWith(expected, f.start()) : expected.equals(at(f));
    }

    private String at(Found f) {
      int end = f.end() < 0 ? Math.min(f.start() + 20, text.length()) : f.end();
      return text.substring(f.start(), end);
    }

    private boolean excused(int line, String rule) {
      for (Difference d : differences) {
        if (d.file().equals(file) && d.line() == line && d.rule().equals(rule)) {
          used.add(d);
          return true;
        }
      }
      return false;
    }

    private String say(int line, String what) {
      return file + ":" + line + ": " + what + "\n    " + Source.lineText(text, line);
    }
  }
}
