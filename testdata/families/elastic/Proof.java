package proof.elastic;

import org.elasticsearch.tasks.CancellableTask;
import org.elasticsearch.tasks.Task;

/** Uses what elastic.family names, against the real types. */
class Proof {
  void merge(String index, Task task) {
    if (task instanceof CancellableTask cancellable) {
      cancellable.ensureNotCancelled();
      cancellable.addListener(() -> merge(index));
    }
  }

  void merge(String index) {
    merge(index, null);
  }

  boolean mayMerge(org.opensearch.tasks.CancellableTask task) {
    return !task.isCancelled();
  }
}
