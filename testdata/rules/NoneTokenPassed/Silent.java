package acme.nonesilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;

/** A none that is right where it stands. */
class Silent {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  interface PackWriter {
    void writePack(ProgressMonitor compress, ProgressMonitor write, OutputStream out);
  }

  // Putting none in the place of null.

  Product normalised(Catalog catalog, CancellationToken token) {
    if (token == null) {
      token = CancellationToken.NONE;
    }
    return catalog.load("1", token);
  }

  Product normalisedLocal(Catalog catalog, CancellationToken given) {
    CancellationToken token = given != null ? given : CancellationToken.NONE;
    return catalog.load("1", token);
  }

  void normalisedArgument(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", monitor == null ? new NullProgressMonitor() : monitor);
  }

  Product normalisedByCall(Catalog catalog, CancellationToken token) {
    CancellationToken use = Objects.requireNonNullElse(token, CancellationToken.NONE);
    return catalog.load("1", use);
  }

  Product normalisedByOptional(Catalog catalog, CancellationToken token) {
    return catalog.load("1", Optional.ofNullable(token).orElse(CancellationToken.NONE));
  }

  // Comparing, storing, returning.

  boolean compared(CancellationToken token) {
    return token == CancellationToken.NONE || token.equals(CancellationToken.NONE);
  }

  static class Settings {
    /** A default for a field is a default. */
    private CancellationToken token = CancellationToken.NONE;

    void reset(CancellationToken other) {
      this.token = CancellationToken.NONE;
      other.throwIfCancelled();
    }

    CancellationToken token() {
      return token == null ? CancellationToken.NONE : token;
    }
  }

  // Two tokens in one call.

  void silencedProgress(PackWriter writer, ProgressMonitor monitor, OutputStream out) {
    writer.writePack(org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE, monitor, out);
    writer.writePack(monitor, null, out);
  }

  void bothNone(PackWriter writer, ProgressMonitor monitor, OutputStream out) {
    writer.writePack( // expect: NoneTokenPassed@writePack
        org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE,
        org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE,
        out);
  }

  // A token that is another one, and no none.

  Product linked(Catalog catalog, CancellationToken token) {
    try (CancellationTokenSource own = CancellationTokenSource.createLinked(token)) {
      return catalog.load("1", own.token());
    }
  }

  void derived(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", SubMonitor.convert(monitor));
    workspace.build("shop", monitor.slice(3));
  }
}
