# org.eclipse.platform:org.eclipse.compare:3.12.100
package org.eclipse.compare
BufferedContent a :.IContentChangeNotifier,.IStreamContentAccessor
 new() o
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 createStream()java.io.InputStream oa !org.eclipse.core.runtime.CoreException
 setContent(byte[])void -
 getContent()byte[] -
 discardBuffer()void -
 addContentChangeListener(.IContentChangeListener)void -
 removeContentChangeListener(.IContentChangeListener)void -
 fireContentChanged()void o
CompareConfiguration -
 IGNORE_WHITESPACE String sf
 SHOW_PSEUDO_CONFLICTS String sf
 USE_OUTLINE_VIEW String sf
 MIRRORED String sf
 CONTENT_TYPE String sf
 new(org.eclipse.jface.preference.IPreferenceStore) -
 new() -
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore -
 getImage(int)org.eclipse.swt.graphics.Image -
 getImage(org.eclipse.swt.graphics.Image,int)org.eclipse.swt.graphics.Image -
 isMirrored()boolean -
 dispose()void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setProperty(String,Object)void -
 getProperty(String)Object -
 setAncestorLabel(String)void -
 getAncestorLabel(Object)String -
 setAncestorImage(org.eclipse.swt.graphics.Image)void -
 getAncestorImage(Object)org.eclipse.swt.graphics.Image -
 setLeftEditable(boolean)void -
 isLeftEditable()boolean -
 setLeftLabel(String)void -
 getLeftLabel(Object)String -
 setLeftImage(org.eclipse.swt.graphics.Image)void -
 getLeftImage(Object)org.eclipse.swt.graphics.Image -
 setRightEditable(boolean)void -
 isRightEditable()boolean -
 setRightLabel(String)void -
 getRightLabel(Object)String -
 setRightImage(org.eclipse.swt.graphics.Image)void -
 getRightImage(Object)org.eclipse.swt.graphics.Image -
 getContainer().ICompareContainer -
 setContainer(.ICompareContainer)void -
 getLabelProvider().ICompareInputLabelProvider -
 setLabelProvider(.structuremergeviewer.ICompareInput,.ICompareInputLabelProvider)void -
 setDefaultLabelProvider(.ICompareInputLabelProvider)void -
 setChangeIgnored(int,boolean)void -
 isChangeIgnored(int)boolean -
