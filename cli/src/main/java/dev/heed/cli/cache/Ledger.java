package dev.heed.cli.cache;

import dev.heed.cli.cache.Snapshot.Habit;
import dev.heed.cli.cache.Snapshot.Overridden;
import dev.heed.cli.skim.Words;
import dev.heed.meaning.Lookups;
import dev.heed.model.Signature;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Writes down what each file's verdict, and what each file's headers, were looked up for. */
final class Ledger implements Lookups {
  /** What can be asked of a type. */
  enum Ask {
    /** Whether there is one of this name. */
    EXISTS(1),
    SUPERS(2),
    /** All that others see of it. */
    HEADER(3);

    private final int salt;

    Ask(int salt) {
      this.salt = salt;
    }
  }

  private static final int SPREAD = 0x9e3779b1;

  /** What was looked up for one thing. */
  private static final class Page {
    final Words names = new Words();
    final Set<Overridden> overridden = new HashSet<>();
    final Set<Habit> habits = new HashSet<>();

    void addAll(Page other) {
      names.addAll(other.names);
    }
  }

  /**
   * What was looked up for a verdict.
   *
   * @param names as {@link #number}
   */
  record Entry(Numbers names, List<Overridden> overridden, List<Habit> habits) {}

  private final ThreadLocal<Deque<Page>> open = ThreadLocal.withInitial(ArrayDeque::new);
  private final Map<Path, Page> headers = new ConcurrentHashMap<>();

  /** The number of a question. Different questions may have one number: then too much is done. */
  static int number(Ask ask, String name) {
    return (name.hashCode() + ask.salt) * SPREAD ^ ask.salt;
  }

  /** A result, and what was looked up for it by this thread. */
  <T> Recorded<T> record(Supplier<T> work) {
    Page page = new Page();
    open.get().push(page);
    try {
      T result = work.get();
      return new Recorded<>(
          result,
          new Entry(
              Numbers.of(page.names), List.copyOf(page.overridden), List.copyOf(page.habits)));
    } finally {
      open.get().pop();
    }
  }

  /** A result, and what it depends on. */
  record Recorded<T>(T result, Entry entry) {}

  /** What was looked up for the headers of a file. */
  Numbers headers(Path file) {
    Page page = headers.get(file);
    return page == null ? Numbers.NONE : Numbers.of(page.names);
  }

  private void note(Ask ask, String name) {
    Page page = open.get().peek();
    if (page != null) {
      page.names.add(Numbers.word(number(ask, name)));
    }
  }

  @Override
  public void exists(String qualified) {
    note(Ask.EXISTS, qualified);
  }

  @Override
  public void supers(String qualified) {
    note(Ask.SUPERS, qualified);
  }

  @Override
  public void header(String qualified) {
    note(Ask.HEADER, qualified);
  }

  @Override
  public void overridden(Signature method, boolean may) {
    Page page = open.get().peek();
    if (page != null) {
      page.overridden.add(
          new Overridden(method.owner().name(), method.name(), method.params().size(), may));
    }
  }

  @Override
  public void habit(String family, String end) {
    Page page = open.get().peek();
    if (page != null) {
      page.habits.add(new Habit(family, end));
    }
  }

  @Override
  public void begin() {
    open.get().push(new Page());
  }

  @Override
  public void end(Path file) {
    Page page = open.get().pop();
    Page all = headers.computeIfAbsent(file, f -> new Page());
    synchronized (all) {
      all.addAll(page);
    }
  }
}
