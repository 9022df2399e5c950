# org.eclipse.platform:org.eclipse.equinox.p2.transport.ecf:1.4.600
package org.eclipse.equinox.internal.p2.transport.ecf
FileReader f :org.eclipse.ecf.filetransfer.FileTransferJob,org.eclipse.ecf.filetransfer.IFileTransferListener +CancelHandler,IFileReaderProbe
 theMonitor org.eclipse.core.runtime.IProgressMonitor o
 connectEvent org.eclipse.ecf.filetransfer.events.IFileTransferConnectStartEvent o
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.ecf.core.security.IConnectContext) -
 getLastFileInfo()org.eclipse.equinox.internal.p2.repository.FileInfo -
 handleTransferEvent(org.eclipse.ecf.filetransfer.events.IFileTransferEvent)void -
 read(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream - !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException,org.eclipse.equinox.internal.p2.repository.JREHttpClientRequiredException
 readInto(java.net.URI,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException,org.eclipse.equinox.internal.p2.repository.JREHttpClientRequiredException
 belongsTo(Object)boolean -
 readInto(java.net.URI,java.io.OutputStream,long,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException,org.eclipse.equinox.internal.p2.repository.JREHttpClientRequiredException
 waitPaused(java.net.URI,java.io.OutputStream,long,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException,org.eclipse.equinox.internal.p2.repository.JREHttpClientRequiredException,java.io.FileNotFoundException,org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException,InterruptedException
 sendRetrieveRequest(java.net.URI,java.io.OutputStream,.FileReader.DownloadRange,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException,org.eclipse.equinox.internal.p2.repository.JREHttpClientRequiredException
 pause()boolean -
 isPaused()boolean -
 resume()boolean -
 getException()Exception o
 hardClose(Object)void s
 setTestProbe(.FileReader.IFileReaderProbe)void s
FileReader.CancelHandler o :org.eclipse.core.runtime.jobs.Job
 new() o
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 canceling()void o
FileReader.IFileReaderProbe sai
 onStart(.FileReader,org.eclipse.ecf.filetransfer.IIncomingFileTransfer,org.eclipse.core.runtime.IProgressMonitor)void a
 onData(.FileReader,org.eclipse.ecf.filetransfer.IIncomingFileTransfer,org.eclipse.core.runtime.IProgressMonitor)void a
 onDone(.FileReader,org.eclipse.ecf.filetransfer.IIncomingFileTransfer,org.eclipse.core.runtime.IProgressMonitor)void a
RepositoryTransport - :org.eclipse.equinox.internal.p2.repository.Transport
 TIMEOUT_RETRY String sf
 new() -
 new(org.eclipse.equinox.p2.core.IProvisioningAgent) -
 download(java.net.URI,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 stream(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream - !java.io.FileNotFoundException,org.eclipse.core.runtime.CoreException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException
 getLastModified(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)long - !org.eclipse.core.runtime.CoreException,java.io.FileNotFoundException,org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException
 forStatus(org.eclipse.core.runtime.IStatus,java.net.URI)org.eclipse.equinox.internal.p2.repository.DownloadStatus s
 forException(Throwable,java.net.URI)org.eclipse.equinox.internal.p2.repository.DownloadStatus s
