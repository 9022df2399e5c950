package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Callable;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The call graph of a program: which callables a call may run. A virtual call runs the callable it
 * names or an override of it in a type of the sources; what lies outside the sources is unknown.
 *
 * <p>Does not change once it is made, but is not for several threads at once.
 */
public final class Graph {
  private record Place(Flow flow, Flow.Type type) {}

  private record Dispatch(Target target, boolean virtual, String on, String file) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, List<Place>> types = new HashMap<>();
  private final Map<Flow.Type, Map<String, List<Node>>> members = new java.util.IdentityHashMap<>();
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<Dispatch, List<Node>> known = new HashMap<>();

  /** The graph of these files, whatever their order. */
  public Graph(Collection<Flow> flows, CancellationToken token) {
    List<Flow> sorted = new ArrayList<>(flows);
    sorted.sort(Comparator.comparing(Flow::file));
    for (Flow flow : sorted) {
      token.throwIfCancelled();
      for (Flow.Type type : flow.types()) {
        types.computeIfAbsent(type.name(), k -> new ArrayList<>()).add(new Place(flow, type));
        for (String s : type.supers()) {
          subtypes.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(type.name());
        }
        List<Node> own = new ArrayList<>();
        for (Callable callable : type.callables()) {
          own.add(new Node(nodes.size() + own.size(), flow, type, callable));
        }
        nodes.addAll(own);
        Map<String, List<Node>> byName = new HashMap<>();
        own.forEach(
            n -> byName.computeIfAbsent(n.callable().name(), k -> new ArrayList<>(2)).add(n));
        members.put(type, byName);
      }
    }
  }

  /** Every callable, in the order of files and places. */
  public List<Node> nodes() {
    return nodes;
  }

  /**
   * The callables with a body that a call in a file may run; empty when it leads out of the
   * sources.
   */
  public List<Node> targets(Node from, Call call) {
    if (call.target().isOutside()) {
      return List.of();
    }
    // Only where a type is declared twice does the file matter.
    String file = isTwice(call) ? from.flow().file() : "";
    return known.computeIfAbsent(
        new Dispatch(call.target(), call.virtual(), call.on(), file), this::find);
  }

  private boolean isTwice(Call call) {
    return types.getOrDefault(call.target().owner(), List.of()).size() > 1
        || call.virtual() && types.getOrDefault(call.on(), List.of()).size() > 1;
  }

  private List<Node> find(Dispatch call) {
    List<Node> found = new ArrayList<>();
    declared(call.target.owner(), call).filter(n -> !n.is(Trait.ABSTRACT)).forEach(found::add);
    if (call.virtual) {
      Set<String> below = below(call.on.isEmpty() ? call.target.owner() : call.on);
      below.remove(call.target.owner());
      for (String type : below) {
        declared(type, call)
            .filter(n -> !n.is(Trait.ABSTRACT) && !n.is(Trait.STATIC) && !n.is(Trait.PRIVATE))
            .forEach(found::add);
      }
    }
    found.sort(Comparator.comparingInt(Node::id));
    return List.copyOf(found);
  }

  /** The type and all its subtypes. */
  private Set<String> below(String type) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>(List.of(type));
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (seen.add(next)) {
        todo.addAll(subtypes.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }

  /** The members of a type that a call may mean; overloads that fit exactly before others. */
  private Stream<Node> declared(String type, Dispatch call) {
    List<Place> places = types.getOrDefault(type, List.of());
    List<Node> named =
        (places.size() < 2
                ? places.stream()
                : places.stream()
                    .max(Comparator.comparingInt(p -> shared(p.flow.file(), call.file)))
                    .stream())
            .flatMap(
                p ->
                    members
                        .getOrDefault(p.type, Map.of())
                        .getOrDefault(call.target.name(), List.of())
                        .stream())
            .toList();
    if (named.isEmpty()) {
      return Stream.empty();
    }
    List<String> params = call.target.params();
    List<Node> exact = named.stream().filter(n -> n.callable().params().equals(params)).toList();
    return exact.isEmpty()
        ? named.stream().filter(n -> mayBeSame(n.callable().params(), params))
        : exact.stream();
  }

  private static boolean mayBeSame(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      boolean open = a.get(i).startsWith("?") || b.get(i).startsWith("?");
      if (!open && !a.get(i).equals(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many leading names two paths share; one more for the same path. */
  private static int shared(String a, String b) {
    if (a.equals(b)) {
      return Integer.MAX_VALUE;
    }
    Path x = Path.of(a);
    Path y = Path.of(b);
    int i = 0;
    while (i < Math.min(x.getNameCount(), y.getNameCount()) && x.getName(i).equals(y.getName(i))) {
      i++;
    }
    return i;
  }
}
