package proof.calcite;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.util.CancelFlag;

/** Uses what calcite.family names, against the real types. */
class Proof {
  int scan(Iterable<Object[]> table, CancelFlag flag) {
    int rows = 0;
    for (Object[] row : table) {
      if (flag.isCancelRequested()) {
        return rows;
      }
      rows += row.length;
    }
    return rows;
  }

  int scan(Iterable<Object[]> table, AtomicBoolean cancelled) {
    return scan(table, new CancelFlag(cancelled));
  }
}