CompareEditorInput a :org.eclipse.core.runtime.PlatformObject,org.eclipse.ui.IEditorInput,.IPropertyChangeNotifier,org.eclipse.jface.operation.IRunnableWithProgress,.ICompareContainer
 DIRTY_STATE String sf
 PROP_TITLE String sf
 PROP_TITLE_IMAGE String sf
 PROP_SELECTED_EDITION String sf
 new(.CompareConfiguration) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getNavigator().ICompareNavigator -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getToolTipText()String -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 exists()boolean -
 setMessage(String)void o
 getMessage()String -
 getTitle()String -
 setTitle(String)void -
 getTitleImage()org.eclipse.swt.graphics.Image -
 getCompareConfiguration().CompareConfiguration -
 contributeToToolBar(org.eclipse.jface.action.ToolBarManager)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !InterruptedException,java.lang.reflect.InvocationTargetException
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object oa !java.lang.reflect.InvocationTargetException,InterruptedException
 getCompareResult()Object -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 createContentViewerSwitchingPane(.Splitter,int,.CompareEditorInput).CompareViewerSwitchingPane o
 handleDispose()void o
 contentsCreated()void o
 createOutlineContents(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control -
 createStructureInputPane(org.eclipse.swt.widgets.Composite).CompareViewerPane o
 setFocus()void x
 setFocus2()boolean -
 createDiffViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 findStructureViewer(org.eclipse.jface.viewers.Viewer,.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 findContentViewer(org.eclipse.jface.viewers.Viewer,.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 setContentViewerDescriptor(.internal.ViewerDescriptor)void -
 getContentViewerDescriptor().internal.ViewerDescriptor -
 setStructureViewerDescriptor(.internal.ViewerDescriptor)void -
 getStructureViewerDescriptor().internal.ViewerDescriptor -
 isSaveNeeded()boolean -
 isLeftSaveNeeded()boolean o
 isRightSaveNeeded()boolean o
 isDirty()boolean -
 setDirty(boolean)void -
 setLeftDirty(boolean)void o
 setRightDirty(boolean)void o
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 save(org.eclipse.core.runtime.IProgressMonitor)void x
 saveChanges(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 flushViewers(org.eclipse.core.runtime.IProgressMonitor)void o
 flushLeftViewers(org.eclipse.core.runtime.IProgressMonitor)void o
 flushRightViewers(org.eclipse.core.runtime.IProgressMonitor)void o
 addCompareInputChangeListener(.structuremergeviewer.ICompareInput,.structuremergeviewer.ICompareInputChangeListener)void -
 removeCompareInputChangeListener(.structuremergeviewer.ICompareInput,.structuremergeviewer.ICompareInputChangeListener)void -
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 setStatusMessage(String)void -
 getActionBars()org.eclipse.ui.IActionBars -
 getServiceLocator()org.eclipse.ui.services.IServiceLocator -
 getWorkbenchPart()org.eclipse.ui.IWorkbenchPart -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 runAsynchronously(org.eclipse.jface.operation.IRunnableWithProgress)void -
 setContainer(.ICompareContainer)void -
 getContainer().ICompareContainer f
 firePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 canRunAsJob()boolean -
 belongsTo(Object)boolean -
 isEditionSelectionDialog()boolean -
 getOKButtonLabel()String -
 getCancelButtonLabel()String -
 okPressed()boolean -
 cancelPressed()void -
 getSelectedEdition()Object -
 setHelpContextId(String)void -
CompareNavigator a :.ICompareNavigator
 new() -
 selectChange(boolean)boolean -
 getNavigatables().INavigatable[] oa
 getNavigator(Object).INavigatable of
 hasChange(boolean)boolean -
CompareUI f
 PLUGIN_ID String sf
 PREFERENCE_PAGE_ID String sf
 DESC_CTOOL_NEXT org.eclipse.jface.resource.ImageDescriptor sf
 DESC_ETOOL_NEXT org.eclipse.jface.resource.ImageDescriptor sf
 DESC_DTOOL_NEXT org.eclipse.jface.resource.ImageDescriptor sf
 DESC_CTOOL_PREV org.eclipse.jface.resource.ImageDescriptor sf
 DESC_ETOOL_PREV org.eclipse.jface.resource.ImageDescriptor sf
 DESC_DTOOL_PREV org.eclipse.jface.resource.ImageDescriptor sf
 COMPARE_VIEWER_TITLE String sf
 getPlugin()org.eclipse.ui.plugin.AbstractUIPlugin s
 getResourceBundle()java.util.ResourceBundle s
 openCompareEditor(.CompareEditorInput)void s
 openCompareEditor(.CompareEditorInput,boolean)void s
 openCompareEditorOnPage(.CompareEditorInput,org.eclipse.ui.IWorkbenchPage)void s
 reuseCompareEditor(.CompareEditorInput,org.eclipse.ui.IReusableEditor)void s
 openCompareDialog(.CompareEditorInput)void s
 registerImageDescriptor(String,org.eclipse.jface.resource.ImageDescriptor)void s
 getImage(String)org.eclipse.swt.graphics.Image s
 disposeOnShutdown(org.eclipse.swt.graphics.Image)void s
 getImage(org.eclipse.core.runtime.IAdaptable)org.eclipse.swt.graphics.Image s
 createStreamMerger(org.eclipse.core.runtime.content.IContentType).IStreamMerger sx
 createStreamMerger(String).IStreamMerger sx
 findStructureViewer(org.eclipse.jface.viewers.Viewer,.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite,.CompareConfiguration)org.eclipse.jface.viewers.Viewer s
 findContentViewer(org.eclipse.jface.viewers.Viewer,.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite,.CompareConfiguration)org.eclipse.jface.viewers.Viewer s
 findContentViewer(org.eclipse.jface.viewers.Viewer,Object,org.eclipse.swt.widgets.Composite,.CompareConfiguration)org.eclipse.jface.viewers.Viewer s
 addStructureViewerAlias(String,String)void s
 removeAllStructureViewerAliases(String)void s
 getDocument(Object)org.eclipse.jface.text.IDocument s
 registerDocument(Object,org.eclipse.jface.text.IDocument)void s
 unregisterDocument(org.eclipse.jface.text.IDocument)void s
 createStructureCreator(.ITypedElement).structuremergeviewer.IStructureCreator s
CompareViewerPane - :org.eclipse.swt.custom.ViewForm,org.eclipse.jface.viewers.ISelectionProvider,org.eclipse.jface.viewers.IDoubleClickListener,org.eclipse.jface.viewers.ISelectionChangedListener,org.eclipse.jface.viewers.IOpenListener,org.eclipse.core.runtime.IAdaptable
 new(org.eclipse.swt.widgets.Composite,int) -
 createTopLeft(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setText(String)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 getToolBarManager(org.eclipse.swt.widgets.Composite)org.eclipse.jface.action.ToolBarManager s
 clearToolBar(org.eclipse.swt.widgets.Composite)void s
 getInput()Object -
 setInput(Object)void -
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 doubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void -
 addDoubleClickListener(org.eclipse.jface.viewers.IDoubleClickListener)void -
 removeDoubleClickListener(org.eclipse.jface.viewers.IDoubleClickListener)void -
 addOpenListener(org.eclipse.jface.viewers.IOpenListener)void -
 removeOpenListener(org.eclipse.jface.viewers.IOpenListener)void -
 open(org.eclipse.jface.viewers.OpenEvent)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
CompareViewerSwitchingPane a :.CompareViewerPane
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Composite,int,boolean) -
 getViewer()org.eclipse.jface.viewers.Viewer -
 getTitleArgument()String -
 isEmpty()boolean -
 getSelection()org.eclipse.jface.viewers.ISelection -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 inputChanged(Object)boolean o
 setInput(Object)void -
 setTitleArgument(String)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 setFocus()boolean -
 getViewer(org.eclipse.jface.viewers.Viewer,Object)org.eclipse.jface.viewers.Viewer oa
EditionSelectionDialog x :.internal.ResizableDialog
 new(org.eclipse.swt.widgets.Shell,java.util.ResourceBundle) x
 setHelpContextId(String)void x
 setEditionTitleArgument(String)void x
 setEditionTitleImage(org.eclipse.swt.graphics.Image)void x
 selectPreviousEdition(.ITypedElement,.ITypedElement[],Object).ITypedElement x
 selectEdition(.ITypedElement,.ITypedElement[],Object).ITypedElement x
 setHideIdenticalEntries(boolean)void x
 setTargetIsRight(boolean)void x
 setAddMode(boolean)void x
 setCompareMode(boolean)void x
 getTarget().ITypedElement x
 getSelection().ITypedElement[] x
 getTargetLabel(.ITypedElement,.ITypedElement)String ox
 getEditionLabel(.ITypedElement,.ITypedElement)String ox
 getShortEditionLabel(.ITypedElement,.ITypedElement,java.util.Date)String ox
 getEditionImage(.ITypedElement,.ITypedElement)org.eclipse.swt.graphics.Image ox
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control ox
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void ox
 okPressed()void ox
HistoryItem - :.IEncodedStreamContentAccessor,.ITypedElement,.IModificationDate,.IResourceProvider
 new(.ITypedElement,org.eclipse.core.resources.IFileState) -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 getType()String -
 getModificationDate()long -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getCharset()String - !org.eclipse.core.runtime.CoreException
 getResource()org.eclipse.core.resources.IResource -
ICompareContainer ai :org.eclipse.jface.operation.IRunnableContext
 addCompareInputChangeListener(.structuremergeviewer.ICompareInput,.structuremergeviewer.ICompareInputChangeListener)void a
 removeCompareInputChangeListener(.structuremergeviewer.ICompareInput,.structuremergeviewer.ICompareInputChangeListener)void a
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void a
 setStatusMessage(String)void a
 getActionBars()org.eclipse.ui.IActionBars a
 getServiceLocator()org.eclipse.ui.services.IServiceLocator a
 getNavigator().ICompareNavigator a
 runAsynchronously(org.eclipse.jface.operation.IRunnableWithProgress)void a
 getWorkbenchPart()org.eclipse.ui.IWorkbenchPart a
ICompareFilter ai
 THIS_LINE String sf
 THIS_CONTRIBUTOR String sf
 OTHER_LINE String sf
 OTHER_CONTRIBUTOR String sf
 setInput(Object,Object,Object,Object)void a
 getFilteredRegions(java.util.HashMap)org.eclipse.jface.text.IRegion[] a
 isEnabledInitially()boolean a
 canCacheFilteredRegions()boolean a
ICompareInputLabelProvider ai :org.eclipse.jface.viewers.ILabelProvider
 getAncestorLabel(Object)String a
 getAncestorImage(Object)org.eclipse.swt.graphics.Image a
 getLeftLabel(Object)String a
 getLeftImage(Object)org.eclipse.swt.graphics.Image a
 getRightLabel(Object)String a
 getRightImage(Object)org.eclipse.swt.graphics.Image a
ICompareNavigator ai
 selectChange(boolean)boolean a
IContentChangeListener ai
 contentChanged(.IContentChangeNotifier)void a
IContentChangeNotifier ai
 addContentChangeListener(.IContentChangeListener)void a
 removeContentChangeListener(.IContentChangeListener)void a
IEditableContent ai
 isEditable()boolean a
 setContent(byte[])void a
 replace(.ITypedElement,.ITypedElement).ITypedElement a
IEditableContentExtension ai
 isReadOnly()boolean a
 validateEdit(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IStatus a
IEncodedStreamContentAccessor ai :.IStreamContentAccessor
 getCharset()String a !org.eclipse.core.runtime.CoreException
IModificationDate ai
 getModificationDate()long a
INavigatable ai
 NAVIGATOR_PROPERTY String sf
 NEXT_CHANGE int sf
 PREVIOUS_CHANGE int sf
 FIRST_CHANGE int sf
 LAST_CHANGE int sf
 getInput()Object a
 selectChange(int)boolean a
 hasChange(int)boolean a
 openSelectedChange()boolean a
IPropertyChangeNotifier ai
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
IResourceProvider ai
 getResource()org.eclipse.core.resources.IResource a
ISharedDocumentAdapter ai
 getDocumentKey(Object)org.eclipse.ui.IEditorInput a
 connect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void a !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void a
 disconnect(Object)void a
 flushDocument(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput,org.eclipse.jface.text.IDocument,boolean)void a !org.eclipse.core.runtime.CoreException
IStreamContentAccessor ai
 getContents()java.io.InputStream a !org.eclipse.core.runtime.CoreException
IStreamMerger axi
 OK int sfx
 CONFLICT int sfx
 INTERNAL_ERROR int sfx
 merge(java.io.OutputStream,String,java.io.InputStream,String,java.io.InputStream,String,java.io.InputStream,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus ax
ITypedElement ai
 FOLDER_TYPE String sf
 TEXT_TYPE String sf
 UNKNOWN_TYPE String sf
 getName()String a
 getImage()org.eclipse.swt.graphics.Image a
 getType()String a
IViewerCreator ai
 createViewer(org.eclipse.swt.widgets.Composite,.CompareConfiguration)org.eclipse.jface.viewers.Viewer a
LabelContributionItem - :org.eclipse.jface.action.ControlContribution
 new(String,String) -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getToolbarLabel()org.eclipse.swt.widgets.Label -
NavigationAction - :org.eclipse.jface.action.Action
 new(boolean) -
 new(java.util.ResourceBundle,boolean) -
 run()void -
 setCompareEditorInput(.CompareEditorInput)void -
ResourceNode - :.BufferedContent,.IEncodedStreamContentAccessor,.structuremergeviewer.IStructureComparator,.ITypedElement,.IEditableContent,.IModificationDate,.IResourceProvider,.IEditableContentExtension
 new(org.eclipse.core.resources.IResource) -
 getResource()org.eclipse.core.resources.IResource -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getModificationDate()long -
 getName()String -
 getType()String -
 getImage()org.eclipse.swt.graphics.Image -
 equals(Object)boolean -
 hashCode()int -
 getChildren()Object[] -
 createChild(org.eclipse.core.resources.IResource).structuremergeviewer.IStructureComparator o
 createStream()java.io.InputStream o !org.eclipse.core.runtime.CoreException
 isEditable()boolean -
 replace(.ITypedElement,.ITypedElement).ITypedElement -
 getCharset()String -
 isReadOnly()boolean -
 validateEdit(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IStatus -
SharedDocumentAdapter a :.ISharedDocumentAdapter
 new() -
 getDocumentProvider(org.eclipse.ui.IEditorInput)org.eclipse.ui.texteditor.IDocumentProvider s
 connect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void - !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void -
 getDocumentKey(Object)org.eclipse.ui.IEditorInput -
 saveDocument(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput,org.eclipse.jface.text.IDocument,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 disconnect(Object)void -
Splitter - :org.eclipse.swt.custom.SashForm
 new(org.eclipse.swt.widgets.Composite,int) -
 setVisible(org.eclipse.swt.widgets.Control,boolean)void -
 setMaximizedControl(org.eclipse.swt.widgets.Control)void -
ZipFileStructureCreator - :.structuremergeviewer.IStructureCreator
 new() -
 new(String) -
 getName()String -
 getStructure(Object).structuremergeviewer.IStructureComparator -
 getContents(Object,boolean)String -
 canSave()boolean -
 save(.structuremergeviewer.IStructureComparator,Object)void -
 locate(Object,Object).structuremergeviewer.IStructureComparator -
 canRewriteTree()boolean -
 rewriteTree(.structuremergeviewer.Differencer,.structuremergeviewer.IDiffContainer)void -
package org.eclipse.compare.contentmergeviewer
ContentMergeViewer a :org.eclipse.jface.viewers.ContentViewer,org.eclipse.compare.IPropertyChangeNotifier,.IFlushable,org.eclipse.compare.internal.IFlushable2
 new(int,java.util.ResourceBundle,org.eclipse.compare.CompareConfiguration) o
 getTitle()String -
 createControls(org.eclipse.swt.widgets.Composite)void oa
 handleResizeAncestor(int,int,int,int)void oa
 handleResizeLeftRight(int,int,int,int,int,int)void oa
 createToolItems(org.eclipse.jface.action.ToolBarManager)void o
 updateContent(Object,Object,Object)void oa
 copy(boolean)void oa
 getContents(boolean)byte[] oa
 getResourceBundle()java.util.ResourceBundle o
 getCompareConfiguration()org.eclipse.compare.CompareConfiguration o
 setContentProvider(org.eclipse.jface.viewers.IContentProvider)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 setSelection(org.eclipse.jface.viewers.ISelection,boolean)void -
 handlePropertyChangeEvent(org.eclipse.jface.util.PropertyChangeEvent)void o
 isThreeWay()boolean o
 inputChanged(Object,Object)void of
 doSave(Object,Object)boolean o
 setConfirmSave(boolean)void -
 refresh()void -
 hookControl(org.eclipse.swt.widgets.Control)void o
 buildControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control of
 getToolBarManager(org.eclipse.swt.widgets.Composite)org.eclipse.jface.action.IToolBarManager o
 handleSetFocus()boolean o
 getCenterWidth()int o
 isAncestorVisible()boolean o
 createCenterControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getCenterControl()org.eclipse.swt.widgets.Control o
 getControl()org.eclipse.swt.widgets.Control -
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 updateToolItems()void o
 updateHeader()void o
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setLeftDirty(boolean)void o
 setRightDirty(boolean)void o
 save(org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.core.runtime.CoreException
 flush(org.eclipse.core.runtime.IProgressMonitor)void f
 flushContent(Object,org.eclipse.core.runtime.IProgressMonitor)void o
 flushLeft(org.eclipse.core.runtime.IProgressMonitor)void -
 flushRight(org.eclipse.core.runtime.IProgressMonitor)void -
 isRightDirty()boolean o
 internalIsRightDirty()boolean -
 isLeftDirty()boolean o
 internalIsLeftDirty()boolean -
 handleCompareInputChange()void o
 isLeftEditable()boolean o
 isRightEditable()boolean o
IDocumentRange ai
 RANGE_CATEGORY String sf
 getDocument()org.eclipse.jface.text.IDocument a
 getRange()org.eclipse.jface.text.Position a
IFlushable ai
 flush(org.eclipse.core.runtime.IProgressMonitor)void a
IIgnoreWhitespaceContributor ai
 isIgnoredWhitespace(int,int)boolean a
IMergeViewerContentProvider ai :org.eclipse.jface.viewers.IContentProvider
 getAncestorLabel(Object)String a
 getAncestorImage(Object)org.eclipse.swt.graphics.Image a
 getAncestorContent(Object)Object a
 showAncestor(Object)boolean a
 getLeftLabel(Object)String a
 getLeftImage(Object)org.eclipse.swt.graphics.Image a
 getLeftContent(Object)Object a
 isLeftEditable(Object)boolean a
 saveLeftContent(Object,byte[])void a
 getRightLabel(Object)String a
 getRightImage(Object)org.eclipse.swt.graphics.Image a
 getRightContent(Object)Object a
 isRightEditable(Object)boolean a
 saveRightContent(Object,byte[])void a
ITokenComparator ai :org.eclipse.compare.rangedifferencer.IRangeComparator
 getTokenStart(int)int a
 getTokenLength(int)int a
TextMergeViewer - :.ContentMergeViewer,org.eclipse.core.runtime.IAdaptable
 new(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration) -
 new(org.eclipse.swt.widgets.Composite,int,org.eclipse.compare.CompareConfiguration) -
 setBackgroundColor(org.eclipse.swt.graphics.RGB)void -
 setForegroundColor(org.eclipse.swt.graphics.RGB)void -
 invalidateTextPresentation()void -
 configureTextViewer(org.eclipse.jface.text.TextViewer)void o
 createTokenComparator(String).ITokenComparator o
 createIgnoreWhitespaceContributor(org.eclipse.jface.text.IDocument)java.util.Optional<.IIgnoreWhitespaceContributor> o
 setupDocument(org.eclipse.jface.text.IDocument)void o
 getDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner o
 getDocumentPartitioning()String o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 createControls(org.eclipse.swt.widgets.Composite)void o
 handleSetFocus()boolean o
 createCenterControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control of
 getCenterWidth()int of
 createSourceViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.text.source.SourceViewer o
 isEditorBacked(org.eclipse.jface.text.ITextViewer)boolean o
 getEditorInput(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.ui.IEditorInput o
 setActionsActivated(org.eclipse.jface.text.source.SourceViewer,boolean)void o
 doSave(Object,Object)boolean o
 updateContent(Object,Object,Object)void o
 setEditable(org.eclipse.jface.text.source.ISourceViewer,boolean)void o
 findInsertionPosition(char,org.eclipse.compare.structuremergeviewer.ICompareInput)int o
 getContents(boolean)byte[] o
 handleResizeAncestor(int,int,int,int)void of
 handleResizeLeftRight(int,int,int,int,int,int)void of
 updateHeader()void o
 createToolItems(org.eclipse.jface.action.ToolBarManager)void o
 handlePropertyChangeEvent(org.eclipse.jface.util.PropertyChangeEvent)void o
 updateToolItems()void o
 copy(boolean)void o
 flushContent(Object,org.eclipse.core.runtime.IProgressMonitor)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 handleCompareInputChange()void o
TokenComparator - :.ITokenComparator
 new(String) -
 getRangeCount()int -
 getTokenStart(int)int -
 getTokenLength(int)int -
 rangesEqual(int,org.eclipse.compare.rangedifferencer.IRangeComparator,int)boolean -
 skipRangeComparison(int,int,org.eclipse.compare.rangedifferencer.IRangeComparator)boolean -
package org.eclipse.compare.internal
BufferedResourceNode - :org.eclipse.compare.ResourceNode
 new(org.eclipse.core.resources.IResource) -
 isDirty()boolean -
 createChild(org.eclipse.core.resources.IResource)org.eclipse.compare.structuremergeviewer.IStructureComparator o
 setContent(byte[])void -
 commit(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 replace(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement)org.eclipse.compare.ITypedElement -
CompareEditor - :org.eclipse.ui.part.EditorPart,org.eclipse.ui.IReusableEditor,org.eclipse.ui.ISaveablesSource,org.eclipse.jface.util.IPropertyChangeListener,org.eclipse.ui.ISaveablesLifecycleListener
 CONFIRM_SAVE_PROPERTY String sf
 new() -
 getAdapter(Class<<T>>)<T> - <T=Object>
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 setInput(org.eclipse.ui.IEditorInput)void -
 refreshActionBarsContributor()void -
 initializeInBackground(org.eclipse.compare.CompareEditorInput,boolean)void o
 getActionBars()org.eclipse.ui.IActionBars -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 setFocus()void -
 isSaveAsAllowed()boolean -
 doSaveAs()void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 isDirty()boolean -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 getSaveables()org.eclipse.ui.Saveable[] -
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 handleLifecycleEvent(org.eclipse.ui.SaveablesLifecycleEvent)void -
CompareUIPlugin f :org.eclipse.ui.plugin.AbstractUIPlugin
 INTERNAL_ERROR int sf
 PLUGIN_ID String sf
 NO_DIFFERENCE int sf
 new() -
 start(org.osgi.framework.BundleContext)void - !Exception
 stop(org.osgi.framework.BundleContext)void - !Exception
 getDefault().CompareUIPlugin s
 getResourceBundle()java.util.ResourceBundle -
 getPluginId()String s
 getActiveWorkbench()org.eclipse.ui.IWorkbench s
 getActiveWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow s
 getShell()org.eclipse.swt.widgets.Shell s
 disposeOnShutdown(org.eclipse.swt.graphics.Image)void s
 openCompareEditor(org.eclipse.compare.CompareEditorInput,org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IReusableEditor,boolean)void -
 openCompareDialog(org.eclipse.compare.CompareEditorInput)void -
 prepareInput(org.eclipse.compare.CompareEditorInput,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 compareResultOK(org.eclipse.compare.CompareEditorInput,org.eclipse.jface.operation.IRunnableContext)boolean -
 registerImageDescriptor(String,org.eclipse.jface.resource.ImageDescriptor)void s
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor s
 getImage(String)org.eclipse.swt.graphics.Image s
 getImage(org.eclipse.core.runtime.IAdaptable)org.eclipse.swt.graphics.Image s
 getStructureCreator(String).StructureCreatorDescriptor -
 createStreamMerger(String)org.eclipse.compare.IStreamMerger -
 createStreamMerger(org.eclipse.core.runtime.content.IContentType)org.eclipse.compare.IStreamMerger -
 findStructureViewerDescriptor(org.eclipse.jface.viewers.Viewer,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration).ViewerDescriptor[] -
 findStructureViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer -
 findCompareFilters(Object).CompareFilterDescriptor[] -
 findContentViewerDescriptor(org.eclipse.jface.viewers.Viewer,Object,org.eclipse.compare.CompareConfiguration).ViewerDescriptor[] -
 findContentViewer(org.eclipse.jface.viewers.Viewer,Object,org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer -
 addStructureViewerAlias(String,String)void -
 removeAllStructureViewerAliases(String)void -
 filter(String,boolean,boolean)boolean -
 handleNoDifference()void o
 getDirtyEditors()org.eclipse.ui.IEditorPart[] s
 logErrorMessage(String)void s
 log(Throwable)void s
 log(org.eclipse.core.runtime.IStatus)void s
IFlushable2 ai
 flushLeft(org.eclipse.core.runtime.IProgressMonitor)void a
 flushRight(org.eclipse.core.runtime.IProgressMonitor)void a
ISavingSaveable ai
 isSaving()boolean a
IViewerDescriptor ai
 createViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer a
ResizableDialog a :org.eclipse.jface.dialogs.Dialog
 fBundle java.util.ResourceBundle o
 new(org.eclipse.swt.widgets.Shell,java.util.ResourceBundle) -
 setHelpContextId(String)void -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getInitialLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 close()boolean -
Utilities -
 RUNNING_TESTS boolean s
 TESTING_FLUSH_ON_COMPARE_INPUT_CHANGE boolean s
 new() -
 findSite(org.eclipse.swt.widgets.Control)org.eclipse.ui.IWorkbenchPartSite s
 findActionBars(org.eclipse.swt.widgets.Control)org.eclipse.ui.IActionBars s
 setEnableComposite(org.eclipse.swt.widgets.Composite,boolean)void s
 getBoolean(org.eclipse.compare.CompareConfiguration,String,boolean)boolean s
 getCompareFilters(org.eclipse.compare.CompareConfiguration)org.eclipse.compare.ICompareFilter[] s
 firePropertyChange(org.eclipse.core.runtime.ListenerList<org.eclipse.jface.util.IPropertyChangeListener>,Object,String,Object,Object)void s
 firePropertyChange(org.eclipse.core.runtime.ListenerList<org.eclipse.jface.util.IPropertyChangeListener>,org.eclipse.jface.util.PropertyChangeEvent)void s
 okToUse(org.eclipse.swt.widgets.Widget)boolean s
 getResources(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IResource[] s
 getFiles(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IFile[] s
 getIconPath(org.eclipse.swt.widgets.Display)org.eclipse.core.runtime.IPath s
 initAction(org.eclipse.jface.action.IAction,java.util.ResourceBundle,String)void s
 initToggleAction(org.eclipse.jface.action.IAction,java.util.ResourceBundle,String,boolean)void s
 getString(java.util.ResourceBundle,String,String)String s
 getFormattedString(java.util.ResourceBundle,String,String)String s
 getString(String)String s
 getFormattedString(String,Object[])String sv
 getString(java.util.ResourceBundle,String)String s
 getInteger(java.util.ResourceBundle,String,int)int s
 validateResource(org.eclipse.core.resources.IResource,org.eclipse.swt.widgets.Shell,String)boolean s
 validateResources(java.util.List<org.eclipse.core.resources.IResource>,org.eclipse.swt.widgets.Shell,String)boolean s
 validateResources(org.eclipse.core.resources.IResource[],org.eclipse.swt.widgets.Shell,String)boolean s
 readString(org.eclipse.compare.IStreamContentAccessor,String)String s !org.eclipse.core.runtime.CoreException
 readString(java.io.InputStream,String)String s !java.io.IOException
 readString(java.io.InputStream,String,int,org.eclipse.core.runtime.IProgressMonitor)String s !java.io.IOException
 getCharset(Object)String s
 readString(org.eclipse.compare.IStreamContentAccessor)String s !org.eclipse.core.runtime.CoreException
 getFirstResource(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IResource s
 getLeg(char,Object)org.eclipse.compare.ITypedElement s
 getDocument(char,Object,boolean,boolean)org.eclipse.jface.text.IDocument s
 isHunk(Object)boolean s
 isHunkOk(Object)boolean s
 schedule(org.eclipse.core.runtime.jobs.Job,org.eclipse.ui.IWorkbenchSite)void s
 runInUIThread(Runnable)void s
 setReadTimeout(java.net.URLConnection,int)boolean s
 getURLContents(java.net.URL,org.eclipse.jface.operation.IRunnableContext)String s !java.lang.reflect.InvocationTargetException,org.eclipse.core.runtime.OperationCanceledException,InterruptedException
 applyCompareFilters(String,char,String,char,org.eclipse.compare.ICompareFilter[])String s
 executeRunnable(org.eclipse.jface.operation.IRunnableWithProgress)void s !java.lang.reflect.InvocationTargetException,InterruptedException
 executeRunnable(org.eclipse.jface.operation.IRunnableWithProgress,boolean,boolean)void s !java.lang.reflect.InvocationTargetException,InterruptedException
 setMenuImage(org.eclipse.swt.widgets.Item)void s
ViewerDescriptor - :.IViewerDescriptor
 new(org.eclipse.core.runtime.IConfigurationElement) -
 createViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer -
 getExtension()String -
 toString()String -
Worker - :org.eclipse.jface.operation.IRunnableWithProgress
 currentMonitor .Worker.WorkProgressMonitor p
 new(String) -
 run(org.eclipse.core.runtime.IProgressMonitor)void -
 getErrors()Throwable[] -
 getTaskName()String o
 add(org.eclipse.jface.operation.IRunnableWithProgress)void -
 isWorking()boolean -
 hasWork()boolean -
WorkerJob - :org.eclipse.core.runtime.jobs.Job
 new(String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 shouldRun()boolean -
 add(org.eclipse.jface.operation.IRunnableWithProgress)void -
package org.eclipse.compare.internal.merge
TextStreamMerger - :org.eclipse.compare.IStreamMerger
 new() -
 merge(java.io.OutputStream,String,java.io.InputStream,String,java.io.InputStream,String,java.io.InputStream,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
package org.eclipse.compare.internal.patch
FilePatch - :org.eclipse.compare.internal.core.patch.FilePatch2,org.eclipse.compare.patch.IFilePatch
 new(org.eclipse.core.runtime.IPath,long,org.eclipse.core.runtime.IPath,long) -
 apply(org.eclipse.core.resources.IStorage,org.eclipse.compare.patch.PatchConfiguration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.patch.IFilePatchResult -
 create(org.eclipse.core.runtime.IPath,long,org.eclipse.core.runtime.IPath,long)org.eclipse.compare.internal.core.patch.FilePatch2 o
PatchCompareEditorInput a :org.eclipse.compare.CompareEditorInput
 createOverlay(org.eclipse.swt.graphics.Image,org.eclipse.jface.resource.ImageDescriptor,int)org.eclipse.jface.resource.ImageDescriptor s
 new(.WorkspacePatcher,org.eclipse.compare.CompareConfiguration) -
 handleDispose()void o
 getImageCache(org.eclipse.compare.patch.PatchConfiguration)org.eclipse.jface.resource.LocalResourceManager s
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object o !java.lang.reflect.InvocationTargetException,InterruptedException
 updateTree()void o
 buildTree()void o
 createDiffViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 isShowAll()boolean o
 setShowAll(boolean)void o
 isShowMatched()boolean -
 setShowMatched(boolean)void o
 contributeDiffViewerToolbarItems(org.eclipse.jface.action.Action[],boolean)void -
 getViewer()org.eclipse.jface.viewers.TreeViewer -
 getRoot()org.eclipse.compare.structuremergeviewer.DiffNode -
 resetRoot()void -
 getPatcher().WorkspacePatcher -
 confirmRebuild(String)boolean -
 hasResultToApply()boolean -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void oa
 findStructureViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
Patcher - :org.eclipse.compare.patch.IHunkFilter +IFileValidator
 REJECT_FILE_EXTENSION String osf
 MARKER_TYPE String osf
 PROP_PATCHER String sf
 new() -
 getDiffs()org.eclipse.compare.internal.core.patch.FilePatch2[] -
 getPath(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.core.runtime.IPath -
 setStripPrefixSegments(int)boolean -
 setFuzz(int)boolean -
 getFuzz()int -
 setIgnoreWhitespace(boolean)boolean -
 isIgnoreWhitespace()boolean -
 isGenerateRejectFile()boolean -
 setGenerateRejectFile(boolean)void -
 parse(org.eclipse.core.resources.IStorage)void - !java.io.IOException,org.eclipse.core.runtime.CoreException
 parse(java.io.BufferedReader)void - !java.io.IOException
 patchParsed(org.eclipse.compare.internal.core.patch.PatchReader)void o
 countLines()void -
 applyAll(org.eclipse.core.runtime.IProgressMonitor,.Patcher.IFileValidator)void - !org.eclipse.core.runtime.CoreException
 store(String,org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 store(byte[],org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 isPreserveLineDelimiters()boolean -
 getRejected(java.util.List<org.eclipse.compare.internal.core.patch.Hunk>)String s
 createPath(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile o !org.eclipse.core.runtime.CoreException
 getTarget()org.eclipse.core.resources.IResource -
 setTarget(org.eclipse.core.resources.IResource)void -
 getTargetFile(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.core.resources.IFile -
 existsInTarget(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile -
 calculatePrefixSegmentCount()int -
 addDiff(org.eclipse.compare.internal.core.patch.FilePatch2)void -
 removeDiff(org.eclipse.compare.internal.core.patch.FilePatch2)void -
 setEnabled(Object,boolean)void -
 isEnabled(Object)boolean -
 getElementParent(Object)Object o
 guessFuzzFactor(org.eclipse.core.runtime.IProgressMonitor)int -
 refresh()void -
 refresh(org.eclipse.compare.internal.core.patch.FilePatch2[])void -
 getDiffResult(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.compare.internal.core.patch.FileDiffResult -
 getConfiguration()org.eclipse.compare.patch.PatchConfiguration -
 getProject(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.compare.internal.core.patch.DiffProject -
 setReversed(boolean)boolean -
 isReversed()boolean -
 cacheContents(org.eclipse.compare.internal.core.patch.FilePatch2,byte[])void -
 hasCachedContents(org.eclipse.compare.internal.core.patch.FilePatch2)boolean -
 getCachedLines(org.eclipse.compare.internal.core.patch.FilePatch2)java.util.List<String> -
 getCachedContents(org.eclipse.compare.internal.core.patch.FilePatch2)byte[] -
 hasCachedContents()boolean -
 clearCachedContents()void -
 setProperty(String,Object)void -
 getProperty(String)Object -
 isManuallyMerged(org.eclipse.compare.internal.core.patch.Hunk)boolean -
 setManuallyMerged(org.eclipse.compare.internal.core.patch.Hunk,boolean)void -
 getTargetProject(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.core.resources.IProject -
 getPatcher(org.eclipse.compare.patch.PatchConfiguration).Patcher s
 hasRejects()boolean -
 select(org.eclipse.compare.patch.IHunk)boolean -
WorkspacePatcher - :.Patcher
 new() -
 new(org.eclipse.core.resources.IResource) -
 patchParsed(org.eclipse.compare.internal.core.patch.PatchReader)void o
 getDiffProjects()org.eclipse.compare.internal.core.patch.DiffProject[] -
 isWorkspacePatch()boolean -
 isGitPatch()boolean -
 applyAll(org.eclipse.core.runtime.IProgressMonitor,.Patcher.IFileValidator)void - !org.eclipse.core.runtime.CoreException
 getTargetFiles(org.eclipse.compare.internal.core.patch.DiffProject)org.eclipse.core.resources.IFile[] -
 getTargetFile(org.eclipse.compare.internal.core.patch.FilePatch2)org.eclipse.core.resources.IFile -
 getTargetProjects()org.eclipse.core.runtime.jobs.ISchedulingRule[] -
 setDiffProjects(org.eclipse.compare.internal.core.patch.DiffProject[])void -
 removeProject(org.eclipse.compare.internal.core.patch.DiffProject)void -
 getElementParent(Object)Object o
 isRetargeted(Object)boolean -
 getOriginalPath(Object)org.eclipse.core.runtime.IPath -
 retargetDiff(org.eclipse.compare.internal.core.patch.FilePatch2,org.eclipse.core.resources.IFile)void -
 retargetHunk(org.eclipse.compare.internal.core.patch.Hunk,org.eclipse.core.resources.IFile)void -
 retargetProject(org.eclipse.compare.internal.core.patch.DiffProject,org.eclipse.core.resources.IProject)void -
 getStripPrefixSegments()int -
package org.eclipse.compare.patch
ApplyPatchOperation - :Runnable
 isPatch(org.eclipse.core.resources.IStorage)boolean s !org.eclipse.core.runtime.CoreException
 parsePatch(org.eclipse.core.resources.IStorage).IFilePatch[] s !org.eclipse.core.runtime.CoreException
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IResource,org.eclipse.compare.CompareConfiguration) -
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.core.resources.IResource) -
 openWizard()void -
 getShell()org.eclipse.swt.widgets.Shell o
 saveAllEditors()void o
 setPatchWizardTitle(String)void -
 setPatchWizardImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 run()void -
IFilePatch ai :.IFilePatch2
 DATE_UNKNOWN long sf
 getTargetPath(.PatchConfiguration)org.eclipse.core.runtime.IPath a
 apply(org.eclipse.core.resources.IStorage,.PatchConfiguration,org.eclipse.core.runtime.IProgressMonitor).IFilePatchResult a
 getHeader()String a
 getBeforeDate()long a
 getAfterDate()long a
WorkspacePatcherUI -
 new() -
 getWorkspacePatchHeader()String s
 getWorkspacePatchProjectHeader(org.eclipse.core.resources.IProject)String s
package org.eclipse.compare.structuremergeviewer
DiffContainer a :.DiffElement,.IDiffContainer
 new(.IDiffContainer,int) -
 findChild(String).IDiffElement -
 add(.IDiffElement)void -
 removeToRoot(.IDiffElement)void -
 remove(.IDiffElement)void -
 hasChildren()boolean -
 getChildren().IDiffElement[] -
DiffElement a :.IDiffElement
 new(.IDiffContainer,int) -
 getImage()org.eclipse.swt.graphics.Image -
 getType()String -
 setKind(int)void -
 getKind()int -
 getParent().IDiffContainer -
 setParent(.IDiffContainer)void -
DiffNode - :.DiffContainer,.ICompareInput
 new(.IDiffContainer,int,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement) -
 new(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement) -
 new(int,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement) -
 new(int) -
 new(.IDiffContainer,int) -
 addCompareInputChangeListener(.ICompareInputChangeListener)void -
 removeCompareInputChangeListener(.ICompareInputChangeListener)void -
 fireChange()void o
 dontExpand()boolean -
 setDontExpand(boolean)void -
 getId()org.eclipse.compare.ITypedElement -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 getType()String -
 setAncestor(org.eclipse.compare.ITypedElement)void -
 getAncestor()org.eclipse.compare.ITypedElement -
 setLeft(org.eclipse.compare.ITypedElement)void -
 getLeft()org.eclipse.compare.ITypedElement -
 setRight(org.eclipse.compare.ITypedElement)void -
 getRight()org.eclipse.compare.ITypedElement -
 copy(boolean)void -
 hashCode()int -
 equals(Object)boolean -
DiffTreeViewer - :org.eclipse.jface.viewers.TreeViewer
 new(org.eclipse.swt.widgets.Tree,org.eclipse.compare.CompareConfiguration) -
 new(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration) -
 getTitle()String -
 getBundle()java.util.ResourceBundle o
 getCompareConfiguration()org.eclipse.compare.CompareConfiguration -
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 inputChanged(Object,Object)void o
 initialSelection()void o
 internalExpandToLevel(org.eclipse.swt.widgets.Widget,int)void o
 dontExpand(Object)boolean o
 createToolItems(org.eclipse.jface.action.ToolBarManager)void o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 expandSelection()void o
 copySelected(boolean)void o
 copyOne(.ICompareInput,boolean)void o
 navigate(boolean)void o
Differencer -
 NO_CHANGE int sf
 ADDITION int sf
 DELETION int sf
 CHANGE int sf
 CHANGE_TYPE_MASK int sf
 LEFT int sf
 RIGHT int sf
 CONFLICTING int sf
 DIRECTION_MASK int sf
 PSEUDO_CONFLICT int sf
 new() -
 findDifferences(boolean,org.eclipse.core.runtime.IProgressMonitor,Object,Object,Object,Object)Object -
 visit(Object,int,Object,Object,Object)Object o
 contentsEqual(Object,char,Object,char)boolean o
 contentsEqual(Object,Object)boolean o
 getChildren(Object)Object[] o
 updateProgress(org.eclipse.core.runtime.IProgressMonitor,Object)void o
DocumentRangeNode - :org.eclipse.compare.contentmergeviewer.IDocumentRange,.IStructureComparator,org.eclipse.compare.IEditableContent,org.eclipse.compare.IEncodedStreamContentAccessor,org.eclipse.core.runtime.IAdaptable,org.eclipse.compare.IEditableContentExtension
 new(int,String,org.eclipse.jface.text.IDocument,int,int) -
 new(.DocumentRangeNode,int,String,org.eclipse.jface.text.IDocument,int,int) -
 getDocument()org.eclipse.jface.text.IDocument -
 getRange()org.eclipse.jface.text.Position -
 getTypeCode()int -
 getId()String -
 setId(String)void -
 addChild(.DocumentRangeNode)void -
 getChildren()Object[] -
 setLength(int)void -
 setAppendPosition(int)void -
 getAppendPosition()org.eclipse.jface.text.Position -
 equals(Object)boolean -
 hashCode()int -
 getContents()java.io.InputStream -
 isEditable()boolean -
 replace(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement)org.eclipse.compare.ITypedElement -
 setContent(byte[])void -
 internalSetContents(byte[])void o
 getCharset()String -
 nodeChanged(.DocumentRangeNode)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 isReadOnly()boolean -
 validateEdit(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IStatus -
 getParentNode()Object -
ICompareInput ai
 getName()String a
 getImage()org.eclipse.swt.graphics.Image a
 getKind()int a
 getAncestor()org.eclipse.compare.ITypedElement a
 getLeft()org.eclipse.compare.ITypedElement a
 getRight()org.eclipse.compare.ITypedElement a
 addCompareInputChangeListener(.ICompareInputChangeListener)void a
 removeCompareInputChangeListener(.ICompareInputChangeListener)void a
 copy(boolean)void a
ICompareInputChangeListener ai
 compareInputChanged(.ICompareInput)void a
IDiffContainer ai :.IDiffElement
 hasChildren()boolean a
 getChildren().IDiffElement[] a
 add(.IDiffElement)void a
 removeToRoot(.IDiffElement)void a
IDiffElement ai :org.eclipse.compare.ITypedElement
 getKind()int a
 getParent().IDiffContainer a
 setParent(.IDiffContainer)void a
IStructureComparator ai
 getChildren()Object[] a
 equals(Object)boolean a
IStructureCreator ai
 getName()String a
 getStructure(Object).IStructureComparator a
 locate(Object,Object).IStructureComparator a
 getContents(Object,boolean)String a
 save(.IStructureComparator,Object)void a
IStructureCreator2 ai :.IStructureCreator
 createStructure(Object,org.eclipse.core.runtime.IProgressMonitor).IStructureComparator a !org.eclipse.core.runtime.CoreException
 createElement(Object,Object,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.ITypedElement a !org.eclipse.core.runtime.CoreException
 destroy(Object)void a
SharedDocumentAdapterWrapper - :org.eclipse.compare.ISharedDocumentAdapter
 getAdapter(Object)org.eclipse.compare.ISharedDocumentAdapter s
 new(org.eclipse.compare.ISharedDocumentAdapter) -
 connect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void - !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void -
 getDocumentKey(Object)org.eclipse.ui.IEditorInput -
 flushDocument(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput,org.eclipse.jface.text.IDocument,boolean)void - !org.eclipse.core.runtime.CoreException
 getWrappedAdapter()org.eclipse.compare.ISharedDocumentAdapter f
 disconnect(Object)void -
StructureCreator a :.IStructureCreator2
 new() -
 getStructure(Object).IStructureComparator -
 createStructure(Object,org.eclipse.core.runtime.IProgressMonitor).IStructureComparator - !org.eclipse.core.runtime.CoreException
 createStructureComparator(Object,org.eclipse.jface.text.IDocument,org.eclipse.compare.ISharedDocumentAdapter,org.eclipse.core.runtime.IProgressMonitor).IStructureComparator oa !org.eclipse.core.runtime.CoreException
 setupDocument(org.eclipse.jface.text.IDocument)void o
 getDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner o
 getDocumentPartitioning()String o
 save(.IStructureComparator,Object)void -
 createElement(Object,Object,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.ITypedElement - !org.eclipse.core.runtime.CoreException
 locate(Object,Object).IStructureComparator -
 findElement(.IStructureComparator,String[])org.eclipse.compare.ITypedElement o
 getPath(Object,Object)String[] o
 destroy(Object)void -
 contentsEquals(Object,char,Object,char,boolean,org.eclipse.compare.ICompareFilter[])boolean -
StructureDiffViewer - :.DiffTreeViewer
 new(org.eclipse.swt.widgets.Tree,org.eclipse.compare.CompareConfiguration) -
 new(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration) -
 setStructureCreator(.IStructureCreator)void -
 getStructureCreator().IStructureCreator -
 getTitle()String -
 getRoot()Object o
 inputChanged(Object,Object)void o
 initialSelection()void o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 compareInputChanged(.ICompareInput)void o
 contentChanged(org.eclipse.compare.IContentChangeNotifier)void o
 preDiffHook(.IStructureComparator,.IStructureComparator,.IStructureComparator)void ox
 preDiffHook(.IStructureComparator,.IStructureComparator,.IStructureComparator,org.eclipse.core.runtime.IProgressMonitor)void o
 diff(org.eclipse.core.runtime.IProgressMonitor)void o
 diff()void o
 postDiffHook(.Differencer,.IDiffContainer)void ox
 postDiffHook(.Differencer,.IDiffContainer,org.eclipse.core.runtime.IProgressMonitor)void o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 copySelected(boolean)void o
StructureRootNode - :.DocumentRangeNode,org.eclipse.ui.services.IDisposable,org.eclipse.compare.ITypedElement
 ROOT_TYPE int sf
 ROOT_ID String sf
 new(org.eclipse.jface.text.IDocument,Object,.StructureCreator,org.eclipse.compare.ISharedDocumentAdapter) -
 dispose()void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 nodeChanged(.DocumentRangeNode)void o
 replace(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement)org.eclipse.compare.ITypedElement -
 getImage()org.eclipse.swt.graphics.Image -
 getName()String -
 getType()String -
 isReadOnly()boolean -
 validateEdit(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IStatus -
