# org.eclipse.platform:org.eclipse.debug.core:3.23.300
package org.eclipse.debug.core
DebugEvent f :java.util.EventObject
 RESUME int sf
 SUSPEND int sf
 CREATE int sf
 TERMINATE int sf
 CHANGE int sf
 MODEL_SPECIFIC int sf
 STEP_INTO int sf
 STEP_OVER int sf
 STEP_RETURN int sf
 STEP_END int sf
 BREAKPOINT int sf
 CLIENT_REQUEST int sf
 EVALUATION int sf
 EVALUATION_IMPLICIT int sf
 STATE int sf
 CONTENT int sf
 UNSPECIFIED int sf
 new(Object,int) -
 new(Object,int,int) -
 getDetail()int -
 getKind()int -
 isStepStart()boolean -
 isEvaluation()boolean -
 setData(Object)void -
 getData()Object -
 toString()String -
DebugException - :org.eclipse.core.runtime.CoreException
 TARGET_REQUEST_FAILED int sf
 NOT_SUPPORTED int sf
 REQUEST_FAILED int sf
 INTERNAL_ERROR int sf
 CONFIGURATION_INVALID int sf
 MISSING_LAUNCH_CONFIGURATION_TYPE int sf
 new(org.eclipse.core.runtime.IStatus) -
DebugPlugin - :org.eclipse.core.runtime.Plugin
 EXTENSION_POINT_LAUNCH_CONFIGURATION_TYPES String sf
 EXTENSION_POINT_LAUNCH_CONFIGURATION_COMPARATORS String sf
 EXTENSION_POINT_BREAKPOINTS String sf
 EXTENSION_POINT_STATUS_HANDLERS String sf
 EXTENSION_POINT_SOURCE_LOCATORS String sf
 EXTENSION_POINT_LAUNCH_MODES String sf
 EXTENSION_POINT_LAUNCH_DELEGATES String sf
 EXTENSION_POINT_PROCESS_FACTORIES String sf
 EXTENSION_POINT_EXEC_FACTORIES String sf
 EXTENSION_POINT_LOGICAL_STRUCTURE_TYPES String sf
 EXTENSION_POINT_LOGICAL_STRUCTURE_PROVIDERS String sf
 EXTENSION_POINT_SOURCE_CONTAINER_TYPES String sf
 EXTENSION_POINT_SOURCE_PATH_COMPUTERS String sf
 EXTENSION_POINT_LAUNCH_OPTIONS String sf
 EXTENSION_POINT_BREAKPOINT_IMPORT_PARTICIPANTS String sf
 EXTENSION_POINT_STEP_FILTERS String sf
 ERROR int sf
 INTERNAL_ERROR int sf
 ERR_WORKING_DIRECTORY_NOT_SUPPORTED int sf
 ATTR_PROCESS_FACTORY_ID String sf
 ATTR_CAPTURE_OUTPUT String sf
 ATTR_LAUNCH_TIMESTAMP String sf
 ATTR_TERMINATE_TIMESTAMP String sf
 ATTR_CONSOLE_ENCODING String sf
 ATTR_FORCE_SYSTEM_CONSOLE_ENCODING String sf
 ATTR_MERGE_OUTPUT String sf
 PREF_DELETE_CONFIGS_ON_PROJECT_DELETE String sf
 ATTR_BREAKPOINT_IS_DELETED String sf
 ATTR_ENVIRONMENT String sf
 ATTR_WORKING_DIRECTORY String sf
 ATTR_PATH String sf
 PREF_SHOW_BREAKPOINT_GROUPBY_TYPE_SHORTCUTS String sf
 ATTR_TERMINATE_DESCENDANTS String sf
 getDefault().DebugPlugin s
 getUniqueIdentifier()String s
 new() -
 addDebugEventListener(.IDebugEventSetListener)void -
 fireDebugEventSet(.DebugEvent[])void -
 asyncExec(Runnable)void -
 getBreakpointManager().IBreakpointManager -
 getLaunchManager().ILaunchManager -
 getMemoryBlockManager().IMemoryBlockManager -
 getStatusHandler(org.eclipse.core.runtime.IStatus).IStatusHandler -
 getExpressionManager().IExpressionManager -
 removeDebugEventListener(.IDebugEventSetListener)void -
 stop(org.osgi.framework.BundleContext)void - !Exception
 start(org.osgi.framework.BundleContext)void - !Exception
 newProcess(.ILaunch,Process,String).model.IProcess s
 newProcess(.ILaunch,Process,String,java.util.Map<String,String>).model.IProcess s
 getLogicalStructureTypes(.model.IValue).ILogicalStructureType[] s
 getDefaultStructureType(.ILogicalStructureType[]).ILogicalStructureType s
 setDefaultStructureType(.ILogicalStructureType[],.ILogicalStructureType)void s
 exec(String[],java.io.File)Process s !org.eclipse.core.runtime.CoreException
 exec(String[],java.io.File,String[])Process s !org.eclipse.core.runtime.CoreException
 exec(String[],java.io.File,String[],boolean)Process s !org.eclipse.core.runtime.CoreException
 addDebugEventFilter(.IDebugEventFilter)void -
 removeDebugEventFilter(.IDebugEventFilter)void -
 logDebugMessage(String)void s
 logMessage(String,Throwable)void s
 log(org.eclipse.core.runtime.IStatus)void s
 log(Throwable)void s
 newDocument()org.w3c.dom.Document s !org.eclipse.core.runtime.CoreException
 serializeDocument(org.w3c.dom.Document)String s !org.eclipse.core.runtime.CoreException
 parseDocument(String)org.w3c.dom.Element s !org.eclipse.core.runtime.CoreException
 parseArguments(String)String[] s
 splitArguments(String)String[] s
 renderArguments(String[],int[])String s
 setUseStepFilters(boolean)void s
 isUseStepFilters()boolean s
 getStepFilters(String).model.IStepFilter[] s
 getAdapter(Object,Class<?>)Object s
ExecFactory ai
 exec(String[],java.util.Optional<java.io.File>,java.util.Optional<java.util.Map<String,String>>,boolean)java.util.Optional<Process> a !org.eclipse.core.runtime.CoreException
IBinaryStreamListener ai
 streamAppended(byte[],.model.IBinaryStreamMonitor)void a
IBreakpointListener ai
 breakpointAdded(.model.IBreakpoint)void a
 breakpointRemoved(.model.IBreakpoint,org.eclipse.core.resources.IMarkerDelta)void a
 breakpointChanged(.model.IBreakpoint,org.eclipse.core.resources.IMarkerDelta)void a
IBreakpointManager ai
 addBreakpoint(.model.IBreakpoint)void a !org.eclipse.core.runtime.CoreException
 addBreakpoints(.model.IBreakpoint[])void a !org.eclipse.core.runtime.CoreException
 getBreakpoint(org.eclipse.core.resources.IMarker).model.IBreakpoint a
 getBreakpoints().model.IBreakpoint[] a
 hasBreakpoints()boolean a
 getBreakpoints(String).model.IBreakpoint[] a
 isRegistered(.model.IBreakpoint)boolean a
 fireBreakpointChanged(.model.IBreakpoint)void a
 removeBreakpoint(.model.IBreakpoint,boolean)void a !org.eclipse.core.runtime.CoreException
 removeBreakpoints(.model.IBreakpoint[],boolean)void a !org.eclipse.core.runtime.CoreException
 addBreakpointListener(.IBreakpointListener)void a
 removeBreakpointListener(.IBreakpointListener)void a
 addBreakpointListener(.IBreakpointsListener)void a
 removeBreakpointListener(.IBreakpointsListener)void a
 addBreakpointManagerListener(.IBreakpointManagerListener)void a
 removeBreakpointManagerListener(.IBreakpointManagerListener)void a
 isEnabled()boolean a
 setEnabled(boolean)void a
 getTypeName(.model.IBreakpoint)String a
 getImportParticipants(String).model.IBreakpointImportParticipant[] a !org.eclipse.core.runtime.CoreException
 getTriggerPoints().model.IBreakpoint[] a
 addTriggerPoint(.model.IBreakpoint)void a !org.eclipse.core.runtime.CoreException
 removeTriggerPoint(.model.IBreakpoint)void a !org.eclipse.core.runtime.CoreException
 removeAllTriggerPoints()void a !org.eclipse.core.runtime.CoreException
 hasActiveTriggerPoints()boolean a
 enableTriggerPoints(.model.IBreakpoint[],boolean)void a
 refreshTriggerpointDisplay()void a
IBreakpointManagerListener ai
 breakpointManagerEnablementChanged(boolean)void a
 breakpointManagerTriggerPointChanged(.model.IBreakpoint)void d
IBreakpointsListener ai
 breakpointsAdded(.model.IBreakpoint[])void a
 breakpointsRemoved(.model.IBreakpoint[],org.eclipse.core.resources.IMarkerDelta[])void a
 breakpointsChanged(.model.IBreakpoint[],org.eclipse.core.resources.IMarkerDelta[])void a
IDebugEventFilter ai
 filterDebugEvents(.DebugEvent[]).DebugEvent[] a
IDebugEventSetListener ai
 handleDebugEvents(.DebugEvent[])void a
IExpressionListener ai
 expressionAdded(.model.IExpression)void a
 expressionRemoved(.model.IExpression)void a
 expressionChanged(.model.IExpression)void a
