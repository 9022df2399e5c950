# dev.failsafe:failsafe:3.3.2
package dev.failsafe
AsyncExecution ai <R=Object> :.ExecutionContext<<R>>
 complete()void a
 isComplete()boolean a
 record(<R>,Throwable)void a
 recordResult(<R>)void a
 recordException(Throwable)void a
Bulkhead ai <R=Object> :.Policy<<R>>
 builder(int).BulkheadBuilder<<R>> s <R=Object>
 builder(.BulkheadConfig<<R>>).BulkheadBuilder<<R>> s <R=Object>
 of(int).Bulkhead<<R>> s <R=Object>
 getConfig().BulkheadConfig<<R>> a
 acquirePermit()void a !InterruptedException
 acquirePermit(java.time.Duration)void d !InterruptedException
 tryAcquirePermit()boolean a
 tryAcquirePermit(java.time.Duration)boolean a !InterruptedException
 releasePermit()void a
BulkheadBuilder - <R=Object> :.PolicyBuilder<.BulkheadBuilder<<R>>,.BulkheadConfig<<R>>,<R>>
 build().Bulkhead<<R>> -
 withMaxWaitTime(java.time.Duration).BulkheadBuilder<<R>> -
BulkheadConfig - <R=Object> :.PolicyConfig<<R>>
 getMaxConcurrency()int -
 getMaxWaitTime()java.time.Duration -
BulkheadFullException - :.FailsafeException
 new(.Bulkhead<?>) -
 getBulkhead().Bulkhead<?> -
Call ai <R=Object>
 execute()<R> a
 cancel(boolean)boolean a
 isCancelled()boolean a
CircuitBreaker ai <R=Object> :.Policy<<R>> +State
 builder().CircuitBreakerBuilder<<R>> s <R=Object>
 builder(.CircuitBreakerConfig<<R>>).CircuitBreakerBuilder<<R>> s <R=Object>
 ofDefaults().CircuitBreaker<<R>> s <R=Object>
 getConfig().CircuitBreakerConfig<<R>> a
 acquirePermit()void d
 tryAcquirePermit()boolean a
 open()void a
 close()void a
 halfOpen()void a
 getState().CircuitBreaker.State a
 getExecutionCount()int a
 getRemainingDelay()java.time.Duration a
 getFailureCount()long a
 getFailureRate()int a
 getSuccessCount()int a
 getSuccessRate()int a
 isClosed()boolean a
 isHalfOpen()boolean a
 isOpen()boolean a
 recordFailure()void a
 recordException(Throwable)void a
 recordResult(<R>)void a
 recordSuccess()void a
CircuitBreaker.State sfe :Enum<.CircuitBreaker.State>
 CLOSED .CircuitBreaker.State sf
 OPEN .CircuitBreaker.State sf
 HALF_OPEN .CircuitBreaker.State sf
 values().CircuitBreaker.State[] s
 valueOf(String).CircuitBreaker.State s
CircuitBreakerBuilder - <R=Object> :.DelayablePolicyBuilder<.CircuitBreakerBuilder<<R>>,.CircuitBreakerConfig<<R>>,<R>>,.PolicyListeners<.CircuitBreakerBuilder<<R>>,<R>>
 build().CircuitBreaker<<R>> -
 onClose(.event.EventListener<.event.CircuitBreakerStateChangedEvent>).CircuitBreakerBuilder<<R>> -
 onHalfOpen(.event.EventListener<.event.CircuitBreakerStateChangedEvent>).CircuitBreakerBuilder<<R>> -
 onOpen(.event.EventListener<.event.CircuitBreakerStateChangedEvent>).CircuitBreakerBuilder<<R>> -
 withDelay(java.time.Duration).CircuitBreakerBuilder<<R>> -
 withFailureThreshold(int).CircuitBreakerBuilder<<R>> -
 withFailureThreshold(int,int).CircuitBreakerBuilder<<R>> -
 withFailureThreshold(int,java.time.Duration).CircuitBreakerBuilder<<R>> -
 withFailureThreshold(int,int,java.time.Duration).CircuitBreakerBuilder<<R>> -
 withFailureRateThreshold(int,int,java.time.Duration).CircuitBreakerBuilder<<R>> -
 withSuccessThreshold(int).CircuitBreakerBuilder<<R>> -
 withSuccessThreshold(int,int).CircuitBreakerBuilder<<R>> -
