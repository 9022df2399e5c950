# org.eclipse.platform:org.eclipse.osgi:3.24.300
package org.eclipse.equinox.plurl
PlurlStreamHandler ai +PlurlSetter
 equals(java.net.URL,java.net.URL)boolean a
 hashCode(java.net.URL)int a
 hostsEqual(java.net.URL,java.net.URL)boolean a
 getDefaultPort()int a
 getHostAddress(java.net.URL)java.net.InetAddress a
 openConnection(java.net.URL)java.net.URLConnection a !java.io.IOException
 openConnection(java.net.URL,java.net.Proxy)java.net.URLConnection a !java.io.IOException
 sameFile(java.net.URL,java.net.URL)boolean a
 toExternalForm(java.net.URL)String a
 parseURL(.PlurlStreamHandler.PlurlSetter,java.net.URL,String,int,int)void a
 setURL(java.net.URL,String,String,int,String,String)void a
 setURL(java.net.URL,String,String,int,String,String,String,String,String)void a
PlurlStreamHandler.PlurlSetter sai
 setURL(java.net.URL,String,String,int,String,String,String,String,String)void a
PlurlStreamHandlerBase a :java.net.URLStreamHandler,.PlurlStreamHandler
 new() -
 openConnection(java.net.URL)java.net.URLConnection a !java.io.IOException
 parseURL(.PlurlStreamHandler.PlurlSetter,java.net.URL,String,int,int)void -
 openConnection(java.net.URL,java.net.Proxy)java.net.URLConnection - !java.io.IOException
 toExternalForm(java.net.URL)String -
 equals(java.net.URL,java.net.URL)boolean -
 getDefaultPort()int -
 getHostAddress(java.net.URL)java.net.InetAddress -
 hashCode(java.net.URL)int -
 hostsEqual(java.net.URL,java.net.URL)boolean -
 sameFile(java.net.URL,java.net.URL)boolean -
 setURL(java.net.URL,String,String,int,String,String)void -
 setURL(java.net.URL,String,String,int,String,String,String,String,String)void -
package org.eclipse.osgi.container
Module a :org.osgi.framework.BundleReference,org.osgi.framework.startlevel.BundleStartLevel,Comparable<.Module> +Settings,StartOptions,State,StopOptions
 ACTIVE_SET java.util.EnumSet<.Module.State> sf
 RESOLVED_SET java.util.EnumSet<.Module.State> sf
 new(Long,String,.ModuleContainer,java.util.EnumSet<.Module.Settings>,int) -
 getId()Long f
 getLocation()String f
 getRevisions().ModuleRevisions f
 getContainer().ModuleContainer f
 getCurrentRevision().ModuleRevision f
 getState().Module.State f
 getStartLevel()int f
 setStartLevel(int)void f
 isPersistentlyStarted()boolean f
 isActivationPolicyUsed()boolean f
 getLastModified()long f
 lockStateChange(.ModuleContainerAdaptor.ModuleEvent)void of !org.osgi.framework.BundleException
 unlockStateChange(.ModuleContainerAdaptor.ModuleEvent)void of
 holdsTransitionEventLock(.ModuleContainerAdaptor.ModuleEvent)boolean f
 getStateChangeOwner()Thread f
 start(.Module.StartOptions[])void v !org.osgi.framework.BundleException
 stop(.Module.StopOptions[])void v !org.osgi.framework.BundleException
 compareTo(.Module)int f
 startWorker()void o !org.osgi.framework.BundleException
 stopWorker()void o !org.osgi.framework.BundleException
 toString()String -
 setParallelActivation(boolean)void -
 isParallelActivated()boolean -
 cleanup(.ModuleRevision)void oa
Module.Settings sfe :Enum<.Module.Settings>
 AUTO_START .Module.Settings sf
 USE_ACTIVATION_POLICY .Module.Settings sf
 PARALLEL_ACTIVATION .Module.Settings sf
 values().Module.Settings[] s
 valueOf(String).Module.Settings s
Module.StartOptions sfe :Enum<.Module.StartOptions>
 TRANSIENT .Module.StartOptions sf
 USE_ACTIVATION_POLICY .Module.StartOptions sf
 TRANSIENT_RESUME .Module.StartOptions sf
 TRANSIENT_IF_AUTO_START .Module.StartOptions sf
 LAZY_TRIGGER .Module.StartOptions sf
 isContained(.Module.StartOptions[])boolean v
 values().Module.StartOptions[] s
 valueOf(String).Module.StartOptions s
Module.State sfe :Enum<.Module.State>
 INSTALLED .Module.State sf
 RESOLVED .Module.State sf
 LAZY_STARTING .Module.State sf
 STARTING .Module.State sf
 ACTIVE .Module.State sf
 STOPPING .Module.State sf
 UNINSTALLED .Module.State sf
 values().Module.State[] s
 valueOf(String).Module.State s
Module.StopOptions sfe :Enum<.Module.StopOptions>
 TRANSIENT .Module.StopOptions sf
 isContained(.Module.StopOptions[])boolean v
 values().Module.StopOptions[] s
 valueOf(String).Module.StopOptions s
ModuleContainer f :org.eclipse.osgi.service.debug.DebugOptionsListener
 new(.ModuleContainerAdaptor,.ModuleDatabase) -
 getAdaptor().ModuleContainerAdaptor -
 getModules()java.util.List<.Module> -
 getModule(long).Module -
 getModule(String).Module -
 createRequirement(String,java.util.Map<String,String>,java.util.Map<String,?>)org.osgi.resource.Requirement s
 toString(org.osgi.resource.Capability)String s
 toString(org.osgi.resource.Resource)String s
 toString(org.osgi.resource.Requirement)String s
 install(.Module,String,.ModuleRevisionBuilder,Object).Module - !org.osgi.framework.BundleException
 update(.Module,.ModuleRevisionBuilder,Object)void - !org.osgi.framework.BundleException
 uninstall(.Module)void - !org.osgi.framework.BundleException
 getFrameworkWiring()org.osgi.framework.wiring.FrameworkWiring -
 getFrameworkStartLevel()org.osgi.framework.startlevel.FrameworkStartLevel -
 resolve(java.util.Collection<.Module>,boolean)org.eclipse.osgi.report.resolution.ResolutionReport -
 resolveDynamic(String,.ModuleRevision).ModuleWire -
 refresh(java.util.Collection<.Module>)org.eclipse.osgi.report.resolution.ResolutionReport -
 getDependencyClosure(java.util.Collection<.Module>)java.util.Collection<.Module> -
 getRemovalPending()java.util.Collection<.ModuleRevision> -
 getStartLevel()int -
 setInitialModuleStates()void - !org.osgi.framework.BundleException
 optionsChanged(org.eclipse.osgi.service.debug.DebugOptions)void -
 store(java.io.DataOutputStream,boolean)void - !java.io.IOException
