# org.eclipse.platform:org.eclipse.equinox.p2.operations:2.7.800
package org.eclipse.equinox.internal.p2.operations
PlannerResolutionJob - :org.eclipse.equinox.p2.operations.ProvisioningJob,org.eclipse.equinox.p2.operations.IProfileChangeJob
 getProfileChangeRequestAlteredStatus()org.eclipse.core.runtime.MultiStatus s
 new(String,org.eclipse.equinox.p2.operations.ProvisioningSession,String,org.eclipse.equinox.internal.p2.director.ProfileChangeRequest,org.eclipse.equinox.p2.engine.ProvisioningContext,.IFailedStatusEvaluator,org.eclipse.core.runtime.MultiStatus) -
 getProvisioningPlan()org.eclipse.equinox.p2.engine.IProvisioningPlan -
 getProfileChangeRequest()org.eclipse.equinox.internal.p2.director.ProfileChangeRequest -
 getActualProvisioningContext()org.eclipse.equinox.p2.engine.ProvisioningContext -
 setFirstPassProvisioningContext(org.eclipse.equinox.p2.engine.ProvisioningContext)void -
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getResolutionResult().ResolutionResult -
 getProfileId()String -
RemediationResolutionJob - :.PlannerResolutionJob
 new(String,org.eclipse.equinox.p2.operations.ProvisioningSession,String,org.eclipse.equinox.internal.p2.director.ProfileChangeRequest,org.eclipse.equinox.p2.engine.ProvisioningContext,.IFailedStatusEvaluator,org.eclipse.core.runtime.MultiStatus,org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.equinox.internal.p2.director.ProfileChangeRequest[],org.eclipse.equinox.p2.operations.RemediationOperation) -
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
RequestFlexer -
 new(org.eclipse.equinox.p2.planner.IPlanner) -
 setAllowInstalledElementChange(boolean)void -
 setAllowInstalledElementRemoval(boolean)void -
 setAllowDifferentVersion(boolean)void -
 setAllowPartialInstall(boolean)void -
 setProvisioningContext(org.eclipse.equinox.p2.engine.ProvisioningContext)void -
 setEnsureProduct(boolean)void -
 getChangeRequest(org.eclipse.equinox.p2.planner.IProfileChangeRequest,org.eclipse.equinox.p2.engine.IProfile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.planner.IProfileChangeRequest -
SearchForUpdatesResolutionJob - :.PlannerResolutionJob
 new(String,org.eclipse.equinox.p2.operations.ProvisioningSession,String,org.eclipse.equinox.internal.p2.director.ProfileChangeRequest,org.eclipse.equinox.p2.engine.ProvisioningContext,.IFailedStatusEvaluator,org.eclipse.core.runtime.MultiStatus,org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.equinox.internal.p2.director.ProfileChangeRequest[],org.eclipse.equinox.p2.operations.UpdateOperation) -
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getProfileChangeRequest()org.eclipse.equinox.internal.p2.director.ProfileChangeRequest -
package org.eclipse.equinox.p2.operations
IProfileChangeJob ai
 getProfileId()String a
InstallOperation - :.ProfileChangeOperation
 toInstall java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> o
 new(.ProvisioningSession,java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 getResolveJobName()String o
 getProvisioningJobName()String o
OperationFactory -
 new() -
 createInstallOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>,java.util.Collection<java.net.URI>,org.eclipse.core.runtime.IProgressMonitor).InstallOperation - !org.eclipse.equinox.p2.core.ProvisionException
 createUninstallOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>,java.util.Collection<java.net.URI>,org.eclipse.core.runtime.IProgressMonitor).UninstallOperation - !org.eclipse.equinox.p2.core.ProvisionException
 listInstalledElements(boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 createUpdateOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>,java.util.Collection<java.net.URI>,org.eclipse.core.runtime.IProgressMonitor).UpdateOperation - !org.eclipse.equinox.p2.core.ProvisionException
 createSynchronizeOperation(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>,java.util.Collection<java.net.URI>,org.eclipse.core.runtime.IProgressMonitor).SynchronizeOperation - !org.eclipse.equinox.p2.core.ProvisionException