CircuitBreakerConfig - <R=Object> :.DelayablePolicyConfig<<R>>
 getDelay()java.time.Duration -
 getFailureThreshold()int -
 getFailureThresholdingCapacity()int -
 getFailureRateThreshold()int -
 getFailureThresholdingPeriod()java.time.Duration -
 getFailureExecutionThreshold()int -
 getSuccessThreshold()int -
 getSuccessThresholdingCapacity()int -
 getOpenListener().event.EventListener<.event.CircuitBreakerStateChangedEvent> -
 getHalfOpenListener().event.EventListener<.event.CircuitBreakerStateChangedEvent> -
 getCloseListener().event.EventListener<.event.CircuitBreakerStateChangedEvent> -
CircuitBreakerOpenException - :.FailsafeException
 new(.CircuitBreaker<?>) -
 getCircuitBreaker().CircuitBreaker<?> -
DelayablePolicyBuilder a <S=Object,C=.DelayablePolicyConfig<<R>>,R=Object> :.FailurePolicyBuilder<<S>,<C>,<R>>
 new(<C>) o
 withDelay(java.time.Duration)<S> -
 withDelayFn(.function.ContextualSupplier<<R>,java.time.Duration>)<S> -
 withDelayFnOn(.function.ContextualSupplier<<R>,java.time.Duration>,Class<<F>>)<S> - <F=Throwable>
 withDelayFnWhen(.function.ContextualSupplier<<R>,java.time.Duration>,<R>)<S> -
DelayablePolicyConfig a <R=Object> :.FailurePolicyConfig<<R>>
 new() o
 new(.DelayablePolicyConfig<<R>>) o
 getDelay()java.time.Duration -
 getDelayFn().function.ContextualSupplier<<R>,java.time.Duration> -
 getDelayException()Class<Throwable> -
 getDelayResult()<R> -
Execution ai <R=Object> :.ExecutionContext<<R>>
 of(.Policy<<R>>,.Policy<<R>>[]).Execution<<R>> sv <R=Object>
 complete()void a
 isComplete()boolean a
 getDelay()java.time.Duration a
 record(<R>,Throwable)void a
 recordResult(<R>)void a
 recordException(Throwable)void a
ExecutionContext ai <R=Object>
 onCancel(.function.CheckedRunnable)void a
 getElapsedTime()java.time.Duration a
 getElapsedAttemptTime()java.time.Duration a
 getAttemptCount()int a
 getExecutionCount()int a
 getLastException()<T> a <T=Throwable>
 getLastResult()<R> a
 getLastResult(<R>)<R> a
 getStartTime()java.time.Instant a
 isCancelled()boolean a
 isFirstAttempt()boolean a
 isRetry()boolean a
Failsafe -
 new() -
 with(<P>,<P>[]).FailsafeExecutor<<R>> sv <R=Object,P=.Policy<<R>>>
 with(java.util.List<.Policy<<R>>>).FailsafeExecutor<<R>> s <R=Object>
 none().FailsafeExecutor<<R>> s <R=Object>
FailsafeException - :RuntimeException
 new() -
 new(Throwable) -
FailsafeExecutor - <R=Object>
 getPolicies()java.util.List<.Policy<<R>>> -
 compose(<P>).FailsafeExecutor<<R>> - <P=.Policy<<R>>>
 get(.function.CheckedSupplier<<T>>)<T> - <T=<R>>
 get(.function.ContextualSupplier<<T>,<T>>)<T> - <T=<R>>
 newCall(.function.ContextualRunnable<Void>).Call<Void> -
 newCall(.function.ContextualSupplier<<T>,<T>>).Call<<T>> - <T=<R>>
 getAsync(.function.CheckedSupplier<<T>>)java.util.concurrent.CompletableFuture<<T>> - <T=<R>>
 getAsync(.function.ContextualSupplier<<T>,<T>>)java.util.concurrent.CompletableFuture<<T>> - <T=<R>>
 getAsyncExecution(.function.AsyncRunnable<<T>>)java.util.concurrent.CompletableFuture<<T>> - <T=<R>>
 getStageAsync(.function.CheckedSupplier<java.util.concurrent.CompletionStage<<T>>>)java.util.concurrent.CompletableFuture<<T>> - <T=<R>>
 getStageAsync(.function.ContextualSupplier<<T>,java.util.concurrent.CompletionStage<<T>>>)java.util.concurrent.CompletableFuture<<T>> - <T=<R>>
 run(.function.CheckedRunnable)void -
 run(.function.ContextualRunnable<Void>)void -
 runAsync(.function.CheckedRunnable)java.util.concurrent.CompletableFuture<Void> -
 runAsync(.function.ContextualRunnable<Void>)java.util.concurrent.CompletableFuture<Void> -
 runAsyncExecution(.function.AsyncRunnable<Void>)java.util.concurrent.CompletableFuture<Void> -
 onComplete(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>).FailsafeExecutor<<R>> -
 onFailure(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>).FailsafeExecutor<<R>> -
 onSuccess(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>).FailsafeExecutor<<R>> -
 with(java.util.concurrent.ScheduledExecutorService).FailsafeExecutor<<R>> -
 with(java.util.concurrent.ExecutorService).FailsafeExecutor<<R>> -
 with(java.util.concurrent.Executor).FailsafeExecutor<<R>> -
 with(.spi.Scheduler).FailsafeExecutor<<R>> -
