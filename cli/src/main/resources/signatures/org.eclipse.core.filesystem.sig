# org.eclipse.platform:org.eclipse.core.filesystem:1.11.500
package org.eclipse.core.filesystem
EFS -
 PI_FILE_SYSTEM String sf
 PT_FILE_SYSTEMS String sf
 NONE int sf
 APPEND int sf
 OVERWRITE int sf
 SHALLOW int sf
 SET_ATTRIBUTES int sf
 SET_LAST_MODIFIED int sf
 CACHE int sf
 ATTRIBUTE_READ_ONLY int sf
 ATTRIBUTE_IMMUTABLE int sf
 ATTRIBUTE_OWNER_READ int sf
 ATTRIBUTE_OWNER_WRITE int sf
 ATTRIBUTE_OWNER_EXECUTE int sf
 ATTRIBUTE_GROUP_READ int sf
 ATTRIBUTE_GROUP_WRITE int sf
 ATTRIBUTE_GROUP_EXECUTE int sf
 ATTRIBUTE_OTHER_READ int sf
 ATTRIBUTE_OTHER_WRITE int sf
 ATTRIBUTE_OTHER_EXECUTE int sf
 ATTRIBUTE_EXECUTABLE int sf
 ATTRIBUTE_ARCHIVE int sf
 ATTRIBUTE_HIDDEN int sf
 ATTRIBUTE_SYMLINK int sf
 ATTRIBUTE_LINK_TARGET int sf
 SCHEME_FILE String sf
 SCHEME_NULL String sf
 ERROR_EXISTS int sf
 ERROR_NOT_EXISTS int sf
 ERROR_NO_LOCATION int sf
 ERROR_READ int sf
 ERROR_WRITE int sf
 ERROR_DELETE int sf
 ERROR_CASE_VARIANT_EXISTS int sf
 ERROR_WRONG_TYPE int sf
 ERROR_PARENT_READ_ONLY int sf
 ERROR_READ_ONLY int sf
 ERROR_AUTH_FAILED int sf
 ERROR_INTERNAL int sf
 createFileInfo().IFileInfo s
 getFileSystem(String).IFileSystem s !org.eclipse.core.runtime.CoreException
 getLocalFileSystem().IFileSystem s
 getNullFileSystem().IFileSystem s
 getStore(java.net.URI).IFileStore s !org.eclipse.core.runtime.CoreException
IFileInfo ai :Comparable<.IFileInfo>,Cloneable
 NONE int sf
 IO_ERROR int sf
 exists()boolean a
 getError()int a
 getAttribute(int)boolean a
 getStringAttribute(int)String a
 getLastModified()long a
 getLength()long a
 getName()String a
 isDirectory()boolean a
 setAttribute(int,boolean)void a
 setLastModified(long)void a
