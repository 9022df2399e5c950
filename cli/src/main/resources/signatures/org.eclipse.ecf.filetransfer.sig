# org.eclipse.ecf:org.eclipse.ecf.filetransfer:5.1.103
package org.eclipse.ecf.filetransfer
BrowseFileTransferException - :org.eclipse.ecf.core.util.ECFException
 new(org.eclipse.core.runtime.IStatus) -
 new() -
 new(int) -
 new(String) -
 new(String,int) -
 new(Throwable) -
 new(Throwable,int) -
 new(String,Throwable) -
 new(String,Throwable,int) -
 getErrorCode()int -
FileTransferInfo - :.IFileTransferInfo,java.io.Serializable
 file java.io.File o
 properties java.util.Map o
 description String o
 mimeType String o
 new(java.io.File) -
 new(java.io.File,java.util.Map) -
 new(java.io.File,java.util.Map,String) -
 new(java.io.File,java.util.Map,String,String) -
 getFile()java.io.File -
 getProperties()java.util.Map -
 getDescription()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getFileSize()long -
 getMimeType()String -
FileTransferJob - :org.eclipse.core.runtime.jobs.Job
 new(String) -
 setFileTransferRunnable(.IFileTransferRunnable)void f
 setFileTransfer(.IFileTransfer)void f
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus of
 canceling()void o
IFileRangeSpecification ai
 getStartPosition()long a
 getEndPosition()long a
IFileTransfer ai :org.eclipse.core.runtime.IAdaptable,org.eclipse.ecf.core.identity.IIdentifiable
 cancel()void a
 getPercentComplete()double a
 getException()Exception a
 isDone()boolean a
 getFileLength()long a
IFileTransferInfo ai :org.eclipse.core.runtime.IAdaptable
 getFile()java.io.File a
 getFileSize()long a
 getProperties()java.util.Map a
 getDescription()String a
 getMimeType()String a
IFileTransferListener ai
 handleTransferEvent(.events.IFileTransferEvent)void a
IFileTransferPausable ai
 pause()boolean a
 isPaused()boolean a
 resume()boolean a
IFileTransferRateControl ai
 setMaxDownloadSpeed(long)void a
 setMaxUploadSpeed(long)void a