FailurePolicyBuilder a <S=Object,C=.FailurePolicyConfig<<R>>,R=Object> :.PolicyBuilder<<S>,<C>,<R>>
 new(<C>) o
 handle(Class<Throwable>)<S> -
 handle(Class<Throwable>[])<S> fv
 handle(java.util.List<Class<Throwable>>)<S> -
 handleIf(.function.CheckedPredicate<Throwable>)<S> -
 handleIf(.function.CheckedBiPredicate<<R>,Throwable>)<S> -
 handleResult(<R>)<S> -
 handleResultIf(.function.CheckedPredicate<<R>>)<S> -
FailurePolicyConfig a <R=Object> :.PolicyConfig<<R>>
 new() o
 new(.FailurePolicyConfig<<R>>) o
 isExceptionsChecked()boolean -
 getFailureConditions()java.util.List<.function.CheckedBiPredicate<<R>,Throwable>> -
Fallback ai <R=Object> :.Policy<<R>>
 builder(.FallbackConfig<<R>>).FallbackBuilder<<R>> s <R=Object>
 builder(.function.CheckedRunnable).FallbackBuilder<<R>> s <R=Object>
 builder(.function.CheckedSupplier<<R>>).FallbackBuilder<<R>> s <R=Object>
 builder(.function.CheckedConsumer<.event.ExecutionAttemptedEvent<<R>>>).FallbackBuilder<<R>> s <R=Object>
 builder(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,<R>>).FallbackBuilder<<R>> s <R=Object>
 builder(<R>).FallbackBuilder<<R>> s <R=Object>
 builderOfException(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,Exception>).FallbackBuilder<<R>> s <R=Object>
 builderOfStage(.function.CheckedSupplier<java.util.concurrent.CompletionStage<<R>>>).FallbackBuilder<<R>> s <R=Object>
 builderOfStage(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,java.util.concurrent.CompletionStage<<R>>>).FallbackBuilder<<R>> s <R=Object>
 of(.function.CheckedRunnable).Fallback<<R>> s <R=Object>
 of(.function.CheckedSupplier<<R>>).Fallback<<R>> s <R=Object>
 of(.function.CheckedConsumer<.event.ExecutionAttemptedEvent<<R>>>).Fallback<<R>> s <R=Object>
 of(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,<R>>).Fallback<<R>> s <R=Object>
 ofException(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,Exception>).Fallback<<R>> s <R=Object>
 of(<R>).Fallback<<R>> s <R=Object>
 ofStage(.function.CheckedSupplier<java.util.concurrent.CompletionStage<<R>>>).Fallback<<R>> s <R=Object>
 ofStage(.function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,java.util.concurrent.CompletionStage<<R>>>).Fallback<<R>> s <R=Object>
 none().Fallback<Void> s
 getConfig().FallbackConfig<<R>> a
FallbackBuilder - <R=Object> :.FailurePolicyBuilder<.FallbackBuilder<<R>>,.FallbackConfig<<R>>,<R>>,.PolicyListeners<.FallbackBuilder<<R>>,<R>>
 build().Fallback<<R>> -
 onFailedAttempt(.event.EventListener<.event.ExecutionAttemptedEvent<<R>>>).FallbackBuilder<<R>> -
 withAsync().FallbackBuilder<<R>> -
FallbackConfig - <R=Object> :.FailurePolicyConfig<<R>>
 getFallback().function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,<R>> -
 getFallbackStage().function.CheckedFunction<.event.ExecutionAttemptedEvent<<R>>,java.util.concurrent.CompletableFuture<<R>>> -
 isAsync()boolean -
 getFailedAttemptListener().event.EventListener<.event.ExecutionAttemptedEvent<<R>>> -
