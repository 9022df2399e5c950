package proof.android;

import android.content.ContentResolver;
import android.database.Cursor;
import android.net.Uri;
import android.os.CancellationSignal;

/** Uses what android.family names, against the real types. */
class Proof {
  Cursor messages(ContentResolver resolver, Uri inbox, CancellationSignal signal) {
    signal.throwIfCanceled();
    return signal.isCanceled()
        ? null
        : resolver.query(inbox, new String[0], "", new String[0], "", signal);
  }

  Cursor messages(ContentResolver resolver, Uri inbox) {
    messages(resolver, inbox, new CancellationSignal());
    return messages(resolver, inbox, null);
  }
}
