# org.gradle:gradle-tooling-api:7.3-20210825160000+0000
package org.gradle.initialization
BuildCancellationToken ai
 isCancellationRequested()boolean a
 cancel()void a
 addCallback(Runnable)boolean a
 removeCallback(Runnable)void a
DefaultBuildCancellationToken - :.BuildCancellationToken
 new() -
 isCancellationRequested()boolean -
 addCallback(Runnable)boolean -
 removeCallback(Runnable)void -
 cancel()void -
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
InternalCancellationToken ai
 isCancellationRequested()boolean a
 addCallback(Runnable)boolean a
 removeCallback(Runnable)void a
InternalProtocolInterface ai
LongRunningOperationParametersVersion1 axi
 getStandardOutput()java.io.OutputStream a
 getStandardError()java.io.OutputStream a
 getProgressListener().ProgressListenerVersion1 a
 getStandardInput()java.io.InputStream a
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
