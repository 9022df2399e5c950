package proof.dbeaver;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jkiss.dbeaver.model.runtime.DBRProgressMonitor;
import org.jkiss.dbeaver.model.runtime.SubTaskProgressMonitor;
import org.jkiss.dbeaver.model.runtime.VoidProgressMonitor;
import org.jkiss.dbeaver.utils.RuntimeUtils;

/** Uses what dbeaver.family names, against the real types. */
class Proof {
  void read(DBRProgressMonitor monitor, String table) {
    if (!monitor.isCanceled()) {
      read(new SubTaskProgressMonitor(monitor), table);
      read(RuntimeUtils.makeMonitor(monitor.getNestedMonitor()), table);
    }
  }

  void read(IProgressMonitor monitor, String table) {
    read(RuntimeUtils.makeMonitor(monitor), table);
    read(new VoidProgressMonitor(), table);
  }

  void clear(String table) {
    read((DBRProgressMonitor) null, table);
    DBRProgressMonitor none = choose(null);
    read(none, table);
  }

  DBRProgressMonitor choose(DBRProgressMonitor monitor) {
    return monitor;
  }
}