ModuleContainerAdaptor a +ContainerEvent,ModuleEvent
 new() -
 getModuleCollisionHook().ModuleCollisionHook a
 getResolverHookFactory()org.osgi.framework.hooks.resolver.ResolverHookFactory a
 publishContainerEvent(.ModuleContainerAdaptor.ContainerEvent,.Module,Throwable,org.osgi.framework.FrameworkListener[])void av
 publishModuleEvent(.ModuleContainerAdaptor.ModuleEvent,.Module,.Module)void a
 getProperty(String)String -
 createModuleLoader(.ModuleWiring).ModuleLoader -
 createModule(String,long,java.util.EnumSet<.Module.Settings>,int).Module a
 createSystemModule().SystemModule a
 getRevisionInfo(String,long)Object -
 associateRevision(.ModuleRevision,Object)void -
 invalidateWiring(.ModuleWiring,.ModuleLoader)void -
 refreshedSystemModule()void -
 updatedDatabase()void -
 initBegin()void -
 initEnd()void -
 getDebugOptions()org.eclipse.osgi.service.debug.DebugOptions -
 trace(String,String)void -
 traceThrowable(String,Throwable)void -
 getResolverExecutor()java.util.concurrent.Executor -
 getStartLevelExecutor()java.util.concurrent.Executor -
 adaptModuleRevisionBuilder(.ModuleContainerAdaptor.ModuleEvent,.Module,.ModuleRevisionBuilder,Object).ModuleRevisionBuilder -
 getScheduledExecutor()java.util.concurrent.ScheduledExecutorService -
ModuleContainerAdaptor.ModuleEvent sfe :Enum<.ModuleContainerAdaptor.ModuleEvent>
 INSTALLED .ModuleContainerAdaptor.ModuleEvent sf
 LAZY_ACTIVATION .ModuleContainerAdaptor.ModuleEvent sf
 RESOLVED .ModuleContainerAdaptor.ModuleEvent sf
 STARTED .ModuleContainerAdaptor.ModuleEvent sf
 STARTING .ModuleContainerAdaptor.ModuleEvent sf
 STOPPED .ModuleContainerAdaptor.ModuleEvent sf
 STOPPING .ModuleContainerAdaptor.ModuleEvent sf
 UNINSTALLED .ModuleContainerAdaptor.ModuleEvent sf
 UNRESOLVED .ModuleContainerAdaptor.ModuleEvent sf
 UPDATED .ModuleContainerAdaptor.ModuleEvent sf
 values().ModuleContainerAdaptor.ModuleEvent[] s
 valueOf(String).ModuleContainerAdaptor.ModuleEvent s
ModuleDatabase -
 new(.ModuleContainerAdaptor) -
 getNextId()long f
 getAndIncrementNextId()long f
 getRevisionsTimestamp()long f
 getTimestamp()long f
 readLock()void f
 writeLock()void f
 readUnlock()void f
 writeUnlock()void f
 removeCapabilities(.ModuleRevision)void o
 store(java.io.DataOutputStream,boolean)void f !java.io.IOException
 load(java.io.DataInputStream)void f !java.io.IOException
ModuleRevision f :org.osgi.framework.wiring.BundleRevision
 getBundle()org.osgi.framework.Bundle -
 getSymbolicName()String -
 getVersion()org.osgi.framework.Version -
 getDeclaredCapabilities(String)java.util.List<org.osgi.framework.wiring.BundleCapability> -
 getDeclaredRequirements(String)java.util.List<org.osgi.framework.wiring.BundleRequirement> -
 getModuleCapabilities(String)java.util.List<.ModuleCapability> -
 getModuleRequirements(String)java.util.List<.ModuleRequirement> -
 getTypes()int -
 getWiring().ModuleWiring -
 getCapabilities(String)java.util.List<org.osgi.resource.Capability> -
 getRequirements(String)java.util.List<org.osgi.resource.Requirement> -
 getRevisions().ModuleRevisions -
 getRevisionInfo()Object -
 hasLazyActivatePolicy()boolean -
 toString()String -
ModuleRevisionBuilder f +GenericInfo
 new() -
 setSymbolicName(String)void -
 setVersion(org.osgi.framework.Version)void -
 setTypes(int)void -
 setId(long)void -
 addCapability(String,java.util.Map<String,String>,java.util.Map<String,Object>)void -
 getCapabilities()java.util.List<.ModuleRevisionBuilder.GenericInfo> -
 getCapabilities(String)java.util.List<.ModuleRevisionBuilder.GenericInfo> -
 addRequirement(String,java.util.Map<String,String>,java.util.Map<String,Object>)void -
 getRequirements()java.util.List<.ModuleRevisionBuilder.GenericInfo> -
 getRequirements(String)java.util.List<.ModuleRevisionBuilder.GenericInfo> -
 getSymbolicName()String -
 getVersion()org.osgi.framework.Version -
 getTypes()int -
 getId()long -
ModuleRevisions f :org.osgi.framework.wiring.BundleRevisions
 getModule().Module -
 getBundle()org.osgi.framework.Bundle -
 getRevisions()java.util.List<org.osgi.framework.wiring.BundleRevision> -
 getModuleRevisions()java.util.List<.ModuleRevision> -
 toString()String -
ModuleWire f :org.osgi.framework.wiring.BundleWire
 getCapability().ModuleCapability -
 getRequirement().ModuleRequirement -
 getProviderWiring().ModuleWiring -
 getRequirerWiring().ModuleWiring -
 getProvider().ModuleRevision -
 getRequirer().ModuleRevision -
 toString()String -
package org.eclipse.osgi.framework.eventmgr
EventDispatcher ai <K=Object,V=Object,E=Object>
 dispatchEvent(<K>,<V>,int,<E>)void a
