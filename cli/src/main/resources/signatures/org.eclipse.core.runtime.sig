# org.eclipse.platform:org.eclipse.core.runtime:3.35.0
package org.eclipse.core.internal.runtime
PerformanceStatsProcessor - :org.eclipse.core.runtime.jobs.Job
 addListener(org.eclipse.core.runtime.PerformanceStats.PerformanceListener)void s
 changed(org.eclipse.core.runtime.PerformanceStats)void s
 failed(org.eclipse.core.runtime.PerformanceStats,String,long)void s
 printStats(java.io.PrintWriter)void s
 removeListener(org.eclipse.core.runtime.PerformanceStats.PerformanceListener)void s
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 shouldRun()boolean -
package org.eclipse.core.runtime
ILog ai
 addLogListener(.ILogListener)void a
 getBundle()org.osgi.framework.Bundle a
 log(.IStatus)void a
 removeLogListener(.ILogListener)void a
 info(String)void d
 info(String,Throwable)void d
 warn(String)void d
 warn(String,Throwable)void d
 error(String)void d
 error(String,Throwable)void d
 of(org.osgi.framework.Bundle).ILog s
 of(Class<?>).ILog s
 get().ILog s
IProduct ai
 getApplication()String a
 getName()String a
 getDescription()String a
 getId()String a
 getProperty(String)String a
 getDefiningBundle()org.osgi.framework.Bundle a
IProductProvider ai
 getName()String a
 getProducts().IProduct[] a
PerformanceStats - +PerformanceListener
 ENABLED boolean sf
 addListener(.PerformanceStats.PerformanceListener)void s
 clear()void s
 getAllStats().PerformanceStats[] s
 getStats(String,Object).PerformanceStats s
 isEnabled(String)boolean s
 printStats()void s
 printStats(java.io.PrintWriter)void s
 removeListener(.PerformanceStats.PerformanceListener)void s
 removeStats(String,Object)void s
 addRun(long,String)void -
 endRun()void -
 equals(Object)boolean -
 getBlame()Object -
 getBlameString()String -
 getContext()String -
 getEvent()String -
 getRunCount()int -
 getRunningTime()long -
 hashCode()int -
 isFailure()boolean -
 reset()void -
 startRun()void -
 startRun(String)void -
 toString()String -
PerformanceStats.PerformanceListener sa
 new() o
 eventFailed(.PerformanceStats,long)void -
 eventsOccurred(.PerformanceStats[])void -
Platform f +OS
 PI_RUNTIME String sf
 PT_APPLICATIONS String sf
 PT_ADAPTERS String sf
 PT_PREFERENCES String sf
 PT_PRODUCT String sf
 OPTION_STARTTIME String sf
 PREF_PLATFORM_PERFORMANCE String sf
 PREF_LINE_SEPARATOR String sf
 MIN_PERFORMANCE int sf
 MAX_PERFORMANCE int sf
 PARSE_PROBLEM int sf
 PLUGIN_ERROR int sf
 INTERNAL_ERROR int sf
 FAILED_READ_METADATA int sf
 FAILED_WRITE_METADATA int sf
 FAILED_DELETE_METADATA int sf
 OS_WIN32 String sf
 OS_LINUX String sf
 OS_AIX String sfx
 OS_SOLARIS String sfx
 OS_HPUX String sfx
 OS_QNX String sfx
 OS_MACOSX String sf
 OS_UNKNOWN String sf
 ARCH_X86 String sfx
 ARCH_PA_RISC String sfx
 ARCH_PPC String sfx
 ARCH_SPARC String sfx
 ARCH_X86_64 String sf
 ARCH_AARCH64 String sf
 ARCH_PPC64LE String sf
 ARCH_RISCV64 String sf
 ARCH_AMD64 String sfx
 ARCH_IA64 String sfx
 ARCH_IA64_32 String sfx
 WS_WIN32 String sf
 WS_MOTIF String sfx
 WS_GTK String sf
 WS_PHOTON String sfx
 WS_CARBON String sfx
 WS_COCOA String sf
 WS_WPF String sfx
 WS_UNKNOWN String sf
 addLogListener(.ILogListener)void s
 asLocalURL(java.net.URL)java.net.URL sx !java.io.IOException
 endSplash()void sx
 getAdapterManager().IAdapterManager s
 getCommandLineArgs()String[] s
 getContentTypeManager().content.IContentTypeManager s
 getDebugOption(String)String s
 getDebugBoolean(String)boolean s
 getLocation().IPath s !IllegalStateException
 getLogFileLocation().IPath s
 getPlugin(String).Plugin sx
 removeLogListener(.ILogListener)void s
 resolve(java.net.URL)java.net.URL sx !java.io.IOException
 run(.ISafeRunnable)void sx
 getExtensionRegistry().IExtensionRegistry s
 find(org.osgi.framework.Bundle,.IPath)java.net.URL sx
 find(org.osgi.framework.Bundle,.IPath,java.util.Map<String,String>)java.net.URL sx
 getStateLocation(org.osgi.framework.Bundle).IPath s
 getStateStamp()long s
 getLog(org.osgi.framework.Bundle).ILog s
 getLog(Class<?>).ILog s
 getResourceBundle(org.osgi.framework.Bundle)java.util.ResourceBundle s !java.util.MissingResourceException
 getResourceString(org.osgi.framework.Bundle,String)String s
 getResourceString(org.osgi.framework.Bundle,String,java.util.ResourceBundle)String s
 getOSArch()String s
 getNL()String s
 getNLExtensions()String s
 getOS()String s
 getWS()String s
 getApplicationArgs()String[] s
 getInstanceLocation()org.eclipse.osgi.service.datalocation.Location s
 getBundleGroupProviders().IBundleGroupProvider[] s
 getPreferencesService().preferences.IPreferencesService s
 getProduct().IProduct s
 registerBundleGroupProvider(.IBundleGroupProvider)void s
 unregisterBundleGroupProvider(.IBundleGroupProvider)void s
 getConfigurationLocation()org.eclipse.osgi.service.datalocation.Location s
 getUserLocation()org.eclipse.osgi.service.datalocation.Location s
 getInstallLocation()org.eclipse.osgi.service.datalocation.Location s
 isFragment(org.osgi.framework.Bundle)boolean s
 getFragments(org.osgi.framework.Bundle)org.osgi.framework.Bundle[] s
 getBundle(String)org.osgi.framework.Bundle s
 getBundles(String,String)org.osgi.framework.Bundle[] s
 getHosts(org.osgi.framework.Bundle)org.osgi.framework.Bundle[] s
 isRunning()boolean s
 knownOSArchValues()String[] s
 knownOSValues()String[] s
 knownPlatformLineSeparators()java.util.Map<String,String> s
 knownWSValues()String[] s
 inDebugMode()boolean s
 inDevelopmentMode()boolean s
 getSystemCharset()java.nio.charset.Charset s
