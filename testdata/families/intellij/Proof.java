package proof.intellij;

import com.intellij.openapi.application.ReadAction;
import com.intellij.openapi.progress.DumbProgressIndicator;
import com.intellij.openapi.progress.EmptyProgressIndicator;
import com.intellij.openapi.progress.ProgressIndicator;
import com.intellij.openapi.progress.ProgressManager;
import com.intellij.openapi.progress.util.ProgressWrapper;

/** Uses what intellij.family names, against the real types. */
class Proof {
  void scan(ProgressIndicator indicator) {
    ProgressIndicator safe = EmptyProgressIndicator.notNullize(indicator);
    while (!safe.isCanceled()) {
      safe.checkCanceled();
      ProgressManager.checkCanceled();
      scan(ProgressWrapper.wrap(safe));
    }
  }

  void scanInSilence() {
    scan(new EmptyProgressIndicator());
    scan(DumbProgressIndicator.INSTANCE);
    scan(null);
  }

  void atOnce(ProgressIndicator indicator) {
    ReadAction.run(() -> scan(indicator));
  }
}
