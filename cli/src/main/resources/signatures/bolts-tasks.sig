# com.parse.bolts:bolts-tasks:1.4.0
package bolts
AggregateException - :Exception
 new(String,Throwable[]) -
 new(String,java.util.List<Throwable>) -
 new(java.util.List<Throwable>) -
 getInnerThrowables()java.util.List<Throwable> -
 printStackTrace(java.io.PrintStream)void -
 printStackTrace(java.io.PrintWriter)void -
 getErrors()java.util.List<Exception> x
 getCauses()Throwable[] x
CancellationToken -
 isCancellationRequested()boolean -
 register(Runnable).CancellationTokenRegistration -
 throwIfCancellationRequested()void - !java.util.concurrent.CancellationException
 toString()String -
CancellationTokenRegistration - :java.io.Closeable
 close()void -
CancellationTokenSource - :java.io.Closeable
 new() -
 isCancellationRequested()boolean -
 getToken().CancellationToken -
 cancel()void -
 cancelAfter(long)void -
 close()void -
 toString()String -
Capture - <T=Object>
 new() -
 new(<T>) -
 get()<T> -
 set(<T>)void -
Continuation ai <TTaskResult=Object,TContinuationResult=Object>
 then(.Task<<TTaskResult>>)<TContinuationResult> a !Exception
ExecutorException - :RuntimeException
 new(Exception) -
Task - <TResult=Object> +TaskCompletionSource,UnobservedExceptionHandler
 BACKGROUND_EXECUTOR java.util.concurrent.ExecutorService sf
 UI_THREAD_EXECUTOR java.util.concurrent.Executor sf
 getUnobservedExceptionHandler().Task.UnobservedExceptionHandler s
 setUnobservedExceptionHandler(.Task.UnobservedExceptionHandler)void s
 create().Task.TaskCompletionSource sx <TResult=Object>
 isCompleted()boolean -
 isCancelled()boolean -
 isFaulted()boolean -
 getResult()<TResult> -
 getError()Exception -
 waitForCompletion()void - !InterruptedException
 waitForCompletion(long,java.util.concurrent.TimeUnit)boolean - !InterruptedException
 forResult(<TResult>).Task<<TResult>> s <TResult=Object>
 forError(Exception).Task<<TResult>> s <TResult=Object>
 cancelled().Task<<TResult>> s <TResult=Object>
 delay(long).Task<Void> s
 delay(long,.CancellationToken).Task<Void> s
 cast().Task<<TOut>> - <TOut=Object>
 makeVoid().Task<Void> -
 callInBackground(java.util.concurrent.Callable<<TResult>>).Task<<TResult>> s <TResult=Object>
 callInBackground(java.util.concurrent.Callable<<TResult>>,.CancellationToken).Task<<TResult>> s <TResult=Object>
 call(java.util.concurrent.Callable<<TResult>>,java.util.concurrent.Executor).Task<<TResult>> s <TResult=Object>
 call(java.util.concurrent.Callable<<TResult>>,java.util.concurrent.Executor,.CancellationToken).Task<<TResult>> s <TResult=Object>
 call(java.util.concurrent.Callable<<TResult>>).Task<<TResult>> s <TResult=Object>
 call(java.util.concurrent.Callable<<TResult>>,.CancellationToken).Task<<TResult>> s <TResult=Object>
 whenAnyResult(java.util.Collection<.Task<<TResult>>>).Task<.Task<<TResult>>> s <TResult=Object>
 whenAny(java.util.Collection<.Task<?>>).Task<.Task<?>> s
 whenAllResult(java.util.Collection<.Task<<TResult>>>).Task<java.util.List<<TResult>>> s <TResult=Object>
 whenAll(java.util.Collection<.Task<?>>).Task<Void> s
 continueWhile(java.util.concurrent.Callable<Boolean>,.Continuation<Void,.Task<Void>>).Task<Void> -
 continueWhile(java.util.concurrent.Callable<Boolean>,.Continuation<Void,.Task<Void>>,.CancellationToken).Task<Void> -
 continueWhile(java.util.concurrent.Callable<Boolean>,.Continuation<Void,.Task<Void>>,java.util.concurrent.Executor).Task<Void> -
 continueWhile(java.util.concurrent.Callable<Boolean>,.Continuation<Void,.Task<Void>>,java.util.concurrent.Executor,.CancellationToken).Task<Void> -
 continueWith(.Continuation<<TResult>,<TContinuationResult>>,java.util.concurrent.Executor).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWith(.Continuation<<TResult>,<TContinuationResult>>,java.util.concurrent.Executor,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWith(.Continuation<<TResult>,<TContinuationResult>>).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWith(.Continuation<<TResult>,<TContinuationResult>>,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWithTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,java.util.concurrent.Executor).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWithTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,java.util.concurrent.Executor,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWithTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>).Task<<TContinuationResult>> - <TContinuationResult=Object>
 continueWithTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccess(.Continuation<<TResult>,<TContinuationResult>>,java.util.concurrent.Executor).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccess(.Continuation<<TResult>,<TContinuationResult>>,java.util.concurrent.Executor,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccess(.Continuation<<TResult>,<TContinuationResult>>).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccess(.Continuation<<TResult>,<TContinuationResult>>,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccessTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,java.util.concurrent.Executor).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccessTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,java.util.concurrent.Executor,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccessTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>).Task<<TContinuationResult>> - <TContinuationResult=Object>
 onSuccessTask(.Continuation<<TResult>,.Task<<TContinuationResult>>>,.CancellationToken).Task<<TContinuationResult>> - <TContinuationResult=Object>
Task.TaskCompletionSource x :.TaskCompletionSource<<TResult>>
Task.UnobservedExceptionHandler sai
 unobservedException(.Task<?>,.UnobservedTaskException)void a
TaskCompletionSource - <TResult=Object>
 new() -
 getTask().Task<<TResult>> -
 trySetCancelled()boolean -
 trySetResult(<TResult>)boolean -
 trySetError(Exception)boolean -
 setCancelled()void -
 setResult(<TResult>)void -
 setError(Exception)void -
UnobservedTaskException - :RuntimeException
 new(Throwable) -
