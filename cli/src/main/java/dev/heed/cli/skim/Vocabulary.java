package dev.heed.cli.skim;

import dev.heed.family.Families;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
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
  final Words types = new Words();
  private final Words tokens = new Words();
  final Set<String> typeNames = new LinkedHashSet<>();
  final Map<Long, Words> members = new HashMap<>();
  final Map<Long, Words> throwers = new HashMap<>();
  final Map<Long, Words> interrupters = new HashMap<>();
  final Words signals = new Words();
  final Mentions mentions;

  /** What picks the words out of a text that a family may mean. */
  public static Predicate<String> shape(Families families) {
    return new Shapes(families)::match;
  }

  /**
   * The vocabulary of a project.
   *
   * @param suspects has seen every word of the project, and was made with {@link #shape}
   * @param declared the types of the project, nested ones inside
   * @param binary those of the libraries that it uses, nested ones beside
   */
  public Vocabulary(
      Families families,
      Suspects suspects,
      Collection<TypeDecl> declared,
      Collection<TypeDecl> binary) {
    Shapes shapes = new Shapes(families);
    Set<String> mentioned = mentioned(binary);
    Set<String> suspected = new TreeSet<>(suspects.found());
    shapes.exact().stream()
        .filter(t -> mentioned.contains(t) || isSeen(t, suspects))
        .map(t -> t.substring(t.lastIndexOf('.') + 1))
        .forEach(suspected::add);
    mentioned.stream()
        .map(t -> t.substring(t.lastIndexOf('.') + 1))
        .filter(shapes::match)
        .forEach(suspected::add);
    List<TypeDecl> all = new ArrayList<>(declared);
    all.addAll(binary);
    mentions = new Mentions(all, suspected);
    Set<String> tokens = mentions.below(suspected);
    tokens.forEach(this.tokens::add);
    Set<String> holders = new LinkedHashSet<>(tokens);
    for (String token : tokens) {
      for (Mentions.Member m : mentions.of(token)) {
        if (m.held()) {
          holders.add(m.owner());
        }
      }
    }
    Set<String> holding = mentions.below(holders);
    typeNames.addAll(holding);
    holding.forEach(types::add);
    Map<String, Set<String>> owners = new HashMap<>();
    for (String type : holding) {
      for (Mentions.Member m : mentions.of(type)) {
        if (m.gives() || tokens.contains(type)) {
          owners.computeIfAbsent(m.name(), k -> new LinkedHashSet<>()).add(m.owner());
        }
      }
    }
    reach(owners, members);
    throwing(mentions.below(shapes.signals()), throwers);
    Set<String> named = mentions.below(shapes.namedSignals());
    named.forEach(signals::add);
    throwing(named, interrupters);
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

  private void throwing(Set<String> signals, Map<Long, Words> into) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (String signal : signals) {
      for (Mentions.Member m : mentions.throwing(signal)) {
        owners.computeIfAbsent(m.name(), k -> new LinkedHashSet<>()).add(m.owner());
      }
    }
    reach(owners, into);
  }

  private void reach(Map<String, Set<String>> owners, Map<Long, Words> into) {
    owners.forEach(
        (name, types) -> {
          Words all = new Words();
          if (types.size() == 1) {
            // The same set for all members of a type: a file is compared with it once.
            all = mentions.reach(types.iterator().next());
          } else {
            for (String type : types) {
              all.addAll(mentions.reach(type));
            }
          }
          into.put(Words.of(name), all);
        });
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
    final Words file;
    final boolean names;
    final long[] called;
    final long[] thrown;
    final long[] interrupting;
    private final Map<Words, Boolean> met = new IdentityHashMap<>();

    private About(Words file) {
      this.file = file;
      this.names = file.meets(types);
      this.called = known(members);
      boolean catches = file.has("catch");
      this.thrown = catches ? known(throwers) : new long[0];
      this.interrupting = catches && file.meets(signals) ? known(interrupters) : new long[0];
    }

    /** The members that the file may call: it has their names, and may have such a receiver. */
    private long[] known(Map<Long, Words> members) {
      long[] found = new long[members.size()];
      int count = 0;
      for (Map.Entry<Long, Words> e : members.entrySet()) {
        long word = e.getKey();
        if (file.has(word) && met.computeIfAbsent(e.getValue(), file::meets)) {
          found[count++] = word;
        }
      }
      return Arrays.copyOf(found, count);
    }

    /** Whether the file may have to do with tokens at all. */
    public boolean isAny() {
      return names || called.length > 0 || thrown.length > 0 || interrupting.length > 0;
    }

    /** Whether code of the file may. */
    public boolean has(Skim.Body body) {
      Words words = body.words();
      return names && (words.meets(types) || words.has(SkimLexer.NULL_ARGUMENT))
          || hasOne(words, called)
          || thrown.length > 0 && words.has("catch") && hasOne(words, thrown)
          || interrupting.length > 0 && words.meets(signals) && hasOne(words, interrupting)
          || body.types().stream().anyMatch(typeNames::contains);
    }
  }

  /**
   * A callable that callers are looked for.
   *
   * @param word what a caller has
   * @param receivers words of which a caller's file has one
   */
  public record Callee(long word, Words receivers) {}

  /**
   * How callers of a callable can be told.
   *
   * @param owner the simple name of the type that declares it
   * @param name {@code new} for a constructor
   */
  public Callee callee(String owner, String name) {
    boolean isConstructor = name.equals(Signature.NEW);
    Words receivers = new Words();
    receivers.addAll(mentions.reach(owner));
    if (!isConstructor) {
      for (String above : mentions.above(owner)) {
        if (mentions.declares(above, name)) {
          receivers.addAll(mentions.reach(above));
        }
      }
    }
    return new Callee(Words.of(isConstructor ? owner : name), receivers);
  }

  /** The simple names of the types and of all below them. */
  public Set<String> below(Collection<String> types) {
    return mentions.below(types);
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