IExpressionManager ai
 addExpression(.model.IExpression)void a
 addExpressions(.model.IExpression[])void a
 newWatchExpression(String).model.IWatchExpression a
 getExpressions().model.IExpression[] a
 hasExpressions()boolean a
 getExpressions(String).model.IExpression[] a
 removeExpression(.model.IExpression)void a
 removeExpressions(.model.IExpression[])void a
 addExpressionListener(.IExpressionListener)void a
 removeExpressionListener(.IExpressionListener)void a
 addExpressionListener(.IExpressionsListener)void a
 removeExpressionListener(.IExpressionsListener)void a
 newWatchExpressionDelegate(String).model.IWatchExpressionDelegate a
 hasWatchExpressionDelegate(String)boolean a
IExpressionsListener ai
 expressionsAdded(.model.IExpression[])void a
 expressionsRemoved(.model.IExpression[])void a
 expressionsChanged(.model.IExpression[])void a
ILaunch ai :.model.ITerminate,org.eclipse.core.runtime.IAdaptable
 getChildren()Object[] a
 getDebugTarget().model.IDebugTarget a
 getProcesses().model.IProcess[] a
 getDebugTargets().model.IDebugTarget[] a
 addDebugTarget(.model.IDebugTarget)void a
 removeDebugTarget(.model.IDebugTarget)void a
 addProcess(.model.IProcess)void a
 removeProcess(.model.IProcess)void a
 getSourceLocator().model.ISourceLocator a
 setSourceLocator(.model.ISourceLocator)void a
 getLaunchMode()String a
 getLaunchConfiguration().ILaunchConfiguration a
 setAttribute(String,String)void a
 getAttribute(String)String a
 hasChildren()boolean a
ILaunchConfiguration ai :org.eclipse.core.runtime.IAdaptable
 LAUNCH_CONFIGURATION_FILE_EXTENSION String sf
 LAUNCH_CONFIGURATION_PROTOTYPE_FILE_EXTENSION String sf
 ATTR_SOURCE_LOCATOR_ID String sf
 ATTR_SOURCE_LOCATOR_MEMENTO String sf
 UPDATE_NONE int sf
 UPDATE_PROTOTYPE_CHILDREN int sf
 CONFIGURATION int sf
 PROTOTYPE int sf
 contentsEqual(.ILaunchConfiguration)boolean a
 copy(String).ILaunchConfigurationWorkingCopy a !org.eclipse.core.runtime.CoreException
 delete()void a !org.eclipse.core.runtime.CoreException
 delete(int)void a !org.eclipse.core.runtime.CoreException
 exists()boolean a
 getAttribute(String,boolean)boolean a !org.eclipse.core.runtime.CoreException
 getAttribute(String,int)int a !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.List<String>)java.util.List<String> a !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.Set<String>)java.util.Set<String> a !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.Map<String,String>)java.util.Map<String,String> a !org.eclipse.core.runtime.CoreException
 getAttribute(String,String)String a !org.eclipse.core.runtime.CoreException
 getAttributes()java.util.Map<String,Object> a !org.eclipse.core.runtime.CoreException
 getCategory()String a !org.eclipse.core.runtime.CoreException
 getFile()org.eclipse.core.resources.IFile a
 getLocation()org.eclipse.core.runtime.IPath ax
 getMappedResources()org.eclipse.core.resources.IResource[] a !org.eclipse.core.runtime.CoreException
 getMemento()String a !org.eclipse.core.runtime.CoreException
 getName()String a
 getModes()java.util.Set<String> a !org.eclipse.core.runtime.CoreException
 getPreferredDelegate(java.util.Set<String>).ILaunchDelegate a !org.eclipse.core.runtime.CoreException
 getType().ILaunchConfigurationType a !org.eclipse.core.runtime.CoreException
 getWorkingCopy().ILaunchConfigurationWorkingCopy a !org.eclipse.core.runtime.CoreException
 hasAttribute(String)boolean a !org.eclipse.core.runtime.CoreException
 isLocal()boolean a
 isMigrationCandidate()boolean a !org.eclipse.core.runtime.CoreException
 isWorkingCopy()boolean a
 launch(String,org.eclipse.core.runtime.IProgressMonitor).ILaunch a !org.eclipse.core.runtime.CoreException
 launch(String,org.eclipse.core.runtime.IProgressMonitor,boolean).ILaunch a !org.eclipse.core.runtime.CoreException
 launch(String,org.eclipse.core.runtime.IProgressMonitor,boolean,boolean).ILaunch a !org.eclipse.core.runtime.CoreException
 migrate()void a !org.eclipse.core.runtime.CoreException
 supportsMode(String)boolean a !org.eclipse.core.runtime.CoreException
 isReadOnly()boolean a
 getPrototype().ILaunchConfiguration a !org.eclipse.core.runtime.CoreException
 isAttributeModified(String)boolean a !org.eclipse.core.runtime.CoreException
 isPrototype()boolean a
 getPrototypeChildren()java.util.Collection<.ILaunchConfiguration> a !org.eclipse.core.runtime.CoreException
 getKind()int a !org.eclipse.core.runtime.CoreException
 getPrototypeVisibleAttributes()java.util.Set<String> a !org.eclipse.core.runtime.CoreException
 setPrototypeAttributeVisibility(String,boolean)void a !org.eclipse.core.runtime.CoreException
ILaunchConfigurationListener ai
 launchConfigurationAdded(.ILaunchConfiguration)void a
 launchConfigurationChanged(.ILaunchConfiguration)void a
 launchConfigurationRemoved(.ILaunchConfiguration)void a
ILaunchConfigurationMigrationDelegate ai
 isCandidate(.ILaunchConfiguration)boolean a !org.eclipse.core.runtime.CoreException
 migrate(.ILaunchConfiguration)void a !org.eclipse.core.runtime.CoreException
ILaunchConfigurationType ai :org.eclipse.core.runtime.IAdaptable
 getAttribute(String)String a
 getCategory()String a
 getDelegate().model.ILaunchConfigurationDelegate ax !org.eclipse.core.runtime.CoreException
 getDelegate(String).model.ILaunchConfigurationDelegate ax !org.eclipse.core.runtime.CoreException
 getDelegates(java.util.Set<String>).ILaunchDelegate[] a !org.eclipse.core.runtime.CoreException
 getPreferredDelegate(java.util.Set<String>).ILaunchDelegate a !org.eclipse.core.runtime.CoreException
 setPreferredDelegate(java.util.Set<String>,.ILaunchDelegate)void a !org.eclipse.core.runtime.CoreException
 supportsModeCombination(java.util.Set<String>)boolean a
 getIdentifier()String a
 getName()String a
 getPluginIdentifier()String a
 getSourceLocatorId()String a
 getSourcePathComputer().sourcelookup.ISourcePathComputer a
 getSupportedModes()java.util.Set<String> ax
 getSupportedModeCombinations()java.util.Set<java.util.Set<String>> a
 isPublic()boolean a
 newInstance(org.eclipse.core.resources.IContainer,String).ILaunchConfigurationWorkingCopy a !org.eclipse.core.runtime.CoreException
 supportsMode(String)boolean a
 getContributorName()String a
 getPrototypes().ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 newPrototypeInstance(org.eclipse.core.resources.IContainer,String).ILaunchConfigurationWorkingCopy a !org.eclipse.core.runtime.CoreException
 supportsPrototypes()boolean a
 supportsCommandLine()boolean a
 supportsOutputMerging()boolean a
ILaunchConfigurationWorkingCopy ai :.ILaunchConfiguration,org.eclipse.core.runtime.IAdaptable
 isDirty()boolean a
 doSave().ILaunchConfiguration a !org.eclipse.core.runtime.CoreException
 doSave(int).ILaunchConfiguration a !org.eclipse.core.runtime.CoreException
 setAttribute(String,int)void a
 setAttribute(String,String)void a
 setAttribute(String,java.util.List<String>)void a
 setAttribute(String,java.util.Map<String,String>)void a
 setAttribute(String,java.util.Set<String>)void a
 setAttribute(String,boolean)void a
 setAttribute(String,Object)void a
 getOriginal().ILaunchConfiguration a
 rename(String)void a
 setContainer(org.eclipse.core.resources.IContainer)void a
 setAttributes(java.util.Map<String,?>)void a
 setMappedResources(org.eclipse.core.resources.IResource[])void a
 setModes(java.util.Set<String>)void a
 setPreferredLaunchDelegate(java.util.Set<String>,String)void a
 addModes(java.util.Set<String>)void a
 removeModes(java.util.Set<String>)void a
 removeAttribute(String)Object a
 getParent().ILaunchConfigurationWorkingCopy a
 copyAttributes(.ILaunchConfiguration)void a !org.eclipse.core.runtime.CoreException
 setPrototype(.ILaunchConfiguration,boolean)void a !org.eclipse.core.runtime.CoreException
ILaunchDelegate ai
 getId()String a
 getName()String a
 getDescription()String a
 getContributorName()String a
 getDelegate().model.ILaunchConfigurationDelegate a !org.eclipse.core.runtime.CoreException
 getModes()java.util.List<java.util.Set<String>> a
 getPluginIdentifier()String a
 getPerspectiveId(java.util.Set<String>)String a
ILaunchListener ai
 launchRemoved(.ILaunch)void a
 launchAdded(.ILaunch)void a
 launchChanged(.ILaunch)void a
