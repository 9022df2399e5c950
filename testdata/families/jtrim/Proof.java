package proof.jtrim;

import org.jtrim2.cancel.Cancellation;
import org.jtrim2.cancel.CancellationSource;
import org.jtrim2.cancel.CancellationToken;

/** Uses what jtrim.family names, against the real types. */
class Proof {
  void render(CancellationToken token, String image) {
    token.checkCanceled();
    if (!token.isCanceled()) {
      CancellationSource child = Cancellation.createChildCancellationSource(token);
      render(child.getToken(), image);
    }
  }

  void render(String image) {
    render(Cancellation.UNCANCELABLE_TOKEN, image);
  }
}
