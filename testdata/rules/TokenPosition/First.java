import org.eclipse.jgit.lib.ProgressMonitor;

/** A store whose operations take their monitor first. */
interface PackStore {
  void create(ProgressMonitor monitor, String path);
  void delete(ProgressMonitor monitor, String path);
  void move(ProgressMonitor monitor, String path);
  void copy(ProgressMonitor monitor, String path);
  void refresh(ProgressMonitor monitor, String path);
  void touch(ProgressMonitor monitor, String path);
  void link(ProgressMonitor monitor, String path);
  void unlink(ProgressMonitor monitor, String path);
  void archive(ProgressMonitor monitor, String path);
  void restore(ProgressMonitor monitor, String path);
  void snapshot(ProgressMonitor monitor, String path);
  void compare(ProgressMonitor monitor, String path);
  void merge(ProgressMonitor monitor, String path);
  void rename(ProgressMonitor monitor, String path);
  void lock(ProgressMonitor monitor, String path);
  void unlock(ProgressMonitor monitor, String path);
  void publish(ProgressMonitor monitor, String path);
  void index(ProgressMonitor monitor, String path);
  void scan(ProgressMonitor monitor, String path);
  void verify(ProgressMonitor monitor, String path);
  void export(ProgressMonitor monitor, String path);

  void repack(String path, ProgressMonitor monitor); // expect: TokenPosition@monitor

  void prune(String path, ProgressMonitor monitor, Runnable after); // expect: TokenPosition@monitor

  void flush(ProgressMonitor monitor);

  // An overload without it says nothing of its place, and one with it in place neither.
  void verify(String path);

  void scan(String path, int depth, ProgressMonitor monitor); // expect: TokenPosition@monitor

  // Overloads that agree with each other have a habit of their own.
  void walk(String path, ProgressMonitor monitor);

  void walk(String path, int depth, ProgressMonitor monitor);
}

/** And so do those of the store behind it. */
interface BlockStore {
  void open(ProgressMonitor monitor, String path);
  void close(ProgressMonitor monitor, String path);
  void read(ProgressMonitor monitor, String path);
  void write(ProgressMonitor monitor, String path);
  void append(ProgressMonitor monitor, String path);
  void truncate(ProgressMonitor monitor, String path);
  void replace(ProgressMonitor monitor, String path);
  void list(ProgressMonitor monitor, String path);
  void find(ProgressMonitor monitor, String path);
  void search(ProgressMonitor monitor, String path);
  void stat(ProgressMonitor monitor, String path);
  void chmod(ProgressMonitor monitor, String path);
  void chown(ProgressMonitor monitor, String path);
  void mount(ProgressMonitor monitor, String path);
  void sync(ProgressMonitor monitor, String path);
  void flushAll(ProgressMonitor monitor, String path);
  void pack(ProgressMonitor monitor, String path);
  void unpack(ProgressMonitor monitor, String path);
  void encrypt(ProgressMonitor monitor, String path);
  void decrypt(ProgressMonitor monitor, String path);
  void sign(ProgressMonitor monitor, String path);
  void tag(ProgressMonitor monitor, String path);
}

/** And those of what it is copied to. */
interface Replica {
  void open(ProgressMonitor monitor, String path);
  void close(ProgressMonitor monitor, String path);
  void read(ProgressMonitor monitor, String path);
  void write(ProgressMonitor monitor, String path);
  void append(ProgressMonitor monitor, String path);
  void truncate(ProgressMonitor monitor, String path);
  void replace(ProgressMonitor monitor, String path);
  void list(ProgressMonitor monitor, String path);
  void find(ProgressMonitor monitor, String path);
  void search(ProgressMonitor monitor, String path);
  void stat(ProgressMonitor monitor, String path);
  void chmod(ProgressMonitor monitor, String path);
  void chown(ProgressMonitor monitor, String path);
  void mount(ProgressMonitor monitor, String path);
  void sync(ProgressMonitor monitor, String path);
  void flushAll(ProgressMonitor monitor, String path);
  void pack(ProgressMonitor monitor, String path);
  void unpack(ProgressMonitor monitor, String path);
  void encrypt(ProgressMonitor monitor, String path);
  void decrypt(ProgressMonitor monitor, String path);
  void sign(ProgressMonitor monitor, String path);
  void tag(ProgressMonitor monitor, String path);
}