Platform.OS sf
 is(String)boolean s
 isWindows()boolean s
 isLinux()boolean s
 isMac()boolean s
Plugin a :org.osgi.framework.BundleActivator
 PLUGIN_PREFERENCE_SCOPE String sf
 PREFERENCES_DEFAULT_OVERRIDE_BASE_NAME String sf
 PREFERENCES_DEFAULT_OVERRIDE_FILE_NAME String sf
 new() -
 find(.IPath)java.net.URL fx
 find(.IPath,java.util.Map<String,String>)java.net.URL fx
 getLog().ILog f
 getStateLocation().IPath f !IllegalStateException
 getPluginPreferences().Preferences fx
 savePluginPreferences()void fx
 initializeDefaultPluginPreferences()void ox
 internalInitializeDefaultPluginPreferences()void fx
 isDebugging()boolean -
 openStream(.IPath)java.io.InputStream fx !java.io.IOException
 openStream(.IPath,boolean)java.io.InputStream fx !java.io.IOException
 setDebugging(boolean)void -
 shutdown()void x !.CoreException
 startup()void x !.CoreException
 toString()String -
 start(org.osgi.framework.BundleContext)void - !Exception
 stop(org.osgi.framework.BundleContext)void - !Exception
 getBundle()org.osgi.framework.Bundle f
Preferences x +IPropertyChangeListener,PropertyChangeEvent
 BOOLEAN_DEFAULT_DEFAULT boolean sfx
 DOUBLE_DEFAULT_DEFAULT double sfx
 FLOAT_DEFAULT_DEFAULT float sfx
 INT_DEFAULT_DEFAULT int sfx
 LONG_DEFAULT_DEFAULT long sfx
 STRING_DEFAULT_DEFAULT String sfx
 TRUE String osfx
 FALSE String osfx
 PT_PREFERENCES String sfx
 listeners .ListenerList<.Preferences.IPropertyChangeListener> ox
 dirty boolean ox
 exportPreferences(.IPath)void sx !.CoreException
 importPreferences(.IPath)void sx !.CoreException
 validatePreferenceVersions(.IPath).IStatus sx
 new() x
 addPropertyChangeListener(.Preferences.IPropertyChangeListener)void x
 removePropertyChangeListener(.Preferences.IPropertyChangeListener)void x
 contains(String)boolean x
 firePropertyChangeEvent(String,Object,Object)void ox
 getBoolean(String)boolean x
 setValue(String,boolean)void x
 getDefaultBoolean(String)boolean x
 setDefault(String,boolean)void x
 getDouble(String)double x
 setValue(String,double)void x
 getDefaultDouble(String)double x
 setDefault(String,double)void x
 getFloat(String)float x
 setValue(String,float)void x
 getDefaultFloat(String)float x
 setDefault(String,float)void x
 getInt(String)int x
 setValue(String,int)void x
 getDefaultInt(String)int x
 setDefault(String,int)void x
 getLong(String)long x
 setValue(String,long)void x
 getDefaultLong(String)long x
 setDefault(String,long)void x
 getString(String)String x
 setValue(String,String)void x
 getDefaultString(String)String x
 setDefault(String,String)void x
 isDefault(String)boolean x
 setToDefault(String)void x
 propertyNames()String[] x
 defaultPropertyNames()String[] x
 needsSaving()boolean x
 store(java.io.OutputStream,String)void x !java.io.IOException
 load(java.io.InputStream)void x !java.io.IOException
Preferences.IPropertyChangeListener saxi :java.util.EventListener
 propertyChange(.Preferences.PropertyChangeEvent)void ax
Preferences.PropertyChangeEvent sx :java.util.EventObject
 new(Object,String,Object,Object) ox
 getProperty()String x
 getNewValue()Object x
 getOldValue()Object x