package org.eclipse.osgi.internal.framework
EquinoxConfiguration - :org.eclipse.osgi.service.environment.EnvironmentInfo +ConfigValues
 VARIABLE_DELIM_STRING String sf
 VARIABLE_DELIM_CHAR char sf
 contextBootDelegation boolean f
 compatibilityBootDelegation boolean f
 compatibilityLazyTriggerOnFailLoad boolean f
 LIB_EXTENSIONS java.util.List<String> f
 ECLIPSE_LIB_VARIANTS java.util.List<String> f
 COPY_NATIVES boolean f
 ECLIPSE_NL_JAR_VARIANTS java.util.List<String> f
 DEFINE_PACKAGE_ATTRIBUTES boolean f
 BUNDLE_SET_TCCL boolean f
 BSN_VERSION int f
 BSN_VERSION_SINGLE int sf
 BSN_VERSION_MULTIPLE int sf
 BSN_VERSION_MANAGED int sf
 throwErrorOnFailedStart boolean f
 CLASS_CERTIFICATE boolean f
 PARALLEL_CAPABLE boolean f
 PROP_JVM_OS_ARCH String sf
 PROP_JVM_OS_NAME String sf
 PROP_JVM_OS_VERSION String sf
 PROP_JVM_SPEC_VERSION String sf
 PROP_JVM_SPEC_NAME String sf
 PROP_SETPERMS_CMD String sf
 PROP_DEBUG String sf
 PROP_DEBUG_VERBOSE String sf
 PROP_DEV String sf
 PROP_CLEAN String sf
 PROP_USE_SYSTEM_PROPERTIES String sf
 PROP_FRAMEWORK String sf
 ECLIPSE_FRAMEWORK_VENDOR String sf
 PROP_OSGI_JAVA_PROFILE String sf
 PROP_OSGI_JAVA_PROFILE_NAME String sf
 PROP_OSGI_JAVA_PROFILE_BOOTDELEGATION String sf
 PROP_OSGI_BOOTDELEGATION_IGNORE String sf
 PROP_OSGI_BOOTDELEGATION_OVERRIDE String sf
 PROP_OSGI_BOOTDELEGATION_NONE String sf
 PROP_CONTEXT_BOOTDELEGATION String sf
 PROP_COMPATIBILITY_BOOTDELEGATION String sf
 PROP_DS_DELAYED_KEEPINSTANCES String sf
 PROP_COMPATIBILITY_ERROR_FAILED_START String sf
 PROP_COMPATIBILITY_START_LAZY String sf
 PROP_COMPATIBILITY_START_LAZY_ON_FAIL_CLASSLOAD String sf
 PROP_OSGI_OS String sf
 PROP_OSGI_WS String sf
 PROP_OSGI_ARCH String sf
 PROP_OSGI_NL String sf
 PROP_OSGI_NL_USER String sf
 PROP_ROOT_LOCALE String sf
 PROP_PARENT_CLASSLOADER String sf
 PARENT_CLASSLOADER_FWK String sf
 PROP_CONTEXTCLASSLOADER_PARENT String sf
 CONTEXTCLASSLOADER_PARENT_APP String sf
 CONTEXTCLASSLOADER_PARENT_EXT String sf
 CONTEXTCLASSLOADER_PARENT_BOOT String sf
 CONTEXTCLASSLOADER_PARENT_FWK String sf
 PROP_FRAMEWORK_LIBRARY_EXTENSIONS String sf
 PROP_COPY_NATIVES String sf
 PROP_DEFINE_PACKAGES String sf
 PROP_BUNDLE_SETTCCL String sf
 PROP_EQUINOX_SECURITY String sf
 PROP_FILE_LIMIT String sf
 PROP_CLASS_CERTIFICATE_SUPPORT String sf
 PROP_CLASS_LOADER_TYPE String sf
 CLASS_LOADER_TYPE_PARALLEL String sf
 PROP_FORCED_RESTART String sf
 PROP_IGNORE_USER_CONFIGURATION String sf
 PROPERTY_STRICT_BUNDLE_ENTRY_PATH String sf
 PROP_CHECK_CONFIGURATION String sf
 DEFAULT_STATE_SAVE_DELAY_INTERVAL String sf
 PROP_STATE_SAVE_DELAY_INTERVAL String sf
 PROP_MODULE_LOCK_TIMEOUT String sf
 PROP_MODULE_AUTO_START_ON_RESOLVE String sf
 PROP_ALLOW_RESTRICTED_PROVIDES String sf
 PROP_LOG_HISTORY_MAX String sf
 PROP_LOG_CAPTURE_ENTRY_LOCATION String sf
 PROP_RESOLVER_THREAD_COUNT String sfx
 PROP_EQUINOX_RESOLVER_THREAD_COUNT String sf
 PROP_EQUINOX_START_LEVEL_THREAD_COUNT String sf
 PROP_EQUINOX_START_LEVEL_RESTRICT_PARALLEL String sf
 PROP_RESOLVER_REVISION_BATCH_SIZE String sf
 PROP_RESOLVER_BATCH_TIMEOUT String sf
 PROP_SYSTEM_PROVIDE_HEADER String sf
 SYSTEM_PROVIDE_HEADER_ORIGINAL String sf
 SYSTEM_PROVIDE_HEADER_SYSTEM String sf
 SYSTEM_PROVIDE_HEADER_SYSTEM_EXTRA String sf
 PROP_DEFAULT_SUFFIX String sf
 PROP_WITH_ECLIPSE_STARTER_DEFAULTS java.util.Collection<String> sf
 PROP_INIT_UUID String sf
 PROP_ACTIVE_THREAD_TYPE String sf
 ACTIVE_THREAD_TYPE_NORMAL String sf
 PROP_GOSH_ARGS String sf
 PROP_SECURE_UUID String sf
 PROP_BANNED_WEAVING_HOOK_BUNDLES String sf
 BANNED_WEAVING_HOOK_BUNDLES java.util.Map<String,org.osgi.framework.VersionRange> f
 SIGNED_BUNDLE_SUPPORT String sf
 SIGNED_CONTENT_SUPPORT String sf
 SIGNED_CONTENT_VERIFY_CERTIFICATE int sf
 SIGNED_CONTENT_VERIFY_TRUST int sf
 SIGNED_CONTENT_VERIFY_RUNTIME int sf
 SIGNED_CONTENT_VERIFY_ALL int sf
 supportSignedBundles int f
 runtimeVerifySignedBundles boolean f
 PROP_THROW_ISE_UNREGISTER String sf
 THROW_ISE_UNREGISTER boolean f
 getInitialConfig()java.util.Map<String,Object> -
 inCheckConfigurationMode()boolean -
 inDevelopmentMode()boolean -
 inDebugMode()boolean -
 getCommandLineArgs()String[] -
 getFrameworkArgs()String[] -
 getNonFrameworkArgs()String[] -
 getOSArch()String -
 getNL()String -
 getOS()String -
 getWS()String -
 setAllArgs(String[])void -
 setAppArgs(String[])void -
 setFrameworkArgs(String[])void -
 guessWS(String)String s
 guessOS(String)String s
 getConfiguration(String)String -
 getConfiguration(String,String)String -
 setConfiguration(String,String)String -
 clearConfiguration(String)String -
 getConfiguration()java.util.Map<String,String> -
 getDebug()org.eclipse.osgi.internal.debug.Debug -
 getDebugOptions()org.eclipse.osgi.service.debug.DebugOptions -
 getHookRegistry()org.eclipse.osgi.internal.hookregistry.HookRegistry -
 getProperty(String)String -
 setProperty(String,String)String -
 getAliasMapper().AliasMapper -
 getDevClassPath(org.osgi.framework.wiring.BundleRevision)String[] -
 substituteVars(String)String -
 substituteVars(String,boolean)String -
 toLocale(String,java.util.Locale)java.util.Locale s
 getEquinoxLocations()org.eclipse.osgi.internal.location.EquinoxLocations -