IFileStore ai :org.eclipse.core.runtime.IAdaptable
 childInfos(int,org.eclipse.core.runtime.IProgressMonitor).IFileInfo[] a !org.eclipse.core.runtime.CoreException
 childNames(int,org.eclipse.core.runtime.IProgressMonitor)String[] a !org.eclipse.core.runtime.CoreException
 childStores(int,org.eclipse.core.runtime.IProgressMonitor).IFileStore[] a !org.eclipse.core.runtime.CoreException
 copy(.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 fetchInfo().IFileInfo a
 fetchInfo(int,org.eclipse.core.runtime.IProgressMonitor).IFileInfo a !org.eclipse.core.runtime.CoreException
 getChild(org.eclipse.core.runtime.IPath).IFileStore ax
 getFileStore(org.eclipse.core.runtime.IPath).IFileStore a
 getChild(String).IFileStore a
 getFileSystem().IFileSystem a
 getName()String a
 getParent().IFileStore a
 isParentOf(.IFileStore)boolean a
 mkdir(int,org.eclipse.core.runtime.IProgressMonitor).IFileStore a !org.eclipse.core.runtime.CoreException
 move(.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 openInputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream a !org.eclipse.core.runtime.CoreException
 readAllBytes(int,org.eclipse.core.runtime.IProgressMonitor)byte[] d !org.eclipse.core.runtime.CoreException
 openOutputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream a !org.eclipse.core.runtime.CoreException
 write(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 putInfo(.IFileInfo,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 toLocalFile(int,org.eclipse.core.runtime.IProgressMonitor)java.io.File a !org.eclipse.core.runtime.CoreException
 toString()String a
 toURI()java.net.URI a
 compareTo(.IFileStore)int d
IFileSystem ai :org.eclipse.core.runtime.IAdaptable
 attributes()int a
 canDelete()boolean a
 canWrite()boolean a
 fetchFileTree(.IFileStore,org.eclipse.core.runtime.IProgressMonitor).IFileTree a !org.eclipse.core.runtime.CoreException
 fromLocalFile(java.io.File).IFileStore a
 getScheme()String a
 getStore(org.eclipse.core.runtime.IPath).IFileStore a
 getStore(java.net.URI).IFileStore a
 isCaseSensitive()boolean a
IFileTree ai
 getChildInfos(.IFileStore).IFileInfo[] a
 getChildStores(.IFileStore).IFileStore[] a
 getFileInfo(.IFileStore).IFileInfo a
 getTreeRoot().IFileStore a
URIUtil -
 equals(java.net.URI,java.net.URI)boolean s
 toPath(java.net.URI)org.eclipse.core.runtime.IPath s
 toURI(org.eclipse.core.runtime.IPath)java.net.URI s
 toURI(String)java.net.URI s
 toURI(String,boolean)java.net.URI s
 toDecodedString(java.net.URI)String s
package org.eclipse.core.filesystem.provider
FileInfo - :org.eclipse.core.filesystem.IFileInfo
 new() -
 new(String) -
 clone()Object -
 compareTo(org.eclipse.core.filesystem.IFileInfo)int -
 exists()boolean -
 getError()int -
 getAttribute(int)boolean -
 getStringAttribute(int)String -
 getLastModified()long -
 getLength()long -
 getName()String -
 isDirectory()boolean -
 setAttribute(int,boolean)void -
 setDirectory(boolean)void -
 setExists(boolean)void -
 setError(int)void -
 setLastModified(long)void -
 setLength(long)void -
 setName(String)void -
 setStringAttribute(int,String)void -
 toString()String -
FileStore a :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.filesystem.IFileStore
 EMPTY_FILE_INFO_ARRAY org.eclipse.core.filesystem.IFileInfo[] osf
 EMPTY_STRING_ARRAY String[] osf
 new() -
 childInfos(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo[] - !org.eclipse.core.runtime.CoreException
 childNames(int,org.eclipse.core.runtime.IProgressMonitor)String[] a !org.eclipse.core.runtime.CoreException
 childStores(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileStore[] - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copyDirectory(org.eclipse.core.filesystem.IFileInfo,org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 copyFile(org.eclipse.core.filesystem.IFileInfo,org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 fetchInfo()org.eclipse.core.filesystem.IFileInfo -
 fetchInfo(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo a !org.eclipse.core.runtime.CoreException
 getChild(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore x
 getFileStore(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore -
 getChild(String)org.eclipse.core.filesystem.IFileStore a
 getFileSystem()org.eclipse.core.filesystem.IFileSystem -
 getName()String a
 getParent()org.eclipse.core.filesystem.IFileStore a
 hashCode()int -
 isParentOf(org.eclipse.core.filesystem.IFileStore)boolean -
 mkdir(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileStore - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 openInputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream a !org.eclipse.core.runtime.CoreException
 openOutputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream - !org.eclipse.core.runtime.CoreException
 putInfo(org.eclipse.core.filesystem.IFileInfo,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 toLocalFile(int,org.eclipse.core.runtime.IProgressMonitor)java.io.File - !org.eclipse.core.runtime.CoreException
 toString()String -
 toURI()java.net.URI a
FileSystem a :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.filesystem.IFileSystem
 new() -
 attributes()int -
 canDelete()boolean -
 canWrite()boolean -
 getScheme()String f
 getStore(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore -
 getStore(java.net.URI)org.eclipse.core.filesystem.IFileStore a
 fetchFileTree(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileTree - !org.eclipse.core.runtime.CoreException
 fromLocalFile(java.io.File)org.eclipse.core.filesystem.IFileStore -
 initialize(String)void f
 isCaseSensitive()boolean -
FileTree a :org.eclipse.core.filesystem.IFileTree
 treeRoot org.eclipse.core.filesystem.IFileStore o
 new(org.eclipse.core.filesystem.IFileStore) -
 getTreeRoot()org.eclipse.core.filesystem.IFileStore -
 getChildInfos(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.filesystem.IFileInfo[] a
 getFileInfo(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.filesystem.IFileInfo a
 getChildStores(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.filesystem.IFileStore[] a
package org.eclipse.core.internal.filesystem
FileCache -
 getCache().FileCache s !org.eclipse.core.runtime.CoreException
 cache(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)java.io.File - !org.eclipse.core.runtime.CoreException
NullFileStore - :org.eclipse.core.filesystem.provider.FileStore
 new(org.eclipse.core.runtime.IPath) -
 childInfos(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo[] -
 childNames(int,org.eclipse.core.runtime.IProgressMonitor)String[] -
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 fetchInfo(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo -
 getChild(String)org.eclipse.core.filesystem.IFileStore -
 getFileSystem()org.eclipse.core.filesystem.IFileSystem -
 getName()String -
 getParent()org.eclipse.core.filesystem.IFileStore -
 mkdir(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileStore - !org.eclipse.core.runtime.CoreException
 openInputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream -
 openOutputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream -
 putInfo(org.eclipse.core.filesystem.IFileInfo,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 toString()String -
 toURI()java.net.URI -
package org.eclipse.core.internal.filesystem.local
InfiniteProgress -
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 new(org.eclipse.core.runtime.IProgressMonitor) o
 beginTask(String)void -
 subTask(String)void -
 worked()void -
 isCanceled()boolean -
LocalFile - :org.eclipse.core.filesystem.provider.FileStore
 file java.io.File of
 filePath String of
 LARGE_FILE_SIZE_THRESHOLD int sf
 new(java.io.File) -
 childInfos(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo[] -
 childNames(int,org.eclipse.core.runtime.IProgressMonitor)String[] -
 copy(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copyFile(org.eclipse.core.filesystem.IFileInfo,org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 transferAttributes(org.eclipse.core.filesystem.IFileInfo,org.eclipse.core.filesystem.IFileStore)void sf !org.eclipse.core.runtime.CoreException
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 fetchInfo(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo -
 getChild(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore x
 getFileStore(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore -
 getChild(String)org.eclipse.core.filesystem.IFileStore -
 getFileSystem()org.eclipse.core.filesystem.IFileSystem -
 getName()String -
 getParent()org.eclipse.core.filesystem.IFileStore -
 hashCode()int -
 isParentOf(org.eclipse.core.filesystem.IFileStore)boolean -
 mkdir(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileStore - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 openInputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream - !org.eclipse.core.runtime.CoreException
 readAllBytes(int,org.eclipse.core.runtime.IProgressMonitor)byte[] - !org.eclipse.core.runtime.CoreException
 openOutputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.OutputStream - !org.eclipse.core.runtime.CoreException
 write(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 putInfo(org.eclipse.core.filesystem.IFileInfo,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 toLocalFile(int,org.eclipse.core.runtime.IProgressMonitor)java.io.File - !org.eclipse.core.runtime.CoreException
 toString()String -
 toURI()java.net.URI -
 compareTo(org.eclipse.core.filesystem.IFileStore)int -
