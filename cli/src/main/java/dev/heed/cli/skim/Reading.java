package dev.heed.cli.skim;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.cli.source.SourceText;
import dev.heed.cli.source.Workers;
import dev.heed.family.Families;
import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Node;
import dev.heed.model.Signature;
import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import dev.heed.rule.Triggers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads of a project only what matters: all files are skimmed; what may have to do with tokens is
 * parsed; then, round by round, what calls a callable that turned out to lose one.
 */
public final class Reading {
  private static final long SUPPRESSING = Words.of("SuppressWarnings");

  private final Workers workers;
  private final Families families;
  private final Earlier earlier;
  private final Suspects suspects;
  private final List<Entry> entries;
  private final Map<SourceFile, Entry> byFile = new IdentityHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final AtomicInteger skimmedBefore = new AtomicInteger();
  private Optional<Vocabulary> vocabulary = Optional.empty();

  /** Skims the files, but for those of which it is known what they say. */
  public Reading(
      List<SourceFile> files,
      Workers workers,
      Families families,
      Earlier earlier,
      CancellationToken token) {
    this.workers = workers;
    this.families = families;
    this.earlier = earlier;
    this.suspects = new Suspects(Vocabulary.shape(families));
    this.entries = workers.map(files, this::skim, token);
    suspects.pick(earlier.suspects());
    entries.forEach(e -> byFile.put(e.source(), e));
  }

  private Entry skim(SourceFile source) {
    Optional<Earlier.Skimmed> known = earlier.skimmed(source);
    if (known.isPresent()) {
      suspects.addAll(known.get().skim().words());
      skimmedBefore.incrementAndGet();
      return new Entry(source, known.get());
    }
    SourceText text = SourceFacts.text(source);
    if (text == null) {
      return new Entry(source, SourceFacts.read(source));
    }
    Optional<Skim> skim = Skimmer.skim(source.file(), text.text(), suspects);
    if (skim.isPresent()) {
      return new Entry(source, text, skim.get());
    }
    suspects.lookAt(text.text());
    return new Entry(source, SourceFacts.of(source, text, List.of()));
  }

  /** How many files were as they were when they were skimmed. */
  public int skimmedBefore() {
    return skimmedBefore.get();
  }

  /** The facts of all files, in their order. */
  public List<SourceFacts> facts() {
    return entries.stream().map(Entry::facts).toList();
  }

  /** A file that could be read, and what of it is read now. */
  public Chosen file(SourceFile file) {
    return Objects.requireNonNull(byFile.get(file));
  }

  /** Whether some code of the file was read. */
  public boolean isRead(SourceFile file) {
    Entry entry = byFile.get(file);
    return entry != null && entry.isRead();
  }

  /** The facts of the files of which some code was read. */
  public List<SourceFacts> read() {
    return entries.stream().filter(Entry::isRead).map(Entry::facts).toList();
  }

  /** What a project says of the names of libraries. */
  public interface Seen {
    /** Whether some file may name something of the package. */
    boolean hasPackage(String name);

    /** Whether some file may name the type, which is no nested one. */
    boolean hasType(String qualified);
  }

  /** The types of the libraries that may take part. */
  public interface Libraries {
    /** The types that may have to do with tokens. */
    Collection<TypeDecl> find(Seen seen);
  }

  private Seen seen() {
    List<Words> words = new ArrayList<>();
    for (Entry e : entries) {
      words.add(e.isSkimmed() ? e.skim().words() : wordsOf(e.facts()));
    }
    return new Together(words, suspects::hasSeen);
  }

  /** All that may be a word of a file that was not skimmed. */
  private static Words wordsOf(SourceFacts facts) {
    Words words = new Words();
    facts.unit().ifPresent(u -> Suspects.each(u.text(), words::add));
    return words;
  }

  /** Reads what may have to do with tokens, but for what is known. */
  public void choose(Libraries libraries, CancellationToken token) {
    List<TypeDecl> binary = List.copyOf(libraries.find(seen()));
    List<Unit> units = entries.stream().flatMap(e -> e.facts().unit().stream()).toList();
    Vocabulary all = new Vocabulary(families, suspects, units, binary);
    vocabulary = Optional.of(all);
    List<Entry> chosen =
        workers
            .map(entries, e -> choose(e, all) ? Optional.of(e) : Optional.<Entry>empty(), token)
            .stream()
            .flatMap(Optional::stream)
            .toList();
    chosen.forEach(e -> e.read());
    earlier.compare(files(), suspects.found(), workers, token);
    parse(chosen, token);
    entries.forEach(Entry::settle);
  }

  /** All files that could be read, in their order. */
  public List<? extends Chosen> files() {
    return entries.stream().filter(e -> e.facts().unit().isPresent()).toList();
  }

  /**
   * The qualified names of the types of which a member may take a token, or something of which the
   * imports do not say what it is; after a choice.
   */
  public Stream<String> takers() {
    Vocabulary all = vocabulary.orElseThrow();
    return entries.stream()
        .filter(e -> e.facts().unit().isPresent())
        .filter(e -> !e.isSkimmed() || all.mayTake(e.skim().words()) || isOpen(e.outline()))
        .map(Entry::outline)
        .flatMap(Unit::typeNames);
  }