EquinoxContainer - :java.util.concurrent.ThreadFactory,Runnable +ConnectModules
 NAME String sf
 new(java.util.Map<String,?>,org.osgi.framework.connect.ModuleConnector) -
 getStorage()org.eclipse.osgi.storage.Storage -
 getConfiguration().EquinoxConfiguration -
 getLocations()org.eclipse.osgi.internal.location.EquinoxLocations -
 getLogServices()org.eclipse.osgi.internal.log.EquinoxLogServices -
 getBundle(Class<?>)org.osgi.framework.Bundle -
 getSignedContentFactory()org.eclipse.osgi.signedcontent.SignedContentFactory -
 isBootDelegationPackage(String)boolean -
 isProcessClassRecursionSupportedByAll()boolean -
 getEventPublisher().EquinoxEventPublisher -
 getServiceRegistry()org.eclipse.osgi.internal.serviceregistry.ServiceRegistry -
 getContextFinder().ContextFinder -
 newListenerQueue()org.eclipse.osgi.framework.eventmgr.ListenerQueue<<K>,<V>,<E>> - <K=Object,V=Object,E=Object>
 toString()String -
 newThread(Runnable)Thread -
 run()void -
 getBootLoader()ClassLoader -
 getConnectModules().EquinoxContainer.ConnectModules -
 sneakyThrow(Throwable)void s <E=Throwable> !<E>
package org.eclipse.osgi.internal.log
EquinoxLogServices -
 new(org.eclipse.osgi.internal.framework.EquinoxConfiguration) -
 start(org.osgi.framework.BundleContext)void -
 stop(org.osgi.framework.BundleContext)void -
 getFrameworkLog()org.eclipse.osgi.framework.log.FrameworkLog -
 log(String,int,String,Throwable)void -
 log(String,int,String,Throwable,org.eclipse.osgi.framework.log.FrameworkLogEntry[])void -
package org.eclipse.osgi.internal.permadmin
SecurityAdmin f :org.osgi.service.permissionadmin.PermissionAdmin,org.osgi.service.condpermadmin.ConditionalPermissionAdmin
 new(.EquinoxSecurityManager,org.eclipse.osgi.storage.PermissionData) -
 getDefaultPermissions()org.osgi.service.permissionadmin.PermissionInfo[] -
 getLocations()String[] -
 getPermissions(String)org.osgi.service.permissionadmin.PermissionInfo[] -
 setDefaultPermissions(org.osgi.service.permissionadmin.PermissionInfo[])void -
 setPermissions(String,org.osgi.service.permissionadmin.PermissionInfo[])void -
 addConditionalPermissionInfo(org.osgi.service.condpermadmin.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[])org.osgi.service.condpermadmin.ConditionalPermissionInfo x
 newConditionalPermissionInfo(String,org.osgi.service.condpermadmin.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[],String)org.osgi.service.condpermadmin.ConditionalPermissionInfo -
 newConditionalPermissionInfo(String)org.osgi.service.condpermadmin.ConditionalPermissionInfo -
 newConditionalPermissionUpdate()org.osgi.service.condpermadmin.ConditionalPermissionUpdate -
 getAccessControlContext(String[])java.security.AccessControlContext -
 getConditionalPermissionInfo(String)org.osgi.service.condpermadmin.ConditionalPermissionInfo x
 getConditionalPermissionInfos()java.util.Enumeration<org.osgi.service.condpermadmin.ConditionalPermissionInfo> x
 setConditionalPermissionInfo(String,org.osgi.service.condpermadmin.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[])org.osgi.service.condpermadmin.ConditionalPermissionInfo x
 createProtectionDomain(org.osgi.framework.Bundle)java.security.ProtectionDomain -
 clearCaches()void -
package org.eclipse.osgi.report.resolution
ResolutionReport ai +Entry,Listener
 getEntries()java.util.Map<org.osgi.resource.Resource,java.util.List<.ResolutionReport.Entry>> a
 getResolutionException()org.osgi.service.resolver.ResolutionException a
 getResolutionReportMessage(org.osgi.resource.Resource)String a
 getTotalPermutations()int a
 getProcessedPermutations()int a
 getUsesPermutations()int a
 getSubstitutionPermutations()int a
 getImportPermutations()int a
package org.eclipse.osgi.service.datalocation
Location ai
 ECLIPSE_HOME_LOCATION_TYPE String sf
 USER_AREA_TYPE String sf
 CONFIGURATION_AREA_TYPE String sf
 INSTALL_AREA_TYPE String sf
 INSTANCE_AREA_TYPE String sf
 SERVICE_PROPERTY_TYPE String sf
 SERVICE_PROPERTY_URL String sf
 SERVICE_PROPERTY_DEFAULT_URL String sf
 INSTANCE_FILTER String sf
 INSTALL_FILTER String sf
 CONFIGURATION_FILTER String sf
 USER_FILTER String sf
 ECLIPSE_HOME_FILTER String sf
 allowsDefault()boolean a
 getDefault()java.net.URL a
 getParentLocation().Location a
 getURL()java.net.URL a
 isSet()boolean a
 isReadOnly()boolean a
 setURL(java.net.URL,boolean)boolean ax !IllegalStateException
 set(java.net.URL,boolean)boolean a !IllegalStateException,java.io.IOException
 set(java.net.URL,boolean,String)boolean a !IllegalStateException,java.io.IOException
 lock()boolean a !java.io.IOException
 release()void a
 isLocked()boolean a !java.io.IOException
 createLocation(.Location,java.net.URL,boolean).Location a
 getDataArea(String)java.net.URL a !java.io.IOException
