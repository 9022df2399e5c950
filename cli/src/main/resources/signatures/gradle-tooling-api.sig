# org.gradle:gradle-tooling-api:7.3-20210825160000+0000
package org.gradle.initialization
BuildCancellationToken ai
 isCancellationRequested()boolean a
 cancel()void a
 addCallback(Runnable)boolean a
 removeCallback(Runnable)void a
BuildLayoutParameters -
 GRADLE_USER_HOME_PROPERTY_KEY String sf
 new() -
 new(java.io.File,java.io.File,java.io.File,java.io.File) -
 setProjectDir(java.io.File).BuildLayoutParameters -
 setGradleUserHomeDir(java.io.File).BuildLayoutParameters -
 setGradleInstallationHomeDir(java.io.File).BuildLayoutParameters -
 setCurrentDir(java.io.File).BuildLayoutParameters -
 getCurrentDir()java.io.File -
 getProjectDir()java.io.File -
 getSearchDir()java.io.File -
 getGradleUserHomeDir()java.io.File -
 getGradleInstallationHomeDir()java.io.File -
CompositeInitScriptFinder - :.InitScriptFinder
 new(.InitScriptFinder[]) v
 findScripts(java.util.Collection<java.io.File>)void -
DefaultBuildCancellationToken - :.BuildCancellationToken
 new() -
 isCancellationRequested()boolean -
 addCallback(Runnable)boolean -
 removeCallback(Runnable)void -
 cancel()void -
DirectoryInitScriptFinder a :.InitScriptFinder
 new() -
 findScriptsInDir(java.io.File,java.util.Collection<java.io.File>)void o
 resolveScriptFile(java.io.File,String)java.io.File o
DistributionInitScriptFinder - :.DirectoryInitScriptFinder
 new(java.io.File) -
 findScripts(java.util.Collection<java.io.File>)void -
InitScriptFinder ai
 findScripts(java.util.Collection<java.io.File>)void a
SettingsLocation -
 new(java.io.File,java.io.File) -
 getSettingsDir()java.io.File -
 getSettingsFile()java.io.File -
StartParameterBuildOptions - :org.gradle.internal.buildoption.BuildOptionSet<org.gradle.api.internal.StartParameterInternal> +BuildCacheDebugLoggingOption,BuildCacheOption,BuildFileOption,BuildScanOption,ConfigurationCacheMaxProblemsOption,ConfigurationCacheOption,ConfigurationCacheProblemsOption,ConfigurationCacheQuietOption,ConfigurationCacheRecreateOption,ConfigureOnDemandOption,ContinueOption,ContinuousOption,DependencyLockingUpdateOption,DependencyLockingWriteOption,DependencyVerificationModeOption,DependencyVerificationWriteOption,DryRunOption,ExcludeTaskOption,ExportKeysOption,IncludeBuildOption,InitScriptOption,IsolatedProjectsOption,NoProjectDependenciesRebuildOption,OfflineOption,ProfileOption,ProjectCacheDirOption,RefreshDependenciesOption,RefreshKeysOption,RerunTasksOption,SettingsFileOption,VfsVerboseLoggingOption,WatchFileSystemDebugLoggingOption,WatchFileSystemOption
 new() -
 getAllOptions()java.util.List<org.gradle.internal.buildoption.BuildOption<org.gradle.api.internal.StartParameterInternal>> -
