package proof.ecj;

import org.eclipse.jdt.core.compiler.CompilationProgress;

/** Uses what ecj.family names, against the real types. */
class Proof {
  boolean compile(CompilationProgress progress) {
    return !progress.isCanceled();
  }

  boolean compile() {
    return compile(null);
  }
}
