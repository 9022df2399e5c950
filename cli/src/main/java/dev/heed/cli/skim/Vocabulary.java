package dev.heed.cli.skim;

import dev.heed.family.Families;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The words that code needs to have to do with tokens. An expression is of a type because its file
 * names the type, or because a member that the file names is declared with it; so a file without
 * any of these words has no token, source or holder of one anywhere, and calls nothing that takes
 * one.
 */
public final class Vocabulary {
  /** What is or holds a token, by the simple name. */
  private final Map<Long, List<Reach>> types = new HashMap<>();

  private final Words tokens = new Words();
  private final Set<String> typeNames;
  private final Map<Long, List<Reach>> members = new HashMap<>();
  private final Map<Long, List<Reach>> throwers = new HashMap<>();
  private final Map<Long, List<Reach>> interrupters = new HashMap<>();
  private final Words signals = new Words();
  private final Mentions mentions;
  private final Attainable attainable;

  /** What picks the words out of a text that a family may mean. */
  public static Predicate<String> shape(Families families) {
    return new Shapes(families)::match;
  }

  /**
   * The vocabulary of a project.
   *
   * @param suspects has seen every word of the project, and was made with {@link #shape}
   * @param units the files of the project
   * @param binary those of the libraries that it uses, nested ones beside
   */
  public Vocabulary(
      Families families, Suspects suspects, Collection<Unit> units, Collection<TypeDecl> binary) {
    Shapes shapes = new Shapes(families);
    Set<String> mentioned = mentioned(binary);
    Set<String> words = new TreeSet<>(suspects.found());
    mentioned.forEach(t -> words.add(Mentions.simple(t)));
    Set<String> suspected = new TreeSet<>();
    shapes.exact().stream()
        .filter(t -> mentioned.contains(t) || isSeen(t, suspects))
        .map(Mentions::simple)
        .forEach(suspected::add);
    words.stream().filter(shapes::isType).forEach(suspected::add);
    mentions = new Mentions(units, binary, suspected);
    Set<String> tokens = mentions.below(mentions.suspected(suspected));
    tokens.forEach(t -> this.tokens.add(Mentions.simple(t)));
    Set<String> holders = new LinkedHashSet<>(tokens);
    for (String token : tokens) {
      for (Mentions.Member m : mentions.of(token)) {
        if (m.held()) {
          holders.add(m.owner());
        }
      }
    }
    typeNames = mentions.below(holders);
    Map<String, Set<Reach>> receivers = new HashMap<>();
    for (String type : typeNames) {
      types
          .computeIfAbsent(Words.of(Mentions.simple(type)), k -> new ArrayList<>())
          .add(mentions.named(type));
      for (Mentions.Member m : mentions.of(type)) {
        if (m.gives() || tokens.contains(type)) {
          receive(m, receivers);
        }
      }
    }
    for (Shapes.Member member : shapes.members()) {
      List<String> of = words.stream().filter(member::isOwner).toList();
      List<Reach> owners = mentions.suspected(of).stream().map(mentions::reach).toList();
      if (!owners.isEmpty()) {
        words.stream()
            .filter(member::isName)
            .forEach(w -> receivers.computeIfAbsent(w, k -> new LinkedHashSet<>()).addAll(owners));
      }
    }
    receivers.forEach((name, of) -> members.put(Words.of(name), List.copyOf(of)));
    throwing(mentions.below(mentions.suspected(shapes.signals())), throwers);
    Set<String> named = mentions.below(mentions.suspected(shapes.namedSignals()));
    named.forEach(t -> signals.add(Mentions.simple(t)));
    throwing(named, interrupters);
    attainable = mentions.attainable();
  }

  /** The qualified names in the headers of library types. */
  private static Set<String> mentioned(Collection<TypeDecl> binary) {
    Set<String> names = new HashSet<>();
    for (TypeDecl t : binary) {
      names.add(t.name().name());
      t.supers().forEach(s -> add(s, names));
      t.fields().forEach(f -> add(f.type(), names));
      for (Method m : t.methods()) {
        add(m.signature().returns(), names);
        m.signature().params().forEach(p -> add(p, names));
        m.thrown().forEach(e -> add(e, names));
      }
    }
    return names;
  }

  private static void add(TypeName type, Set<String> names) {
    names.add(type.name());
    type.arguments().forEach(a -> add(a, names));
  }

  private void throwing(Set<String> signals, Map<Long, List<Reach>> into) {
    Map<String, Set<Reach>> receivers = new HashMap<>();
    for (String signal : signals) {
      mentions.throwing(Mentions.simple(signal)).forEach(m -> receive(m, receivers));
    }
    receivers.forEach((name, of) -> into.put(Words.of(name), List.copyOf(of)));
  }

