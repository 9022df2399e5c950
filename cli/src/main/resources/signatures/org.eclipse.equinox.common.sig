# org.eclipse.platform:org.eclipse.equinox.common:3.21.0
package org.eclipse.core.runtime
AdapterTypes ai@ :java.lang.annotation.Annotation
 adaptableClass()Class<?>[] a
 adapterNames()Class<?>[] a
Adapters -
 new() -
 adapt(Object,Class<<T>>,boolean)<T> s <T=Object>
 adapt(Object,Class<<T>>)<T> s <T=Object>
 of(Object,Class<<T>>)java.util.Optional<<T>> s <T=Object>
Assert f
 isLegal(boolean)boolean s
 isLegal(boolean,String)boolean s
 isNotNull(Object)void s
 isNotNull(Object,String)void s
 isTrue(boolean)boolean s
 isTrue(boolean,String)boolean s
AssertionFailedException - :RuntimeException
 new(String) -
CoreException - :Exception
 new(.IStatus) -
 getCause()Throwable -
 getStatus().IStatus f
 printStackTrace()void -
 printStackTrace(java.io.PrintStream)void -
 printStackTrace(java.io.PrintWriter)void -
FileLocator f
 find(org.osgi.framework.Bundle,.IPath,java.util.Map<String,String>)java.net.URL s
 find(org.osgi.framework.Bundle,.IPath)java.net.URL s
 findEntries(org.osgi.framework.Bundle,.IPath,java.util.Map<String,String>)java.net.URL[] s
 find(java.net.URL)java.net.URL s
 findEntries(org.osgi.framework.Bundle,.IPath)java.net.URL[] s
 openStream(org.osgi.framework.Bundle,.IPath,boolean)java.io.InputStream s !java.io.IOException
 toFileURL(java.net.URL)java.net.URL s !java.io.IOException
 resolve(java.net.URL)java.net.URL s !java.io.IOException
 getBundleFile(org.osgi.framework.Bundle)java.io.File sx !java.io.IOException
 getBundleFileLocation(org.osgi.framework.Bundle)java.util.Optional<java.io.File> s
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
IBundleGroup ai
 getIdentifier()String a
 getName()String a
 getVersion()String a
 getDescription()String a
 getProviderName()String a
 getBundles()org.osgi.framework.Bundle[] a
 getProperty(String)String a
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
ISafeRunnableWithResult ai <T=Object> :.ISafeRunnable
 run()void d !Exception
 runWithResult()<T> a !Exception
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
ListenerList - <E=Object> :Iterable<<E>>
 EQUALITY int sf
 IDENTITY int sf
 new() -
 new(int) -
 add(<E>)void -
 getListeners()Object[] -
 iterator()java.util.Iterator<<E>> -
 isEmpty()boolean -
 remove(Object)void -
 size()int -
 clear()void -
 spliterator()java.util.Spliterator<<E>> -
 stream()java.util.stream.Stream<<E>> -
 parallelStream()java.util.stream.Stream<<E>> -
 toString()String -
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
Path f :.IPath,Cloneable
 EMPTY .Path sf
 ROOT .Path sf
 fromOSString(String).IPath s
 fromPortableString(String).IPath s
 forPosix(String).Path s
 forWindows(String).Path s
 new(String) -
 new(String,String) -
 addFileExtension(String).IPath -
 addTrailingSeparator().IPath -
 append(.IPath).IPath -
 append(String).IPath -
 clone()Object -
 equals(Object)boolean -
 getDevice()String -
 getFileExtension()String -
 hashCode()int -
 hasTrailingSeparator()boolean -
 isAbsolute()boolean -
 isEmpty()boolean -
 isPrefixOf(.IPath)boolean -
 isRoot()boolean -
 isUNC()boolean -
 isValidPath(String)boolean -
 isValidPosixPath(String)boolean s
 isValidWindowsPath(String)boolean s
 isValidSegment(String)boolean -
 isValidPosixSegment(String)boolean s
 isValidWindowsSegment(String)boolean s
 lastSegment()String -
 makeAbsolute().IPath -
 makeRelative().IPath -
 makeRelativeTo(.IPath).IPath -
 makeUNC(boolean).IPath -
 matchingFirstSegments(.IPath)int -
 removeFileExtension().IPath -
 removeFirstSegments(int).IPath -
 removeLastSegments(int).IPath -
 removeTrailingSeparator().IPath -
 segment(int)String -
 segmentCount()int -
 segments()String[] -
 setDevice(String).IPath -
 toFile()java.io.File -
 toOSString()String -
 toPortableString()String -
 toString()String -
 uptoSegment(int).IPath -
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
SafeRunner f
 new() -
 run(.ISafeRunnable)void s
 run(.ISafeRunnableWithResult<<T>>)<T> s <T=Object>
ServiceCaller - <S=Object>
 callOnce(Class<?>,Class<<S>>,java.util.function.Consumer<<S>>)boolean s <S=Object>
 callOnce(Class<?>,Class<<S>>,String,java.util.function.Consumer<<S>>)boolean s <S=Object>
 new(Class<?>,Class<<S>>) -
 new(Class<?>,Class<<S>>,String) -
 call(java.util.function.Consumer<<S>>)boolean -
 current()java.util.Optional<<S>> -
 unget()void -
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
URIUtil f
 append(java.net.URI,String)java.net.URI s
 fromString(String)java.net.URI s !java.net.URISyntaxException
 isFileURI(java.net.URI)boolean s
 lastSegment(java.net.URI)String s
 removeFileExtension(java.net.URI)java.net.URI s
 sameURI(java.net.URI,java.net.URI)boolean s
 toFile(java.net.URI)java.io.File s
 toJarURI(java.net.URI,.IPath)java.net.URI s
 toURI(java.net.URL)java.net.URI s !java.net.URISyntaxException
 toURI(String,String,String)java.net.URI s !java.net.URISyntaxException
 toURI(String,String,String,int,String,String,String)java.net.URI s !java.net.URISyntaxException
 toURI(String,String,String,String)java.net.URI s !java.net.URISyntaxException
 toURI(String,String,String,String,String)java.net.URI s !java.net.URISyntaxException
 toURL(java.net.URI)java.net.URL s !java.net.MalformedURLException
 toUnencodedString(java.net.URI)String s
 makeAbsolute(java.net.URI,java.net.URI)java.net.URI s
 makeRelative(java.net.URI,java.net.URI)java.net.URI s
