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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads of a project only what matters: all files are skimmed; what may have to do with tokens is
 * parsed; then, round by round, what calls a callable that turned out to lose one.
 */
public final class Reading {
  /** A file; its facts are those of a skim until some of its code is read. */
  private static final class Entry {
    final SourceFile source;
    final Optional<SourceText> text;
    final Optional<Selection> selection;
    SourceFacts facts;
    boolean isRead;

    Entry(SourceFile source, SourceFacts facts) {
      this.source = source;
      this.text = Optional.empty();
      this.selection = Optional.empty();
      this.facts = facts;
      this.isRead = true;
    }

    Entry(SourceFile source, SourceText text, Skim skim) {
      this.source = source;
      this.text = Optional.of(text);
      this.selection = Optional.of(new Selection(skim));
      this.facts = SourceFacts.skimmed(source, text, skim.unit());
    }

    /** Whether it could be read in parts. */
    boolean isSkimmed() {
      return selection.isPresent();
    }

    Skim skim() {
      return selection.orElseThrow().skim();
    }

    Entry read() {
      facts = SourceFacts.of(source, text.orElseThrow(), selection.orElseThrow().leftOut());
      isRead = true;
      return this;
    }
  }

  private static final long SUPPRESSING = Words.of("SuppressWarnings");

  private final Workers workers;
  private final Families families;
  private final Suspects suspects;
  private final List<Entry> entries;
  private final Map<SourceFile, Entry> byFile = new IdentityHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private Optional<Vocabulary> vocabulary = Optional.empty();

  /** Skims the files. */
  public Reading(
      List<SourceFile> files, Workers workers, Families families, CancellationToken token) {
    this.workers = workers;
    this.families = families;
    this.suspects = new Suspects(Vocabulary.shape(families));
    this.entries = workers.map(files, this::skim, token);
    entries.forEach(e -> byFile.put(e.source, e));
  }

  private Entry skim(SourceFile source) {
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

  /** The facts of all files, in their order. */
  public List<SourceFacts> facts() {
    return entries.stream().map(e -> e.facts).toList();
  }

  /** Whether some code of the file was read. */
  public boolean isRead(SourceFile file) {
    Entry entry = byFile.get(file);
    return entry != null && entry.isRead;
  }

  /** The facts of the files of which some code was read. */
  public List<SourceFacts> read() {
    return entries.stream().filter(e -> e.isRead).map(e -> e.facts).toList();
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
      words.add(e.isSkimmed() ? e.skim().words() : wordsOf(e.facts));
    }
    return new Together(words, suspects::hasSeen);
  }

  /** All that may be a word of a file that was not skimmed. */
  private static Words wordsOf(SourceFacts facts) {
    Words words = new Words();
    facts.unit().ifPresent(u -> Suspects.each(u.text(), words::add));
    return words;
  }

  /** Reads what may have to do with tokens. */
  public void choose(Libraries libraries, CancellationToken token) {
    List<TypeDecl> binary = List.copyOf(libraries.find(seen()));
    List<TypeDecl> declared = new ArrayList<>();
    for (Entry e : entries) {
      e.facts.unit().map(Unit::types).ifPresent(declared::addAll);
    }
    Vocabulary all = new Vocabulary(families, suspects, declared, binary);
    vocabulary = Optional.of(all);
    List<Entry> chosen =
        workers
            .map(entries, e -> choose(e, all) ? Optional.of(e) : Optional.<Entry>empty(), token)
            .stream()
            .flatMap(Optional::stream)
            .toList();
    workers.map(chosen, Entry::read, token);
  }

  private static boolean choose(Entry e, Vocabulary vocabulary) {
    if (e.source.standing() != Standing.JUDGED || !e.isSkimmed()) {
      return false;
    }
    Words words = e.skim().words();
    Selection selection = e.selection.orElseThrow();
    boolean triggers = Triggers.WORDS.stream().allMatch(any -> any.stream().anyMatch(words::has));
    String text = e.text.orElseThrow().text();
    if (triggers
        || words.has(SkimLexer.REMARK) && Triggers.isAnnotated(text)
        || words.has(SUPPRESSING) && Triggers.isSuppressing(text)) {
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
   * Reads the code that may call one of these, and that which may be one of those.
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
          if (e.isSkimmed() && e.source.standing() == Standing.JUDGED) {
            Words file = e.skim().words();
            Selection selection = e.selection.orElseThrow();
            for (Vocabulary.Callee c : callees) {
              if (file.has(c.word()) && file.meets(c.receivers())) {
                more |= selection.add(b -> b.words().has(c.word()));
              }
            }
            for (Body b : bodies) {
              if (declares(e, b.types())) {
                more |= selection.add(b.isIt()) || !e.isRead;
              }
            }
          }
          return more ? Optional.of(e) : Optional.empty();
        };
    List<Entry> more =
        workers.map(entries, widen, token).stream().flatMap(Optional::stream).toList();
    return workers.map(more, Entry::read, token).stream().map(e -> e.facts).toList();
  }

  /** Code of types with these simple names. */
  private record Body(Set<String> types, Predicate<Skim.Body> isIt) {}

  private static boolean declares(Entry e, Set<String> types) {
    return Mentions.all(e.skim().unit().types()).stream()
        .anyMatch(t -> types.contains(t.name().simple()));
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
      if (!e.isRead && e.source.standing() == Standing.JUDGED && declares(e, types)) {
        found.add(e.facts);
      }
    }
    return found;
  }
}
