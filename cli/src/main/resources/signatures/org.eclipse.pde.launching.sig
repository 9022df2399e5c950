# org.eclipse.pde:org.eclipse.pde.launching:3.13.600
package org.eclipse.pde.internal.launching.launcher
EclipsePluginValidationOperation - :.LaunchValidationOperation
 CREATE_EXTENSION_ERROR_CODE int sf
 new(org.eclipse.debug.core.ILaunchConfiguration,java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>) -
 new(org.eclipse.debug.core.ILaunchConfiguration,java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 hasErrors()boolean -
 getInput()java.util.Map<Object,Object[]> -
LaunchPluginValidator -
 DISPLAY_VALIDATION_ERROR_CODE int sf
 new() -
 getAffectedProjects(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.core.resources.IProject[] s !org.eclipse.core.runtime.CoreException
 getAffectedProjects(org.eclipse.debug.core.ILaunchConfiguration,boolean)org.eclipse.core.resources.IProject[] s !org.eclipse.core.runtime.CoreException
 runValidationOperation(.LaunchValidationOperation,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
LaunchValidationOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 fLaunchConfiguration org.eclipse.debug.core.ILaunchConfiguration f
 fLaunchMode String f
 fModels java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase> of
 new(org.eclipse.debug.core.ILaunchConfiguration,java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>) -
 new(org.eclipse.debug.core.ILaunchConfiguration,java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getPlatformProperties()java.util.Dictionary<String,String>[] o !org.eclipse.core.runtime.CoreException
 getMatchingEnvironments()org.eclipse.jdt.launching.environments.IExecutionEnvironment[] o !org.eclipse.core.runtime.CoreException
 hasErrors()boolean -
 getInput()java.util.Map<Object,Object[]> -
 isEmpty()boolean -
 getState()org.eclipse.osgi.service.resolver.State o
LauncherUtils -
 WORKSPACE_LOCKED int sf
 CLEAR_LOG int sf
 DELETE_WORKSPACE int sf
 GENERATE_CONFIG_INI int sf
 ORGANIZE_MANIFESTS int sf
 SELECT_WORKSPACE_FIELD int sf
 clearWorkspace(org.eclipse.debug.core.ILaunchConfiguration,String,String,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 generateConfigIni()boolean s !org.eclipse.core.runtime.CoreException
 validateProjectDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void s
 shutdown()void sf
 requiresUI(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 clearWorkspaceLog(String)boolean s
package org.eclipse.pde.launching
AbstractPDELaunchConfiguration a :org.eclipse.debug.core.model.LaunchConfigurationDelegate
 fConfigDir java.io.File o
 shouldVMAddModuleSystem boolean sx
 new() -
 isLaunchProblem(org.eclipse.core.resources.IMarker)boolean o !org.eclipse.core.runtime.CoreException
 showCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getVMRunner(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.jdt.launching.IVMRunner - !org.eclipse.core.runtime.CoreException
 setDefaultSourceLocator(org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 getClasspath(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getEnvironment(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File - !org.eclipse.core.runtime.CoreException
 getVMSpecificAttributesMap(org.eclipse.debug.core.ILaunchConfiguration)java.util.Map<String,Object> - !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getConfigDir(org.eclipse.debug.core.ILaunchConfiguration)java.io.File o
 getBuildOrder(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 getProjectsForProblemSearch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 getMainClass()String -
 manageLaunch(org.eclipse.debug.core.ILaunch)void o
 synchronizeManifests(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o
 validateProjectDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o
 clear(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 validatePluginDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 updatePDELaunchConfigModuleSystem(boolean)void sx
EclipseApplicationLaunchConfiguration - :.AbstractPDELaunchConfiguration
 new() -
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getConfigDir(org.eclipse.debug.core.ILaunchConfiguration)java.io.File o
 clear(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 validatePluginDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
EquinoxLaunchConfiguration - :.AbstractPDELaunchConfiguration
 fAllBundles java.util.Map<String,java.util.List<org.eclipse.pde.core.plugin.IPluginModelBase>> o
 new() -
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 validatePluginDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 clear(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
IPDELauncherConstants ai
 LOCATION String sf
 DOCLEAR String sf
 ASKCLEAR String sf
 APPLICATION String sf
 PRODUCT String sf
 PRODUCT_ID String sf
 PRODUCT_VERSION String sf
 PRODUCT_NAME String sf
 USE_PRODUCT String sf
 APP_TO_TEST String sf
 VMINSTALL String sfx
 BOOTSTRAP_ENTRIES String sf
 USE_DEFAULT String sf
 USEFEATURES String sfx
 SELECTED_WORKSPACE_PLUGINS String sfx
 SELECTED_WORKSPACE_BUNDLES String sf
 DESELECTED_WORKSPACE_PLUGINS String sfx
 DESELECTED_WORKSPACE_BUNDLES String sf
 AUTOMATIC_ADD String sf
 AUTOMATIC_VALIDATE String sf
 SELECTED_TARGET_PLUGINS String sfx
 SELECTED_TARGET_BUNDLES String sf
 INCLUDE_OPTIONAL String sf
 AUTOMATIC_INCLUDE_REQUIREMENTS String sf
 TRACING String sf
 TRACING_OPTIONS String sf
 TRACING_SELECTED_PLUGIN String sfx
 TRACING_CHECKED String sf
 TRACING_NONE String sf
 CONFIG_USE_DEFAULT_AREA String sf
 CONFIG_LOCATION String sf
 CONFIG_CLEAR_AREA String sf
 CONFIG_GENERATE_DEFAULT String sf
 CONFIG_TEMPLATE_LOCATION String sf
 PRODUCT_FILE String sf
 OSGI_FRAMEWORK_ID String sf
 DEFAULT_AUTO_START String sf
 DEFAULT_START_LEVEL String sf
 WORKSPACE_BUNDLES String sfx
 TARGET_BUNDLES String sfx
 DEFINED_TARGET String sf
 SHOW_SELECTED_ONLY String sf
 TAB_BUNDLES_ID String sf
 TAB_CONFIGURATION_ID String sf
 TAB_MAIN_ID String sf
 TAB_OSGI_SETTINGS_ID String sf
 TAB_PLUGIN_JUNIT_MAIN_ID String sf
 TAB_PLUGINS_ID String sf
 TAB_TRACING_ID String sf
 TAB_TEST_ID String sf
 OSGI_CONFIGURATION_TYPE String sf
 RUN_IN_UI_THREAD String sf
 ECLIPSE_APPLICATION_LAUNCH_CONFIGURATION_TYPE String sf
 GENERATE_PROFILE String sf
 SELECTED_FEATURES String sf
 ROOT_FEATURES String sf
 USE_CUSTOM_FEATURES String sf
 FEATURE_DEFAULT_LOCATION String sf
 FEATURE_PLUGIN_RESOLUTION String sf
 LOCATION_DEFAULT String sf
 LOCATION_EXTERNAL String sf
 LOCATION_WORKSPACE String sf
 ADDITIONAL_PLUGINS String sf
JUnitLaunchConfigurationDelegate - :org.eclipse.jdt.junit.launcher.JUnitLaunchConfigurationDelegate
 fConfigDir java.io.File o
 new() -
 getVMRunner(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.jdt.launching.IVMRunner - !org.eclipse.core.runtime.CoreException
 verifyMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 abort(String,Throwable,int)void o !org.eclipse.core.runtime.CoreException
 getModuleCLIOptions(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 collectExecutionArguments(org.eclipse.debug.core.ILaunchConfiguration,java.util.List<String>,java.util.List<String>)void o !org.eclipse.core.runtime.CoreException
 showCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getApplication(org.eclipse.debug.core.ILaunchConfiguration)String o
 getProgramArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getVMArguments(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 getEnvironment(org.eclipse.debug.core.ILaunchConfiguration)String[] - !org.eclipse.core.runtime.CoreException
 getClasspath(org.eclipse.debug.core.ILaunchConfiguration)String[] x !org.eclipse.core.runtime.CoreException
 getClasspathAndModulepath(org.eclipse.debug.core.ILaunchConfiguration)String[][] - !org.eclipse.core.runtime.CoreException
 getWorkingDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File - !org.eclipse.core.runtime.CoreException
 getVMSpecificAttributesMap(org.eclipse.debug.core.ILaunchConfiguration)java.util.Map<String,Object> - !org.eclipse.core.runtime.CoreException
 setDefaultSourceLocator(org.eclipse.debug.core.ILaunch,org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 getConfigurationDirectory(org.eclipse.debug.core.ILaunchConfiguration)java.io.File o
 getBuildOrder(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 getProjectsForProblemSearch(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 manageLaunch(org.eclipse.debug.core.ILaunch)void o
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 synchronizeManifests(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o
 clear(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 validateProjectDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o
 validatePluginDependencies(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
OSGiLaunchConfigurationDelegate - :org.eclipse.debug.core.model.LaunchConfigurationDelegate
 new() -
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getBuildOrder(org.eclipse.debug.core.ILaunchConfiguration,String)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
OSGiLaunchConfigurationInitializer -
 DEFAULT String osf
 new() -
 initialize(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeSourcePathProvider(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 initializeFrameworkDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 initializeBundleState(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 getStartLevel(String)String o
 getAutoStart(String)String o
PDESourcePathProvider - :org.eclipse.jdt.launching.StandardSourcePathProvider
 ID String sf
 new() -
 computeUnresolvedClasspath(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.jdt.launching.IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
 resolveClasspath(org.eclipse.jdt.launching.IRuntimeClasspathEntry[],org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.jdt.launching.IRuntimeClasspathEntry[] - !org.eclipse.core.runtime.CoreException