  /** With one such import a stranger is of that package. */
  private static boolean isOpen(Unit unit) {
    return unit.imports().stream().filter(i -> i.endsWith(".*") && !i.startsWith("java")).count()
        > 1;
  }

  private void parse(List<Entry> chosen, CancellationToken token) {
    workers.map(chosen, e -> e.parse(earlier), token);
  }

  private static boolean choose(Entry e, Vocabulary vocabulary) {
    if (e.source().standing() != Standing.JUDGED || !e.isSkimmed()) {
      return false;
    }
    Words words = e.skim().words();
    Selection selection = e.selection();
    boolean triggers = Triggers.WORDS.stream().allMatch(any -> any.stream().anyMatch(words::has));
    if (triggers
        || words.has(SkimLexer.REMARK) && Triggers.isAnnotated(e.text())
        || words.has(SUPPRESSING) && Triggers.isSuppressing(e.text())) {
      selection.addAll();
      return true;
    }
    Vocabulary.About about = vocabulary.of(e.skim());
    if (!about.isAny()) {
      return false;
    }
    selection.add(about::has);
    return true;
  }

  /**
   * Reads the code that may call one of these, and that which may be one of those, but for what is
   * known.
   *
   * @param takers callables of which it is asked what they do with code that they are handed
   * @return the facts of the files of which more is read than before
   */
  public List<SourceFacts> widen(
      Collection<Node> deaf, Collection<Target> takers, CancellationToken token) {
    Vocabulary all = vocabulary.orElseThrow();
    List<Vocabulary.Callee> callees = new ArrayList<>();
    List<Body> bodies = new ArrayList<>();
    for (Node node : deaf) {
      String owner = simple(node.type().name());
      if (!node.is(Trait.INITIALIZER) && asked.add(owner + "#" + node.callable().name())) {
        callees.add(all.callee(owner, node.callable().name()));
        if (node.isConstructor()) {
          // Constructors of subtypes call it, though no word says so.
          bodies.add(new Body(all.below(Set.of(owner)), b -> Selection.isMaking(b)));
        }
      }
    }
    for (Target taker : takers) {
      String owner = simple(taker.owner());
      if (asked.add(owner + "." + taker.name())) {
        long word = Words.of(taker.name().equals(Signature.NEW) ? owner : taker.name());
        bodies.add(new Body(all.below(Set.of(owner)), b -> b.member() == word));
      }
    }
    if (callees.isEmpty() && bodies.isEmpty()) {
      return List.of();
    }
    Function<Entry, Optional<Entry>> widen =
        e -> {
          boolean more = false;
          if (e.isSkimmed() && e.source().standing() == Standing.JUDGED) {
            Words file = e.skim().words();
            Selection selection = e.selection();
            for (Vocabulary.Callee c : callees) {
              if (all.mayCall(c, file)) {
                more |= selection.add(b -> b.words().has(c.word()));
              }
            }
            List<TypeDecl> types =
                bodies.isEmpty() ? List.of() : Mentions.all(e.skim().unit().types());
            for (Body b : bodies) {
              if (declares(types, b.types())) {
                more |= selection.add(b.isIt()) || !e.isRead();
              }
            }
          }
          return more ? Optional.of(e) : Optional.empty();
        };
    List<Entry> more =
        workers.map(entries, widen, token).stream().flatMap(Optional::stream).toList();
    more.forEach(Entry::read);
    parse(more, token);
    return more.stream().map(Entry::facts).toList();
  }

  /** Code of types with these simple names. */
  private record Body(Set<String> types, Predicate<Skim.Body> isIt) {}

  private static boolean declares(List<TypeDecl> types, Set<String> names) {
    return types.stream().anyMatch(t -> names.contains(t.name().simple()));
  }

  /** A local type has a number in its name. */
  private static String simple(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    int at = 0;
    while (at < simple.length() - 1 && Character.isDigit(simple.charAt(at))) {
      at++;
    }
    return simple.substring(at);
  }

  /**
   * The unread files that may declare what a call runs that leads to one of these: how many there
   * are matters.
   */
  public List<SourceFacts> alternatives(Collection<Flow> flows, Collection<Node> deaf) {
    Set<String> names = new HashSet<>();
    deaf.forEach(n -> names.add(n.callable().name()));
    Set<String> on = new HashSet<>();
    for (Flow flow : flows) {
      for (Flow.Type type : flow.types()) {
        for (Flow.Callable callable : type.callables()) {
          for (Flow.Call call : callable.calls()) {
            if (call.virtual()
                && call.gift() == Gift.PLAIN
                && names.contains(call.target().name())) {
              on.add(simple(call.on()));
              on.add(simple(call.target().owner()));
            }
          }
        }
      }
    }
    Set<String> types = vocabulary.orElseThrow().below(on);
    List<SourceFacts> found = new ArrayList<>();
    for (Entry e : entries) {
      if (!e.isRead()
          && e.source().standing() == Standing.JUDGED
          && declares(Mentions.all(e.skim().unit().types()), types)) {
        found.add(e.facts());
      }
    }
    return found;
  }
}