ProfileChangeOperation a :.IProfileChangeJob
 new(.ProvisioningSession) o
 resolveModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 setProfileId(String)void -
 getResolveJob(org.eclipse.core.runtime.IProgressMonitor).ProvisioningJob f
 prepareToResolve()void o
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void oa
 getResolveJobName()String oa
 getProvisioningJobName()String oa
 getResolutionResult()org.eclipse.core.runtime.IStatus -
 getResolutionDetails()String -
 getResolutionDetails(org.eclipse.equinox.p2.metadata.IInstallableUnit)String -
 getProvisioningPlan()org.eclipse.equinox.p2.engine.IProvisioningPlan -
 getProfileChangeRequest()org.eclipse.equinox.p2.planner.IProfileChangeRequest -
 getProvisioningJob(org.eclipse.core.runtime.IProgressMonitor).ProvisioningJob -
 setProvisioningContext(org.eclipse.equinox.p2.engine.ProvisioningContext)void -
 getProvisioningContext()org.eclipse.equinox.p2.engine.ProvisioningContext -
 getProfileId()String -
 hasResolved()boolean -
 updateJobProvisioningContexts(org.eclipse.equinox.internal.p2.operations.PlannerResolutionJob,org.eclipse.equinox.p2.engine.ProvisioningContext)void o
ProfileModificationJob - :.ProvisioningJob,.IProfileChangeJob
 new(String,.ProvisioningSession,String,org.eclipse.equinox.p2.engine.IProvisioningPlan,org.eclipse.equinox.p2.engine.ProvisioningContext) -
 setPhaseSet(org.eclipse.equinox.p2.engine.IPhaseSet)void -
 getProfileId()String -
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 setTaskName(String)void -
 getRestartPolicy()int -
 setRestartPolicy(int)void -
