package proof.metals;

import scala.meta.pc.CancelToken;

/** Uses what metals.family names, against the real types. */
class Proof {
  String complete(int offset, CancelToken token) {
    token.checkCanceled();
    return token.isCanceled() ? "" : "at " + offset;
  }

  String complete(int offset) {
    return complete(offset, null);
  }
}
