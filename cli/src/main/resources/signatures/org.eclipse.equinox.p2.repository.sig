# org.eclipse.platform:org.eclipse.equinox.p2.repository:2.9.800
package org.eclipse.equinox.internal.p2.persistence
CompositeRepositoryIO -
 new() -
 write(.CompositeRepositoryState,java.io.OutputStream,String)void -
 read(java.net.URL,java.io.InputStream,String,org.eclipse.core.runtime.IProgressMonitor).CompositeRepositoryState - !org.eclipse.equinox.p2.core.ProvisionException
XMLConstants ai
 PI_CLASS_ATTRIBUTE String sf
 PI_VERSION_ATTRIBUTE String sf
 PROPERTIES_ELEMENT String sf
 PROPERTY_ELEMENT String sf
 PROPERTY_NAME_ATTRIBUTE String sf
 PROPERTY_VALUE_ATTRIBUTE String sf
 PROPERTY_TYPE_ATTRIBUTE String sf
 PROPERTY_ATTRIBUTES String[] sf
 PROPERTY_OPTIONAL_ATTRIBUTES String[] sf
 PROPERTY_TYPE_LIST String sf
 PROPERTY_TYPE_STRING String sf
 PROPERTY_TYPE_INTEGER String sf
 PROPERTY_TYPE_LONG String sf
 PROPERTY_TYPE_FLOAT String sf
 PROPERTY_TYPE_DOUBLE String sf
 PROPERTY_TYPE_BYTE String sf
 PROPERTY_TYPE_SHORT String sf
 PROPERTY_TYPE_CHARACTER String sf
 PROPERTY_TYPE_BOOLEAN String sf
 PROPERTY_TYPE_VERSION String sf
 ID_ATTRIBUTE String sf
 PARENT_ID_ATTRIBUTE String sf
 TYPE_ATTRIBUTE String sf
 NAME_ATTRIBUTE String sf
 VERSION_ATTRIBUTE String sf
 VERSION_RANGE_ATTRIBUTE String sf
 NAMESPACE_ATTRIBUTE String sf
 MATCH_ATTRIBUTE String sf
 MATCH_PARAMETERS_ATTRIBUTE String sf
 MIN_ATTRIBUTE String sf
 MAX_ATTRIBUTE String sf
 CLASSIFIER_ATTRIBUTE String sf
 DESCRIPTION_ATTRIBUTE String sf
 PROVIDER_ATTRIBUTE String sf
 URL_ATTRIBUTE String sf
 URI_ATTRIBUTE String sf
 LICENSES_ELEMENT String sf
 LICENSE_ELEMENT String sf
 COPYRIGHT_ELEMENT String sf
 COLLECTION_SIZE_ATTRIBUTE String sf
 noAttributes String[] sf
 CHILDREN_ELEMENT String sf
 CHILD_ELEMENT String sf
 LOCATION_ELEMENT String sf
XMLParser a :org.xml.sax.helpers.DefaultHandler,.XMLConstants +AbstractHandler,DocHandler,IgnoringHandler,PropertiesHandler,PropertyHandler,RootHandler,TextHandler
 bundleId String o
 xmlReader org.xml.sax.XMLReader o
 errorContext String o
 status org.eclipse.core.runtime.MultiStatus o
 locator org.xml.sax.Locator o
 monitor org.eclipse.core.runtime.IProgressMonitor p
 parserFactory javax.xml.parsers.SAXParserFactory o
 getRootObject()Object oa
 getErrorMessage()String oa
 new(String) -
 new(javax.xml.parsers.SAXParserFactory,String) -
 getStatus()org.eclipse.core.runtime.IStatus -
 isValidXML()boolean -
 getParser()javax.xml.parsers.SAXParser o !javax.xml.parsers.ParserConfigurationException,org.xml.sax.SAXException
 makeSimpleName(String,String)String s
 setDocumentLocator(org.xml.sax.Locator)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void o
 extractPIVersion(String,String)org.eclipse.equinox.p2.metadata.Version -
 error(org.xml.sax.SAXParseException)void -
 fatalError(org.xml.sax.SAXParseException)void -
 getErrorPrefix()String o
 getErrorSuffix()String o
 addError(int,String,Throwable)void f
 trace(String,org.xml.sax.Attributes)void -
 checkRequiredAttribute(String,String,Object)void -
 checkBoolean(String,String,String)Boolean -
 checkBoolean(String,String,String,boolean)Boolean -
 checkInteger(String,String,String)int -
 checkURI(String,String,String)java.net.URI -
 checkCancel()void -
 checkVersion(String,String,String)org.eclipse.equinox.p2.metadata.Version -
 checkVersionRange(String,String,String)org.eclipse.equinox.p2.metadata.VersionRange -
 unexpectedAttribute(String,String,String)void -
 invalidAttributeValue(String,String,String)void -
 invalidAttributeValue(String,String,String,Throwable)void -
 unexpectedElement(.XMLParser.AbstractHandler,String,org.xml.sax.Attributes)void -
 duplicateElement(.XMLParser.AbstractHandler,String,org.xml.sax.Attributes)void -
 unexpectedCharacterData(.XMLParser.AbstractHandler,String)void -
 indexOf(String[],String)int os
 setErrorContext(String)void -
