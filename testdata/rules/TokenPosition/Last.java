import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A workspace whose operations take their monitor last. */
interface Workspace {
  void create(String path, IProgressMonitor monitor);
  void delete(String path, IProgressMonitor monitor);
  void move(String path, IProgressMonitor monitor);
  void copy(String path, IProgressMonitor monitor);
  void refresh(String path, IProgressMonitor monitor);
  void touch(String path, IProgressMonitor monitor);
  void link(String path, IProgressMonitor monitor);
  void unlink(String path, IProgressMonitor monitor);
  void archive(String path, IProgressMonitor monitor);
  void restore(String path, IProgressMonitor monitor);
  void snapshot(String path, IProgressMonitor monitor);
  void compare(String path, IProgressMonitor monitor);
  void merge(String path, IProgressMonitor monitor);
  void rename(String path, IProgressMonitor monitor);
  void lock(String path, IProgressMonitor monitor);
  void unlock(String path, IProgressMonitor monitor);
  void publish(String path, IProgressMonitor monitor);
  void index(String path, IProgressMonitor monitor);
  void scan(String path, IProgressMonitor monitor);
  void verify(String path, IProgressMonitor monitor);
  void export(String path, IProgressMonitor monitor);

  // The odd one out.
  void checkout(IProgressMonitor monitor, String branch); // expect: TokenPosition@monitor

  void pull(String remote, SubMonitor progress, int depth); // expect: TokenPosition@progress

  void checkout(String branch, int depth);

  // What comes after everything else by convention leaves the monitor last.
  void log(String branch, IProgressMonitor monitor, String... paths);

  void fetch(String remote, IProgressMonitor monitor, Consumer<String> onLine);

  void watch(String path, IProgressMonitor monitor, ChangeListener listener);

  // Alone, it is both.
  void collectGarbage(IProgressMonitor monitor);

  void stream(IProgressMonitor monitor, Consumer<String> onLine);

  // Two of them: which one is meant?
  void transfer(IProgressMonitor read, String path, IProgressMonitor write);

  interface ChangeListener {
    void changed(String path);

    void removed(String path);
  }
}

/** The same, far away. */
interface Mirror {
  void create(String path, IProgressMonitor monitor);
  void delete(String path, IProgressMonitor monitor);
  void move(String path, IProgressMonitor monitor);
  void copy(String path, IProgressMonitor monitor);
  void refresh(String path, IProgressMonitor monitor);
  void touch(String path, IProgressMonitor monitor);
  void link(String path, IProgressMonitor monitor);
  void unlink(String path, IProgressMonitor monitor);
  void archive(String path, IProgressMonitor monitor);
  void restore(String path, IProgressMonitor monitor);
  void snapshot(String path, IProgressMonitor monitor);
  void compare(String path, IProgressMonitor monitor);
  void merge(String path, IProgressMonitor monitor);
  void rename(String path, IProgressMonitor monitor);
  void lock(String path, IProgressMonitor monitor);
  void unlock(String path, IProgressMonitor monitor);
  void publish(String path, IProgressMonitor monitor);
  void index(String path, IProgressMonitor monitor);
  void scan(String path, IProgressMonitor monitor);
  void verify(String path, IProgressMonitor monitor);
}

/** Its shape is the interface's. */
abstract class Repository implements Workspace {
  @Override
  public void checkout(IProgressMonitor monitor, String branch) {}

  Repository(IProgressMonitor monitor, String path) { // expect: TokenPosition@monitor
    create(path, monitor);
  }

  @SuppressWarnings("TokenPosition")
  void unmount(IProgressMonitor monitor, String path) {
    delete(path, monitor);
  }
}

/** A constructor is no overload of the one above; a method is. */
class Fetch {
  Fetch(IProgressMonitor monitor, String remote, int depth) { // expect: TokenPosition@monitor
    monitor.subTask(remote + depth);
  }

  void update(IProgressMonitor monitor, String branch) { // expect: TokenPosition@monitor
    monitor.subTask(branch);
  }
}

class Pull extends Fetch {
  Pull(IProgressMonitor monitor, String remote) { // expect: TokenPosition@monitor
    super(monitor, remote, 1);
  }

  void update(IProgressMonitor monitor, String branch, boolean rebase) {
    monitor.subTask(branch + rebase);
  }
}

/** And a third. */
interface Backup {
  void open(String path, IProgressMonitor monitor);
  void close(String path, IProgressMonitor monitor);
  void read(String path, IProgressMonitor monitor);
  void write(String path, IProgressMonitor monitor);
  void append(String path, IProgressMonitor monitor);
  void truncate(String path, IProgressMonitor monitor);
  void replace(String path, IProgressMonitor monitor);
  void list(String path, IProgressMonitor monitor);
  void find(String path, IProgressMonitor monitor);
  void search(String path, IProgressMonitor monitor);
  void stat(String path, IProgressMonitor monitor);
  void chmod(String path, IProgressMonitor monitor);
  void chown(String path, IProgressMonitor monitor);
  void mount(String path, IProgressMonitor monitor);
  void sync(String path, IProgressMonitor monitor);
  void flushAll(String path, IProgressMonitor monitor);
  void pack(String path, IProgressMonitor monitor);
  void unpack(String path, IProgressMonitor monitor);
  void encrypt(String path, IProgressMonitor monitor);
  void decrypt(String path, IProgressMonitor monitor);
  void sign(String path, IProgressMonitor monitor);
  void tag(String path, IProgressMonitor monitor);
}

/** And a fourth. */
interface Replica {
  void open(String path, IProgressMonitor monitor);
  void close(String path, IProgressMonitor monitor);
  void read(String path, IProgressMonitor monitor);
  void write(String path, IProgressMonitor monitor);
  void append(String path, IProgressMonitor monitor);
  void truncate(String path, IProgressMonitor monitor);
  void replace(String path, IProgressMonitor monitor);
  void list(String path, IProgressMonitor monitor);
  void find(String path, IProgressMonitor monitor);
  void search(String path, IProgressMonitor monitor);
  void stat(String path, IProgressMonitor monitor);
  void chmod(String path, IProgressMonitor monitor);
  void chown(String path, IProgressMonitor monitor);
  void mount(String path, IProgressMonitor monitor);
  void sync(String path, IProgressMonitor monitor);
  void flushAll(String path, IProgressMonitor monitor);
  void pack(String path, IProgressMonitor monitor);
  void unpack(String path, IProgressMonitor monitor);
  void encrypt(String path, IProgressMonitor monitor);
  void decrypt(String path, IProgressMonitor monitor);
  void sign(String path, IProgressMonitor monitor);
  void tag(String path, IProgressMonitor monitor);
}
