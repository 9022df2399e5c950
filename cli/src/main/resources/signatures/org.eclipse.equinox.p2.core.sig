# org.eclipse.platform:org.eclipse.equinox.p2.core:2.13.300
package org.eclipse.equinox.internal.p2.core.helpers
FileUtils - +IPathComputer
 new() -
 unzipFile(java.io.File,java.io.File)java.io.File[] s !java.io.IOException
 unzipFile(java.io.File,java.io.File,String,org.eclipse.core.runtime.IProgressMonitor)java.io.File[] s !java.io.IOException
 unzipStream(java.io.InputStream,long,java.io.File,String,org.eclipse.core.runtime.IProgressMonitor)java.io.File[] s !java.io.IOException
 isReservedFileName(java.io.File)boolean s
 deleteEmptyDirs(java.io.File)void s !java.io.IOException
 deleteAll(java.io.File)void s
 copyStream(java.io.InputStream,boolean,java.io.OutputStream,boolean)int s !java.io.IOException
 copy(java.io.File,java.io.File,java.io.File,boolean)void s !java.io.IOException
 zip(java.io.File[],java.io.File[],java.io.File,.FileUtils.IPathComputer)void s !java.io.IOException
 zip(java.util.zip.ZipOutputStream,java.io.File,java.util.Set<java.io.File>,.FileUtils.IPathComputer)void s !java.io.IOException
 zip(java.util.zip.ZipOutputStream,java.io.File,java.util.Set<java.io.File>,.FileUtils.IPathComputer,java.util.Set<org.eclipse.core.runtime.IPath>)void s !java.io.IOException
 createRootPathComputer(java.io.File).FileUtils.IPathComputer s
 createDynamicPathComputer(int).FileUtils.IPathComputer s
 createParentPrefixComputer(int).FileUtils.IPathComputer s
FileUtils.IPathComputer sai
 computePath(java.io.File)org.eclipse.core.runtime.IPath a
 reset()void a
package org.eclipse.equinox.internal.provisional.p2.core.eventbus
ProvisioningListener ai :java.util.EventListener
 notify(java.util.EventObject)void a
package org.eclipse.equinox.p2.core
IAgentLocation ai
 SERVICE_NAME String sf
 getDataArea(String)java.net.URI a
 getRootLocation()java.net.URI a
IPool ai <T=Object>
 add(<T>)<T> a
IProvisioningAgent ai
 SERVICE_NAME String sf
 INSTALLER_AGENT String sf
 INSTALLER_PROFILEID String sf
 SHARED_BASE_AGENT String sf
 SHARED_CURRENT_AGENT String sf
 SERVICE_CURRENT String sf
 getService(String)Object a
 getService(Class<<T>>)<T> d <T=Object>
 registerService(String,Object)void a
 stop()void a
 unregisterService(String,Object)void a
 getProperty(String)String d
 getProperty(String,String)String d
 getBooleanProperty(String)boolean d
 getBooleanProperty(String,boolean)boolean d
 getIntProperty(String)int d
 getIntProperty(String,int)int d
ProvisionException - :org.eclipse.core.runtime.CoreException
 INTERNAL_ERROR int sf
 REPOSITORY_NOT_FOUND int sf
 REPOSITORY_EXISTS int sf
 REPOSITORY_FAILED_READ int sf
 REPOSITORY_FAILED_WRITE int sf
 REPOSITORY_READ_ONLY int sf
 REPOSITORY_UNKNOWN_TYPE int sf
 REPOSITORY_INVALID_LOCATION int sf
 REPOSITORY_FAILED_AUTHENTICATION int sf
 ARTIFACT_NOT_FOUND int sf
 ARTIFACT_EXISTS int sf
 ARTIFACT_INCOMPLETE_SIZING int sf
 ARTIFACT_MD5_NOT_MATCH int sf
 new(org.eclipse.core.runtime.IStatus) -
 new(String) -
 new(String,Throwable) -
package org.eclipse.equinox.p2.core.spi
IAgentService ai
 start()void a
 stop()void a
