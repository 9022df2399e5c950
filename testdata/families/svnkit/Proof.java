package proof.svnkit;

import org.tmatesoft.svn.core.ISVNCanceller;
import org.tmatesoft.svn.core.SVNCancelException;

/** Uses what svnkit.family names, against the real types. */
class Proof {
  void update(ISVNCanceller canceller) throws SVNCancelException {
    canceller.checkCancelled();
  }

  void update() throws SVNCancelException {
    update(ISVNCanceller.NULL);
    update(null);
  }
}