IFileTransferRunnable ai
 performFileTransfer(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IIncomingFileTransfer ai :.IFileTransfer
 getBytesReceived()long a
 getListener().IFileTransferListener a
 getFileRangeSpecification().IFileRangeSpecification a
 getRemoteFileName()String a
 getRemoteLastModified()java.util.Date a
IIncomingFileTransferRequestListener ai
 handleFileTransferRequest(.events.IFileTransferRequestEvent)void a
IOutgoingFileTransfer ai :.IFileTransfer
 getBytesSent()long a
IRemoteFile ai :org.eclipse.core.runtime.IAdaptable
 getInfo().IRemoteFileInfo a
 getID().identity.IFileID a
IRemoteFileAttributes ai
 READ_ATTRIBUTE String sf
 WRITE_ATTRIBUTE String sf
 EXEC_ATTRIBUTE String sf
 ARCHIVE_ATTRIBUTE String sf
 HIDDEN_ATTRIBUTE String sf
 SYMLINK_ATTRIBUTE String sf
 SYMLINK_TARGET_ATTRIBUTE String sf
 getAttribute(String)String a
 getAttributeKeys()java.util.Iterator a
 setAttribute(String,String)void a
IRemoteFileInfo ai
 NO_LENGTH int sf
 NONE int sfx
 NO_LAST_MODIFIED int sf
 getLastModified()long a
 getLength()long a
 isDirectory()boolean a
 getName()String a
 getAttributes().IRemoteFileAttributes a
 setAttributes(.IRemoteFileAttributes)void a
 setName(String)void a
 setLastModified(long)void a
IRemoteFileSystemBrowserContainerAdapter ai :org.eclipse.core.runtime.IAdaptable
 getBrowseNamespace()org.eclipse.ecf.core.identity.Namespace a
 sendBrowseRequest(.identity.IFileID,.IRemoteFileSystemListener).IRemoteFileSystemRequest a !.RemoteFileSystemException
 setConnectContextForAuthentication(org.eclipse.ecf.core.security.IConnectContext)void a
 setProxy(org.eclipse.ecf.core.util.Proxy)void a
IRemoteFileSystemListener ai
 handleRemoteFileEvent(.events.IRemoteFileSystemEvent)void a
IRemoteFileSystemRequest ai :org.eclipse.core.runtime.IAdaptable
 cancel()void a
 getRemoteFileListener().IRemoteFileSystemListener a
 getFileID().identity.IFileID a
IRetrieveFileTransferContainerAdapter ai :org.eclipse.core.runtime.IAdaptable
 sendRetrieveRequest(.identity.IFileID,.IFileTransferListener,java.util.Map)void a !.IncomingFileTransferException
 sendRetrieveRequest(.identity.IFileID,.IFileRangeSpecification,.IFileTransferListener,java.util.Map)void a !.IncomingFileTransferException
 getRetrieveNamespace()org.eclipse.ecf.core.identity.Namespace a
 setConnectContextForAuthentication(org.eclipse.ecf.core.security.IConnectContext)void a
 setProxy(org.eclipse.ecf.core.util.Proxy)void a
IRetrieveFileTransferOptions ai
 REQUEST_HEADERS String sf
 CONNECT_TIMEOUT String sf
 READ_TIMEOUT String sf
ISendFileTransferContainerAdapter ai :org.eclipse.core.runtime.IAdaptable
 sendOutgoingRequest(.identity.IFileID,.IFileTransferInfo,.IFileTransferListener,java.util.Map)void a !.SendFileTransferException
 sendOutgoingRequest(.identity.IFileID,java.io.File,.IFileTransferListener,java.util.Map)void a !.SendFileTransferException
 addListener(.IIncomingFileTransferRequestListener)void a
 removeListener(.IIncomingFileTransferRequestListener)boolean a
 getOutgoingNamespace()org.eclipse.ecf.core.identity.Namespace a
 setConnectContextForAuthentication(org.eclipse.ecf.core.security.IConnectContext)void a
 setProxy(org.eclipse.ecf.core.util.Proxy)void a
ISendFileTransferOptions ai
IncomingFileTransferException - :org.eclipse.ecf.core.util.ECFException
 new(org.eclipse.core.runtime.IStatus) -
 new() -
 new(int) -
 new(String) -
 new(String,int) -
 new(Throwable) -
 new(Throwable,int) -
 new(String,Throwable) -
 new(String,Throwable,int) -
 new(String,Throwable,int,java.util.Map) -
 new(String,int,java.util.Map) -
 new(Throwable,int,java.util.Map) -
 getErrorCode()int -
 getResponseHeaders()java.util.Map -
InvalidFileRangeSpecificationException - :.IncomingFileTransferException
 new(.IFileRangeSpecification) -
 new(org.eclipse.core.runtime.IStatus,.IFileRangeSpecification) -
 new(String,Throwable,.IFileRangeSpecification) -
 new(String,.IFileRangeSpecification) -
 new(Throwable,.IFileRangeSpecification) -
 getFileRangeSpecification().IFileRangeSpecification -
RemoteFileSystemException - :org.eclipse.ecf.core.util.ECFException
 new() -
 new(org.eclipse.core.runtime.IStatus) -
 new(String,Throwable) -
 new(String) -
 new(Throwable) -
SendFileTransferException - :org.eclipse.ecf.core.util.ECFException
 new(org.eclipse.core.runtime.IStatus) -
 new() -
 new(int) -
 new(String) -
 new(String,int) -
 new(Throwable) -
 new(Throwable,int) -
 new(String,Throwable) -
 new(String,Throwable,int) -
 getErrorCode()int -
UserCancelledException - :org.eclipse.ecf.core.util.ECFException
 new() -
 new(org.eclipse.core.runtime.IStatus) -
 new(String) -
 new(Throwable) -
 new(String,Throwable) -
package org.eclipse.ecf.filetransfer.events
IFileTransferConnectStartEvent ai :org.eclipse.core.runtime.IAdaptable,.IFileTransferEvent
 getFileID()org.eclipse.ecf.filetransfer.identity.IFileID a
 cancel()void a
 prepareConnectJob(org.eclipse.ecf.filetransfer.FileTransferJob)org.eclipse.ecf.filetransfer.FileTransferJob a
 connectUsingJob(org.eclipse.ecf.filetransfer.FileTransferJob)void a
IFileTransferEvent ai :org.eclipse.ecf.core.util.Event
IFileTransferRequestEvent ai :.IFileTransferEvent
 getRequesterID()org.eclipse.ecf.core.identity.ID a
 getFileTransferInfo()org.eclipse.ecf.filetransfer.IFileTransferInfo a
 accept(java.io.File)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !org.eclipse.ecf.filetransfer.IncomingFileTransferException
 accept(java.io.OutputStream,org.eclipse.ecf.filetransfer.IFileTransferListener)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !org.eclipse.ecf.filetransfer.IncomingFileTransferException
 reject()void a
 requestAccepted()boolean a
IIncomingFileTransferEvent ai :.IFileTransferEvent
 getSource()org.eclipse.ecf.filetransfer.IIncomingFileTransfer a
IIncomingFileTransferReceiveResumedEvent ai :.IIncomingFileTransferEvent
 getFileID()org.eclipse.ecf.filetransfer.identity.IFileID a
 receive(java.io.File,boolean)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.File,org.eclipse.ecf.filetransfer.FileTransferJob,boolean)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.OutputStream)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.OutputStream,org.eclipse.ecf.filetransfer.FileTransferJob)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 cancel()void a
 getResponseHeaders()java.util.Map a