StartParameterBuildOptions.BuildCacheDebugLoggingOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.BuildCacheOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.BuildFileOption sx :org.gradle.internal.buildoption.StringBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(String,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.BuildScanOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 LONG_OPTION String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigurationCacheMaxProblemsOption s :org.gradle.internal.buildoption.IntegerBuildOption<org.gradle.api.internal.StartParameterInternal>
 PROPERTY_NAME String sf
 new() -
 applyTo(int,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigurationCacheOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 PROPERTY_NAME String sf
 LONG_OPTION String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigurationCacheProblemsOption s :org.gradle.internal.buildoption.EnumBuildOption<.StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value,org.gradle.api.internal.StartParameterInternal> +Value
 PROPERTY_NAME String sf
 LONG_OPTION String sf
 new() -
 applyTo(.StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value sfe :Enum<.StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value>
 FAIL .StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value sf
 WARN .StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value sf
 values().StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value[] s
 valueOf(String).StartParameterBuildOptions.ConfigurationCacheProblemsOption.Value s
StartParameterBuildOptions.ConfigurationCacheQuietOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 PROPERTY_NAME String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigurationCacheRecreateOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 PROPERTY_NAME String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ConfigureOnDemandOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ContinueOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 LONG_OPTION String sf
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ContinuousOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.DependencyLockingUpdateOption s :org.gradle.internal.buildoption.ListBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(java.util.List<String>,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.DependencyLockingWriteOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 LONG_OPTION String sf
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.DependencyVerificationModeOption s :org.gradle.internal.buildoption.EnumBuildOption<org.gradle.api.artifacts.verification.DependencyVerificationMode,org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.artifacts.verification.DependencyVerificationMode,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.DependencyVerificationWriteOption s :org.gradle.internal.buildoption.StringBuildOption<org.gradle.api.internal.StartParameterInternal>
 SHORT_OPTION String sf
 LONG_OPTION String sf
 applyTo(String,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.DryRunOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ExcludeTaskOption s :org.gradle.internal.buildoption.ListBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(java.util.List<String>,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ExportKeysOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.IncludeBuildOption s :org.gradle.internal.buildoption.ListBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(java.util.List<String>,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.InitScriptOption s :org.gradle.internal.buildoption.ListBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(java.util.List<String>,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.IsolatedProjectsOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 PROPERTY_NAME String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.NoProjectDependenciesRebuildOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.OfflineOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ProfileOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.ProjectCacheDirOption s :org.gradle.internal.buildoption.StringBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(String,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.RefreshDependenciesOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.RefreshKeysOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.RerunTasksOption s :org.gradle.internal.buildoption.EnabledOnlyBooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.SettingsFileOption sx :org.gradle.internal.buildoption.StringBuildOption<org.gradle.api.internal.StartParameterInternal>
 new() -
 applyTo(String,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.VfsVerboseLoggingOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.WatchFileSystemDebugLoggingOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
StartParameterBuildOptions.WatchFileSystemOption s :org.gradle.internal.buildoption.BooleanBuildOption<org.gradle.api.internal.StartParameterInternal>
 LONG_OPTION String sf
 GRADLE_PROPERTY String sf
 new() -
 applyTo(boolean,org.gradle.api.internal.StartParameterInternal,org.gradle.internal.buildoption.Origin)void -
UserHomeInitScriptFinder - :.DirectoryInitScriptFinder,.InitScriptFinder
 new(java.io.File) -
 findScripts(java.util.Collection<java.io.File>)void -
package org.gradle.internal.buildoption
AbstractBuildOption a <T=Object,V=.CommandLineOptionConfiguration> :.BuildOption<<T>>
 gradleProperty String of
 commandLineOptionConfigurations java.util.List<<V>> of
 new(String) -
 new(String,<V>[]) v
 getGradleProperty()String -
 isTrue(String)boolean o
 configureCommandLineOption(org.gradle.cli.CommandLineParser,String[],String,boolean,boolean)org.gradle.cli.CommandLineOption o
BooleanBuildOption a <T=Object> :.AbstractBuildOption<<T>,.BooleanCommandLineOptionConfiguration>
 new(String) -
 new(String,.BooleanCommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(boolean,<T>,.Origin)void a
BuildOption ai <T=Object> +Value
 getGradleProperty()String a
 applyFromProperty(java.util.Map<String,String>,<T>)void a
 configure(org.gradle.cli.CommandLineParser)void a
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void a
BuildOptionSet a <T=Object>
 new() -
 getAllOptions()java.util.List<.BuildOption<<T>>> a
 commandLineConverter()org.gradle.cli.CommandLineConverter<<T>> -
 propertiesConverter().PropertiesConverter<<T>> -
EnabledOnlyBooleanBuildOption a <T=Object> :.AbstractBuildOption<<T>,.CommandLineOptionConfiguration>
 new(String) -
 new(String,.CommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(<T>,.Origin)void a
EnumBuildOption a <E=Enum<<E>>,T=Object> :.AbstractBuildOption<<T>,.CommandLineOptionConfiguration>
 new(String,Class<<E>>,<E>[],String,.CommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(<E>,<T>,.Origin)void a
IntegerBuildOption a <T=Object> :.AbstractBuildOption<<T>,.CommandLineOptionConfiguration>
 new(String) -
 new(String,.CommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(int,<T>,.Origin)void a
ListBuildOption a <T=Object> :.AbstractBuildOption<<T>,.CommandLineOptionConfiguration>
 new(String) -
 new(String,.CommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(java.util.List<String>,<T>,.Origin)void a
StringBuildOption a <T=Object> :.AbstractBuildOption<<T>,.CommandLineOptionConfiguration>
 new(String) -
 new(String,.CommandLineOptionConfiguration[]) v
 applyFromProperty(java.util.Map<String,String>,<T>)void -
 configure(org.gradle.cli.CommandLineParser)void -
 applyFromCommandLine(org.gradle.cli.ParsedCommandLine,<T>)void -
 applyTo(String,<T>,.Origin)void a
package org.gradle.internal.concurrent
Stoppable ai
 stop()void a
package org.gradle.tooling
BuildAction ai <T=Object> :java.io.Serializable
 execute(.BuildController)<T> a
BuildActionExecuter ai <T=Object> :.ConfigurableLauncher<.BuildActionExecuter<<T>>> +Builder
 forTasks(String[]).BuildActionExecuter<<T>> av
 forTasks(Iterable<String>).BuildActionExecuter<<T>> a
 run()<T> a !.GradleConnectionException,IllegalStateException
 run(.ResultHandler<<T>>)void a !IllegalStateException
BuildActionExecuter.Builder sai
 projectsLoaded(.BuildAction<<T>>,.IntermediateResultHandler<<T>>).BuildActionExecuter.Builder a <T=Object> !IllegalArgumentException
 buildFinished(.BuildAction<<T>>,.IntermediateResultHandler<<T>>).BuildActionExecuter.Builder a <T=Object> !IllegalArgumentException
 build().BuildActionExecuter<Void> a
BuildActionFailureException - :.GradleConnectionException
 new(String,Throwable) -
BuildCancelledException - :.GradleConnectionException
 new(String) -
 new(String,Throwable) -
BuildController ai
 getModel(Class<<T>>)<T> a <T=Object> !.UnknownModelException
 findModel(Class<<T>>)<T> a <T=Object>
 getBuildModel().model.gradle.GradleBuild a
 getModel(.model.Model,Class<<T>>)<T> a <T=Object> !.UnknownModelException
 findModel(.model.Model,Class<<T>>)<T> a <T=Object>
 getModel(Class<<T>>,Class<<P>>,org.gradle.api.Action<<P>>)<T> a <T=Object,P=Object> !.UnsupportedVersionException,.UnknownModelException
 findModel(Class<<T>>,Class<<P>>,org.gradle.api.Action<<P>>)<T> a <T=Object,P=Object>
 getModel(.model.Model,Class<<T>>,Class<<P>>,org.gradle.api.Action<<P>>)<T> a <T=Object,P=Object> !.UnsupportedVersionException,.UnknownModelException
 findModel(.model.Model,Class<<T>>,Class<<P>>,org.gradle.api.Action<<P>>)<T> a <T=Object,P=Object>
 run(java.util.Collection<.BuildAction<<T>>>)java.util.List<<T>> a <T=Object>
 getCanQueryProjectModelInParallel(Class<?>)boolean a
BuildException - :.GradleConnectionException
 new(String,Throwable) -
BuildLauncher ai :.ConfigurableLauncher<.BuildLauncher>
 forTasks(String[]).BuildLauncher av
 forTasks(.model.Task[]).BuildLauncher av
 forTasks(Iterable<.model.Task>).BuildLauncher a
 forLaunchables(.model.Launchable[]).BuildLauncher av
 forLaunchables(Iterable<.model.Launchable>).BuildLauncher a
 run()void a !.GradleConnectionException,IllegalStateException
 run(.ResultHandler<Void>)void a !IllegalStateException
CancellationToken ai
 isCancellationRequested()boolean a
CancellationTokenSource ai
 cancel()void a
 token().CancellationToken a
ConfigurableLauncher ai <T=.ConfigurableLauncher<<T>>> :.LongRunningOperation
 withArguments(String[])<T> av
 withArguments(Iterable<String>)<T> a
 addArguments(String[])<T> av
 addArguments(Iterable<String>)<T> a
 setStandardOutput(java.io.OutputStream)<T> a
 setStandardError(java.io.OutputStream)<T> a
 setColorOutput(boolean)<T> a
 setStandardInput(java.io.InputStream)<T> a
 setJavaHome(java.io.File)<T> a
 setJvmArguments(String[])<T> av
 setJvmArguments(Iterable<String>)<T> a
 addJvmArguments(String[])<T> av
 addJvmArguments(Iterable<String>)<T> a
 setEnvironmentVariables(java.util.Map<String,String>)<T> a
 addProgressListener(.ProgressListener)<T> a
 addProgressListener(.events.ProgressListener)<T> a
 addProgressListener(.events.ProgressListener,java.util.Set<.events.OperationType>)<T> a
 addProgressListener(.events.ProgressListener,.events.OperationType[])<T> av
 withCancellationToken(.CancellationToken)<T> a
Failure ai
 getMessage()String a
 getDescription()String a
 getCauses()java.util.List<.Failure> a
GradleConnectionException - :RuntimeException
 new(String) -
 new(String,Throwable) -
GradleConnector a
 new() -
 newConnector().GradleConnector s
 newCancellationTokenSource().CancellationTokenSource s
 useInstallation(java.io.File).GradleConnector a
 useGradleVersion(String).GradleConnector a
 useDistribution(java.net.URI).GradleConnector a
 useBuildDistribution().GradleConnector a
 forProjectDirectory(java.io.File).GradleConnector a
 useGradleUserHomeDir(java.io.File).GradleConnector a
 connect().ProjectConnection a !.GradleConnectionException
 disconnect()void a
IntermediateResultHandler ai <T=Object>
 onComplete(<T>)void a
ListenerFailedException - :.GradleConnectionException
 new(String,java.util.List<Throwable>) -
 getCauses()java.util.List<Throwable> -
LongRunningOperation ai
 setStandardOutput(java.io.OutputStream).LongRunningOperation a
 setStandardError(java.io.OutputStream).LongRunningOperation a
 setColorOutput(boolean).LongRunningOperation a
 setStandardInput(java.io.InputStream).LongRunningOperation a
 setJavaHome(java.io.File).LongRunningOperation a !IllegalArgumentException
 setJvmArguments(String[]).LongRunningOperation av
 addJvmArguments(String[]).LongRunningOperation av
 addJvmArguments(Iterable<String>).LongRunningOperation a
 setJvmArguments(Iterable<String>).LongRunningOperation a
 withArguments(String[]).LongRunningOperation av
 withArguments(Iterable<String>).LongRunningOperation a
 addArguments(String[]).LongRunningOperation av
 addArguments(Iterable<String>).LongRunningOperation a
 setEnvironmentVariables(java.util.Map<String,String>).LongRunningOperation a
 addProgressListener(.ProgressListener).LongRunningOperation a
 addProgressListener(.events.ProgressListener).LongRunningOperation a
 addProgressListener(.events.ProgressListener,java.util.Set<.events.OperationType>).LongRunningOperation a
 addProgressListener(.events.ProgressListener,.events.OperationType[]).LongRunningOperation av
 withCancellationToken(.CancellationToken).LongRunningOperation a
ModelBuilder ai <T=Object> :.ConfigurableLauncher<.ModelBuilder<<T>>>
 forTasks(String[]).ModelBuilder<<T>> av
 forTasks(Iterable<String>).ModelBuilder<<T>> a
 get()<T> a !.GradleConnectionException,IllegalStateException
 get(.ResultHandler<<T>>)void a !IllegalStateException
ProgressEvent ai
 getDescription()String a
ProgressListener ai
 statusChanged(.ProgressEvent)void a
ProjectConnection ai :java.io.Closeable
 getModel(Class<<T>>)<T> a <T=Object> !.GradleConnectionException,IllegalStateException
 getModel(Class<<T>>,.ResultHandler<<T>>)void a <T=Object> !IllegalStateException
 newBuild().BuildLauncher a
 newTestLauncher().TestLauncher a
 model(Class<<T>>).ModelBuilder<<T>> a <T=Object>
 action(.BuildAction<<T>>).BuildActionExecuter<<T>> a <T=Object>
 action().BuildActionExecuter.Builder a
 notifyDaemonsAboutChangedPaths(java.util.List<java.nio.file.Path>)void a
 close()void a
ResultHandler ai <T=Object>
 onComplete(<T>)void a
 onFailure(.GradleConnectionException)void a
TestExecutionException - :.GradleConnectionException
 new(String,Throwable) -
 new(String) -
TestLauncher ai :.ConfigurableLauncher<.TestLauncher>
 withTests(.events.test.TestOperationDescriptor[]).TestLauncher av
 withTests(Iterable<.events.test.TestOperationDescriptor>).TestLauncher a
 withJvmTestClasses(String[]).TestLauncher av
 withJvmTestClasses(Iterable<String>).TestLauncher a
 withJvmTestMethods(String,String[]).TestLauncher av
 withJvmTestMethods(String,Iterable<String>).TestLauncher a
 withTaskAndTestClasses(String,Iterable<String>).TestLauncher a
 withTaskAndTestMethods(String,String,Iterable<String>).TestLauncher a
 debugTestsOn(int).TestLauncher a
 run()void a !.TestExecutionException
 run(.ResultHandler<Void>)void a
UnknownModelException - :.UnsupportedVersionException
 new(String) -
 new(String,Throwable) -
UnsupportedVersionException - :.GradleConnectionException
 new(String) -
 new(String,Throwable) -
package org.gradle.tooling.events
OperationDescriptor ai
 getName()String a
 getDisplayName()String a
 getParent().OperationDescriptor a
OperationType fe :Enum<.OperationType>
 TEST .OperationType sf
 TASK .OperationType sf
 GENERIC .OperationType sf
 WORK_ITEM .OperationType sf
 PROJECT_CONFIGURATION .OperationType sf
 TRANSFORM .OperationType sf
 TEST_OUTPUT .OperationType sf
 values().OperationType[] s
 valueOf(String).OperationType s
ProgressListener ai
 statusChanged(.ProgressEvent)void a
package org.gradle.tooling.events.test
TestOperationDescriptor ai :org.gradle.tooling.events.OperationDescriptor
package org.gradle.tooling.exceptions
UnsupportedBuildArgumentException - :org.gradle.tooling.GradleConnectionException
 new(String) -
 new(String,Throwable) -
UnsupportedOperationConfigurationException - :org.gradle.tooling.UnsupportedVersionException
 new(String) -
 new(String,Throwable) -
package org.gradle.tooling.internal.consumer
AbstractLongRunningOperation a <T=.AbstractLongRunningOperation<<T>>> :org.gradle.tooling.LongRunningOperation
 connectionParameters .ConnectionParameters of
 operationParamsBuilder .parameters.ConsumerOperationParameters.Builder of
 new(.ConnectionParameters) o
 getThis()<T> oa
 getConsumerOperationParameters().parameters.ConsumerOperationParameters of
 rationalizeInput(<T>[])java.util.List<<T>> os <T=Object>
 rationalizeInput(Iterable<<T>>)java.util.List<<T>> os <T=Object>
 withArguments(String[])<T> v
 withArguments(Iterable<String>)<T> -
 addArguments(String[])<T> v
 addArguments(Iterable<String>)<T> -
 setStandardOutput(java.io.OutputStream)<T> -
 setStandardError(java.io.OutputStream)<T> -
 setStandardInput(java.io.InputStream)<T> -
 setColorOutput(boolean)<T> -
 setJavaHome(java.io.File)<T> -
 setJvmArguments(String[])<T> v
 addJvmArguments(String[])<T> v
 addJvmArguments(Iterable<String>)<T> -
 setJvmArguments(Iterable<String>)<T> -
 setEnvironmentVariables(java.util.Map<String,String>)<T> -
 addProgressListener(org.gradle.tooling.ProgressListener)<T> -
 addProgressListener(org.gradle.tooling.events.ProgressListener)<T> -
 addProgressListener(org.gradle.tooling.events.ProgressListener,org.gradle.tooling.events.OperationType[])<T> v
 addProgressListener(org.gradle.tooling.events.ProgressListener,java.util.Set<org.gradle.tooling.events.OperationType>)<T> -
 withCancellationToken(org.gradle.tooling.CancellationToken)<T> -
 withInjectedClassPath(org.gradle.internal.classpath.ClassPath)<T> -
 copyFrom(.parameters.ConsumerOperationParameters)void -
CancellationTokenInternal ai
 getToken()org.gradle.initialization.BuildCancellationToken a
DefaultCancellationTokenSource f :org.gradle.tooling.CancellationTokenSource
 tokenImpl .DefaultCancellationTokenSource.CancellationTokenImpl pf
 new() -
 cancel()void -
 token()org.gradle.tooling.CancellationToken -
Distribution ai
 getDisplayName()String a
 getToolingImplementationClasspath(org.gradle.internal.logging.progress.ProgressLoggerFactory,org.gradle.tooling.internal.protocol.InternalBuildProgressListener,.ConnectionParameters,org.gradle.initialization.BuildCancellationToken)org.gradle.internal.classpath.ClassPath a
package org.gradle.tooling.internal.consumer.connection
ConsumerActionExecutor ai :org.gradle.internal.concurrent.Stoppable
 stop()void a
 getDisplayName()String a
 run(.ConsumerAction<<T>>)<T> a <T=Object> !UnsupportedOperationException,IllegalStateException
 disconnect()void a
LazyConsumerActionExecutor - :.ConsumerActionExecutor
 cancellationToken org.gradle.initialization.BuildCancellationToken p
 new(org.gradle.tooling.internal.consumer.Distribution,org.gradle.tooling.internal.consumer.loader.ToolingImplementationLoader,org.gradle.tooling.internal.consumer.LoggingProvider,org.gradle.tooling.internal.consumer.ConnectionParameters) -
 stop()void -
 disconnect()void -
 getDisplayName()String -
 run(.ConsumerAction<<T>>)<T> - <T=Object> !UnsupportedOperationException,IllegalStateException
package org.gradle.tooling.internal.consumer.loader
CachingToolingImplementationLoader - :.ToolingImplementationLoader,java.io.Closeable
 new(.ToolingImplementationLoader) -
 create(org.gradle.tooling.internal.consumer.Distribution,org.gradle.internal.logging.progress.ProgressLoggerFactory,org.gradle.tooling.internal.protocol.InternalBuildProgressListener,org.gradle.tooling.internal.consumer.ConnectionParameters,org.gradle.initialization.BuildCancellationToken)org.gradle.tooling.internal.consumer.connection.ConsumerConnection -
 close()void -
DefaultToolingImplementationLoader - :.ToolingImplementationLoader
 new() -
 create(org.gradle.tooling.internal.consumer.Distribution,org.gradle.internal.logging.progress.ProgressLoggerFactory,org.gradle.tooling.internal.protocol.InternalBuildProgressListener,org.gradle.tooling.internal.consumer.ConnectionParameters,org.gradle.initialization.BuildCancellationToken)org.gradle.tooling.internal.consumer.connection.ConsumerConnection -
SynchronizedToolingImplementationLoader - :.ToolingImplementationLoader,java.io.Closeable
 new(.ToolingImplementationLoader) -
 create(org.gradle.tooling.internal.consumer.Distribution,org.gradle.internal.logging.progress.ProgressLoggerFactory,org.gradle.tooling.internal.protocol.InternalBuildProgressListener,org.gradle.tooling.internal.consumer.ConnectionParameters,org.gradle.initialization.BuildCancellationToken)org.gradle.tooling.internal.consumer.connection.ConsumerConnection -
 close()void -
ToolingImplementationLoader ai
 create(org.gradle.tooling.internal.consumer.Distribution,org.gradle.internal.logging.progress.ProgressLoggerFactory,org.gradle.tooling.internal.protocol.InternalBuildProgressListener,org.gradle.tooling.internal.consumer.ConnectionParameters,org.gradle.initialization.BuildCancellationToken)org.gradle.tooling.internal.consumer.connection.ConsumerConnection a
package org.gradle.tooling.internal.consumer.parameters
BuildCancellationTokenAdapter - :org.gradle.tooling.internal.protocol.InternalCancellationToken
 cancellationToken org.gradle.initialization.BuildCancellationToken pf
 new(org.gradle.initialization.BuildCancellationToken) -
 isCancellationRequested()boolean -
 addCallback(Runnable)boolean -
 removeCallback(Runnable)void -
ConsumerOperationParameters - :org.gradle.tooling.internal.protocol.BuildOperationParametersVersion1,org.gradle.tooling.internal.protocol.BuildParametersVersion1,org.gradle.tooling.internal.protocol.BuildParameters +Builder
 cancellationToken org.gradle.tooling.CancellationToken pf
 builder().ConsumerOperationParameters.Builder s
 getEntryPointName()String -
 getStartTime()long -
 getVerboseLogging()boolean -
 getGradleUserHomeDir()java.io.File -
 getProjectDir()java.io.File -
 isSearchUpwards()Boolean -
 isEmbedded()Boolean -
 getDaemonMaxIdleTimeUnits()java.util.concurrent.TimeUnit -
 getDaemonMaxIdleTimeValue()Integer -
 getDaemonBaseDir()java.io.File -
 getStandardOutput()java.io.OutputStream -
 getStandardError()java.io.OutputStream -
 isColorOutput()Boolean -
 getStandardInput()java.io.InputStream -
 getJavaHome()java.io.File -
 getJvmArguments()java.util.List<String> -
 getEnvironmentVariables()java.util.Map<String,String> -
 getArguments()java.util.List<String> -
 getTasks()java.util.List<String> -
 getLaunchables()java.util.List<org.gradle.tooling.internal.protocol.InternalLaunchable> -
 getInjectedPluginClasspath()java.util.List<java.io.File> -
 getProgressListener()org.gradle.tooling.internal.protocol.ProgressListenerVersion1 -
 getBuildProgressListener().FailsafeBuildProgressListenerAdapter -
 getCancellationToken()org.gradle.initialization.BuildCancellationToken -
ConsumerOperationParameters.Builder s
 cancellationToken org.gradle.tooling.CancellationToken p
 setEntryPoint(String).ConsumerOperationParameters.Builder -
 setParameters(org.gradle.tooling.internal.consumer.ConnectionParameters).ConsumerOperationParameters.Builder -
 setStdout(java.io.OutputStream).ConsumerOperationParameters.Builder -
 setStderr(java.io.OutputStream).ConsumerOperationParameters.Builder -
 setColorOutput(Boolean).ConsumerOperationParameters.Builder -
 setStdin(java.io.InputStream).ConsumerOperationParameters.Builder -
 setJavaHome(java.io.File).ConsumerOperationParameters.Builder -
 setJvmArguments(java.util.List<String>).ConsumerOperationParameters.Builder -
 addJvmArguments(java.util.List<String>).ConsumerOperationParameters.Builder -
 setArguments(java.util.List<String>).ConsumerOperationParameters.Builder -
 addArguments(java.util.List<String>).ConsumerOperationParameters.Builder -
 setEnvironmentVariables(java.util.Map<String,String>).ConsumerOperationParameters.Builder -
 setTasks(java.util.List<String>).ConsumerOperationParameters.Builder -
 setLaunchables(Iterable<org.gradle.tooling.model.Launchable>).ConsumerOperationParameters.Builder -
 setInjectedPluginClasspath(org.gradle.internal.classpath.ClassPath).ConsumerOperationParameters.Builder -
 addProgressListener(org.gradle.tooling.ProgressListener)void -
 addProgressListener(org.gradle.tooling.events.ProgressListener,java.util.Set<org.gradle.tooling.events.OperationType>)void -
 setCancellationToken(org.gradle.tooling.CancellationToken)void -
 build().ConsumerOperationParameters -
 copyFrom(.ConsumerOperationParameters)void -
package org.gradle.tooling.internal.protocol
BuildOperationParametersVersion1 axi :.LongRunningOperationParametersVersion1
 getProjectDir()java.io.File a
 isSearchUpwards()Boolean ax
 getGradleUserHomeDir()java.io.File a
 isEmbedded()Boolean a
 getDaemonMaxIdleTimeValue()Integer a
 getDaemonMaxIdleTimeUnits()java.util.concurrent.TimeUnit a
 getStartTime()long a
 getVerboseLogging()boolean a
BuildParameters ai :.InternalProtocolInterface
BuildParametersVersion1 axi
 getTasks()java.util.List<String> a
InternalCancellableConnection ai :.InternalProtocolInterface
 getModel(.ModelIdentifier,.InternalCancellationToken,.BuildParameters).BuildResult<?> a !.BuildExceptionVersion1,.InternalUnsupportedModelException,.exceptions.InternalUnsupportedBuildArgumentException,.InternalBuildCancelledException,IllegalStateException
 run(.InternalBuildAction<<T>>,.InternalCancellationToken,.BuildParameters).BuildResult<<T>> ax <T=Object> !.BuildExceptionVersion1,.exceptions.InternalUnsupportedBuildArgumentException,.InternalBuildActionFailureException,.InternalBuildCancelledException,IllegalStateException
InternalCancellationToken ai
 isCancellationRequested()boolean a
 addCallback(Runnable)boolean a
 removeCallback(Runnable)void a
InternalParameterAcceptingConnection ai :.InternalProtocolInterface
 run(.InternalBuildActionVersion2<<T>>,.InternalCancellationToken,.BuildParameters).BuildResult<<T>> a <T=Object> !.BuildExceptionVersion1,.exceptions.InternalUnsupportedBuildArgumentException,.InternalBuildActionFailureException,.InternalBuildCancelledException,IllegalStateException
InternalPhasedActionConnection ai :.InternalProtocolInterface
 run(.InternalPhasedAction,.PhasedActionResultListener,.InternalCancellationToken,.BuildParameters).BuildResult<?> a !.BuildExceptionVersion1,.exceptions.InternalUnsupportedBuildArgumentException,.InternalBuildActionFailureException,.InternalBuildCancelledException,IllegalStateException
InternalProtocolInterface ai
LongRunningOperationParametersVersion1 axi
 getStandardOutput()java.io.OutputStream a
 getStandardError()java.io.OutputStream a
 getProgressListener().ProgressListenerVersion1 a
 getStandardInput()java.io.InputStream a
package org.gradle.tooling.internal.protocol.test
InternalTestExecutionConnection ai :org.gradle.tooling.internal.protocol.InternalProtocolInterface
 runTests(.InternalTestExecutionRequest,org.gradle.tooling.internal.protocol.InternalCancellationToken,org.gradle.tooling.internal.protocol.BuildParameters)org.gradle.tooling.internal.protocol.BuildResult<?> a
package org.gradle.tooling.model
Launchable ai :.ProjectModel
 getProjectIdentifier().ProjectIdentifier a
 getDisplayName()String a
 getDescription()String a
 isPublic()boolean a
ProjectModel ai
 getProjectIdentifier().ProjectIdentifier a
Task ai :.Launchable
 getPath()String a
 getName()String a
 getDescription()String a
 getGroup()String a