Policy ai <R=Object>
 getConfig().PolicyConfig<<R>> a
 toExecutor(int).spi.PolicyExecutor<<R>> a
PolicyBuilder a <S=Object,C=.PolicyConfig<<R>>,R=Object> :.PolicyListeners<<S>,<R>>
 config <C> o
 new(<C>) o
 onFailure(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>)<S> -
 onSuccess(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>)<S> -
PolicyConfig a <R=Object>
 new() o
 new(.PolicyConfig<<R>>) o
 getSuccessListener().event.EventListener<.event.ExecutionCompletedEvent<<R>>> -
 getFailureListener().event.EventListener<.event.ExecutionCompletedEvent<<R>>> -
PolicyListeners ai <S=Object,R=Object>
 onFailure(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>)<S> a
 onSuccess(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>)<S> a
RateLimitExceededException - :.FailsafeException
 new(.RateLimiter<?>) -
 getRateLimiter().RateLimiter<?> -
RateLimiter ai <R=Object> :.Policy<<R>>
 smoothBuilder(long,java.time.Duration).RateLimiterBuilder<<R>> s <R=Object>
 smoothBuilder(java.time.Duration).RateLimiterBuilder<<R>> s <R=Object>
 burstyBuilder(long,java.time.Duration).RateLimiterBuilder<<R>> s <R=Object>
 builder(.RateLimiterConfig<<R>>).RateLimiterBuilder<<R>> s <R=Object>
 getConfig().RateLimiterConfig<<R>> a
 acquirePermit()void d !InterruptedException
 acquirePermits(int)void a !InterruptedException
 acquirePermit(java.time.Duration)void d !InterruptedException
 acquirePermits(int,java.time.Duration)void d !InterruptedException
 isSmooth()boolean d
 isBursty()boolean d
 reservePermit()java.time.Duration d
 reservePermits(int)java.time.Duration a
 tryReservePermit(java.time.Duration)java.time.Duration d
 tryReservePermits(int,java.time.Duration)java.time.Duration a
 tryAcquirePermit()boolean d
 tryAcquirePermits(int)boolean a
 tryAcquirePermit(java.time.Duration)boolean d !InterruptedException
 tryAcquirePermits(int,java.time.Duration)boolean a !InterruptedException
RateLimiterBuilder - <R=Object> :.PolicyBuilder<.RateLimiterBuilder<<R>>,.RateLimiterConfig<<R>>,<R>>
 build().RateLimiter<<R>> -
 withMaxWaitTime(java.time.Duration).RateLimiterBuilder<<R>> -
RateLimiterConfig - <R=Object> :.PolicyConfig<<R>>
 getMaxRate()java.time.Duration -
 getMaxPermits()long -
 getPeriod()java.time.Duration -
 getMaxWaitTime()java.time.Duration -
RetryPolicy ai <R=Object> :.Policy<<R>>
 builder().RetryPolicyBuilder<<R>> s <R=Object>
 builder(.RetryPolicyConfig<<R>>).RetryPolicyBuilder<<R>> s <R=Object>
 ofDefaults().RetryPolicy<<R>> s <R=Object>
 getConfig().RetryPolicyConfig<<R>> a