  private void receive(Mentions.Member member, Map<String, Set<Reach>> into) {
    String owner = member.owner();
    into.computeIfAbsent(member.name(), k -> new LinkedHashSet<>())
        .add(member.named() ? mentions.named(owner) : mentions.reach(owner));
  }

  /** Whether a text of the project can have named the type, by all parts of its name. */
  static boolean isSeen(String qualified, Suspects suspects) {
    return List.of(qualified.split("\\.")).stream().allMatch(suspects::hasSeen);
  }

  /** Whether a file of these words may declare a member that takes a token. */
  boolean mayTake(Words file) {
    return file.meets(tokens);
  }

  /** What a file may have to do with tokens. */
  public About of(Skim skim) {
    return new About(skim.words());
  }

  /** What the words of one file say. */
  public final class About {
    private final Words file;
    private final Map<Reach, Boolean> met = new IdentityHashMap<>();
    private final Words named = new Words();
    private final long[] called;
    private final long[] thrown;
    private final long[] interrupting;

    private About(Words file) {
      this.file = file;
      for (long word : known(types)) {
        named.add(word);
      }
      this.called = known(members);
      boolean catches = file.has("catch");
      this.thrown = catches ? known(throwers) : new long[0];
      this.interrupting = catches && file.meets(signals) ? known(interrupters) : new long[0];
    }

    /** What the file may mean of these: it has the word, and may have what belongs to it. */
    private long[] known(Map<Long, List<Reach>> words) {
      long[] found = new long[words.size()];
      int count = 0;
      for (Map.Entry<Long, List<Reach>> e : words.entrySet()) {
        long word = e.getKey();
        if (file.has(word) && isIn(e.getValue())) {
          found[count++] = word;
        }
      }
      return Arrays.copyOf(found, count);
    }

    private boolean isIn(List<Reach> some) {
      for (Reach r : some) {
        if (met.computeIfAbsent(r, x -> x.isIn(file, attainable))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the file may have to do with tokens at all. */
    public boolean isAny() {
      return named.size() > 0 || called.length > 0 || thrown.length > 0 || interrupting.length > 0;
    }

    /** Whether code of the file may. */
    public boolean has(Skim.Body body) {
      Words words = body.words();
      return named.size() > 0 && (words.meets(named) || words.has(SkimLexer.NULL_ARGUMENT))
          || hasOne(words, called)
          || thrown.length > 0 && words.has("catch") && hasOne(words, thrown)
          || interrupting.length > 0 && words.meets(signals) && hasOne(words, interrupting)
          || isWithin(body.types());
    }

    private boolean isWithin(List<String> types) {
      for (int i = 0; i < types.size(); i++) {
        String simple = types.get(i);
        if (typeNames.contains(simple)
            || i > 0 && typeNames.contains(types.get(i - 1) + "." + simple)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A callable that callers are looked for.
   *
   * @param word what a caller has
   * @param receivers of which a caller's file has one
   */
  public record Callee(long word, List<Reach> receivers) {}

  /** Whether a file of these words may call it. */
  boolean mayCall(Callee callee, Words file) {
    return file.has(callee.word())
        && callee.receivers().stream().anyMatch(r -> r.isIn(file, attainable));
  }

  /**
   * How callers of a callable can be told.
   *
   * @param owner the simple name of the type that declares it
   * @param name {@code new} for a constructor
   */
  public Callee callee(String owner, String name) {
    boolean isConstructor = name.equals(Signature.NEW);
    List<Reach> receivers = new ArrayList<>();
    for (String own : mentions.called(List.of(owner))) {
      receivers.add(mentions.reach(own));
      if (!isConstructor) {
        for (String above : mentions.above(own)) {
          if (mentions.declares(above, name)) {
            receivers.add(mentions.reach(above));
          }
        }
      }
    }
    return new Callee(Words.of(isConstructor ? owner : name), receivers);
  }

  /** The simple names of the types of these simple names and of all below them. */
  public Set<String> below(Collection<String> types) {
    Set<String> all = new LinkedHashSet<>();
    mentions.below(mentions.called(types)).forEach(t -> all.add(Mentions.simple(t)));
    return all;
  }

  private static boolean hasOne(Words words, long[] some) {
    for (long word : some) {
      if (words.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** For a person who looks into it: how many words there are. */
  @Override
  public String toString() {
    return types.size()
        + " types, "
        + members.size()
        + " members, "
        + throwers.size()
        + " throwers";
  }
}
