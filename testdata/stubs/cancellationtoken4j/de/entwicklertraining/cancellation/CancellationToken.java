package de.entwicklertraining.cancellation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Stands for the type of CancellationToken4J 1.0.0, which needs Java 21: the members that the family names. */
public class CancellationToken {
  public native boolean isCancelled();

  public native void throwIfCancelled();

  public native void throwIfCancelled(String message);

  public native void onCancelled(Consumer<CancellationToken> callback);

  public native Supplier<Boolean> asSupplier();

  public native boolean cancel();

  public static native CancellationToken none();

  public static native CancellationToken fromCompletableFuture(CompletableFuture<?> future);
}
