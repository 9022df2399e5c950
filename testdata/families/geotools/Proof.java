package proof.geotools;

import org.geotools.api.util.ProgressListener;
import org.geotools.data.util.NullProgressListener;
import org.geotools.data.util.SubProgressListener;

/** Uses what geotools.family names, against the real types. */
class Proof {
  void buffer(ProgressListener listener) {
    if (!listener.isCanceled()) {
      buffer(new SubProgressListener(listener, 50));
    }
  }

  void buffer() {
    buffer(new NullProgressListener());
    buffer(null);
  }
}
