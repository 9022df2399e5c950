# org.eclipse.platform:org.eclipse.equinox.p2.updatesite:1.3.800
package org.eclipse.equinox.internal.p2.updatesite
CategoryXMLAction - :.SiteXMLAction
 new(java.net.URI,String) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
LocalUpdateSiteAction - :org.eclipse.equinox.p2.publisher.IPublisherAction
 source String o
 new() o
 new(String,String) -
 new(.UpdateSite,String) -
 setCategoryVersion(String)void -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 createActions()org.eclipse.equinox.p2.publisher.IPublisherAction[] o
 createFeaturesAction()org.eclipse.equinox.p2.publisher.IPublisherAction o
 createBundlesAction()org.eclipse.equinox.p2.publisher.IPublisherAction o
RemoteFeaturesAction - :org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction
 new(.UpdateSite) -
 new(org.eclipse.equinox.p2.publisher.eclipse.Feature[]) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 generateFeatureIUs(org.eclipse.equinox.p2.publisher.eclipse.Feature[],org.eclipse.equinox.p2.publisher.IPublisherResult)void o
RemoteUpdateSiteAction - :org.eclipse.equinox.p2.publisher.IPublisherAction
 new(.UpdateSite,String) -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 createActions()org.eclipse.equinox.p2.publisher.IPublisherAction[] o
SiteXMLAction - :org.eclipse.equinox.p2.publisher.AbstractPublisherAction
 updateSite .UpdateSite o
 location java.net.URI o
 new(java.net.URI,String) -
 new(.UpdateSite,String) -
 setCategoryVersion(String)void -
 perform(org.eclipse.equinox.p2.publisher.IPublisherInfo,org.eclipse.equinox.p2.publisher.IPublisherResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 createVersionRange(String)org.eclipse.equinox.p2.metadata.VersionRange o
 getFeatureToCategoryMappings(org.eclipse.equinox.p2.publisher.IPublisherInfo)java.util.Map<.SiteFeature,java.util.Set<.SiteCategory>> o
 getBundleToCategoryMappings(org.eclipse.equinox.p2.publisher.IPublisherInfo)java.util.Map<.SiteBundle,java.util.Set<.SiteCategory>> o
 generateCategoryIUs(java.util.Map<.SiteCategory,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>>,org.eclipse.equinox.p2.publisher.IPublisherResult)void o
 createCategoryIU(.SiteCategory,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.metadata.IInstallableUnit)org.eclipse.equinox.p2.metadata.IInstallableUnit x
 createCategoryIU(.SiteCategory,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>)org.eclipse.equinox.p2.metadata.IInstallableUnit -
 getTransport(org.eclipse.equinox.p2.publisher.IPublisherInfo)org.eclipse.equinox.internal.p2.repository.Transport o
UpdateSite -
 loadCategoryFile(java.net.URI,org.eclipse.equinox.internal.p2.repository.Transport,org.eclipse.core.runtime.IProgressMonitor).UpdateSite s !org.eclipse.equinox.p2.core.ProvisionException
 load(java.net.URI,org.eclipse.equinox.internal.p2.repository.Transport,org.eclipse.core.runtime.IProgressMonitor).UpdateSite s !org.eclipse.equinox.p2.core.ProvisionException
 getChecksum()String -
 getSiteFeatureURI(.SiteFeature)java.net.URI -
 getSiteBundleURI(.SiteBundle)java.net.URI -
 getFeatureURI(String,String)java.net.URI -
 getBundleURI(String,String)java.net.URI -
 getLocation()java.net.URI -
 getMirrorsURI()String -
 getPluginURI(org.eclipse.equinox.p2.publisher.eclipse.FeatureEntry)java.net.URI -
 getSite().SiteModel -
 loadFeatures(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.publisher.eclipse.Feature[] - !org.eclipse.equinox.p2.core.ProvisionException
 loadBundles(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.osgi.service.resolver.BundleDescription[] -
package org.eclipse.equinox.internal.p2.updatesite.artifact
UpdateSiteArtifactRepository - :org.eclipse.equinox.p2.repository.artifact.IArtifactRepository
 TYPE String sf
 VERSION String sf
 new(java.net.URI,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository) -
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)void x
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[])void x
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean -
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean -
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] -
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream - !org.eclipse.equinox.p2.core.ProvisionException
 getRawArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 removeAll(org.eclipse.core.runtime.IProgressMonitor)void -
 removeAll()void x
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)void x
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[])void x
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)void x
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[])void x
 getDescription()String -
 getLocation()java.net.URI -
 getName()String -
 getProperties()java.util.Map<String,String> -
 getProperty(String)String -
 getProvider()String -
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent -
 getType()String -
 getVersion()String -
 isModifiable()boolean -
 setDescription(String)void -
 setName(String)void -
 setProperty(String,String,org.eclipse.core.runtime.IProgressMonitor)String -
 setProperty(String,String)String -
 setProvider(String)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 createArtifactDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor -
 createArtifactKey(String,String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.IArtifactKey -
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
UpdateSiteArtifactRepositoryFactory - :org.eclipse.equinox.p2.repository.artifact.spi.ArtifactRepositoryFactory
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 initializeRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.equinox.p2.core.ProvisionException
package org.eclipse.equinox.internal.p2.updatesite.metadata
UpdateSiteMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.IMetadataRepository
 TYPE String sf
 VERSION String sf
 new(java.net.URI,org.eclipse.equinox.p2.repository.metadata.IMetadataRepository) -
 addInstallableUnits(org.eclipse.equinox.p2.metadata.IInstallableUnit[])void -
 addInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 addReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)void -
 removeReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)boolean -
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 removeAll()void -
 removeInstallableUnits(org.eclipse.equinox.p2.metadata.IInstallableUnit[],org.eclipse.core.runtime.IProgressMonitor)boolean -
 removeInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)boolean -
 getDescription()String -
 getLocation()java.net.URI -
 getName()String -
 getProperties()java.util.Map<String,String> -
 getProperty(String)String -
 getProvider()String -
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent -
 getType()String -
 getVersion()String -
 isModifiable()boolean -
 setDescription(String)void -
 setName(String)void -
 setProperty(String,String,org.eclipse.core.runtime.IProgressMonitor)String -
 setProperty(String,String)String -
 setProvider(String)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 compress(org.eclipse.equinox.p2.core.IPool<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
UpdateSiteMetadataRepositoryFactory - :org.eclipse.equinox.p2.repository.metadata.spi.MetadataRepositoryFactory
 new() -
 getLocalRepositoryLocation(java.net.URI)java.net.URI s
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 initializeRepository(org.eclipse.equinox.p2.repository.metadata.IMetadataRepository,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.equinox.p2.core.ProvisionException
