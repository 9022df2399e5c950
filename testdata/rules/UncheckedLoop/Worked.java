package acme.worked;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Loops whose author thought them long enough to tell their progress each time. */
class Worked {
  interface Pack {
    void prune();

    void prune(IProgressMonitor monitor);

    List<Pack> parts();
  }

  private ProgressMonitor pm;

  Worked(ProgressMonitor pm) {
    this.pm = pm;
  }

  void pruneAll(List<Pack> packs, IProgressMonitor monitor) {
    monitor.beginTask("Pruning", packs.size());
    for (Pack pack : packs) { // expect: UncheckedLoop@for
      pack.parts().clear();
      monitor.worked(1);
    }
    monitor.done();
  }

  void withField(List<Pack> packs) {
    int i = 0;
    while (i < packs.size()) { // expect: UncheckedLoop@while
      packs.get(i++).parts().clear();
      pm.update(1);
    }
  }

  void withChild(List<Pack> packs, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, packs.size());
    packs.forEach( // expect: UncheckedLoop@forEach
        pack -> {
          pack.parts().clear();
          progress.worked(1);
        });
    for (Pack pack : packs) { // expect: UncheckedLoop@for
      for (Pack part : pack.parts()) {
        part.parts().clear();
      }
      progress.worked(1);
    }
  }

  /** The inner loop is where it would be asked most often. */
  void nested(List<Pack> packs, IProgressMonitor monitor) {
    for (Pack pack : packs) {
      for (Pack part : pack.parts()) { // expect: UncheckedLoop@for
        part.parts().clear();
        monitor.worked(1);
      }
    }
  }

  void asked(List<Pack> packs, IProgressMonitor monitor) {
    for (Pack pack : packs) {
      if (monitor.isCanceled()) {
        return;
      }
      pack.parts().clear();
      monitor.worked(1);
    }
  }

  void forwarded(List<Pack> packs, IProgressMonitor monitor) {
    for (Pack pack : packs) {
      pack.prune(monitor);
      monitor.worked(1);
    }
  }

  void split(List<Pack> packs, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, packs.size());
    for (Pack pack : packs) {
      progress.split(1);
      pack.parts().clear();
      progress.worked(1);
    }
  }

  /** Told when all is done: nothing says that a round is long. */
  void toldAfterwards(List<Pack> packs, IProgressMonitor monitor) {
    for (Pack pack : packs) {
      pack.parts().clear();
    }
    monitor.worked(1);
  }

  void cleaned(List<Pack> packs, IProgressMonitor monitor) {
    try {
      pruneAll(packs, monitor);
    } finally {
      for (Pack pack : packs) {
        pack.parts().clear();
        monitor.worked(1);
      }
    }
  }
}
