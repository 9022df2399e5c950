package proof.spoofax;

import org.metaborg.util.task.ICancel;
import org.metaborg.util.task.NullCancel;

/** Uses what spoofax.family names, against the real types. */
class Proof {
  void parse(ICancel cancel) throws InterruptedException {
    while (!cancel.cancelled()) {
      cancel.throwIfCancelled();
    }
  }

  void parse() throws InterruptedException {
    parse(new NullCancel());
    parse(null);
  }
}
