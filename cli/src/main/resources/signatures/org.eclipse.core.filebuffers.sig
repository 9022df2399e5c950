# org.eclipse.platform:org.eclipse.core.filebuffers:3.8.600
package org.eclipse.core.filebuffers
FileBuffers f
 PLUGIN_ID String sf
 getTextFileBufferManager().ITextFileBufferManager s
 createTextFileBufferManager().ITextFileBufferManager s
 getWorkspaceFileAtLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile s
 getWorkspaceFileAtLocation(org.eclipse.core.runtime.IPath,boolean)org.eclipse.core.resources.IFile s
 normalizeLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 getFileStoreAtLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileStore s
 getSystemFileAtLocation(org.eclipse.core.runtime.IPath)java.io.File sx
IAnnotationModelFactory ai
 createAnnotationModel(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.source.IAnnotationModel a
IDocumentFactory axi
 createDocument()org.eclipse.jface.text.IDocument ax
IDocumentSetupParticipant ai
 setup(org.eclipse.jface.text.IDocument)void a
IDocumentSetupParticipantExtension ai
 setup(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IPath,.LocationKind)void a
IFileBuffer ai
 getLocation()org.eclipse.core.runtime.IPath a
 getFileStore()org.eclipse.core.filesystem.IFileStore a
 isShared()boolean a
 isSynchronized()boolean a
 getModificationStamp()long a
 isCommitable()boolean a
 computeCommitRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
 commit(org.eclipse.core.runtime.IProgressMonitor,boolean)void a !org.eclipse.core.runtime.CoreException
 revert(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 isDirty()boolean a
 setDirty(boolean)void a
 computeValidateStateRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
 validateState(org.eclipse.core.runtime.IProgressMonitor,Object)void a !org.eclipse.core.runtime.CoreException
 isStateValidated()boolean a
 resetStateValidation()void a
 getStatus()org.eclipse.core.runtime.IStatus a
 requestSynchronizationContext()void a
 releaseSynchronizationContext()void a
 isSynchronizationContextRequested()boolean a
 getContentType()org.eclipse.core.runtime.content.IContentType a !org.eclipse.core.runtime.CoreException
IFileBufferListener ai
 bufferCreated(.IFileBuffer)void a
 bufferDisposed(.IFileBuffer)void a
 bufferContentAboutToBeReplaced(.IFileBuffer)void a
 bufferContentReplaced(.IFileBuffer)void a
 stateChanging(.IFileBuffer)void a
 dirtyStateChanged(.IFileBuffer,boolean)void a
 stateValidationChanged(.IFileBuffer,boolean)void a
 underlyingFileMoved(.IFileBuffer,org.eclipse.core.runtime.IPath)void a
 underlyingFileDeleted(.IFileBuffer)void a
 stateChangeFailed(.IFileBuffer)void a
IFileBufferManager ai
 connect(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void ax !org.eclipse.core.runtime.CoreException
 connect(org.eclipse.core.runtime.IPath,.LocationKind,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 connectFileStore(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void ax !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.core.runtime.IPath,.LocationKind,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 disconnectFileStore(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getFileBuffer(org.eclipse.core.runtime.IPath).IFileBuffer ax
 getFileBuffer(org.eclipse.core.runtime.IPath,.LocationKind).IFileBuffer a
 getFileStoreFileBuffer(org.eclipse.core.filesystem.IFileStore).IFileBuffer a
 getFileBuffers().IFileBuffer[] a
 getFileStoreFileBuffers().IFileBuffer[] a
 setSynchronizationContext(.ISynchronizationContext)void a
 execute(Runnable)void a
 requestSynchronizationContext(org.eclipse.core.runtime.IPath)void ax
 releaseSynchronizationContext(org.eclipse.core.runtime.IPath)void ax
 addFileBufferListener(.IFileBufferListener)void a
 removeFileBufferListener(.IFileBufferListener)void a
 validateState(.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor,Object)void a !org.eclipse.core.runtime.CoreException
IFileBufferStatusCodes ai
 CONTENT_CHANGE_FAILED int sf
 CREATION_FAILED int sf
 CHARSET_MAPPING_FAILED int sf
 STATE_VALIDATION_FAILED int sf
 DERIVED_FILE int sf
IPersistableAnnotationModel ai
 commit(org.eclipse.jface.text.IDocument)void a !org.eclipse.core.runtime.CoreException
 revert(org.eclipse.jface.text.IDocument)void a !org.eclipse.core.runtime.CoreException
 reinitialize(org.eclipse.jface.text.IDocument)void a !org.eclipse.core.runtime.CoreException
IStateValidationSupport ai
 validationStateAboutToBeChanged()void a
 validationStateChanged(boolean,org.eclipse.core.runtime.IStatus)void a
 validationStateChangeFailed()void a
ISynchronizationContext ai
 run(Runnable)void a
ITextFileBuffer ai :.IFileBuffer
 getDocument()org.eclipse.jface.text.IDocument a
 getEncoding()String a
 setEncoding(String)void a
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel a
ITextFileBufferManager ai :.IFileBufferManager
 DEFAULT .ITextFileBufferManager sf
 getTextFileBuffer(org.eclipse.core.runtime.IPath).ITextFileBuffer ax
 getTextFileBuffer(org.eclipse.core.runtime.IPath,.LocationKind).ITextFileBuffer a
 getFileStoreTextFileBuffer(org.eclipse.core.filesystem.IFileStore).ITextFileBuffer a
 getTextFileBuffer(org.eclipse.jface.text.IDocument).ITextFileBuffer a
 getDefaultEncoding()String a
 createEmptyDocument(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.IDocument ax
 createEmptyDocument(org.eclipse.core.runtime.IPath,.LocationKind)org.eclipse.jface.text.IDocument a
 createAnnotationModel(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.source.IAnnotationModel ax
 createAnnotationModel(org.eclipse.core.runtime.IPath,.LocationKind)org.eclipse.jface.text.source.IAnnotationModel a
 isTextFileLocation(org.eclipse.core.runtime.IPath)boolean ax
 isTextFileLocation(org.eclipse.core.runtime.IPath,boolean)boolean a
LocationKind f
 LOCATION .LocationKind sf
 IFILE .LocationKind sf
 NORMALIZE .LocationKind sf
 toString()String -
package org.eclipse.core.filebuffers.manipulation
ContainerCreator -
 new(org.eclipse.core.resources.IWorkspace,org.eclipse.core.runtime.IPath) -
 createContainer(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IContainer - !org.eclipse.core.runtime.CoreException
ConvertLineDelimitersOperation - :.TextFileBufferOperation
 new(String) -
 computeTextEdit(org.eclipse.core.filebuffers.ITextFileBuffer,org.eclipse.core.runtime.IProgressMonitor).MultiTextEditWithProgress o !org.eclipse.core.runtime.CoreException
 getDocumentRewriteSessionType()org.eclipse.jface.text.DocumentRewriteSessionType o
FileBufferOperationRunner - :.GenericFileBufferOperationRunner
 new(org.eclipse.core.filebuffers.IFileBufferManager,Object) -
 commit(org.eclipse.core.filebuffers.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
GenericFileBufferOperationRunner -
 new(org.eclipse.core.filebuffers.IFileBufferManager,Object) -
 execute(org.eclipse.core.runtime.IPath[],.IFileBufferOperation,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 computeCommitRule(org.eclipse.core.filebuffers.IFileBuffer[])org.eclipse.core.runtime.jobs.ISchedulingRule o
 commit(org.eclipse.core.filebuffers.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 doCommit(org.eclipse.core.filebuffers.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
IFileBufferOperation ai
 getOperationName()String a
 run(org.eclipse.core.filebuffers.IFileBuffer,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
MultiTextEditWithProgress - :org.eclipse.text.edits.MultiTextEdit
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor k
 new(String) -
 apply(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit f !org.eclipse.text.edits.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 apply(org.eclipse.jface.text.IDocument,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit f !org.eclipse.text.edits.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 childDocumentUpdated()void o
 childRegionUpdated()void o
RemoveTrailingWhitespaceOperation - :.TextFileBufferOperation
 new() -
 computeTextEdit(org.eclipse.core.filebuffers.ITextFileBuffer,org.eclipse.core.runtime.IProgressMonitor).MultiTextEditWithProgress o !org.eclipse.core.runtime.CoreException
 getDocumentRewriteSessionType()org.eclipse.jface.text.DocumentRewriteSessionType o
TextFileBufferOperation a :.IFileBufferOperation
 computeTextEdit(org.eclipse.core.filebuffers.ITextFileBuffer,org.eclipse.core.runtime.IProgressMonitor).MultiTextEditWithProgress oa !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getDocumentRewriteSessionType()org.eclipse.jface.text.DocumentRewriteSessionType oa
 new(String) o
 getOperationName()String -
 run(org.eclipse.core.filebuffers.IFileBuffer,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
package org.eclipse.core.internal.filebuffers
AbstractFileBuffer a :org.eclipse.core.filebuffers.IFileBuffer,org.eclipse.core.filebuffers.IStateValidationSupport
 fFileStore org.eclipse.core.filesystem.IFileStore o
 fManager .TextFileBufferManager of
 new(.TextFileBufferManager) -
 create(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 connect()void a
 disconnect()void a !org.eclipse.core.runtime.CoreException
 isDisconnected()boolean oa
 dispose()void o
 validationStateAboutToBeChanged()void -
 validationStateChangeFailed()void -
 getModificationStamp()long -
 getFileStore()org.eclipse.core.filesystem.IFileStore -
FileStoreFileBuffer a :.AbstractFileBuffer
 fLocation org.eclipse.core.runtime.IPath o
 fReferenceCount int o
 fCanBeSaved boolean o
 fStatus org.eclipse.core.runtime.IStatus o
 fSynchronizationStamp long o
 fSynchronizationContextCount int o
 new(.TextFileBufferManager) -
 addFileBufferContentListeners()void oa
 removeFileBufferContentListeners()void oa
 initializeFileBufferContent(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 commitFileBufferContent(org.eclipse.core.runtime.IProgressMonitor,boolean)void oa !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 connect()void -
 connected()void o
 disconnect()void - !org.eclipse.core.runtime.CoreException
 disconnected()void o
 isDisconnected()boolean o
 getLocation()org.eclipse.core.runtime.IPath -
 commit(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.core.runtime.CoreException
 computeCommitRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 isDirty()boolean -
 setDirty(boolean)void -
 isShared()boolean -
 computeValidateStateRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 validateState(org.eclipse.core.runtime.IProgressMonitor,Object)void - !org.eclipse.core.runtime.CoreException
 isStateValidated()boolean -
 resetStateValidation()void -
 isSynchronized()boolean -
 requestSynchronizationContext()void -
 releaseSynchronizationContext()void -
 isSynchronizationContextRequested()boolean -
 isCommitable()boolean -
 validationStateChanged(boolean,org.eclipse.core.runtime.IStatus)void -
FileStoreTextFileBuffer - :.FileStoreFileBuffer,org.eclipse.core.filebuffers.ITextFileBuffer
 fDocument org.eclipse.jface.text.IDocument o
 fEncoding String o
 fDocumentListener org.eclipse.jface.text.IDocumentListener o
 new(.TextFileBufferManager) -
 getDocument()org.eclipse.jface.text.IDocument -
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel -
 getEncoding()String -
 setEncoding(String)void -
 getStatus()org.eclipse.core.runtime.IStatus -
 revert(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getContentType()org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 addFileBufferContentListeners()void o
 removeFileBufferContentListeners()void o
 initializeFileBufferContent(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 connected()void o
 disconnected()void o
 cacheEncodingState()void o
 commitFileBufferContent(org.eclipse.core.runtime.IProgressMonitor,boolean)void o !org.eclipse.core.runtime.CoreException
ResourceFileBuffer a :.AbstractFileBuffer
 fLocation org.eclipse.core.runtime.IPath o
 fFile org.eclipse.core.resources.IFile o
 fReferenceCount int o
 fCanBeSaved boolean o
 fIsStateValidated boolean o
 fStatus org.eclipse.core.runtime.IStatus o
 fFileSynchronizer .ResourceFileBuffer.FileSynchronizer o
 fSynchronizationStamp long o
 fSynchronizationContextCount int o
 new(.TextFileBufferManager) -
 addFileBufferContentListeners()void oa
 removeFileBufferContentListeners()void oa
 initializeFileBufferContent(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 commitFileBufferContent(org.eclipse.core.runtime.IProgressMonitor,boolean)void oa !org.eclipse.core.runtime.CoreException
 handleFileContentChanged(boolean,boolean)void oa !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 connect()void -
 connected()void o
 disconnect()void - !org.eclipse.core.runtime.CoreException
 disconnected()void o
 isDisconnected()boolean -
 getLocation()org.eclipse.core.runtime.IPath -
 computeCommitRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 commit(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.core.runtime.CoreException
 revert(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isDirty()boolean -
 setDirty(boolean)void -
 isShared()boolean -
 computeValidateStateRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 validateState(org.eclipse.core.runtime.IProgressMonitor,Object)void - !org.eclipse.core.runtime.CoreException
 isStateValidated()boolean -
 resetStateValidation()void -
 handleFileMoved(org.eclipse.core.runtime.IPath)void o
 handleFileDeleted()void o
 refreshFile(org.eclipse.core.runtime.IProgressMonitor)void o
 handleCoreException(org.eclipse.core.runtime.CoreException)void o
 isSynchronized()boolean -
 requestSynchronizationContext()void -
 releaseSynchronizationContext()void -
 isSynchronizationContextRequested()boolean -
 isCommitable()boolean -
 validationStateChanged(boolean,org.eclipse.core.runtime.IStatus)void -
ResourceTextFileBuffer - :.ResourceFileBuffer,org.eclipse.core.filebuffers.ITextFileBuffer
 fDocument org.eclipse.jface.text.IDocument o
 fEncoding String o
 fDocumentListener org.eclipse.jface.text.IDocumentListener o
 fAnnotationModel org.eclipse.jface.text.source.IAnnotationModel o
 new(.ResourceTextFileBufferManager) -
 getDocument()org.eclipse.jface.text.IDocument -
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel -
 getEncoding()String -
 setEncoding(String)void -
 getStatus()org.eclipse.core.runtime.IStatus -
 getContentType()org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 addFileBufferContentListeners()void o
 removeFileBufferContentListeners()void o
 initializeFileBufferContent(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 cacheBOM()void o !org.eclipse.core.runtime.CoreException
 connected()void o
 dispose()void o
 commitFileBufferContent(org.eclipse.core.runtime.IProgressMonitor,boolean)void o !org.eclipse.core.runtime.CoreException
 cacheEncodingState()void o !org.eclipse.core.runtime.CoreException
 handleFileContentChanged(boolean,boolean)void o !org.eclipse.core.runtime.CoreException
ResourceTextFileBufferManager - :.TextFileBufferManager
 new() -
 isTextFileLocation(org.eclipse.core.runtime.IPath,boolean)boolean -
 getDefaultEncoding()String -
 normalizeLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath o
 createTextFileBuffer(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind).AbstractFileBuffer o
 createEmptyDocument(org.eclipse.core.resources.IFile)org.eclipse.jface.text.IDocument -
 getLineDelimiterPreference(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)String o
 validateState(org.eclipse.core.filebuffers.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor,Object)void - !org.eclipse.core.runtime.CoreException
TextFileBufferManager - :org.eclipse.core.filebuffers.ITextFileBufferManager
 TEXT_CONTENT_TYPE org.eclipse.core.runtime.content.IContentType osf
 fRegistry .ExtensionsRegistry o
 new() -
 connect(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.core.runtime.CoreException
 connect(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 connectFileStore(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.core.runtime.CoreException
 normalizeLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath o
 disconnect(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 disconnectFileStore(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isTextFileLocation(org.eclipse.core.runtime.IPath)boolean x
 isTextFileLocation(org.eclipse.core.filesystem.IFileStore,boolean)boolean o
 isTextFileLocation(org.eclipse.core.runtime.IPath,boolean)boolean -
 getFileBuffer(org.eclipse.core.runtime.IPath)org.eclipse.core.filebuffers.IFileBuffer x
 getFileBuffer(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)org.eclipse.core.filebuffers.IFileBuffer -
 getFileStoreFileBuffer(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.filebuffers.IFileBuffer -
 getTextFileBuffer(org.eclipse.core.runtime.IPath)org.eclipse.core.filebuffers.ITextFileBuffer x
 getTextFileBuffer(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)org.eclipse.core.filebuffers.ITextFileBuffer -
 getFileStoreTextFileBuffer(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.filebuffers.ITextFileBuffer -
 getTextFileBuffer(org.eclipse.jface.text.IDocument)org.eclipse.core.filebuffers.ITextFileBuffer -
 getFileBuffers()org.eclipse.core.filebuffers.IFileBuffer[] -
 getFileStoreFileBuffers()org.eclipse.core.filebuffers.IFileBuffer[] -
 getDefaultEncoding()String -
 createEmptyDocument(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.IDocument x
 createEmptyDocument(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)org.eclipse.jface.text.IDocument -
 createAnnotationModel(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.source.IAnnotationModel x
 createAnnotationModel(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)org.eclipse.jface.text.source.IAnnotationModel -
 addFileBufferListener(org.eclipse.core.filebuffers.IFileBufferListener)void -
 removeFileBufferListener(org.eclipse.core.filebuffers.IFileBufferListener)void -
 setSynchronizationContext(org.eclipse.core.filebuffers.ISynchronizationContext)void -
 requestSynchronizationContext(org.eclipse.core.runtime.IPath)void x
 releaseSynchronizationContext(org.eclipse.core.runtime.IPath)void x
 execute(Runnable)void -
 createTextFileBuffer(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind).AbstractFileBuffer o
 createTextFileBuffer(org.eclipse.core.filesystem.IFileStore).FileStoreFileBuffer o
 fireDirtyStateChanged(org.eclipse.core.filebuffers.IFileBuffer,boolean)void o
 fireBufferContentAboutToBeReplaced(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireBufferContentReplaced(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireUnderlyingFileMoved(org.eclipse.core.filebuffers.IFileBuffer,org.eclipse.core.runtime.IPath)void o
 fireUnderlyingFileDeleted(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireStateValidationChanged(org.eclipse.core.filebuffers.IFileBuffer,boolean)void o
 fireStateChanging(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireStateChangeFailed(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireBufferCreated(org.eclipse.core.filebuffers.IFileBuffer)void o
 fireBufferDisposed(org.eclipse.core.filebuffers.IFileBuffer)void o
 validateState(org.eclipse.core.filebuffers.IFileBuffer[],org.eclipse.core.runtime.IProgressMonitor,Object)void - !org.eclipse.core.runtime.CoreException
 getLineDelimiterPreference(org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.LocationKind)String o
