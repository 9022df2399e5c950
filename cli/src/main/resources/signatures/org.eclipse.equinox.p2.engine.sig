# org.eclipse.platform:org.eclipse.equinox.p2.engine:2.11.200
package org.eclipse.equinox.internal.p2.engine
DownloadManager -
 LOCAL_FIRST_URI_COMPARATOR java.util.Comparator<java.net.URI> sf
 new(org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.equinox.p2.core.IProvisioningAgent) -
 new(org.eclipse.equinox.p2.engine.ProvisioningContext,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.core.IProvisioningAgent) -
 add(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest)void -
 add(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[])void -
 start(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
Engine - :org.eclipse.equinox.p2.engine.IEngine
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 perform(org.eclipse.equinox.p2.engine.IProvisioningPlan,org.eclipse.equinox.p2.engine.IPhaseSet,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 perform(org.eclipse.equinox.p2.engine.IProvisioningPlan,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 perform(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.p2.engine.IPhaseSet,.Operand[],org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 validate(org.eclipse.equinox.p2.engine.IProfile,.PhaseSet,.Operand[],org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 createPlan(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.p2.engine.ProvisioningContext)org.eclipse.equinox.p2.engine.IProvisioningPlan -
ISurrogateProfileHandler ai
 createProfile(String)org.eclipse.equinox.p2.engine.IProfile a
 isSurrogate(org.eclipse.equinox.p2.engine.IProfile)boolean a
 queryProfile(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
InstallableUnitPhase a :.Phase
 PARM_ARTIFACT String sf
 PARM_IU String sf
 PARM_INSTALL_FOLDER String sf
 PARM_ARTIFACT_REQUESTS String sf
 new(String,int,boolean) o
 new(String,int) o
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,.Operand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 completeOperand(org.eclipse.equinox.p2.engine.IProfile,.Operand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 completeOperand(org.eclipse.equinox.p2.engine.IProfile,.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getActions(.Operand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> of
 getActions(.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> oa
 isApplicable(.Operand)boolean f
 isApplicable(.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> of
Phase a
 PARM_OPERAND String osf
 PARM_PHASE_ID String osf
 PARM_PROFILE String osf
 PARM_PROFILE_DATA_DIRECTORY String osf
 PARM_CONTEXT String osf
 PARM_AGENT String osf
 PARM_FORCED String osf
 PARM_TOUCHPOINT String osf
 LAST_RESULT_INTERNAL_NAME String osf
 LAST_RESULT_PUBLIC_NAME String osf
 phaseId String of
 weight int of
 forced boolean of
 prePerformWork int o
 mainPerformWork int o
 postPerformWork int o
 isPaused boolean o
 new(String,int,boolean) o
 new(String,int) o
 getActionManager().ActionManager of
 toString()String -
 getPhaseEvent(.Operand[],int).PhaseEvent o
 mergeStatus(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IStatus)void os
 isApplicable(.Operand)boolean -
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 completeOperand(org.eclipse.equinox.p2.engine.IProfile,.Operand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,.Operand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getActions(.Operand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> oa
 getProblemMessage()String o
 setPaused(boolean)void o
PhaseSet - :org.eclipse.equinox.p2.engine.IPhaseSet
 new(.Phase[]) -
 new(String[]) -
 perform(.EngineSession,.Operand[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.MultiStatus f
 pause()boolean -
 resume()boolean -
 validate(.ActionManager,org.eclipse.equinox.p2.engine.IProfile,.Operand[],org.eclipse.equinox.p2.engine.ProvisioningContext,org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 getPhaseIds()String[] -
Profile - :org.eclipse.equinox.internal.p2.metadata.index.IndexProvider<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.engine.IProfile
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,String,.Profile,java.util.Map<String,String>) -
 getProfileId()String -
 getParentProfile()org.eclipse.equinox.p2.engine.IProfile -
 setParent(.Profile)void -
 isRootProfile()boolean -
 addSubProfile(String)void - !IllegalArgumentException
 removeSubProfile(String)void - !IllegalArgumentException
 hasSubProfiles()boolean -
 getSubProfileIds()java.util.List<String> -
 getProperty(String)String -
 getLocalProperty(String)String -
 setProperty(String,String)void -
 removeProperty(String)void -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 getManagedProperty(Object,String,Object)Object -
 available(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getInstallableUnitProperty(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)String -
 setInstallableUnitProperty(org.eclipse.equinox.p2.metadata.IInstallableUnit,String,String)String -
 removeInstallableUnitProperty(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)String -
 getLocalProperties()java.util.Map<String,String> -
 getProperties()java.util.Map<String,String> -
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent -
 addProperties(java.util.Map<String,String>)void -
 addInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit)void -
 removeInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit)void -
 getInstallableUnitProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit)java.util.Map<String,String> -
 clearLocalProperties()void -
 isChanged()boolean -
 setChanged(boolean)void -
 clearInstallableUnits()void -
 snapshot().Profile -
 addInstallableUnitProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit,java.util.Map<String,String>)void -
 clearInstallableUnitProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit)void -
 clearOrphanedInstallableUnitProperties()void -
 getTimestamp()long -
 setTimestamp(long)void -
 setSurrogateProfileHandler(.ISurrogateProfileHandler)void -
 toString()String -
ProfileMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository
 TYPE String sf
 VERSION Integer sf
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,org.eclipse.core.runtime.IProgressMonitor) - !org.eclipse.equinox.p2.core.ProvisionException
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 initialize(org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository.RepositoryState)void -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
ProfileMetadataRepositoryFactory - :org.eclipse.equinox.p2.repository.metadata.spi.MetadataRepositoryFactory
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
SurrogateProfileHandler - :.ISurrogateProfileHandler
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 createProfile(String)org.eclipse.equinox.p2.engine.IProfile -
 isSurrogate(org.eclipse.equinox.p2.engine.IProfile)boolean -
 queryProfile(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
package org.eclipse.equinox.internal.p2.engine.phases
AuthorityChecker -
 TRUST_ALL_AUTHORITIES String sf
 TRUSTED_AUTHORITIES_PROPERTY String sf
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.engine.IProfile) -
 isTrustAlways()boolean -
 setTrustAlways(boolean)org.eclipse.core.runtime.IStatus -
 getPreferenceTrustedAuthorities()java.util.Set<java.net.URI> -
 persistTrustedAuthorities(java.util.Collection<java.net.URI>)org.eclipse.core.runtime.IStatus -
 getEnngineProfilePreferences()org.eclipse.core.runtime.preferences.IEclipsePreferences -
 getFilteredAuthorities(java.util.Collection<java.net.URI>)java.util.List<java.net.URI> s
 getCertificates(java.util.Collection<java.net.URI>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<java.net.URI,java.util.List<java.security.cert.Certificate>> -
 gatherCertificates(java.util.Map<java.net.URI,java.util.List<java.security.cert.Certificate>>,org.eclipse.core.runtime.IProgressMonitor)void -
 getAuthorityChain(java.net.URI)java.util.List<java.net.URI> s
CheckTrust - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 PARM_ARTIFACTS String sf
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
Collect - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 NO_ARTIFACT_REPOSITORIES_AVAILABLE String sf
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 setPaused(boolean)void o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Configure - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Install - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Sizing - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getDiskSize()long -
 getDownloadSize()long -
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Unconfigure - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int,boolean) -
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Uninstall - :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int,boolean) -
 new(int) -
 isApplicable(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)boolean o
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 getProblemMessage()String o
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand,java.util.Map<String,Object>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
package org.eclipse.equinox.p2.engine
IEngine ai
 SERVICE_NAME String sf
 createPlan(.IProfile,.ProvisioningContext).IProvisioningPlan a
 perform(.IProvisioningPlan,.IPhaseSet,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 perform(.IProvisioningPlan,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IPhaseSet ai
 getPhaseIds()String[] a
IProfile ai :org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 LOCK_NONE int sf
 LOCK_UNINSTALL int sf
 LOCK_UPDATE int sf
 PROP_PROFILE_LOCKED_IU String sf
 PROP_PROFILE_ROOT_IU String sf
 PROP_INSTALL_FOLDER String sf
 PROP_CONFIGURATION_FOLDER String sf
 PROP_LAUNCHER_CONFIGURATION String sf
 PROP_NL String sf
 PROP_DESCRIPTION String sf
 PROP_NAME String sf
 PROP_ENVIRONMENTS String sf
 PROP_ROAMING String sf
 PROP_CACHE String sf
 PROP_SHARED_CACHE String sf
 PROP_INSTALL_FEATURES String sf
 STATE_PROP_HIDDEN String sf
 STATE_PROP_TAG String sf
 STATE_PROP_SHARED_INSTALL String sf
 STATE_SHARED_INSTALL_VALUE_INITIAL String sf
 STATE_SHARED_INSTALL_VALUE_BEFOREFLUSH String sf
 STATE_SHARED_INSTALL_VALUE_NEW String sf
 PROP_STATS_PARAMETERS String sf
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent a
 getProfileId()String a
 getProperty(String)String a
 getInstallableUnitProperty(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)String a
 getProperties()java.util.Map<String,String> a
 getInstallableUnitProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit)java.util.Map<String,String> a
 getTimestamp()long a
 available(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
IProfileEvent ai
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 getReason()int a
 getProfileId()String a
IProfileRegistry ai
 SELF String sf
 SERVICE_NAME String sf
 getProfile(String).IProfile a
 getProfile(String,long).IProfile a
 listProfileTimestamps(String)long[] a
 getProfiles().IProfile[] a
 addProfile(String).IProfile a !org.eclipse.equinox.p2.core.ProvisionException
 addProfile(String,java.util.Map<String,String>).IProfile a !org.eclipse.equinox.p2.core.ProvisionException
 containsProfile(String)boolean a
 removeProfile(String,long)void a !org.eclipse.equinox.p2.core.ProvisionException
 removeProfile(String)void a
 isCurrent(.IProfile)boolean a
 setProfileStateProperties(String,long,java.util.Map<String,String>)org.eclipse.core.runtime.IStatus a
 setProfileStateProperty(String,long,String,String)org.eclipse.core.runtime.IStatus a
 getProfileStateProperties(String,long)java.util.Map<String,String> a
 getProfileStateProperties(String,String)java.util.Map<String,String> a
 removeProfileStateProperties(String,long,java.util.Collection<String>)org.eclipse.core.runtime.IStatus a
IProvisioningPlan ai
 getAdditions()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
 getContext().ProvisioningContext a
 getInstallerPlan().IProvisioningPlan a
 getProfile().IProfile a
 getFutureState()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
 getRemovals()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
 getStatus()org.eclipse.core.runtime.IStatus a
 isEmpty()boolean a
 addInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit)void a
 removeInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit)void a
 setInstallableUnitProfileProperty(org.eclipse.equinox.p2.metadata.IInstallableUnit,String,String)void a
 setInstallerPlan(.IProvisioningPlan)void a
 setProfileProperty(String,String)void a
 setStatus(org.eclipse.core.runtime.IStatus)void a
 updateInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.metadata.IInstallableUnit)void a
 setFuturePlan(org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void a
ISizingPhaseSet ai :.IPhaseSet
 getDiskSize()long a
 getDownloadSize()long a
PhaseSetFactory -
 PHASE_CHECK_TRUST String sf
 PHASE_COLLECT String sf
 PHASE_CONFIGURE String sf
 PHASE_INSTALL String sf
 PHASE_PROPERTY String sf
 PHASE_UNCONFIGURE String sf
 PHASE_UNINSTALL String sf
 NATIVE_ARTIFACTS String sf
 new() -
 createDefaultPhaseSetExcluding(String[]).IPhaseSet sf
 createPhaseSetIncluding(String[]).IPhaseSet sf
 createDefaultPhaseSet().IPhaseSet s
 createSizingPhaseSet().ISizingPhaseSet s
ProfileChangedException - :IllegalStateException
 new(.IProfile) -
ProfileInUseException - :IllegalStateException
 new(.IProfile) -
ProfileNotCurrentException - :IllegalStateException
 new(.IProfile,.IProfile) -
ProfileNotRegisteredException - :IllegalArgumentException
 new(.IProfile) -
ProfileScope f :org.eclipse.core.runtime.preferences.IScopeContext
 SCOPE String sf
 new(org.eclipse.equinox.p2.core.IAgentLocation,String) -
 getLocation()org.eclipse.core.runtime.IPath -
 getName()String -
 getNode(String)org.eclipse.core.runtime.preferences.IEclipsePreferences -
 equals(Object)boolean -
 hashCode()int -
ProvisioningContext -
 FOLLOW_REPOSITORY_REFERENCES String sf
 CHECK_AUTHORITIES String sf
 FOLLOW_ARTIFACT_REPOSITORY_REFERENCES String sf
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 getArtifactKeys(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 getArtifactDescriptors(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
 getArtifactRepositories(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactRepository> -
 getMetadata(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getInstallableUnitSources(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<java.net.URI,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>> -
 getArtifactSources(java.util.Collection<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<java.net.URI,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>> -
 getExtraInstallableUnits()java.util.List<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getProperties()java.util.Map<String,String> -
 getProperty(String)String -
 setArtifactRepositories(java.net.URI[])void v
 setMetadataRepositories(java.net.URI[])void v
 setExtraInstallableUnits(java.util.List<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 setProperty(String,String)void -
 toString()String -
package org.eclipse.equinox.p2.engine.spi
Memento f
 new() -
 remove(String)Object -
 put(String,Object)Object -
 get(String)Object -
 getKeys()java.util.Enumeration<String> -
ProvisioningAction a
 new() -
 getMemento().Memento o
 execute(java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus a
 undo(java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus a
 getResult().Value<?> -
 setTouchpoint(.Touchpoint)void -
 getTouchpoint().Touchpoint -
Touchpoint a
 new() -
 qualifyAction(String)String -
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,String,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,String,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 completeOperand(org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 prepare(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
 commit(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
 rollback(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
Value - <T=Object>
 NO_VALUE .Value<Object> sf
 new(<T>) -
 getValue()<T> -
 getClazz()Class<<T>> -