RetryPolicyBuilder - <R=Object> :.DelayablePolicyBuilder<.RetryPolicyBuilder<<R>>,.RetryPolicyConfig<<R>>,<R>>,.PolicyListeners<.RetryPolicyBuilder<<R>>,<R>>
 build().RetryPolicy<<R>> -
 abortIf(.function.CheckedBiPredicate<<R>,Throwable>).RetryPolicyBuilder<<R>> -
 abortIf(.function.CheckedPredicate<<R>>).RetryPolicyBuilder<<R>> -
 abortOn(Class<Throwable>).RetryPolicyBuilder<<R>> -
 abortOn(Class<Throwable>[]).RetryPolicyBuilder<<R>> fv
 abortOn(java.util.List<Class<Throwable>>).RetryPolicyBuilder<<R>> -
 abortOn(.function.CheckedPredicate<Throwable>).RetryPolicyBuilder<<R>> -
 abortWhen(<R>).RetryPolicyBuilder<<R>> -
 onAbort(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>).RetryPolicyBuilder<<R>> -
 onFailedAttempt(.event.EventListener<.event.ExecutionAttemptedEvent<<R>>>).RetryPolicyBuilder<<R>> -
 onRetriesExceeded(.event.EventListener<.event.ExecutionCompletedEvent<<R>>>).RetryPolicyBuilder<<R>> -
 onRetry(.event.EventListener<.event.ExecutionAttemptedEvent<<R>>>).RetryPolicyBuilder<<R>> -
 onRetryScheduled(.event.EventListener<.event.ExecutionScheduledEvent<<R>>>).RetryPolicyBuilder<<R>> -
 withBackoff(java.time.Duration,java.time.Duration).RetryPolicyBuilder<<R>> -
 withBackoff(long,long,java.time.temporal.ChronoUnit).RetryPolicyBuilder<<R>> -
 withBackoff(long,long,java.time.temporal.ChronoUnit,double).RetryPolicyBuilder<<R>> -
 withBackoff(java.time.Duration,java.time.Duration,double).RetryPolicyBuilder<<R>> -
 withDelay(java.time.Duration).RetryPolicyBuilder<<R>> -
 withDelay(long,long,java.time.temporal.ChronoUnit).RetryPolicyBuilder<<R>> -
 withDelay(java.time.Duration,java.time.Duration).RetryPolicyBuilder<<R>> -
 withJitter(double).RetryPolicyBuilder<<R>> -
 withJitter(java.time.Duration).RetryPolicyBuilder<<R>> -
 withMaxAttempts(int).RetryPolicyBuilder<<R>> -
 withMaxDuration(java.time.Duration).RetryPolicyBuilder<<R>> -
 withMaxRetries(int).RetryPolicyBuilder<<R>> -
RetryPolicyConfig - <R=Object> :.DelayablePolicyConfig<<R>>
 allowsRetries()boolean -
 getAbortConditions()java.util.List<.function.CheckedBiPredicate<<R>,Throwable>> -
 getDelay()java.time.Duration -
 getDelayMin()java.time.Duration -
 getDelayMax()java.time.Duration -
 getDelayFactor()double -
 getJitter()java.time.Duration -
 getJitterFactor()double -
 getMaxAttempts()int -
 getMaxDelay()java.time.Duration -
 getMaxDuration()java.time.Duration -
 getMaxRetries()int -
 getAbortListener().event.EventListener<.event.ExecutionCompletedEvent<<R>>> -
 getFailedAttemptListener().event.EventListener<.event.ExecutionAttemptedEvent<<R>>> -
 getRetriesExceededListener().event.EventListener<.event.ExecutionCompletedEvent<<R>>> -
 getRetryListener().event.EventListener<.event.ExecutionAttemptedEvent<<R>>> -
 getRetryScheduledListener().event.EventListener<.event.ExecutionScheduledEvent<<R>>> -
Timeout ai <R=Object> :.Policy<<R>>
 builder(java.time.Duration).TimeoutBuilder<<R>> s <R=Object>
 builder(.TimeoutConfig<<R>>).TimeoutBuilder<<R>> s <R=Object>
 of(java.time.Duration).Timeout<<R>> s <R=Object>
 getConfig().TimeoutConfig<<R>> a
TimeoutBuilder - <R=Object> :.PolicyBuilder<.TimeoutBuilder<<R>>,.TimeoutConfig<<R>>,<R>>
 build().Timeout<<R>> -
 withInterrupt().TimeoutBuilder<<R>> -
TimeoutConfig - <R=Object> :.PolicyConfig<<R>>
 getTimeout()java.time.Duration -
 canInterrupt()boolean -
TimeoutExceededException - :.FailsafeException
 new(.Timeout<?>) -
 getTimeout().Timeout<?> -
package dev.failsafe.event
CircuitBreakerStateChangedEvent -
 new(dev.failsafe.CircuitBreaker.State) -
 getPreviousState()dev.failsafe.CircuitBreaker.State -
EventListener ai <E=Object>
 accept(<E>)void a !Throwable
 acceptUnchecked(<E>)void d
ExecutionAttemptedEvent - <R=Object> :.ExecutionEvent
 new(<R>,Throwable,dev.failsafe.ExecutionContext<<R>>) -
 getLastException()Throwable -
 getLastResult()<R> -
 toString()String -
ExecutionCompletedEvent - <R=Object> :.ExecutionEvent
 new(<R>,Throwable,dev.failsafe.ExecutionContext<<R>>) -
 getException()Throwable -
 getResult()<R> -
 toString()String -
ExecutionEvent a
 context dev.failsafe.ExecutionContext<?> pf
 getElapsedTime()java.time.Duration -
 getAttemptCount()int -
 getExecutionCount()int -
 getStartTime()java.util.Optional<java.time.Instant> -
 getElapsedAttemptTime()java.time.Duration -
 isFirstAttempt()boolean -
 isRetry()boolean -
