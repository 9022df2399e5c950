package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Seen;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where tokens are dropped: calls that see a token and lead, through callables that have none, to
 * work that could be cancelled and now cannot.
 *
 * <p>It is found from the ends: work that loses its token makes its callable deaf, and whoever
 * calls a deaf callable without a token is deaf too. The search is breadth first, so that each
 * callable knows its shortest way to an end, and a cycle ends by itself.
 */
public final class Drops {
  /** On a longer way much can happen that nobody sees here. */
  private static final int NEAR = 2;

  /** What more callers do than these, with a token at hand, they do on purpose. */
  private static final int COMMON = 10;

  /** A longer way says more about the graph than about the program. */
  private static final int LONGEST = 12;

  private static final Comparator<Drop> NEAREST =
      Comparator.comparingInt((Drop d) -> d.way().size()).thenComparing(Drop.PLACES);

  /** A callable on a way, and the call in it by which the way goes on. */
  public record Hop(Node node, Call call) {}

  /**
   * A call that drops a token.
   *
   * @param caller the callable that it is in
   * @param token what is dropped
   * @param way from the callee down to the callable whose work is lost
   */
  public record Drop(Node caller, Call call, Seen token, List<Hop> way) {
    /** The order of files and places. */
    public static final Comparator<Drop> PLACES =
        Comparator.comparingInt((Drop d) -> d.caller.id()).thenComparingInt(d -> d.call.start());

    /** The callable whose work is lost, and the call that loses it. */
    public Hop end() {
      return way.get(way.size() - 1);
    }

    /** How many callables of the way somebody wrote: a constructor and its initialisers are one. */
    int written() {
      return (int) way.stream().filter(h -> !h.call().isImplied()).count();
    }
  }

  /**
   * What is to be told once: work that is lost.
   *
   * @param first the drop that is nearest to the work
   * @param others the other calls that drop a token for it, in the order of places
   */
  public record Cause(Drop first, List<Drop> others) {}

  /**
   * Work that a drop loses.
   *
   * @param by the nearest drop
   */
  public record Lost(Node node, Call call, Drop by) {}

  /** A call from below; not a record, since each is itself alone. */
  private static final class Edge {
    final Node caller;
    final Call call;

    /** How many targets must be deaf for the call to be: most of those it may run. */
    final int needed;

    Edge(Node caller, Call call, int targets) {
      this.caller = caller;
      this.call = call;
      this.needed = targets / 2 + 1;
    }
  }

  /** The shortest way down from a callable. */
  private record Way(Hop hop, Optional<Way> next, int length) {
    List<Hop> hops() {
      List<Hop> hops = new ArrayList<>();
      for (Optional<Way> w = Optional.of(this); w.isPresent(); w = w.get().next) {
        hops.add(w.get().hop);
      }
      return hops;
    }
  }

  private final Graph graph;
  private final Efforts efforts;
  private final Ends ends;

  /** What callables are called by, as far as somebody asked. */
  private final Map<Node, List<Edge>> callers = new HashMap<>();

  /** The calls of which nobody asked yet, by the name of what they call. */
  private final Map<String, List<Hop>> unasked = new HashMap<>();

  private final List<Drop> all = new ArrayList<>();
  private final Set<Node> losing = new LinkedHashSet<>();

