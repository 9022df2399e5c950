# org.eclipse.platform:org.eclipse.ui.editors:3.22.0
package org.eclipse.ui.editors.text
DefaultEncodingSupport - :.IEncodingSupport
 new() -
 initialize(org.eclipse.ui.texteditor.StatusTextEditor)void -
 dispose()void -
 reset()void -
 setEncoding(String,boolean)void o
 setEncoding(String)void -
 getEncoding()String -
 getDefaultEncoding()String -
 getStatusHeader(org.eclipse.core.runtime.IStatus)String -
 getStatusBanner(org.eclipse.core.runtime.IStatus)String -
 getStatusMessage(org.eclipse.core.runtime.IStatus)String -
 isEncodingError(org.eclipse.core.runtime.IStatus)boolean -
 createStatusEncodingChangeControl(org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IStatus)void -
EditorsUI f
 PLUGIN_ID String sf
 DEFAULT_TEXT_EDITOR_ID String sf
 CHARSET_MAPPING_FAILED int sf
 STATE_VALIDATION_FAILED int sf
 DERIVED_FILE int sf
 getAnnotationTypeLookup()org.eclipse.ui.texteditor.AnnotationTypeLookup s
 getAnnotationPreferenceLookup()org.eclipse.ui.texteditor.AnnotationPreferenceLookup s
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore s
 useAnnotationsPreferencePage(org.eclipse.jface.preference.IPreferenceStore)void s
 useQuickDiffPreferencePage(org.eclipse.jface.preference.IPreferenceStore)void s
 getPluginPreferences()org.eclipse.core.runtime.Preferences sx
 getSpellingService()org.eclipse.ui.texteditor.spelling.SpellingService s
 getSharedTextColors()org.eclipse.jface.text.source.ISharedTextColors s
 getHyperlinkDetectorRegistry()org.eclipse.ui.texteditor.HyperlinkDetectorRegistry s
 getTooltipAffordanceString()String sf