ExecutionScheduledEvent - <R=Object> :.ExecutionEvent
 new(<R>,Throwable,java.time.Duration,dev.failsafe.ExecutionContext<<R>>) -
 getLastException()Throwable -
 getLastResult()<R> -
 getDelay()java.time.Duration -
 toString()String -
package dev.failsafe.function
AsyncRunnable ai <R=Object>
 run(dev.failsafe.AsyncExecution<<R>>)void a !Exception
AsyncSupplier ai <R=Object,T=Object>
 get(dev.failsafe.AsyncExecution<<R>>)<T> a !Exception
CheckedBiPredicate ai <T=Object,U=Object>
 test(<T>,<U>)boolean a !Throwable
CheckedConsumer ai <T=Object>
 accept(<T>)void a !Throwable
CheckedFunction ai <T=Object,R=Object>
 apply(<T>)<R> a !Throwable
CheckedPredicate ai <T=Object>
 test(<T>)boolean a !Throwable
CheckedRunnable ai
 run()void a !Throwable
CheckedSupplier ai <T=Object>
 get()<T> a !Throwable
ContextualRunnable ai <R=Object>
 run(dev.failsafe.ExecutionContext<<R>>)void a !Throwable
ContextualSupplier ai <R=Object,T=Object>
 get(dev.failsafe.ExecutionContext<<R>>)<T> a !Throwable
package dev.failsafe.internal
BulkheadExecutor - <R=Object> :dev.failsafe.spi.PolicyExecutor<<R>>
 new(.BulkheadImpl<<R>>,int) -
 preExecute()dev.failsafe.spi.ExecutionResult<<R>> o
 preExecuteAsync(dev.failsafe.spi.Scheduler,dev.failsafe.spi.FailsafeFuture<<R>>)java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>> o
 onSuccess(dev.failsafe.spi.ExecutionResult<<R>>)void -
 onFailure(dev.failsafe.ExecutionContext<<R>>,dev.failsafe.spi.ExecutionResult<<R>>)dev.failsafe.spi.ExecutionResult<<R>> o
CircuitBreakerExecutor - <R=Object> :dev.failsafe.spi.PolicyExecutor<<R>>
 new(.CircuitBreakerImpl<<R>>,int) -
 preExecute()dev.failsafe.spi.ExecutionResult<<R>> o
 onSuccess(dev.failsafe.spi.ExecutionResult<<R>>)void -
 onFailure(dev.failsafe.ExecutionContext<<R>>,dev.failsafe.spi.ExecutionResult<<R>>)dev.failsafe.spi.ExecutionResult<<R>> o
CircuitBreakerImpl - <R=Object> :dev.failsafe.CircuitBreaker<<R>>,dev.failsafe.spi.FailurePolicy<<R>>,dev.failsafe.spi.DelayablePolicy<<R>>
 state java.util.concurrent.atomic.AtomicReference<.CircuitState<<R>>> of
 new(dev.failsafe.CircuitBreakerConfig<<R>>) -
 getConfig()dev.failsafe.CircuitBreakerConfig<<R>> -
 tryAcquirePermit()boolean -
 close()void -
 getState()dev.failsafe.CircuitBreaker.State -
 getExecutionCount()int -
 getRemainingDelay()java.time.Duration -
 getFailureCount()long -
 getFailureRate()int -
 getSuccessCount()int -
 getSuccessRate()int -
 halfOpen()void -
 isClosed()boolean -
 isHalfOpen()boolean -
 isOpen()boolean -
 open()void -
 recordFailure()void -
 recordException(Throwable)void -
 recordResult(<R>)void -
 recordSuccess()void -
 toString()String -
 recordResult(<R>,Throwable)void o
 transitionTo(dev.failsafe.CircuitBreaker.State,dev.failsafe.event.EventListener<dev.failsafe.event.CircuitBreakerStateChangedEvent>,dev.failsafe.ExecutionContext<<R>>)void o
 recordExecutionFailure(dev.failsafe.ExecutionContext<<R>>)void o
 open(dev.failsafe.ExecutionContext<<R>>)void o
 toExecutor(int)dev.failsafe.spi.PolicyExecutor<<R>> -
