# org.eclipse.platform:org.eclipse.equinox.common:3.21.0
package org.eclipse.core.runtime
AssertionFailedException - :RuntimeException
 new(String) -
CoreException - :Exception
 new(.IStatus) -
 getCause()Throwable -
 getStatus().IStatus f
 printStackTrace()void -
 printStackTrace(java.io.PrintStream)void -
 printStackTrace(java.io.PrintWriter)void -
IAdaptable ai
 getAdapter(Class<<T>>)<T> a <T=Object>
IAdapterFactory ai
 SERVICE_PROPERTY_ADAPTABLE_CLASS String sf
 SERVICE_PROPERTY_ADAPTER_NAMES String sf
 getAdapter(Object,Class<<T>>)<T> a <T=Object>
 getAdapterList()Class<?>[] d
IAdapterManager ai
 NONE int sf
 NOT_LOADED int sf
 LOADED int sf
 computeAdapterTypes(Class<?>)String[] a
 computeClassOrder(Class<<T>>)Class<<T>>[] a <T=Object>
 getAdapter(Object,Class<<T>>)<T> a <T=Object>
 getAdapter(Object,String)Object a
 hasAdapter(Object,String)boolean a
 queryAdapter(Object,String)int a
 loadAdapter(Object,String)Object a
 registerAdapters(.IAdapterFactory,Class<?>)void a
 unregisterAdapters(.IAdapterFactory)void a
 unregisterAdapters(.IAdapterFactory,Class<?>)void a
IBundleGroupProvider ai
 getName()String a
 getBundleGroups().IBundleGroup[] a
ICoreRunnable ai
 run(.IProgressMonitor)void a !.CoreException
ILogListener ai :java.util.EventListener
 logging(.IStatus,String)void a
IPath ai :Cloneable
 SEPARATOR char sf
 DEVICE_SEPARATOR char sf
 EMPTY .IPath sf
 ROOT .IPath sf
 fromOSString(String).IPath s
 fromPortableString(String).IPath s
 forPosix(String).IPath s
 forWindows(String).IPath s
 fromFile(java.io.File).IPath s
 fromPath(java.nio.file.Path).IPath s
 addFileExtension(String).IPath a
 addTrailingSeparator().IPath a
 append(String).IPath a
 append(.IPath).IPath a
 clone()Object a
 equals(Object)boolean a
 getDevice()String a
 getFileExtension()String a
 hasTrailingSeparator()boolean a
 isAbsolute()boolean a
 isEmpty()boolean a
 isPrefixOf(.IPath)boolean a
 isRoot()boolean a
 isUNC()boolean a
 isValidPath(String)boolean a
 isValidSegment(String)boolean a
 lastSegment()String a
 makeAbsolute().IPath a
 makeRelative().IPath a
 makeRelativeTo(.IPath).IPath a
 makeUNC(boolean).IPath a
 matchingFirstSegments(.IPath)int a
 removeFileExtension().IPath a
 removeFirstSegments(int).IPath a
 removeLastSegments(int).IPath a
 removeTrailingSeparator().IPath a
 segment(int)String a
 segmentCount()int a
 segments()String[] a
 setDevice(String).IPath a
 toFile()java.io.File a
 toPath()java.nio.file.Path d
 toOSString()String a
 toPortableString()String a
 toString()String a
 uptoSegment(int).IPath a
IProgressMonitor ai
 UNKNOWN int sf
 beginTask(String,int)void a
 done()void a
 internalWorked(double)void a
 isCanceled()boolean a
 setCanceled(boolean)void a
 setTaskName(String)void a
 subTask(String)void a
 worked(int)void a
 setBlocked(.IStatus)void d
 clearBlocked()void d
 slice(int).IProgressMonitor d
 done(.IProgressMonitor)void s
 nullSafe(.IProgressMonitor).IProgressMonitor s
IProgressMonitorWithBlocking axi :.IProgressMonitor
ISafeRunnable ai
 run()void a !Exception
 handleException(Throwable)void d
IStatus ai
 OK int sf
 INFO int sf
 WARNING int sf
 ERROR int sf
 CANCEL int sf
 getChildren().IStatus[] a
 getCode()int a
 getException()Throwable a
 getMessage()String a
 getPlugin()String a
 getSeverity()int a
 isMultiStatus()boolean a
 isOK()boolean a
 matches(int)boolean a
