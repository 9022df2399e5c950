package acme.light;

import acme.CancellationToken;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/** Overloads that take a token and do nothing with it, or something. */
class Light {
  interface Disk {
    void write(List<String> lines, CancellationToken token);
  }

  static class Book {
    private final Disk disk;

    Book(Disk disk) {
      this.disk = disk;
    }

    int count(List<String> lines) {
      return count(lines, CancellationToken.NONE);
    }

    int count(List<String> lines, CancellationToken token) {
      return lines.size() + (token == null ? 0 : 1);
    }

    void print(List<String> lines) {
      print(lines, CancellationToken.NONE);
    }

    void print(List<String> lines, CancellationToken token) {
      disk.write(lines, token);
    }
  }

  void all(Book book, List<String> lines, CancellationToken token) {
    book.count(lines); // expect: TokenNotForwarded:info@count
    book.print(lines); // expect: TokenNotForwarded@print
    token.throwIfCancelled();
  }

  /** Its library says that it soon ends. */
  void publish(IArtifactRepository repository, Object artifact, IProgressMonitor monitor) {
    repository.addDescriptor(artifact); // expect: TokenNotForwarded:info@addDescriptor
    monitor.subTask("published");
  }
}