package org.eclipse.osgi.service.debug
DebugOptions ai
 LISTENER_SYMBOLICNAME String sf
 getBooleanOption(String,boolean)boolean a
 getOption(String)String a
 getOption(String,String)String a
 getIntegerOption(String,int)int a
 getOptions()java.util.Map<String,String> a
 setOption(String,String)void a
 setOptions(java.util.Map<String,String>)void a
 removeOption(String)void a
 isDebugEnabled()boolean a
 setDebugEnabled(boolean)void a
 setFile(java.io.File)void a
 getFile()java.io.File a
 newDebugTrace(String).DebugTrace a
 newDebugTrace(String,Class<?>).DebugTrace a
DebugOptionsListener ai :java.util.EventListener
 optionsChanged(.DebugOptions)void a
package org.eclipse.osgi.service.environment
EnvironmentInfo ai
 getCommandLineArgs()String[] a
 getFrameworkArgs()String[] a
 getNonFrameworkArgs()String[] a
 getOSArch()String a
 getNL()String a
 getOS()String a
 getWS()String a
 inDebugMode()boolean a
 inDevelopmentMode()boolean a
 getProperty(String)String a
 setProperty(String,String)String a
package org.eclipse.osgi.service.resolver
BaseDescription ai
 getName()String a
 getVersion()org.osgi.framework.Version a
 getSupplier().BundleDescription a
 getDeclaredDirectives()java.util.Map<String,String> a
 getDeclaredAttributes()java.util.Map<String,Object> a
 getCapability()org.osgi.framework.wiring.BundleCapability a
 getUserObject()Object a
 setUserObject(Object)void a
BundleDescription ai :.BaseDescription,org.osgi.framework.wiring.BundleRevision
 getSymbolicName()String a
 getAttributes()java.util.Map<String,Object> a
 getLocation()String a
 getRequiredBundles().BundleSpecification[] a
 getExportPackages().ExportPackageDescription[] a
 getImportPackages().ImportPackageSpecification[] a
 getAddedDynamicImportPackages().ImportPackageSpecification[] a
 getGenericRequires().GenericSpecification[] a
 getGenericCapabilities().GenericDescription[] a
 hasDynamicImports()boolean a
 getSelectedExports().ExportPackageDescription[] a
 getSelectedGenericCapabilities().GenericDescription[] a
 getResolvedRequires().BundleDescription[] a
 getResolvedImports().ExportPackageDescription[] a
 getResolvedGenericRequires().GenericDescription[] a
 isResolved()boolean a
 getContainingState().State a
 toString()String a
 getHost().HostSpecification a
 getBundleId()long a
 getFragments().BundleDescription[] a
 isSingleton()boolean a
 isRemovalPending()boolean a
 getDependents().BundleDescription[] a
 getPlatformFilter()String a
 attachFragments()boolean a
 dynamicFragments()boolean a
 getExecutionEnvironments()String[] a
 getNativeCodeSpecification().NativeCodeSpecification a
 getSubstitutedExports().ExportPackageDescription[] a
VersionRange - :org.osgi.framework.VersionRange
 emptyRange .VersionRange sf
 new(org.osgi.framework.Version,boolean,org.osgi.framework.Version,boolean) -
 new(String) -
 getMinimum()org.osgi.framework.Version -
 getIncludeMinimum()boolean -
 getMaximum()org.osgi.framework.Version x
 getIncludeMaximum()boolean -
 isIncluded(org.osgi.framework.Version)boolean -
package org.eclipse.osgi.storage
BundleInfo f +Generation
 OSGI_BUNDLE_MANIFEST String sf
 MULTI_RELEASE_HEADER String sf
 MULTI_RELEASE_VERSIONS String sf
 MULTI_RELEASE_FILTER_PREFIXES java.util.Collection<String> sf
 new(.Storage,long,String,long) -
 getBundleId()long -
 getLocation()String -
 getStorage().Storage -
 delete()void -
 getNextGenerationId()long -
 getDataFile(String)java.io.File -
BundleInfo.Generation f
 getBundleFile().bundlefile.BundleFile -
 close()void -
 getHeaders()java.util.Dictionary<String,String> -
 getHeaders(String)java.util.Dictionary<String,String> -
 getResourceBundle(String)java.util.ResourceBundle -
 clearManifestCache()void -
 getGenerationId()long -
 getLastModified()long -
 isDirectory()boolean -
 hasPackageInfo()boolean -
 isMRJar()boolean -
 getContent()java.io.File -
 getContentType().ContentProvider.Type -
 getStorageHook(Class<org.eclipse.osgi.internal.hookregistry.StorageHookFactory<<S>,<L>,<H>>>)<H> - <S=Object,L=Object,H=org.eclipse.osgi.internal.hookregistry.StorageHookFactory.StorageHook<<S>,<L>>>
 getRevision()org.eclipse.osgi.container.ModuleRevision -
 setRevision(org.eclipse.osgi.container.ModuleRevision)void -
 getDomain()java.security.ProtectionDomain -
 getDomain(boolean)java.security.ProtectionDomain -
 getExtractFile(String)java.io.File -
 getExtractFile(String,String)java.io.File -
 storeContent(java.io.File,java.io.InputStream,boolean)void - !java.io.IOException
 getBundleInfo().BundleInfo -
 delete()void -
 getEntry(String)java.net.URL -
 findLibrary(String)String -
 adaptModuleRevisionBuilder(org.eclipse.osgi.container.ModuleContainerAdaptor.ModuleEvent,org.eclipse.osgi.container.Module,org.eclipse.osgi.container.ModuleRevisionBuilder)org.eclipse.osgi.container.ModuleRevisionBuilder -