ProvisioningJob a :org.eclipse.core.runtime.jobs.Job
 RESTART_NONE int sf
 RESTART_OR_APPLY int sf
 RESTART_ONLY int sf
 additionalMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(String,.ProvisioningSession) -
 getSession().ProvisioningSession o
 setAdditionalProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 runModal(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getRestartPolicy()int -
 getErrorStatus(String,org.eclipse.equinox.p2.core.ProvisionException)org.eclipse.core.runtime.IStatus o
ProvisioningSession -
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent -
 performProvisioningPlan(org.eclipse.equinox.p2.engine.IProvisioningPlan,org.eclipse.equinox.p2.engine.IPhaseSet,org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 hasScheduledOperationsFor(String)boolean -
 rememberJob(org.eclipse.core.runtime.jobs.Job)void -
RemediationOperation - :.ProfileChangeOperation
 getRemedyConfigs().RemedyConfig[] -
 getCurrentRemedy().Remedy -
 setCurrentRemedy(.Remedy)void -
 new(.ProvisioningSession,org.eclipse.equinox.p2.planner.IProfileChangeRequest) -
 new(.ProvisioningSession,org.eclipse.equinox.p2.planner.IProfileChangeRequest,.RemedyConfig[]) -
 bestSolutionChangingTheRequest().Remedy -
 bestSolutionChangingWhatIsInstalled().Remedy -
 getRemedies()java.util.List<.Remedy> -
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 getResolveJobName()String o
 getProvisioningJobName()String o
 getProvisioningJob(org.eclipse.core.runtime.IProgressMonitor).ProvisioningJob -
 getOriginalRequest()org.eclipse.equinox.internal.p2.director.ProfileChangeRequest -
 getResolutionResult()org.eclipse.core.runtime.IStatus -
Remedy -
 getIusDetails()java.util.List<.RemedyIUDetail> -
 getOriginalRequest()org.eclipse.equinox.p2.planner.IProfileChangeRequest -
 new(org.eclipse.equinox.p2.planner.IProfileChangeRequest) -
 getConfig().RemedyConfig -
 setConfig(.RemedyConfig)void -
 getRequest()org.eclipse.equinox.internal.p2.director.ProfileChangeRequest -
 setRequest(org.eclipse.equinox.internal.p2.director.ProfileChangeRequest)void -
 getBeingInstalledRelaxedWeight()int -
 setBeingInstalledRelaxedWeight(int)void -
 getInstallationRelaxedWeight()int -
 setInstallationRelaxedWeight(int)void -
 addRemedyIUDetail(.RemedyIUDetail)void -
RemedyConfig -
 allowInstalledUpdate boolean -
 allowInstalledRemoval boolean -
 allowDifferentVersion boolean -
 allowPartialInstall boolean -
 new() -
 getCheckForUpdateRemedyConfigs().RemedyConfig[] s
 getAllRemedyConfigs().RemedyConfig[] s
RemedyIUDetail -
 STATUS_ADDED int sf
 STATUS_REMOVED int sf
 STATUS_NOT_ADDED int sf
 STATUS_CHANGED int sf
 new(org.eclipse.equinox.p2.metadata.IInstallableUnit) -
 setStatus(int)void -
 getStatus()int -
 getRequestedVersion()org.eclipse.equinox.p2.metadata.Version -
 setRequestedVersion(org.eclipse.equinox.p2.metadata.Version)void -
 getBeingInstalledVersion()org.eclipse.equinox.p2.metadata.Version -
 setBeingInstalledVersion(org.eclipse.equinox.p2.metadata.Version)void -
 getIu()org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getInstalledVersion()org.eclipse.equinox.p2.metadata.Version -
 setInstalledVersion(org.eclipse.equinox.p2.metadata.Version)void -
RepositoryTracker a
 STATUS_INVALID_REPOSITORY_LOCATION int sf
 new() -
 getKnownRepositories(.ProvisioningSession)java.net.URI[] a
 getInvalidLocationStatus(String)org.eclipse.core.runtime.IStatus -
 locationFromString(String)java.net.URI -
 validateRepositoryLocation(.ProvisioningSession,java.net.URI,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 contains(java.net.URI,.ProvisioningSession)boolean o
 addNotFound(java.net.URI)void -
 hasNotFoundStatusBeenReported(java.net.URI)boolean -
 clearRepositoriesNotFound()void -
 clearRepositoryNotFound(java.net.URI)void -
 getArtifactRepositoryFlags()int -
 setArtifactRepositoryFlags(int)void -
 getMetadataRepositoryFlags()int -
 setMetadataRepositoryFlags(int)void -
 reportLoadFailure(java.net.URI,org.eclipse.equinox.p2.core.ProvisionException)void -
 addRepository(java.net.URI,String,.ProvisioningSession)void a
 removeRepositories(java.net.URI[],.ProvisioningSession)void a
 refreshRepositories(java.net.URI[],.ProvisioningSession,org.eclipse.core.runtime.IProgressMonitor)void a
SynchronizeOperation - :.InstallOperation
 new(.ProvisioningSession,java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
UninstallOperation - :.ProfileChangeOperation
 new(.ProvisioningSession,java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 getProvisioningJobName()String o
 getResolveJobName()String o
Update -
 toUpdate org.eclipse.equinox.p2.metadata.IInstallableUnit -
 replacement org.eclipse.equinox.p2.metadata.IInstallableUnit -
 new(org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.metadata.IInstallableUnit) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
UpdateOperation - :.ProfileChangeOperation
 STATUS_NOTHING_TO_UPDATE int sf
 new(.ProvisioningSession,java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 new(.ProvisioningSession) -
 setSelectedUpdates(.Update[])void -
 getSelectedUpdates().Update[] -
 getPossibleUpdates().Update[] -
 computeProfileChangeRequest(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 getProvisioningJobName()String o
 getResolveJobName()String o
 prepareToResolve()void o
 hasResolved()boolean -
