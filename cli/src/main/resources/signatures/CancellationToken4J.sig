# de.entwicklertraining:CancellationToken4J:1.0.0
package de.entwicklertraining.cancellation
CancellationException - :RuntimeException
 new(String) -
 new(String,Throwable) -
 new() -
 new(Throwable) -
CancellationToken -
 new(Object) o
 isCancelled()boolean -
 throwIfCancelled()void -
 throwIfCancelled(String)void -
 onCancelled(java.util.function.Consumer<.CancellationToken>)void -
 asSupplier()java.util.function.Supplier<Boolean> -
 cancel()boolean -
 cancelInternal()boolean o
 getSource()Object o
 none().CancellationToken s
 cancelled().CancellationToken s
 fromSupplier(java.util.function.Supplier<Boolean>).CancellationToken s
 fromCompletableFuture(java.util.concurrent.CompletableFuture<?>).CancellationToken s
CancellationTokenSource - :AutoCloseable
 token .CancellationTokenSource.MutableCancellationToken pf
 create().CancellationTokenSource s
 create(java.time.Duration).CancellationTokenSource s
 getToken().CancellationToken -
 cancel()boolean -
 cancelAfter(java.time.Duration)void -
 isCancelled()boolean -
 isClosed()boolean -
 close()void -
 createWithTimeout(java.time.Instant).CancellationTokenSource s
 createWithTimeoutMs(long).CancellationTokenSource s
 combineWith(.CancellationToken).CancellationToken -
CompositeCancellationToken - :.CancellationToken +LogicalOperation
 anyOf(.CancellationToken[]).CompositeCancellationToken sv
 anyOf(java.util.Collection<.CancellationToken>).CompositeCancellationToken s
 allOf(.CancellationToken[]).CompositeCancellationToken sv
 allOf(java.util.Collection<.CancellationToken>).CompositeCancellationToken s
 isCancelled()boolean -
 onCancelled(java.util.function.Consumer<.CancellationToken>)void -
 getOperation().CompositeCancellationToken.LogicalOperation -
 getTokens()java.util.List<.CancellationToken> -
 getTokenCount()int -
 getCancelledTokenCount()int -
 cancel()boolean -
 any(.CancellationToken,.CancellationToken,.CancellationToken[]).CompositeCancellationToken sv
 all(.CancellationToken,.CancellationToken,.CancellationToken[]).CompositeCancellationToken sv
 toString()String -
CompositeCancellationToken.LogicalOperation sfe :Enum<.CompositeCancellationToken.LogicalOperation>
 ANY .CompositeCancellationToken.LogicalOperation sf
 ALL .CompositeCancellationToken.LogicalOperation sf
 values().CompositeCancellationToken.LogicalOperation[] s
 valueOf(String).CompositeCancellationToken.LogicalOperation s
