# org.eclipse.platform:org.eclipse.equinox.p2.metadata.repository:1.5.800
package org.eclipse.equinox.internal.p2.metadata.repository
CompositeMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository,org.eclipse.equinox.p2.repository.ICompositeRepository<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.metadata.index.IIndexProvider<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 REPOSITORY_TYPE String sf
 PI_REPOSITORY_TYPE String sf
 PROP_ATOMIC_LOADING String sf
 ATOMIC_LOADING_DEFAULT boolean sf
 XML_EXTENSION String sf
 createMemoryComposite(org.eclipse.equinox.p2.core.IProvisioningAgent).CompositeMetadataRepository s
 isModifiable()boolean -
 toState()org.eclipse.equinox.internal.p2.persistence.CompositeRepositoryState -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 addChild(java.net.URI)void -
 removeChild(java.net.URI)void -
 removeAllChildren()void -
 addInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 removeAll()void -
 removeInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)boolean -
 getActualLocation(java.net.URI)java.io.File s
 addReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)void -
 removeReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)boolean -
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 getChildren()java.util.List<java.net.URI> -
 getActualLocationURI(java.net.URI,String)java.net.URI s
 initialize(org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository.RepositoryState)void -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getManagedProperty(Object,String,Object)Object -
 toString()String -
CompositeMetadataRepositoryFactory - :org.eclipse.equinox.p2.repository.metadata.spi.MetadataRepositoryFactory
 CONTENT_FILENAME String sf
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
LocalMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository,org.eclipse.equinox.p2.metadata.index.IIndexProvider<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 units org.eclipse.equinox.internal.p2.metadata.IUMap o
 repositories java.util.Set<org.eclipse.equinox.p2.repository.IRepositoryReference> of
 getActualLocation(java.net.URI)java.io.File s
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,String,java.util.Map<String,String>) -
 addInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 addReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)void -
 removeReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)boolean -
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getManagedProperty(Object,String,Object)Object -
 initialize(org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository.RepositoryState)void -
 publishRepositoryReferences()void -
 initializeAfterLoad(java.net.URI)void -
 isModifiable()boolean -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 removeAll()void -
 removeInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)boolean -
 save()void o
 setProperty(String,String,org.eclipse.core.runtime.IProgressMonitor)String -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 compress(org.eclipse.equinox.p2.core.IPool<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
MetadataRepositoryIO - +Writer
 agent org.eclipse.equinox.p2.core.IProvisioningAgent of
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 read(java.net.URL,java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 write(org.eclipse.equinox.p2.repository.metadata.IMetadataRepository,java.io.OutputStream)void - !java.io.IOException
 createPI(Class<?>)org.eclipse.equinox.internal.p2.persistence.XMLWriter.ProcessingInstruction[] o
MetadataRepositoryManager - :org.eclipse.equinox.internal.p2.repository.helpers.AbstractRepositoryManager<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 addRepository(org.eclipse.equinox.p2.repository.metadata.IMetadataRepository)void -
 createRepository(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 factoryCreate(java.net.URI,String,String,java.util.Map<String,String>,org.eclipse.core.runtime.IExtension)org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IInstallableUnit> o !org.eclipse.equinox.p2.core.ProvisionException
 factoryLoad(java.net.URI,org.eclipse.core.runtime.IExtension,int,org.eclipse.core.runtime.SubMonitor)org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IInstallableUnit> o !org.eclipse.equinox.p2.core.ProvisionException
 getBundleId()String o
 getDefaultSuffix()String o
 getRepository(java.net.URI)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 getRepositoryProviderExtensionPointId()String o
 getPreferredRepositorySearchOrder(org.eclipse.equinox.internal.p2.repository.helpers.LocationProperties)String[] o
 getRepositorySystemProperty()String o
 getRepositoryType()int o
 loadRepository(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
 refreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
SimpleMetadataRepositoryFactory - :org.eclipse.equinox.p2.repository.metadata.spi.MetadataRepositoryFactory
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
URLMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository,org.eclipse.equinox.p2.metadata.index.IIndexProvider<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 CONTENT_FILENAME String sf
 references java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> o
 XML_EXTENSION String sf
 content java.net.URI o
 units org.eclipse.equinox.internal.p2.metadata.IUMap o
 getActualLocation(java.net.URI)java.net.URI s
 getActualLocation(java.net.URI,String)java.net.URI s
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,java.net.URI,String,java.util.Map<String,String>) -
 getContentURL()java.net.URI o
 initialize(org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository.RepositoryState)void -
 initializeAfterLoad(java.net.URI)void -
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 isModifiable()boolean -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 contains(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getManagedProperty(Object,String,Object)Object -
 everything()java.util.Iterator<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
XZedSimpleMetadataRepositoryFactory - :org.eclipse.equinox.p2.repository.metadata.spi.MetadataRepositoryFactory
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository -
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository - !org.eclipse.equinox.p2.core.ProvisionException
