# org.eclipse.jdt:org.eclipse.jdt.launching:3.24.200
package org.eclipse.jdt.internal.launching
DetectVMInstallationsJob - :org.eclipse.core.runtime.jobs.Job
 new() -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 belongsTo(Object)boolean -
 search(java.io.File,java.util.List<java.io.File>,java.util.List<org.eclipse.jdt.launching.IVMInstallType>,java.util.Set<java.io.File>,org.eclipse.core.runtime.IProgressMonitor)void s
 initialize()void s
JavaAppletLaunchConfigurationDelegate - :org.eclipse.jdt.launching.JavaLaunchDelegate,org.eclipse.debug.core.IDebugEventSetListener
 new() -
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getJavaPolicyFile(java.io.File)String -
 handleDebugEvents(org.eclipse.debug.core.DebugEvent[])void -
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getAppletMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String o !org.eclipse.core.runtime.CoreException
 getDefaultWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File o !org.eclipse.core.runtime.CoreException
JavaClasspathVariablesInitializer - :org.eclipse.jdt.core.ClasspathVariableInitializer
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 initialize(String)void -
 getMonitor()org.eclipse.core.runtime.IProgressMonitor o
JavaRemoteApplicationLaunchConfigurationDelegate - :org.eclipse.jdt.launching.AbstractJavaLaunchConfigurationDelegate
 new() -
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
MacInstalledJREs - +MacVMStandin
 NO_VMS org.eclipse.jdt.launching.VMStandin[] sf
 new() -
 getInstalledJREs(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.launching.VMStandin[] s !org.eclipse.core.runtime.CoreException
 parseJREInfo(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.launching.VMStandin[] s
SocketAttachConnector - :org.eclipse.jdt.launching.IVMConnector
 new() -
 getAttachingConnector()com.sun.jdi.connect.AttachingConnector os !org.eclipse.core.runtime.CoreException
 getIdentifier()String -
 getName()String -
 abort(String,Throwable,int)void os !org.eclipse.core.runtime.CoreException
 connect(java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.ILaunch)void - !org.eclipse.core.runtime.CoreException
 constructVMLabel(com.sun.jdi.VirtualMachine,String,String,org.eclipse.debug.core.ILaunchConfiguration)String o
 getDefaultArguments()java.util.Map<String,com.sun.jdi.connect.Connector.Argument> - !org.eclipse.core.runtime.CoreException
 getArgumentOrder()java.util.List<String> -
SocketListenConnector - :org.eclipse.jdt.launching.IVMConnector
 new() -
 getListeningConnector()com.sun.jdi.connect.ListeningConnector os !org.eclipse.core.runtime.CoreException
 getIdentifier()String -
 getName()String -
 connect(java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.ILaunch)void - !org.eclipse.core.runtime.CoreException
 getDefaultArguments()java.util.Map<String,com.sun.jdi.connect.Connector.Argument> - !org.eclipse.core.runtime.CoreException
 getArgumentOrder()java.util.List<String> -
 abort(String,Throwable,int)void os !org.eclipse.core.runtime.CoreException
StandardVMDebugger - :.StandardVMRunner
 JAVA_JVM_VERSION String osf
 JRE String osf
 BIN String osf
 new(org.eclipse.jdt.launching.IVMInstall) -
 showCommandLine(org.eclipse.jdt.launching.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 run(org.eclipse.jdt.launching.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 prependJREPath(String[],org.eclipse.core.runtime.IPath)String[] o
 createDebugTarget(org.eclipse.jdt.launching.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,int,org.eclipse.debug.core.model.IProcess,com.sun.jdi.VirtualMachine)org.eclipse.debug.core.model.IDebugTarget o
 checkErrorMessage(org.eclipse.debug.core.model.IProcess)void o !org.eclipse.core.runtime.CoreException
 specifyArguments(java.util.Map<String,com.sun.jdi.connect.Connector.Argument>,int)void o
 getConnector()com.sun.jdi.connect.ListeningConnector o
StandardVMRunner - :org.eclipse.jdt.launching.AbstractVMRunner +CommandDetails
 XSTART_ON_FIRST_THREAD String sf
 fVMInstance org.eclipse.jdt.launching.IVMInstall o
 new(org.eclipse.jdt.launching.IVMInstall) -
 renderDebugTarget(String,int)String o
 renderProcessLabel(Process,String[],String)String s
 renderCommandLine(String[])String o
 addArguments(String[],java.util.List<String>)void o
 validateCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String[])String[] o
 getWorkingDir(org.eclipse.jdt.launching.VMRunnerConfiguration)java.io.File o !org.eclipse.core.runtime.CoreException
 getPluginIdentifier()String o
 constructProgramString(org.eclipse.jdt.launching.VMRunnerConfiguration)String o !org.eclipse.core.runtime.CoreException
 fileExists(java.io.File)boolean o
 convertClassPath(String[])String o
 ensureEncoding(org.eclipse.debug.core.ILaunch,String[])String[] o
 ensureArgument(String,String,String[])String[] o
 showCommandLine(org.eclipse.jdt.launching.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 run(org.eclipse.jdt.launching.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 prependJREPath(String[])String[] o
 addBootClassPathArguments(java.util.List<String>,org.eclipse.jdt.launching.VMRunnerConfiguration)void o
 getJavaVersion(org.eclipse.jdt.launching.IVMInstall)double o
package org.eclipse.jdt.internal.launching.environments
ExecutionEnvironmentAnalyzer - :org.eclipse.jdt.launching.environments.IExecutionEnvironmentAnalyzerDelegate
 new() -
 analyze(org.eclipse.jdt.launching.IVMInstall,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.launching.environments.CompatibleEnvironment[] - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.launching.sourcelookup.advanced
AdvancedSourceLookupSupport -
 ID_sourceContainerResolvers String sf
 ID_workspaceProjectDescribers String sf
 start()void s
 stop()void s
 schedule(.IRunnableWithProgress)void s
 getWorkspaceJavaProjects(org.eclipse.core.runtime.IProgressMonitor).WorkspaceProjectSourceContainers s !org.eclipse.core.runtime.CoreException
 getJavaagentString()String s
 getJavaagentLocation()String s
 getContextMonitor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor s
 createAdvancedLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.debug.core.ILaunch s !org.eclipse.core.runtime.CoreException
 createSourceLocator(String,org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.model.IPersistableSourceLocator s !org.eclipse.core.runtime.CoreException
 isAdvancedSourcelookupEnabled()boolean s
BackgroundProcessingJob - :org.eclipse.core.runtime.jobs.Job
 new() -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 schedule(.IRunnableWithProgress)void -
IJDIHelpers ai
 INSTANCE .IJDIHelpers sf
 getClassesLocation(Object)java.io.File a !org.eclipse.debug.core.DebugException
 getSourcePath(Object)String a !org.eclipse.debug.core.DebugException
 getStackFramesClassesLocations(Object)Iterable<java.io.File> a !org.eclipse.debug.core.DebugException
IRunnableWithProgress ai
 run(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
WorkspaceProjectSourceContainers -
 new() -
 createProjectContainer(java.io.File)org.eclipse.debug.core.sourcelookup.ISourceContainer -
 createClasspathEntryContainer(java.io.File,java.io.File)org.eclipse.debug.core.sourcelookup.ISourceContainer -
 initialize(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 close()void -
 getJavaProjectDescribers()java.util.List<org.eclipse.jdt.launching.sourcelookup.advanced.IWorkspaceProjectDescriber> o
package org.eclipse.jdt.launching
AbstractJavaLaunchConfigurationDelegate a :org.eclipse.debug.core.model.LaunchConfigurationDelegate,org.eclipse.debug.core.IDebugEventSetListener
 new() -
 getLaunchManager()org.eclipse.debug.core.ILaunchManager o
 abort(String,Throwable,int)void o !org.eclipse.core.runtime.CoreException
 getVMInstall(org.eclipse.debug.core.ILaunchConfiguration).IVMInstall - !org.eclipse.core.runtime.CoreException
 getVMInstallName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getVMInstallType(org.eclipse.debug.core.ILaunchConfiguration).IVMInstallType - !org.eclipse.core.runtime.CoreException
 getVMInstallTypeId(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 verifyVMInstall(org.eclipse.debug.core.ILaunchConfiguration).IVMInstall - !org.eclipse.core.runtime.CoreException
 getVMConnectorId(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getBootpath(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getBootpathExt(org.eclipse.debug.core.ILaunchConfiguration)String[][] - !org.eclipse.core.runtime.CoreException
 getClasspath(org.eclipse.debug.core.ILaunchConfiguration)String[] x !org.eclipse.core.runtime.CoreException
 getClasspathAndModulepath(org.eclipse.debug.core.ILaunchConfiguration)String[][] - !org.eclipse.core.runtime.CoreException
 getJavaProject(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.jdt.core.IJavaProject - !org.eclipse.core.runtime.CoreException
 getJavaProjectName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration,String)String - !org.eclipse.core.runtime.CoreException
 getVMSpecificAttributesMap(org.eclipse.debug.core.ILaunchConfiguration)java.util.Map<String,Object> - !org.eclipse.core.runtime.CoreException
 getWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File - !org.eclipse.core.runtime.CoreException
 getWorkingDirectoryPath(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.core.runtime.IPath - !org.eclipse.core.runtime.CoreException
 verifyJavaProject(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.jdt.core.IJavaProject - !org.eclipse.core.runtime.CoreException
 verifyMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 verifyWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File - !org.eclipse.core.runtime.CoreException
 isAllowTerminate(org.eclipse.debug.core.ILaunchConfiguration)boolean - !org.eclipse.core.runtime.CoreException
 isStopInMain(org.eclipse.debug.core.ILaunchConfiguration)boolean - !org.eclipse.core.runtime.CoreException
 setDefaultSourceLocator(org.eclipse.debug.core.ILaunch,org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 prepareStopInMain(org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 handleDebugEvents(org.eclipse.debug.core.DebugEvent[])void -
 getBuildOrder(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 getProjectsForProblemSearch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 isLaunchProblem(org.eclipse.core.resources.IMarker)boolean o !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 getBreakpoints(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.model.IBreakpoint[] o
 getVMRunner(org.eclipse.debug.core.ILaunchConfiguration,String).IVMRunner - !org.eclipse.core.runtime.CoreException
 getEnvironment(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getJavaLibraryPath(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getDefaultWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File o !org.eclipse.core.runtime.CoreException
 getLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 allowAdvancedSourcelookup()void of
 getModuleCLIOptions(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 supportsModule()boolean o
 supportsPreviewFeatures(org.eclipse.debug.core.ILaunchConfiguration)boolean o
AbstractVMInstall a :.IVMInstall,.IVMInstall2,.IVMInstall3
 new(.IVMInstallType,String) -
 getId()String -
 getName()String -
 setName(String)void -
 getInstallLocation()java.io.File -
 setInstallLocation(java.io.File)void -
 getVMInstallType().IVMInstallType -
 getVMRunner(String).IVMRunner -
 getLibraryLocations().LibraryLocation[] -
 setLibraryLocations(.LibraryLocation[])void -
 getJavadocLocation()java.net.URL -
 setJavadocLocation(java.net.URL)void -
 setNotify(boolean)void o
 equals(Object)boolean -
 hashCode()int -
 getVMArguments()String[] -
 setVMArguments(String[])void -
 getVMArgs()String -
 setVMArgs(String)void -
 getJavaVersion()String -
 evaluateSystemProperties(String[],org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,String> - !org.eclipse.core.runtime.CoreException
 abort(String,Throwable,int)void o !org.eclipse.core.runtime.CoreException
 setAttribute(String,String)void -
 getAttribute(String)String -
 getAttributes()java.util.Map<String,String> -
AbstractVMInstallType a :.IVMInstallType,org.eclipse.core.runtime.IExecutableExtension
 new() o
 getVMInstalls().IVMInstall[] -
 disposeVMInstall(String)void -
 findVMInstall(String).IVMInstall -
 createVMInstall(String).IVMInstall - !IllegalArgumentException
 doCreateVMInstall(String).IVMInstall oa
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 getId()String -
 findVMInstallByName(String).IVMInstall -
 getDefaultJavadocLocation(java.io.File)java.net.URL -
 getDefaultVMArguments(java.io.File)String -
AbstractVMRunner a :.IVMRunner
 new() -
 abort(String,Throwable,int)void o !org.eclipse.core.runtime.CoreException
 getPluginIdentifier()String oa
 exec(String[],java.io.File)Process o !org.eclipse.core.runtime.CoreException
 exec(String[],java.io.File,String[])Process o !org.eclipse.core.runtime.CoreException
 exec(String[],java.io.File,String[],boolean)Process o !org.eclipse.core.runtime.CoreException
 quoteWindowsArgs(String[])String[] os
 getCmdLineAsString(String[])String o
 getDefaultProcessMap()java.util.Map<String,String> o
 newProcess(org.eclipse.debug.core.ILaunch,Process,String,java.util.Map<String,String>)org.eclipse.debug.core.model.IProcess o !org.eclipse.core.runtime.CoreException
 combineVmArgs(.VMRunnerConfiguration,.IVMInstall)String[] o
 isModular(.VMRunnerConfiguration,.IVMInstall)boolean o
ExecutionArguments -
 new(String,String) -
 getVMArguments()String -
 getProgramArguments()String -
 getVMArgumentsArray()String[] -
 getProgramArgumentsArray()String[] -
IJavaLaunchConfigurationConstants ai
 ID_JAVA_APPLICATION String sf
 ID_REMOTE_JAVA_APPLICATION String sf
 ID_JAVA_APPLET String sf
 ID_SOCKET_ATTACH_VM_CONNECTOR String sf
 ID_SOCKET_LISTEN_VM_CONNECTOR String sf
 ID_JAVA_PROCESS_TYPE String sf
 ATTR_PROJECT_NAME String sf
 ATTR_MAIN_TYPE_NAME String sf
 ATTR_MODULE_NAME String sf
 ATTR_STOP_IN_MAIN String sf
 ATTR_PROGRAM_ARGUMENTS String sf
 ATTR_VM_ARGUMENTS String sf
 ATTR_WORKING_DIRECTORY String sf
 ATTR_JRE_CONTAINER_PATH String sf
 ATTR_VM_INSTALL_NAME String sfx
 ATTR_VM_INSTALL_TYPE String sfx
 ATTR_VM_INSTALL_TYPE_SPECIFIC_ATTRS_MAP String sf
 ATTR_VM_CONNECTOR String sf
 ATTR_CLASSPATH String sf
 ATTR_MODULEPATH String sf
 ATTR_DEFAULT_CLASSPATH String sf
 ATTR_DEFAULT_MODULE_CLI_OPTIONS String sf
 ATTR_MODULE_CLI_OPTIONS String sf
 ATTR_CLASSPATH_PROVIDER String sf
 ATTR_SOURCE_PATH String sf
 ATTR_DEFAULT_SOURCE_PATH String sf
 ATTR_SOURCE_PATH_PROVIDER String sf
 ATTR_ALLOW_TERMINATE String sf
 ATTR_JAVA_COMMAND String sf
 ATTR_CONNECT_MAP String sf
 ATTR_APPLET_WIDTH String sf
 ATTR_APPLET_HEIGHT String sf
 ATTR_APPLET_NAME String sf
 ATTR_APPLET_PARAMETERS String sf
 ATTR_APPLET_APPLETVIEWER_CLASS String sf
 ATTR_BOOTPATH_PREPEND String sf
 ATTR_BOOTPATH String sf
 ATTR_BOOTPATH_APPEND String sf
 ATTR_USE_START_ON_FIRST_THREAD String sf
 ATTR_SHOW_CODEDETAILS_IN_EXCEPTION_MESSAGES String sf
 ATTR_USE_ARGFILE String sf
 ATTR_EXCLUDE_TEST_CODE String sf
 ATTR_SPECIAL_ADD_MODULES String sf
 ATTR_USE_CLASSPATH_ONLY_JAR String sf
 ERR_UNSPECIFIED_PROJECT int sf
 ERR_UNSPECIFIED_MAIN_TYPE int sf
 ERR_UNSPECIFIED_VM_INSTALL_TYPE int sf
 ERR_UNSPECIFIED_VM_INSTALL int sf
 ERR_VM_INSTALL_TYPE_DOES_NOT_EXIST int sf
 ERR_VM_INSTALL_DOES_NOT_EXIST int sf
 ERR_VM_RUNNER_DOES_NOT_EXIST int sf
 ERR_NOT_A_JAVA_PROJECT int sf
 ERR_WORKING_DIRECTORY_DOES_NOT_EXIST int sf
 ERR_UNSPECIFIED_HOSTNAME int sf
 ERR_INVALID_HOSTNAME int sf
 ERR_UNSPECIFIED_PORT int sf
 ERR_INVALID_PORT int sf
 ERR_REMOTE_VM_CONNECTION_FAILED int sf
 ERR_SHARED_MEMORY_CONNECTOR_UNAVAILABLE int sf
 ERR_WORKING_DIRECTORY_NOT_SUPPORTED int sf
 ERR_VM_LAUNCH_ERROR int sf
 ERR_VM_CONNECT_TIMEOUT int sf
 ERR_NO_SOCKET_AVAILABLE int sf
 ERR_CONNECTOR_NOT_AVAILABLE int sf
 ERR_CONNECTION_FAILED int sf
 ERR_NOT_AN_APPLET int sf
 ERR_UNSPECIFIED_LAUNCH_CONFIG int sf
 ERR_COULD_NOT_BUILD_HTML int sf
 ERR_PROJECT_CLOSED int sf
 ERR_CLASSPATH_TOO_LONG int sf
 ERR_INTERNAL_ERROR int sf
 DEFAULT_APPLETVIEWER_CLASS String sf
 DETAIL_CONFIG_READY_TO_ACCEPT_REMOTE_VM_CONNECTION int sf
ILibraryLocationResolver ai
 getPackageRoot(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath a
 getSourcePath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath a
 getJavadocLocation(org.eclipse.core.runtime.IPath)java.net.URL a
 getIndexLocation(org.eclipse.core.runtime.IPath)java.net.URL a
IRuntimeClasspathEntry ai
 PROJECT int sf
 ARCHIVE int sf
 VARIABLE int sf
 CONTAINER int sf
 OTHER int sf
 STANDARD_CLASSES int sf
 BOOTSTRAP_CLASSES int sf
 USER_CLASSES int sf
 MODULE_PATH int sf
 CLASS_PATH int sf
 PATCH_MODULE int sf
 getType()int a
 getMemento()String a !org.eclipse.core.runtime.CoreException
 getPath()org.eclipse.core.runtime.IPath a
 getResource()org.eclipse.core.resources.IResource a
 getSourceAttachmentPath()org.eclipse.core.runtime.IPath a
 setSourceAttachmentPath(org.eclipse.core.runtime.IPath)void a
 getSourceAttachmentRootPath()org.eclipse.core.runtime.IPath a
 setSourceAttachmentRootPath(org.eclipse.core.runtime.IPath)void a
 getExternalAnnotationsPath()org.eclipse.core.runtime.IPath a
 setExternalAnnotationsPath(org.eclipse.core.runtime.IPath)void a
 getClasspathProperty()int a
 setClasspathProperty(int)void a
 getLocation()String a
 getSourceAttachmentLocation()String a
 getSourceAttachmentRootLocation()String a
 getVariableName()String a
 getClasspathEntry()org.eclipse.jdt.core.IClasspathEntry a
 getJavaProject()org.eclipse.jdt.core.IJavaProject a
 isAutomodule()boolean a
IRuntimeClasspathEntry2 ai :.IRuntimeClasspathEntry
 initializeFrom(org.w3c.dom.Element)void a !org.eclipse.core.runtime.CoreException
 getTypeId()String a
 isComposite()boolean a
 getRuntimeClasspathEntries(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] a !org.eclipse.core.runtime.CoreException
 getRuntimeClasspathEntries(boolean).IRuntimeClasspathEntry[] d !org.eclipse.core.runtime.CoreException
 getName()String a
IRuntimeClasspathEntryResolver ai
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] a !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry[] a !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.jdt.core.IJavaProject,boolean).IRuntimeClasspathEntry[] d !org.eclipse.core.runtime.CoreException
 resolveVMInstall(org.eclipse.jdt.core.IClasspathEntry).IVMInstall a !org.eclipse.core.runtime.CoreException
IRuntimeClasspathEntryResolver2 ai :.IRuntimeClasspathEntryResolver
 isVMInstallReference(org.eclipse.jdt.core.IClasspathEntry)boolean a
IRuntimeClasspathProvider ai
 computeUnresolvedClasspath(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] a !org.eclipse.core.runtime.CoreException
 resolveClasspath(.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] a !org.eclipse.core.runtime.CoreException
IRuntimeContainerComparator axi
 isDuplicate(org.eclipse.core.runtime.IPath)boolean ax
IVMConnector ai
 connect(java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.ILaunch)void a !org.eclipse.core.runtime.CoreException
 getName()String a
 getIdentifier()String a
 getDefaultArguments()java.util.Map<String,com.sun.jdi.connect.Connector.Argument> a !org.eclipse.core.runtime.CoreException
 getArgumentOrder()java.util.List<String> a
IVMInstall ai
 getVMRunner(String).IVMRunner a
 getId()String a
 getName()String a
 setName(String)void a
 getInstallLocation()java.io.File a
 setInstallLocation(java.io.File)void a
 getVMInstallType().IVMInstallType a
 getLibraryLocations().LibraryLocation[] a
 setLibraryLocations(.LibraryLocation[])void a
 setJavadocLocation(java.net.URL)void a
 getJavadocLocation()java.net.URL a
 getVMArguments()String[] a
 setVMArguments(String[])void ax
IVMInstall2 ai
 getVMArgs()String a
 setVMArgs(String)void a
 getJavaVersion()String a
IVMInstall3 ai
 evaluateSystemProperties(String[],org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,String> a !org.eclipse.core.runtime.CoreException
IVMInstallChangedListener ai
 PROPERTY_LIBRARY_LOCATIONS String sf
 PROPERTY_NAME String sf
 PROPERTY_INSTALL_LOCATION String sf
 PROPERTY_JAVADOC_LOCATION String sf
 PROPERTY_VM_ARGUMENTS String sf
 defaultVMInstallChanged(.IVMInstall,.IVMInstall)void a
 vmChanged(.PropertyChangeEvent)void a
 vmAdded(.IVMInstall)void a
 vmRemoved(.IVMInstall)void a
IVMInstallType ai
 createVMInstall(String).IVMInstall a
 findVMInstall(String).IVMInstall a
 findVMInstallByName(String).IVMInstall a
 disposeVMInstall(String)void a
 getVMInstalls().IVMInstall[] a
 getName()String a
 getId()String a
 validateInstallLocation(java.io.File)org.eclipse.core.runtime.IStatus a
 detectInstallLocation()java.io.File a
 getDefaultLibraryLocations(java.io.File).LibraryLocation[] a
IVMRunner ai
 run(.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 showCommandLine(.VMRunnerConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String d !org.eclipse.core.runtime.CoreException
JavaLaunchDelegate - :.AbstractJavaLaunchConfigurationDelegate
 new() -
 showCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
JavaRuntime f
 JRELIB_VARIABLE String sf
 JRESRC_VARIABLE String sf
 JRESRCROOT_VARIABLE String sf
 EXTENSION_POINT_RUNTIME_CLASSPATH_ENTRY_RESOLVERS String sf
 EXTENSION_POINT_RUNTIME_CLASSPATH_PROVIDERS String sf
 EXTENSION_POINT_EXECUTION_ENVIRONMENTS String sf
 EXTENSION_POINT_VM_INSTALLS String sf
 EXTENSION_POINT_LIBRARY_LOCATION_RESOLVERS String sf
 JRE_CONTAINER String sf
 JRE_CONTAINER_MARKER String sf
 JRE_COMPILER_COMPLIANCE_MARKER String sf
 ERR_UNABLE_TO_RESOLVE_JRE int sf
 PREF_CONNECT_TIMEOUT String sf
 PREF_VM_XML String sf
 PREF_STRICTLY_COMPATIBLE_JRE_NOT_AVAILABLE String sf
 PREF_COMPILER_COMPLIANCE_DOES_NOT_MATCH_JRE String sf
 ID_PLUGIN String sf
 DEF_CONNECT_TIMEOUT int sf
 ATTR_CMDLINE String sfx
 PREF_ONLY_INCLUDE_EXPORTED_CLASSPATH_ENTRIES String sf
 CLASSPATH_ATTR_LIBRARY_PATH_ENTRY String sf
 getVMInstall(org.eclipse.jdt.core.IJavaProject).IVMInstall s !org.eclipse.core.runtime.CoreException
 getVMInstallType(String).IVMInstallType s
 setDefaultVMInstall(.IVMInstall,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 setDefaultVMInstall(.IVMInstall,org.eclipse.core.runtime.IProgressMonitor,boolean)void s !org.eclipse.core.runtime.CoreException
 setDefaultVMConnector(.IVMConnector,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getDefaultVMInstall().IVMInstall s
 getDefaultVMConnector().IVMConnector s
 getVMInstallTypes().IVMInstallType[] s
 getCompositeIdFromVM(.IVMInstall)String s
 getVMFromCompositeId(String).IVMInstall s
 newStringVariableClasspathEntry(String).IRuntimeClasspathEntry s
 newDefaultProjectClasspathEntry(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s
 newProjectRuntimeClasspathEntry(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s
 newProjectRuntimeClasspathEntry(org.eclipse.jdt.core.IJavaProject,int).IRuntimeClasspathEntry s
 newArchiveRuntimeClasspathEntry(org.eclipse.core.resources.IResource).IRuntimeClasspathEntry s
 newArchiveRuntimeClasspathEntry(org.eclipse.core.runtime.IPath,int).IRuntimeClasspathEntry s
 newArchiveRuntimeClasspathEntry(org.eclipse.core.runtime.IPath,int,org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s
 newArchiveRuntimeClasspathEntry(org.eclipse.core.runtime.IPath).IRuntimeClasspathEntry s
 newArchiveRuntimeClasspathEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IAccessRule[],org.eclipse.jdt.core.IClasspathAttribute[],boolean).IRuntimeClasspathEntry s
 newVariableRuntimeClasspathEntry(org.eclipse.core.runtime.IPath).IRuntimeClasspathEntry s
 newRuntimeContainerClasspathEntry(org.eclipse.core.runtime.IPath,int).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 newRuntimeContainerClasspathEntry(org.eclipse.core.runtime.IPath,int,org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 newRuntimeClasspathEntry(String).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 computeUnresolvedRuntimeClasspath(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 computeUnresolvedRuntimeClasspath(org.eclipse.jdt.core.IJavaProject,boolean).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 computeUnresolvedRuntimeDependencies(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 computeUnresolvedRuntimeDependencies(org.eclipse.jdt.core.IJavaProject,boolean).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 isModule(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.core.IJavaProject)boolean s
 isModularConfiguration(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 isModularJava(.IVMInstall)boolean s
 compareJavaVersions(.IVMInstall,String)int s
 isModularProject(org.eclipse.jdt.core.IJavaProject)boolean s
 computeUnresolvedSourceLookupPath(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 resolveSourceLookupPath(.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 getClasspathProvider(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathProvider s !org.eclipse.core.runtime.CoreException
 getSourceLookupPathProvider(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathProvider s !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspathEntry(.IRuntimeClasspathEntry,org.eclipse.jdt.core.IJavaProject,boolean).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 computeUnresolvedRuntimeClasspath(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 resolveRuntimeClasspath(.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] s !org.eclipse.core.runtime.CoreException
 getJavaProject(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.jdt.core.IJavaProject s !org.eclipse.core.runtime.CoreException
 computeVMInstall(org.eclipse.debug.core.ILaunchConfiguration).IVMInstall s !org.eclipse.core.runtime.CoreException
 computeDefaultRuntimeClassPath(org.eclipse.jdt.core.IJavaProject)String[] s !org.eclipse.core.runtime.CoreException
 saveVMConfiguration()void s !org.eclipse.core.runtime.CoreException
 isContributedVMInstall(String)boolean s
 getLibraryLocations(.IVMInstall).LibraryLocation[] s
 getJREVariableEntry()org.eclipse.jdt.core.IClasspathEntry s
 getDefaultJREContainerEntry()org.eclipse.jdt.core.IClasspathEntry s
 newDefaultJREContainerPath()org.eclipse.core.runtime.IPath s
 newJREContainerPath(.IVMInstall)org.eclipse.core.runtime.IPath s
 newJREContainerPath(String,String)org.eclipse.core.runtime.IPath s
 newJREContainerPath(.environments.IExecutionEnvironment)org.eclipse.core.runtime.IPath s
 getVMInstall(org.eclipse.core.runtime.IPath).IVMInstall s
 getVMInstallTypeId(org.eclipse.core.runtime.IPath)String s
 getVMInstallName(org.eclipse.core.runtime.IPath)String s
 getExecutionEnvironmentId(org.eclipse.core.runtime.IPath)String s
 computeJREEntry(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 computeJREEntry(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 computeModularJREEntry(org.eclipse.jdt.core.IJavaProject).IRuntimeClasspathEntry s !org.eclipse.core.runtime.CoreException
 isVMInstallReference(.IRuntimeClasspathEntry)boolean s
 getVMConnector(String).IVMConnector s
 getVMConnectors().IVMConnector[] s
 getPreferences()org.eclipse.core.runtime.Preferences s
 savePreferences()void s
 addVariableResolver(.IRuntimeClasspathEntryResolver,String)void s
 addContainerResolver(.IRuntimeClasspathEntryResolver,String)void s
 addVMInstallChangedListener(.IVMInstallChangedListener)void s
 removeVMInstallChangedListener(.IVMInstallChangedListener)void s
 fireVMChanged(.PropertyChangeEvent)void s
 fireVMAdded(.IVMInstall)void s
 fireVMRemoved(.IVMInstall)void s
 getProjectOutputDirectory(org.eclipse.debug.core.ILaunchConfiguration)String s
 getSourceContainers(.IRuntimeClasspathEntry[])org.eclipse.debug.core.sourcelookup.ISourceContainer[] s
 computeJavaLibraryPath(org.eclipse.jdt.core.IJavaProject,boolean)String[] s !org.eclipse.core.runtime.CoreException
 newLibraryPathsAttribute(String[])org.eclipse.jdt.core.IClasspathAttribute s
 getLibraryPaths(org.eclipse.jdt.core.IClasspathAttribute)String[] s
 getExecutionEnvironmentsManager().environments.IExecutionEnvironmentsManager s
 createVMFromDefinitionFile(java.io.File,String,String).VMStandin s !org.eclipse.core.runtime.CoreException
 getProvidedVMPackages(.IVMInstall,String)java.util.Set<String> s !org.eclipse.core.runtime.CoreException
 getModuleCLIOptions(org.eclipse.debug.core.ILaunchConfiguration)String s
LibraryLocation f
 new(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath) -
 new(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,java.net.URL) -
 new(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,java.net.URL,java.net.URL) -
 new(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,java.net.URL,java.net.URL,org.eclipse.core.runtime.IPath) -
 getSystemLibraryPath()org.eclipse.core.runtime.IPath -
 getSystemLibrarySourcePath()org.eclipse.core.runtime.IPath -
 getExternalAnnotationsPath()org.eclipse.core.runtime.IPath -
 getPackageRootPath()org.eclipse.core.runtime.IPath -
 getJavadocLocation()java.net.URL -
 getIndexLocation()java.net.URL -
 equals(Object)boolean -
 hashCode()int -
 equals(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)boolean o
 setSystemLibrarySource(org.eclipse.core.runtime.IPath)void -
 setIndexLocation(java.net.URL)void -
PropertyChangeEvent - :java.util.EventObject
 new(Object,String,Object,Object) -
 getProperty()String -
 getNewValue()Object -
 getOldValue()Object -
SocketUtil -
 new() -
 findUnusedLocalPort(String,int,int)int sx
 findFreePort()int s
StandardClasspathProvider - :.IRuntimeClasspathProvider
 new() -
 computeUnresolvedClasspath(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
 resolveClasspath(.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
 recoverRuntimePath(org.eclipse.debug.core.ILaunchConfiguration,String).IRuntimeClasspathEntry[] o !org.eclipse.core.runtime.CoreException
StandardSourcePathProvider - :.StandardClasspathProvider
 new() -
 computeUnresolvedClasspath(org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
 resolveClasspath(.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration).IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
 addManifestReferences(.IRuntimeClasspathEntry,java.util.List<.IRuntimeClasspathEntry>)void o
VMRunnerConfiguration -
 new(String,String[]) -
 setVMSpecificAttributesMap(java.util.Map<String,Object>)void -
 setVMArguments(String[])void -
 setProgramArguments(String[])void -
 setEnvironment(String[])void -
 setBootClassPath(String[])void -
 getVMSpecificAttributesMap()java.util.Map<String,Object> -
 getClassToLaunch()String -
 getClassPath()String[] -
 getBootClassPath()String[] -
 getVMArguments()String[] -
 getProgramArguments()String[] -
 getEnvironment()String[] -
 setWorkingDirectory(String)void -
 getWorkingDirectory()String -
 setResumeOnStartup(boolean)void -
 isResumeOnStartup()boolean -
 setModulepath(String[])void -
 getModulepath()String[] -
 setModuleDescription(String)void -
 getModuleDescription()String -
 getOverrideDependencies()String -
 setOverrideDependencies(String)void -
 isPreviewEnabled()boolean -
 setPreviewEnabled(boolean)void -
 isMergeOutput()boolean -
 setMergeOutput(boolean)void -
VMStandin - :.AbstractVMInstall
 new(.IVMInstallType,String) -
 new(.IVMInstall,String) -
 new(.IVMInstall) -
 convertToRealVM().IVMInstall -
 getJavaVersion()String -
package org.eclipse.jdt.launching.environments
CompatibleEnvironment -
 new(.IExecutionEnvironment,boolean) -
 getCompatibleEnvironment().IExecutionEnvironment -
 isStrictlyCompatbile()boolean -
 toString()String -
ExecutionEnvironmentDescription f
 ENDORSED_DIRS String sf
 BOOT_CLASS_PATH String sf
 SOURCE_DEFAULT String sf
 SOURCE_MAP String sf
 JAVADOC_LOC String sf
 INDEX_LOC String sf
 ADDITIONAL_DIRS String sf
 EXTENSION_DIRS String sf
 LANGUAGE_LEVEL String sf
 CLASS_LIB_LEVEL String sf
 EXECUTABLE String sf
 EXECUTABLE_CONSOLE String sf
 JAVA_HOME String sf
 DEBUG_ARGS String sf
 EE_NAME String sf
 EE_HOME String sf
 new(java.io.File) - !org.eclipse.core.runtime.CoreException
 new(java.util.Map<String,String>) -
 getProperties()java.util.Map<String,String> -
 getProperty(String)String -
 getLibraryLocations()org.eclipse.jdt.launching.LibraryLocation[] -
 getVMArguments()String -
 getExecutable()java.io.File -
 getConsoleExecutable()java.io.File -
IAccessRuleParticipant ai
 getAccessRules(.IExecutionEnvironment,org.eclipse.jdt.launching.IVMInstall,org.eclipse.jdt.launching.LibraryLocation[],org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IAccessRule[][] a
IExecutionEnvironment ai
 getId()String a
 getDescription()String a
 getCompatibleVMs()org.eclipse.jdt.launching.IVMInstall[] a
 getCompatibleVM()org.eclipse.jdt.launching.IVMInstall a
 isStrictlyCompatible(org.eclipse.jdt.launching.IVMInstall)boolean a
 getDefaultVM()org.eclipse.jdt.launching.IVMInstall a
 setDefaultVM(org.eclipse.jdt.launching.IVMInstall)void a
 getAccessRules(org.eclipse.jdt.launching.IVMInstall,org.eclipse.jdt.launching.LibraryLocation[],org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IAccessRule[][] a
 getProfileProperties()java.util.Properties a
 getSubEnvironments().IExecutionEnvironment[] a
 getComplianceOptions()java.util.Map<String,String> a
IExecutionEnvironmentAnalyzerDelegate ai
 analyze(org.eclipse.jdt.launching.IVMInstall,org.eclipse.core.runtime.IProgressMonitor).CompatibleEnvironment[] a !org.eclipse.core.runtime.CoreException
IExecutionEnvironmentsManager ai
 getExecutionEnvironments().IExecutionEnvironment[] a
 getSupportedExecutionEnvironments()java.util.SortedSet<.IExecutionEnvironment> a
 getEnvironment(String).IExecutionEnvironment a
package org.eclipse.jdt.launching.sourcelookup
ArchiveSourceLocation x :org.eclipse.core.runtime.PlatformObject,.IJavaSourceLocation
 closeArchives()void sx
 new() x
 new(String,String) x
 findSourceElement(String)Object x !org.eclipse.core.runtime.CoreException
 getArchive()java.util.zip.ZipFile ox !java.io.IOException
 getRootPath()org.eclipse.core.runtime.IPath x
 getName()String x
 equals(Object)boolean x
 hashCode()int x
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeFrom(String)void x !org.eclipse.core.runtime.CoreException
DirectorySourceLocation x :org.eclipse.core.runtime.PlatformObject,.IJavaSourceLocation
 new() x
 new(java.io.File) x
 findSourceElement(String)Object x !org.eclipse.core.runtime.CoreException
 getDirectory()java.io.File x
 equals(Object)boolean x
 hashCode()int x
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeFrom(String)void x !org.eclipse.core.runtime.CoreException
IJavaSourceLocation axi :org.eclipse.core.runtime.IAdaptable
 findSourceElement(String)Object ax !org.eclipse.core.runtime.CoreException
 getMemento()String ax !org.eclipse.core.runtime.CoreException
 initializeFrom(String)void ax !org.eclipse.core.runtime.CoreException
JavaProjectSourceLocation x :org.eclipse.core.runtime.PlatformObject,.IJavaSourceLocation
 new() x
 new(org.eclipse.jdt.core.IJavaProject) x
 findSourceElement(String)Object x !org.eclipse.core.runtime.CoreException
 getJavaProject()org.eclipse.jdt.core.IJavaProject x
 equals(Object)boolean x
 hashCode()int x
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeFrom(String)void x !org.eclipse.core.runtime.CoreException
JavaSourceLocator x :org.eclipse.debug.core.model.IPersistableSourceLocator
 ID_JAVA_SOURCE_LOCATOR String sfx
 new() x
 new(org.eclipse.jdt.core.IJavaProject[],boolean) x !org.eclipse.core.runtime.CoreException
 new(.IJavaSourceLocation[]) x
 new(org.eclipse.jdt.core.IJavaProject) x !org.eclipse.core.runtime.CoreException
 setSourceLocations(.IJavaSourceLocation[])void x
 getSourceLocations().IJavaSourceLocation[] x
 getSourceElements(org.eclipse.debug.core.model.IStackFrame)Object[] x
 getSourceElement(org.eclipse.debug.core.model.IStackFrame)Object x
 collectRequiredProjects(org.eclipse.jdt.core.IJavaProject,java.util.ArrayList<org.eclipse.jdt.core.IJavaProject>)void osx !org.eclipse.jdt.core.JavaModelException
 getDefaultSourceLocations(org.eclipse.jdt.core.IJavaProject).IJavaSourceLocation[] sx !org.eclipse.core.runtime.CoreException
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeDefaults(org.eclipse.debug.core.ILaunchConfiguration)void x !org.eclipse.core.runtime.CoreException
 initializeFromMemento(String)void x !org.eclipse.core.runtime.CoreException
LocalFileStorage x :org.eclipse.debug.core.sourcelookup.containers.LocalFileStorage
 new(java.io.File) x
PackageFragmentRootSourceLocation x :org.eclipse.core.runtime.PlatformObject,.IJavaSourceLocation
 new() x
 new(org.eclipse.jdt.core.IPackageFragmentRoot) x
 findSourceElement(String)Object x !org.eclipse.core.runtime.CoreException
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeFrom(String)void x !org.eclipse.core.runtime.CoreException
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot x
 equals(Object)boolean x
 hashCode()int x
ZipEntryStorage x :org.eclipse.debug.core.sourcelookup.containers.ZipEntryStorage
 new(java.util.zip.ZipFile,java.util.zip.ZipEntry) x
package org.eclipse.jdt.launching.sourcelookup.advanced
AdvancedJavaLaunchDelegate - :org.eclipse.jdt.launching.JavaLaunchDelegate
 new() -
AdvancedSourceLookup -
 new() -
 isSourceProject(org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 getClasspath(org.eclipse.jdt.core.IJavaProject)java.util.Map<java.io.File,org.eclipse.jdt.core.IPackageFragmentRoot> s !org.eclipse.jdt.core.JavaModelException
 getOutputDirectories(org.eclipse.jdt.core.IJavaProject)java.util.Set<java.io.File> s !org.eclipse.jdt.core.JavaModelException
 getJavaagentString()String s
 getClassesLocation(Object)java.io.File s !org.eclipse.debug.core.DebugException
 createSourceLocator(String,org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.model.IPersistableSourceLocator s !org.eclipse.core.runtime.CoreException
AdvancedSourceLookupParticipant - :org.eclipse.debug.core.sourcelookup.ISourceLookupParticipant
 new() -
 new(org.eclipse.jdt.internal.launching.sourcelookup.advanced.IJDIHelpers) -
 init(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
 findSourceElements(Object)Object[] - !org.eclipse.core.runtime.CoreException
 getSourceContainer(Object,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.sourcelookup.ISourceContainer - !org.eclipse.core.runtime.CoreException
 getSourceContainerResolvers()java.util.Collection<.ISourceContainerResolver> o
 getSourceName(Object)String - !org.eclipse.core.runtime.CoreException
 dispose()void -
 sourceContainersChanged(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
 disposeContainers()void o
 getSourceLookup(Object).AdvancedSourceLookupParticipant s
ISourceContainerResolver ai
 resolveSourceContainers(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.debug.core.sourcelookup.ISourceContainer> a !org.eclipse.core.runtime.CoreException
IWorkspaceProjectDescriber ai +IJavaProjectSourceDescription
 describeProject(org.eclipse.jdt.core.IJavaProject,.IWorkspaceProjectDescriber.IJavaProjectSourceDescription)void a !org.eclipse.core.runtime.CoreException
IWorkspaceProjectDescriber.IJavaProjectSourceDescription sai
 addLocation(java.io.File)void a
 addSourceContainerFactory(java.util.function.Supplier<org.eclipse.debug.core.sourcelookup.ISourceContainer>)void a
 addDependencies(java.util.Map<java.io.File,org.eclipse.jdt.core.IPackageFragmentRoot>)void a
package org.eclipse.jdt.launching.sourcelookup.containers
ClasspathContainerSourceContainer - :org.eclipse.debug.core.sourcelookup.containers.CompositeSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.runtime.IPath) -
 getName()String -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
 getPath()org.eclipse.core.runtime.IPath -
 equals(Object)boolean -
 hashCode()int -
 getClasspathContainer()org.eclipse.jdt.core.IClasspathContainer - !org.eclipse.core.runtime.CoreException
ClasspathVariableSourceContainer - :org.eclipse.debug.core.sourcelookup.containers.CompositeSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.runtime.IPath) -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
 getName()String -
 getPath()org.eclipse.core.runtime.IPath -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
JavaProjectSourceContainer - :org.eclipse.debug.core.sourcelookup.containers.CompositeSourceContainer
 TYPE_ID String sf
 new(org.eclipse.jdt.core.IJavaProject) -
 getName()String -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 dispose()void -
JavaSourceLookupParticipant - :org.eclipse.debug.core.sourcelookup.AbstractSourceLookupParticipant
 new() -
 getSourceName(Object)String - !org.eclipse.core.runtime.CoreException
 dispose()void -
 getDelegateContainer(org.eclipse.debug.core.sourcelookup.ISourceContainer)org.eclipse.debug.core.sourcelookup.ISourceContainer o
 init(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
 sourceContainersChanged(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
JavaSourcePathComputer - :org.eclipse.debug.core.sourcelookup.ISourcePathComputerDelegate
 ID String sf
 new() -
 getId()String -
 computeSourceContainers(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.sourcelookup.ISourceContainer[] - !org.eclipse.core.runtime.CoreException
PackageFragmentRootSourceContainer - :org.eclipse.debug.core.sourcelookup.containers.AbstractSourceContainer
 TYPE_ID String sf
 new(org.eclipse.jdt.core.IPackageFragmentRoot) -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 getName()String -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 equals(Object)boolean -
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot -
 hashCode()int -
 getPath()org.eclipse.core.runtime.IPath -
 toString()String -