MultiStatus - :.Status
 new(Class<?>,int,.IStatus[],String,Throwable) -
 new(String,int,.IStatus[],String,Throwable) -
 new(Class<?>,int,String,Throwable) -
 new(String,int,String,Throwable) -
 new(Class<?>,int,String) -
 new(String,int,String) -
 add(.IStatus)void -
 addAll(.IStatus)void -
 getChildren().IStatus[] -
 isMultiStatus()boolean -
 merge(.IStatus)void -
 toString()String -
NullProgressMonitor - :.IProgressMonitor
 new() -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
OperationCanceledException f :RuntimeException
 new() -
 new(String) -
PlatformObject a :.IAdaptable
 new() -
 getAdapter(Class<<T>>)<T> - <T=Object>
ProgressMonitorWrapper a :.IProgressMonitor,.IProgressMonitorWithBlocking
 progressMonitor .IProgressMonitor pf
 new(.IProgressMonitor) o
 beginTask(String,int)void -
 clearBlocked()void -
 done()void -
 getWrappedProgressMonitor().IProgressMonitor -
 internalWorked(double)void -
 isCanceled()boolean -
 setBlocked(.IStatus)void -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
QualifiedName f
 new(String,String) -
 equals(Object)boolean -
 getLocalName()String -
 getQualifier()String -
 hashCode()int -
 toString()String -
SlicedProgressMonitor - :.IProgressMonitor
 monitor .IProgressMonitor pf
 new(.IProgressMonitor,int) -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 getName()String -
 getSubTaskName()String -
Status - :.IStatus
 OK_STATUS .IStatus sf
 CANCEL_STATUS .IStatus sf
 info(String).IStatus s
 warning(String).IStatus s
 warning(String,Throwable).Status s
 error(String).IStatus s
 error(String,Throwable).IStatus s
 new(int,Class<?>,int,String,Throwable) -
 new(int,String,int,String,Throwable) -
 new(int,Class<?>,String,Throwable) -
 new(int,String,String,Throwable) -
 new(int,Class<?>,String) -
 new(int,String,String) -
 getChildren().IStatus[] -
 getCode()int -
 getException()Throwable -
 getMessage()String -
 getPlugin()String -
 getSeverity()int -
 isMultiStatus()boolean -
 isOK()boolean -
 matches(int)boolean -
 setCode(int)void o
 setException(Throwable)void o
 setMessage(String)void o
 setPlugin(String)void o
 setSeverity(int)void o
 toString()String -
SubMonitor f :.IProgressMonitorWithBlocking
 lastSubMonitor .SubMonitor p
 SUPPRESS_SUBTASK int sf
 SUPPRESS_BEGINTASK int sf
 SUPPRESS_SETTASKNAME int sf
 SUPPRESS_ISCANCELED int sf
 SUPPRESS_ALL_LABELS int sf
 SUPPRESS_NONE int sf
 convert(.IProgressMonitor).SubMonitor s
 convert(.IProgressMonitor,int).SubMonitor s
 convert(.IProgressMonitor,String,int).SubMonitor s
 done(.IProgressMonitor)void s
 setWorkRemaining(int).SubMonitor -
 isCanceled()boolean -
 checkCanceled().SubMonitor - !.OperationCanceledException
 setTaskName(String)void -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 subTask(String)void -
 worked(int)void -
 setCanceled(boolean)void -
 newChild(int).SubMonitor -
 newChild(int,int).SubMonitor -
 split(int).SubMonitor - !.OperationCanceledException
 split(int,int).SubMonitor - !.OperationCanceledException
 clearBlocked()void -
 setBlocked(.IStatus)void -
 eq(Object,Object)boolean os
 toString()String -
SubProgressMonitor x :.ProgressMonitorWrapper
 SUPPRESS_SUBTASK_LABEL int sfx
 PREPEND_MAIN_LABEL_TO_SUBTASK int sfx
 new(.IProgressMonitor,int) x
 new(.IProgressMonitor,int,int) x
 beginTask(String,int)void x
 done()void x
 internalWorked(double)void x
 subTask(String)void x
 worked(int)void x
