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
ClientModuleFileSystem ai
 files(String,org.sonar.api.batch.fs.InputFile.Type)java.util.stream.Stream<.ClientInputFile> a
 files()java.util.stream.Stream<.ClientInputFile> a
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
package org.sonarsource.sonarlint.core.analysis.container.analysis
AnalysisConfigurationProvider -
 new() -
 provide(.AnalysisSettings)org.sonar.api.config.Configuration -
AnalysisContainer - :org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer
 cancelMonitor org.sonarsource.sonarlint.core.commons.progress.ProgressIndicator pf
 new(org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer,org.sonarsource.sonarlint.core.commons.progress.ProgressIndicator) -
 doBeforeStart()void o
 doAfterStart()void o
AnalysisSettings - :org.sonarsource.sonarlint.core.plugin.commons.sonarapi.MapSettings
 new(org.sonarsource.sonarlint.core.analysis.container.global.GlobalSettings,org.sonarsource.sonarlint.core.analysis.api.AnalysisConfiguration,org.sonar.api.config.PropertyDefinitions) -
AnalysisTempFolderProvider -
 new() -
 provide()org.sonar.api.utils.TempFolder -
IssueListenerHolder -
 new(java.util.function.Consumer<org.sonarsource.sonarlint.core.analysis.api.Issue>) -
 handle(org.sonarsource.sonarlint.core.analysis.api.Issue)void -
SonarLintPathPattern -
 new(String) -
 create(String[]).SonarLintPathPattern[] s
 match(org.sonar.api.batch.fs.InputFile)boolean -
 match(String)boolean -
 match(org.sonar.api.batch.fs.InputFile,boolean)boolean -
 match(String,boolean)boolean -
 toString()String -
package org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem
SonarLintInputProject - :org.sonar.api.batch.fs.InputModule,org.sonar.api.scanner.fs.InputProject
 SONARLINT_FAKE_PROJECT_KEY String sf
 new() -
 key()String -
 isFile()boolean -
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
package org.sonarsource.sonarlint.core.analysis.container.module
DefaultModuleFileEvent - :org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent
 of(org.sonar.api.batch.fs.InputFile,org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent.Type).DefaultModuleFileEvent s
 getTarget()org.sonar.api.batch.fs.InputFile -
 getType()org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent.Type -
ModuleContainer - :org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer
 new(org.sonarsource.sonarlint.core.plugin.commons.container.SpringComponentContainer,boolean) -
 doBeforeStart()void o
 isTransient()boolean -
 analyze(org.sonarsource.sonarlint.core.analysis.api.AnalysisConfiguration,java.util.function.Consumer<org.sonarsource.sonarlint.core.analysis.api.Issue>,org.sonarsource.sonarlint.core.commons.progress.ProgressIndicator,org.sonarsource.sonarlint.core.commons.tracing.Trace)org.sonarsource.sonarlint.core.analysis.api.AnalysisResults -
ModuleFileEventNotifier -
 new(java.util.Optional<java.util.List<org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileListener>>,.ModuleInputFileBuilder) -
 fireModuleFileEvent(org.sonarsource.sonarlint.core.analysis.api.ClientModuleFileEvent)void -
ModuleInputFileBuilder -
 new(org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem.LanguageDetection,org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem.FileMetadata) -
 create(org.sonarsource.sonarlint.core.analysis.api.ClientInputFile)org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem.SonarLintInputFile -
package org.sonarsource.sonarlint.core.analysis.sonarapi
ActiveRulesAdapter - :org.sonar.api.batch.rule.ActiveRules
 new(java.util.Collection<org.sonar.api.batch.rule.ActiveRule>) -
 find(org.sonar.api.rule.RuleKey)org.sonar.api.batch.rule.ActiveRule -
 findAll()java.util.Collection<org.sonar.api.batch.rule.ActiveRule> -
 findByRepository(String)java.util.Collection<org.sonar.api.batch.rule.ActiveRule> -
 findByLanguage(String)java.util.Collection<org.sonar.api.batch.rule.ActiveRule> -
 findByInternalKey(String,String)org.sonar.api.batch.rule.ActiveRule -
DefaultAnalysisError - :.DefaultStorable,org.sonar.api.batch.sensor.error.NewAnalysisError,org.sonar.api.batch.sensor.error.AnalysisError
 new() -
 new(org.sonar.api.batch.sensor.internal.SensorStorage) -
 inputFile()org.sonar.api.batch.fs.InputFile -
 message()String -
 location()org.sonar.api.batch.fs.TextPointer -
 onFile(org.sonar.api.batch.fs.InputFile)org.sonar.api.batch.sensor.error.NewAnalysisError -
 message(String)org.sonar.api.batch.sensor.error.NewAnalysisError -
 at(org.sonar.api.batch.fs.TextPointer)org.sonar.api.batch.sensor.error.NewAnalysisError -
 doSave()void o
