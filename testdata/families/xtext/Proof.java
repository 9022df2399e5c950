package proof.xtext;

import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.BufferedCancelIndicator;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.concurrent.IReadAccess;

/** Uses what xtext.family names, against the real types. */
class Proof {
  void validate(OperationCanceledManager manager, CancelIndicator indicator) {
    CancelIndicator buffered = new BufferedCancelIndicator(indicator);
    while (!buffered.isCanceled()) {
      manager.checkCanceled(indicator);
    }
  }

  void validate(OperationCanceledManager manager) {
    validate(manager, CancelIndicator.NullImpl);
    validate(manager, null);
  }

  String atOnce(IReadAccess<String> access) {
    return access.readOnly(state -> state);
  }
}
