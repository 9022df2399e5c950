# org.eclipse.platform:org.eclipse.equinox.concurrent:1.3.500
package org.eclipse.equinox.concurrent.future
AbstractExecutor a :.IRunnableExecutor,.IExecutor
 new() -
 execute(Runnable)void -
 execute(.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor).IFuture<<ResultType>> a <ResultType=Object>
 createFuture(org.eclipse.core.runtime.IProgressMonitor).AbstractFuture<?> oa
AbstractFuture a <ResultType=Object> :.IFuture<<ResultType>>,.ISafeProgressRunner
 new() -
 isCanceled()boolean a
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor a
AbstractListenableFuture a :.AbstractFuture,.IListenableFuture
 new() -
 addListener(.IProgressRunnable,.IExecutor)void a
FutureProgressMonitor - :org.eclipse.core.runtime.ProgressMonitorWrapper
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.runtime.IProgressMonitor) -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 setChildProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
IExecutor ai
 execute(.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor).IFuture<<ResultType>> a <ResultType=Object>
IFuture ai <ResultType=Object>
 cancel()boolean a
 get()<ResultType> a !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 get(long)<ResultType> a !InterruptedException,.TimeoutException,org.eclipse.core.runtime.OperationCanceledException
 getStatus()org.eclipse.core.runtime.IStatus a
 hasValue()boolean a
 isDone()boolean a
IListenableFuture ai <ResultType=Object> :.IFuture<<ResultType>>
 addListener(.IExecutor,.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor)void a
IProgressRunnable ai <ResultType=Object>
 run(org.eclipse.core.runtime.IProgressMonitor)<ResultType> a !Exception
IRunnableExecutor ai
 execute(Runnable)void a
ISafeProgressRunner ai
 runWithProgress(.IProgressRunnable<?>)void a
ImmediateExecutor - :.AbstractExecutor
 new() -
 createFuture(org.eclipse.core.runtime.IProgressMonitor).AbstractFuture<?> o
 execute(.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor).IFuture<<ResultType>> - <ResultType=Object>
SingleOperationFuture - <ResultType=Object> :.AbstractFuture<<ResultType>>
 progressMonitor org.eclipse.core.runtime.IProgressMonitor o
 new() -
 new(org.eclipse.core.runtime.IProgressMonitor) -
 get()<ResultType> - !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 get(long)<ResultType> - !InterruptedException,.TimeoutException,org.eclipse.core.runtime.OperationCanceledException
 isDone()boolean -
 runWithProgress(.IProgressRunnable<?>)void -
 getStatus()org.eclipse.core.runtime.IStatus -
 hasValue()boolean -
 cancel()boolean -
 setException(Throwable)void o
 set(<ResultType>)void o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 isCanceled()boolean -
SingleOperationListenableFuture - <ResultType=Object> :.SingleOperationFuture<<ResultType>>,.IListenableFuture<<ResultType>>
 progressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 new(org.eclipse.core.runtime.IProgressMonitor) -
 addListener(.IExecutor,.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor)void -
 runWithProgress(.IProgressRunnable<?>)void -
ThreadsExecutor - :.AbstractExecutor
 new() -
 createThreadName(.IProgressRunnable<?>)String o
 createRunnable(.ISafeProgressRunner,.IProgressRunnable<?>)Runnable o
 configureThreadForExecution(Thread)void o
 createFuture(org.eclipse.core.runtime.IProgressMonitor).AbstractFuture<?> o
 execute(.IProgressRunnable<<ResultType>>,org.eclipse.core.runtime.IProgressMonitor).IFuture<<ResultType>> - <ResultType=Object> !IllegalThreadStateException
TimeoutException - :Exception
 new(long) -
 new(String,long) -
 getDuration()long -
