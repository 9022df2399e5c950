package io.helidon.extensions.mcp.server;

/** Stands for the type of Helidon MCP 1.2.0, whose class files need Java 21: the members that the family names. */
public interface McpCancellation {
  McpCancellationResult result();

  void registerCancellationHook(Runnable hook);
}