FrameworkExtensionInstaller -
 new(org.eclipse.osgi.internal.framework.EquinoxConfiguration) -
 addExtensionContent(java.util.Collection<org.eclipse.osgi.container.ModuleRevision>,org.eclipse.osgi.container.Module)void - !org.osgi.framework.BundleException
 startExtensionActivators(org.osgi.framework.BundleContext)void -
 stopExtensionActivators(org.osgi.framework.BundleContext)void -
Storage - +StorageException
 VERSION int sf
 BUNDLE_DATA_DIR String sf
 BUNDLE_FILE_NAME String sf
 FRAMEWORK_INFO String sf
 ECLIPSE_SYSTEMBUNDLE String sf
 DELETE_FLAG String sf
 LIB_TEMP String sf
 createStorage(org.eclipse.osgi.internal.framework.EquinoxContainer).Storage s !java.io.IOException,org.osgi.framework.BundleException
 getRuntimeVersion()org.osgi.framework.Version -
 getMRUBundleFileList().bundlefile.MRUBundleFileList -
 close()void -
 getModuleDatabase()org.eclipse.osgi.container.ModuleDatabase -
 getAdaptor()org.eclipse.osgi.container.ModuleContainerAdaptor -
 getModuleContainer()org.eclipse.osgi.container.ModuleContainer -
 getConfiguration()org.eclipse.osgi.internal.framework.EquinoxConfiguration -
 getLogServices()org.eclipse.osgi.internal.log.EquinoxLogServices -
 getExtensionInstaller().FrameworkExtensionInstaller -
 isReadOnly()boolean -
 getContentConnection(org.eclipse.osgi.container.Module,String,java.io.InputStream)java.net.URLConnection - !org.osgi.framework.BundleException
 install(org.eclipse.osgi.container.Module,String,java.io.InputStream).BundleInfo.Generation - !org.osgi.framework.BundleException
 getBuilder(.BundleInfo.Generation)org.eclipse.osgi.container.ModuleRevisionBuilder - !org.osgi.framework.BundleException
 getBuilder(.BundleInfo.Generation,String,String)org.eclipse.osgi.container.ModuleRevisionBuilder - !org.osgi.framework.BundleException
 update(org.eclipse.osgi.container.Module,java.io.InputStream).BundleInfo.Generation - !org.osgi.framework.BundleException
 getFile(String,boolean)java.io.File - !.Storage.StorageException
 getFile(String,String,boolean)java.io.File - !.Storage.StorageException
 setPermissions(java.io.File)void -
 createBundleFile(java.io.File,.BundleInfo.Generation,boolean,boolean).bundlefile.BundleFile -
 createNestedBundleFile(String,.bundlefile.BundleFile,.BundleInfo.Generation).bundlefile.BundleFile -
 createNestedBundleFile(String,.bundlefile.BundleFile,.BundleInfo.Generation,java.util.Collection<String>).bundlefile.BundleFile -
 wrapBundleFile(.bundlefile.BundleFile,.BundleInfo.Generation,boolean).bundlefile.BundleFile -
 compact()void -
 save()void - !java.io.IOException
 findEntries(java.util.List<.BundleInfo.Generation>,String,String,int)java.util.Enumeration<java.net.URL> s
 listEntryPaths(java.util.List<.bundlefile.BundleFile>,String,String,int)java.util.List<String> s
 sanitizeFilterInput(String)String s !org.osgi.framework.InvalidSyntaxException
 copyToTempLibrary(.BundleInfo.Generation,String)String -
 getSecurityAdmin()org.eclipse.osgi.internal.permadmin.SecurityAdmin -
 getChildStorageManager()org.eclipse.osgi.storagemanager.StorageManager o !java.io.IOException
Storage.StorageException s :RuntimeException
 new() -
 new(String,Throwable) -
 new(String) -
 new(Throwable) -
package org.eclipse.osgi.storage.bundlefile
BundleEntry a
 BUF_SIZE int osf
 new() -
 getInputStream()java.io.InputStream a !java.io.IOException
 getSize()long a
 getName()String a
 getTime()long a
 getLocalURL()java.net.URL a
 getFileURL()java.net.URL a
 toString()String -
 getBytes()byte[] - !java.io.IOException
BundleFile a
 basefile java.io.File o
 new(java.io.File) o
 getFile(String,boolean)java.io.File a
 getEntry(String).BundleEntry a
 getEntryPaths(String)java.util.Enumeration<String> -
 getEntryPaths(String,boolean)java.util.Enumeration<String> a
 close()void a !java.io.IOException
 open()void a !java.io.IOException
 containsDir(String)boolean a
 getResourceURL(String,org.eclipse.osgi.container.Module,int)java.net.URL -
 createResourceURL(.BundleEntry,org.eclipse.osgi.container.Module,int,String)java.net.URL o
 getBaseFile()java.io.File -
 toString()String -
 createURL(String,long,org.eclipse.osgi.container.ModuleContainer,.BundleEntry,int,String,java.net.URLStreamHandler)java.net.URL s
 fixTrailingSlash(String,.BundleEntry)String s
MRUBundleFileList - :org.eclipse.osgi.framework.eventmgr.EventDispatcher<Object,Object,.BundleFile>
 new(int,org.eclipse.osgi.internal.debug.Debug) -
 add(.BundleFile)boolean -
 remove(.BundleFile)boolean -
 use(.BundleFile)void -
 dispatchEvent(Object,Object,int,.BundleFile)void f
 applyBackpressure()void -
 shutdown()void -
 isClosing(.BundleFile)boolean -
 isEnabled()boolean -
package org.eclipse.osgi.storage.url
BundleResourceHandler a :org.eclipse.equinox.plurl.PlurlStreamHandlerBase
 OSGI_RESOURCE_URL_PROTOCOL String sf
 OSGI_ENTRY_URL_PROTOCOL String sf
 SECURITY_CHECKED String sf
 SECURITY_UNCHECKED String sf
 BID_FWKID_SEPARATOR String sf
 container org.eclipse.osgi.container.ModuleContainer of
 bundleEntry org.eclipse.osgi.storage.bundlefile.BundleEntry o
 new(org.eclipse.osgi.container.ModuleContainer,org.eclipse.osgi.storage.bundlefile.BundleEntry) o
 parseURL(java.net.URL,String,int,int)void o
 openConnection(java.net.URL)java.net.URLConnection - !java.io.IOException
 findBundleEntry(java.net.URL,org.eclipse.osgi.container.Module)org.eclipse.osgi.storage.bundlefile.BundleEntry oa !java.io.IOException
 toExternalForm(java.net.URL)String -
 hashCode(java.net.URL)int -
 equals(java.net.URL,java.net.URL)boolean -
 getHostAddress(java.net.URL)java.net.InetAddress -
 hostsEqual(java.net.URL,java.net.URL)boolean -
 sameFile(java.net.URL,java.net.URL)boolean -
 checkAuthorization(org.eclipse.osgi.container.Module)boolean o
 createURLHostForBundleID(org.eclipse.osgi.container.ModuleContainer,long)String s
