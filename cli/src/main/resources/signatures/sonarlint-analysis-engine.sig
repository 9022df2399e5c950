# org.sonarsource.sonarlint.core:sonarlint-analysis-engine:10.44.0.84275
package org.sonarsource.sonarlint.core.analysis
AnalysisQueue -
 ANALYSIS_EXPIRATION_DELAY_PROPERTY_NAME String sf
 new() -
 post(.command.Command)void -
 wakeUp()void -
 removeAll()java.util.List<.command.Command> -
 takeNextCommand().command.Command - !InterruptedException
 clearAllButAnalyses()void -
package org.sonarsource.sonarlint.core.analysis.api
AnalysisConfiguration - +Builder
 builder().AnalysisConfiguration.Builder s
 extraProperties()java.util.Map<String,String> -
 baseDir()java.nio.file.Path -
 inputFiles()java.util.List<.ClientInputFile> -
 activeRules()java.util.Collection<org.sonar.api.batch.rule.ActiveRule> -
 toString()String -
 generateToStringActiveRules(StringBuilder)void o
 generateToStringCommon(StringBuilder)void o
 generateToStringInputFiles(StringBuilder)void o
AnalysisResults -
 new() -
 addFailedAnalysisFile(.ClientInputFile)void -
 languagePerFile()java.util.Map<.ClientInputFile,org.sonarsource.sonarlint.core.commons.api.SonarLanguage> -
 setLanguageForFile(.ClientInputFile,org.sonarsource.sonarlint.core.commons.api.SonarLanguage)void -
 failedAnalysisFiles()java.util.Collection<.ClientInputFile> -
 getDuration()java.time.Duration -
 setDuration(java.time.Duration)void -
AnalysisSchedulerConfiguration - +Builder
 builder().AnalysisSchedulerConfiguration.Builder s
 getWorkDir()java.nio.file.Path -
 getClientPid()long -
 getFileSystemProvider()java.util.function.Function<String,.ClientModuleFileSystem> -
 getEffectiveSettings()java.util.Map<String,String> -
ClientInputFile ai
 getPath()String ax
 isTest()boolean a
 getCharset()java.nio.charset.Charset a
 language()org.sonarsource.sonarlint.core.commons.api.SonarLanguage d
 getClientObject()<G> a <G=Object>
 inputStream()java.io.InputStream a !java.io.IOException
 contents()String a !java.io.IOException
 relativePath()String a
 uri()java.net.URI a
 isDirty()boolean d
ClientModuleFileEvent -
 of(.ClientInputFile,org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent.Type).ClientModuleFileEvent s
 target().ClientInputFile -
 type()org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent.Type -
Issue - :.IssueLocation
 new(org.sonar.api.batch.rule.ActiveRule,String,java.util.Map<org.sonarsource.sonarlint.core.commons.SoftwareQuality,org.sonarsource.sonarlint.core.commons.ImpactSeverity>,org.sonar.api.batch.fs.TextRange,.ClientInputFile,java.util.List<.Flow>,java.util.List<.QuickFix>,java.util.Optional<String>) -
 getActiveRule()org.sonar.api.batch.rule.ActiveRule -
 getRuleKey()org.sonar.api.rule.RuleKey -
 getMessage()String -
 getInputFile().ClientInputFile -
 flows()java.util.List<.Flow> -
 quickFixes()java.util.List<.QuickFix> -
 getTextRange()org.sonarsource.sonarlint.core.commons.api.TextRange -
 getOverriddenImpacts()java.util.Map<org.sonarsource.sonarlint.core.commons.SoftwareQuality,org.sonarsource.sonarlint.core.commons.ImpactSeverity> -
 getRuleDescriptionContextKey()java.util.Optional<String> -
 toString()String -
IssueLocation ai :.WithTextRange
 getMessage()String a
 getInputFile().ClientInputFile a
TriggerType fe :Enum<.TriggerType>
 AUTO .TriggerType sf
 FORCED .TriggerType sf
 FORCED_WITH_EXCLUSIONS .TriggerType sf
 values().TriggerType[] s
 valueOf(String).TriggerType s
 shouldHonorExclusions()boolean -
 canBeBatchedWithSameTriggerType()boolean -
WithTextRange ai
 getTextRange()org.sonarsource.sonarlint.core.commons.api.TextRange a
 getStartLine()Integer d
 getStartLineOffset()Integer d
 getEndLine()Integer d
 getEndLineOffset()Integer d
 convert(org.sonar.api.batch.fs.TextRange)org.sonarsource.sonarlint.core.commons.api.TextRange s
