# org.sonarsource.sonarlint.core:sonarlint-commons:10.44.0.84275
package org.sonarsource.sonarlint.core.commons
SonarLintException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
 new(String,Throwable,boolean) -
package org.sonarsource.sonarlint.core.commons.api.progress
CanceledException - :org.sonarsource.sonarlint.core.commons.SonarLintException
 new() -
package org.sonarsource.sonarlint.core.commons.progress
ExecutorServiceShutdownWatchable - <E=java.util.concurrent.ExecutorService> :java.util.concurrent.ExecutorService
 new(<E>) -
 getWrapped()<E> -
 cancelOnShutdown(.SonarLintCancelMonitor)void -
 shutdown()void -
 shutdownNow()java.util.List<Runnable> -
 isShutdown()boolean -
 isTerminated()boolean -
 awaitTermination(long,java.util.concurrent.TimeUnit)boolean - !InterruptedException
 submit(java.util.concurrent.Callable<<T>>)java.util.concurrent.Future<<T>> - <T=Object>
 submit(Runnable,<T>)java.util.concurrent.Future<<T>> - <T=Object>
 submit(Runnable)java.util.concurrent.Future<?> -
 invokeAll(java.util.Collection<java.util.concurrent.Callable<<T>>>)java.util.List<java.util.concurrent.Future<<T>>> - <T=Object> !InterruptedException
 invokeAll(java.util.Collection<java.util.concurrent.Callable<<T>>>,long,java.util.concurrent.TimeUnit)java.util.List<java.util.concurrent.Future<<T>>> - <T=Object> !InterruptedException
 invokeAny(java.util.Collection<java.util.concurrent.Callable<<T>>>)<T> - <T=Object> !InterruptedException,java.util.concurrent.ExecutionException
 invokeAny(java.util.Collection<java.util.concurrent.Callable<<T>>>,long,java.util.concurrent.TimeUnit)<T> - <T=Object> !InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
 execute(Runnable)void -
NoOpProgressMonitor - :.ProgressMonitor
 new() -
 notifyProgress(String,Integer)void -
 isCanceled()boolean -
 complete()void -
 cancel()void -
ProgressIndicator ai
 notifyProgress(String,Integer)void a
 isCanceled()boolean a
ProgressMonitor ai :.ProgressIndicator
 complete()void a
 cancel()void a
SonarLintCancelMonitor -
 new() -
 cancel()void -
 isCanceled()boolean -
 checkCanceled()void -
 onCancel(Runnable)void -
 watchForShutdown(.ExecutorServiceShutdownWatchable<?>)void -
Task ai
 run(.ProgressIndicator)void a
TaskManager -
 new() -
 createAndRunTask(String,java.util.UUID,String,String,boolean,boolean,.Task,.SonarLintCancelMonitor)void f
 runExistingTask(String,java.util.UUID,String,String,boolean,boolean,.Task,.SonarLintCancelMonitor)void f
 trackNewTask(java.util.UUID,.SonarLintCancelMonitor)void f
 cancel(String)void -
 startProgress(String,java.util.UUID,String,String,boolean,boolean,.SonarLintCancelMonitor)void o
 createProgress(java.util.UUID,.SonarLintCancelMonitor).ProgressMonitor o
package org.sonarsource.sonarlint.core.commons.tracing
Trace -
 begin(String,String).Trace s
 startChild(.Trace,String,String,java.util.function.Supplier<<T>>)<T> s <T=Object>
 startChild(.Trace,String,String,Runnable)void s
 startChildren(.Trace,String,.Step[])void sv
 setData(String,Object)void -
 setThrowable(Throwable)void -
 finishExceptionally(Throwable)void -
 finishSuccessfully()void -
