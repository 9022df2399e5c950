package proof.gradle;

import org.gradle.tooling.BuildLauncher;
import org.gradle.tooling.CancellationToken;
import org.gradle.tooling.CancellationTokenSource;
import org.gradle.tooling.GradleConnector;

/** Uses what gradle.family names, against the real types. */
class Proof {
  void build(BuildLauncher launcher, CancellationToken token) {
    if (!token.isCancellationRequested()) {
      launcher.withCancellationToken(token).run();
    }
  }

  CancellationTokenSource source() {
    return GradleConnector.newCancellationTokenSource();
  }
}