package org.eclipse.osgi.storagemanager
StorageManager f
 new(java.io.File,String) -
 new(java.io.File,String,boolean) -
 add(String)void - !java.io.IOException
 update(String[],String[])void - !java.io.IOException
 getManagedFiles()String[] -
 getBase()java.io.File -
 getId(String)int -
 isReadOnly()boolean -
 lookup(String,boolean)java.io.File - !java.io.IOException
 remove(String)void - !java.io.IOException
 close()void -
 open(boolean)void - !java.io.IOException
 createTempFile(String)java.io.File - !java.io.IOException
 getInputStream(String)java.io.InputStream - !java.io.IOException
 getInputStreamSet(String[])java.io.InputStream[] - !java.io.IOException
 getOutputStream(String).ManagedOutputStream - !java.io.IOException
 getOutputStreamSet(String[]).ManagedOutputStream[] - !java.io.IOException
package org.eclipse.osgi.util
NLS a
 new() o
 bind(String,Object)String s
 bind(String,Object,Object)String s
 bind(String,<T>[])String sv <T=Object>
 initializeMessages(String,Class<?>)void s
package org.osgi.framework
Bundle ai :Comparable<.Bundle>
 UNINSTALLED int sf
 INSTALLED int sf
 RESOLVED int sf
 STARTING int sf
 STOPPING int sf
 ACTIVE int sf
 START_TRANSIENT int sf
 START_ACTIVATION_POLICY int sf
 STOP_TRANSIENT int sf
 SIGNERS_ALL int sf
 SIGNERS_TRUSTED int sf
 getState()int a
 start(int)void a !.BundleException
 start()void a !.BundleException
 stop(int)void a !.BundleException
 stop()void a !.BundleException
 update(java.io.InputStream)void a !.BundleException
 update()void a !.BundleException
 uninstall()void a !.BundleException
 getHeaders()java.util.Dictionary<String,String> a
 getBundleId()long a
 getLocation()String a
 getRegisteredServices().ServiceReference<?>[] a
 getServicesInUse().ServiceReference<?>[] a
 hasPermission(Object)boolean a
 getResource(String)java.net.URL a
 getHeaders(String)java.util.Dictionary<String,String> a
 getSymbolicName()String a
 loadClass(String)Class<?> a !ClassNotFoundException
 getResources(String)java.util.Enumeration<java.net.URL> a !java.io.IOException
 getEntryPaths(String)java.util.Enumeration<String> a
 getEntry(String)java.net.URL a
 getLastModified()long a
 findEntries(String,String,boolean)java.util.Enumeration<java.net.URL> a
 getBundleContext().BundleContext a
 getSignerCertificates(int)java.util.Map<java.security.cert.X509Certificate,java.util.List<java.security.cert.X509Certificate>> a
 getVersion().Version a
 adapt(Class<<A>>)<A> a <A=Object>
 getDataFile(String)java.io.File a
BundleActivator ai
 start(.BundleContext)void a !Exception
 stop(.BundleContext)void a !Exception
BundleContext ai :.BundleReference
 getProperty(String)String a
 getBundle().Bundle a
 installBundle(String,java.io.InputStream).Bundle a !.BundleException
 installBundle(String).Bundle a !.BundleException
 getBundle(long).Bundle a
 getBundles().Bundle[] a
 addServiceListener(.ServiceListener,String)void a !.InvalidSyntaxException
 addServiceListener(.ServiceListener)void a
 removeServiceListener(.ServiceListener)void a
 addBundleListener(.BundleListener)void a
 removeBundleListener(.BundleListener)void a
 addFrameworkListener(.FrameworkListener)void a
 removeFrameworkListener(.FrameworkListener)void a
 registerService(String[],Object,java.util.Dictionary<String,?>).ServiceRegistration<?> a
 registerService(String,Object,java.util.Dictionary<String,?>).ServiceRegistration<?> a
 registerService(Class<<S>>,<S>,java.util.Dictionary<String,?>).ServiceRegistration<<S>> a <S=Object>
 registerService(Class<<S>>,.ServiceFactory<<S>>,java.util.Dictionary<String,?>).ServiceRegistration<<S>> a <S=Object>
 getServiceReferences(String,String).ServiceReference<?>[] a !.InvalidSyntaxException
 getAllServiceReferences(String,String).ServiceReference<?>[] a !.InvalidSyntaxException
 getServiceReference(String).ServiceReference<?> a
 getServiceReference(Class<<S>>).ServiceReference<<S>> a <S=Object>
 getServiceReferences(Class<<S>>,String)java.util.Collection<.ServiceReference<<S>>> a <S=Object> !.InvalidSyntaxException
 getService(.ServiceReference<<S>>)<S> a <S=Object>
 ungetService(.ServiceReference<?>)boolean a
 getServiceObjects(.ServiceReference<<S>>).ServiceObjects<<S>> a <S=Object>
 getDataFile(String)java.io.File a
 createFilter(String).Filter a !.InvalidSyntaxException
 getBundle(String).Bundle a
BundleEvent - :java.util.EventObject
 INSTALLED int sf
 STARTED int sf
 STOPPED int sf
 UPDATED int sf
 UNINSTALLED int sf
 RESOLVED int sf
 UNRESOLVED int sf
 STARTING int sf
 STOPPING int sf
 LAZY_ACTIVATION int sf
 new(int,.Bundle,.Bundle) -
 new(int,.Bundle) -
 getBundle().Bundle -
 getType()int -
 getOrigin().Bundle -