ILaunchManager ai
 RUN_MODE String sf
 DEBUG_MODE String sf
 PROFILE_MODE String sf
 ATTR_PRIVATE String sf
 ATTR_ENVIRONMENT_VARIABLES String sf
 ATTR_APPEND_ENVIRONMENT_VARIABLES String sf
 addLaunch(.ILaunch)void a
 addLaunchConfigurationListener(.ILaunchConfigurationListener)void a
 addLaunches(.ILaunch[])void a
 addLaunchListener(.ILaunchesListener)void a
 addLaunchListener(.ILaunchListener)void a
 generateUniqueLaunchConfigurationNameFrom(String)String ax
 generateLaunchConfigurationName(String)String a
 isValidLaunchConfigurationName(String)boolean a !IllegalArgumentException
 getDebugTargets().model.IDebugTarget[] a
 getEnvironment(.ILaunchConfiguration)String[] a !org.eclipse.core.runtime.CoreException
 getEncoding(.ILaunchConfiguration)String a !org.eclipse.core.runtime.CoreException
 getLaunchConfiguration(org.eclipse.core.resources.IFile).ILaunchConfiguration a
 getLaunchConfiguration(String).ILaunchConfiguration a !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations().ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations(.ILaunchConfigurationType).ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations(int).ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations(.ILaunchConfigurationType,int).ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 getLaunchConfigurationType(String).ILaunchConfigurationType a
 getLaunchConfigurationTypes().ILaunchConfigurationType[] a
 getLaunches().ILaunch[] a
 getLaunchMode(String).ILaunchMode a
 getLaunchModes().ILaunchMode[] a
 getMigrationCandidates().ILaunchConfiguration[] a !org.eclipse.core.runtime.CoreException
 getMovedFrom(.ILaunchConfiguration).ILaunchConfiguration a
 getMovedTo(.ILaunchConfiguration).ILaunchConfiguration a
 getNativeEnvironment()java.util.Map<String,String> a
 getNativeEnvironmentCasePreserved()java.util.Map<String,String> a
 getProcesses().model.IProcess[] a
 getSourceContainerType(String).sourcelookup.ISourceContainerType a
 getSourceContainerTypes().sourcelookup.ISourceContainerType[] a
 getSourcePathComputer(.ILaunchConfiguration).sourcelookup.ISourcePathComputer a !org.eclipse.core.runtime.CoreException
 getSourcePathComputer(String).sourcelookup.ISourcePathComputer a
 isExistingLaunchConfigurationName(String)boolean a !org.eclipse.core.runtime.CoreException
 isRegistered(.ILaunch)boolean a
 newSourceLocator(String).model.IPersistableSourceLocator a !org.eclipse.core.runtime.CoreException
 removeLaunch(.ILaunch)void a
 removeLaunchConfigurationListener(.ILaunchConfigurationListener)void a
 removeLaunches(.ILaunch[])void a
 removeLaunchListener(.ILaunchesListener)void a
 removeLaunchListener(.ILaunchListener)void a
ILaunchMode ai
 getIdentifier()String a
 getLabel()String a
 getLaunchAsLabel()String a
ILaunchesListener ai
 launchesRemoved(.ILaunch[])void a
 launchesAdded(.ILaunch[])void a
 launchesChanged(.ILaunch[])void a
ILaunchesListener2 ai :.ILaunchesListener
 launchesTerminated(.ILaunch[])void a
ILogicalStructureProvider ai
 getLogicalStructureTypes(.model.IValue).ILogicalStructureType[] a
ILogicalStructureType ai :.model.ILogicalStructureTypeDelegate,.model.ILogicalStructureTypeDelegate2
 getDescription()String a
 getId()String a
IMemoryBlockListener ai
 memoryBlocksAdded(.model.IMemoryBlock[])void a
 memoryBlocksRemoved(.model.IMemoryBlock[])void a
IMemoryBlockManager ai
 addMemoryBlocks(.model.IMemoryBlock[])void a
 removeMemoryBlocks(.model.IMemoryBlock[])void a
 addListener(.IMemoryBlockListener)void a
 removeListener(.IMemoryBlockListener)void a
 getMemoryBlocks().model.IMemoryBlock[] a
 getMemoryBlocks(.model.IDebugTarget).model.IMemoryBlock[] a
 getMemoryBlocks(.model.IMemoryBlockRetrieval).model.IMemoryBlock[] a
IProcessFactory ai
 newProcess(.ILaunch,Process,String,java.util.Map<String,String>).model.IProcess a
IPrototypeAttributesLabelProvider ai
 getAttributeLabel(String)String a
IRequest ai
 setStatus(org.eclipse.core.runtime.IStatus)void a
 getStatus()org.eclipse.core.runtime.IStatus a
 done()void a
 cancel()void a
 isCanceled()boolean a
IStatusHandler ai
 handleStatus(org.eclipse.core.runtime.IStatus,Object)Object a !org.eclipse.core.runtime.CoreException
IStreamListener ai
 streamAppended(String,.model.IStreamMonitor)void a
Launch - :org.eclipse.core.runtime.PlatformObject,.ILaunch,.model.IDisconnect,.ILaunchListener,.ILaunchConfigurationListener,.IDebugEventSetListener
 new(.ILaunchConfiguration,String,.model.ISourceLocator) -
 canTerminate()boolean -
 getChildren()Object[] -
 getDebugTarget().model.IDebugTarget -
 getProcesses().model.IProcess[] -
 getProcesses0()java.util.List<.model.IProcess> o
 getSourceLocator().model.ISourceLocator -
 setSourceLocator(.model.ISourceLocator)void -
 isTerminated()boolean -
 terminate()void - !.DebugException
 getLaunchMode()String -
 getLaunchConfiguration().ILaunchConfiguration -
 setAttribute(String,String)void -
 getAttribute(String)String -
 getDebugTargets().model.IDebugTarget[] -
 getDebugTargets0()java.util.List<.model.IDebugTarget> o
 addDebugTarget(.model.IDebugTarget)void -
 removeDebugTarget(.model.IDebugTarget)void -
 addProcess(.model.IProcess)void -
 removeProcess(.model.IProcess)void -
 addProcesses(.model.IProcess[])void o
 fireChanged()void o
 fireTerminate()void o
 hasChildren()boolean -
 canDisconnect()boolean -
 disconnect()void - !.DebugException
 isDisconnected()boolean -
 launchRemoved(.ILaunch)void -
 getLaunchManager().ILaunchManager o
 launchAdded(.ILaunch)void -
 launchChanged(.ILaunch)void -
 launchConfigurationAdded(.ILaunchConfiguration)void -
 launchConfigurationChanged(.ILaunchConfiguration)void -
 launchConfigurationRemoved(.ILaunchConfiguration)void -
 handleDebugEvents(.DebugEvent[])void -
 getAdapter(Class<<T>>)<T> - <T=Object>