FileBufferOperationAction - :org.eclipse.jface.action.Action,org.eclipse.ui.IWorkbenchWindowActionDelegate
 fFileBufferOperation org.eclipse.core.filebuffers.manipulation.IFileBufferOperation o
 new(org.eclipse.core.filebuffers.manipulation.IFileBufferOperation) o
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow of
 getShell()org.eclipse.swt.widgets.Shell of
 run(org.eclipse.jface.action.IAction)void -
 collectFiles(org.eclipse.core.resources.IResource[])org.eclipse.core.resources.IFile[] o
 doRun(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.manipulation.IFileBufferOperation)void of
 generateLocations(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IPath[] of
 isAcceptableLocation(org.eclipse.core.runtime.IPath)boolean o
FileBufferOperationHandler - :org.eclipse.core.commands.AbstractHandler
 new(org.eclipse.core.filebuffers.manipulation.IFileBufferOperation) -
 initialize(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)void -
 computeSelectedResources()void of
 getSelection()org.eclipse.jface.viewers.ISelection of
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow of
 collectFiles(org.eclipse.core.resources.IResource[])org.eclipse.core.resources.IFile[] o
 doRun(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IPath,org.eclipse.core.filebuffers.manipulation.IFileBufferOperation)void of
 getShell()org.eclipse.swt.widgets.Shell of
 generateLocations(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IPath[] of
 isAcceptableLocation(org.eclipse.core.runtime.IPath)boolean o
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
FileDocumentProvider - :.StorageDocumentProvider +FileInfo,FileSynchronizer,SafeChange
 new() -
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput)boolean ox !org.eclipse.core.runtime.CoreException
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput,String)boolean o !org.eclipse.core.runtime.CoreException
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel o !org.eclipse.core.runtime.CoreException
 checkSynchronizationState(long,org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 computeModificationStamp(org.eclipse.core.resources.IResource)long o
 getModificationStamp(Object)long -
 getSynchronizationStamp(Object)long -
 doSynchronize(Object,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 isDeleted(Object)boolean -
 doSaveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void o !org.eclipse.core.runtime.CoreException
 createElementInfo(Object)org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo o !org.eclipse.core.runtime.CoreException
 disposeElementInfo(Object,org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 handleElementContentChanged(org.eclipse.ui.IFileEditorInput)void o
 handleElementMoved(org.eclipse.ui.IFileEditorInput,org.eclipse.core.runtime.IPath)void o
 handleElementDeleted(org.eclipse.ui.IFileEditorInput)void o
 getElementInfo(Object)org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo o
 doValidateState(Object,Object)void o !org.eclipse.core.runtime.CoreException
 isModifiable(Object)boolean -
 doResetDocument(Object,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 refreshFile(org.eclipse.core.resources.IFile)void o !org.eclipse.core.runtime.CoreException
 refreshFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 isSynchronized(Object)boolean -
 getContentType(Object)org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 getPersistedEncoding(Object)String o
 persistEncoding(Object,String)void o !org.eclipse.core.runtime.CoreException
 getOperationRunner(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.operation.IRunnableContext o
 getResetRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getRefreshRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getSaveRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getSynchronizeRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getValidateStateRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 readUTF8BOM(org.eclipse.core.resources.IFile,String,Object)void ox !org.eclipse.core.runtime.CoreException
 cacheEncodingState(Object)void o !org.eclipse.core.runtime.CoreException
FileDocumentProvider.FileInfo o :.StorageDocumentProvider.StorageInfo
 fFileSynchronizer .FileDocumentProvider.FileSynchronizer -
 fModificationStamp long -
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel,.FileDocumentProvider.FileSynchronizer) -
FileDocumentProvider.FileSynchronizer o :org.eclipse.core.resources.IResourceChangeListener,org.eclipse.core.resources.IResourceDeltaVisitor
 fFileEditorInput org.eclipse.ui.IFileEditorInput o
 fIsInstalled boolean o
 new(org.eclipse.ui.IFileEditorInput) -
 new(org.eclipse.ui.part.FileEditorInput) x
 getFile()org.eclipse.core.resources.IFile o
 install()void -
 uninstall()void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 visit(org.eclipse.core.resources.IResourceDelta)boolean - !org.eclipse.core.runtime.CoreException
 update(Runnable)void o
FileDocumentProvider.SafeChange o :Runnable
 new(org.eclipse.ui.IFileEditorInput) -
 execute(org.eclipse.ui.IFileEditorInput)void o !Exception
 run()void -
ForwardingDocumentProvider - :org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.texteditor.IDocumentProviderExtension,org.eclipse.ui.texteditor.IDocumentProviderExtension2,org.eclipse.ui.texteditor.IDocumentProviderExtension3,org.eclipse.ui.texteditor.IDocumentProviderExtension4,org.eclipse.ui.texteditor.IDocumentProviderExtension5,.IStorageDocumentProvider
 new(String,org.eclipse.core.filebuffers.IDocumentSetupParticipant,org.eclipse.ui.texteditor.IDocumentProvider) -
 new(String,org.eclipse.core.filebuffers.IDocumentSetupParticipant) -
 setParentProvider(org.eclipse.ui.texteditor.IDocumentProvider)void -
 connect(Object)void - !org.eclipse.core.runtime.CoreException
 disconnect(Object)void -
 getDocument(Object)org.eclipse.jface.text.IDocument -
 resetDocument(Object)void - !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void - !org.eclipse.core.runtime.CoreException
 getModificationStamp(Object)long -
 getSynchronizationStamp(Object)long -
 isDeleted(Object)boolean -
 mustSaveDocument(Object)boolean -
 canSaveDocument(Object)boolean -
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel -
 aboutToChange(Object)void -
 changed(Object)void -
 addElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
 removeElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
 isReadOnly(Object)boolean -
 isModifiable(Object)boolean -
 validateState(Object,Object)void - !org.eclipse.core.runtime.CoreException
 isStateValidated(Object)boolean -
 updateStateCache(Object)void - !org.eclipse.core.runtime.CoreException
 setCanSaveDocument(Object)void -
 getStatus(Object)org.eclipse.core.runtime.IStatus -
 synchronize(Object)void - !org.eclipse.core.runtime.CoreException
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 isSynchronized(Object)boolean -
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean -
 getContentType(Object)org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 getDefaultEncoding()String -
 getEncoding(Object)String -
 setEncoding(Object,String)void -
IEncodingSupport ai
 setEncoding(String)void a
 getEncoding()String a
 getDefaultEncoding()String a
IFoldingCommandIds ai
 FOLDING_COLLAPSE String sf
 FOLDING_EXPAND String sf
 FOLDING_EXPAND_ALL String sf
 FOLDING_TOGGLE String sf
 FOLDING_COLLAPSE_ALL String sf
 FOLDING_RESTORE String sf
ILocationProvider ai
 getPath(Object)org.eclipse.core.runtime.IPath a
ILocationProviderExtension ai
 getURI(Object)java.net.URI a
IStorageDocumentProvider ai
 getDefaultEncoding()String a
 getEncoding(Object)String a
 setEncoding(Object,String)void a
ITextEditorHelpContextIds ai :org.eclipse.ui.texteditor.IAbstractTextEditorHelpContextIds
 TEXT_EDITOR_PREFERENCE_PAGE String sf
 SPELLING_PREFERENCE_PAGE String sf
 TEXT_EDITOR String sf
 BOOKMARK_ACTION String sf
 ADD_TASK_ACTION String sf
 CHANGE_ENCODING String sf
 ACCESSIBILITY_PREFERENCE_PAGE String sf
StorageDocumentProvider - :org.eclipse.ui.texteditor.AbstractDocumentProvider,.IStorageDocumentProvider +StorageInfo
 DEFAULT_FILE_SIZE int osf
 new() -
 setDocumentContent(org.eclipse.jface.text.IDocument,java.io.InputStream)void ox !org.eclipse.core.runtime.CoreException
 setDocumentContent(org.eclipse.jface.text.IDocument,java.io.InputStream,String)void o !org.eclipse.core.runtime.CoreException
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput)boolean ox !org.eclipse.core.runtime.CoreException
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput,String)boolean o !org.eclipse.core.runtime.CoreException
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel o !org.eclipse.core.runtime.CoreException
 createEmptyDocument()org.eclipse.jface.text.IDocument o
 createDocument(Object)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 setupDocument(Object,org.eclipse.jface.text.IDocument)void o
 createElementInfo(Object)org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo o !org.eclipse.core.runtime.CoreException
 doSaveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void o !org.eclipse.core.runtime.CoreException
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void o
 updateCache(org.eclipse.ui.IStorageEditorInput)void o !org.eclipse.core.runtime.CoreException
 isReadOnly(Object)boolean -
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean -
 isModifiable(Object)boolean -
 doUpdateStateCache(Object)void o !org.eclipse.core.runtime.CoreException
 getDefaultEncoding()String -
 getEncoding(Object)String -
 setEncoding(Object,String)void -
 getContentType(Object)org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 getPersistedEncoding(Object)String o
 persistEncoding(Object,String)void o !org.eclipse.core.runtime.CoreException
 getOperationRunner(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.operation.IRunnableContext o
StorageDocumentProvider.StorageInfo o :org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo
 fIsModifiable boolean -
 fIsReadOnly boolean -
 fUpdateCache boolean -
 fEncoding String -
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel) -
TextEditor - :org.eclipse.ui.texteditor.AbstractDecoratedTextEditor
 fEncodingSupport .DefaultEncodingSupport o
 new() -
 initializeEditor()void o
 dispose()void -
 installEncodingSupport()void o
 isSaveAsAllowed()boolean -
 createActions()void o
 getStatusHeader(org.eclipse.core.runtime.IStatus)String o
 getStatusBanner(org.eclipse.core.runtime.IStatus)String o
 getStatusMessage(org.eclipse.core.runtime.IStatus)String o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 getAdapter(Class<<T>>)<T> - <T=Object>
 updatePropertyDependentActions()void o
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
TextEditorActionContributor - :org.eclipse.ui.texteditor.BasicTextEditorActionContributor
 new() -
 contributeToMenu(org.eclipse.jface.action.IMenuManager)void -
 setActiveEditor(org.eclipse.ui.IEditorPart)void -
 dispose()void -
 init(org.eclipse.ui.IActionBars)void -
TextEditorPreferenceConstants -
 EDITOR_CURRENT_LINE String sfx
 EDITOR_CURRENT_LINE_COLOR String sfx
 EDITOR_PRINT_MARGIN String sfx
 EDITOR_PRINT_MARGIN_COLOR String sfx
 EDITOR_PRINT_MARGIN_COLUMN String sfx
 EDITOR_UNKNOWN_INDICATION String sfx
 EDITOR_UNKNOWN_INDICATION_COLOR String sfx
 EDITOR_UNKNOWN_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_OVERVIEW_RULER String sfx
 EDITOR_LINE_NUMBER_RULER String sfx
 EDITOR_LINE_NUMBER_RULER_COLOR String sfx
 EDITOR_PROBLEM_INDICATION String sfx
 EDITOR_PROBLEM_INDICATION_COLOR String sfx
 EDITOR_WARNING_INDICATION String sfx
 EDITOR_WARNING_INDICATION_COLOR String sfx
 EDITOR_INFO_INDICATION String sfx
 EDITOR_INFO_INDICATION_COLOR String sfx
 EDITOR_TASK_INDICATION String sfx
 EDITOR_TASK_INDICATION_COLOR String sfx
 EDITOR_BOOKMARK_INDICATION String sfx
 EDITOR_BOOKMARK_INDICATION_COLOR String sfx
 EDITOR_SEARCH_RESULT_INDICATION String sfx
 EDITOR_SEARCH_RESULT_INDICATION_COLOR String sfx
 EDITOR_ERROR_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_WARNING_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_INFO_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_TASK_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_BOOKMARK_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_SEARCH_RESULT_INDICATION_IN_OVERVIEW_RULER String sfx
 initializeDefaultValues(org.eclipse.jface.preference.IPreferenceStore)void s
TextEditorPreferencePage x :org.eclipse.jface.preference.FieldEditorPreferencePage,org.eclipse.ui.IWorkbenchPreferencePage
 new() x
 createControl(org.eclipse.swt.widgets.Composite)void x
 createFieldEditors()void x
 init(org.eclipse.ui.IWorkbench)void x
 initDefaults(org.eclipse.jface.preference.IPreferenceStore)void sx
TextFileDocumentProvider - :org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.texteditor.IDocumentProviderExtension,org.eclipse.ui.texteditor.IDocumentProviderExtension2,org.eclipse.ui.texteditor.IDocumentProviderExtension3,org.eclipse.ui.texteditor.IDocumentProviderExtension5,.IStorageDocumentProvider,org.eclipse.ui.texteditor.IDocumentProviderExtension4 +DocumentProviderOperation,FileBufferListener,FileInfo,NullProvider
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 new(org.eclipse.ui.texteditor.IDocumentProvider) -
 setParentDocumentProvider(org.eclipse.ui.texteditor.IDocumentProvider)void f
 getParentProvider()org.eclipse.ui.texteditor.IDocumentProvider of
 getOperationRunner(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.operation.IRunnableContext o
 executeOperation(.TextFileDocumentProvider.DocumentProviderOperation,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 connect(Object)void - !org.eclipse.core.runtime.CoreException
 createEmptyFileInfo().TextFileDocumentProvider.FileInfo o
 createFileInfo(Object).TextFileDocumentProvider.FileInfo o !org.eclipse.core.runtime.CoreException
 setUpSynchronization(.TextFileDocumentProvider.FileInfo)void o
 createAnnotationModel(org.eclipse.core.resources.IFile)org.eclipse.jface.text.source.IAnnotationModel o
 disconnect(Object)void -
 disposeFileInfo(Object,.TextFileDocumentProvider.FileInfo)void o
 getElements(org.eclipse.core.filebuffers.IFileBuffer)java.util.Iterator<Object> o
 getDocument(Object)org.eclipse.jface.text.IDocument -
 resetDocument(Object)void - !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void f !org.eclipse.core.runtime.CoreException
 createSaveOperation(Object,org.eclipse.jface.text.IDocument,boolean).TextFileDocumentProvider.DocumentProviderOperation o !org.eclipse.core.runtime.CoreException
 commitFileBuffer(org.eclipse.core.runtime.IProgressMonitor,.TextFileDocumentProvider.FileInfo,boolean)void o !org.eclipse.core.runtime.CoreException
 createFileFromDocument(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IFile,org.eclipse.jface.text.IDocument)void o !org.eclipse.core.runtime.CoreException
 getModificationStamp(Object)long -
 getSynchronizationStamp(Object)long -
 isDeleted(Object)boolean -
 mustSaveDocument(Object)boolean -
 canSaveDocument(Object)boolean -
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel -
 aboutToChange(Object)void -
 changed(Object)void -
 addElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
 removeElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
 isReadOnly(Object)boolean -
 isModifiable(Object)boolean -
 validateState(Object,Object)void - !org.eclipse.core.runtime.CoreException
 isStateValidated(Object)boolean -
 updateStateCache(Object)void - !org.eclipse.core.runtime.CoreException
 setCanSaveDocument(Object)void -
 getStatus(Object)org.eclipse.core.runtime.IStatus -
 synchronize(Object)void - !org.eclipse.core.runtime.CoreException
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 isSynchronized(Object)boolean -
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean -
 getDefaultEncoding()String -
 getEncoding(Object)String -
 setEncoding(Object,String)void -
 getContentType(Object)org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void o
 getFileStore(.TextFileDocumentProvider.FileInfo)org.eclipse.core.filesystem.IFileStore o
 getSystemFile(.TextFileDocumentProvider.FileInfo)java.io.File ox
 isSystemFileReadOnly(.TextFileDocumentProvider.FileInfo)boolean o
 getFileInfo(Object).TextFileDocumentProvider.FileInfo o
 getConnectedElementsIterator()java.util.Iterator<Object> o
 getFileInfosIterator()java.util.Iterator<.TextFileDocumentProvider.FileInfo> o
 fireElementStateChanging(Object)void o
 fireElementStateChangeFailed(Object)void o
 computeSchedulingRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule o
TextFileDocumentProvider.DocumentProviderOperation osa :org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.ui.texteditor.ISchedulingRuleProvider
 new() o
 execute(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
TextFileDocumentProvider.FileBufferListener o :org.eclipse.core.filebuffers.IFileBufferListener
 new() -
 bufferContentAboutToBeReplaced(org.eclipse.core.filebuffers.IFileBuffer)void -
 bufferContentReplaced(org.eclipse.core.filebuffers.IFileBuffer)void -
 stateChanging(org.eclipse.core.filebuffers.IFileBuffer)void -
 dirtyStateChanged(org.eclipse.core.filebuffers.IFileBuffer,boolean)void -
 stateValidationChanged(org.eclipse.core.filebuffers.IFileBuffer,boolean)void -
 underlyingFileMoved(org.eclipse.core.filebuffers.IFileBuffer,org.eclipse.core.runtime.IPath)void -
 underlyingFileDeleted(org.eclipse.core.filebuffers.IFileBuffer)void -
 stateChangeFailed(org.eclipse.core.filebuffers.IFileBuffer)void -
 bufferCreated(org.eclipse.core.filebuffers.IFileBuffer)void -
 bufferDisposed(org.eclipse.core.filebuffers.IFileBuffer)void -
TextFileDocumentProvider.FileInfo os
 fElement Object -
 fCount int -
 fTextFileBuffer org.eclipse.core.filebuffers.ITextFileBuffer -
 fTextFileBufferLocationKind org.eclipse.core.filebuffers.LocationKind -
 fModel org.eclipse.jface.text.source.IAnnotationModel -
 fCachedReadOnlyState boolean -
 new() o
TextFileDocumentProvider.NullProvider osx :org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.texteditor.IDocumentProviderExtension,org.eclipse.ui.texteditor.IDocumentProviderExtension2,org.eclipse.ui.texteditor.IDocumentProviderExtension3,org.eclipse.ui.texteditor.IDocumentProviderExtension4,org.eclipse.ui.texteditor.IDocumentProviderExtension5,.IStorageDocumentProvider
 new() o
 connect(Object)void x !org.eclipse.core.runtime.CoreException
 disconnect(Object)void x
 getDocument(Object)org.eclipse.jface.text.IDocument x
 resetDocument(Object)void x !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void x !org.eclipse.core.runtime.CoreException
 getModificationStamp(Object)long x
 getSynchronizationStamp(Object)long x
 isDeleted(Object)boolean x
 mustSaveDocument(Object)boolean x
 canSaveDocument(Object)boolean x
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel x
 aboutToChange(Object)void x
 changed(Object)void x
 addElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void x
 removeElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void x
 isReadOnly(Object)boolean x
 isModifiable(Object)boolean x
 validateState(Object,Object)void x !org.eclipse.core.runtime.CoreException
 isStateValidated(Object)boolean x
 updateStateCache(Object)void x !org.eclipse.core.runtime.CoreException
 setCanSaveDocument(Object)void x
 getStatus(Object)org.eclipse.core.runtime.IStatus x
 synchronize(Object)void x !org.eclipse.core.runtime.CoreException
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void x
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor x
 isSynchronized(Object)boolean x
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean x
 getDefaultEncoding()String x
 getEncoding(Object)String x
 setEncoding(Object,String)void x
 getContentType(Object)org.eclipse.core.runtime.content.IContentType x !org.eclipse.core.runtime.CoreException
TextSourceViewerConfiguration - :org.eclipse.jface.text.source.SourceViewerConfiguration
 fPreferenceStore org.eclipse.jface.preference.IPreferenceStore o
 new() -
 new(org.eclipse.jface.preference.IPreferenceStore) -
 getAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 isShowInVerticalRuler(org.eclipse.jface.text.source.Annotation)boolean o
 getOverviewRulerAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 isShowInOverviewRuler(org.eclipse.jface.text.source.Annotation)boolean o
 getConfiguredTextHoverStateMasks(org.eclipse.jface.text.source.ISourceViewer,String)int[] -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextHover -
 isShownInText(org.eclipse.jface.text.source.Annotation)boolean o
 getTabWidth(org.eclipse.jface.text.source.ISourceViewer)int -
 getLineSpacing(org.eclipse.jface.text.source.ISourceViewer)int -
 getIndentPrefixes(org.eclipse.jface.text.source.ISourceViewer,String)String[] -
 getHyperlinkDetectors(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] -
 getRegisteredHyperlinkDetectors(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] of
 getHyperlinkDetectorTargets(org.eclipse.jface.text.source.ISourceViewer)java.util.Map<String,org.eclipse.core.runtime.IAdaptable> o
 getHyperlinkStateMask(org.eclipse.jface.text.source.ISourceViewer)int -
 getHyperlinkPresenter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkPresenter -
 findLocalizedModifier(String)int osf
 computeStateMask(String)int osf
 getUndoManager(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.IUndoManager -
 getReconciler(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.reconciler.IReconciler -
 getQuickAssistAssistant(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.quickassist.IQuickAssistAssistant -
package org.eclipse.ui.internal.editors.quickdiff
LastSaveReferenceProvider - :org.eclipse.ui.texteditor.quickdiff.IQuickDiffReferenceProvider,org.eclipse.ui.texteditor.IElementStateListener
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 getReference(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument -
 dispose()void -
 getId()String -
 setActiveEditor(org.eclipse.ui.texteditor.ITextEditor)void -
 isEnabled()boolean -
 setId(String)void -
 elementDirtyStateChanged(Object,boolean)void -
 elementContentAboutToBeReplaced(Object)void -
 elementContentReplaced(Object)void -
 elementDeleted(Object)void -
 elementMoved(Object,Object)void -
package org.eclipse.ui.internal.editors.text
WorkspaceOperationRunner - :org.eclipse.jface.operation.IRunnableContext
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.ui.internal.editors.text.codemining.annotation
AnnotationCodeMiningFilter - +Locator
 new(org.eclipse.jface.text.source.IAnnotationAccessExtension,org.eclipse.jface.text.source.Annotation[][]) v
 new(org.eclipse.jface.text.source.IAnnotationAccessExtension,java.util.Iterator<org.eclipse.jface.text.source.Annotation>) -
 isEmpty()boolean -
 sortDistinctLimit(.AnnotationCodeMiningFilter.Locator)java.util.stream.Stream<org.eclipse.jface.text.source.Annotation> -
 distinctByKey(java.util.function.Function<<T>,Object>)java.util.function.Predicate<<T>> s <T=Object>
AnnotationCodeMiningFilter.Locator sai
 getOffset(org.eclipse.jface.text.source.Annotation)Integer a
 getLine(org.eclipse.jface.text.source.Annotation)Integer a
AnnotationCodeMiningProvider - :org.eclipse.jface.text.codemining.AbstractCodeMiningProvider,.AnnotationCodeMiningFilter.Locator
 new() -
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.jface.text.codemining.ICodeMining>> -
 dispose()void -
 getLine(org.eclipse.jface.text.source.Annotation)Integer -
 getOffset(org.eclipse.jface.text.source.Annotation)Integer -
package org.eclipse.ui.texteditor
AbstractDecoratedTextEditor a :.StatusTextEditor
 DEFAULT_OVERVIEW_RULER_CONTEXT_MENU_ID String sf
 fOverviewRuler org.eclipse.jface.text.source.IOverviewRuler o
 fAnnotationAccess org.eclipse.jface.text.source.IAnnotationAccess o
 fSourceViewerDecorationSupport .SourceViewerDecorationSupport o
 fLineNumberRulerColumn org.eclipse.jface.text.source.LineNumberRulerColumn o
 fIsUpdatingMarkerViews boolean o
 new() -
 initializeEditor()void o
 initializeKeyBindingScopes()void o
 dispose()void -
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,int)org.eclipse.jface.text.source.ISourceViewer o
 getSharedColors()org.eclipse.jface.text.source.ISharedTextColors o
 createOverviewRuler(org.eclipse.jface.text.source.ISharedTextColors)org.eclipse.jface.text.source.IOverviewRuler o
 createAnnotationAccess()org.eclipse.jface.text.source.IAnnotationAccess o
 configureSourceViewerDecorationSupport(.SourceViewerDecorationSupport)void o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createOverviewRulerContextMenu()void o
 createContextMenuListener()org.eclipse.jface.action.IMenuListener o
 createStatusControl(org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IStatus)org.eclipse.swt.widgets.Control o
 isOverviewRulerVisible()boolean o
 showChangeInformation(boolean)void -
 isChangeInformationShowing()boolean -
 showRevisionInformation(org.eclipse.jface.text.revisions.RevisionInformation,String)void -
 isLineNumberRulerVisible()boolean o
 isOverwriteModeEnabled()boolean o
 isPrefQuickDiffAlwaysOn()boolean o
 initializeLineNumberRulerColumn(org.eclipse.jface.text.source.LineNumberRulerColumn)void o
 createLineNumberRulerColumn()org.eclipse.jface.text.source.IVerticalRulerColumn o
 createChangeHover()org.eclipse.jface.text.source.LineChangeHover o
 createChangeRulerColumn()org.eclipse.jface.text.source.IChangeRulerColumn ox
 createVerticalRuler()org.eclipse.jface.text.source.IVerticalRuler o
 createCompositeRuler()org.eclipse.jface.text.source.CompositeRuler o
 createAnnotationRulerColumn(org.eclipse.jface.text.source.CompositeRuler)org.eclipse.jface.text.source.IVerticalRulerColumn o
 createColumnSupport().rulers.IColumnSupport of
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 showOverviewRuler()void o
 hideOverviewRuler()void o
 getAnnotationAccess()org.eclipse.jface.text.source.IAnnotationAccess o
 getAnnotationPreferenceLookup().AnnotationPreferenceLookup o
 getOverviewRuler()org.eclipse.jface.text.source.IOverviewRuler o
 getSourceViewerDecorationSupport(org.eclipse.jface.text.source.ISourceViewer).SourceViewerDecorationSupport o
 getAnnotationPreferences().MarkerAnnotationPreferences o
 gotoMarker(org.eclipse.core.resources.IMarker)void x
 isEditable()boolean -
 validateEditorInputState()boolean -
 isErrorStatus(org.eclipse.core.runtime.IStatus)boolean o
 createActions()void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 setDocumentProvider(org.eclipse.ui.IEditorInput)void o
 getDocumentProvider().IDocumentProvider -
 disposeDocumentProvider()void o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 handleEditorInputChanged()void o
 performSaveAs(org.eclipse.core.runtime.IProgressMonitor)void o
 openSaveErrorDialog(String,String,org.eclipse.core.runtime.CoreException)void o
 setOverviewRulerContextMenuId(String)void o
 getOverviewRulerContextMenuId()String of
 overviewRulerContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 rulerContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 createShowInTargetList()String[] o
 collectContextMenuPreferencePages()String[] o
 collectRulerMenuPreferencePages()String[] o
 collectOverviewRulerMenuPreferencePages()String[] o
 getUndoRedoOperationApprover(org.eclipse.core.commands.operations.IUndoContext)org.eclipse.core.commands.operations.IOperationApprover o
 isNavigationTarget(org.eclipse.jface.text.source.Annotation)boolean o
 gotoAnnotation(boolean)org.eclipse.jface.text.source.Annotation -
 updateMarkerViews(org.eclipse.jface.text.source.Annotation)void o
 isTabsToSpacesConversionEnabled()boolean o
 isSpacesAsTabsDeletionEnabled()boolean o
AbstractDecoratedTextEditorPreferenceConstants -
 EDITOR_CURRENT_LINE String sf
 EDITOR_CURRENT_LINE_COLOR String sf
 EDITOR_INLINE_ANNOTATION_COLOR String sf
 EDITOR_TAB_WIDTH String sf
 EDITOR_LINE_SPACING String sf
 EDITOR_SPACES_FOR_TABS String sf
 EDITOR_DELETE_SPACES_AS_TABS String sf
 EDITOR_UNDO_HISTORY_SIZE String sf
 EDITOR_PRINT_MARGIN String sf
 EDITOR_PRINT_MARGIN_COLOR String sf
 EDITOR_PRINT_MARGIN_COLUMN String sf
 EDITOR_PRINT_MARGIN_ALLOW_OVERRIDE String sf
 EDITOR_UNKNOWN_INDICATION String sfx
 EDITOR_UNKNOWN_INDICATION_COLOR String sfx
 EDITOR_UNKNOWN_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_OVERVIEW_RULER String sf
 EDITOR_LINE_NUMBER_RULER String sf
 EDITOR_USE_FIND_REPLACE_OVERLAY String sf
 EDITOR_FIND_REPLACE_OVERLAY_AT_BOTTOM String sf
 EDITOR_SHOW_CARET_OFFSET String sf
 EDITOR_SHOW_SELECTION_SIZE String sf
 EDITOR_LINE_NUMBER_RULER_COLOR String sf
 USE_ANNOTATIONS_PREFERENCE_PAGE String sf
 USE_QUICK_DIFF_PREFERENCE_PAGE String sf
 QUICK_DIFF_ALWAYS_ON String sf
 QUICK_DIFF_DEFAULT_PROVIDER String sf
 QUICK_DIFF_CHARACTER_MODE String sf
 EDITOR_USE_CUSTOM_CARETS String sf
 EDITOR_WIDE_CARET String sf
 USE_SATURATED_COLORS_IN_OVERVIEW_RULER String sf
 EDITOR_SELECTION_FOREGROUND_COLOR String sf
 EDITOR_SELECTION_FOREGROUND_DEFAULT_COLOR String sf
 EDITOR_SELECTION_BACKGROUND_COLOR String sf
 EDITOR_SELECTION_BACKGROUND_DEFAULT_COLOR String sf
 EDITOR_HYPERLINKS_ENABLED String sf
 EDITOR_HYPERLINK_KEY_MODIFIER String sf
 EDITOR_HYPERLINK_KEY_MODIFIER_MASK String sf
 EDITOR_HYPERLINK_COLOR String sf
 EDITOR_HYPERLINK_COLOR_SYSTEM_DEFAULT String sf
 EDITOR_DISABLE_OVERWRITE_MODE String sf
 EDITOR_WARN_IF_INPUT_DERIVED String sf
 EDITOR_SMART_HOME_END String sf
 EDITOR_SHOW_WHITESPACE_CHARACTERS String sf
 EDITOR_SHOW_LEADING_SPACES String sf
 EDITOR_SHOW_ENCLOSED_SPACES String sf
 EDITOR_SHOW_TRAILING_SPACES String sf
 EDITOR_SHOW_LEADING_IDEOGRAPHIC_SPACES String sf
 EDITOR_SHOW_ENCLOSED_IDEOGRAPHIC_SPACES String sf
 EDITOR_SHOW_TRAILING_IDEOGRAPHIC_SPACES String sf
 EDITOR_SHOW_LEADING_TABS String sf
 EDITOR_SHOW_ENCLOSED_TABS String sf
 EDITOR_SHOW_TRAILING_TABS String sf
 EDITOR_SHOW_CARRIAGE_RETURN String sf
 EDITOR_SHOW_LINE_FEED String sf
 EDITOR_SHOW_ZW_CHARACTERS String sf
 EDITOR_WHITESPACE_CHARACTER_ALPHA_VALUE String sf
 SHOW_RANGE_INDICATOR String sf
 REVISION_ASK_BEFORE_QUICKDIFF_SWITCH String sf
 REVISION_RULER_RENDERING_MODE String sf
 REVISION_RULER_SHOW_AUTHOR String sf
 REVISION_RULER_SHOW_REVISION String sf
 EDITOR_TEXT_DRAG_AND_DROP_ENABLED String sf
 EDITOR_SHOW_TEXT_HOVER_AFFORDANCE String sf
 EDITOR_HOVER_ENRICH_MODE String sf
 EDITOR_STICKY_SCROLLING_ENABLED String sf
 EDITOR_STICKY_SCROLLING_MAXIMUM_COUNT String sf
 initializeDefaultValues(org.eclipse.jface.preference.IPreferenceStore)void s
AbstractMarkerAnnotationModel a :org.eclipse.jface.text.source.AnnotationModel,org.eclipse.core.filebuffers.IPersistableAnnotationModel
 retrieveMarkers()org.eclipse.core.resources.IMarker[] oa !org.eclipse.core.runtime.CoreException
 deleteMarkers(org.eclipse.core.resources.IMarker[])void oa !org.eclipse.core.runtime.CoreException
 listenToMarkerChanges(boolean)void oa
 isAcceptable(org.eclipse.core.resources.IMarker)boolean oa
 new() o
 addMarkerUpdater(.IMarkerUpdater)void o
 removeMarkerUpdater(.IMarkerUpdater)void o
 createMarkerAnnotation(org.eclipse.core.resources.IMarker).MarkerAnnotation o
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void o
 createPositionFromMarker(org.eclipse.core.resources.IMarker)org.eclipse.jface.text.Position o
 addMarkerAnnotation(org.eclipse.core.resources.IMarker)void of
 connected()void o
 disconnected()void o
 getMarkerPosition(org.eclipse.core.resources.IMarker)org.eclipse.jface.text.Position -
 modifyMarkerAnnotation(org.eclipse.core.resources.IMarker)void o
 removeAnnotations(java.util.List<org.eclipse.jface.text.source.Annotation>,boolean,boolean)void o
 removeMarkerAnnotation(org.eclipse.core.resources.IMarker)void of
 getMarkerAnnotation(org.eclipse.core.resources.IMarker).MarkerAnnotation f
 updateMarker(org.eclipse.core.resources.IMarker,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)boolean x !org.eclipse.core.runtime.CoreException
 updateMarker(org.eclipse.jface.text.IDocument,org.eclipse.core.resources.IMarker,org.eclipse.jface.text.Position)boolean - !org.eclipse.core.runtime.CoreException
 updateMarkers(org.eclipse.jface.text.IDocument)void - !org.eclipse.core.runtime.CoreException
 resetMarkers()void -
 commit(org.eclipse.jface.text.IDocument)void - !org.eclipse.core.runtime.CoreException
 revert(org.eclipse.jface.text.IDocument)void -
 reinitialize(org.eclipse.jface.text.IDocument)void -
 removeAnnotation(org.eclipse.jface.text.source.Annotation,boolean)void o
 removePosition(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)void o
AddMarkerAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,String,boolean) -
 getResourceBundle()java.util.ResourceBundle o
 getResourceKeyPrefix()String o
 run()void -
 update()void -
 askForLabel(java.util.Map<String,Object>)boolean o
 getInitialAttributes()java.util.Map<String,Object> o
 getLabelProposal(org.eclipse.jface.text.IDocument,int,int)String o
 getResource()org.eclipse.core.resources.IResource o
AddTaskAction - :.AddMarkerAction
 new(java.util.ResourceBundle,String,.ITextEditor) -
 run()void -
AnnotationPreferenceLookup -
 new() -
 getAnnotationPreference(org.eclipse.jface.text.source.Annotation).AnnotationPreference -
 getAnnotationPreference(String).AnnotationPreference -
 getAnnotationPreferenceFragment(String).AnnotationPreference -
AnnotationTypeLookup f
 new() -
 getAnnotationType(org.eclipse.core.resources.IMarker)String -
 getAnnotationType(String,int)String -
BasicMarkerUpdater f :.IMarkerUpdater
 new() -
 getAttribute()String[] -
 getMarkerType()String -
 updateMarker(org.eclipse.core.resources.IMarker,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)boolean -
BookmarkRulerAction - :.AbstractRulerActionDelegate
 new() -
 createAction(.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
ChainedPreferenceStore - :org.eclipse.jface.preference.IPreferenceStore
 new(org.eclipse.jface.preference.IPreferenceStore[]) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 contains(String)boolean -
 firePropertyChangeEvent(String,Object,Object)void -
 getBoolean(String)boolean -
 getDefaultBoolean(String)boolean -
 getDefaultDouble(String)double -
 getDefaultFloat(String)float -
 getDefaultInt(String)int -
 getDefaultLong(String)long -
 getDefaultString(String)String -
 getDouble(String)double -
 getFloat(String)float -
 getInt(String)int -
 getLong(String)long -
 getString(String)String -
 isDefault(String)boolean -
 needsSaving()boolean -
 putValue(String,String)void -
 setDefault(String,double)void -
 setDefault(String,float)void -
 setDefault(String,int)void -
 setDefault(String,long)void -
 setDefault(String,String)void -
 setDefault(String,boolean)void -
 setToDefault(String)void -
 setValue(String,double)void -
 setValue(String,float)void -
 setValue(String,int)void -
 setValue(String,long)void -
 setValue(String,String)void -
 setValue(String,boolean)void -
ChangeEncodingAction - :.TextEditorAction
 new(.ITextEditor) -
 new(java.util.ResourceBundle,String,.ITextEditor) -
 run()void -
 update()void -
DefaultMarkerAnnotationAccess - :org.eclipse.jface.text.source.IAnnotationAccess,org.eclipse.jface.text.source.IAnnotationAccessExtension,org.eclipse.jface.text.source.IAnnotationAccessExtension2
 UNKNOWN String sfx
 ERROR_SYSTEM_IMAGE String sf
 WARNING_SYSTEM_IMAGE String sf
 INFO_SYSTEM_IMAGE String sf
 TASK_SYSTEM_IMAGE String sf
 BOOKMARK_SYSTEM_IMAGE String sf
 fMarkerAnnotationPreferences .MarkerAnnotationPreferences ox
 new(.MarkerAnnotationPreferences) x
 new() -
 setQuickAssistAssistant(org.eclipse.jface.text.quickassist.IQuickAssistAssistant)void -
 getAnnotationPreferenceLookup().AnnotationPreferenceLookup o
 getType(org.eclipse.jface.text.source.Annotation)Object x
 isMultiLine(org.eclipse.jface.text.source.Annotation)boolean x
 isTemporary(org.eclipse.jface.text.source.Annotation)boolean x
 getTypeLabel(org.eclipse.jface.text.source.Annotation)String -
 getLayer(org.eclipse.jface.text.source.Annotation)int -
 paint(org.eclipse.jface.text.source.Annotation,org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void -
 isPaintable(org.eclipse.jface.text.source.Annotation)boolean -
 isSubtype(Object,Object)boolean -
 getSupertypes(Object)Object[] -
 getAnnotationTypeHierarchy()org.eclipse.ui.internal.texteditor.AnnotationTypeHierarchy o
 getSharedImageName(String)String s
 hasQuickFix(org.eclipse.jface.text.source.Annotation)boolean o
DocumentProviderRegistry -
 getDefault().DocumentProviderRegistry s
 getDocumentProvider(String).IDocumentProvider -
 getDocumentProvider(org.eclipse.ui.IEditorInput).IDocumentProvider -
IMarkerUpdater ai
 getMarkerType()String a
 getAttribute()String[] a
 updateMarker(org.eclipse.core.resources.IMarker,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)boolean a
ImageUtilities x
 new() -
 drawImage(org.eclipse.swt.graphics.Image,org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle,int,int)void sx
 drawImage(org.eclipse.swt.graphics.Image,org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle,int)void sx
MarkerAnnotation - :.SimpleMarkerAnnotation,org.eclipse.jface.text.quickassist.IQuickFixableAnnotation
 PROBLEM_LAYER int sfx
 getImage(org.eclipse.swt.widgets.Display,org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image osx
 getImageRegistry(org.eclipse.swt.widgets.Display)java.util.Map<org.eclipse.jface.resource.ImageDescriptor,org.eclipse.swt.graphics.Image> osx
 new(org.eclipse.core.resources.IMarker) -
 new(String,org.eclipse.core.resources.IMarker) -
 setImage(org.eclipse.swt.graphics.Image)void ox
 initialize()void ox
 getLayer()int x
 setLayer(int)void ox
 paint(org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void x
 update()void -
 getUnknownImageName(org.eclipse.core.resources.IMarker)String ox
 getImage(String)org.eclipse.swt.graphics.Image ox
 getImage(org.eclipse.swt.widgets.Display)org.eclipse.swt.graphics.Image ox
 setQuickFixable(boolean)void -
 isQuickFixableStateSet()boolean -
 isQuickFixable()boolean -
MarkerAnnotationPreferences -
 initializeDefaultValues(org.eclipse.jface.preference.IPreferenceStore)void s
 useAnnotationsPreferencePage(org.eclipse.jface.preference.IPreferenceStore)void s !IllegalStateException
 useQuickDiffPreferencePage(org.eclipse.jface.preference.IPreferenceStore)void s !IllegalStateException
 new() -
 getAnnotationPreferences()java.util.List<.AnnotationPreference> -
 getAnnotationPreferenceFragments()java.util.List<.AnnotationPreference> -
MarkerRulerAction - :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo,String,boolean) -
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.source.IVerticalRuler,.ITextEditor,String,boolean) x
 getTextEditor().ITextEditor o
 getVerticalRuler()org.eclipse.jface.text.source.IVerticalRuler ox
 getVerticalRulerInfo()org.eclipse.jface.text.source.IVerticalRulerInfo o
 getResourceBundle()java.util.ResourceBundle o
 getResourceKeyPrefix()String o
 update()void -
 run()void -
 getResource()org.eclipse.core.resources.IResource o
 getAnnotationModel().AbstractMarkerAnnotationModel o
 getDocument()org.eclipse.jface.text.IDocument o
 includesRulerLine(org.eclipse.jface.text.Position,org.eclipse.jface.text.IDocument)boolean o
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void o
 getMarkers()java.util.List<org.eclipse.core.resources.IMarker> o
 addMarker()void o
 removeMarkers(java.util.List<org.eclipse.core.resources.IMarker>)void o
 askForLabel(java.util.Map<String,Object>)boolean o
 getInitialAttributes()java.util.Map<String,Object> o
 getLabelProposal(org.eclipse.jface.text.IDocument,int,int)String o
MarkerRulerInfoAction x :.MarkerRulerAction
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.source.IVerticalRulerInfo,.ITextEditor,String,boolean) x
MarkerUtilities f
 getCharEnd(org.eclipse.core.resources.IMarker)int s
 getCharStart(org.eclipse.core.resources.IMarker)int s
 getLineNumber(org.eclipse.core.resources.IMarker)int s
 getPriority(org.eclipse.core.resources.IMarker)int s
 getSeverity(org.eclipse.core.resources.IMarker)int s
 isMarkerType(org.eclipse.core.resources.IMarker,String)boolean s
 getMarkerType(org.eclipse.core.resources.IMarker)String s
 getMessage(org.eclipse.core.resources.IMarker)String s
 setCharEnd(org.eclipse.core.resources.IMarker,int)void s
 setCharEnd(java.util.Map<String,Object>,int)void s
 setCharStart(org.eclipse.core.resources.IMarker,int)void s
 setCharStart(java.util.Map<String,Object>,int)void s
 setLineNumber(org.eclipse.core.resources.IMarker,int)void s
 setLineNumber(java.util.Map<String,Object>,int)void s
 setMessage(java.util.Map<String,Object>,String)void s
 createMarker(org.eclipse.core.resources.IResource,java.util.Map<String,Object>,String)void s !org.eclipse.core.runtime.CoreException
 getSuperTypes(String)String[] s
 changeAttributes(org.eclipse.core.resources.IMarker,java.util.Map<String,Object>)void s
ResourceMarkerAnnotationModel - :.AbstractMarkerAnnotationModel
 new(org.eclipse.core.resources.IResource) -
 isAcceptable(org.eclipse.core.resources.IMarker)boolean o
 update(org.eclipse.core.resources.IMarkerDelta[])void o
 listenToMarkerChanges(boolean)void o
 deleteMarkers(org.eclipse.core.resources.IMarker[])void o !org.eclipse.core.runtime.CoreException
 retrieveMarkers()org.eclipse.core.resources.IMarker[] o !org.eclipse.core.runtime.CoreException
 getResource()org.eclipse.core.resources.IResource o
ResourceMarkerAnnotationModelFactory - :org.eclipse.core.filebuffers.IAnnotationModelFactory
 new() -
 createAnnotationModel(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.source.IAnnotationModel -
SelectMarkerRulerAction - :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo) -
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.source.IVerticalRuler,.ITextEditor) x
 update()void -
 run()void -
 chooseMarker(java.util.List<org.eclipse.core.resources.IMarker>)org.eclipse.core.resources.IMarker of
 getAnnotationAccessExtension()org.eclipse.jface.text.source.IAnnotationAccessExtension of
 getResource()org.eclipse.core.resources.IResource of
 getAnnotationModel().AbstractMarkerAnnotationModel of
 getDocument()org.eclipse.jface.text.IDocument of
 includesRulerLine(org.eclipse.jface.text.Position,org.eclipse.jface.text.IDocument)boolean of
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void of
 getMarkers()java.util.List<org.eclipse.core.resources.IMarker> of
 hasMarkers()boolean of
SelectMarkerRulerInfoAction x :.SelectMarkerRulerAction
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.source.IVerticalRulerInfo,.ITextEditor) x
SelectRulerAction - :.AbstractRulerActionDelegate
 new() -
 createAction(.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
SimpleMarkerAnnotation - :org.eclipse.jface.text.source.Annotation
 new(org.eclipse.core.resources.IMarker) -
 new(String,org.eclipse.core.resources.IMarker) -
 getMarker()org.eclipse.core.resources.IMarker -
 equals(Object)boolean -
 hashCode()int -
 update()void -
 getText()String -
TaskRulerAction - :.AbstractRulerActionDelegate
 new() -
 createAction(.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
package org.eclipse.ui.texteditor.stickyscroll
IStickyLine ai
 getLineNumber()int a
 getText()String a
 getStyleRanges()org.eclipse.swt.custom.StyleRange[] a
IStickyLinesProvider ai +StickyLinesProperties
 getStickyLines(org.eclipse.jface.text.source.ISourceViewer,int,.IStickyLinesProvider.StickyLinesProperties)java.util.List<.IStickyLine> a
IStickyLinesProvider.StickyLinesProperties sfr :Record
 tabWith()int -
 editor()org.eclipse.ui.IEditorPart -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 new(int,org.eclipse.ui.IEditorPart) -
StickyLine - :.IStickyLine
 lineNumber int o
 text String o
 sourceViewer org.eclipse.jface.text.source.ISourceViewer o
 new(int,org.eclipse.jface.text.source.ISourceViewer) -
 getLineNumber()int -
 getText()String -
 getStyleRanges()org.eclipse.swt.custom.StyleRange[] -
