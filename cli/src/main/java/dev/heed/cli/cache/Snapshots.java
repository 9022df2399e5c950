package dev.heed.cli.cache;

import dev.heed.cli.cache.Snapshot.Habit;
import dev.heed.cli.cache.Snapshot.OfFile;
import dev.heed.cli.cache.Snapshot.Overridden;
import dev.heed.cli.cache.Snapshot.Part;
import dev.heed.cli.source.SourceFile;
import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint.Examined;
import dev.heed.sight.Unresolved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes and reads snapshots. */
final class Snapshots {
  /** Changes with what is written. */
  private static final String FORMAT = "heed snapshot 3";

  private static final Trait[] TRAITS = Trait.values();
  private static final Gift[] GIFTS = Gift.values();
  private static final Weight[] WEIGHTS = Weight.values();

  private final Map<String, SourceFile> files = new HashMap<>();

  /** For an audit of these files. */
  Snapshots(List<SourceFile> files) {
    files.forEach(f -> this.files.put(f.path(), f));
  }

  /** The snapshot in bytes. */
  byte[] write(Snapshot snapshot) throws IOException {
    Findings findings = new Findings(sources(snapshot.files().stream().map(OfFile::path).toList()));
    return CborOutput.bytes(
        FORMAT,
        to -> {
          to.string(snapshot.classPath());
          to.string(snapshot.rivals());
          to.strings(snapshot.files().stream().map(OfFile::path).toList());
          for (OfFile file : snapshot.files()) {
            to.string(file.content());
            to.flag(file.isRead());
            to.string(file.face());
            to.string(file.supers());
            to.strings(file.declared());
            to.numbers(file.headers());
            to.all(file.parts(), p -> part(p, findings, to));
          }
        });
  }

  private static void part(Part part, Findings findings, CborOutput to) throws IOException {
    to.string(part.leftOut());
    to.numbers(part.names());
    to.all(
        part.overridden(),
        o -> {
          to.string(o.owner());
          to.string(o.name());
          to.number(o.arity());
          to.flag(o.may());
        });
    to.all(
        part.habits(),
        h -> {
          to.string(h.family());
          to.string(h.end());
        });
    to.all(part.examined().findings(), f -> findings.write(f, to));
    to.all(part.examined().unresolved(), u -> to.strings(u.missing()));
    flow(part.examined().flow(), to);
  }

  private static void flow(Flow flow, CborOutput to) throws IOException {
    to.string(flow.pkg());
    to.all(
        flow.types(),
        type -> {
          to.string(type.name());
          to.strings(type.supers());
          to.all(type.callables(), c -> callable(c, to));
        });
  }

  private static void callable(Flow.Callable c, CborOutput to) throws IOException {
    to.string(c.name());
    to.strings(c.params());
    to.all(c.traits(), to::constant);
    to.strings(c.tokens());
    to.number(c.start());
    to.number(c.end());
    to.all(c.calls(), call -> call(call, to));
    to.all(
        c.runs(),
        r -> {
          to.number(r.param());
          to.string(r.method());
          to.all(r.by(), h -> handing(h, to));
        });
  }

  private static void target(Flow.Target target, CborOutput to) throws IOException {
    to.string(target.owner());
    to.string(target.name());
    to.strings(target.params());
  }

  private static void handing(Flow.Handing handing, CborOutput to) throws IOException {
    target(handing.target(), to);
    to.flag(handing.virtual());
    to.string(handing.on());
    to.number(handing.param());
    to.string(handing.method());
  }

  private static void call(Flow.Call call, CborOutput to) throws IOException {
    to.number(call.start());
    to.number(call.end());
    target(call.target(), to);
    to.flag(call.virtual());
    to.string(call.on());
    to.string(call.shown());
    to.string(call.within());
    to.all(
        call.seen(),
        s -> {
          to.string(s.expression());
          to.string(s.kind());
          to.string(s.family());
          to.flag(s.own());
        });
    to.constant(call.gift());
    to.string(call.kind());
    to.string(call.none());
    to.constant(call.weight());
    to.string(call.cut());
    to.all(call.handed(), h -> handing(h, to));
  }

  /**
   * The snapshot that stands in these bytes.
   *
   * @throws IOException when they are something else
   */
  Snapshot read(byte[] bytes, int start) throws IOException {
    return CborInput.read(
        bytes,
        start,
        FORMAT,
        from -> {
          String classPath = from.string();
          String rivals = from.string();
          List<String> paths = from.strings();
          List<SourceFile> sources = sources(paths);
          Findings findings = new Findings(sources);
          List<OfFile> all = new ArrayList<>();
          for (SourceFile file : sources) {
            all.add(
                new OfFile(
                    file.path(),
                    from.string(),
                    from.flag(),
                    from.string(),
                    from.string(),
                    from.strings(),
                    from.numbers(),
                    from.all(() -> part(file, findings, from))));
          }
          return new Snapshot(classPath, rivals, all);
        });
  }

  /** The files as the audit knows them; of one that is no longer there nobody asks. */
  private List<SourceFile> sources(List<String> paths) {
    return paths.stream()
        .map(
            p -> files.getOrDefault(p, new SourceFile(Path.of(p), p, SourceFile.Standing.EXCLUDED)))
        .toList();
  }

  private static Part part(SourceFile file, Findings findings, CborInput from) throws IOException {
    return new Part(
        from.string(),
        from.numbers(),
        from.all(() -> new Overridden(from.string(), from.string(), from.number(), from.flag())),
        from.all(() -> new Habit(from.string(), from.string())),
        examined(file, findings, from));
  }

  private static Examined examined(SourceFile file, Findings findings, CborInput from)
      throws IOException {
    List<Finding> found = from.all(() -> findings.read(from));
    List<Unresolved> unresolved = from.all(() -> new Unresolved(Set.copyOf(from.strings())));
    Flow flow =
        new Flow(
            file.file().toString(),
            from.string(),
            from.all(
                () ->
                    new Flow.Type(from.string(), from.strings(), from.all(() -> callable(from)))));
    return new Examined(found, flow, unresolved);
  }

  private static Flow.Callable callable(CborInput from) throws IOException {
    String name = from.string();
    List<String> params = from.strings();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(from.all(() -> from.constant(TRAITS)));
    return new Flow.Callable(
        name,
        params,
        traits,
        from.strings(),
        from.number(),
        from.number(),
        from.all(() -> call(from)),
        from.all(() -> new Flow.Run(from.number(), from.string(), from.all(() -> handing(from)))));
  }

  private static Flow.Target target(CborInput from) throws IOException {
    return new Flow.Target(from.string(), from.string(), from.strings());
  }

  private static Flow.Handing handing(CborInput from) throws IOException {
    return new Flow.Handing(target(from), from.flag(), from.string(), from.number(), from.string());
  }

  private static Flow.Call call(CborInput from) throws IOException {
    return new Flow.Call(
        from.number(),
        from.number(),
        target(from),
        from.flag(),
        from.string(),
        from.string(),
        from.string(),
        from.all(() -> new Flow.Seen(from.string(), from.string(), from.string(), from.flag())),
        from.constant(GIFTS),
        from.string(),
        from.string(),
        from.constant(WEIGHTS),
        from.string(),
        from.all(() -> handing(from)));
  }
}