RefreshUtil -
 ATTR_REFRESH_SCOPE String sf
 ATTR_REFRESH_RECURSIVE String sf
 MEMENTO_SELECTED_PROJECT String sf
 MEMENTO_SELECTED_CONTAINER String sf
 MEMENTO_SELECTED_RESOURCE String sf
 MEMENTO_WORKSPACE String sf
 new() -
 refreshResources(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 toResources(String)org.eclipse.core.resources.IResource[] s !org.eclipse.core.runtime.CoreException
 toMemento(org.eclipse.core.resources.IResource[])String s
 isRefreshRecursive(.ILaunchConfiguration)boolean s !org.eclipse.core.runtime.CoreException
 refreshResources(.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
package org.eclipse.debug.core.commands
AbstractDebugCommand a :.IDebugCommandHandler
 new() -
 execute(.IDebugCommandRequest)boolean -
 isRemainEnabled(.IDebugCommandRequest)boolean o
 canExecute(.IEnabledStateRequest)void -
 getEnabledStateTaskName()String o
 getExecuteTaskName()String o
 doExecute(Object[],org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.IRequest)void oa !org.eclipse.core.runtime.CoreException
 isExecutable(Object[],org.eclipse.core.runtime.IProgressMonitor,.IEnabledStateRequest)boolean oa !org.eclipse.core.runtime.CoreException
 getTarget(Object)Object oa
 getAdapter(Object,Class<?>)Object o
 getEnabledStateSchedulingRule(.IDebugCommandRequest)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getExecuteSchedulingRule(.IDebugCommandRequest)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getEnabledStateJobFamily(.IDebugCommandRequest)Object o
 getExecuteJobFamily(.IDebugCommandRequest)Object o
IDebugCommandHandler ai
 canExecute(.IEnabledStateRequest)void a
 execute(.IDebugCommandRequest)boolean a
IDebugCommandRequest ai :org.eclipse.debug.core.IRequest
 getElements()Object[] a
IDisconnectHandler ai :.IDebugCommandHandler
IDropToFrameHandler ai :.IDebugCommandHandler
IEnabledStateRequest ai :.IDebugCommandRequest
 setEnabled(boolean)void a
IRestartHandler ai :.IDebugCommandHandler
IResumeHandler ai :.IDebugCommandHandler
IStepFiltersHandler ai :.IDebugCommandHandler
IStepIntoHandler ai :.IDebugCommandHandler
IStepOverHandler ai :.IDebugCommandHandler
IStepReturnHandler ai :.IDebugCommandHandler
ISuspendHandler ai :.IDebugCommandHandler
ITerminateHandler ai :.IDebugCommandHandler
package org.eclipse.debug.core.model
Breakpoint a :org.eclipse.core.runtime.PlatformObject,.IBreakpoint,.ITriggerPoint
 new() -
 setMarker(org.eclipse.core.resources.IMarker)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 setEnabled(boolean)void - !org.eclipse.core.runtime.CoreException
 isEnabled()boolean - !org.eclipse.core.runtime.CoreException
 isRegistered()boolean - !org.eclipse.core.runtime.CoreException
 setRegistered(boolean)void - !org.eclipse.core.runtime.CoreException
 delete()void - !org.eclipse.core.runtime.CoreException
 getMarker()org.eclipse.core.resources.IMarker -
 isPersisted()boolean - !org.eclipse.core.runtime.CoreException
 setPersisted(boolean)void - !org.eclipse.core.runtime.CoreException
 isTriggerPoint()boolean - !org.eclipse.core.runtime.CoreException
 setTriggerPoint(boolean)void - !org.eclipse.core.runtime.CoreException
 setAttribute(String,boolean)void o !org.eclipse.core.runtime.CoreException
 setAttribute(String,int)void o !org.eclipse.core.runtime.CoreException
 setAttribute(String,Object)void o !org.eclipse.core.runtime.CoreException
 setAttributes(String[],Object[])void o !org.eclipse.core.runtime.CoreException
 setAttributes(java.util.Map<String,?>)void o !org.eclipse.core.runtime.CoreException
 ensureMarker()org.eclipse.core.resources.IMarker o !org.eclipse.debug.core.DebugException
 markerExists()boolean o
 getMarkerRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getMarkerRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 run(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.resources.IWorkspaceRunnable)void o !org.eclipse.debug.core.DebugException
 toString()String -
 getBreakpointLabel()String -
 setBreakpointLabel(String)void - !org.eclipse.core.runtime.CoreException
DebugElement a :org.eclipse.core.runtime.PlatformObject,.IDebugElement
 new(.IDebugTarget) -
 getDebugTarget().IDebugTarget -
 getLaunch()org.eclipse.debug.core.ILaunch -
 getAdapter(Class<<T>>)<T> - <T=Object>
 fireEvent(org.eclipse.debug.core.DebugEvent)void -
 fireChangeEvent(int)void -
 fireCreationEvent()void -
 fireResumeEvent(int)void -
 fireSuspendEvent(int)void -
 fireTerminateEvent()void -
 requestFailed(String,Throwable)void o !org.eclipse.debug.core.DebugException
 notSupported(String,Throwable)void o !org.eclipse.debug.core.DebugException
IBinaryStreamMonitor ai :.IFlushableStreamMonitor
 addBinaryListener(org.eclipse.debug.core.IBinaryStreamListener)void a
 getData()byte[] a
 removeBinaryListener(org.eclipse.debug.core.IBinaryStreamListener)void a
IBinaryStreamsProxy ai :.IStreamsProxy2
 getBinaryErrorStreamMonitor().IBinaryStreamMonitor a
 getBinaryOutputStreamMonitor().IBinaryStreamMonitor a
 write(byte[])void d !java.io.IOException
 write(byte[],int,int)void a !java.io.IOException
IBreakpoint ai :org.eclipse.core.runtime.IAdaptable
 BREAKPOINT_MARKER String sf
 LINE_BREAKPOINT_MARKER String sf
 ENABLED String sf
 ID String sf
 REGISTERED String sf
 PERSISTED String sf
 delete()void a !org.eclipse.core.runtime.CoreException
 getMarker()org.eclipse.core.resources.IMarker a
 setMarker(org.eclipse.core.resources.IMarker)void a !org.eclipse.core.runtime.CoreException
 getModelIdentifier()String a
 isEnabled()boolean a !org.eclipse.core.runtime.CoreException
 setEnabled(boolean)void a !org.eclipse.core.runtime.CoreException
 isRegistered()boolean a !org.eclipse.core.runtime.CoreException
 setRegistered(boolean)void a !org.eclipse.core.runtime.CoreException
 isPersisted()boolean a !org.eclipse.core.runtime.CoreException
 setPersisted(boolean)void a !org.eclipse.core.runtime.CoreException
IBreakpointImportParticipant ai
 matches(java.util.Map<String,Object>,.IBreakpoint)boolean a !org.eclipse.core.runtime.CoreException
 verify(.IBreakpoint)void a !org.eclipse.core.runtime.CoreException
IDebugElement ai :org.eclipse.core.runtime.IAdaptable
 getModelIdentifier()String a
 getDebugTarget().IDebugTarget a
 getLaunch()org.eclipse.debug.core.ILaunch a
IDebugModelProvider ai
 getModelIdentifiers()String[] a
IDebugTarget ai :.IDebugElement,.ITerminate,.ISuspendResume,org.eclipse.debug.core.IBreakpointListener,.IDisconnect,.IMemoryBlockRetrieval
 getProcess().IProcess a
 getThreads().IThread[] a !org.eclipse.debug.core.DebugException
 hasThreads()boolean a !org.eclipse.debug.core.DebugException
 getName()String a !org.eclipse.debug.core.DebugException
 supportsBreakpoint(.IBreakpoint)boolean a
IDisconnect ai
 canDisconnect()boolean a
 disconnect()void a !org.eclipse.debug.core.DebugException
 isDisconnected()boolean a
IDropToFrame ai
 canDropToFrame()boolean a
 dropToFrame()void a !org.eclipse.debug.core.DebugException
IErrorReportingExpression ai :.IExpression
 hasErrors()boolean a
 getErrorMessages()String[] a
IExpression ai :.IDebugElement
 getExpressionText()String a
 getValue().IValue a
 getDebugTarget().IDebugTarget a
 dispose()void a
IFilteredStep axi :.IStep
 canStepWithFilters()boolean ax
 stepWithFilters()void ax !org.eclipse.debug.core.DebugException
IFlushableStreamMonitor ai :.IStreamMonitor
 flushContents()void a
 setBuffered(boolean)void a
 isBuffered()boolean a
IIndexedValue ai :.IValue
 getVariable(int).IVariable a !org.eclipse.debug.core.DebugException
 getVariables(int,int).IVariable[] a !org.eclipse.debug.core.DebugException
 getSize()int a !org.eclipse.debug.core.DebugException
 getInitialOffset()int a
ILaunchConfigurationDelegate ai
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 showCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String d !org.eclipse.core.runtime.CoreException
ILaunchConfigurationDelegate2 ai :.ILaunchConfigurationDelegate
 getLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.debug.core.ILaunch a !org.eclipse.core.runtime.CoreException
 buildForLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean a !org.eclipse.core.runtime.CoreException
 finalLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean a !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean a !org.eclipse.core.runtime.CoreException
ILineBreakpoint ai :.IBreakpoint
 getLineNumber()int a !org.eclipse.core.runtime.CoreException
 getCharStart()int a !org.eclipse.core.runtime.CoreException
 getCharEnd()int a !org.eclipse.core.runtime.CoreException
ILogicalStructureTypeDelegate ai
 providesLogicalStructure(.IValue)boolean a
 getLogicalStructure(.IValue).IValue a !org.eclipse.core.runtime.CoreException
ILogicalStructureTypeDelegate2 ai
 getDescription(.IValue)String a
ILogicalStructureTypeDelegate3 ai
 releaseValue(.IValue)void a
IMemoryBlock ai :.IDebugElement
 getStartAddress()long a
 getLength()long a
 getBytes()byte[] a !org.eclipse.debug.core.DebugException
 supportsValueModification()boolean a
 setValue(long,byte[])void a !org.eclipse.debug.core.DebugException
IMemoryBlockExtension ai :.IMemoryBlock
 getExpression()String a
 getBigBaseAddress()java.math.BigInteger a !org.eclipse.debug.core.DebugException
 getMemoryBlockStartAddress()java.math.BigInteger a !org.eclipse.debug.core.DebugException
 getMemoryBlockEndAddress()java.math.BigInteger a !org.eclipse.debug.core.DebugException
 getBigLength()java.math.BigInteger a !org.eclipse.debug.core.DebugException
 getAddressSize()int a !org.eclipse.debug.core.DebugException
 supportBaseAddressModification()boolean a !org.eclipse.debug.core.DebugException
 supportsChangeManagement()boolean a
 setBaseAddress(java.math.BigInteger)void a !org.eclipse.debug.core.DebugException
 getBytesFromOffset(java.math.BigInteger,long).MemoryByte[] a !org.eclipse.debug.core.DebugException
 getBytesFromAddress(java.math.BigInteger,long).MemoryByte[] a !org.eclipse.debug.core.DebugException
 setValue(java.math.BigInteger,byte[])void a !org.eclipse.debug.core.DebugException
 connect(Object)void a
 disconnect(Object)void a
 getConnections()Object[] a
 dispose()void a !org.eclipse.debug.core.DebugException
 getMemoryBlockRetrieval().IMemoryBlockRetrieval a
 getAddressableSize()int a !org.eclipse.debug.core.DebugException
IMemoryBlockRetrieval ai
 supportsStorageRetrieval()boolean a
 getMemoryBlock(long,long).IMemoryBlock a !org.eclipse.debug.core.DebugException
IMemoryBlockRetrievalExtension ai :.IMemoryBlockRetrieval
 getExtendedMemoryBlock(String,Object).IMemoryBlockExtension a !org.eclipse.debug.core.DebugException
IPersistableSourceLocator ai :.ISourceLocator
 getMemento()String a !org.eclipse.core.runtime.CoreException
 initializeFromMemento(String)void a !org.eclipse.core.runtime.CoreException
 initializeDefaults(org.eclipse.debug.core.ILaunchConfiguration)void a !org.eclipse.core.runtime.CoreException
IProcess ai :org.eclipse.core.runtime.IAdaptable,.ITerminate
 ATTR_CMDLINE String sf
 ATTR_PROCESS_TYPE String sf
 ATTR_PROCESS_LABEL String sf
 ATTR_PROCESS_ID String sf
 getLabel()String a
 getLaunch()org.eclipse.debug.core.ILaunch a
 getStreamsProxy().IStreamsProxy a
 setAttribute(String,String)void a
 getAttribute(String)String a
 getExitValue()int a !org.eclipse.debug.core.DebugException
IRegister ai :.IVariable
 getRegisterGroup().IRegisterGroup a !org.eclipse.debug.core.DebugException
IRegisterGroup ai :.IDebugElement
 getName()String a !org.eclipse.debug.core.DebugException
 getRegisters().IRegister[] a !org.eclipse.debug.core.DebugException
 hasRegisters()boolean a !org.eclipse.debug.core.DebugException
ISourceLocator ai
 getSourceElement(.IStackFrame)Object a
IStackFrame ai :.IDebugElement,.IStep,.ISuspendResume,.ITerminate
 getThread().IThread a
 getVariables().IVariable[] a !org.eclipse.debug.core.DebugException
 hasVariables()boolean a !org.eclipse.debug.core.DebugException
 getLineNumber()int a !org.eclipse.debug.core.DebugException
 getCharStart()int a !org.eclipse.debug.core.DebugException
 getCharEnd()int a !org.eclipse.debug.core.DebugException
 getName()String a !org.eclipse.debug.core.DebugException
 getRegisterGroups().IRegisterGroup[] a !org.eclipse.debug.core.DebugException
 hasRegisterGroups()boolean a !org.eclipse.debug.core.DebugException
IStep ai
 canStepInto()boolean a
 canStepOver()boolean a
 canStepReturn()boolean a
 isStepping()boolean a
 stepInto()void a !org.eclipse.debug.core.DebugException
 stepOver()void a !org.eclipse.debug.core.DebugException
 stepReturn()void a !org.eclipse.debug.core.DebugException
IStepFilter ai
 isFiltered(Object)boolean a
IStepFilters ai
 supportsStepFilters()boolean a
 isStepFiltersEnabled()boolean a
 setStepFiltersEnabled(boolean)void a
IStreamMonitor ai
 addListener(org.eclipse.debug.core.IStreamListener)void a
 getContents()String a
 removeListener(org.eclipse.debug.core.IStreamListener)void a
IStreamsProxy ai
 getErrorStreamMonitor().IStreamMonitor a
 getOutputStreamMonitor().IStreamMonitor a
 write(String)void a !java.io.IOException
IStreamsProxy2 ai :.IStreamsProxy
 closeInputStream()void a !java.io.IOException
ISuspendResume ai
 canResume()boolean a
 canSuspend()boolean a
 isSuspended()boolean a
 resume()void a !org.eclipse.debug.core.DebugException
 suspend()void a !org.eclipse.debug.core.DebugException
ITerminate ai
 canTerminate()boolean a
 isTerminated()boolean a
 terminate()void a !org.eclipse.debug.core.DebugException
IThread ai :.IDebugElement,.ISuspendResume,.IStep,.ITerminate
 getStackFrames().IStackFrame[] a !org.eclipse.debug.core.DebugException
 hasStackFrames()boolean a !org.eclipse.debug.core.DebugException
 getPriority()int a !org.eclipse.debug.core.DebugException
 getTopStackFrame().IStackFrame a !org.eclipse.debug.core.DebugException
 getName()String a !org.eclipse.debug.core.DebugException
 getBreakpoints().IBreakpoint[] a
ITriggerPoint ai :org.eclipse.core.runtime.IAdaptable
 TRIGGERPOINT String sf
 isTriggerPoint()boolean a !org.eclipse.core.runtime.CoreException
 setTriggerPoint(boolean)void a !org.eclipse.core.runtime.CoreException
IValue ai :.IDebugElement
 getReferenceTypeName()String a !org.eclipse.debug.core.DebugException
 getValueString()String a !org.eclipse.debug.core.DebugException
 isAllocated()boolean a !org.eclipse.debug.core.DebugException
 getVariables().IVariable[] a !org.eclipse.debug.core.DebugException
 hasVariables()boolean a !org.eclipse.debug.core.DebugException
IValueModification ai
 setValue(String)void a !org.eclipse.debug.core.DebugException
 setValue(.IValue)void a !org.eclipse.debug.core.DebugException
 supportsValueModification()boolean a
 verifyValue(String)boolean a !org.eclipse.debug.core.DebugException
 verifyValue(.IValue)boolean a !org.eclipse.debug.core.DebugException
IVariable ai :.IDebugElement,.IValueModification
 getValue().IValue a !org.eclipse.debug.core.DebugException
 getName()String a !org.eclipse.debug.core.DebugException
 getReferenceTypeName()String a !org.eclipse.debug.core.DebugException
 hasValueChanged()boolean a !org.eclipse.debug.core.DebugException
IWatchExpression ai :.IErrorReportingExpression
 evaluate()void a
 setExpressionContext(.IDebugElement)void a
 setExpressionText(String)void a
 isPending()boolean a
 isEnabled()boolean a
 setEnabled(boolean)void a
IWatchExpressionDelegate ai
 evaluateExpression(String,.IDebugElement,.IWatchExpressionListener)void a
IWatchExpressionListener ai
 watchEvaluationFinished(.IWatchExpressionResult)void a
IWatchExpressionResult ai
 getValue().IValue a
 hasErrors()boolean a
 getErrorMessages()String[] a
 getExpressionText()String a
 getException()org.eclipse.debug.core.DebugException a
IWatchpoint ai :.IBreakpoint
 isAccess()boolean a !org.eclipse.core.runtime.CoreException
 setAccess(boolean)void a !org.eclipse.core.runtime.CoreException
 isModification()boolean a !org.eclipse.core.runtime.CoreException
 setModification(boolean)void a !org.eclipse.core.runtime.CoreException
 supportsAccess()boolean a
 supportsModification()boolean a
LaunchConfigurationDelegate a :.ILaunchConfigurationDelegate2
 promptStatus org.eclipse.core.runtime.IStatus osf
 switchToDebugPromptStatus org.eclipse.core.runtime.IStatus osf
 complileErrorPromptStatus org.eclipse.core.runtime.IStatus osf
 saveScopedDirtyEditors org.eclipse.core.runtime.IStatus osf
 complileErrorProjectPromptStatus org.eclipse.core.runtime.IStatus osf
 new() -
 getLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 buildForLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 getBuildOrder(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 getProjectsForProblemSearch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 finalLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 saveBeforeLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 getBreakpoints(org.eclipse.debug.core.ILaunchConfiguration).IBreakpoint[] o
 computeReferencedBuildOrder(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 addReferencedProjects(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.resources.IProject>)void o !org.eclipse.core.runtime.CoreException
 computeBuildOrder(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[] o
 existsProblems(org.eclipse.core.resources.IProject)boolean o !org.eclipse.core.runtime.CoreException
 isLaunchProblem(org.eclipse.core.resources.IMarker)boolean o !org.eclipse.core.runtime.CoreException
 buildProjects(org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
LineBreakpoint a :.Breakpoint,.ILineBreakpoint
 new() -
 getLineNumber()int - !org.eclipse.core.runtime.CoreException
 getCharStart()int - !org.eclipse.core.runtime.CoreException
 getCharEnd()int - !org.eclipse.core.runtime.CoreException
MemoryByte -
 WRITABLE byte sf
 READABLE byte sf
 CHANGED byte sf
 HISTORY_KNOWN byte sf
 BIG_ENDIAN byte sf
 ENDIANESS_KNOWN byte sf
 value byte o
 flags byte o
 new() -
 new(byte) -
 new(byte,byte) -
 getFlags()byte -
 setFlags(byte)void -
 getValue()byte -
 setValue(byte)void -
 setReadable(boolean)void -
 isReadable()boolean -
 setWritable(boolean)void -
 isWritable()boolean -
 setChanged(boolean)void -
 isChanged()boolean -
 setHistoryKnown(boolean)void -
 isHistoryKnown()boolean -
 setBigEndian(boolean)void -
 isBigEndian()boolean -
 setEndianessKnown(boolean)void -
 isEndianessKnown()boolean -
RuntimeProcess - :org.eclipse.core.runtime.PlatformObject,.IProcess
 new(org.eclipse.debug.core.ILaunch,Process,String,java.util.Map<String,String>) -
 startStreams()void o
 canTerminate()boolean -
 getLabel()String -
 setLaunch(org.eclipse.debug.core.ILaunch)void o
 getLaunch()org.eclipse.debug.core.ILaunch -
 getSystemProcess()Process o
 isTerminated()boolean -
 terminate()void - !org.eclipse.debug.core.DebugException
 terminated()void o
 getStreamsProxy().IStreamsProxy -
 createStreamsProxy().IStreamsProxy o
 fireCreationEvent()void o
 fireEvent(org.eclipse.debug.core.DebugEvent)void o
 fireTerminateEvent()void o
 fireChangeEvent()void o
 setAttribute(String,String)void -
 getAttribute(String)String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getExitValue()int - !org.eclipse.debug.core.DebugException
package org.eclipse.debug.core.sourcelookup
AbstractSourceLookupDirector a :.ISourceLookupDirector,org.eclipse.debug.core.ILaunchConfigurationListener,org.eclipse.debug.core.ILaunchListener
 fId String o
 fParticipants java.util.ArrayList<.ISourceLookupParticipant> o
 fSourceContainers .ISourceContainer[] o
 fConfig org.eclipse.debug.core.ILaunchConfiguration o
 fDuplicates boolean o
 fComputer .ISourcePathComputer o
 fResolvedElements java.util.Map<Object,Object> o
 fPromptStatus org.eclipse.core.runtime.IStatus osf
 fResolveDuplicatesStatus org.eclipse.core.runtime.IStatus osf
 DIRECTOR_ROOT_NODE String osf
 CONTAINERS_NODE String osf
 DUPLICATES_ATTR String osf
 CONTAINER_NODE String osf
 CONTAINER_TYPE_ATTR String osf
 CONTAINER_MEMENTO_ATTR String osf
 new() -
 setId(String)void -
 dispose()void -
 abort(String,Throwable)void o !org.eclipse.core.runtime.CoreException
 getSourceContainers().ISourceContainer[] -
 isFindDuplicates()boolean -
 setFindDuplicates(boolean)void -
 launchConfigurationAdded(org.eclipse.debug.core.ILaunchConfiguration)void -
 launchConfigurationChanged(org.eclipse.debug.core.ILaunchConfiguration)void -
 launchConfigurationRemoved(org.eclipse.debug.core.ILaunchConfiguration)void -
 getMemento()String - !org.eclipse.core.runtime.CoreException
 initializeFromMemento(String)void - !org.eclipse.core.runtime.CoreException
 doInitializeFromMemento(String,boolean)void o !org.eclipse.core.runtime.CoreException
 setSourceContainers(.ISourceContainer[])void -
 getSourceElement(org.eclipse.debug.core.model.IStackFrame)Object -
 doSourceLookup(Object)java.util.List<Object> o
 resolveSourceElement(Object,java.util.List<Object>)Object -
 initializeFromMemento(String,org.eclipse.debug.core.ILaunchConfiguration)void - !org.eclipse.core.runtime.CoreException
 initializeDefaults(org.eclipse.debug.core.ILaunchConfiguration)void - !org.eclipse.core.runtime.CoreException
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration -
 setLaunchConfiguration(org.eclipse.debug.core.ILaunchConfiguration)void o
 launchAdded(org.eclipse.debug.core.ILaunch)void -
 launchChanged(org.eclipse.debug.core.ILaunch)void -
 launchRemoved(org.eclipse.debug.core.ILaunch)void -
 getParticipants().ISourceLookupParticipant[] -
 supportsSourceContainerType(.ISourceContainerType)boolean -
 cacheResolvedElement(java.util.List<Object>,Object)void o
 getCachedElement(Object)Object o
 clearCachedElement(Object)void o
 clearSourceElements(Object)void -
 addParticipants(.ISourceLookupParticipant[])void -
 removeParticipants(.ISourceLookupParticipant[])void -
 getId()String -
 getSourcePathComputer().ISourcePathComputer -
 setSourcePathComputer(.ISourcePathComputer)void -
 findSourceElements(Object)Object[] - !org.eclipse.core.runtime.CoreException
 getSourceElement(Object)Object -
 getCurrentParticipant().ISourceLookupParticipant -
AbstractSourceLookupParticipant a :.ISourceLookupParticipant
 EMPTY Object[] osf
 new() -
 init(.ISourceLookupDirector)void -
 dispose()void -
 findSourceElements(Object)Object[] - !org.eclipse.core.runtime.CoreException
 getDelegateContainer(.ISourceContainer).ISourceContainer o
 getDirector().ISourceLookupDirector o
 isFindDuplicates()boolean -
 getSourceContainers().ISourceContainer[] o
 sourceContainersChanged(.ISourceLookupDirector)void -
IPersistableSourceLocator2 ai :org.eclipse.debug.core.model.IPersistableSourceLocator
 initializeFromMemento(String,org.eclipse.debug.core.ILaunchConfiguration)void a !org.eclipse.core.runtime.CoreException
 dispose()void a
ISourceContainer ai :org.eclipse.core.runtime.IAdaptable
 init(.ISourceLookupDirector)void a
 findSourceElements(String)Object[] a !org.eclipse.core.runtime.CoreException
 getName()String a
 getSourceContainers().ISourceContainer[] a !org.eclipse.core.runtime.CoreException
 isComposite()boolean a
 getType().ISourceContainerType a
 dispose()void a
ISourceContainerType ai :.ISourceContainerTypeDelegate
 getName()String a
 getId()String a
 getDescription()String a
ISourceContainerTypeDelegate ai
 createSourceContainer(String).ISourceContainer a !org.eclipse.core.runtime.CoreException
 getMemento(.ISourceContainer)String a !org.eclipse.core.runtime.CoreException
ISourceLookupDirector ai :.IPersistableSourceLocator2
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration a
 getParticipants().ISourceLookupParticipant[] a
 getSourceContainers().ISourceContainer[] a
 setSourceContainers(.ISourceContainer[])void a
 isFindDuplicates()boolean a
 setFindDuplicates(boolean)void a
 initializeParticipants()void a
 supportsSourceContainerType(.ISourceContainerType)boolean a
 clearSourceElements(Object)void a
 addParticipants(.ISourceLookupParticipant[])void a
 removeParticipants(.ISourceLookupParticipant[])void a
 getId()String a
 getSourcePathComputer().ISourcePathComputer a
 setSourcePathComputer(.ISourcePathComputer)void a
 findSourceElements(Object)Object[] a !org.eclipse.core.runtime.CoreException
 getSourceElement(Object)Object a
 equalSourceElements(Object,Object)boolean d
ISourceLookupParticipant ai
 init(.ISourceLookupDirector)void a
 findSourceElements(Object)Object[] a !org.eclipse.core.runtime.CoreException
 getSourceName(Object)String a !org.eclipse.core.runtime.CoreException
 dispose()void a
 sourceContainersChanged(.ISourceLookupDirector)void a
ISourcePathComputer ai :.ISourcePathComputerDelegate
 ATTR_SOURCE_PATH_COMPUTER_ID String sf
 getId()String a
ISourcePathComputerDelegate ai
 computeSourceContainers(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor).ISourceContainer[] a !org.eclipse.core.runtime.CoreException
package org.eclipse.debug.core.sourcelookup.containers
AbstractSourceContainer a :org.eclipse.core.runtime.PlatformObject,org.eclipse.debug.core.sourcelookup.ISourceContainer
 EMPTY Object[] sf
 new() -
 abort(String,Throwable)void o !org.eclipse.core.runtime.CoreException
 warn(String,Throwable)void o !org.eclipse.core.runtime.CoreException
 dispose()void -
 getSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] - !org.eclipse.core.runtime.CoreException
 isComposite()boolean -
 init(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
 getDirector()org.eclipse.debug.core.sourcelookup.ISourceLookupDirector o
 isFindDuplicates()boolean o
 getSourceContainerType(String)org.eclipse.debug.core.sourcelookup.ISourceContainerType o
ArchiveSourceContainer - :.AbstractSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.resources.IFile,boolean) -
 getName()String -
 getFile()org.eclipse.core.resources.IFile -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 equals(Object)boolean -
 hashCode()int -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 init(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)void -
 dispose()void -
 isDetectRoot()boolean -
CompositeSourceContainer a :.AbstractSourceContainer
 new() -
 isComposite()boolean -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 findSourceElements(String,org.eclipse.debug.core.sourcelookup.ISourceContainer[])Object[] o !org.eclipse.core.runtime.CoreException
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] oa !org.eclipse.core.runtime.CoreException
 getSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] - !org.eclipse.core.runtime.CoreException
 dispose()void -
ContainerSourceContainer a :.CompositeSourceContainer
 new(org.eclipse.core.resources.IContainer,boolean) -
 getContainer()org.eclipse.core.resources.IContainer -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 getName()String -
 equals(Object)boolean -
 hashCode()int -
 isComposite()boolean -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
DefaultSourceContainer - :.CompositeSourceContainer
 TYPE_ID String sf
 new() -
 equals(Object)boolean -
 hashCode()int -
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 getName()String -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
DirectorySourceContainer - :.CompositeSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.runtime.IPath,boolean) -
 new(java.io.File,boolean) -
 getName()String -
 getDirectory()java.io.File -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 isComposite()boolean -
 equals(Object)boolean -
 hashCode()int -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
ExternalArchiveSourceContainer - :.AbstractSourceContainer
 TYPE_ID String sf
 new(String,boolean) -
 findSourceElements(String)Object[] - !org.eclipse.core.runtime.CoreException
 getName()String -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 isDetectRoot()boolean -
 equals(Object)boolean -
 hashCode()int -
 dispose()void -
FolderSourceContainer - :.ContainerSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.resources.IContainer,boolean) -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
LocalFileStorage - :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.resources.IStorage
 new(java.io.File) -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getFullPath()org.eclipse.core.runtime.IPath -
 getName()String -
 isReadOnly()boolean -
 getFile()java.io.File -
 equals(Object)boolean -
 hashCode()int -
ProjectSourceContainer - :.ContainerSourceContainer
 TYPE_ID String sf
 new(org.eclipse.core.resources.IProject,boolean) -
 isSearchReferencedProjects()boolean -
 getProject()org.eclipse.core.resources.IProject -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 isComposite()boolean -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
WorkspaceSourceContainer - :.CompositeSourceContainer
 TYPE_ID String sf
 new() -
 getName()String -
 equals(Object)boolean -
 hashCode()int -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
ZipEntryStorage - :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.resources.IStorage
 new(java.util.zip.ZipFile,java.util.zip.ZipEntry) -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getFullPath()org.eclipse.core.runtime.IPath -
 getName()String -
 isReadOnly()boolean -
 getArchive()java.util.zip.ZipFile x
 getArchivePath()java.nio.file.Path -
 getZipEntry()java.util.zip.ZipEntry -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.debug.internal.core
LaunchConfiguration - :org.eclipse.core.runtime.PlatformObject,org.eclipse.debug.core.ILaunchConfiguration
 ATTR_MAPPED_RESOURCE_PATHS String sf
 ATTR_MAPPED_RESOURCE_TYPES String sf
 ATTR_LAUNCH_MODES String sf
 ATTR_PREFERRED_LAUNCHERS String sf
 ATTR_PROTOTYPE String sf
 IS_PROTOTYPE String sf
 promptStatus org.eclipse.core.runtime.IStatus osf
 delegateNotAvailable org.eclipse.core.runtime.IStatus osf
 duplicateDelegates org.eclipse.core.runtime.IStatus osf
 new(String,org.eclipse.core.resources.IContainer) o
 new(String,org.eclipse.core.resources.IContainer,boolean) o
 initialize()void o
 new(org.eclipse.core.resources.IFile) o
 getSimpleName(String)String os
 new(String) o !org.eclipse.core.runtime.CoreException
 contentsEqual(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 copy(String)org.eclipse.debug.core.ILaunchConfigurationWorkingCopy - !org.eclipse.core.runtime.CoreException
 delete()void - !org.eclipse.core.runtime.CoreException
 delete(int)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 exists()boolean -
 getAttribute(String,boolean)boolean - !org.eclipse.core.runtime.CoreException
 getAttribute(String,int)int - !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.List<String>)java.util.List<String> - !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.Set<String>)java.util.Set<String> - !org.eclipse.core.runtime.CoreException
 getAttribute(String,java.util.Map<String,String>)java.util.Map<String,String> - !org.eclipse.core.runtime.CoreException
 getAttribute(String,String)String - !org.eclipse.core.runtime.CoreException
 getAttributes()java.util.Map<String,Object> - !org.eclipse.core.runtime.CoreException
 getCategory()String - !org.eclipse.core.runtime.CoreException
 getFile()org.eclipse.core.resources.IFile -
 getFileName()String o
 getInfo().LaunchConfigurationInfo o !org.eclipse.core.runtime.CoreException
 getLaunchManager().LaunchManager o
 getLocation()org.eclipse.core.runtime.IPath -
 getFileStore()org.eclipse.core.filesystem.IFileStore - !org.eclipse.core.runtime.CoreException
 getMappedResources()org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 getMemento()String - !org.eclipse.core.runtime.CoreException
 getName()String -
 getContainer()org.eclipse.core.resources.IContainer o
 getModes()java.util.Set<String> - !org.eclipse.core.runtime.CoreException
 getType()org.eclipse.debug.core.ILaunchConfigurationType - !org.eclipse.core.runtime.CoreException
 getWorkingCopy()org.eclipse.debug.core.ILaunchConfigurationWorkingCopy - !org.eclipse.core.runtime.CoreException
 hashCode()int -
 hasAttribute(String)boolean - !org.eclipse.core.runtime.CoreException
 initializeSourceLocator(org.eclipse.debug.core.ILaunch)void o !org.eclipse.core.runtime.CoreException
 isLocal()boolean -
 isMigrationCandidate()boolean - !org.eclipse.core.runtime.CoreException
 isWorkingCopy()boolean -
 launch(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 launch(String,org.eclipse.core.runtime.IProgressMonitor,boolean)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 launch(String,org.eclipse.core.runtime.IProgressMonitor,boolean,boolean)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 migrate()void - !org.eclipse.core.runtime.CoreException
 newStatus(String,int,Throwable)org.eclipse.core.runtime.IStatus o
 setName(String)void o
 setContainer(org.eclipse.core.resources.IContainer)void o
 supportsMode(String)boolean - !org.eclipse.core.runtime.CoreException
 isReadOnly()boolean -
 getPreferredDelegate(java.util.Set<String>)org.eclipse.debug.core.ILaunchDelegate - !org.eclipse.core.runtime.CoreException
 toString()String -
 getPrototype()org.eclipse.debug.core.ILaunchConfiguration - !org.eclipse.core.runtime.CoreException
 getPrototypeChildren()java.util.Collection<org.eclipse.debug.core.ILaunchConfiguration> - !org.eclipse.core.runtime.CoreException
 isPrototype()boolean -
 setIsPrototype(boolean)void o
 isPrototype(org.eclipse.core.resources.IFile)boolean os
 getKind()int - !org.eclipse.core.runtime.CoreException
 isAttributeModified(String)boolean - !org.eclipse.core.runtime.CoreException
 getPrototypeVisibleAttributes()java.util.Set<String> - !org.eclipse.core.runtime.CoreException
 setPrototypeAttributeVisibility(String,boolean)void - !org.eclipse.core.runtime.CoreException
 getPreferredLaunchDelegate(String)org.eclipse.debug.core.model.ILaunchConfigurationDelegate - !org.eclipse.core.runtime.CoreException
 getLineSeparator()String o !org.eclipse.core.runtime.CoreException
LaunchConfigurationWorkingCopy - :.LaunchConfiguration,org.eclipse.debug.core.ILaunchConfigurationWorkingCopy
 new(.LaunchConfiguration) o !org.eclipse.core.runtime.CoreException
 initialize()void o
 new(.LaunchConfigurationWorkingCopy) o !org.eclipse.core.runtime.CoreException
 new(.LaunchConfiguration,String) o !org.eclipse.core.runtime.CoreException
 new(org.eclipse.core.resources.IContainer,String,org.eclipse.debug.core.ILaunchConfigurationType) o
 new(org.eclipse.core.resources.IContainer,String,org.eclipse.debug.core.ILaunchConfigurationType,boolean) o
 isDirty()boolean -
 doSave()org.eclipse.debug.core.ILaunchConfiguration - !org.eclipse.core.runtime.CoreException
 doSave(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.ILaunchConfiguration - !org.eclipse.core.runtime.CoreException
 writeNewFile(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setAttribute(String,int)void -
 setAttribute(String,String)void -
 setAttribute(String,boolean)void -
 setAttribute(String,java.util.List<String>)void -
 setAttribute(String,java.util.Map<String,String>)void -
 setAttribute(String,java.util.Set<String>)void -
 setAttribute(String,Object)void -
 getOriginal()org.eclipse.debug.core.ILaunchConfiguration -
 getParent()org.eclipse.debug.core.ILaunchConfigurationWorkingCopy -
 setInfo(.LaunchConfigurationInfo)void o
 isWorkingCopy()boolean -
 getInfo().LaunchConfigurationInfo o
 setModes(java.util.Set<String>)void -
 addModes(java.util.Set<String>)void -
 removeModes(java.util.Set<String>)void -
 rename(String)void -
 setName(String)void o
 isNew()boolean o
 isMoved()boolean o
 getMemento()String -
 suppressChangeNotification()boolean o
 setContainer(org.eclipse.core.resources.IContainer)void -
 setAttributes(java.util.Map<String,?>)void -
 setMappedResources(org.eclipse.core.resources.IResource[])void -
 setPreferredLaunchDelegate(java.util.Set<String>,String)void -
 getWorkingCopy()org.eclipse.debug.core.ILaunchConfigurationWorkingCopy - !org.eclipse.core.runtime.CoreException
 removeAttribute(String)Object -
 copyAttributes(org.eclipse.debug.core.ILaunchConfiguration)void - !org.eclipse.core.runtime.CoreException
 setPrototype(org.eclipse.debug.core.ILaunchConfiguration,boolean)void - !org.eclipse.core.runtime.CoreException
 doSave(int)org.eclipse.debug.core.ILaunchConfiguration - !org.eclipse.core.runtime.CoreException
 setPrototypeAttributeVisibility(String,boolean)void - !org.eclipse.core.runtime.CoreException
LaunchManager - :org.eclipse.core.runtime.PlatformObject,org.eclipse.debug.core.ILaunchManager,org.eclipse.core.resources.IResourceChangeListener
 PREF_PREFERRED_DELEGATES String osf
 promptStatus org.eclipse.core.runtime.IStatus osf
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 TERMINATE int sf
 LOCAL_LAUNCH_CONFIGURATION_CONTAINER_PATH org.eclipse.core.runtime.IPath sf
 new() -
 getDocument()org.w3c.dom.Document s !javax.xml.parsers.ParserConfigurationException
 serializeDocument(org.w3c.dom.Document)String s !javax.xml.transform.TransformerException,java.io.IOException
 serializeDocument(org.w3c.dom.Document,String)String s !javax.xml.transform.TransformerException,java.io.IOException
 addLaunch(org.eclipse.debug.core.ILaunch)void -
 addLaunchConfigurationListener(org.eclipse.debug.core.ILaunchConfigurationListener)void -
 addLaunches(org.eclipse.debug.core.ILaunch[])void -
 addLaunchListener(org.eclipse.debug.core.ILaunchesListener)void -
 addLaunchListener(org.eclipse.debug.core.ILaunchListener)void -
 getEncoding(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 clearConfigNameCache()void o
 createDebugException(String,Throwable)org.eclipse.debug.core.DebugException o
 createInfoFromXML(java.io.InputStream).LaunchConfigurationInfo o !org.eclipse.core.runtime.CoreException,javax.xml.parsers.ParserConfigurationException,java.io.IOException,org.xml.sax.SAXException
 createInfoFromXML(java.io.InputStream,boolean).LaunchConfigurationInfo o !org.eclipse.core.runtime.CoreException,javax.xml.parsers.ParserConfigurationException,java.io.IOException,org.xml.sax.SAXException
 findLaunchConfigurations(org.eclipse.core.resources.IContainer)java.util.List<org.eclipse.debug.core.ILaunchConfiguration> o
 findLaunchConfiguration(String)org.eclipse.debug.core.ILaunchConfiguration -
 findLocalLaunchConfigurations()java.util.List<org.eclipse.debug.core.ILaunchConfiguration> o
 fireUpdate(org.eclipse.debug.core.ILaunch,int)void -
 fireUpdate(org.eclipse.debug.core.ILaunch[],int)void -
 generateUniqueLaunchConfigurationNameFrom(String)String -
 generateUniqueLaunchConfigurationNameFrom(String,java.util.Set<String>)String -
 getAllLaunchConfigurations()java.util.List<org.eclipse.debug.core.ILaunchConfiguration> -
 getAllSortedConfigNames()String[] o
 getComparator(String)java.util.Comparator<Object> o
 getComparators()java.util.Map<String,.LaunchConfigurationComparator> o
 getConfigsFromXML(org.w3c.dom.Element)java.util.List<org.eclipse.debug.core.ILaunchConfiguration> o !org.eclipse.core.runtime.CoreException
 getConfigurationNotifier().LaunchManager.ConfigurationNotifier o
 getDebugTargets()org.eclipse.debug.core.model.IDebugTarget[] -
 getEnvironment(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getInfo(.LaunchConfiguration).LaunchConfigurationInfo o !org.eclipse.core.runtime.CoreException
 getLaunchConfiguration(org.eclipse.core.resources.IFile)org.eclipse.debug.core.ILaunchConfiguration -
 getLaunchConfiguration(String)org.eclipse.debug.core.ILaunchConfiguration - !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations()org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchConfigurations(int)org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchConfigurations(org.eclipse.debug.core.ILaunchConfigurationType)org.eclipse.debug.core.ILaunchConfiguration[] - !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations(org.eclipse.debug.core.ILaunchConfigurationType,int)org.eclipse.debug.core.ILaunchConfiguration[] - !org.eclipse.core.runtime.CoreException
 getLaunchConfigurations(org.eclipse.core.resources.IProject)java.util.List<org.eclipse.debug.core.ILaunchConfiguration> o
 getLaunchConfigurationType(String)org.eclipse.debug.core.ILaunchConfigurationType -
 getLaunchConfigurationTypes()org.eclipse.debug.core.ILaunchConfigurationType[] -
 getLaunches()org.eclipse.debug.core.ILaunch[] -
 getLaunchMode(String)org.eclipse.debug.core.ILaunchMode -
 getLaunchModes()org.eclipse.debug.core.ILaunchMode[] -
 getLaunchDelegates()org.eclipse.debug.core.ILaunchDelegate[] -
 getLaunchDelegates(String).LaunchDelegate[] -
 getLaunchDelegate(String)org.eclipse.debug.core.ILaunchDelegate -
 resetPreferredDelegates()void o
 getPreferredDelegate(String,java.util.Set<String>)org.eclipse.debug.core.ILaunchDelegate o
 getLocalLaunchConfigurations()java.util.List<org.eclipse.debug.core.ILaunchConfiguration> o
 getMappedConfigurations(org.eclipse.core.resources.IResource)org.eclipse.debug.core.ILaunchConfiguration[] -
 getMigrationCandidates()org.eclipse.debug.core.ILaunchConfiguration[] - !org.eclipse.core.runtime.CoreException
 getMovedFrom(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.ILaunchConfiguration -
 getMovedTo(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.ILaunchConfiguration -
 getNativeEnvironment()java.util.Map<String,String> -
 getNativeEnvironmentCasePreserved()java.util.Map<String,String> -
 getProcesses()org.eclipse.debug.core.model.IProcess[] -
 getSourceContainerType(String)org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 getSourceContainerTypes()org.eclipse.debug.core.sourcelookup.ISourceContainerType[] -
 getSourcePathComputer(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.debug.core.sourcelookup.ISourcePathComputer - !org.eclipse.core.runtime.CoreException
 getSourcePathComputer(String)org.eclipse.debug.core.sourcelookup.ISourcePathComputer -
 internalAddLaunch(org.eclipse.debug.core.ILaunch)boolean o
 internalRemoveLaunch(org.eclipse.debug.core.ILaunch)boolean o
 isExistingLaunchConfigurationName(String)boolean -
 isRegistered(org.eclipse.debug.core.ILaunch)boolean -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean o
 launchConfigurationAdded(org.eclipse.debug.core.ILaunchConfiguration)void o
 launchConfigurationChanged(org.eclipse.debug.core.ILaunchConfiguration)void o
 launchConfigurationDeleted(org.eclipse.debug.core.ILaunchConfiguration)void o
 newSourceLocator(String)org.eclipse.debug.core.model.IPersistableSourceLocator - !org.eclipse.core.runtime.CoreException
 projectClosed(org.eclipse.core.resources.IProject)void o
 projectOpened(org.eclipse.core.resources.IProject)void o
 removeLaunch(org.eclipse.debug.core.ILaunch)void -
 removeLaunchConfigurationListener(org.eclipse.debug.core.ILaunchConfigurationListener)void -
 removeLaunches(org.eclipse.debug.core.ILaunch[])void -
 removeLaunchListener(org.eclipse.debug.core.ILaunchesListener)void -
 removeLaunchListener(org.eclipse.debug.core.ILaunchListener)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 setMovedFromTo(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.debug.core.ILaunchConfiguration)void o
 shutdown()void -
 persistPreferredLaunchDelegates()void -
 persistPreferredLaunchDelegate(.LaunchConfigurationType)void -
 terminateMappedConfigurations(org.eclipse.core.resources.IResource)void o
 verifyConfigurations(java.util.List<org.eclipse.debug.core.ILaunchConfiguration>,java.util.List<org.eclipse.debug.core.ILaunchConfiguration>)void o
 getLaunchModeName(String)String -
 removeAccelerators(String)String s
 getStepFilterManager().StepFilterManager -
 importConfigurations(java.io.File[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 launchModeAvailable(String)boolean -
 generateLaunchConfigurationName(String)String -
 isValidLaunchConfigurationName(String)boolean - !IllegalArgumentException
package org.eclipse.debug.internal.core.commands
ForEachCommand a :org.eclipse.debug.core.commands.AbstractDebugCommand
 new() -
 doExecute(Object[],org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.IRequest)void o !org.eclipse.core.runtime.CoreException
 execute(Object)void oa !org.eclipse.core.runtime.CoreException
 isExecutable(Object[],org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.commands.IEnabledStateRequest)boolean o !org.eclipse.core.runtime.CoreException
 isExecutable(Object)boolean oa
 getEnabledStateSchedulingRule(org.eclipse.debug.core.commands.IDebugCommandRequest)org.eclipse.core.runtime.jobs.ISchedulingRule o
StepCommand a :org.eclipse.debug.core.commands.AbstractDebugCommand
 new() -
 doExecute(Object[],org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.IRequest)void o !org.eclipse.core.runtime.CoreException
 step(Object)void oa !org.eclipse.core.runtime.CoreException
 isExecutable(Object[],org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.commands.IEnabledStateRequest)boolean o !org.eclipse.core.runtime.CoreException
 isSteppable(Object)boolean oa !org.eclipse.core.runtime.CoreException
 isThreadCompatible(Object[])boolean o
 getTarget(Object)Object o
package org.eclipse.debug.internal.core.groups
GroupLaunchConfigurationDelegate - :org.eclipse.debug.core.model.LaunchConfigurationDelegate,org.eclipse.debug.core.model.ILaunchConfigurationDelegate2
 CODE_GROUP_LAUNCH_START int sf
 CODE_GROUP_LAUNCH_DONE int sf
 new() -
 getLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.debug.core.ILaunch - !org.eclipse.core.runtime.CoreException
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 buildProjects(org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 buildForLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 findLaunchConfiguration(String)org.eclipse.debug.core.ILaunchConfiguration os !org.eclipse.core.runtime.CoreException
 findRunningLaunch(String)java.util.Set<org.eclipse.debug.core.ILaunch> os
 createLaunchElements(org.eclipse.debug.core.ILaunchConfiguration)java.util.List<.GroupLaunchElement> s
 storeLaunchElements(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy,java.util.List<.GroupLaunchElement>)void s
 removeLaunchElements(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void s
 getProp(int,String)String s
package org.eclipse.debug.internal.core.groups.observer
ProcessObserver f :java.util.concurrent.Callable<Integer>
 pMonitor org.eclipse.core.runtime.IProgressMonitor pf
 new(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.model.IProcess,java.util.concurrent.CountDownLatch) -
 call()Integer - !Exception
StreamObserver - :Runnable
 pMonitor org.eclipse.core.runtime.IProgressMonitor pf
 new(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.debug.core.model.IProcess,String,java.util.concurrent.CountDownLatch) -
 run()void -
package org.eclipse.debug.internal.core.sourcelookup
SourcePathComputer - :org.eclipse.debug.core.sourcelookup.ISourcePathComputer
 new(org.eclipse.core.runtime.IConfigurationElement) -
 getId()String -
 computeSourceContainers(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.sourcelookup.ISourceContainer[] -