BundleException - :Exception
 UNSPECIFIED int sf
 UNSUPPORTED_OPERATION int sf
 INVALID_OPERATION int sf
 MANIFEST_ERROR int sf
 RESOLVE_ERROR int sf
 ACTIVATOR_ERROR int sf
 SECURITY_ERROR int sf
 STATECHANGE_ERROR int sf
 NATIVECODE_ERROR int sf
 DUPLICATE_BUNDLE_ERROR int sf
 START_TRANSIENT_ERROR int sf
 READ_ERROR int sf
 REJECTED_BY_HOOK int sf
 new(String,Throwable) -
 new(String) -
 new(String,int,Throwable) -
 new(String,int) -
 getNestedException()Throwable -
 getCause()Throwable -
 initCause(Throwable)Throwable -
 getType()int -
BundleListener ai :java.util.EventListener
 bundleChanged(.BundleEvent)void a
BundleReference ai
 getBundle().Bundle a
InvalidSyntaxException - :Exception
 new(String,String) -
 new(String,String,Throwable) -
 getFilter()String -
 getCause()Throwable -
 initCause(Throwable)Throwable -
SynchronousBundleListener ai :.BundleListener
Version - :Comparable<.Version>
 emptyVersion .Version sf
 new(int,int,int) -
 new(int,int,int,String) -
 new(String) -
 parseVersion(String).Version s
 valueOf(String).Version s
 getMajor()int -
 getMinor()int -
 getMicro()int -
 getQualifier()String -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 compareTo(.Version)int -
VersionRange -
 LEFT_OPEN char sf
 LEFT_CLOSED char sf
 RIGHT_OPEN char sf
 RIGHT_CLOSED char sf
 new(char,.Version,.Version,char) -
 new(String) -
 getLeft().Version -
 getRight().Version -
 getLeftType()char -
 getRightType()char -
 includes(.Version)boolean -
 intersection(.VersionRange[]).VersionRange v
 isEmpty()boolean -
 isExact()boolean -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 toFilterString(String)String -
 valueOf(String).VersionRange s
package org.osgi.framework.connect
ConnectModule ai
 getContent().ConnectContent a !java.io.IOException
ModuleConnector ai
 initialize(java.io.File,java.util.Map<String,String>)void a
 connect(String)java.util.Optional<.ConnectModule> a !org.osgi.framework.BundleException
 newBundleActivator()java.util.Optional<org.osgi.framework.BundleActivator> a
package org.osgi.framework.startlevel
BundleStartLevel ai :org.osgi.framework.BundleReference
 getStartLevel()int a
 setStartLevel(int)void a
 isPersistentlyStarted()boolean a
 isActivationPolicyUsed()boolean a
FrameworkStartLevel ai :org.osgi.framework.BundleReference
 getStartLevel()int a
 setStartLevel(int,org.osgi.framework.FrameworkListener[])void av
 getInitialBundleStartLevel()int a
 setInitialBundleStartLevel(int)void a
package org.osgi.framework.wiring
BundleRevision ai :org.osgi.framework.BundleReference,org.osgi.resource.Resource
 PACKAGE_NAMESPACE String sf
 BUNDLE_NAMESPACE String sf
 HOST_NAMESPACE String sf
 TYPE_FRAGMENT int sf
 getSymbolicName()String a
 getVersion()org.osgi.framework.Version a
 getDeclaredCapabilities(String)java.util.List<.BundleCapability> a
 getDeclaredRequirements(String)java.util.List<.BundleRequirement> a
 getTypes()int a
 getWiring().BundleWiring a
 getCapabilities(String)java.util.List<org.osgi.resource.Capability> a
 getRequirements(String)java.util.List<org.osgi.resource.Requirement> a
BundleRevisions ai :org.osgi.framework.BundleReference
 getRevisions()java.util.List<.BundleRevision> a
BundleWire ai :org.osgi.resource.Wire
 getCapability().BundleCapability a
 getRequirement().BundleRequirement a
 getProviderWiring().BundleWiring a
 getRequirerWiring().BundleWiring a
 getProvider().BundleRevision a
 getRequirer().BundleRevision a
FrameworkWiring ai :org.osgi.framework.BundleReference
 refreshBundles(java.util.Collection<org.osgi.framework.Bundle>,org.osgi.framework.FrameworkListener[])void av
 resolveBundles(java.util.Collection<org.osgi.framework.Bundle>)boolean a
 getRemovalPendingBundles()java.util.Collection<org.osgi.framework.Bundle> a
 getDependencyClosure(java.util.Collection<org.osgi.framework.Bundle>)java.util.Collection<org.osgi.framework.Bundle> a
 findProviders(org.osgi.resource.Requirement)java.util.Collection<.BundleCapability> a
package org.osgi.resource
Capability ai
 getNamespace()String a
 getDirectives()java.util.Map<String,String> a
 getAttributes()java.util.Map<String,Object> a
 getResource().Resource a
 equals(Object)boolean a
 hashCode()int a
Requirement ai
 getNamespace()String a
 getDirectives()java.util.Map<String,String> a
 getAttributes()java.util.Map<String,Object> a
 getResource().Resource a
 equals(Object)boolean a
 hashCode()int a
Resource ai
 getCapabilities(String)java.util.List<.Capability> a
 getRequirements(String)java.util.List<.Requirement> a
 equals(Object)boolean a
 hashCode()int a
Wire ai
 getCapability().Capability a
 getRequirement().Requirement a
 getProvider().Resource a
 getRequirer().Resource a
 equals(Object)boolean a
 hashCode()int a
package org.osgi.service.condpermadmin
ConditionalPermissionAdmin ai
 addConditionalPermissionInfo(.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[]).ConditionalPermissionInfo ax
 setConditionalPermissionInfo(String,.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[]).ConditionalPermissionInfo ax
 getConditionalPermissionInfos()java.util.Enumeration<.ConditionalPermissionInfo> ax
 getConditionalPermissionInfo(String).ConditionalPermissionInfo ax
 getAccessControlContext(String[])java.security.AccessControlContext a
 newConditionalPermissionUpdate().ConditionalPermissionUpdate a
 newConditionalPermissionInfo(String,.ConditionInfo[],org.osgi.service.permissionadmin.PermissionInfo[],String).ConditionalPermissionInfo a
 newConditionalPermissionInfo(String).ConditionalPermissionInfo a
package org.osgi.service.permissionadmin
PermissionAdmin ai
 getPermissions(String).PermissionInfo[] a
 setPermissions(String,.PermissionInfo[])void a
 getLocations()String[] a
 getDefaultPermissions().PermissionInfo[] a
 setDefaultPermissions(.PermissionInfo[])void a