  /** Finds them. */
  public Drops(Graph graph, CancellationToken token) {
    this.graph = graph;
    this.efforts = new Efforts(graph, token);
    this.ends = new Ends(graph);
    // The calls that lose a token of a kind, by the callables that they are in.
    Map<String, Map<Node, List<Call>>> works = new TreeMap<>();
    Map<String, Map<Node, List<Call>>> getters = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Node node : graph.nodes()) {
      token.throwIfCancelled();
      if (node.is(Trait.ABSTRACT)) {
        // A lambda may be given one, in a file that has not been read yet.
        seen.addAll(node.callable().tokens());
      }
      for (Call call : node.callable().calls()) {
        if (ends.isEnd(node, call)) {
          (Ends.isGetter(node, call) ? getters : works)
              .computeIfAbsent(call.kind(), k -> new LinkedHashMap<>())
              .computeIfAbsent(node, k -> new ArrayList<>(2))
              .add(call);
        }
        if (call.gift() == Gift.PLAIN && call.isOpen()) {
          call.seen().forEach(s -> seen.add(s.kind()));
          if (!call.target().isOutside()) {
            unasked
                .computeIfAbsent(call.target().name(), k -> new ArrayList<>(2))
                .add(new Hop(node, call));
          }
        }
      }
    }
    // What nobody has, nobody drops.
    works.keySet().retainAll(seen);
    getters.keySet().retainAll(seen);
    works.forEach((kind, calls) -> search(kind, calls, false, token));
    getters.forEach((kind, calls) -> search(kind, calls, true, token));
  }

  /** The calls that may run a callable. What a call may run is found out for few of them. */
  private List<Edge> callers(Node node) {
    List<Hop> called = unasked.remove(node.callable().name());
    if (called != null) {
      for (Hop hop : called) {
        List<Node> targets = graph.targets(hop.node(), hop.call());
        Edge edge = new Edge(hop.node(), hop.call(), targets.size());
        targets.forEach(t -> callers.computeIfAbsent(t, k -> new ArrayList<>()).add(edge));
      }
    }
    return callers.getOrDefault(node, List.of());
  }

  /**
   * Goes up from ends.
   *
   * @param fromGetters whether accessors are at the ends: there are many, so who calls them from
   *     another file is not looked for
   */
  private void search(
      String kind, Map<Node, List<Call>> from, boolean fromGetters, CancellationToken token) {
    Predicate<Node> staysInItsFile = n -> fromGetters && n.is(Trait.ACCESSOR);
    Map<Node, Way> ways = new HashMap<>();
    Map<Edge, Integer> deaf = new IdentityHashMap<>();
    Deque<Node> todo = new ArrayDeque<>();
    from.forEach(
        (node, calls) -> {
          Call heaviest =
              Collections.min(calls, Comparator.comparing((Call c) -> efforts.of(node, c)));
          ways.put(node, new Way(new Hop(node, heaviest), Optional.empty(), 1));
          todo.add(node);
        });
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      Node node = todo.poll();
      Way way = Objects.requireNonNull(ways.get(node));
      for (Edge edge : callers(node)) {
        boolean isAway = staysInItsFile.test(node) && edge.caller.flow() != node.flow();
        if (isAway || deaf.merge(edge, 1, Integer::sum) != edge.needed) {
          continue;
        }
        List<Seen> seen = edge.call.seen();
        seen.stream()
            .filter(s -> s.kind().equals(kind))
            .findFirst()
            .ifPresent(s -> all.add(new Drop(edge.caller, edge.call, s, way.hops())));
        // Who calls a handler with a token at hand knows that it works for him, others do not.
        if (seen.isEmpty()
            && !node.is(Trait.NAMED_HANDLER)
            && Ends.isDeaf(edge.caller)
            && !ways.containsKey(edge.caller)
            && way.length < LONGEST) {
          Hop hop = new Hop(edge.caller, edge.call);
          ways.put(edge.caller, new Way(hop, Optional.of(way), way.length + 1));
          todo.add(edge.caller);
        }
      }
    }
    ways.forEach(
        (node, way) -> {
          if (!staysInItsFile.test(node) && way.length < LONGEST) {
            losing.add(node);
          }
        });
  }

  /** The callables whose work is lost to whoever calls them: a caller that is not here matters. */
  public Set<Node> deaf() {
    return Collections.unmodifiableSet(losing);
  }

  /**
   * The callables of the sources that would lose a token, or have one lost, if they ran code at
   * once which they are handed: nobody can tell yet.
   */
  public Set<Target> takers() {
    Set<Target> found = new LinkedHashSet<>();
    for (Node node : graph.nodes()) {
      for (Call call : node.callable().calls()) {
        boolean matters =
            !call.handed().isEmpty()
                && !call.isOpen()
                && (call.gift() != Gift.PLAIN
                    || graph.targets(node, call).stream().anyMatch(losing::contains));
        if (matters) {
          found.addAll(graph.takers(node, call));
        }
      }
    }
    return found;
  }

  /** What is lost, each work once, in the order of the places of the drops. */
  public List<Cause> causes() {
    Map<Node, List<Drop>> byEnd = new LinkedHashMap<>();
    Map<Call, Drop> byCall = new IdentityHashMap<>();
    List<Drop> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Drop d) -> Ends.isGetter(d.end().node(), d.end().call()))
            .thenComparing(NEAREST));
    for (Drop drop : sorted) {
      if (byCall.putIfAbsent(drop.call(), drop) == null) {
        byEnd.computeIfAbsent(drop.end().node(), k -> new ArrayList<>()).add(drop);
      }
    }
    List<Cause> causes = new ArrayList<>();
    for (List<Drop> drops : byEnd.values()) {
      List<Drop> others = new ArrayList<>(drops.subList(1, drops.size()));
      others.sort(Drop.PLACES);
      causes.add(new Cause(drops.get(0), List.copyOf(others)));
    }
    causes.sort(Comparator.comparing(Cause::first, Drop.PLACES));
    return causes;
  }

  /** Whether it is work that somebody waits for, near by, and not by common consent. */
  public boolean isGrave(Cause cause) {
    Drop first = cause.first();
    return efforts.isWork(first.end().node(), first.end().call())
        && !Ends.isGetter(first.end().node(), first.end().call())
        && first.token().own()
        && first.written() <= NEAR
        && cause.others().size() <= COMMON
        && !first.caller().is(Trait.STOPS)
        && !first.end().node().is(Trait.STOPS)
        && first.way().stream()
            .noneMatch(h -> h.node().is(Trait.SAVES) || h.node().is(Trait.NAMED_HANDLER));
  }

  /**
   * The calls that are given a none token, or none at all, where no more is lost than this, by what
   * the callee does; those that say so themselves for lack of a loss are left out.
   */
  public List<Hop> atMost(Weight most) {
    return graph.nodes().stream()
        .flatMap(n -> n.callable().calls().stream().map(c -> new Hop(n, c)))
        .filter(h -> h.call().gift() == Gift.NONE || h.call().gift() == Gift.LEFT_OUT)
        .filter(h -> h.call().weight() != Weight.NOTHING)
        .filter(h -> efforts.of(h.node(), h.call()).compareTo(most) >= 0)
        .toList();
  }

  /**
   * The calls that are given a none token in callables which call others that lose one too: a token
   * for the former would be dropped at the latter.
   */
  public List<Hop> besideOthers() {
    // Not what is lost now: nobody may have had a token yet.
    Deque<Node> todo = new ArrayDeque<>();
    for (Node node : graph.nodes()) {
      if (node.callable().calls().stream()
          .anyMatch(c -> ends.isEnd(node, c) && !Ends.isGetter(node, c))) {
        todo.add(node);
      }
    }
    Set<Node> callsOthers = new HashSet<>();
    while (!todo.isEmpty()) {
      for (Edge edge : callers(todo.remove())) {
        if (Ends.isDeaf(edge.caller) && callsOthers.add(edge.caller)) {
          todo.add(edge.caller);
        }
      }
    }
    return callsOthers.stream()
        .flatMap(n -> n.callable().calls().stream().map(c -> new Hop(n, c)))
        .filter(h -> h.call().gift() == Gift.NONE)
        .toList();
  }

  /** The work that somebody above loses for a cause that is grave, near by. */
  public List<Lost> lost() {
    Map<Node, Map<String, Drop>> reached = new LinkedHashMap<>();
    for (Cause cause : causes()) {
      if (isGrave(cause)) {
        reach(cause.first(), reached);
        cause.others().forEach(d -> reach(d, reached));
      }
    }
    List<Lost> lost = new ArrayList<>();
    reached.forEach(
        (node, byKind) ->
            byKind.forEach(
                (kind, drop) ->
                    node.callable().calls().stream()
                        .filter(c -> c.kind().equals(kind) && ends.isEnd(node, c))
                        .filter(c -> efforts.isWork(node, c) && !node.is(Trait.STOPS))
                        .forEach(c -> lost.add(new Lost(node, c, drop)))));
    return lost;
  }

  private static void reach(Drop drop, Map<Node, Map<String, Drop>> reached) {
    if (drop.written() <= NEAR) {
      reached
          .computeIfAbsent(drop.end().node(), k -> new HashMap<>())
          .putIfAbsent(drop.token().kind(), drop);
    }
  }
}
