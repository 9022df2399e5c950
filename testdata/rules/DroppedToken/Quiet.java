package acme.quiet;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Nobody had a token to give, so a local was made. */
class Quiet {
  interface Store {
    void build(String project, IProgressMonitor monitor);
  }

  private final Store store;

  Quiet(Store store) {
    this.store = store;
  }

  void publish(List<String> projects, IProgressMonitor monitor) {
    monitor.beginTask("Publishing", projects.size());
    for (String project : projects) {
      renew(project); // expect: DroppedToken@renew "`build(...)`"
    }
  }

  private void renew(String project) {
    IProgressMonitor quiet = new NullProgressMonitor();
    for (String part : List.of("index", "pages")) {
      store.build(project + part, quiet); // expect: NoneTokenFacade@build "a caller has one"
    }
  }
}