IIncomingFileTransferReceiveStartEvent ai :.IIncomingFileTransferEvent
 getFileID()org.eclipse.ecf.filetransfer.identity.IFileID a
 receive(java.io.File)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.File,org.eclipse.ecf.filetransfer.FileTransferJob)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.OutputStream)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 receive(java.io.OutputStream,org.eclipse.ecf.filetransfer.FileTransferJob)org.eclipse.ecf.filetransfer.IIncomingFileTransfer a !java.io.IOException
 cancel()void a
 getResponseHeaders()java.util.Map a
IOutgoingFileTransferEvent ai :.IFileTransferEvent
 getSource()org.eclipse.ecf.filetransfer.IOutgoingFileTransfer a
IRemoteFileSystemBrowseEvent ai :.IRemoteFileSystemEvent
 getRemoteFiles()org.eclipse.ecf.filetransfer.IRemoteFile[] a
IRemoteFileSystemEvent ai
 getException()Exception a
 getFileID()org.eclipse.ecf.filetransfer.identity.IFileID a
package org.eclipse.ecf.filetransfer.events.socket
ISocketEvent ai :org.eclipse.ecf.core.util.Event
 getSource().ISocketEventSource a
 isSameFactorySocket(.ISocketEvent)boolean a
 getFactorySocket()java.net.Socket a
 getSocket()java.net.Socket a
ISocketEventSource ai :org.eclipse.core.runtime.IAdaptable
 addListener(.ISocketListener)void a
 removeListener(.ISocketListener)void a
 fireEvent(.ISocketEvent)void a
ISocketListener ai
 handleSocketEvent(.ISocketEvent)void a
package org.eclipse.ecf.filetransfer.identity
IFileID ai :org.eclipse.ecf.core.identity.ID
 getFilename()String a
 getURL()java.net.URL a !java.net.MalformedURLException
 getURI()java.net.URI a !java.net.URISyntaxException
package org.eclipse.ecf.filetransfer.service
IRemoteFileSystemBrowser ai :org.eclipse.ecf.filetransfer.IRemoteFileSystemBrowserContainerAdapter
IRemoteFileSystemBrowserFactory ai
 newInstance().IRemoteFileSystemBrowser a
IRetrieveFileTransfer ai :org.eclipse.ecf.filetransfer.IRetrieveFileTransferContainerAdapter
IRetrieveFileTransferFactory ai
 newInstance().IRetrieveFileTransfer a
ISendFileTransfer ai :org.eclipse.ecf.filetransfer.ISendFileTransferContainerAdapter
ISendFileTransferFactory ai
 newInstance().ISendFileTransfer a
