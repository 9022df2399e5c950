# org.eclipse.platform:org.eclipse.equinox.p2.artifact.repository:1.5.1000
package org.eclipse.equinox.internal.p2.artifact.repository
ArtifactManager ai
 SERVICE_NAME String sf
 getArtifact(java.net.URI,java.io.OutputStream,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
ArtifactRepositoryManager - :org.eclipse.equinox.internal.p2.repository.helpers.AbstractRepositoryManager<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 addRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void -
 createMirrorRequest(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRequest -
 createMirrorRequest(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>,String)org.eclipse.equinox.p2.repository.artifact.IArtifactRequest -
 createRepository(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 getRepository(java.net.URI)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 factoryCreate(java.net.URI,String,String,java.util.Map<String,String>,org.eclipse.core.runtime.IExtension)org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IArtifactKey> o !org.eclipse.equinox.p2.core.ProvisionException
 factoryLoad(java.net.URI,org.eclipse.core.runtime.IExtension,int,org.eclipse.core.runtime.SubMonitor)org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IArtifactKey> o !org.eclipse.equinox.p2.core.ProvisionException
 getBundleId()String o
 getDefaultSuffix()String o
 getRepositoryProviderExtensionPointId()String o
 getRepositorySystemProperty()String o
 getRepositoryType()int o
 loadRepository(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 refreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 getPreferredRepositorySearchOrder(org.eclipse.equinox.internal.p2.repository.helpers.LocationProperties)String[] o
 restoreSpecialRepositories()void o
ArtifactRequest a :org.eclipse.equinox.p2.repository.artifact.IArtifactRequest
 artifact org.eclipse.equinox.p2.metadata.IArtifactKey o
 resolvedKey String o
 source org.eclipse.equinox.p2.repository.artifact.IArtifactRepository o
 result org.eclipse.core.runtime.IStatus o
 transport org.eclipse.equinox.internal.p2.repository.Transport o
 new(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.equinox.internal.p2.repository.Transport) -
 getArtifactKey()org.eclipse.equinox.p2.metadata.IArtifactKey -
 getResult()org.eclipse.core.runtime.IStatus -
 getSourceRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository o
 perform(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,org.eclipse.core.runtime.IProgressMonitor)void a
 setResult(org.eclipse.core.runtime.IStatus)void o
 setSourceRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void o
CompositeArtifactRepository - :org.eclipse.equinox.p2.repository.artifact.spi.AbstractArtifactRepository,org.eclipse.equinox.p2.repository.ICompositeRepository<org.eclipse.equinox.p2.metadata.IArtifactKey>
 REPOSITORY_TYPE String sf
 XML_EXTENSION String sf
 JAR_EXTENSION String sf
 CONTENT_FILENAME String sf
 PI_REPOSITORY_TYPE String sf
 PROP_ATOMIC_LOADING String sf
 ATOMIC_LOADING_DEFAULT boolean sf
 createMemoryComposite(org.eclipse.equinox.p2.core.IProvisioningAgent).CompositeArtifactRepository s
 new(org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager,java.net.URI,String,java.util.Map<String,String>) o
 toState()org.eclipse.equinox.internal.p2.persistence.CompositeRepositoryState -
 getActualLocation(java.net.URI,boolean)java.net.URI s
 isModifiable()boolean -
 addChild(java.net.URI)void -
 removeChild(java.net.URI)void -
 removeAllChildren()void -
 getChildren()java.util.List<java.net.URI> -
 getLoadedChildren()java.util.List<org.eclipse.equinox.p2.repository.artifact.IArtifactRepository> -
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeAll(org.eclipse.core.runtime.IProgressMonitor)void -
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream -
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean -
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean -
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] -
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getRawArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 save()void o
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 toString()String -
CompositeArtifactRepositoryFactory - :org.eclipse.equinox.p2.repository.artifact.spi.ArtifactRepositoryFactory
 new() -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
MirrorRequest - :.ArtifactRequest
 ARTIFACT_PROCESSING_ERROR int sf
 DOWNLOAD_STATS_ENABLED boolean sf
 target org.eclipse.equinox.p2.repository.artifact.IArtifactRepository of
 descriptor org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor o
 new(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>,org.eclipse.equinox.internal.p2.repository.Transport) -
 new(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>,org.eclipse.equinox.internal.p2.repository.Transport,String) -
 setSourceRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void o
 perform(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,org.eclipse.core.runtime.IProgressMonitor)void -
 transfer(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getEventBus()org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus o
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 toString()String -
MirrorSelector - +MirrorInfo,MirrorInfoComparator
 MIRROR_PARSE_ERROR_LEVEL int s
 new(org.eclipse.equinox.p2.repository.IRepository<?>,org.eclipse.equinox.internal.p2.repository.Transport) -
 getMirrorLocation(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.net.URI -
 reportResult(String,org.eclipse.core.runtime.IStatus)void -
 hasValidMirror()boolean -
RawMirrorRequest - :.MirrorRequest
 sourceDescriptor org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor o
 targetDescriptor org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor o
 new(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,org.eclipse.equinox.internal.p2.repository.Transport) -
 new(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,org.eclipse.equinox.internal.p2.repository.Transport,String) -
 perform(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository,org.eclipse.core.runtime.IProgressMonitor)void -
 getArtifactDescriptor()org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor -
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
package org.eclipse.equinox.internal.p2.artifact.repository.simple
DownloadJob - :org.eclipse.core.runtime.jobs.Job
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
SimpleArtifactRepository - :org.eclipse.equinox.p2.repository.artifact.spi.AbstractArtifactRepository,org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository,org.eclipse.equinox.p2.metadata.index.IIndexProvider<org.eclipse.equinox.p2.metadata.IArtifactKey> +ArtifactOutputStream,ZippedFolderOutputStream
 PROPERTY_ECLIPSE_P2_MD5_ARTIFACT_CHECK String sf
 PROPERTY_ECLIPSE_P2_MD5_CHECK String sf
 PROPERTY_ECLIPSE_P2_CHECKSUMS_DISABLE String sf
 PROPERTY_ECLIPSE_P2_MIRRORS String sf
 CONTENT_FILENAME String sf
 PROP_MAX_THREADS String sf
 PROP_FORCE_THREADING String sf
 PROP_BLOBSTORE_NAME String sf
 artifactDescriptors java.util.Set<.SimpleArtifactDescriptor> o
 mappingRules String[][] o
 getActualLocation(java.net.URI,boolean)java.net.URI s
 getBlobStoreLocation(java.net.URI,String)java.net.URI s
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,String,java.net.URI,java.util.Map<String,String>) -
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 createArtifactDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor -
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean -
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean -
 createLocation(org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor)java.net.URI -
 downloadArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 isMirrorsEnabled(org.eclipse.equinox.p2.core.IProvisioningAgent)boolean s
 isChecksumsEnabled(org.eclipse.equinox.p2.core.IProvisioningAgent)boolean s
 isDownloadMd5ChecksumEnabled(org.eclipse.equinox.p2.core.IProvisioningAgent)boolean s
 isArtifactMd5ChecksumEnabled(org.eclipse.equinox.p2.core.IProvisioningAgent)boolean s
 getAdapter(Class<<T>>)<T> - <T=Object>
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getRawArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] -
 getArtifactFile(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.File -
 getArtifactFile(org.eclipse.equinox.p2.metadata.IArtifactKey)java.io.File -
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getCompleteArtifactDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor -
 getDescriptors()java.util.Set<.SimpleArtifactDescriptor> -
 getLocation(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.net.URI -
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream - !org.eclipse.equinox.p2.core.ProvisionException
 getRules()String[][] -
 initializeAfterLoad(java.net.URI)void -
 isModifiable()boolean -
 processDestination(org.eclipse.equinox.internal.provisional.p2.artifact.repository.processing.ProcessingStepHandler,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream -
 removeAll(org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.core.runtime.IProgressMonitor)void -
 save()void -
 setProperty(String,String,org.eclipse.core.runtime.IProgressMonitor)String -
 setRules(String[][])void -
 toString()String -
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 getManagedProperty(Object,String,Object)Object -
SimpleArtifactRepositoryFactory - :org.eclipse.equinox.p2.repository.artifact.spi.ArtifactRepositoryFactory
 PROTOCOL_FILE String sf
 new() -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
SimpleArtifactRepositoryIO - +Writer
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 write(.SimpleArtifactRepository,java.io.OutputStream)void -
 read(java.net.URI,java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor,boolean)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
XZedSimpleArtifactRepositoryFactory - :org.eclipse.equinox.p2.repository.artifact.spi.ArtifactRepositoryFactory
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor,boolean)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository - !org.eclipse.equinox.p2.core.ProvisionException
package org.eclipse.equinox.internal.provisional.p2.artifact.repository.processing
ProcessingStep a :java.io.OutputStream,org.eclipse.equinox.internal.provisional.p2.repository.IStateful
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new() o
 initialize(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)void -
 link(java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)void -
 write(int)void - !java.io.IOException
 flush()void - !java.io.IOException
 close()void - !java.io.IOException
 getStatus()org.eclipse.core.runtime.IStatus -
 setStatus(org.eclipse.core.runtime.IStatus)void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 getDestination()java.io.OutputStream o
 getStatus(boolean)org.eclipse.core.runtime.IStatus -
 isEnabled()boolean -
ProcessingStepHandler - +EmptyProcessingStep,ProcessingStepHandlerException
 new() -
 checkStatus(java.io.OutputStream)org.eclipse.core.runtime.IStatus s
 canProcess(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean s
 getStatus(java.io.OutputStream,boolean)org.eclipse.core.runtime.IStatus s
 getErrorStatus(java.io.OutputStream)org.eclipse.core.runtime.IStatus s
 getStatus(java.io.OutputStream)org.eclipse.core.runtime.IStatus s
 create(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor[],org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor).ProcessingStep[] -
 create(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor).ProcessingStep -
 createAndLink(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor[],org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream -
 link(.ProcessingStep[],java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream -
