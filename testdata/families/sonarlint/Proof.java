package proof.sonarlint;

import org.sonarsource.sonarlint.core.commons.progress.SonarLintCancelMonitor;

/** Uses what sonarlint.family names, against the real types. */
class Proof {
  void analyze(SonarLintCancelMonitor monitor) {
    monitor.onCancel(() -> {});
    while (!monitor.isCanceled()) {
      monitor.checkCanceled();
    }
  }

  void analyze() {
    analyze(new SonarLintCancelMonitor());
  }
}