DefaultFilterableIssue - :org.sonar.api.scan.issue.filter.FilterableIssue
 new(org.sonarsource.sonarlint.core.analysis.api.Issue,org.sonar.api.batch.fs.InputComponent) -
 componentKey()String -
 ruleKey()org.sonar.api.rule.RuleKey -
 severity()String -
 message()String -
 line()Integer -
 projectKey()String -
 toString()String -
 gap()Double -
 getComponent()org.sonar.api.batch.fs.InputComponent -
 textRange()org.sonar.api.batch.fs.TextRange -
DefaultFlow - :org.sonar.api.batch.sensor.issue.Issue.Flow
 new(java.util.List<org.sonar.api.batch.sensor.issue.IssueLocation>,String,org.sonar.api.batch.sensor.issue.NewIssue.FlowType) -
 locations()java.util.List<org.sonar.api.batch.sensor.issue.IssueLocation> -
 description()String -
 type()org.sonar.api.batch.sensor.issue.NewIssue.FlowType -
DefaultSensorContext - :org.sonar.api.batch.sensor.SensorContext
 progressIndicator org.sonarsource.sonarlint.core.commons.progress.ProgressIndicator pf
 new(org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem.SonarLintInputProject,org.sonar.api.config.Settings,org.sonar.api.config.Configuration,org.sonar.api.batch.fs.FileSystem,org.sonar.api.batch.rule.ActiveRules,org.sonar.api.batch.sensor.internal.SensorStorage,org.sonar.api.SonarRuntime,org.sonarsource.sonarlint.core.commons.progress.ProgressIndicator) -
 settings()org.sonar.api.config.Settings -
 config()org.sonar.api.config.Configuration -
 fileSystem()org.sonar.api.batch.fs.FileSystem -
 activeRules()org.sonar.api.batch.rule.ActiveRules -
 newMeasure()org.sonar.api.batch.sensor.measure.NewMeasure<<G>> - <G=java.io.Serializable>
 newIssue()org.sonar.api.batch.sensor.issue.NewIssue -
 newHighlighting()org.sonar.api.batch.sensor.highlighting.NewHighlighting -
 newCoverage()org.sonar.api.batch.sensor.coverage.NewCoverage -
 module()org.sonar.api.batch.fs.InputModule -
 project()org.sonar.api.scanner.fs.InputProject -
 getSonarQubeVersion()org.sonar.api.utils.Version -
 runtime()org.sonar.api.SonarRuntime -
 newSymbolTable()org.sonar.api.batch.sensor.symbol.NewSymbolTable -
 newCpdTokens()org.sonar.api.batch.sensor.cpd.NewCpdTokens -
 newAnalysisError()org.sonar.api.batch.sensor.error.NewAnalysisError -
 isCancelled()boolean -
 addContextProperty(String,String)void -
 markForPublishing(org.sonar.api.batch.fs.InputFile)void -
 markAsUnchanged(org.sonar.api.batch.fs.InputFile)void -
 newExternalIssue()org.sonar.api.batch.sensor.issue.NewExternalIssue -
 newSignificantCode()org.sonar.api.batch.sensor.code.NewSignificantCode -
 newAdHocRule()org.sonar.api.batch.sensor.rule.NewAdHocRule -
 canSkipUnchangedFiles()boolean -
 isCacheEnabled()boolean -
 previousCache()org.sonar.api.batch.sensor.cache.ReadCache -
 nextCache()org.sonar.api.batch.sensor.cache.WriteCache -
 addTelemetryProperty(String,String)void -
 addAnalysisData(String,String,java.io.InputStream)void -
 isFeatureAvailable(String)boolean -
DefaultSensorDescriptor - :org.sonar.api.batch.sensor.SensorDescriptor
 new() -
 name()String -
 languages()java.util.Collection<String> -
 type()org.sonar.api.batch.fs.InputFile.Type -
 ruleRepositories()java.util.Collection<String> -
 configurationPredicate()java.util.function.Predicate<org.sonar.api.config.Configuration> -
 isGlobal()boolean -
 name(String).DefaultSensorDescriptor -
 onlyOnLanguage(String).DefaultSensorDescriptor -
 onlyOnLanguages(String[]).DefaultSensorDescriptor v
 onlyOnFileType(org.sonar.api.batch.fs.InputFile.Type).DefaultSensorDescriptor -
 createIssuesForRuleRepository(String[]).DefaultSensorDescriptor v
 createIssuesForRuleRepositories(String[]).DefaultSensorDescriptor v
 global()org.sonar.api.batch.sensor.SensorDescriptor -
 onlyWhenConfiguration(java.util.function.Predicate<org.sonar.api.config.Configuration>).DefaultSensorDescriptor -
 processesFilesIndependently()org.sonar.api.batch.sensor.SensorDescriptor -
 processesHiddenFiles()org.sonar.api.batch.sensor.SensorDescriptor -