EventHandler ai <R=Object>
 handle(dev.failsafe.spi.ExecutionResult<<R>>,dev.failsafe.ExecutionContext<<R>>)void a
 ofExecutionCompleted(dev.failsafe.event.EventListener<dev.failsafe.event.ExecutionCompletedEvent<<R>>>).EventHandler<<R>> s <R=Object>
 ofExecutionAttempted(dev.failsafe.event.EventListener<dev.failsafe.event.ExecutionAttemptedEvent<<R>>>).EventHandler<<R>> s <R=Object>
 ofExecutionScheduled(dev.failsafe.event.EventListener<dev.failsafe.event.ExecutionScheduledEvent<<R>>>).EventHandler<<R>> s <R=Object>
FallbackImpl - <R=Object> :dev.failsafe.Fallback<<R>>,dev.failsafe.spi.FailurePolicy<<R>>
 NONE dev.failsafe.Fallback<Void> s
 new(dev.failsafe.FallbackConfig<<R>>) -
 getConfig()dev.failsafe.FallbackConfig<<R>> -
 apply(<R>,Throwable,dev.failsafe.ExecutionContext<<R>>)<R> o !Throwable
 applyStage(<R>,Throwable,dev.failsafe.ExecutionContext<<R>>)java.util.concurrent.CompletableFuture<<R>> o !Throwable
 toExecutor(int)dev.failsafe.spi.PolicyExecutor<<R>> -
RetryPolicyExecutor - <R=Object> :dev.failsafe.spi.PolicyExecutor<<R>>
 new(.RetryPolicyImpl<<R>>,int) -
 apply(java.util.function.Function<dev.failsafe.spi.SyncExecutionInternal<<R>>,dev.failsafe.spi.ExecutionResult<<R>>>,dev.failsafe.spi.Scheduler)java.util.function.Function<dev.failsafe.spi.SyncExecutionInternal<<R>>,dev.failsafe.spi.ExecutionResult<<R>>> -
 applyAsync(java.util.function.Function<dev.failsafe.spi.AsyncExecutionInternal<<R>>,java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>>>,dev.failsafe.spi.Scheduler,dev.failsafe.spi.FailsafeFuture<<R>>)java.util.function.Function<dev.failsafe.spi.AsyncExecutionInternal<<R>>,java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>>> -
 handleAsync(dev.failsafe.spi.AsyncExecutionInternal<<R>>,java.util.function.Function<dev.failsafe.spi.AsyncExecutionInternal<<R>>,java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>>>,dev.failsafe.spi.Scheduler,dev.failsafe.spi.FailsafeFuture<<R>>,java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>>,java.util.concurrent.atomic.AtomicReference<dev.failsafe.spi.ExecutionResult<<R>>>)Object -
 onFailure(dev.failsafe.ExecutionContext<<R>>,dev.failsafe.spi.ExecutionResult<<R>>)dev.failsafe.spi.ExecutionResult<<R>> -
 onFailureAsync(dev.failsafe.ExecutionContext<<R>>,dev.failsafe.spi.ExecutionResult<<R>>,dev.failsafe.spi.Scheduler,dev.failsafe.spi.FailsafeFuture<<R>>)java.util.concurrent.CompletableFuture<dev.failsafe.spi.ExecutionResult<<R>>> -
package dev.failsafe.spi
AsyncExecutionInternal ai <R=Object> :.ExecutionInternal<<R>>,dev.failsafe.AsyncExecution<<R>>
 isAsyncExecution()boolean a
 isRecorded()boolean a
 setPostExecuted(int)void a
 isPostExecuted(int)boolean a
 copy().AsyncExecutionInternal<<R>> a
DefaultScheduledFuture - <R=Object> :java.util.concurrent.ScheduledFuture<<R>>
 new() -
 getDelay(java.util.concurrent.TimeUnit)long -
 compareTo(java.util.concurrent.Delayed)int -
 cancel(boolean)boolean -
 isCancelled()boolean -
 isDone()boolean -
 get()<R> - !InterruptedException,java.util.concurrent.ExecutionException
 get(long,java.util.concurrent.TimeUnit)<R> - !InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
DelayablePolicy ai <R=Object> :dev.failsafe.Policy<<R>>
 getConfig()dev.failsafe.DelayablePolicyConfig<<R>> a
 computeDelay(dev.failsafe.ExecutionContext<<R>>)java.time.Duration d
ExecutionInternal ai <R=Object> :dev.failsafe.ExecutionContext<<R>>
 getResult().ExecutionResult<<R>> a
 preExecute()void a
 isPreExecuted()boolean a
 recordAttempt()void a
 record(.ExecutionResult<<R>>)void a
 cancel()boolean a
 cancel(.PolicyExecutor<<R>>)void a
 isCancelled(.PolicyExecutor<<R>>)boolean a
 getLock()Object a
 getLatest().ExecutionInternal<<R>> a
