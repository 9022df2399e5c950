package proof.mcp;

import io.helidon.extensions.mcp.server.McpCancellation;
import io.quarkiverse.mcp.server.Cancellation;

/** Uses what mcp.family names, against the real types. */
class Proof {
  String search(String text, Cancellation cancellation) {
    cancellation.skipProcessingIfCancelled();
    return cancellation.check().isRequested() ? "" : text;
  }

  String search(String text, McpCancellation cancellation) {
    return cancellation.result().isRequested() ? "" : text;
  }
}