package org.eclipse.equinox.internal.p2.repository
CacheManager -
 SERVICE_NAME String sf
 new(org.eclipse.equinox.p2.core.IAgentLocation,.Transport) -
 createCacheFromFile(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.io.File - !org.eclipse.equinox.p2.core.ProvisionException,java.io.IOException
 createCache(java.net.URI,String,org.eclipse.core.runtime.IProgressMonitor)java.io.File - !java.io.IOException,org.eclipse.equinox.p2.core.ProvisionException
 getCache(java.net.URI,String)java.io.File o
 getCacheDirectory()java.io.File o
 setEventBus(org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus)void -
 unsetEventBus(org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus)void -
 updateCache(java.io.File,java.net.URI,long,org.eclipse.core.runtime.SubMonitor)void o !java.io.FileNotFoundException,java.io.IOException,org.eclipse.equinox.p2.core.ProvisionException
Transport a +ProtocolRule
 SERVICE_NAME String sf
 new() -
 download(java.net.URI,java.io.OutputStream,long,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus x
 download(java.net.URI,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 downloadArtifact(java.net.URI,java.io.OutputStream,org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 stream(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream a !java.io.FileNotFoundException,org.eclipse.core.runtime.CoreException,.AuthenticationFailedException
 getLastModified(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)long a !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,.AuthenticationFailedException
 getSecureLocation(java.net.URI)java.net.URI - !org.eclipse.core.runtime.CoreException
 getProtocolRule(String).Transport.ProtocolRule o
 getDefaultProtocolRules()java.util.Map<String,.Transport.ProtocolRule> -
 getProtocolRules()java.util.Map<String,.Transport.ProtocolRule> -
 setProtocolRules(java.util.Map<String,.Transport.ProtocolRule>)void -
package org.eclipse.equinox.internal.p2.repository.helpers
AbstractRepositoryManager a <T=Object> :org.eclipse.equinox.p2.repository.IRepositoryManager<<T>>,org.eclipse.equinox.p2.core.spi.IAgentService,org.eclipse.equinox.internal.provisional.p2.core.eventbus.ProvisioningListener +RepositoryInfo
 ATTR_SUFFIX String sf
 EL_FACTORY String sf
 EL_FILTER String sf
 KEY_DESCRIPTION String sf
 KEY_ENABLED String sf
 KEY_NAME String sf
 KEY_NICKNAME String sf
 KEY_PROVIDER String sf
 KEY_SUFFIX String sf
 KEY_SYSTEM String sf
 KEY_TYPE String sf
 KEY_URI String sf
 KEY_URL String sf
 KEY_VERSION String sf
 NODE_REPOSITORIES String sf
 repositories java.util.Map<String,.AbstractRepositoryManager.RepositoryInfo<<T>>> o
 repositoryLock Object of
 unavailableRepositories java.lang.ref.SoftReference<java.util.List<java.net.URI>> o
 eventBus org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus of
 agent org.eclipse.equinox.p2.core.IProvisioningAgent of
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) o
 addRepository(org.eclipse.equinox.p2.repository.IRepository<<T>>,boolean,String)void o
 addRepository(java.net.URI)void -
 basicGetRepository(java.net.URI)org.eclipse.equinox.p2.repository.IRepository<<T>> o
 basicRefreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.IRepository<<T>> - !org.eclipse.equinox.p2.core.ProvisionException
 contains(java.net.URI)boolean -
 doCreateRepository(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.IRepository<<T>> o !org.eclipse.equinox.p2.core.ProvisionException
 createExecutableExtension(org.eclipse.core.runtime.IExtension,String)Object o
 factoryCreate(java.net.URI,String,String,java.util.Map<String,String>,org.eclipse.core.runtime.IExtension)org.eclipse.equinox.p2.repository.IRepository<<T>> oa !org.eclipse.equinox.p2.core.ProvisionException
 factoryLoad(java.net.URI,org.eclipse.core.runtime.IExtension,int,org.eclipse.core.runtime.SubMonitor)org.eclipse.equinox.p2.repository.IRepository<<T>> oa !org.eclipse.equinox.p2.core.ProvisionException
 findMatchingRepositoryExtensions(String,String)org.eclipse.core.runtime.IExtension[] o
 getAllSuffixes()String[] o
 getBundleId()String oa
 getDefaultSuffix()String oa
 getAgent()org.eclipse.equinox.p2.core.IProvisioningAgent -
 getKnownRepositories(int)java.net.URI[] -
 getRepositoryProperty(java.net.URI,String)String -
 setRepositoryProperty(java.net.URI,String,String)void -
 getRepositoryProviderExtensionPointId()String oa
 getRepositorySystemProperty()String oa
 getRepositoryType()int oa
 getPreferredRepositorySearchOrder(.LocationProperties)String[] oa
 isEnabled(java.net.URI)boolean -
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor,String,int)org.eclipse.equinox.p2.repository.IRepository<<T>> o !org.eclipse.equinox.p2.core.ProvisionException
 log(String,Throwable)void o
 notify(java.util.EventObject)void -
 putValue(org.osgi.service.prefs.Preferences,String,String)boolean o
 removeRepository(java.net.URI)boolean -
 restoreSpecialRepositories()void o
 setEnabled(java.net.URI,boolean)void -
 start()void -
 stop()void -
 sortSuffixes(String[],java.net.URI,String[])String[] o
 query(org.eclipse.equinox.p2.query.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<T>> -
 getTransport()org.eclipse.equinox.internal.p2.repository.Transport o
 flushCache()void -
package org.eclipse.equinox.internal.provisional.p2.repository
DefaultPGPPublicKeyService - :org.eclipse.equinox.p2.repository.spi.PGPPublicKeyService
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 getKeyServers()java.util.Set<String> -
 setKeyServers(java.util.Set<String>)void -
 getKey(String)org.bouncycastle.openpgp.PGPPublicKey -
 getKeys(long)java.util.Collection<org.bouncycastle.openpgp.PGPPublicKey> -
 isGGP()boolean -
 setGPG(boolean)void -
 getDefaultKeys(long)java.util.List<org.bouncycastle.openpgp.PGPPublicKey> o
 reconcileKeys(java.util.List<org.bouncycastle.openpgp.PGPPublicKey>)java.util.List<org.bouncycastle.openpgp.PGPPublicKey> o
 choose(org.bouncycastle.openpgp.PGPPublicKey,org.bouncycastle.openpgp.PGPPublicKey)org.bouncycastle.openpgp.PGPPublicKey o
 getSignatureCount(org.bouncycastle.openpgp.PGPPublicKey)int os
 getNewestSignature(org.bouncycastle.openpgp.PGPPublicKey)long os
 addKey(org.bouncycastle.openpgp.PGPPublicKey)org.bouncycastle.openpgp.PGPPublicKey -
 isStale(java.nio.file.Path)boolean o
 getVerifiedCertifications(org.bouncycastle.openpgp.PGPPublicKey)java.util.Set<org.bouncycastle.openpgp.PGPPublicKey> -
 getVerifiedRevocationDate(org.bouncycastle.openpgp.PGPPublicKey)java.util.Date -
 fetchKeys(java.net.URI,java.nio.file.Path)java.util.Collection<org.bouncycastle.openpgp.PGPPublicKey> o !java.io.IOException
 download(java.net.URI,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 log(Throwable)void o
 newAtomicOutputStream(java.nio.file.Path)java.io.OutputStream os !java.io.IOException
 loadKeys(java.io.InputStream)java.util.List<org.bouncycastle.openpgp.PGPPublicKey> os !java.io.IOException
IStateful ai
 setStatus(org.eclipse.core.runtime.IStatus)void a
 getStatus()org.eclipse.core.runtime.IStatus a
RepositoryEvent - :java.util.EventObject
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 DISCOVERED int sf
 ENABLEMENT int sf
 newDiscoveryEvent(java.net.URI,String,int,boolean).RepositoryEvent s
 newDiscoveryEvent(java.net.URI,String,int,boolean,boolean).RepositoryEvent s
 new(java.net.URI,int,int,boolean) -
 getKind()int -
 getRepositoryNickname()String -
 isSystem()boolean -
 getRepositoryLocation()java.net.URI -
 getRepositoryType()int -
 isRepositoryEnabled()boolean -
 toString()String -
package org.eclipse.equinox.p2.repository
ICompositeRepository ai <T=Object> :.IRepository<<T>>
 addChild(java.net.URI)void a
 getChildren()java.util.List<java.net.URI> a
 removeAllChildren()void a
 removeChild(java.net.URI)void a
IRepository ai <T=Object> :org.eclipse.core.runtime.IAdaptable,org.eclipse.equinox.p2.query.IQueryable<<T>>
 PROP_SYSTEM String sf
 PROP_COMPRESSED String sf
 PROP_NAME String sf
 PROP_NICKNAME String sf
 PROP_DESCRIPTION String sf
 PROP_MIRRORS_BASE_URL String sf
 PROP_MIRRORS_URL String sf
 PROP_TIMESTAMP String sf
 PROP_USERNAME String sf
 PROP_PASSWORD String sf
 PREFERENCE_NODE String sf
 TYPE_METADATA int sf
 TYPE_ARTIFACT int sf
 NONE int sf
 ENABLED int sf
 getLocation()java.net.URI a
 getName()String a
 getType()String a
 getVersion()String a
 getDescription()String a
 getProvider()String a
 getProperties()java.util.Map<String,String> a
 getProperty(String)String a
 getProvisioningAgent()org.eclipse.equinox.p2.core.IProvisioningAgent a
 isModifiable()boolean a
 setProperty(String,String)String a
 setProperty(String,String,org.eclipse.core.runtime.IProgressMonitor)String a
 contains(<T>)boolean d
IRepositoryManager ai <T=Object> :org.eclipse.equinox.p2.query.IQueryable<<T>>
 REPOSITORIES_ALL int sf
 REPOSITORIES_SYSTEM int sf
 REPOSITORIES_NON_SYSTEM int sf
 REPOSITORIES_LOCAL int sf
 REPOSITORIES_NON_LOCAL int sf
 REPOSITORIES_DISABLED int sf
 REPOSITORY_HINT_MODIFIABLE int sf
 addRepository(java.net.URI)void a
 contains(java.net.URI)boolean a
 getAgent()org.eclipse.equinox.p2.core.IProvisioningAgent a
 getKnownRepositories(int)java.net.URI[] a
 getRepositoryProperty(java.net.URI,String)String a
 setRepositoryProperty(java.net.URI,String,String)void a
 isEnabled(java.net.URI)boolean a
 removeRepository(java.net.URI)boolean a
 setEnabled(java.net.URI,boolean)void a
 createRepository(java.net.URI,String,String,java.util.Map<String,String>).IRepository<<T>> a !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IRepository<<T>> d !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor).IRepository<<T>> a !org.eclipse.equinox.p2.core.ProvisionException
 refreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IRepository<<T>> a !org.eclipse.equinox.p2.core.ProvisionException
IRepositoryReference ai
 getLocation()java.net.URI a
 getType()int a
 getOptions()int a
 getNickname()String a
 isEnabled()boolean d
IRunnableWithProgress ai
 run(org.eclipse.core.runtime.IProgressMonitor)void a !java.lang.reflect.InvocationTargetException,org.eclipse.core.runtime.OperationCanceledException
package org.eclipse.equinox.p2.repository.artifact
ArtifactDescriptorQuery f :org.eclipse.equinox.p2.query.ExpressionMatchQuery<.IArtifactDescriptor>
 ALL_DESCRIPTORS .ArtifactDescriptorQuery sf
 new(String,org.eclipse.equinox.p2.metadata.VersionRange,String) -
 new(org.eclipse.equinox.p2.metadata.IArtifactKey) -
 new(String,org.eclipse.equinox.p2.metadata.VersionRange,String,java.util.Map<String,String>) -
ArtifactKeyQuery f :org.eclipse.equinox.p2.query.ExpressionMatchQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>
 ALL_KEYS .ArtifactKeyQuery sf
 new(String,String,org.eclipse.equinox.p2.metadata.VersionRange) -
 new(org.eclipse.equinox.p2.metadata.IArtifactKey) -
IArtifactDescriptor ai
 DOWNLOAD_SIZE String sf
 ARTIFACT_SIZE String sf
 DOWNLOAD_CHECKSUM String sf
 DOWNLOAD_MD5 String sfx
 DOWNLOAD_CONTENTTYPE String sf
 TYPE_ZIP String sf
 ARTIFACT_CHECKSUM String sf
 ARTIFACT_MD5 String sfx
 FORMAT String sf
 FORMAT_PACKED String sfx
 getArtifactKey()org.eclipse.equinox.p2.metadata.IArtifactKey a
 getProperty(String)String a
 getProperties()java.util.Map<String,String> a
 getProcessingSteps().IProcessingStepDescriptor[] a
 getRepository().IArtifactRepository a
IArtifactRepository ai :org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IArtifactKey>
 PROP_RUNNABLE String sf
 CODE_RETRY int sf
 createArtifactDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey).IArtifactDescriptor a
 createArtifactKey(String,String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.IArtifactKey a
 addDescriptor(.IArtifactDescriptor)void ax
 addDescriptor(.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void a
 addDescriptors(.IArtifactDescriptor[])void ax
 addDescriptors(.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void a
 contains(.IArtifactDescriptor)boolean a
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean a
 getArtifact(.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getRawArtifact(.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey).IArtifactDescriptor[] a
 getArtifacts(.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getOutputStream(.IArtifactDescriptor)java.io.OutputStream a !org.eclipse.equinox.p2.core.ProvisionException
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<.IArtifactDescriptor> a
 removeAll()void ax
 removeAll(org.eclipse.core.runtime.IProgressMonitor)void a
 removeDescriptor(.IArtifactDescriptor)void ax
 removeDescriptor(.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void a
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)void ax
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.core.runtime.IProgressMonitor)void a
 removeDescriptors(.IArtifactDescriptor[])void ax
 removeDescriptors(.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void a
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[])void ax
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],org.eclipse.core.runtime.IProgressMonitor)void a
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IArtifactRepositoryManager ai :org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IArtifactKey>
 SERVICE_NAME String sf
 NO_ARTIFACT_REQUEST .IArtifactRequest[] sf
 TYPE_SIMPLE_REPOSITORY String sf
 TYPE_COMPOSITE_REPOSITORY String sf
 createMirrorRequest(org.eclipse.equinox.p2.metadata.IArtifactKey,.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>).IArtifactRequest a
 createMirrorRequest(org.eclipse.equinox.p2.metadata.IArtifactKey,.IArtifactRepository,java.util.Map<String,String>,java.util.Map<String,String>,String).IArtifactRequest a
 createRepository(java.net.URI,String,String,java.util.Map<String,String>).IArtifactRepository a !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IArtifactRepository d !org.eclipse.equinox.p2.core.ProvisionException
 loadRepository(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor).IArtifactRepository a !org.eclipse.equinox.p2.core.ProvisionException
 refreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IArtifactRepository a !org.eclipse.equinox.p2.core.ProvisionException
IArtifactRequest ai
 getArtifactKey()org.eclipse.equinox.p2.metadata.IArtifactKey a
 perform(.IArtifactRepository,org.eclipse.core.runtime.IProgressMonitor)void a
 getResult()org.eclipse.core.runtime.IStatus a
IFileArtifactRepository ai :.IArtifactRepository
 getArtifactFile(org.eclipse.equinox.p2.metadata.IArtifactKey)java.io.File a
 getArtifactFile(.IArtifactDescriptor)java.io.File a
IProcessingStepDescriptor ai
 getProcessorId()String a
 getData()String a
 isRequired()boolean a
package org.eclipse.equinox.p2.repository.artifact.spi
AbstractArtifactRepository a :org.eclipse.equinox.p2.repository.spi.AbstractRepository<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.equinox.p2.repository.artifact.IArtifactRepository
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,String,String,String,java.net.URI,String,String,java.util.Map<String,String>) o
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean a
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean a
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] a
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream a !org.eclipse.equinox.p2.core.ProvisionException
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 addDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)void x
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 addDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[])void x
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)void x
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[])void x
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey,org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)void x
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[],org.eclipse.core.runtime.IProgressMonitor)void -
 removeDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey[])void x
 removeAll(org.eclipse.core.runtime.IProgressMonitor)void -
 removeAll()void x
 equals(Object)boolean -
 hashCode()int -
 createArtifactDescriptor(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor -
 createArtifactKey(String,String,org.eclipse.equinox.p2.metadata.Version)org.eclipse.equinox.p2.metadata.IArtifactKey -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
ArtifactDescriptor - :org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,org.eclipse.equinox.p2.metadata.expression.IMemberProvider
 MEMBER_ARTIFACT_KEY String sf
 MEMBER_PROCESSING_STEPS String sf
 MEMBER_PROPERTIES String sf
 MEMBER_REPOSITORY String sf
 key org.eclipse.equinox.p2.metadata.IArtifactKey o
 processingSteps org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor[] o
 properties java.util.Map<String,String> o
 new(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor) -
 new(org.eclipse.equinox.p2.metadata.IArtifactKey) -
 getArtifactKey()org.eclipse.equinox.p2.metadata.IArtifactKey -
 getProperty(String)String -
 setProperty(String,String)void -
 addProperties(java.util.Map<String,String>)void -
 getProperties()java.util.Map<String,String> -
 getProcessingSteps()org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor[] -
 setProcessingSteps(org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor[])void -
 equals(Object)boolean -
 hashCode()int -
 getRepository()org.eclipse.equinox.p2.repository.artifact.IArtifactRepository -
 setRepository(org.eclipse.equinox.p2.repository.artifact.IArtifactRepository)void -
 toString()String -
 getMember(String)Object -
ArtifactRepositoryFactory a
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository a !org.eclipse.equinox.p2.core.ProvisionException
 getAgent()org.eclipse.equinox.p2.core.IProvisioningAgent o
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.artifact.IArtifactRepository a !org.eclipse.equinox.p2.core.ProvisionException
 setAgent(org.eclipse.equinox.p2.core.IProvisioningAgent)void -
IArtifactUIServices ai
 getTrustInfo(java.util.Map<java.util.List<java.security.cert.Certificate>,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>>,java.util.Map<org.bouncycastle.openpgp.PGPPublicKey,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>>,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>,java.util.Map<org.eclipse.equinox.p2.metadata.IArtifactKey,java.io.File>)org.eclipse.equinox.p2.core.UIServices.TrustInfo a
 getTrustInfo(org.eclipse.equinox.p2.core.UIServices,java.util.Map<java.util.List<java.security.cert.Certificate>,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>>,java.util.Map<org.bouncycastle.openpgp.PGPPublicKey,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>>,java.util.Set<org.eclipse.equinox.p2.metadata.IArtifactKey>,java.util.Map<org.eclipse.equinox.p2.metadata.IArtifactKey,java.io.File>)org.eclipse.equinox.p2.core.UIServices.TrustInfo s
ProcessingStepDescriptor - :org.eclipse.equinox.p2.repository.artifact.IProcessingStepDescriptor
 new(String,String,boolean) -
 getProcessorId()String -
 getData()String -
 isRequired()boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
package org.eclipse.equinox.p2.repository.metadata
IMetadataRepository ai :org.eclipse.equinox.p2.repository.IRepository<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 addInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void a
 addReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)void a
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> a
 removeReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)boolean a
 removeInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)boolean a
 removeAll()void a
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 compress(org.eclipse.equinox.p2.core.IPool<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void a
IMetadataRepositoryManager ai :org.eclipse.equinox.p2.repository.IRepositoryManager<org.eclipse.equinox.p2.metadata.IInstallableUnit>
 SERVICE_NAME String sf
 TYPE_SIMPLE_REPOSITORY String sf
 TYPE_COMPOSITE_REPOSITORY String sf
 createRepository(java.net.URI,String,String,java.util.Map<String,String>).IMetadataRepository a !org.eclipse.equinox.p2.core.ProvisionException,org.eclipse.core.runtime.OperationCanceledException
 loadRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IMetadataRepository d !org.eclipse.equinox.p2.core.ProvisionException,org.eclipse.core.runtime.OperationCanceledException
 loadRepository(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor).IMetadataRepository a !org.eclipse.equinox.p2.core.ProvisionException,org.eclipse.core.runtime.OperationCanceledException
 refreshRepository(java.net.URI,org.eclipse.core.runtime.IProgressMonitor).IMetadataRepository a !org.eclipse.equinox.p2.core.ProvisionException,org.eclipse.core.runtime.OperationCanceledException
package org.eclipse.equinox.p2.repository.metadata.spi
AbstractMetadataRepository a :org.eclipse.equinox.p2.repository.spi.AbstractRepository<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.equinox.p2.repository.metadata.IMetadataRepository +RepositoryState
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 initialize(.AbstractMetadataRepository.RepositoryState)void a
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,String,String,String,java.net.URI,String,String,java.util.Map<String,String>) o
 addInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
 addReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)void -
 removeReferences(java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference>)boolean -
 removeAll()void -
 removeInstallableUnits(java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit>)boolean -
 executeBatch(org.eclipse.equinox.p2.repository.IRunnableWithProgress,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 compress(org.eclipse.equinox.p2.core.IPool<org.eclipse.equinox.p2.metadata.IInstallableUnit>)void -
AbstractMetadataRepository.RepositoryState s
 Name String -
 Type String -
 Version org.eclipse.equinox.p2.metadata.Version -
 Provider String -
 Description String -
 Location java.net.URI -
 Properties java.util.Map<String,String> -
 Units org.eclipse.equinox.p2.metadata.IInstallableUnit[] -
 Repositories org.eclipse.equinox.p2.repository.IRepositoryReference[] -
 new() -
IInstallableUnitUIServices ai +TrustAuthorityInfo
 getTrustAuthorityInfo(java.util.Map<java.net.URI,java.util.Set<org.eclipse.equinox.p2.metadata.IInstallableUnit>>,java.util.Map<java.net.URI,java.util.List<java.security.cert.Certificate>>).IInstallableUnitUIServices.TrustAuthorityInfo a
IInstallableUnitUIServices.TrustAuthorityInfo s
 new(java.util.Collection<java.net.URI>,boolean,boolean) -
 getTrustedAuthorities()java.util.Collection<java.net.URI> -
 isSave()boolean -
 isTrustAlways()boolean -
MetadataRepositoryFactory a
 new() -
 create(java.net.URI,String,String,java.util.Map<String,String>)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository a !org.eclipse.equinox.p2.core.ProvisionException
 getAgent()org.eclipse.equinox.p2.core.IProvisioningAgent o
 load(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.repository.metadata.IMetadataRepository a !org.eclipse.equinox.p2.core.ProvisionException
 setAgent(org.eclipse.equinox.p2.core.IProvisioningAgent)void -
package org.eclipse.equinox.p2.repository.spi
AbstractRepository a <T=Object> :org.eclipse.core.runtime.PlatformObject,org.eclipse.equinox.p2.repository.IRepository<<T>>
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,String,String,String,java.net.URI,String,String,java.util.Map<String,String>) o
 assertModifiable()void o
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
 setType(String)void o
 setLocation(java.net.URI)void o
 setVersion(String)void o
 setProperties(java.util.Map<String,String>)void o
 toString()String -
PGPPublicKeyService a
 SERVICE_NAME String sf
 new() -
 getKey(byte[])org.bouncycastle.openpgp.PGPPublicKey -
 getKey(String)org.bouncycastle.openpgp.PGPPublicKey a
 getKeys(long)java.util.Collection<org.bouncycastle.openpgp.PGPPublicKey> a
 addKey(org.bouncycastle.openpgp.PGPPublicKey)org.bouncycastle.openpgp.PGPPublicKey a
 getVerifiedCertifications(org.bouncycastle.openpgp.PGPPublicKey)java.util.Set<org.bouncycastle.openpgp.PGPPublicKey> a
 getVerifiedRevocationDate(org.bouncycastle.openpgp.PGPPublicKey)java.util.Date a
 isCreatedBeforeRevocation(org.bouncycastle.openpgp.PGPSignature,org.bouncycastle.openpgp.PGPPublicKey)boolean -
 toHexFingerprint(org.bouncycastle.openpgp.PGPPublicKey)String s
 toHex(byte[])String s
 toHex(long)String s
 compareSignatureTimeToKeyValidityTime(org.bouncycastle.openpgp.PGPSignature,org.bouncycastle.openpgp.PGPPublicKey)long s
RepositoryReference - :org.eclipse.equinox.p2.repository.IRepositoryReference
 new(java.net.URI,String,int,int) -
 hashCode()int -
 equals(Object)boolean -
 getLocation()java.net.URI -
 getType()int -
 getOptions()int -
 getNickname()String -
 toString()String -
