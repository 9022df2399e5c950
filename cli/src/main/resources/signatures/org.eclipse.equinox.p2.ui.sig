# org.eclipse.platform:org.eclipse.equinox.p2.ui:2.9.100
package org.eclipse.equinox.internal.p2.ui
ColocatedRepositoryTracker - :org.eclipse.equinox.p2.operations.RepositoryTracker
 new(org.eclipse.equinox.p2.ui.ProvisioningUI) -
 getKnownRepositories(org.eclipse.equinox.p2.operations.ProvisioningSession)java.net.URI[] -
 addRepository(java.net.URI,String,org.eclipse.equinox.p2.operations.ProvisioningSession)void -
 removeRepositories(java.net.URI[],org.eclipse.equinox.p2.operations.ProvisioningSession)void -
 refreshRepositories(java.net.URI[],org.eclipse.equinox.p2.operations.ProvisioningSession,org.eclipse.core.runtime.IProgressMonitor)void -
 reportLoadFailure(java.net.URI,org.eclipse.equinox.p2.core.ProvisionException)void -
 locationFromString(String)java.net.URI -
 getParsedNickname(java.net.URI)String -
 contains(java.net.URI,org.eclipse.equinox.p2.operations.ProvisioningSession)boolean o
ElementQueryDescriptor -
 new(org.eclipse.equinox.p2.query.IQueryable<?>,org.eclipse.equinox.p2.query.IQuery<?>,org.eclipse.equinox.p2.query.Collector<?>) -
 new(org.eclipse.equinox.p2.query.IQueryable<?>,org.eclipse.equinox.p2.query.IQuery<?>,org.eclipse.equinox.p2.query.Collector<?>,.ElementWrapper) -
 performQuery(org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<?> -
 hasCollector()boolean -
 hasQueryable()boolean -
 hasQuery()boolean -
ProvUI -
 INSTALL_COMMAND_LABEL String sf
 INSTALL_COMMAND_TOOLTIP String sf
 UNINSTALL_COMMAND_LABEL String sf
 UNINSTALL_COMMAND_TOOLTIP String sf
 UPDATE_COMMAND_LABEL String sf
 UPDATE_COMMAND_TOOLTIP String sf
 REVERT_COMMAND_LABEL String sf
 REVERT_COMMAND_TOOLTIP String sf
 SIZE_NOTAPPLICABLE long sf
 SIZE_UNAVAILABLE long sf
 SIZE_UNKNOWN long sf
 new() -
 handleException(Throwable,String,int)org.eclipse.core.runtime.IStatus s
 reportStatus(org.eclipse.core.runtime.IStatus,int)void s
 getIUColumnConfig().viewers.IUColumnConfig[] s
 getQueryContext(org.eclipse.equinox.p2.ui.Policy).query.IUViewQueryContext s
 getAdapter(Object,Class<<T>>)<T> s <T=Object>
 getDefaultParentShell()org.eclipse.swt.widgets.Shell s
 openUpdateManagerInstaller(org.eclipse.swt.widgets.Event)void s
 openInstallationDialog(org.eclipse.swt.widgets.Event)void s
 isUpdateManagerInstallerPresent()boolean s
 isCategory(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
 getSize(org.eclipse.equinox.p2.engine.IEngine,org.eclipse.equinox.p2.engine.IProvisioningPlan,org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.core.runtime.IProgressMonitor)long s
 getArtifactRepositoryManager(org.eclipse.equinox.p2.operations.ProvisioningSession)org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager s
 getMetadataRepositoryManager(org.eclipse.equinox.p2.operations.ProvisioningSession)org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager s
 getProfileRegistry(org.eclipse.equinox.p2.operations.ProvisioningSession)org.eclipse.equinox.p2.engine.IProfileRegistry s
 getEngine(org.eclipse.equinox.p2.operations.ProvisioningSession)org.eclipse.equinox.p2.engine.IEngine s
 getProvisioningEventBus(org.eclipse.equinox.p2.operations.ProvisioningSession)org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus s
 toCompabilityWithCurrentJREProvisioningPlan(org.eclipse.equinox.p2.operations.ProfileChangeOperation,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.engine.IProvisioningPlan s
ProvisioningOperationRunner -
 eventBatchCount int -
 new(org.eclipse.equinox.p2.ui.ProvisioningUI) -
 schedule(org.eclipse.equinox.p2.operations.ProvisioningJob,int)void -
 manageJob(org.eclipse.core.runtime.jobs.Job,int)void -
 suppressRestart(boolean)void -
QueryableArtifactRepositoryManager - :.QueryableRepositoryManager<org.eclipse.equinox.p2.metadata.IArtifactKey>
 new(org.eclipse.equinox.p2.ui.ProvisioningUI,boolean) -
 getRepositoryManager()org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager o
 doLoadRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IArtifactKey>,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository o !org.eclipse.equinox.p2.core.ProvisionException
 getRepositoryFlags(org.eclipse.equinox.p2.operations.RepositoryTracker)int o
 getRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IArtifactKey>,java.net.URI)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository o
QueryableMetadataRepositoryManager - :.QueryableRepositoryManager<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 new(org.eclipse.equinox.p2.ui.ProvisioningUI,boolean) -
 getRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IInstallableUnit>,java.net.URI)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository o
 getRepositoryManager()org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager o
 doLoadRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IInstallableUnit>,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository o !org.eclipse.equinox.p2.core.ProvisionException
 getRepositoryFlags(org.eclipse.equinox.p2.operations.RepositoryTracker)int o
QueryableRepositoryManager a <T=Object> :org.eclipse.equinox.p2.query.IQueryable<<T>>
 includeDisabledRepos boolean o
 tracker org.eclipse.equinox.p2.operations.RepositoryTracker o
 repositoryFlags int o
 ui org.eclipse.equinox.p2.ui.ProvisioningUI o
 new(org.eclipse.equinox.p2.ui.ProvisioningUI,boolean) -
 getSession()org.eclipse.equinox.p2.operations.ProvisioningSession o
 query(org.eclipse.equinox.p2.query.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<T>> -
 locationsQueriable()org.eclipse.equinox.p2.query.IQueryable<java.net.URI> -
 getRepoLocations(org.eclipse.equinox.p2.repository.IRepositoryManager<<T>>)java.util.Collection<java.net.URI> o
 areRepositoriesLoaded()boolean -
 getRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<<T>>,java.net.URI)org.eclipse.equinox.p2.repository.IRepository<<T>> oa
 loadRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<<T>>,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.IRepository<<T>> o !org.eclipse.equinox.p2.core.ProvisionException
 getRepositoryManager()org.eclipse.equinox.p2.repository.IRepositoryManager<<T>> oa
 getRepositoryFlags(org.eclipse.equinox.p2.operations.RepositoryTracker)int oa
 doLoadRepository(org.eclipse.equinox.p2.repository.IRepositoryManager<<T>>,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.IRepository<<T>> oa !org.eclipse.equinox.p2.core.ProvisionException
 query(java.util.Collection<java.net.URI>,org.eclipse.equinox.p2.query.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<T>> o
 setRespositoryFlags(int)void -
package org.eclipse.equinox.internal.p2.ui.dialogs
ProvisioningOperationWizard a :org.eclipse.jface.wizard.Wizard
 ui org.eclipse.equinox.p2.ui.ProvisioningUI o
 root org.eclipse.equinox.internal.p2.ui.model.IUElementListRoot o
 operation org.eclipse.equinox.p2.operations.ProfileChangeOperation o
 planSelections Object[] o
 remediationPage .RemediationPage o
 mainPage .ISelectableIUsPage o
 errorPage .IResolutionErrorReportingPage o
 resolutionPage .ResolutionResultsWizardPage o
 repoPreloadJob org.eclipse.equinox.p2.ui.LoadMetadataRepositoryJob o
 remediationOperation org.eclipse.equinox.p2.operations.RemediationOperation o
 new(org.eclipse.equinox.p2.ui.ProvisioningUI,org.eclipse.equinox.p2.operations.ProfileChangeOperation,Object[],org.eclipse.equinox.p2.ui.LoadMetadataRepositoryJob) -
 setRemediationOperation(org.eclipse.equinox.p2.operations.RemediationOperation)void -
 getRemediationOperation()org.eclipse.equinox.p2.operations.RemediationOperation -
 addPages()void -
 createRemediationPage().RemediationPage oa
 createErrorReportingPage().IResolutionErrorReportingPage oa
 createMainPage(org.eclipse.equinox.internal.p2.ui.model.IUElementListRoot,Object[]).ISelectableIUsPage oa
 createResolutionPage().ResolutionResultsWizardPage oa
 performFinish()boolean -
 getRepositoryPreloadJob()org.eclipse.equinox.p2.ui.LoadMetadataRepositoryJob o
 getPreviousPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 getNextPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 operationSelectionsChanged(.ISelectableIUsPage)void -
 pageSelectionsHaveChanged(.ISelectableIUsPage)boolean o
 planChanged()void o
 shouldUpdateErrorPageModelOnPlanChange()boolean o
 initializeResolutionModelElements(Object[])void oa
 getProvisioningContext()org.eclipse.equinox.p2.engine.ProvisioningContext o
 recomputePlan(org.eclipse.jface.operation.IRunnableContext)void -
 computeRemediationOperation(org.eclipse.equinox.p2.operations.ProfileChangeOperation,org.eclipse.equinox.p2.ui.ProvisioningUI,org.eclipse.core.runtime.IProgressMonitor)void -
 recomputePlan(org.eclipse.jface.operation.IRunnableContext,boolean)void -
 shouldRemediate(org.eclipse.core.runtime.IStatus)boolean -
 getOperationSelections()Object[] o
 getProfileChangeOperation(Object[])org.eclipse.equinox.p2.operations.ProfileChangeOperation oa
 getCurrentStatus()org.eclipse.core.runtime.IStatus -
 getDialogSettingsSectionName()String -
 saveBoundsRelatedSettings()void -
 getPolicy()org.eclipse.equinox.p2.ui.Policy o
 getProfileId()String o
 shouldShowProvisioningPlanChildren()boolean o
 createPageControls(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 statusOverridesOperation()boolean -
 setRelaxedResolution(boolean)void -
 getRelaxedResoltion()boolean -
package org.eclipse.equinox.internal.p2.ui.model
ArtifactRepositoryElement - :.RemoteQueriedElement,.IRepositoryElement<org.eclipse.equinox.p2.metadata.IArtifactKey>
 new(Object,java.net.URI) -
 new(Object,java.net.URI,boolean) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getImageId(Object)String o
 getLabel(Object)String -
 getRepository(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 getLocation()java.net.URI -
 getName()String -
 getDescription()String -
 isEnabled()boolean -
 setEnabled(boolean)void -
 getDefaultQueryType()int o
 getQueryable()org.eclipse.equinox.p2.query.IQueryable<?> -
AvailableIUElement - :.QueriedElement,.IIUElement
 new(Object,org.eclipse.equinox.p2.metadata.IInstallableUnit,String,boolean) -
 getImageId(Object)String o
 getImageOverlayId(Object)String -
 getLabel(Object)String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getSize()long -
 computeSize(org.eclipse.core.runtime.IProgressMonitor)void -
 getProfile()org.eclipse.equinox.p2.engine.IProfile o
 getSizingPlan(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.engine.IProvisioningPlan o
 getIU()org.eclipse.equinox.p2.metadata.IInstallableUnit -
 shouldShowSize()boolean -
 shouldShowVersion()boolean -
 getDefaultQueryType()int o
 getRequirements()java.util.Collection<org.eclipse.equinox.p2.metadata.IRequirement> -
 shouldShowChildren()boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 setIsInstalled(boolean)void -
 isInstalled()boolean -
 setIsUpdate(boolean)void -
 isUpdate()boolean -
 setIsPatch(boolean)void -
 isPatch()boolean -
 isBeingAdded()boolean -
 setBeingAdded(boolean)void -
 isBeingDowngraded()boolean -
 setBeingDowngraded(boolean)void -
 isBeingUpgraded()boolean -
 setBeingUpgraded(boolean)void -
 isBeingRemoved()boolean -
 setBeingRemoved(boolean)void -
 setImageId(String)void -
 setImageOverlayId(String)void -
AvailableUpdateElement - :.AvailableIUElement
 new(Object,org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.metadata.IInstallableUnit,String,boolean) -
 isLockedForUpdate()boolean -
 getIUToBeUpdated()org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getSizingPlan(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.engine.IProvisioningPlan o
 equals(Object)boolean -
 hashCode()int -
 getUpdate()org.eclipse.equinox.p2.operations.Update -
 getImageId(Object)String o
CategoryElement - :.RemoteQueriedElement,.IIUElement
 new(Object,org.eclipse.equinox.p2.metadata.IInstallableUnit) -
 getImageId(Object)String o
 getLabel(Object)String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getDefaultQueryType()int o
 getIU()org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getSize()long -
 shouldShowSize()boolean -
 computeSize(org.eclipse.core.runtime.IProgressMonitor)void -
 shouldShowVersion()boolean -
 mergeIU(org.eclipse.equinox.p2.metadata.IInstallableUnit)void -
 shouldMerge(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 getRequirements()java.util.Collection<org.eclipse.equinox.p2.metadata.IRequirement> -
 fetchChildren(Object,org.eclipse.core.runtime.IProgressMonitor)Object[] o
 shouldShowChildren()boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
IIUElement ai
 getIU()org.eclipse.equinox.p2.metadata.IInstallableUnit a
 shouldShowSize()boolean a
 shouldShowVersion()boolean a
 getSize()long a
 computeSize(org.eclipse.core.runtime.IProgressMonitor)void a
 getRequirements()java.util.Collection<org.eclipse.equinox.p2.metadata.IRequirement> a
 getParent(Object)Object a
 shouldShowChildren()boolean a
IRepositoryElement ai <T=Object>
 getLocation()java.net.URI a
 getName()String a
 getDescription()String a
 isEnabled()boolean a
 setEnabled(boolean)void a
 getRepository(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.IRepository<<T>> a
InstalledIUElement - :.QueriedElement,.IIUElement
 new(Object,String,org.eclipse.equinox.p2.metadata.IInstallableUnit) -
 getImageId(Object)String o
 getLabel(Object)String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getProfileId()String -
 getIU()org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getSize()long -
 shouldShowSize()boolean -
 computeSize(org.eclipse.core.runtime.IProgressMonitor)void -
 shouldShowVersion()boolean -
 getRequirements()java.util.Collection<org.eclipse.equinox.p2.metadata.IRequirement> -
 getDefaultQueryType()int o
 shouldShowChildren()boolean -
 getChildren(Object)Object[] -
 getFilteredChildren(java.util.Collection<?>)Object[] o
 equals(Object)boolean -
 hashCode()int -
 toString()String -
MetadataRepositoryElement - :.RootElement,.IRepositoryElement<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 new(Object,java.net.URI,boolean) -
 new(org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext,org.eclipse.equinox.p2.ui.ProvisioningUI,java.net.URI,boolean) -
 new(Object,org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext,org.eclipse.equinox.p2.ui.ProvisioningUI,java.net.URI,boolean) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 fetchChildren(Object,org.eclipse.core.runtime.IProgressMonitor)Object[] o
 getImageId(Object)String o
 getDefaultQueryType()int o
 getLabel(Object)String -
 getQueryable()org.eclipse.equinox.p2.query.IQueryable<?> -
 getRepository(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 knowsQueryable()boolean -
 getLocation()java.net.URI -
 getName()String -
 setNickname(String)void -
 setLocation(java.net.URI)void -
 getDescription()String -
 isEnabled()boolean -
 setEnabled(boolean)void -
 hasQueryable()boolean -
 getPolicy()org.eclipse.equinox.p2.ui.Policy -
 toString()String -
 getProvisioningUI()org.eclipse.equinox.p2.ui.ProvisioningUI -
ProfileSnapshots - :.ProvElement,org.eclipse.ui.progress.IDeferredWorkbenchAdapter
 new(String,org.eclipse.equinox.p2.operations.ProvisioningSession) -
 getProfileId()String -
 getChildren(Object)Object[] -
 getLabel(Object)String -
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
 isContainer()boolean -
ProvElement a :org.eclipse.ui.model.IWorkbenchAdapter,org.eclipse.core.runtime.IAdaptable
 new(Object) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getImageId(Object)String o
 getImageOverlayId(Object)String o
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getImage(Object)org.eclipse.swt.graphics.Image -
 handleException(Exception,String)void o
 hasChildren(Object)boolean -
 getParent(Object)Object -
QueriedElement a :.ProvElement
 queryable org.eclipse.equinox.p2.query.IQueryable<?> o
 new(Object) o
 getPolicy()org.eclipse.equinox.p2.ui.Policy -
 getProvisioningUI()org.eclipse.equinox.p2.ui.ProvisioningUI -
 getQueryContext()org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext -
 getChildren(Object)Object[] -
 getLabel(Object)String -
 getDefaultQueryType()int oa
 getQueryType()int -
 fetchChildren(Object,org.eclipse.core.runtime.IProgressMonitor)Object[] o
 getFilteredChildren(java.util.Collection<?>)Object[] o
 setQueryable(org.eclipse.equinox.p2.query.IQueryable<?>)void -
 getQueryable()org.eclipse.equinox.p2.query.IQueryable<?> -
 knowsQueryable()boolean -
 hasQueryable()boolean -
 getCachedChildren()Object[] -
 getSiblings()Object[] o
RemoteQueriedElement a :.QueriedElement,org.eclipse.ui.progress.IDeferredWorkbenchAdapter
 new(Object) o
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
 isContainer()boolean -
 hasQueryable()boolean -
RollbackProfileElement - :.RemoteQueriedElement
 new(Object,String,long) -
 new(Object,String,long,String) -
 getImageId(Object)String o
 getLabel(Object)String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getProfileSnapshot(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.engine.IProfile -
 getTimestamp()long -
 setIsCurrentProfile(boolean)void -
 isCurrentProfile()boolean -
 getProfileId()String -
 getProfileTag()String -
 setProfileTag(String)void -
 getDefaultQueryType()int o
 getQueryable()org.eclipse.equinox.p2.query.IQueryable<?> -
RootElement a :.RemoteQueriedElement
 new(org.eclipse.equinox.p2.ui.ProvisioningUI) -
 new(org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext,org.eclipse.equinox.p2.ui.ProvisioningUI) -
 new(Object,org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext,org.eclipse.equinox.p2.ui.ProvisioningUI) o
 setQueryContext(org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext)void -
 getQueryContext()org.eclipse.equinox.internal.p2.ui.query.IUViewQueryContext -
 getPolicy()org.eclipse.equinox.p2.ui.Policy -
 getProvisioningUI()org.eclipse.equinox.p2.ui.ProvisioningUI -
package org.eclipse.equinox.internal.p2.ui.query
QueryableProfileRegistry - :org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.engine.IProfile>
 new(org.eclipse.equinox.p2.ui.ProvisioningUI) -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.engine.IProfile>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.engine.IProfile> -
 contains(org.eclipse.equinox.p2.engine.IProfile)boolean -
QueryableUpdates - :org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 new(org.eclipse.equinox.p2.ui.ProvisioningUI,org.eclipse.equinox.p2.metadata.IInstallableUnit[]) -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
package org.eclipse.equinox.internal.p2.ui.viewers
DeferredQueryTreeContentManager - :org.eclipse.ui.progress.DeferredTreeContentManager
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 addChildren(Object,Object[],org.eclipse.core.runtime.IProgressMonitor)void o
 getChildren(Object)Object[] -
 startFetchingDeferredChildren(Object,org.eclipse.ui.progress.IDeferredWorkbenchAdapter,org.eclipse.ui.progress.PendingUpdateAdapter)void o
 runClearPlaceholderJob(org.eclipse.ui.progress.PendingUpdateAdapter)void o
 createPendingUpdateAdapter()org.eclipse.ui.progress.PendingUpdateAdapter o
 addListener(.IDeferredQueryTreeListener)void -
package org.eclipse.equinox.p2.ui
AcceptLicensesWizardPage - :org.eclipse.jface.wizard.WizardPage
 new(.LicenseManager,org.eclipse.equinox.p2.metadata.IInstallableUnit[],org.eclipse.equinox.p2.operations.ProfileChangeOperation) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 performFinish()boolean -
 hasLicensesToAccept()boolean -
 updateForPlan(org.eclipse.equinox.p2.metadata.IInstallableUnit[],org.eclipse.equinox.p2.engine.IProvisioningPlan)void -
 update(org.eclipse.equinox.p2.metadata.IInstallableUnit[],org.eclipse.equinox.p2.operations.ProfileChangeOperation)void -
 saveBoundsRelatedSettings()void -
 setVisible(boolean)void -
ICopyable ai
 copyToClipboard(org.eclipse.swt.widgets.Control)void a
InstalledSoftwarePage - :org.eclipse.ui.about.InstallationPage,.ICopyable
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPageButtons(org.eclipse.swt.widgets.Composite)void -
 copyToClipboard(org.eclipse.swt.widgets.Control)void -
 buttonPressed(int)void o
 setProvisioningUI(.ProvisioningUI)void -
LicenseManager a
 new() -
 accept(org.eclipse.equinox.p2.metadata.ILicense)boolean a
 reject(org.eclipse.equinox.p2.metadata.ILicense)boolean a
 isAccepted(org.eclipse.equinox.p2.metadata.ILicense)boolean a
 hasAcceptedLicenses()boolean a
LoadMetadataRepositoryJob - :org.eclipse.equinox.p2.operations.ProvisioningJob
 LOAD_FAMILY Object sf
 SUPPRESS_AUTHENTICATION_JOB_MARKER org.eclipse.core.runtime.QualifiedName sf
 SUPPRESS_REPOSITORY_EVENTS org.eclipse.core.runtime.QualifiedName sf
 WIZARD_CLIENT_SHOULD_SCHEDULE org.eclipse.core.runtime.QualifiedName sf
 ACCUMULATE_LOAD_ERRORS org.eclipse.core.runtime.QualifiedName sf
 new(.ProvisioningUI) -
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 shouldAccumulateFailures()boolean o
 reportAccumulatedStatus()void -
 belongsTo(Object)boolean -
Policy -
 RESTART_POLICY_FORCE int sf
 RESTART_POLICY_FORCE_APPLY int sf
 RESTART_POLICY_PROMPT int sf
 RESTART_POLICY_PROMPT_RESTART_OR_APPLY int sf
 UPDATE_STYLE_MULTIPLE_IUS int sf
 UPDATE_STYLE_SINGLE_IUS int sf
 new() -
 continueWorkingWithOperation(org.eclipse.equinox.p2.operations.ProfileChangeOperation,org.eclipse.swt.widgets.Shell)boolean -
 getNoProfileChosenStatus()org.eclipse.core.runtime.IStatus -
 getVisibleAvailableIUQuery()org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 setVisibleAvailableIUQuery(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 getVisibleInstalledIUQuery()org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 setVisibleInstalledIUQuery(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 getRestartPolicy()int -
 setRestartPolicy(int)void -
 getRepositoriesVisible()boolean -
 setRepositoriesVisible(boolean)void -
 getShowLatestVersionsOnly()boolean -
 setShowLatestVersionsOnly(boolean)void -
 getShowDrilldownRequirements()boolean -
 setShowDrilldownRequirements(boolean)void -
 getFilterOnEnv()boolean -
 setFilterOnEnv(boolean)void -
 getGroupByCategory()boolean -
 setGroupByCategory(boolean)void -
 getRepositoryPreferencePageId()String -
 setRepositoryPreferencePageId(String)void -
 getRepositoryPreferencePageName()String -
 setRepositoryPreferencePageName(String)void -
 getUpdateWizardStyle()int -
 setUpdateWizardStyle(int)void -
 getUpdateDetailsPreferredSize()org.eclipse.swt.graphics.Point -
 setUpdateDetailsPreferredSize(org.eclipse.swt.graphics.Point)void -
 getContactAllSites()boolean -
 setContactAllSites(boolean)void -
 getHideAlreadyInstalled()boolean -
 setHideAlreadyInstalled(boolean)void -
 getCheckAgainstCurrentExecutionEnvironment()boolean -
 setCheckAgainstCurrentExecutionEnvironment(boolean)void -
ProvisioningUI -
 getDefaultUI().ProvisioningUI s
 new(org.eclipse.equinox.p2.operations.ProvisioningSession,String,.Policy) -
 getPolicy().Policy -
 getSession()org.eclipse.equinox.p2.operations.ProvisioningSession -
 getLicenseManager().LicenseManager -
 getRepositoryTracker()org.eclipse.equinox.p2.operations.RepositoryTracker -
 getProfileId()String -
 getInstallOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,java.net.URI[])org.eclipse.equinox.p2.operations.InstallOperation -
 getUpdateOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,java.net.URI[])org.eclipse.equinox.p2.operations.UpdateOperation -
 getUninstallOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,java.net.URI[])org.eclipse.equinox.p2.operations.UninstallOperation -
 openInstallWizard(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.operations.InstallOperation,.LoadMetadataRepositoryJob)int -
 openInstallWizard(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.operations.InstallOperation,org.eclipse.equinox.p2.operations.RemediationOperation,.LoadMetadataRepositoryJob)int -
 openUpdateWizard(boolean,org.eclipse.equinox.p2.operations.UpdateOperation,.LoadMetadataRepositoryJob)int -
 openUpdateWizard(boolean,org.eclipse.equinox.p2.operations.UpdateOperation,org.eclipse.equinox.p2.operations.RemediationOperation,.LoadMetadataRepositoryJob)int -
 openUninstallWizard(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.operations.UninstallOperation,.LoadMetadataRepositoryJob)int -
 manipulateRepositories(org.eclipse.swt.widgets.Shell)void -
 schedule(org.eclipse.equinox.p2.operations.ProvisioningJob,int)void -
 manageJob(org.eclipse.core.runtime.jobs.Job,int)void -
 hasScheduledOperations()boolean -
 getOperationRunner()org.eclipse.equinox.internal.p2.ui.ProvisioningOperationRunner -
 signalRepositoryOperationStart()void -
 signalRepositoryOperationComplete(org.eclipse.equinox.internal.provisional.p2.repository.RepositoryEvent,boolean)void -
 loadMetadataRepository(java.net.URI,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 loadArtifactRepository(java.net.URI,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
RepositoryManipulationPage - :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage,.ICopyable
 new() -
 setProvisioningUI(.ProvisioningUI)void -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 performOk()boolean -
 init(org.eclipse.ui.IWorkbench)void -
 copyToClipboard(org.eclipse.swt.widgets.Control)void -
RevertProfilePage - :org.eclipse.ui.about.InstallationPage,.ICopyable
 new() -
 createPageButtons(org.eclipse.swt.widgets.Composite)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 buttonPressed(int)void o
 handleSelectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void o
 copyToClipboard(org.eclipse.swt.widgets.Control)void -
 getSelection()org.eclipse.jface.viewers.IStructuredSelection o
 setProvisioningUI(.ProvisioningUI)void -
