package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Callable;
import dev.heed.flow.Flow.Handing;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Map<Flow.Type, Map<String, List<Node>>> members = new IdentityHashMap<>();
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<String, Set<String>> lower = new HashMap<>();
  private final Map<Dispatch, List<Node>> known = new HashMap<>();

  /** The same by the call itself, which is of one file: each is asked about several times. */
  private final Map<Call, List<Node>> byCall = new IdentityHashMap<>();

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
    settle(token);
  }

  /** Cuts off the calls in code that somebody is handed and may not run at once. */
  private void settle(CancellationToken token) {
    Map<Node, Node> settled = new HashMap<>();
    for (Node node : nodes) {
      token.throwIfCancelled();
      List<Call> calls = node.callable().calls();
      if (calls.stream().anyMatch(c -> !c.handed().isEmpty() && !areRun(node, c))) {
        List<Call> cut =
            calls.stream().map(c -> areRun(node, c) ? c : c.cutOff(Handing.UNKNOWN)).toList();
        settled.put(node, node.with(cut));
      }
    }
    known.clear();
    byCall.clear();
    nodes.replaceAll(n -> settled.getOrDefault(n, n));
    for (Map<String, List<Node>> byName : members.values()) {
      byName.values().forEach(l -> l.replaceAll(n -> settled.getOrDefault(n, n)));
    }
  }

  private boolean areRun(Node node, Call call) {
    return !call.isOpen()
        || call.handed().stream().allMatch(h -> isRun(node, h, h.method(), new HashSet<>()));
  }

  /** Whether all callables that code may be handed to here run the method of it. */
  private boolean isRun(Node from, Handing handing, String method, Set<Handing> seen) {
    if (!seen.add(handing)) {
      return false;
    }
    List<Node> targets = targets(from, handing);
    boolean areRun =
        !targets.isEmpty()
            && targets.stream().allMatch(t -> runs(t, handing.param(), method, seen));
    seen.remove(handing);
    return areRun;
  }

  private boolean runs(Node node, int param, String method, Set<Handing> seen) {
    return node.callable().runs().stream()
        .filter(r -> r.param() == param)
        .filter(
            r -> r.method().isEmpty() || method.equals(Handing.ANY) || r.method().equals(method))
        .anyMatch(
            r ->
                r.by().stream()
                    .allMatch(
                        h -> isRun(node, h, h.method().isEmpty() ? method : h.method(), seen)));
  }

  private List<Node> targets(Node from, Handing handing) {
    return targets(from, handing.target(), handing.virtual(), handing.on());
  }

  /**
   * The callables that code is handed to at a call where nobody can tell that it runs at once, and
   * those that it is handed on to.
   */
  public Set<Target> takers(Node from, Call call) {
    Set<Target> found = new LinkedHashSet<>();
    call.handed().forEach(h -> addTakers(from, h, found));
    return found;
  }

  private void addTakers(Node from, Handing handing, Set<Target> found) {
    if (found.add(handing.target())) {
      for (Node target : targets(from, handing)) {
        target.callable().runs().stream()
            .filter(r -> r.param() == handing.param())
            .flatMap(r -> r.by().stream())
            .forEach(h -> addTakers(target, h, found));
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
    List<Node> found = byCall.get(call);
    if (found == null) {
      found = targets(from, call.target(), call.virtual(), call.on());
      byCall.put(call, found);
    }
    return found;
  }

  private List<Node> targets(Node from, Target target, boolean virtual, String on) {
    if (target.isOutside()) {
      return List.of();
    }
    // Only where a type is declared twice does the file matter.
    boolean isTwice =
        types.getOrDefault(target.owner(), List.of()).size() > 1
            || virtual && types.getOrDefault(on, List.of()).size() > 1;
    String file = isTwice ? from.flow().file() : "";
    return known.computeIfAbsent(new Dispatch(target, virtual, on, file), this::find);
  }

  private List<Node> find(Dispatch call) {
    List<Node> found = new ArrayList<>();
    for (Node n : declared(call.target.owner(), call)) {
      if (!n.is(Trait.ABSTRACT) && !(n.is(Trait.INITIALIZER) && n.is(Trait.STATIC))) {
        found.add(n);
      }
    }
    if (call.virtual) {
      for (String type : below(call.on.isEmpty() ? call.target.owner() : call.on)) {
        if (!type.equals(call.target.owner())) {
          add(declared(type, call), found);
        }
      }
    }
    found.sort(Comparator.comparingInt(Node::id));
    return List.copyOf(found);
  }

  private static void add(List<Node> overrides, List<Node> to) {
    for (Node n : overrides) {
      if (!n.is(Trait.ABSTRACT) && !n.is(Trait.STATIC) && !n.is(Trait.PRIVATE)) {
        to.add(n);
      }
    }
  }

  /** The type and all its subtypes. */
  private Set<String> below(String type) {
    Set<String> known = lower.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      Deque<String> todo = new ArrayDeque<>(List.of(type));
      while (!todo.isEmpty()) {
        String next = todo.poll();
        if (known.add(next)) {
          todo.addAll(subtypes.getOrDefault(next, Set.of()));
        }
      }
      lower.put(type, known);
    }
    return known;
  }

  /** The members of a type that a call may mean; overloads that fit exactly before others. */
  private List<Node> declared(String type, Dispatch call) {
    List<Place> places = types.getOrDefault(type, List.of());
    if (places.isEmpty()) {
      return List.of();
    }
    Place place =
        places.size() == 1
            ? places.get(0)
            : Collections.max(
                places, Comparator.comparingInt(p -> shared(p.flow.file(), call.file)));
    List<Node> called =
        members.getOrDefault(place.type, Map.of()).getOrDefault(call.target.name(), List.of());
    // Most subtypes have no such member.
    if (called.isEmpty()) {
      return List.of();
    }
    List<String> params = call.target.params();
    boolean isInitializer = params.equals(Target.INITIALIZER);
    List<Node> named =
        called.stream().filter(n -> n.is(Trait.INITIALIZER) == isInitializer).toList();
    List<Node> exact = named.stream().filter(n -> n.callable().params().equals(params)).toList();
    return exact.isEmpty()
        ? named.stream().filter(n -> mayBeSame(n.callable().params(), params)).toList()
        : exact;
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