ExecutionResult f <R=Object>
 new(<R>,Throwable) -
 nullFuture()java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>> s <R=Object>
 success(<R>).ExecutionResult<<R>> s <R=Object>
 exception(Throwable).ExecutionResult<<R>> s <R=Object>
 none().ExecutionResult<<R>> s <R=Object>
 getResult()<R> -
 getException()Throwable -
 getDelay()long -
 isComplete()boolean -
 isNonResult()boolean -
 isSuccess()boolean -
 withNonResult().ExecutionResult<<R>> -
 withResult(<R>).ExecutionResult<<R>> -
 withNotComplete().ExecutionResult<<R>> -
 withException().ExecutionResult<<R>> -
 withSuccess().ExecutionResult<<R>> -
 withDelay(long).ExecutionResult<<R>> -
 with(long,boolean,boolean).ExecutionResult<<R>> -
 getSuccessAll()boolean -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
FailsafeFuture - <R=Object> :java.util.concurrent.CompletableFuture<<R>>
 newestExecution .ExecutionInternal<<R>> p
 new(java.util.function.BiConsumer<.ExecutionResult<<R>>,dev.failsafe.ExecutionContext<<R>>>) -
 complete(<R>)boolean -
 completeExceptionally(Throwable)boolean -
 cancel(boolean)boolean -
 completeResult(.ExecutionResult<<R>>)boolean -
 cancelDependencies(.PolicyExecutor<<R>>,boolean,.ExecutionResult<<R>>)void -
 setExecution(.ExecutionInternal<<R>>)void -
 setCancelFn(int,java.util.function.BiConsumer<Boolean,.ExecutionResult<<R>>>)void -
 setCancelFn(.PolicyExecutor<<R>>,java.util.function.BiConsumer<Boolean,.ExecutionResult<<R>>>)void -
 propagateCancellation(java.util.concurrent.Future<<R>>)void -
FailurePolicy ai <R=Object> :dev.failsafe.Policy<<R>>
 getConfig()dev.failsafe.FailurePolicyConfig<<R>> a
 isFailure(<R>,Throwable)boolean d
PolicyExecutor a <R=Object>
 new(dev.failsafe.Policy<<R>>,int) o
 getPolicyIndex()int -
 preExecute().ExecutionResult<<R>> o
 preExecuteAsync(.Scheduler,.FailsafeFuture<<R>>)java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>> o
 apply(java.util.function.Function<.SyncExecutionInternal<<R>>,.ExecutionResult<<R>>>,.Scheduler)java.util.function.Function<.SyncExecutionInternal<<R>>,.ExecutionResult<<R>>> -
 applyAsync(java.util.function.Function<.AsyncExecutionInternal<<R>>,java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>>>,.Scheduler,.FailsafeFuture<<R>>)java.util.function.Function<.AsyncExecutionInternal<<R>>,java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>>> -
 postExecute(.ExecutionInternal<<R>>,.ExecutionResult<<R>>).ExecutionResult<<R>> -
 postExecuteAsync(.AsyncExecutionInternal<<R>>,.ExecutionResult<<R>>,.Scheduler,.FailsafeFuture<<R>>)java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>> o
 isFailure(.ExecutionResult<<R>>)boolean o
 onSuccess(.ExecutionResult<<R>>)void o
 onFailure(dev.failsafe.ExecutionContext<<R>>,.ExecutionResult<<R>>).ExecutionResult<<R>> o
 onFailureAsync(dev.failsafe.ExecutionContext<<R>>,.ExecutionResult<<R>>,.Scheduler,.FailsafeFuture<<R>>)java.util.concurrent.CompletableFuture<.ExecutionResult<<R>>> o
Scheduler ai
 DEFAULT .Scheduler sf
 schedule(java.util.concurrent.Callable<?>,long,java.util.concurrent.TimeUnit)java.util.concurrent.ScheduledFuture<?> a
 of(java.util.concurrent.ScheduledExecutorService).Scheduler s
 of(java.util.concurrent.ExecutorService).Scheduler s
SyncExecutionInternal ai <R=Object> :.ExecutionInternal<<R>>,dev.failsafe.Execution<<R>>
 isInterrupted()boolean a
 setInterruptable(boolean)void a
 interrupt()void a
 copy().SyncExecutionInternal<<R>> a