DefaultSonarLintIssue - :.DefaultStorable,org.sonar.api.batch.sensor.issue.Issue,org.sonar.api.batch.sensor.issue.NewIssue,org.sonarsource.sonarlint.plugin.api.issue.NewSonarLintIssue
 primaryLocation .DefaultSonarLintIssueLocation o
 flows java.util.List<org.sonar.api.batch.sensor.issue.Issue.Flow> o
 new(org.sonarsource.sonarlint.core.analysis.container.analysis.filesystem.SonarLintInputProject,java.nio.file.Path,org.sonar.api.batch.sensor.internal.SensorStorage) -
 newLocation()org.sonar.api.batch.sensor.issue.NewIssueLocation -
 setRuleDescriptionContextKey(String)org.sonar.api.batch.sensor.issue.NewIssue -
 setCodeVariants(Iterable<String>)org.sonar.api.batch.sensor.issue.NewIssue -
 addInternalTag(String)org.sonar.api.batch.sensor.issue.NewIssue -
 addInternalTags(java.util.Collection<String>)org.sonar.api.batch.sensor.issue.NewIssue -
 setInternalTags(java.util.Collection<String>)org.sonar.api.batch.sensor.issue.NewIssue -
 forRule(org.sonar.api.rule.RuleKey).DefaultSonarLintIssue -
 ruleKey()org.sonar.api.rule.RuleKey -
 gap(Double).DefaultSonarLintIssue -
 overrideSeverity(org.sonar.api.batch.rule.Severity).DefaultSonarLintIssue -
 overriddenSeverity()org.sonar.api.batch.rule.Severity -
 overrideImpact(org.sonar.api.issue.impact.SoftwareQuality,org.sonar.api.issue.impact.Severity).DefaultSonarLintIssue -
 overridenImpacts()java.util.Map<org.sonar.api.issue.impact.SoftwareQuality,org.sonar.api.issue.impact.Severity> -
 gap()Double -
 primaryLocation()org.sonar.api.batch.sensor.issue.IssueLocation -
 flows()java.util.List<org.sonar.api.batch.sensor.issue.Issue.Flow> -
 at(org.sonar.api.batch.sensor.issue.NewIssueLocation).DefaultSonarLintIssue -
 addLocation(org.sonar.api.batch.sensor.issue.NewIssueLocation)org.sonar.api.batch.sensor.issue.NewIssue -
 addFlow(Iterable<org.sonar.api.batch.sensor.issue.NewIssueLocation>)org.sonar.api.batch.sensor.issue.NewIssue -
 addFlow(Iterable<org.sonar.api.batch.sensor.issue.NewIssueLocation>,org.sonar.api.batch.sensor.issue.NewIssue.FlowType,String)org.sonar.api.batch.sensor.issue.NewIssue -
 doSave()void -
 newQuickFix()org.sonarsource.sonarlint.core.analysis.container.analysis.issue.SensorQuickFix -
 addQuickFix(org.sonarsource.sonarlint.plugin.api.issue.NewQuickFix).DefaultSonarLintIssue -
 addQuickFix(org.sonar.api.batch.sensor.issue.fix.NewQuickFix).DefaultSonarLintIssue -
 quickFixes()java.util.List<org.sonar.api.batch.sensor.issue.fix.QuickFix> -
 codeVariants()java.util.List<String> -
 internalTags()java.util.List<String> -
 setQuickFixAvailable(boolean)org.sonar.api.batch.sensor.issue.NewIssue -
 isQuickFixAvailable()boolean -
 ruleDescriptionContextKey()java.util.Optional<String> -
DefaultSonarLintIssueLocation - :org.sonar.api.batch.sensor.issue.NewIssueLocation,org.sonar.api.batch.sensor.issue.IssueLocation
 new() -
 on(org.sonar.api.batch.fs.InputComponent).DefaultSonarLintIssueLocation -
 at(org.sonar.api.batch.fs.TextRange).DefaultSonarLintIssueLocation -
 message(String).DefaultSonarLintIssueLocation -
 message(String,java.util.List<org.sonar.api.batch.sensor.issue.NewMessageFormatting>)org.sonar.api.batch.sensor.issue.NewIssueLocation -
 newMessageFormatting()org.sonar.api.batch.sensor.issue.NewMessageFormatting -
 inputComponent()org.sonar.api.batch.fs.InputComponent -
 textRange()org.sonar.api.batch.fs.TextRange -
 message()String -
 messageFormattings()java.util.List<org.sonar.api.batch.sensor.issue.MessageFormatting> -
DefaultStorable ka
 storage org.sonar.api.batch.sensor.internal.SensorStorage of
 new(org.sonar.api.batch.sensor.internal.SensorStorage) o
 save()void f
 doSave()void oa
 toString()String -
DefaultTempFolder - :org.sonar.api.utils.TempFolder,org.sonar.api.Startable
 new(java.io.File) -
 new(java.io.File,boolean) -
 newDir()java.io.File -
 newDir(String)java.io.File -
 newFile()java.io.File -
 newFile(String,String)java.io.File -
 clean()void -
 start()void -
 stop()void -
SonarLintModuleFileSystem - :org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileSystem
 new(org.sonarsource.sonarlint.core.analysis.api.ClientModuleFileSystem,org.sonarsource.sonarlint.core.analysis.container.module.ModuleInputFileBuilder) -
 files(String,org.sonar.api.batch.fs.InputFile.Type)java.util.stream.Stream<org.sonar.api.batch.fs.InputFile> -
 files()java.util.stream.Stream<org.sonar.api.batch.fs.InputFile> -
