package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules about whole methods ask: who calls a method, and who could hand it a token. */
public final class Doors {
  /** Names of methods that a framework or a user interface calls, by wide convention. */
  private static final Pattern HANDLER =
      Pattern.compile(
          "(on|handle|after|before)[A-Z]\\w*|\\w+(Performed|Changed|Clicked|Selected|Pressed|Released)"
              + "|start|init|initialize|earlyStartup|activate|deactivate|destroy|uninstall|install|refresh");

  private static final Pattern STOP =
      Pattern.compile("_?(f|m)?_?(is|was)?(cancel|stop|abort)\\w*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> FLAG =
      Set.of("boolean", "java.util.concurrent.atomic.AtomicBoolean");

  private final Sites sites;
  private final Siblings siblings;
  private final Map<String, Frame> methods = new HashMap<>();
  private final Map<String, Boolean> stops = new HashMap<>();
  private @Nullable Set<String> reached;

  Doors(Sites sites) {
    this.sites = sites;
    this.siblings = sites.siblings();
    sites.methods().forEach(f -> methods.putIfAbsent(key(f.method().get().signature()), f));
  }

  /** What tells a callable from all others: owner, name and erased parameter types. */
  public static String key(Signature s) {
    StringBuilder key = new StringBuilder(s.owner().name()).append('#').append(s.name());
    for (TypeName p : s.params()) {
      key.append(',').append(p.isVariable() ? "?" : p.erased());
    }
    return key.toString();
  }

  /** The method of this file that a callee is. */
  public Optional<Frame> method(Signature callee) {
    return callee.isUnknown() ? Optional.empty() : Optional.ofNullable(methods.get(key(callee)));
  }

  /** Whether code of this file that has a token in sight reaches the method. */
  public boolean isReached(Frame method) {
    if (reached == null) {
      reached = new HashSet<>();
      Deque<String> todo = new ArrayDeque<>();
      sites
          .all()
          .filter(
              s -> !s.call().callee().isUnknown() && methods.containsKey(key(s.call().callee())))
          .filter(s -> !sites.inSight(s).isEmpty() && sites.detached(s).isEmpty())
          .forEach(s -> todo.add(key(s.call().callee())));
      while (!todo.isEmpty()) {
        String next = todo.poll();
        Frame f = methods.get(next);
        if (f == null || !reached.add(next) || takesToken(f)) {
          continue;
        }
        sites.in(f.method().get().signature()).stream()
            .filter(s -> !s.call().callee().isUnknown() && sites.detached(s).isEmpty())
            .forEach(s -> todo.add(key(s.call().callee())));
      }
    }
    return reached.contains(key(method.method().get().signature()));
  }

  /**
   * The method around a place that could take a token: not that of a class without a name whose
   * shape comes from outside, but the one which that class is written in and could hand it on.
   */
  public Optional<Frame> around(Site site) {
    Optional<Frame> method = site.frame().enclosingMethod();
    while (method.isPresent() && method.get().type().is(Mark.ANONYMOUS) && isForced(method.get())) {
      Optional<Frame> outer =
          method.get().outer().flatMap(Frame::outer).flatMap(Frame::enclosingMethod);
      if (outer.isEmpty()) {
        break;
      }
      method = outer;
    }
    return method;
  }

  /** Whether one of its parameters is a token. */
  public boolean takesToken(Frame method) {
    return method.params().stream().anyMatch(p -> sites.tokens().isToken(p.type()));
  }

  /** Whether nobody who calls the method could hand it a token: its shape is not its own. */
  public boolean isForced(Frame method) {
    return method.method().get().is(Mark.INITIALIZER)
        || isEntry(method)
        || sites.isForcedFromOutside(method);
  }

  /**
   * Whether the launcher, a framework or a test runner calls the method, or one around it: as an
   * annotation says, of the method or of one that it overrides.
   */
  public boolean isEntry(Frame method) {
    return isMain(method.method().get())
        || method.outwards().stream()
            .flatMap(f -> f.method().stream().flatMap(m -> Stream.concat(Stream.of(m), above(f))))
            .anyMatch(
                x ->
                    sites.isAnnotated(x.annotations(), Role.ENTRY)
                        || sites.isAnnotated(x.annotations(), Role.TEST));
  }

  private Stream<Method> above(Frame frame) {
    return frame.kind() == Frame.Kind.METHOD ? sites.overridden(frame) : Stream.empty();
  }

  /** Whether the object has a flag of its own by which it is told to stop. */
  public boolean hasOwnStop(Frame method) {
    return stops.computeIfAbsent(method.type().name().name(), this::hasOwnStop);
  }

  private boolean hasOwnStop(String type) {
    return sites.tokens().hierarchy().lineage(type).types().stream()
        .flatMap(t -> t.fields().stream())
        .anyMatch(f -> STOP.matcher(f.name()).matches() && FLAG.contains(f.type().name()));
  }

  /** Whether the method is to go away: nobody gives it a new parameter. */
  public boolean isLeaving(Frame method) {
    Method m = method.method().get();
    return m.is(Mark.DEPRECATED)
        || method.type().is(Mark.DEPRECATED)
        || Comments.javadoc(sites.unit().text(), m.at().start()).contains("@deprecated");
  }

  /** Whether the method answers an event or a life cycle, and nobody here could hand it a token. */
  public boolean isHandler(Frame method) {
    Method m = method.method().get();
    boolean isCalled = m.annotations().isEmpty() && isReached(method);
    return isCalled ? !m.is(Mark.PRIVATE) && takesEvent(m) : takesEvent(m) || isNamedHandler(m);
  }

  /**
   * Whether the method answers an event or a life cycle by its name alone: whoever calls it in so
   * many words could hand it a token all the same.
   */
  public boolean mayBeHandler(Frame method) {
    Method m = method.method().get();
    return !m.is(Mark.PRIVATE) && isNamedHandler(m) && !takesEvent(m);
  }

  private static boolean isNamedHandler(Method m) {
    return HANDLER.matcher(m.name()).matches();
  }

  private static boolean takesEvent(Method m) {
    return m.signature().params().stream().anyMatch(p -> p.simple().endsWith("Event"));
  }

  /** Whether the type is a program of its own: its static methods are steps of a command. */
  public boolean isOfProgram(Frame method) {
    return method.type().methods().stream().anyMatch(Doors::isMain);
  }

  private static boolean isMain(Method m) {
    return m.name().equals("main")
        && m.is(Mark.STATIC)
        && m.signature().params().size() <= 1
        && m.signature().params().stream().allMatch(TypeName::isArray);
  }

  /** Whether the method has a sibling that takes a token and that its callers can use. */
  public boolean hasSibling(Frame method) {
    Method m = method.method().get();
    return siblings.of(m, method.type()).stream()
        .anyMatch(s -> m.is(Mark.PRIVATE) || !s.method().is(Mark.PRIVATE));
  }

  /**
   * Whether an overload takes all that the method takes, a token and more: a shorthand for those
   * who have none.
   */
  public boolean isShorthand(Frame method) {
    Method m = method.method().get();
    List<TypeName> wanted = m.signature().params();
    return method.type().methods().stream()
        .filter(o -> o.name().equals(m.name()) && o.is(Mark.STATIC) == m.is(Mark.STATIC))
        .filter(o -> !o.is(Mark.DEPRECATED) && (m.is(Mark.PRIVATE) || !o.is(Mark.PRIVATE)))
        .map(o -> o.signature().params())
        .filter(p -> p.size() > wanted.size() && p.stream().anyMatch(sites.tokens()::isToken))
        .anyMatch(
            p -> {
              List<TypeName> left = new ArrayList<>(p);
              return wanted.stream().allMatch(left::remove);
            });
  }

  /** Whether the method hands all it has to an overload that takes a token: a default argument. */
  public boolean isDefaultArgument(Frame method, Site site) {
    Method m = method.method().get();
    Signature callee = site.call().callee();
    String called =
        switch (site.call().way()) {
          case THIS -> m.isConstructor() ? m.name() : "";
          case NEW -> "";
          default -> site.call().name();
        };
    boolean sameOwner =
        callee.isUnknown()
            ? site.call().receiver().isEmpty()
            : sites
                .tokens()
                .hierarchy()
                .lineage(method.type().name().name())
                .names()
                .contains(callee.owner().name());
    return called.equals(m.name())
        && sameOwner
        && site.call().args().size() > m.params().size()
        && site.frame() == method;
  }
}