package org.sonarsource.sonarlint.core.analysis.command
AnalyzeCommand - :.Command
 cancelMonitor org.sonarsource.sonarlint.core.commons.progress.SonarLintCancelMonitor pf
 new(String,java.util.UUID,org.sonarsource.sonarlint.core.analysis.api.TriggerType,java.util.function.Supplier<org.sonarsource.sonarlint.core.analysis.api.AnalysisConfiguration>,java.util.function.Consumer<org.sonarsource.sonarlint.core.analysis.api.Issue>,org.sonarsource.sonarlint.core.commons.tracing.Trace,org.sonarsource.sonarlint.core.commons.progress.SonarLintCancelMonitor,org.sonarsource.sonarlint.core.commons.progress.TaskManager,java.util.function.Consumer<java.util.List<org.sonarsource.sonarlint.core.analysis.api.ClientInputFile>>,java.util.function.Supplier<Boolean>,java.util.Set<java.net.URI>,java.util.Map<String,String>) -
 new(String,java.util.UUID,org.sonarsource.sonarlint.core.analysis.api.TriggerType,java.util.function.Supplier<org.sonarsource.sonarlint.core.analysis.api.AnalysisConfiguration>,java.util.function.Consumer<org.sonarsource.sonarlint.core.analysis.api.Issue>,org.sonarsource.sonarlint.core.commons.tracing.Trace,org.sonarsource.sonarlint.core.commons.progress.SonarLintCancelMonitor,org.sonarsource.sonarlint.core.commons.progress.TaskManager,java.util.function.Consumer<java.util.List<org.sonarsource.sonarlint.core.analysis.api.ClientInputFile>>,java.util.function.Supplier<Boolean>,java.util.Set<java.net.URI>,java.util.Map<String,String>,java.util.concurrent.CompletableFuture<org.sonarsource.sonarlint.core.analysis.api.AnalysisResults>) -
 isReady()boolean -
 getModuleKey()String -
 getTriggerType()org.sonarsource.sonarlint.core.analysis.api.TriggerType -
 getFutureResult()java.util.concurrent.CompletableFuture<org.sonarsource.sonarlint.core.analysis.api.AnalysisResults> -
 getFiles()java.util.Set<java.net.URI> -
 getExtraProperties()java.util.Map<String,String> -
 execute(org.sonarsource.sonarlint.core.analysis.container.global.ModuleRegistry)void -
 mergeWith(.AnalyzeCommand).AnalyzeCommand -
 cancel()void -
 shouldCancelPost(.Command)boolean -
 shouldCancelQueue()boolean -
 getTrace()org.sonarsource.sonarlint.core.commons.tracing.Trace -
Command a
 new() -
 execute(org.sonarsource.sonarlint.core.analysis.container.global.ModuleRegistry)void a
 getSequenceNumber()long f
 isReady()boolean -
 cancel()void -
 shouldCancelPost(.Command)boolean -
 shouldCancelQueue()boolean -
NotifyModuleEventCommand - :.Command
 new(String,org.sonarsource.sonarlint.core.analysis.api.ClientModuleFileEvent) -
 execute(org.sonarsource.sonarlint.core.analysis.container.global.ModuleRegistry)void -
ResetPluginsCommand - :.Command
 new(org.sonarsource.sonarlint.core.analysis.api.AnalysisSchedulerConfiguration,java.util.concurrent.atomic.AtomicReference<org.sonarsource.sonarlint.core.analysis.container.global.GlobalAnalysisContainer>,org.sonarsource.sonarlint.core.analysis.AnalysisQueue,java.util.function.Supplier<org.sonarsource.sonarlint.core.plugin.commons.LoadedPlugins>) -
 execute(org.sonarsource.sonarlint.core.analysis.container.global.ModuleRegistry)void -
UnregisterModuleCommand f :.Command
 new(String) -
 execute(org.sonarsource.sonarlint.core.analysis.container.global.ModuleRegistry)void -
 getModuleKey()String -
 shouldCancelPost(.Command)boolean -
package org.sonarsource.sonarlint.core.analysis.container.global
GlobalAnalysisContainer - :org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer
 LOG org.sonarsource.sonarlint.core.commons.log.SonarLintLogger osf
 new(org.sonarsource.sonarlint.core.analysis.api.AnalysisSchedulerConfiguration,org.sonarsource.sonarlint.core.plugin.commons.LoadedPlugins) -
 doBeforeStart()void o
 doAfterStart()void o
 stopComponents()org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer -
 getModuleRegistry().ModuleRegistry -
ModuleRegistry -
 new(org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer,java.util.function.Function<String,org.sonarsource.sonarlint.core.analysis.api.ClientModuleFileSystem>) -
 getContainerFor(String)org.sonarsource.sonarlint.core.analysis.container.module.ModuleContainer -
 getContainerIfStarted(String)org.sonarsource.sonarlint.core.analysis.container.module.ModuleContainer -
 unregisterModule(String)void -
 stopAll()void -
