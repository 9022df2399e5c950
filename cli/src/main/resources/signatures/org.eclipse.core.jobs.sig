# org.eclipse.platform:org.eclipse.core.jobs:3.15.900
package org.eclipse.core.internal.jobs
InternalJob a :org.eclipse.core.runtime.PlatformObject,Comparable<.InternalJob>
 manager .JobManager osf
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(String) o
 addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void o
 belongsTo(Object)boolean o
 cancel()boolean o
 canceling()void o
 compareTo(.InternalJob)int f
 done(org.eclipse.core.runtime.IStatus)void o
 getName()String o
 getPriority()int o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor kf
 getProperty(org.eclipse.core.runtime.QualifiedName)Object o
 getResult()org.eclipse.core.runtime.IStatus o
 getRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getState()int o
 getThread()Thread o
 getJobGroup()org.eclipse.core.runtime.jobs.JobGroup o
 isBlocking()boolean o
 isSystem()boolean o
 isUser()boolean o
 join()void o !InterruptedException
 join(long,org.eclipse.core.runtime.IProgressMonitor)boolean o !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 removeJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void o
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus oa
 schedule(long)void o
 setName(String)void o
 setPriority(int)void o
 setProgressGroup(org.eclipse.core.runtime.IProgressMonitor,int)void o
 setProperty(org.eclipse.core.runtime.QualifiedName,Object)void o
 setRule(org.eclipse.core.runtime.jobs.ISchedulingRule)void o
 setSystem(boolean)void o
 setThread(Thread)void o
 setUser(boolean)void o
 setJobGroup(org.eclipse.core.runtime.jobs.JobGroup)void o
 shouldSchedule()boolean o
 sleep()boolean o
 yieldRule(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.jobs.Job o
 toString()String -
 wakeUp(long)void o
InternalJobGroup -
 new(String,int,int) o
 getName()String o
 getMaxThreads()int o
 getResult()org.eclipse.core.runtime.MultiStatus o
 getState()int o
 getActiveJobs()java.util.List<org.eclipse.core.runtime.jobs.Job> o
 cancel()void o
 join(long,org.eclipse.core.runtime.IProgressMonitor)boolean o !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 shouldCancel(org.eclipse.core.runtime.IStatus,int,int)boolean o
 computeGroupResult(java.util.List<org.eclipse.core.runtime.IStatus>)org.eclipse.core.runtime.MultiStatus o
JobManager - :org.eclipse.core.runtime.jobs.IJobManager,org.eclipse.osgi.service.debug.DebugOptionsListener
 PI_JOBS String sf
 PLUGIN_ERROR int sf
 MAX_WAIT_INTERVAL long sf
 debug(String)void s
 printState(org.eclipse.core.runtime.jobs.Job)String s
 printState(int)String s
 shutdown()void s
 addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void -
 beginRule(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void -
 cancel(.InternalJob)boolean o
 cancel(Object)void -
 createMonitor(.InternalJob,org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor o
 createProgressGroup()org.eclipse.core.runtime.IProgressMonitor -
 currentJob()org.eclipse.core.runtime.jobs.Job -
 currentRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 endJob(.InternalJob,org.eclipse.core.runtime.IStatus,boolean,boolean)void o
 endRule(org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 find(Object)org.eclipse.core.runtime.jobs.Job[] -
 findBlockingJob(.InternalJob).InternalJob o
 getLockManager().LockManager -
 isActive()boolean o
 isBlocking(.InternalJob)boolean o
 isIdle()boolean -
 isSuspended()boolean -
 join(.InternalJob,long,org.eclipse.core.runtime.IProgressMonitor)boolean o !InterruptedException
 join(Object,org.eclipse.core.runtime.IProgressMonitor)void - !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 newLock()org.eclipse.core.runtime.jobs.ILock -
 now()long -
 optionsChanged(org.eclipse.osgi.service.debug.DebugOptions)void -
 removeJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void -
 resume()void f
 resume(org.eclipse.core.runtime.jobs.ISchedulingRule)void fx
 runNow(.ThreadJob,boolean).InternalJob o
 schedule(.InternalJob,long)void o
 scheduleInternal(.InternalJob,long,boolean)boolean o
 setLockListener(org.eclipse.core.runtime.jobs.LockListener)void -
 setPriority(.InternalJob,int)void o
 setProgressProvider(org.eclipse.core.runtime.jobs.ProgressProvider)void -
 setRule(.InternalJob,org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 sleep(.InternalJob)boolean o
 sleep(Object)void -
 sleepHint()long o
 yieldRule(.InternalJob,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.jobs.Job o
 startJob(.Worker)org.eclipse.core.runtime.jobs.Job o
 suspend()void f
 suspend(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void fx
 transferRule(org.eclipse.core.runtime.jobs.ISchedulingRule,Thread)void -
 wakeUp(.InternalJob,long)void o
 wakeUp(Object)void -
 toString()String -
package org.eclipse.core.runtime.jobs
IJobChangeEvent ai
 getDelay()long a
 getJob().Job a
 getResult()org.eclipse.core.runtime.IStatus a
 getJobGroupResult()org.eclipse.core.runtime.IStatus a
IJobChangeListener ai
 aboutToRun(.IJobChangeEvent)void a
 awake(.IJobChangeEvent)void a
 done(.IJobChangeEvent)void a
 running(.IJobChangeEvent)void a
 scheduled(.IJobChangeEvent)void a
 sleeping(.IJobChangeEvent)void a
 onDone(java.util.function.Consumer<.IJobChangeEvent>).IJobChangeListener s
IJobFunction ai
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IJobManager ai
 PROP_USE_DAEMON_THREADS String sf
 addJobChangeListener(.IJobChangeListener)void a
 beginRule(.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void a
 cancel(Object)void a
 createProgressGroup()org.eclipse.core.runtime.IProgressMonitor a
 currentRule().ISchedulingRule a
 currentJob().Job a
 endRule(.ISchedulingRule)void a
 find(Object).Job[] a
 isIdle()boolean a
 isSuspended()boolean a
 join(Object,org.eclipse.core.runtime.IProgressMonitor)void a !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 newLock().ILock a
 removeJobChangeListener(.IJobChangeListener)void a
 resume(.ISchedulingRule)void ax
 resume()void a
 setLockListener(.LockListener)void a
 setProgressProvider(.ProgressProvider)void a
 suspend()void a
 suspend(.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void ax
 sleep(Object)void a
 transferRule(.ISchedulingRule,Thread)void a
 wakeUp(Object)void a
IJobStatus ai :org.eclipse.core.runtime.IStatus
 getJob().Job a
ILock ai
 acquire(long)boolean a !InterruptedException
 acquire()void a
 getDepth()int a
 release()void a
ISchedulableOperation ai
 getSchedulingRule().ISchedulingRule a
ISchedulingRule ai
 contains(.ISchedulingRule)boolean a
 isConflicting(.ISchedulingRule)boolean a
Job a :org.eclipse.core.internal.jobs.InternalJob
 ASYNC_FINISH org.eclipse.core.runtime.IStatus sf
 INTERACTIVE int sf
 SHORT int sf
 LONG int sf
 BUILD int sf
 DECORATE int sf
 NONE int sf
 SLEEPING int sf
 WAITING int sf
 RUNNING int sf
 getJobManager().IJobManager sf
 create(String,.IJobFunction).Job s
 create(String,org.eclipse.core.runtime.ICoreRunnable).Job s
 createSystem(String,.IJobFunction).Job s
 createSystem(String,org.eclipse.core.runtime.ICoreRunnable).Job s
 new(String) -
 addJobChangeListener(.IJobChangeListener)void f
 belongsTo(Object)boolean -
 cancel()boolean f
 canceling()void o
 done(org.eclipse.core.runtime.IStatus)void f
 getName()String f
 getPriority()int f
 getProperty(org.eclipse.core.runtime.QualifiedName)Object f
 getResult()org.eclipse.core.runtime.IStatus f
 getRule().ISchedulingRule f
 getState()int f
 getThread()Thread f
 getJobGroup().JobGroup f
 isBlocking()boolean f
 isSystem()boolean f
 isUser()boolean f
 join()void f !InterruptedException
 join(long,org.eclipse.core.runtime.IProgressMonitor)boolean f !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 removeJobChangeListener(.IJobChangeListener)void f
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus oa
 schedule()void f
 schedule(long)void f
 setName(String)void f
 setPriority(int)void f
 setProgressGroup(org.eclipse.core.runtime.IProgressMonitor,int)void f
 setProperty(org.eclipse.core.runtime.QualifiedName,Object)void -
 setRule(.ISchedulingRule)void f
 setSystem(boolean)void f
 setUser(boolean)void f
 setThread(Thread)void f
 setJobGroup(.JobGroup)void f
 shouldRun()boolean -
 shouldSchedule()boolean -
 sleep()boolean f
 toString()String -
 wakeUp()void f
 wakeUp(long)void f
 yieldRule(org.eclipse.core.runtime.IProgressMonitor).Job -
JobChangeAdapter - :.IJobChangeListener
 new() -
 aboutToRun(.IJobChangeEvent)void -
 awake(.IJobChangeEvent)void -
 done(.IJobChangeEvent)void -
 running(.IJobChangeEvent)void -
 scheduled(.IJobChangeEvent)void -
 sleeping(.IJobChangeEvent)void -
JobGroup - :org.eclipse.core.internal.jobs.InternalJobGroup
 NONE int sf
 ACTIVE int sf
 CANCELING int sf
 new(String,int,int) -
 getName()String f
 getMaxThreads()int f
 getResult()org.eclipse.core.runtime.MultiStatus f
 getState()int f
 getActiveJobs()java.util.List<.Job> f
 cancel()void f
 join(long,org.eclipse.core.runtime.IProgressMonitor)boolean f !InterruptedException,org.eclipse.core.runtime.OperationCanceledException
 shouldCancel(org.eclipse.core.runtime.IStatus,int,int)boolean o
 computeGroupResult(java.util.List<org.eclipse.core.runtime.IStatus>)org.eclipse.core.runtime.MultiStatus o
LockListener -
 new() -
 aboutToWait(Thread)boolean -
 aboutToRelease()void -
 canBlock()boolean -
 isLockOwnerThread()boolean of
MultiRule - :.ISchedulingRule
 combine(.ISchedulingRule[]).ISchedulingRule s
 combine(.ISchedulingRule,.ISchedulingRule).ISchedulingRule s
 new(.ISchedulingRule[]) v
 getChildren().ISchedulingRule[] -
 contains(.ISchedulingRule)boolean -
 isConflicting(.ISchedulingRule)boolean -
 toString()String -
ProgressProvider a
 new() -
 createMonitor(.Job)org.eclipse.core.runtime.IProgressMonitor a
 createProgressGroup()org.eclipse.core.runtime.IProgressMonitor -
 createMonitor(.Job,org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor -
 getDefaultMonitor()org.eclipse.core.runtime.IProgressMonitor -
 monitorFor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor -
