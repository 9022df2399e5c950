# org.eclipse.platform:org.eclipse.equinox.p2.publisher:1.9.700
package org.eclipse.equinox.p2.publisher
AbstractAdvice - :.IPublisherAdvice
 new() -
 isApplicable(String,boolean,String,org.eclipse.equinox.p2.metadata.Version)boolean -
 matchVersion(org.eclipse.equinox.p2.metadata.Version)boolean o
 getVersion()org.eclipse.equinox.p2.metadata.Version o
 getVersionRange()org.eclipse.equinox.p2.metadata.VersionRange o
 matchId(String)boolean o
 getId()String o
 matchConfig(String,boolean)boolean o
 getConfigSpec()String o
AbstractPublisherAction a :.IPublisherAction
 CONFIG_ANY String sf
 CONFIG_SEGMENT_SEPARATOR String sf
 info .IPublisherInfo o
 new() -
 getArrayFromString(String,String)String[] s
 parseConfigSpec(String)String[] s
 createConfigSpec(String,String,String)String s
 addSelfCapability(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)void o
 createFilterSpec(String)org.eclipse.equinox.p2.metadata.expression.IMatchExpression<org.eclipse.equinox.p2.metadata.IInstallableUnit> o
 createLDAPString(String)String o
 filterMatches(org.eclipse.equinox.p2.metadata.expression.IMatchExpression<org.eclipse.equinox.p2.metadata.IInstallableUnit>,String)boolean o
 createIdString(String)String o
 createCUIdString(String,String,String,String)String o
 createIURequirements(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>)java.util.Collection<org.eclipse.equinox.p2.metadata.IRequirement> o
 getVersionRange(org.eclipse.equinox.p2.metadata.IVersionedId)org.eclipse.equinox.p2.metadata.VersionRange o
 createIUShell(String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription o
 createParentIU(java.util.Collection<org.eclipse.equinox.p2.metadata.IVersionedId>,String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription o
 createParentPrefixComputer(int)org.eclipse.equinox.internal.p2.core.helpers.FileUtils.IPathComputer o
 createRootPrefixComputer(java.io.File)org.eclipse.equinox.internal.p2.core.helpers.FileUtils.IPathComputer o
 createSelfCapability(String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.IProvidedCapability o
 processAdditionalInstallableUnitsAdvice(org.eclipse.equinox.p2.metadata.IInstallableUnit,.IPublisherInfo)org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription[] os
 processArtifactPropertiesAdvice(org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,.IPublisherInfo)void os
 processInstallableUnitPropertiesAdvice(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,.IPublisherInfo)void os
 processUpdateDescriptorAdvice(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,.IPublisherInfo)void os
 processCapabilityAdvice(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,.IPublisherInfo)void os
 toRequiredCapability(org.eclipse.equinox.p2.metadata.IRequirement)org.eclipse.equinox.internal.p2.metadata.IRequiredCapability os
 processTouchpointAdvice(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,java.util.Map<String,?>,.IPublisherInfo)void os
 processTouchpointAdvice(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,java.util.Map<String,?>,.IPublisherInfo,String)void os
 publishArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.File,.IPublisherInfo)void o
 publishArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.File[],java.io.File[],.IPublisherInfo,org.eclipse.equinox.internal.p2.core.helpers.FileUtils.IPathComputer)void o
 queryForIU(.IPublisherResult,String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.IInstallableUnit o
 queryForIUs(.IPublisherResult,String,org.eclipse.equinox.p2.metadata.VersionRange)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> o
 perform(.IPublisherInfo,.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 setPublisherInfo(.IPublisherInfo)void -
AbstractPublisherApplication a :org.eclipse.equinox.app.IApplication
 INPLACE_MAPPING_RULES String[][] osf
 info .PublisherInfo o
 source String o
 metadataLocation java.net.URI o
 metadataRepoName String o
 artifactLocation java.net.URI o
 artifactRepoName String o
 contextMetadataRepositories java.net.URI[] o
 contextArtifactRepositories java.net.URI[] o
 compress boolean o
 inplace boolean o
 append boolean o
 configurations String[] o
 agent org.eclipse.equinox.p2.core.IProvisioningAgent o
 new() -
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 getStatus()org.eclipse.core.runtime.IStatus -
 initialize(.PublisherInfo)void o !org.eclipse.equinox.p2.core.ProvisionException
 createConfigurationEror(String)org.eclipse.core.runtime.IStatus o
 initializeRepositories(.PublisherInfo)void o !org.eclipse.equinox.p2.core.ProvisionException
 processCommandLineArguments(String[],.PublisherInfo)void o !Exception
 processParameter(String,String,.PublisherInfo)void o !java.net.URISyntaxException
 processFlag(String,.PublisherInfo)void o
 setupAgent()void o !org.eclipse.equinox.p2.core.ProvisionException
 run(String[])Object - !Exception
 createPublisherInfo().PublisherInfo o
 run(.PublisherInfo)Object - !Exception
 createActions().IPublisherAction[] oa
 createPublisher(.PublisherInfo).Publisher o
 start(org.eclipse.equinox.app.IApplicationContext)Object - !Exception
 stop()void -
 setArtifactLocation(java.net.URI)void -
 setMetadataLocation(java.net.URI)void -
 setCompress(boolean)void -
 setContextRepositories(java.net.URI[],java.net.URI[])void -
AdviceFileAdvice - :.AbstractAdvice,.actions.ITouchpointAdvice,.actions.ICapabilityAdvice,.actions.IUpdateDescriptorAdvice,.actions.IPropertyAdvice,.actions.IAdditionalInstallableUnitAdvice
 BUNDLE_ADVICE_FILE org.eclipse.core.runtime.IPath sf
 new(String,org.eclipse.equinox.p2.metadata.Version,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath) -
 containsAdvice()boolean -
 isApplicable(String,boolean,String,org.eclipse.equinox.p2.metadata.Version)boolean -
 getTouchpointData(org.eclipse.equinox.p2.metadata.ITouchpointData)org.eclipse.equinox.p2.metadata.ITouchpointData -
 getProvidedCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IProvidedCapability[] -
 getRequiredCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IRequirement[] -
 getMetaRequiredCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IRequirement[] -
 getAdditionalInstallableUnitDescriptions(org.eclipse.equinox.p2.metadata.IInstallableUnit)org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription[] -
 getUpdateDescriptor(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IUpdateDescriptor -
 getArtifactProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.util.Map<String,String> -
 getInstallableUnitProperties(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)java.util.Map<String,String> -
AdviceFileParser -
 COMPATIBLE_VERSION org.eclipse.equinox.p2.metadata.Version sf
 VERSION_TOLERANCE org.eclipse.equinox.p2.metadata.VersionRange sf
 new(String,org.eclipse.equinox.p2.metadata.Version,java.util.Map<String,String>) -
 parse()void -
 createRequirement(String,String,int,int,boolean,String)org.eclipse.equinox.p2.metadata.IRequirement o
 createRequirement(String,String,org.eclipse.equinox.p2.metadata.VersionRange,String,int,int,boolean)org.eclipse.equinox.p2.metadata.IRequirement o
 createRequirement(String,String,org.eclipse.equinox.p2.metadata.VersionRange,String,boolean,boolean,boolean)org.eclipse.equinox.p2.metadata.IRequirement o
 replace(String,String,String)String s
 getProperties()java.util.Map<String,String> -
 getRequiredCapabilities()org.eclipse.equinox.p2.metadata.IRequirement[] -
 getProvidedCapabilities()org.eclipse.equinox.p2.metadata.IProvidedCapability[] -
 getUpdateDescriptor()org.eclipse.equinox.p2.metadata.IUpdateDescriptor -
 getTouchpointInstructions()java.util.Map<String,org.eclipse.equinox.p2.metadata.ITouchpointInstruction> -
 getAdditionalInstallableUnitDescriptions()org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription[] -
 getMetaRequiredCapabilities()org.eclipse.equinox.p2.metadata.IRequirement[] -
IPublisherAction ai
 perform(.IPublisherInfo,.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IPublisherAdvice ai
 isApplicable(String,boolean,String,org.eclipse.equinox.p2.metadata.Version)boolean a
IPublisherInfo ai
 A_INDEX int sf
 A_PUBLISH int sf
 A_OVERWRITE int sf
 A_NO_MD5 int sf
 getArtifactRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository a
 getMetadataRepository()org.eclipse.equinox.p2.repository.metadata.IMetadataRepository a
 getArtifactOptions()int a
 getAdvice(String,boolean,String,org.eclipse.equinox.p2.metadata.Version,Class<<T>>)java.util.Collection<<T>> a <T=.IPublisherAdvice>
 addAdvice(.IPublisherAdvice)void a
 getConfigurations()String[] a
 getContextArtifactRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository a
 getContextMetadataRepository()org.eclipse.equinox.p2.repository.metadata.IMetadataRepository a
IPublisherResult ai :org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 MERGE_MATCHING int sf
 MERGE_ALL_ROOT int sf
 MERGE_ALL_NON_ROOT int sf
 ROOT String sf
 NON_ROOT String sf
 addIU(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)void a
 addIUs(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,String)void a
 getIUs(String,String)java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
 getIU(String,String)org.eclipse.equinox.p2.metadata.IInstallableUnit ax
 getIU(String,org.eclipse.equinox.p2.metadata.Version,String)org.eclipse.equinox.p2.metadata.IInstallableUnit a
 merge(.IPublisherResult,int)void a
Publisher -
 PUBLISH_PACK_FILES_AS_SIBLINGS String sf
 createMetadataRepository(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,String,boolean,boolean)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository s !org.eclipse.equinox.p2.core.ProvisionException
 loadMetadataRepository(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,boolean,boolean)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository s !org.eclipse.equinox.p2.core.ProvisionException
 createArtifactRepository(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,String,boolean)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository sx !org.eclipse.equinox.p2.core.ProvisionException
 loadArtifactRepository(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,boolean,boolean)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository s !org.eclipse.equinox.p2.core.ProvisionException
 new(.IPublisherInfo) -
 getService(org.eclipse.equinox.p2.core.IProvisioningAgent,String)<T> os <T=Object>
 new(.IPublisherInfo,.IPublisherResult) -
 publish(.IPublisherAction[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 savePublishedIUs()void o
PublisherInfo - :.IPublisherInfo
 new() -
 addAdvice(.IPublisherAdvice)void -
 getAdvice()java.util.List<.IPublisherAdvice> -
 getAdvice(String,boolean,String,org.eclipse.equinox.p2.metadata.Version,Class<<T>>)java.util.Collection<<T>> - <T=.IPublisherAdvice>
 getArtifactRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 getMetadataRepository()org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 getContextArtifactRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 getContextMetadataRepository()org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 getArtifactOptions()int -
 setArtifactRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void -
 setMetadataRepository(org.eclipse.equinox.p2.repository.metadata.IMetadataRepository)void -
 setContextArtifactRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void -
 setContextMetadataRepository(org.eclipse.equinox.p2.repository.metadata.IMetadataRepository)void -
 setArtifactOptions(int)void -
 getConfigurations()String[] -
 setConfigurations(String[])void -
 getSummary()String -
PublisherResult - :org.eclipse.equinox.internal.p2.metadata.index.IndexProvider<org.eclipse.equinox.p2.metadata.IInstallableUnit>,.IPublisherResult
 new() -
 addIU(org.eclipse.equinox.p2.metadata.IInstallableUnit,String)void -
 addIUs(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>,String)void -
 getIU(String,org.eclipse.equinox.p2.metadata.Version,String)org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getIU(String,String)org.eclipse.equinox.p2.metadata.IInstallableUnit x
 getIUs(String,String)java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 merge(.IPublisherResult,int)void -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 getManagedProperty(Object,String,Object)Object -
package org.eclipse.equinox.p2.publisher.actions
IAdditionalInstallableUnitAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getAdditionalInstallableUnitDescriptions(org.eclipse.equinox.p2.metadata.IInstallableUnit)org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription[] a
ICapabilityAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getProvidedCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IProvidedCapability[] a
 getRequiredCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IRequirement[] a
 getMetaRequiredCapabilities(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IRequirement[] a
IFeatureRootAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getConfigurations()String[] a
 getRootFileComputer(String)org.eclipse.equinox.internal.p2.core.helpers.FileUtils.IPathComputer a
 getDescriptor(String)org.eclipse.equinox.internal.p2.publisher.FileSetDescriptor a
IFilterAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getFilter(String,org.eclipse.equinox.p2.metadata.Version,boolean)org.eclipse.equinox.p2.metadata.expression.IMatchExpression<org.eclipse.equinox.p2.metadata.IInstallableUnit> a
ILicenseAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getLicenseURL()String a
 getLicenseText()String a
IPropertyAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getInstallableUnitProperties(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)java.util.Map<String,String> a
 getArtifactProperties(org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.util.Map<String,String> a
IRootFilesAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getRoot()java.io.File a
 getIncludedFiles()java.io.File[] a
 getExcludedFiles()java.io.File[] a
IRootIUAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getChildren(org.eclipse.equinox.p2.publisher.IPublisherResult)java.util.Collection<?> a
ITouchpointAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getTouchpointData(org.eclipse.equinox.p2.metadata.ITouchpointData)org.eclipse.equinox.p2.metadata.ITouchpointData a
IUpdateDescriptorAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 getUpdateDescriptor(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription)org.eclipse.equinox.p2.metadata.IUpdateDescriptor a
IVersionAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 NS_BUNDLE String sf
 NS_FEATURE String sf
 NS_ROOT String sf
 getVersion(String,String)org.eclipse.equinox.p2.metadata.Version a
IVersionRangeAdvice ai :org.eclipse.equinox.p2.publisher.IPublisherAdvice
 NS_FEATURE String sf
 NS_IU String sf
 getVersionRange(String,String)java.util.Optional<org.eclipse.equinox.p2.metadata.VersionRange> a
JREAction - :org.eclipse.equinox.p2.publisher.AbstractPublisherAction
 NAMESPACE_OSGI_EE String sf
 VERSION_OSGI_EE String sf
 new(java.io.File) -
 new(String) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 createJREData(org.eclipse.equinox.p2.publisher.IPublisherResult)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor o
 createJREIU()org.eclipse.equinox.p2.metadata.IInstallableUnit s
MergeResultsAction - :org.eclipse.equinox.p2.publisher.AbstractPublisherAction
 new(org.eclipse.equinox.p2.publisher.IPublisherAction[],int) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
QueryableFilterAdvice - :.IFilterAdvice
 new(org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 getFilter(String,org.eclipse.equinox.p2.metadata.Version,boolean)org.eclipse.equinox.p2.metadata.expression.IMatchExpression<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 isApplicable(String,boolean,String,org.eclipse.equinox.p2.metadata.Version)boolean -
RootFilesAction - :org.eclipse.equinox.p2.publisher.AbstractPublisherAction
 computeIUId(String,String)String s
 new(org.eclipse.equinox.p2.publisher.IPublisherInfo,String,org.eclipse.equinox.p2.metadata.Version,String) -
 setCreateParent(boolean)void -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
RootFilesAdvice - :org.eclipse.equinox.p2.publisher.AbstractAdvice,.IRootFilesAdvice
 new(java.io.File,java.io.File[],java.io.File[],String) -
 getRoot()java.io.File -
 getConfigSpec()String o
 getExcludedFiles()java.io.File[] -
 getIncludedFiles()java.io.File[] -
RootIUAction - :org.eclipse.equinox.p2.publisher.AbstractPublisherAction
 new(String,org.eclipse.equinox.p2.metadata.Version,String) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 generateRootIU(org.eclipse.equinox.p2.publisher.IPublisherResult)org.eclipse.core.runtime.IStatus o
 processLicense(org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription,org.eclipse.equinox.p2.publisher.IPublisherInfo)void os
 getVersionRange(org.eclipse.equinox.p2.metadata.IVersionedId)org.eclipse.equinox.p2.metadata.VersionRange o
RootIUAdvice - :org.eclipse.equinox.p2.publisher.AbstractAdvice,.IRootIUAdvice
 new(java.util.Collection<?>) -
 getChildren(org.eclipse.equinox.p2.publisher.IPublisherResult)java.util.Collection<?> -
RootIUResultFilterAdvice - :org.eclipse.equinox.p2.publisher.AbstractAdvice,.IRootIUAdvice
 new(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 getChildren(org.eclipse.equinox.p2.publisher.IPublisherResult)java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
VersionAdvice - :org.eclipse.equinox.p2.publisher.AbstractAdvice,.IVersionAdvice
 new() -
 load(String,String)void -
 load(String,String,String)void -
 getVersion(String,String)org.eclipse.equinox.p2.metadata.Version -
 setVersion(String,String,org.eclipse.equinox.p2.metadata.Version)void -
 merge(org.eclipse.equinox.p2.publisher.IPublisherAdvice)org.eclipse.equinox.p2.publisher.IPublisherAdvice -
