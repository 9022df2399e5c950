# org.eclipse.platform:org.eclipse.team.ui:3.12.100
package org.eclipse.team.internal.ui
Policy -
 DEBUG_SYNC_MODELS boolean s
 DEBUG_HISTORY boolean s
 DEBUG_DND boolean s
 DEBUG_COMPARE_EDITOR_INPUT boolean s
 new() -
 getActionBundle()java.util.ResourceBundle s
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void s
 subMonitorFor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
 monitorFor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor s
ProjectSetImporter -
 new() -
 importProjectSetFromString(String,String,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] s !java.lang.reflect.InvocationTargetException
 importProjectSet(String,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] s !java.lang.reflect.InvocationTargetException
 isValidProjectSetFile(String)boolean s
 isValidProjectSetString(String)boolean s
StorageTypedElement a :org.eclipse.compare.ITypedElement,org.eclipse.compare.IEncodedStreamContentAccessor,org.eclipse.core.runtime.IAdaptable
 new(String) -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 cacheContents(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 fetchContents(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage oa !org.eclipse.core.runtime.CoreException
 getBufferedStorage()org.eclipse.core.resources.IStorage -
 getImage()org.eclipse.swt.graphics.Image -
 getType()String -
 getCharset()String - !org.eclipse.core.runtime.CoreException
 getAdapter(Class<<T>>)<T> - <T=Object>
 getDocumentKey(Object)org.eclipse.ui.IEditorInput oa
 getLocalEncoding()String -
Utils - +Sorter
 RUNNING_TESTS boolean s
 TESTING_FLUSH_ON_COMPARE_INPUT_CHANGE boolean s
 resourceComparator java.util.Comparator<org.eclipse.core.resources.IResource> sf
 new() -
 handleError(org.eclipse.swt.widgets.Shell,Exception,String,String)void s
 runWithProgress(org.eclipse.swt.widgets.Shell,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void s !java.lang.reflect.InvocationTargetException,InterruptedException
 getShell(org.eclipse.ui.IWorkbenchSite)org.eclipse.swt.widgets.Shell s
 getShell(org.eclipse.ui.IWorkbenchSite,boolean)org.eclipse.swt.widgets.Shell s
 handle(Throwable)void s
 findShell()org.eclipse.swt.widgets.Shell s
 initAction(org.eclipse.jface.action.IAction,String)void s
 initAction(org.eclipse.jface.action.IAction,String,java.util.ResourceBundle)void s
 updateLabels(org.eclipse.team.core.synchronize.SyncInfo,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void s
 updateLabels(org.eclipse.team.core.synchronize.SyncInfo,org.eclipse.compare.CompareConfiguration)void sx
 isShowAuthor()boolean s
 getLocalContentId(org.eclipse.team.core.diff.IDiff)String s
 getHistoryProvider(org.eclipse.core.resources.IResource)org.eclipse.team.core.history.IFileHistoryProvider s
 getBase(org.eclipse.team.core.diff.IDiff)org.eclipse.team.core.history.IFileRevision s
 getRemote(org.eclipse.team.core.diff.IDiff)org.eclipse.team.core.history.IFileRevision s
 initAction(org.eclipse.jface.action.IAction,String,java.util.ResourceBundle,String[])void s
 getString(String,java.util.ResourceBundle)String s
 modeToString(int)String s
 getNonResources(Object[])Object[] s
 getResources(Object[])org.eclipse.core.resources.IResource[] s
 getContributedResources(Object[])org.eclipse.core.resources.IResource[] s
 hasMatchingDescendant(org.eclipse.jface.viewers.IStructuredSelection,org.eclipse.team.core.synchronize.FastSyncInfoFilter)boolean s
 getDiffNodes(Object[])org.eclipse.compare.structuremergeviewer.IDiffElement[] s
 schedule(org.eclipse.core.runtime.jobs.Job,org.eclipse.ui.IWorkbenchSite)void s
 equalObject(Object,Object)boolean s
 getKey(String,String)String s
 convertSelection(org.eclipse.core.resources.IResource[])String s
 shortenText(int,String)String s
 getTypeName(org.eclipse.team.ui.synchronize.ISynchronizeParticipant)String s
 canUpdateViewer(org.eclipse.jface.viewers.StructuredViewer)boolean s
 asyncExec(Runnable,org.eclipse.jface.viewers.StructuredViewer)void s
 syncExec(Runnable,org.eclipse.jface.viewers.StructuredViewer)void s
 syncExec(Runnable,org.eclipse.swt.widgets.Control)void s
 asyncExec(Runnable,org.eclipse.swt.widgets.Control)void s
 getSyncInfo(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)org.eclipse.team.core.synchronize.SyncInfo s
 getCompareAdapter(Object)org.eclipse.team.ui.mapping.ISynchronizationCompareAdapter s
 getModelProvider(Object)org.eclipse.core.resources.mapping.ModelProvider s
 getResource(Object)org.eclipse.core.resources.IResource s
 getResourceMapping(Object)org.eclipse.core.resources.mapping.ResourceMapping s
 getResourceMappings(Object[])org.eclipse.core.resources.mapping.ResourceMapping[] s
 getLabel(org.eclipse.core.resources.mapping.ResourceMapping)String s
 getLabel(org.eclipse.core.resources.mapping.ModelProvider)String s
 getScopeDescription(org.eclipse.team.core.mapping.ISynchronizationScope)String s
 convertSelection(org.eclipse.core.resources.mapping.ResourceMapping[])String s
 getTraversals(Object[])org.eclipse.core.resources.mapping.ResourceTraversal[] s !org.eclipse.core.runtime.CoreException
 isTextEditor(org.eclipse.ui.IEditorDescriptor)boolean s !org.eclipse.core.runtime.CoreException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.team.core.history.IFileRevision,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.IEditorPart s !org.eclipse.core.runtime.CoreException
 openEditor(org.eclipse.ui.IWorkbenchPage,.history.FileRevisionEditorInput)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,.history.FileRevisionEditorInput,String)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 getEditors(org.eclipse.team.core.history.IFileRevision)org.eclipse.ui.IEditorDescriptor[] s
 getDefaultEditor(org.eclipse.team.core.history.IFileRevision)org.eclipse.ui.IEditorDescriptor s
 findReusableCompareEditor(org.eclipse.compare.CompareEditorInput,org.eclipse.ui.IWorkbenchPage,Class[])org.eclipse.ui.IEditorPart s
package org.eclipse.team.internal.ui.history
CompareFileRevisionEditorInput - :org.eclipse.team.ui.synchronize.SaveableCompareEditorInput +MyDiffNode
 equals(Object)boolean -
 new(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.ui.IWorkbenchPage) -
 prepareCompareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.ICompareInput o !java.lang.reflect.InvocationTargetException,InterruptedException
 getRightRevision().FileRevisionTypedElement o
 getLeftRevision().FileRevisionTypedElement o
 getToolTipText()String -
 getTitle()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 fireInputChange()void o
 contentsCreated()void o
 handleDispose()void o
 getLocalElement()org.eclipse.team.internal.ui.synchronize.LocalResourceTypedElement -
 getLeft()org.eclipse.compare.ITypedElement -
EditionHistoryPage - :.LocalHistoryPage
 getPreviousState(org.eclipse.core.resources.IFile,Object)org.eclipse.compare.ITypedElement s !org.eclipse.team.core.TeamException
 new(org.eclipse.core.resources.IFile,Object) -
 setSite(org.eclipse.team.ui.history.IHistoryPageSite)void -
 getFile()org.eclipse.core.resources.IFile o
 update(org.eclipse.team.core.history.IFileRevision[],org.eclipse.core.runtime.IProgressMonitor)void o
 getCompareInput(Object)org.eclipse.compare.structuremergeviewer.ICompareInput -
 getEditionFor(Object)org.eclipse.compare.ITypedElement -
 isValidInput(Object)boolean -
 dispose()void -
 getNoChangesMessage()String o
 getImage(Object)org.eclipse.swt.graphics.Image o
 getLabel(Object)String o
 getName()String -
 getDescription()String -
 createCompareAction()org.eclipse.team.internal.ui.actions.CompareRevisionAction o
FileRevisionEditorInput - :org.eclipse.core.runtime.PlatformObject,org.eclipse.ui.model.IWorkbenchAdapter,org.eclipse.ui.IStorageEditorInput
 createEditorInputFor(org.eclipse.team.core.history.IFileRevision,org.eclipse.core.runtime.IProgressMonitor).FileRevisionEditorInput s !org.eclipse.core.runtime.CoreException
 new(Object,org.eclipse.core.resources.IStorage) -
 new(org.eclipse.core.resources.IFileState) -
 new(Object,org.eclipse.core.resources.IStorage,String) -
 getStorage()org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 equals(Object)boolean -
 hashCode()int -
 getFileRevision()org.eclipse.team.core.history.IFileRevision -
 getURI()java.net.URI -
FileRevisionTypedElement - :org.eclipse.team.internal.ui.StorageTypedElement
 new(org.eclipse.team.core.history.IFileRevision) -
 new(org.eclipse.team.core.history.IFileRevision,String) -
 getName()String -
 fetchContents(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage o !org.eclipse.core.runtime.CoreException
 getContentIdentifier()String -
 getTimestamp()String -
 getFileRevision()org.eclipse.team.core.history.IFileRevision -
 getPath()String -
 getDocumentKey(Object)org.eclipse.ui.IEditorInput -
 hashCode()int -
 equals(Object)boolean -
 getAuthor()String -
 setAuthor(String)void -
 fetchAuthor(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getRevision()org.eclipse.team.core.history.IFileRevision -
LocalHistoryPage - :org.eclipse.team.ui.history.HistoryPage,org.eclipse.team.ui.history.IHistoryCompareAdapter
 ON int sf
 OFF int sf
 ALWAYS int sf
 historyTableProvider .LocalHistoryPage.LocalFileHistoryTableProvider o
 new(int) -
 new() -
 inputSet()boolean -
 getFile()org.eclipse.core.resources.IFile o
 createControl(org.eclipse.swt.widgets.Composite,boolean)void f
 createControl(org.eclipse.swt.widgets.Composite)void -
 createCompareAction()org.eclipse.team.internal.ui.actions.CompareRevisionAction o
 fillTableMenu(org.eclipse.jface.action.IMenuManager)void o
 createTree(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TreeViewer o
 createTree(org.eclipse.swt.widgets.Composite,boolean)org.eclipse.jface.viewers.TreeViewer of
 getControl()org.eclipse.swt.widgets.Control -
 setFocus()void -
 getDescription()String -
 getName()String -
 isValidInput(Object)boolean -
 refresh()void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 dispose()void -
 getCurrentFileRevision()org.eclipse.team.core.history.IFileRevision -
 setClickAction(boolean)void -
 getCompareInput(Object)org.eclipse.compare.structuremergeviewer.ICompareInput -
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void -
 getImage(Object)org.eclipse.swt.graphics.Image o
 getLabel(Object)String o
 update(org.eclipse.team.core.history.IFileRevision[],org.eclipse.core.runtime.IProgressMonitor)void o
 getNoChangesMessage()String o
package org.eclipse.team.internal.ui.mapping
AbstractCompareInput a :org.eclipse.compare.structuremergeviewer.ICompareInput
 new(int,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement) -
 addCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 removeCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 fireChange()void o
 copy(boolean)void -
 getAncestor()org.eclipse.compare.ITypedElement -
 getImage()org.eclipse.swt.graphics.Image -
 getKind()int -
 setKind(int)void -
 getLeft()org.eclipse.compare.ITypedElement -
 getName()String -
 getRight()org.eclipse.compare.ITypedElement -
 getChangeNotifier().CompareInputChangeNotifier oa
 setAncestor(org.eclipse.compare.ITypedElement)void -
 setLeft(org.eclipse.compare.ITypedElement)void -
 setRight(org.eclipse.compare.ITypedElement)void -
 update()void a
 needsUpdate()boolean a
BuildScopeOperation - :org.eclipse.team.ui.synchronize.ModelOperation
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.team.core.mapping.ISynchronizationScopeManager) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,InterruptedException
CompareInputChangeNotifier a :org.eclipse.core.resources.IResourceChangeListener
 new() -
 initialize()void -
 dispose()void -
 connect(org.eclipse.compare.structuremergeviewer.ICompareInput)void -
 disconnect(org.eclipse.compare.structuremergeviewer.ICompareInput)void -
 getConnectedInputs()org.eclipse.compare.structuremergeviewer.ICompareInput[] o
 inputsChanged(org.eclipse.compare.structuremergeviewer.ICompareInput[])void o
 dispatchChanges(org.eclipse.compare.structuremergeviewer.ICompareInput[],org.eclipse.core.runtime.IProgressMonitor)void o
 prepareInputs(org.eclipse.compare.structuremergeviewer.ICompareInput[],org.eclipse.core.runtime.IProgressMonitor)void o
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.core.runtime.IProgressMonitor)void o
 fireChanges(org.eclipse.compare.structuremergeviewer.ICompareInput[])void o
 runInBackground(org.eclipse.core.resources.IWorkspaceRunnable)void o
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 getResources(org.eclipse.compare.structuremergeviewer.ICompareInput)org.eclipse.core.resources.IResource[] oa
 handleInputChanges(org.eclipse.compare.structuremergeviewer.ICompareInput[],boolean)void o
 isChanged(org.eclipse.compare.structuremergeviewer.ICompareInput)boolean o
 fireChange(org.eclipse.compare.structuremergeviewer.ICompareInput)void o
 belongsTo(Object)boolean o
DiffTreeChangesSection - :org.eclipse.team.internal.ui.synchronize.ForwardingChangesSection,org.eclipse.team.core.diff.IDiffChangeListener,org.eclipse.jface.util.IPropertyChangeListener,.IEmptyTreeListener +ITraversalFactory
 new(org.eclipse.swt.widgets.Composite,org.eclipse.team.internal.ui.synchronize.AbstractSynchronizePage,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 dispose()void -
 getChangesCount()int o
 getChangesInMode(int)long o
 hasChangesInMode(String,org.eclipse.team.ui.mapping.ISynchronizationCompareAdapter,int)boolean o
 getVisibleChangesCount()long o
 getCandidateMode()int o
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 getEmptyChangesComposite(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 treeEmpty(org.eclipse.jface.viewers.TreeViewer)void -
 calculateDescription()void o
 notEmpty(org.eclipse.jface.viewers.TreeViewer)void -
DiffTreeStatusLineContributionGroup - :org.eclipse.team.internal.ui.synchronize.actions.StatusLineContributionGroup,org.eclipse.team.core.diff.IDiffChangeListener
 new(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 dispose()void -
 getChangeCount()int o
 countFor(int)int o
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
IEmptyTreeListener ai
 treeEmpty(org.eclipse.jface.viewers.TreeViewer)void a
 notEmpty(org.eclipse.jface.viewers.TreeViewer)void a
MergeAllActionHandler - :org.eclipse.team.ui.mapping.MergeActionHandler,org.eclipse.team.core.diff.IDiffChangeListener
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 getOperation()org.eclipse.team.ui.mapping.SynchronizationOperation o
 createOperation().MergeAllOperation o
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 dispose()void -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 saveDirtyEditors()boolean f
 saveAllEditors(org.eclipse.core.resources.IResource[],boolean)boolean f
 needsToSaveDirtyEditors()boolean o
 confirmSaveOfDirtyEditor()boolean o
 getJobName()String o
 promptToUpdate()boolean o
MergeAllOperation f :org.eclipse.team.ui.mapping.SynchronizationOperation
 new(String,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,Object[],org.eclipse.team.core.mapping.IMergeContext) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 canRunAsJob()boolean o
 getJobName()String o
ModelCompareEditorInput - :org.eclipse.team.ui.synchronize.SaveableCompareEditorInput,org.eclipse.jface.util.IPropertyChangeListener
 new(org.eclipse.team.ui.synchronize.ModelSynchronizeParticipant,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.ui.IWorkbenchPage,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 contentsCreated()void o
 handleDispose()void o
 createSaveable()org.eclipse.ui.Saveable o
 prepareCompareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.ICompareInput o !java.lang.reflect.InvocationTargetException,InterruptedException
 matches(Object,org.eclipse.team.ui.synchronize.ISynchronizeParticipant)boolean -
 getToolTipText()String -
 fireInputChange()void o
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 handleMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 getSynchronizeConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 belongsTo(Object)boolean -
 getNavigator()org.eclipse.compare.ICompareNavigator -
 equals(Object)boolean -
 hashCode()int -
ResourceCompareInputChangeNotifier - :.CompareInputChangeNotifier,org.eclipse.team.core.diff.IDiffChangeListener
 getChangeNotifier(org.eclipse.team.core.mapping.ISynchronizationContext).ResourceCompareInputChangeNotifier s
 new(org.eclipse.team.core.mapping.ISynchronizationContext) -
 initialize()void -
 dispose()void -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 getResources(org.eclipse.compare.structuremergeviewer.ICompareInput)org.eclipse.core.resources.IResource[] o
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.core.runtime.IProgressMonitor)void o
 getLabelProvider()org.eclipse.compare.ICompareInputLabelProvider -
 fetchAuthors(.ResourceDiffCompareInput)void -
 fetchAuthors(.ResourceDiffCompareInput,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext f
 belongsTo(Object)boolean o
ResourceDiffCompareInput - :.AbstractCompareInput,org.eclipse.team.ui.mapping.ISynchronizationCompareInput,org.eclipse.core.runtime.IAdaptable,org.eclipse.compare.IResourceProvider
 getCompareKind(org.eclipse.team.core.diff.IDiff)int s
 ensureContentsCached(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 new(org.eclipse.team.core.diff.IDiff,org.eclipse.team.core.mapping.ISynchronizationContext) -
 fireChange()void -
 prepareInput(org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getSaveable()org.eclipse.team.ui.mapping.SaveableComparison -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getFullPath()String -
 isCompareInputFor(Object)boolean -
 getResource()org.eclipse.core.resources.IResource -
 getChangeNotifier().CompareInputChangeNotifier -
 equals(Object)boolean -
 hashCode()int -
 update()void -
 needsUpdate()boolean -
 getLocalContentId()String -
 updateAuthorInfo(org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
ResourceMergeActionHandler a :org.eclipse.team.ui.mapping.MergeActionHandler,org.eclipse.team.core.diff.IDiffChangeListener,org.eclipse.jface.util.IPropertyChangeListener
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 saveDirtyEditors()boolean f
 saveAllEditors(org.eclipse.core.resources.IResource[],boolean)boolean f
 needsToSaveDirtyEditors()boolean o
 confirmSaveOfDirtyEditor()boolean o
 getSynchronizationContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
ResourceModelContentProvider - :org.eclipse.team.ui.mapping.SynchronizationContentProvider,org.eclipse.jface.viewers.ITreePathContentProvider
 new() -
 getDelegateContentProvider()org.eclipse.jface.viewers.ITreeContentProvider o
 getModelProviderId()String o
 getModelRoot()Object o
 isInScope(org.eclipse.team.core.mapping.ISynchronizationScope,Object,Object)boolean o
 init(org.eclipse.ui.navigator.ICommonContentExtensionSite)void -
 dispose()void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 getChildrenInContext(org.eclipse.team.core.mapping.ISynchronizationContext,Object,Object[])Object[] o
 getTraversals(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.core.resources.mapping.ResourceTraversal[] o
 hasChildrenInContext(org.eclipse.team.core.mapping.ISynchronizationContext,Object)boolean o
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 getStructuredViewer()org.eclipse.jface.viewers.StructuredViewer o
 getChildren(Object)Object[] -
 hasChildren(Object)boolean -
 getElements(Object)Object[] -
 getParent(Object)Object -
 refresh()void o
 updateLabels(org.eclipse.team.core.mapping.ISynchronizationContext,org.eclipse.core.runtime.IPath[])void o
 getTraversalCalculator().ResourceModelTraversalCalculator o
 isVisible(org.eclipse.team.core.diff.IDiff)boolean o
 getChildren(org.eclipse.jface.viewers.TreePath)Object[] -
 hasChildren(org.eclipse.jface.viewers.TreePath)boolean -
 getParents(Object)org.eclipse.jface.viewers.TreePath[] -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
ResourceModelParticipantAction a :org.eclipse.team.ui.synchronize.ModelParticipantAction
 new(String,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 getResourceTraversals(org.eclipse.jface.viewers.IStructuredSelection,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] o !org.eclipse.core.runtime.CoreException
 getResourceMappingContext()org.eclipse.core.resources.mapping.ResourceMappingContext o
 getTraversalCalculator().ResourceModelTraversalCalculator o
StorageStreamMerger - :org.eclipse.team.core.mapping.IStorageMerger
 new(org.eclipse.compare.IStreamMerger) -
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 canMergeWithoutAncestor()boolean -
SynchronizationResourceMappingContext f :org.eclipse.core.resources.mapping.RemoteResourceMappingContext
 new(org.eclipse.team.core.mapping.ISynchronizationContext) -
 isThreeWay()boolean -
 hasRemoteChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 hasLocalChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 fetchRemoteContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 fetchBaseContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 fetchMembers(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceTraversal[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getSynchronizationContext()org.eclipse.team.core.mapping.ISynchronizationContext -
 getProjects()org.eclipse.core.resources.IProject[] -
WorkspaceTeamStateProvider - :org.eclipse.team.ui.synchronize.TeamStateProvider,org.eclipse.team.ui.mapping.ITeamStateChangeListener,org.eclipse.team.internal.core.IRepositoryProviderListener,org.eclipse.core.resources.IResourceChangeListener
 new() -
 dispose()void -
 isDecorationEnabled(Object)boolean f
 hasDecoratedState(Object)boolean - !org.eclipse.core.runtime.CoreException
 getDecoratedStateMask(Object)int f
 getDecoratedProperties(Object)String[] -
 getStateDescription(Object,int,String[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.ui.mapping.ITeamStateDescription - !org.eclipse.core.runtime.CoreException
 getResourceMappingContext(Object)org.eclipse.core.resources.mapping.ResourceMappingContext -
 teamStateChanged(org.eclipse.team.ui.mapping.ITeamStateChangeEvent)void -
 providerUnmapped(org.eclipse.core.resources.IProject)void -
 providerMapped(org.eclipse.team.core.RepositoryProvider)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
package org.eclipse.team.internal.ui.synchronize
AbstractSynchronizeModelProvider a :.ISynchronizeModelProvider,org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener,org.eclipse.swt.events.TreeListener
 P_VIEWER_EXPANSION_STATE String sf
 P_VIEWER_SELECTION_STATE String sf
 P_VIEWER_CHECKED_STATE String sf
 new(.AbstractSynchronizeModelProvider,org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet) o
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet) o
 getActionGroup()org.eclipse.team.ui.synchronize.SynchronizePageActionGroup f
 createActionGroup()org.eclipse.team.ui.synchronize.SynchronizePageActionGroup o
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoSet -
 getModelRoot()org.eclipse.team.ui.synchronize.ISynchronizeModelElement -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration -
 getViewer()org.eclipse.jface.viewers.StructuredViewer -
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.ui.synchronize.ISynchronizeModelElement -
 calculateProblemMarker(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)String -
 getLogicalModelDepth(org.eclipse.core.resources.IResource)int o
 queueForLabelUpdate(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 reset()void o
 buildModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)org.eclipse.compare.structuremergeviewer.IDiffElement[] oa
 hasViewerState()boolean oa
 getExpandedResources()org.eclipse.core.resources.IResource[] o
 getSelectedResources()org.eclipse.core.resources.IResource[] o
 getCheckedResources()org.eclipse.core.resources.IResource[] o
 expandResources(org.eclipse.core.resources.IResource[])void o
 getResources(Object[])org.eclipse.core.resources.IResource[] o
 saveViewerState()void o
 restoreViewerState()void o
 selectResources(org.eclipse.core.resources.IResource[])void o
 checkResources(org.eclipse.core.resources.IResource[])void o
 treeCollapsed(org.eclipse.swt.events.TreeEvent)void -
 treeExpanded(org.eclipse.swt.events.TreeEvent)void -
 getModelObjects(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] oa
 saveState()void -
 propogateConflictState(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,boolean)void o
 isConflicting(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)boolean o
 dispose()void -
 isDisposed()boolean -
 getClosestExistingParents(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] a
 handleChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void o
 handleResourceAdditions(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void oa
 handleResourceChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void oa
 handleResourceRemovals(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void oa
 syncInfoChanged(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetErrors(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.team.core.ITeamStatus[],org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetReset(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void -
 addToViewer(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 removeFromViewer(org.eclipse.team.ui.synchronize.ISynchronizeModelElement[])void o
 clearModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void of
 recursiveClearModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 isOutOfSync(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)boolean o
 isOutOfSync(org.eclipse.core.resources.IResource)boolean o
 getProvider(org.eclipse.team.ui.synchronize.ISynchronizeModelElement).ISynchronizeModelProvider o
 doAdd(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 doRemove(org.eclipse.team.ui.synchronize.ISynchronizeModelElement[])void o
 nodeAdded(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,.AbstractSynchronizeModelProvider)void o
 nodeRemoved(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,.AbstractSynchronizeModelProvider)void o
 modelObjectCleared(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePropertyChange(String,Object,Object)void o
 waitUntilDone(org.eclipse.core.runtime.IProgressMonitor)void -
 toString()String -
 performUpdate(org.eclipse.core.resources.IWorkspaceRunnable,boolean,boolean)void -
ActiveChangeSetCollector - :org.eclipse.team.core.diff.IDiffChangeListener
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,.ChangeSetModelProvider) -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration -
 getActiveChangeSetManager()org.eclipse.team.internal.core.subscribers.ActiveChangeSetManager -
 reset(org.eclipse.team.core.synchronize.SyncInfoSet)void -
 handleChange(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent)void -
 remove(org.eclipse.core.resources.IResource[])void o
 add(org.eclipse.team.core.synchronize.SyncInfo[])void o
 getRootSet()org.eclipse.team.core.synchronize.SyncInfoTree -
 add(org.eclipse.team.internal.core.subscribers.ChangeSet)void -
 remove(org.eclipse.team.internal.core.subscribers.ChangeSet)void -
 getSyncInfoSet(org.eclipse.team.internal.core.subscribers.ChangeSet)org.eclipse.team.core.synchronize.SyncInfoTree -
 dispose()void -
 setChangeSetChangeListener(org.eclipse.team.internal.core.subscribers.IChangeSetChangeListener)void -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
ChangeSetModelProvider - :.CompositeModelProvider +ChangeSetModelProviderDescriptor
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet,String) o
 handleChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void o
 handleAddition(org.eclipse.team.core.synchronize.SyncInfo)void o
 buildModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)org.eclipse.compare.structuremergeviewer.IDiffElement[] o
 getDescriptor().ISynchronizeModelProviderDescriptor -
 getViewerComparator()org.eclipse.jface.viewers.ViewerComparator -
 setViewerComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 createActionGroup()org.eclipse.team.ui.synchronize.SynchronizePageActionGroup o
 removeProvider(.ISynchronizeModelProvider)void o
 getSubproviderId()String -
 getEmbeddedComparator()org.eclipse.jface.viewers.ViewerComparator -
 recursiveClearModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 getModelElement(org.eclipse.team.internal.core.subscribers.ChangeSet)org.eclipse.team.ui.synchronize.ISynchronizeModelElement o
 getChangeSetCapability().ChangeSetCapability -
 dispose()void -
 waitUntilDone(org.eclipse.core.runtime.IProgressMonitor)void -
 createChangeSetModelElement(org.eclipse.team.internal.core.subscribers.ChangeSet,org.eclipse.team.core.synchronize.SyncInfoTree)void -
 refreshLabel(org.eclipse.team.internal.core.subscribers.ChangeSet)void -
ChangesSection - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,.AbstractSynchronizePage,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 getListBackgroundColor()org.eclipse.swt.graphics.Color o
 getContainer()org.eclipse.ui.part.PageBook -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration o
 getForms()org.eclipse.ui.forms.widgets.FormToolkit o
 getPage().AbstractSynchronizePage o
 dispose()void -
 setViewer(org.eclipse.jface.viewers.Viewer)void -
 initializeChangesViewer()void o
 getChangesViewer()org.eclipse.jface.viewers.Viewer -
 isThreeWay()boolean o
CompositeModelProvider a :.AbstractSynchronizeModelProvider
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet) o
 addProvider(.ISynchronizeModelProvider)void o
 removeProvider(.ISynchronizeModelProvider)void o
 getProvider(org.eclipse.team.ui.synchronize.ISynchronizeModelElement).ISynchronizeModelProvider o
 getClosestExistingParents(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] -
 getProviders().ISynchronizeModelProvider[] o
 getProvidersContaining(org.eclipse.core.resources.IResource).ISynchronizeModelProvider[] o
 handleResourceAdditions(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void of
 handleAdditions(org.eclipse.team.core.synchronize.SyncInfo[])void o
 handleAddition(org.eclipse.team.core.synchronize.SyncInfo)void oa
 handleResourceChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void of
 handleChange(org.eclipse.team.core.synchronize.SyncInfo)void o
 handleResourceRemovals(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void of
 handleRemoval(org.eclipse.core.resources.IResource)void o
 removeFromProvider(org.eclipse.core.resources.IResource,.ISynchronizeModelProvider)void o
 nodeAdded(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,.AbstractSynchronizeModelProvider)void o
 modelObjectCleared(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void -
 recursiveClearModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 createModelProvider(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,String,org.eclipse.team.core.synchronize.SyncInfoTree).ISynchronizeModelProvider o
 dispose()void -
 hasViewerState()boolean o
 getModelObjects(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] o
EditableSharedDocumentAdapter - :org.eclipse.compare.SharedDocumentAdapter,org.eclipse.ui.texteditor.IElementStateListener +ISharedDocumentAdapterListener
 new(.EditableSharedDocumentAdapter.ISharedDocumentAdapterListener) -
 connect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void - !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput)void -
 isConnected()boolean -
 saveDocument(org.eclipse.ui.IEditorInput,boolean,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 releaseBuffer()void -
 flushDocument(org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.IEditorInput,org.eclipse.jface.text.IDocument,boolean)void - !org.eclipse.core.runtime.CoreException
 elementContentAboutToBeReplaced(Object)void -
 elementContentReplaced(Object)void -
 elementDeleted(Object)void -
 elementDirtyStateChanged(Object,boolean)void -
 elementMoved(Object,Object)void -
 hasBufferedContents()boolean -
ForwardingChangesSection a :.ChangesSection
 new(org.eclipse.swt.widgets.Composite,.AbstractSynchronizePage,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 initializeChangesViewer()void o
 calculateDescription()void o
 updatePage(org.eclipse.swt.widgets.Composite)void o
 getEmptyChangesComposite(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createDescriptionLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 getChangesCount()int oa
 getChangesInMode(int)long oa
 getVisibleChangesCount()long oa
 getCandidateMode()int oa
ISynchronizeModelProvider ai
 P_VIEWER_SORTER String sf
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoSet a
 getDescriptor().ISynchronizeModelProviderDescriptor a
 getViewer()org.eclipse.jface.viewers.StructuredViewer a
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.ui.synchronize.ISynchronizeModelElement a
 dispose()void a
 getModelRoot()org.eclipse.team.ui.synchronize.ISynchronizeModelElement a
 getViewerComparator()org.eclipse.jface.viewers.ViewerComparator a
 saveState()void a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
LocalResourceSaveableComparison a :org.eclipse.team.ui.mapping.SaveableComparison,org.eclipse.jface.util.IPropertyChangeListener,org.eclipse.compare.internal.ISavingSaveable
 new(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareEditorInput) -
 new(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareEditorInput,org.eclipse.compare.ITypedElement) -
 initializeHashing()void o
 dispose()void -
 performSave(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 flushViewers(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 fireInputChange()void oa
 isDirty()boolean -
 setDirty(boolean)void o
 performRevert(org.eclipse.core.runtime.IProgressMonitor)void o
 getName()String -
 getToolTipText()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 hashCode()int -
 equals(Object)boolean -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getInput()org.eclipse.compare.structuremergeviewer.ICompareInput -
 isConnectedToSharedDocument()boolean -
 isSaving()boolean -
LocalResourceTypedElement - :org.eclipse.compare.ResourceNode,org.eclipse.core.runtime.IAdaptable
 new(org.eclipse.core.resources.IResource) -
 setContent(byte[])void -
 commit(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getAdapter(Class<<T>>)<T> - <T=Object>
 isEditable()boolean -
 isConnected()boolean -
 saveDocument(boolean,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 createStream()java.io.InputStream o !org.eclipse.core.runtime.CoreException
 hashCode()int -
 equals(Object)boolean -
 update()void -
 isSynchronized()boolean -
 exists()boolean -
 fireContentChanged()void o
 discardBuffer()void -
 isSharedDocumentsEnable()boolean -
 enableSharedDocument(boolean)void -
 isDirty()boolean -
 setSharedDocumentListener(.EditableSharedDocumentAdapter.ISharedDocumentAdapterListener)void -
 getAuthor()String -
 fetchAuthor(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setAuthor(String)void -
RangeDifferenceComparator a :org.eclipse.team.internal.core.subscribers.AbstractContentComparator
 new(boolean) -
 compareRangeDifferences(org.eclipse.compare.rangedifferencer.RangeDifference[],org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)boolean oa
 contentsEqual(org.eclipse.core.runtime.IProgressMonitor,java.io.InputStream,java.io.InputStream,boolean)boolean o
RefreshModelParticipantJob - :.RefreshParticipantJob +ChangeDescription
 group org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.team.ui.synchronize.ISynchronizeParticipant,String,String,org.eclipse.core.resources.mapping.ResourceMapping[],.IRefreshSubscriberListener) -
 doRefresh(.RefreshParticipantJob.IChangeDescription,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getChangeCount()int o
 getIncomingChangeCount()int o
 getOutgoingChangeCount()int o
 handleProgressGroupSet(org.eclipse.core.runtime.IProgressMonitor,int)void o
 createChangeDescription().RefreshParticipantJob.IChangeDescription o
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
RefreshModelParticipantJob.ChangeDescription s :.RefreshParticipantJob.IChangeDescription,org.eclipse.team.core.diff.IDiffChangeListener
 new() -
 getChangeCount()int -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
RefreshParticipantJob a :org.eclipse.core.runtime.jobs.Job +IChangeDescription
 new(org.eclipse.team.ui.synchronize.ISynchronizeParticipant,String,String,.IRefreshSubscriberListener) -
 belongsTo(Object)boolean -
 getFamily()Object s
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 doRefresh(.RefreshParticipantJob.IChangeDescription,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 getChangeCount()int oa
 getIncomingChangeCount()int oa
 getOutgoingChangeCount()int oa
 handleProgressGroupSet(org.eclipse.core.runtime.IProgressMonitor,int)void oa
 createChangeDescription().RefreshParticipantJob.IChangeDescription oa
 getScheduleDelay()long -
 start()void o
 setRefreshInterval(long)void -
 setRestartOnCancel(boolean)void -
 setReschedule(boolean)void -
 shouldReschedule()boolean -
 addRefreshListener(.IRefreshSubscriberListener)void s
 removeRefreshListener(.IRefreshSubscriberListener)void s
 notifyListeners(int,.IRefreshEvent)void o
 getParticipant()org.eclipse.team.ui.synchronize.ISynchronizeParticipant -
RefreshParticipantJob.IChangeDescription sai
 getChangeCount()int a
RefreshSubscriberParticipantJob - :.RefreshParticipantJob
 new(org.eclipse.team.ui.synchronize.SubscriberParticipant,String,String,org.eclipse.core.resources.IResource[],.IRefreshSubscriberListener) -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber o
 getChangeCount()int o
 getIncomingChangeCount()int o
 getOutgoingChangeCount()int o
 createChangeDescription().RefreshParticipantJob.IChangeDescription o
 handleProgressGroupSet(org.eclipse.core.runtime.IProgressMonitor,int)void o
 shouldRun()boolean -
 belongsTo(Object)boolean -
 doRefresh(.RefreshParticipantJob.IChangeDescription,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.team.core.TeamException
 waitForCollector(org.eclipse.core.runtime.IProgressMonitor)void o
RegexDiffFilter - :org.eclipse.team.core.diff.DiffFilter
 new(String) -
 new(boolean,String) -
 select(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)boolean -
RemoteResourceTypedElement - :org.eclipse.team.internal.ui.StorageTypedElement
 new(org.eclipse.team.core.variants.IResourceVariant,String) -
 getName()String -
 getType()String -
 fetchContents(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage o !org.eclipse.team.core.TeamException
 getDocumentKey(Object)org.eclipse.ui.IEditorInput -
SaveablesCompareEditorInput - :org.eclipse.compare.CompareEditorInput,org.eclipse.ui.ISaveablesSource
 new(org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.compare.ITypedElement,org.eclipse.ui.IWorkbenchPage) -
 createFileElement(org.eclipse.core.resources.IFile)org.eclipse.compare.ITypedElement s
 contentsCreated()void o
 handleDispose()void o
 getToolTipText()String -
 getTitle()String -
 getCompareInput()org.eclipse.compare.structuremergeviewer.ICompareInput of
 fireInputChange()void o
 getLeftSaveable()org.eclipse.ui.Saveable o
 getRightSaveable()org.eclipse.ui.Saveable o
 createLeftSaveable()org.eclipse.ui.Saveable o
 createRightSaveable()org.eclipse.ui.Saveable o
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 getSaveables()org.eclipse.ui.Saveable[] -
 findContentViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 isDirty()boolean -
 closeEditor(boolean)boolean o
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object o !java.lang.reflect.InvocationTargetException,InterruptedException
 prepareCompareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.ICompareInput o !java.lang.reflect.InvocationTargetException,InterruptedException
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 addCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 removeCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 getTitleImage()org.eclipse.swt.graphics.Image -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 canRunAsJob()boolean -
 handleMenuAboutToShow(org.eclipse.jface.action.IMenuManager,org.eclipse.compare.ICompareContainer,org.eclipse.ui.Saveable,org.eclipse.compare.ITypedElement,org.eclipse.jface.viewers.ISelectionProvider)void s
SubscriberRefreshSchedule -
 new(.IRefreshable) -
 isEnabled()boolean -
 setEnabled(boolean,boolean)void -
 getRefreshInterval()long -
 getParticipant()org.eclipse.team.ui.synchronize.ISynchronizeParticipant -
 setRefreshInterval(long)void -
 startJob()void -
 stopJob()void o
 dispose()void -
 saveState(org.eclipse.ui.IMemento)void -
 init(org.eclipse.ui.IMemento,.IRefreshable).SubscriberRefreshSchedule s
 refreshEventAsString(.IRefreshEvent)String s
 getLastRefreshEvent().IRefreshEvent -
 getRefreshable().IRefreshable -
 getRefreshStartTime()java.util.Date -
 setRefreshStartTime(java.util.Date)void -
 getRunOnce()boolean -
 setRunOnce(boolean)void -
SyncInfoModelElement - :.SynchronizeModelElement
 new(org.eclipse.compare.structuremergeviewer.IDiffContainer,org.eclipse.team.core.synchronize.SyncInfo) -
 update(org.eclipse.team.core.synchronize.SyncInfo)void -
 getKind()int -
 setAncestor(org.eclipse.compare.ITypedElement)void -
 getAncestor()org.eclipse.compare.ITypedElement -
 getName()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getResource()org.eclipse.core.resources.IResource -
 toString()String -
 cacheContents(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 getSyncInfo()org.eclipse.team.core.synchronize.SyncInfo -
 createTypeElement(org.eclipse.team.core.variants.IResourceVariant,String)org.eclipse.compare.ITypedElement os
 createRemoteTypeElement(org.eclipse.team.core.synchronize.SyncInfo)org.eclipse.compare.ITypedElement os
 createLocalTypeElement(org.eclipse.team.core.synchronize.SyncInfo)org.eclipse.compare.ITypedElement os
 createBaseTypeElement(org.eclipse.team.core.synchronize.SyncInfo)org.eclipse.compare.ITypedElement os
SyncInfoSetChangeSetCollector a :org.eclipse.team.internal.core.subscribers.ChangeSetManager
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 add(org.eclipse.team.core.synchronize.SyncInfo[])void oa
 remove(org.eclipse.core.resources.IResource[])void o
 getChangeSetChangeListener()org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener o
 reset(org.eclipse.team.core.synchronize.SyncInfoSet)void -
 handleChange(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent)void -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration f
 performUpdate(org.eclipse.core.resources.IWorkspaceRunnable,boolean,org.eclipse.core.runtime.IProgressMonitor)void of
 setProvider(.ChangeSetModelProvider)void f
 waitUntilDone(org.eclipse.core.runtime.IProgressMonitor)void -
 handleSetAdded(org.eclipse.team.internal.core.subscribers.ChangeSet)void o
 handleSetRemoved(org.eclipse.team.internal.core.subscribers.ChangeSet)void o
 getChangeSet(org.eclipse.team.core.synchronize.SyncInfoSet)org.eclipse.team.internal.core.subscribers.ChangeSet o
 getSyncInfoSet(org.eclipse.team.internal.core.subscribers.ChangeSet)org.eclipse.team.core.synchronize.SyncInfoTree -
SynchronizeModelElement a :org.eclipse.compare.structuremergeviewer.DiffNode,org.eclipse.core.runtime.IAdaptable,org.eclipse.team.ui.synchronize.ISynchronizeModelElement
 new(org.eclipse.compare.structuremergeviewer.IDiffContainer) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setParent(org.eclipse.compare.structuremergeviewer.IDiffContainer)void -
 getProperty(String)boolean -
 setProperty(String,boolean)void -
 setPropertyToRoot(String,boolean)void -
 fireChanges()void -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getResource()org.eclipse.core.resources.IResource a
 equals(Object)boolean -
 hashCode()int -
SynchronizeModelManager a :org.eclipse.team.ui.synchronize.SynchronizePageActionGroup
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 setViewerAdvisor(.TreeViewerAdvisor)void -
 getSupportedModelProviders().ISynchronizeModelProviderDescriptor[] oa
 createModelProvider(String).ISynchronizeModelProvider oa
 getActiveModelProvider().ISynchronizeModelProvider -
 getDefaultProviderId()String o
 getSelectedProviderId()String o
 setInput(String,org.eclipse.core.runtime.IProgressMonitor)void o
 saveProviderSettings(String)void o
 setInput()void o
 getModelRoot()org.eclipse.team.ui.synchronize.ISynchronizeModelElement -
 initialize(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration -
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoSet o
SynchronizeModelProvider a :.AbstractSynchronizeModelProvider,org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener
 resourceMap java.util.Map<org.eclipse.core.resources.IResource,org.eclipse.team.ui.synchronize.ISynchronizeModelElement> of
 DEBUG boolean osf
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet) -
 new(.AbstractSynchronizeModelProvider,org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfoSet) -
 dispose()void -
 getViewerComparator()org.eclipse.jface.viewers.ViewerComparator a
 getModelObject(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement o
 getModelObjects(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] o
 associateDiffNode(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 unassociateDiffNode(org.eclipse.core.resources.IResource)void o
 removeFromViewer(org.eclipse.core.resources.IResource)void o
 removeFromViewer(org.eclipse.core.resources.IResource[])void o
 recursiveClearModelObjects(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 addToViewer(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 hasViewerState()boolean o
 getClosestExistingParents(org.eclipse.core.resources.IResource)org.eclipse.team.ui.synchronize.ISynchronizeModelElement[] -
 handleChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void of
 handleResourceChanges(org.eclipse.team.core.synchronize.ISyncInfoTreeChangeEvent)void o
 handleChange(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.core.synchronize.SyncInfo)void o
 addResources(org.eclipse.team.core.synchronize.SyncInfo[])void o
 addResource(org.eclipse.team.core.synchronize.SyncInfo)void oa
 createModelObject(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.core.synchronize.SyncInfo)org.eclipse.team.ui.synchronize.ISynchronizeModelElement oa
SynchronizeModelUpdateHandler - :org.eclipse.team.internal.core.BackgroundEventHandler,org.eclipse.core.resources.IResourceChangeListener,org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener
 new(.AbstractSynchronizeModelProvider) -
 getMarkerTypes()String[] o
 getViewer()org.eclipse.jface.viewers.StructuredViewer -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 updateBusyState(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,boolean)void o
 processEvent(org.eclipse.team.internal.core.BackgroundEventHandler.Event,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 doDispatchEvents(org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.team.core.TeamException
 firePendingLabelUpdates()void o
 updateParentLabels(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void -
 queueForLabelUpdate(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
 dispose()void -
 getShortDispatchDelay()long o
 nodeAdded(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,.AbstractSynchronizeModelProvider)void -
 nodeRemoved(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,.AbstractSynchronizeModelProvider)void -
 modelObjectCleared(org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void -
 syncInfoSetReset(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoChanged(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetErrors(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.team.core.ITeamStatus[],org.eclipse.core.runtime.IProgressMonitor)void -
 getProvider().ISynchronizeModelProvider -
 connect(org.eclipse.core.runtime.IProgressMonitor)void -
 runViewUpdate(Runnable,boolean)void -
 isPerformingBackgroundUpdate()boolean -
 performUpdate(org.eclipse.core.resources.IWorkspaceRunnable,boolean,boolean)void -
 doAdd(org.eclipse.team.ui.synchronize.ISynchronizeModelElement,org.eclipse.team.ui.synchronize.ISynchronizeModelElement)void o
SynchronizeView - :org.eclipse.ui.part.PageBookView,org.eclipse.team.ui.synchronize.ISynchronizeView,org.eclipse.team.ui.synchronize.ISynchronizeParticipantListener,org.eclipse.jface.util.IPropertyChangeListener,org.eclipse.ui.ISaveablesSource,org.eclipse.ui.ISaveablePart,org.eclipse.ui.part.IShowInTarget
 MAX_NAME_LENGTH int sf
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 partClosed(org.eclipse.ui.IWorkbenchPart)void -
 getParticipant()org.eclipse.team.ui.synchronize.ISynchronizeParticipant -
 showPageRec(org.eclipse.ui.part.PageBookView.PageRec)void o
 updateTitle()void o
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.PageBookView.PageRec)void o
 doCreatePage(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.part.PageBookView.PageRec o
 initPage(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,org.eclipse.ui.part.IPageBookViewPage)void o
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean o
 dispose()void -
 createDefaultPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 participantsAdded(org.eclipse.team.ui.synchronize.ISynchronizeParticipant[])void -
 participantsRemoved(org.eclipse.team.ui.synchronize.ISynchronizeParticipant[])void -
 new() -
 createActions()void o
 configureToolBar(org.eclipse.ui.IActionBars)void o
 display(org.eclipse.team.ui.synchronize.ISynchronizeParticipant)void -
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart o
 asyncExec(Runnable)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 getPage(org.eclipse.team.ui.synchronize.ISynchronizeParticipant)org.eclipse.ui.part.IPage -
 select(org.eclipse.team.ui.synchronize.ISynchronizeParticipantReference)boolean o
 getSaveables()org.eclipse.ui.Saveable[] -
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 isSaveOnCloseNeeded()boolean -
 isLinkingEnabled()boolean -
 setLinkingEnabled(boolean)void -
 show(org.eclipse.ui.part.ShowInContext)boolean -
 getPastePatchAction()org.eclipse.jface.action.IAction -
package org.eclipse.team.internal.ui.synchronize.actions
StatusLineContributionGroup a :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 dispose()void -
 updateCounts()void o
 getChangeCount()int oa
 countFor(int)int oa
 fillActionBars(org.eclipse.ui.IActionBars)void -
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration -
SyncInfoSetStatusLineContributionGroup - :.StatusLineContributionGroup,org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener
 new(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 dispose()void -
 syncInfoChanged(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetReset(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetErrors(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.team.core.ITeamStatus[],org.eclipse.core.runtime.IProgressMonitor)void -
 getChangeCount()int o
 countFor(int)int o
package org.eclipse.team.internal.ui.synchronize.patch
ApplyPatchSubscriber - :org.eclipse.team.core.subscribers.Subscriber
 new(org.eclipse.compare.internal.patch.WorkspacePatcher) -
 getName()String -
 getResourceComparator()org.eclipse.team.core.variants.IResourceVariantComparator -
 getSyncInfo(org.eclipse.core.resources.IResource)org.eclipse.team.core.synchronize.SyncInfo - !org.eclipse.team.core.TeamException
 isSupervised(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 roots()org.eclipse.core.resources.IResource[] -
 getPatcher()org.eclipse.compare.internal.patch.WorkspacePatcher -
 merged(org.eclipse.core.resources.IResource[])void -
ApplyPatchSubscriberMergeContext - :org.eclipse.team.core.subscribers.SubscriberMergeContext
 new(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.team.core.mapping.ISynchronizationScopeManager) o
 createContext(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.team.core.mapping.ISynchronizationScopeManager).ApplyPatchSubscriberMergeContext s
 makeInSync(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 markAsMerged(org.eclipse.team.core.diff.IDiff,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 performThreeWayMerge(org.eclipse.team.core.diff.IThreeWayDiff,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 reject(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
DiffProjectResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.compare.internal.core.patch.DiffProject) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 contains(org.eclipse.core.resources.mapping.ResourceMapping)boolean -
FilePatchResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.compare.internal.core.patch.FileDiffResult) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
HunkResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.compare.internal.core.patch.HunkResult) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
PatchedFileVariant - :org.eclipse.team.core.variants.IResourceVariant
 new(org.eclipse.compare.internal.patch.WorkspacePatcher,org.eclipse.compare.internal.core.patch.FilePatch2) -
 asBytes()byte[] -
 getContentIdentifier()String -
 getName()String -
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.team.core.TeamException
 isContainer()boolean -
package org.eclipse.team.internal.ui.wizards
ExportProjectSetLocationPage - :.TeamWizardPage
 workspaceFile org.eclipse.core.resources.IFile o
 file String o
 workspaceText org.eclipse.swt.widgets.Text o
 new(String,String,org.eclipse.jface.resource.ImageDescriptor) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 isSaveToFileSystem()boolean -
 refreshWorkspaceFile(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getFileName()String -
 setFileName(String)void -
 validateEditWorkspaceFile(org.eclipse.swt.widgets.Shell)void - !org.eclipse.team.core.TeamException
ImportProjectSetOperation - :org.eclipse.team.ui.TeamOperation
 new(org.eclipse.jface.operation.IRunnableContext,String,String,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jface.operation.IRunnableContext,String,org.eclipse.ui.IWorkingSet[]) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 canRunAsJob()boolean o
 getJobName()String o
TeamWizardPage a :org.eclipse.jface.wizard.WizardPage
 new(String,String,org.eclipse.jface.resource.ImageDescriptor) -
 createComposite(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite o
 createLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 createIndentedLabel(org.eclipse.swt.widgets.Composite,String,int)org.eclipse.swt.widgets.Label o
 createTextField(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 createDropDownCombo(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Combo o
package org.eclipse.team.ui
IConfigurationWizard ai :org.eclipse.jface.wizard.IWizard
 init(org.eclipse.ui.IWorkbench,org.eclipse.core.resources.IProject)void a
IConfigurationWizardExtension ai
 init(org.eclipse.ui.IWorkbench,org.eclipse.core.resources.IProject[])void a
ISaveableWorkbenchPart axi :org.eclipse.ui.ISaveablePart,org.eclipse.ui.IWorkbenchPart
 PROP_DIRTY int sfx
IScmUrlImportWizardPage ai :org.eclipse.jface.wizard.IWizardPage
 ATT_EXTENSION String sf
 ATT_PAGE String sf
 ATT_IMPORTER String sf
 finish()boolean a
 getSelection()org.eclipse.team.core.ScmUrlImportDescription[] a
 setSelection(org.eclipse.team.core.ScmUrlImportDescription[])void a
ISharedImages ai
 IMG_DIRTY_OVR String sf
 IMG_CHECKEDIN_OVR String sf
 IMG_CHECKEDOUT_OVR String sf
 IMG_CONFLICT_OVR String sf
 IMG_ERROR_OVR String sf
 IMG_WARNING_OVR String sf
 IMG_HOURGLASS_OVR String sf
PageCompareEditorInput a :org.eclipse.compare.CompareEditorInput,org.eclipse.compare.IContentChangeListener
 new(org.eclipse.compare.CompareConfiguration) o
 createStructureInputPane(org.eclipse.swt.widgets.Composite)org.eclipse.compare.CompareViewerPane o
 createPage(org.eclipse.compare.CompareViewerPane,org.eclipse.jface.action.IToolBarManager)org.eclipse.ui.part.IPage oa
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider oa
 setPageDescription(String)void o
 handleDispose()void o
 asCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput o
 prepareCompareInput(org.eclipse.compare.structuremergeviewer.ICompareInput)void of
 contentChanged(org.eclipse.compare.IContentChangeNotifier)void -
 canRunAsJob()boolean -
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void oa !java.lang.reflect.InvocationTargetException
PageSaveablePart ax :.SaveablePartAdapter,org.eclipse.compare.IContentChangeListener
 new(org.eclipse.swt.widgets.Shell,org.eclipse.compare.CompareConfiguration) ox
 isDirty()boolean x
 createPartControl(org.eclipse.swt.widgets.Composite)void x
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider oax
 createPage(org.eclipse.swt.widgets.Composite,org.eclipse.jface.action.ToolBarManager)org.eclipse.swt.widgets.Control oax
 setPageDescription(String)void ox
 setDirty(boolean)void ox
 prepareCompareInput(org.eclipse.compare.structuremergeviewer.ICompareInput)void ox
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void oax !java.lang.reflect.InvocationTargetException
 getShell()org.eclipse.swt.widgets.Shell ox
 setNavigator(.synchronize.ISynchronizePageConfiguration)void ox
 getCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput ox
 setShowContentPanes(boolean)void x
 getControl()org.eclipse.swt.widgets.Control x
 doSave(org.eclipse.core.runtime.IProgressMonitor)void x
SaveablePartAdapter ax :.ISaveableWorkbenchPart
 new() -
 doSaveAs()void x
 isSaveAsAllowed()boolean x
 isSaveOnCloseNeeded()boolean x
 addPropertyListener(org.eclipse.ui.IPropertyListener)void x
 dispose()void x
 getSite()org.eclipse.ui.IWorkbenchPartSite x
 getTitleToolTip()String x
 removePropertyListener(org.eclipse.ui.IPropertyListener)void x
 setFocus()void x
 getAdapter(Class<<T>>)<T> x <T=Object>
SaveablePartDialog x :org.eclipse.jface.dialogs.TrayDialog
 new(org.eclipse.swt.widgets.Shell,.ISaveableWorkbenchPart) x
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void ox
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control ox
 close()boolean x
 getInput().ISaveableWorkbenchPart ox
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings ox
 setHelpContextId(String)void x
 configureShell(org.eclipse.swt.widgets.Shell)void ox
 getInitialSize()org.eclipse.swt.graphics.Point ox
TeamImages -
 new() -
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor s
 getImageDescriptorFromExtension(org.eclipse.core.runtime.IExtension,String)org.eclipse.jface.resource.ImageDescriptor s
TeamOperation a :org.eclipse.core.runtime.jobs.JobChangeAdapter,org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.ui.IWorkbenchPart) o
 new(org.eclipse.jface.operation.IRunnableContext) o
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.operation.IRunnableContext) o
 getPart()org.eclipse.ui.IWorkbenchPart -
 run()void f !java.lang.reflect.InvocationTargetException,InterruptedException
 shouldRun()boolean o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 isPostponeAutobuild()boolean o
 canRunAsJob()boolean o
 getJobName()String o
 getGotoAction()org.eclipse.jface.action.IAction o
 getOperationIcon()java.net.URL o
 getKeepOperation()boolean o
 isKeepOneProgressServiceEntry()boolean -
 isSameFamilyAs(.TeamOperation)boolean o
 belongsTo(Object)boolean -
 isUserInitiated()boolean -
 getShell()org.eclipse.swt.widgets.Shell o
TeamUI -
 GLOBAL_IGNORES_CHANGED String sf
 GLOBAL_FILE_TYPES_CHANGED String sf
 new() -
 getSynchronizeManager().synchronize.ISynchronizeManager s
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void s
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void s
 getHistoryView().history.IHistoryView s
 showHistoryFor(org.eclipse.ui.IWorkbenchPage,Object,.history.IHistoryPageSource).history.IHistoryView s
 getTeamContentProviderManager().mapping.ITeamContentProviderManager s
 getPages(String).IScmUrlImportWizardPage[] s !org.eclipse.core.runtime.CoreException
package org.eclipse.team.ui.history
ElementLocalHistoryPageSource a :.HistoryPageSource
 getPreviousEdition(org.eclipse.core.resources.IFile,Object)org.eclipse.compare.ITypedElement s !org.eclipse.team.core.TeamException
 new() -
 canShowHistoryFor(Object)boolean f
 createPage(Object)org.eclipse.ui.part.Page f
 getFile(Object)org.eclipse.core.resources.IFile oa
 internalGetFile(Object)org.eclipse.core.resources.IFile f
HistoryPage a :org.eclipse.ui.part.Page,.IHistoryPage,org.eclipse.core.runtime.IAdaptable
 new() -
 setSite(.IHistoryPageSite)void -
 getHistoryPageSite().IHistoryPageSite -
 getInput()Object -
 setInput(Object)boolean -
 inputSet()boolean a
 setHistoryView(.IHistoryView)void -
 getHistoryView().IHistoryView -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePropertyChange(Object,String,Object,Object)void o
HistoryPageCompareEditorInput - :org.eclipse.team.ui.PageCompareEditorInput
 new(org.eclipse.compare.CompareConfiguration,.IHistoryPageSource,Object) -
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object o !java.lang.reflect.InvocationTargetException,InterruptedException
 handleDispose()void o
 createPage(org.eclipse.compare.CompareViewerPane,org.eclipse.jface.action.IToolBarManager)org.eclipse.ui.part.IPage o
 createPage(org.eclipse.compare.CompareViewerPane,org.eclipse.jface.action.IToolBarManager,boolean)org.eclipse.ui.part.IPage of
 asCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput o
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider o
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException
 getHistoryPage().IHistoryPage f
 handlePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 isEditionSelectionDialog()boolean -
 isReplaceDialog()boolean o
 setReplace(boolean)void -
 getOKButtonLabel()String -
 okPressed()boolean -
 performReplace(Object)void o !org.eclipse.core.runtime.CoreException
HistoryPageSaveablePart x :org.eclipse.team.ui.PageSaveablePart
 showHistoryInDialog(org.eclipse.swt.widgets.Shell,Object)boolean sx
 new(org.eclipse.swt.widgets.Shell,org.eclipse.compare.CompareConfiguration,.IHistoryPageSource,Object) x
 getTitle()String x
 getTitleImage()org.eclipse.swt.graphics.Image x
 contentChanged(org.eclipse.compare.IContentChangeNotifier)void x
 createPage(org.eclipse.swt.widgets.Composite,org.eclipse.jface.action.ToolBarManager)org.eclipse.swt.widgets.Control ox
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider ofx
 getCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput ox
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void ox !java.lang.reflect.InvocationTargetException
 dispose()void x
HistoryPageSource a :.IHistoryPageSource
 new() -
 getHistoryPageSource(Object).IHistoryPageSource s
IHistoryCompareAdapter ai
 getCompareInput(Object)org.eclipse.compare.structuremergeviewer.ICompareInput a
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void a
IHistoryPage ai
 P_NAME String sf
 P_DESCRIPTION String sf
 setInput(Object)boolean a
 getInput()Object a
 isValidInput(Object)boolean a
 refresh()void a
 getName()String a
 getDescription()String a
 setSite(.IHistoryPageSite)void a
 getHistoryPageSite().IHistoryPageSite a
 dispose()void a
 getHistoryView().IHistoryView a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
IHistoryPageSite ai
 getWorkbenchPageSite()org.eclipse.ui.part.IPageSite a
 getPart()org.eclipse.ui.IWorkbenchPart a
 getShell()org.eclipse.swt.widgets.Shell a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void a
 setFocus()void a
 getToolBarManager()org.eclipse.jface.action.IToolBarManager a
 isModal()boolean a
IHistoryPageSource ai
 canShowHistoryFor(Object)boolean a
 createPage(Object)org.eclipse.ui.part.Page a
IHistoryView ai
 VIEW_ID String sf
 getHistoryPage().IHistoryPage a
 showHistoryFor(Object).IHistoryPage a
 showHistoryFor(Object,boolean).IHistoryPage a
RevisionAnnotationController a
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile)org.eclipse.ui.texteditor.AbstractDecoratedTextEditor s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,Object,org.eclipse.core.resources.IStorage)org.eclipse.ui.texteditor.AbstractDecoratedTextEditor s !org.eclipse.ui.PartInitException
 new(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IStorageEditorInput,org.eclipse.jface.viewers.ISelectionProvider) -
 dispose()void -
 revisionSelected(org.eclipse.jface.text.revisions.Revision)void o
 getHistoryEntry(org.eclipse.jface.text.revisions.Revision)Object oa
 getRevisionId(Object)String o
package org.eclipse.team.ui.mapping
ISynchronizationCompareAdapter ai
 hasCompareInput(org.eclipse.team.core.mapping.ISynchronizationContext,Object)boolean a
 asCompareInput(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.compare.structuremergeviewer.ICompareInput a
 getName(org.eclipse.core.resources.mapping.ResourceMapping)String a
 getPathString(org.eclipse.core.resources.mapping.ResourceMapping)String a
 getImageDescriptor(org.eclipse.core.resources.mapping.ResourceMapping)org.eclipse.jface.resource.ImageDescriptor a
 save(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.ui.IMemento)void a
 restore(org.eclipse.ui.IMemento)org.eclipse.core.resources.mapping.ResourceMapping[] a
 getSynchronizationState(.ITeamStateProvider,org.eclipse.core.resources.mapping.ResourceMapping,int,org.eclipse.core.runtime.IProgressMonitor)int a !org.eclipse.core.runtime.CoreException
ISynchronizationCompareInput ai :org.eclipse.compare.structuremergeviewer.ICompareInput
 getSaveable().SaveableComparison a
 prepareInput(org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getFullPath()String a
 isCompareInputFor(Object)boolean a
ITeamContentProviderDescriptor ai
 getContentExtensionId()String a
 getModelProviderId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 createPreferencePage()org.eclipse.jface.preference.IPreferencePage a !org.eclipse.core.runtime.CoreException
 isEnabled()boolean a
 getName()String a
 isFlatLayoutSupported()boolean a
ITeamContentProviderManager ai
 P_SYNCHRONIZATION_PAGE_CONFIGURATION String sf
 P_SYNCHRONIZATION_CONTEXT String sf
 P_SYNCHRONIZATION_SCOPE String sf
 PROP_PAGE_LAYOUT String sf
 TREE_LAYOUT String sf
 FLAT_LAYOUT String sf
 PROP_ENABLED_MODEL_PROVIDERS String sf
 getDescriptors().ITeamContentProviderDescriptor[] a
 getDescriptor(String).ITeamContentProviderDescriptor a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getContentProviderIds(org.eclipse.team.core.mapping.ISynchronizationScope)String[] a
 setEnabledDescriptors(.ITeamContentProviderDescriptor[])void a
ITeamStateChangeEvent ai
 getAddedRoots()org.eclipse.core.resources.IResource[] a
 getRemovedRoots()org.eclipse.core.resources.IResource[] a
 getChangedResources()org.eclipse.core.resources.IResource[] a
 hasChange(org.eclipse.core.resources.IResource)boolean a
ITeamStateChangeListener ai :java.util.EventListener
 teamStateChanged(.ITeamStateChangeEvent)void a
ITeamStateDescription ai
 getStateFlags()int a
 getKind()int a
 getDirection()int a
 getPropertyNames()String[] a
 getProperty(String)Object a
 equals(Object)boolean a
ITeamStateProvider ai
 USE_DECORATED_STATE_MASK int sf
 isDecorationEnabled(Object)boolean a
 hasDecoratedState(Object)boolean a !org.eclipse.core.runtime.CoreException
 getDecoratedStateMask(Object)int a
 getDecoratedProperties(Object)String[] a
 getStateDescription(Object,int,String[],org.eclipse.core.runtime.IProgressMonitor).ITeamStateDescription a !org.eclipse.core.runtime.CoreException
 getResourceMappingContext(Object)org.eclipse.core.resources.mapping.ResourceMappingContext a
 addDecoratedStateChangeListener(.ITeamStateChangeListener)void a
 removeDecoratedStateChangeListener(.ITeamStateChangeListener)void a
MergeActionHandler a :org.eclipse.core.commands.AbstractHandler
 getDefaultHandler(String,org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration)org.eclipse.core.commands.IHandler s
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration) -
 dispose()void -
 updateEnablement(org.eclipse.jface.viewers.IStructuredSelection)void o
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration of
 getStructuredSelection()org.eclipse.jface.viewers.IStructuredSelection of
 isEnabled()boolean -
 setEnabled(boolean)void o
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 getOperation().SynchronizationOperation oa
 getSaveable().SaveableComparison -
SaveableComparison a :org.eclipse.ui.Saveable
 PROP_DIRTY int sf
 new() -
 isDirty()boolean -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 doRevert(org.eclipse.core.runtime.IProgressMonitor)void -
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 setDirty(boolean)void o
 firePropertyChange(int)void o
 performSave(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 performRevert(org.eclipse.core.runtime.IProgressMonitor)void oa
SynchronizationActionProvider - :org.eclipse.ui.navigator.CommonActionProvider
 MERGE_ACTION_ID String sf
 OVERWRITE_ACTION_ID String sf
 MARK_AS_MERGE_ACTION_ID String sf
 new() -
 init(org.eclipse.ui.navigator.ICommonActionExtensionSite)void -
 initialize()void o
 initializeOpenActions()void o
 getSynchronizePageConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration of
 getExtensionStateModel()org.eclipse.ui.navigator.IExtensionStateModel of
 getSynchronizationContext()org.eclipse.team.core.mapping.ISynchronizationContext of
 registerHandler(String,org.eclipse.core.commands.IHandler)void o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 updateActionBars()void -
 setContext(org.eclipse.ui.actions.ActionContext)void -
 dispose()void -
 getExtensionSite()org.eclipse.ui.navigator.ICommonActionExtensionSite -
SynchronizationCompareAdapter a :.ISynchronizationCompareAdapter
 new() -
 asCompareInput(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.compare.structuremergeviewer.ICompareInput -
 hasCompareInput(org.eclipse.team.core.mapping.ISynchronizationContext,Object)boolean -
 getName(org.eclipse.core.resources.mapping.ResourceMapping)String -
 getPathString(org.eclipse.core.resources.mapping.ResourceMapping)String -
 getImageDescriptor(org.eclipse.core.resources.mapping.ResourceMapping)org.eclipse.jface.resource.ImageDescriptor -
 getSynchronizationState(.ITeamStateProvider,org.eclipse.core.resources.mapping.ResourceMapping,int,org.eclipse.core.runtime.IProgressMonitor)int - !org.eclipse.core.runtime.CoreException
SynchronizationContentProvider a :org.eclipse.ui.navigator.ICommonContentProvider,org.eclipse.team.core.diff.IDiffChangeListener,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
 isInitialized(org.eclipse.team.core.mapping.ISynchronizationContext)boolean o
 requestInitialization(org.eclipse.team.core.mapping.ISynchronizationContext)void o
 getDelegateChildren(Object)Object[] o
 hasChildrenInScope(org.eclipse.team.core.mapping.ISynchronizationScope,Object)boolean o
 hasChildrenInContext(org.eclipse.team.core.mapping.ISynchronizationContext,Object)boolean o
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 init(org.eclipse.ui.navigator.ICommonContentExtensionSite)void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 includeDirection(int)boolean o
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope o
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration o
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 refresh()void o
 getDelegateContentProvider()org.eclipse.jface.viewers.ITreeContentProvider oa
 getModelProvider()org.eclipse.core.resources.mapping.ModelProvider of
 getModelProviderId()String oa
 getModelRoot()Object oa
 getViewer()org.eclipse.jface.viewers.Viewer of
 getChildrenInScope(org.eclipse.team.core.mapping.ISynchronizationScope,Object,Object[])Object[] o
 getChildrenInContext(org.eclipse.team.core.mapping.ISynchronizationContext,Object,Object[])Object[] o
 isVisible(org.eclipse.team.core.mapping.ISynchronizationContext,Object)boolean o
 isVisible(org.eclipse.team.core.diff.IDiff)boolean o
 getTraversals(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.core.resources.mapping.ResourceTraversal[] oa
 handleException(org.eclipse.core.runtime.CoreException)void o
 isInScope(org.eclipse.team.core.mapping.ISynchronizationScope,Object,Object)boolean o
 getExtensionSite()org.eclipse.ui.navigator.ICommonContentExtensionSite -
 isFlatLayout()boolean of
SynchronizationLabelProvider a :org.eclipse.team.ui.synchronize.AbstractSynchronizeLabelProvider,org.eclipse.ui.navigator.ICommonLabelProvider,org.eclipse.jface.viewers.IFontProvider
 new() -
 init(org.eclipse.ui.navigator.ICommonContentExtensionSite)void -
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext -
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 getDescription(Object)String -
 isDecorationEnabled()boolean o
 getImage(Object)org.eclipse.swt.graphics.Image -
 getModelRoot()Object o
 getText(Object)String -
 getExtensionSite()org.eclipse.ui.navigator.ICommonContentExtensionSite -
SynchronizationOperation a :org.eclipse.team.ui.TeamOperation
 new(org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration,Object[]) o
 getConfiguration()org.eclipse.team.ui.synchronize.ISynchronizePageConfiguration -
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 getElements()Object[] -
 shouldRun()boolean -
 getSaveable().SaveableComparison -
 run(org.eclipse.core.runtime.IProgressMonitor)void f !java.lang.reflect.InvocationTargetException,InterruptedException
 execute(org.eclipse.core.runtime.IProgressMonitor)void oa !java.lang.reflect.InvocationTargetException,InterruptedException
SynchronizationStateTester -
 PROP_TESTER String sf
 new() -
 isStateDecorationEnabled()boolean -
 isDecorationEnabled(Object)boolean -
 getState(Object,int,org.eclipse.core.runtime.IProgressMonitor)int - !org.eclipse.core.runtime.CoreException
 getTeamStateProvider().ITeamStateProvider f
 elementDecorated(Object,.ITeamStateDescription)void -
package org.eclipse.team.ui.synchronize
AbstractSynchronizeLabelProvider a :org.eclipse.jface.viewers.ILabelProvider
 new() -
 getImage(Object)org.eclipse.swt.graphics.Image -
 decorateImage(org.eclipse.swt.graphics.Image,Object)org.eclipse.swt.graphics.Image o
 getDelegateImage(Object)org.eclipse.swt.graphics.Image o
 getCompareImage(org.eclipse.swt.graphics.Image,int)org.eclipse.swt.graphics.Image o
 getText(Object)String -
 getDelegateText(Object)String o
 decorateText(String,Object)String o
 addListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 dispose()void -
 isLabelProperty(Object,String)boolean -
 removeListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 isSyncInfoInTextEnabled()boolean o
 getDelegateLabelProvider()org.eclipse.jface.viewers.ILabelProvider oa
 isDecorationEnabled()boolean oa
 getDiff(Object)org.eclipse.team.core.diff.IDiff o
 isIncludeOverlays()boolean o
 getMarkerSeverity(Object)int o
 hasDecendantConflicts(Object)boolean o
 isBusy(Object)boolean o
 getFont(Object)org.eclipse.swt.graphics.Font -
AbstractSynchronizeParticipant a :org.eclipse.core.runtime.PlatformObject,.ISynchronizeParticipant
 P_PINNED String sf
 P_SCHEDULED String sf
 configElement org.eclipse.core.runtime.IConfigurationElement o
 new() -
 getName()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getId()String -
 getSecondaryId()String -
 getHelpContextId()String -
 setPinned(boolean)void f
 isPinned()boolean f
 pinned(boolean)void o
 equals(Object)boolean -
 hashCode()int -
 doesSupportSynchronize()boolean -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePropertyChange(Object,String,Object,Object)void -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
 setInitializationData(.ISynchronizeParticipantDescriptor)void o !org.eclipse.core.runtime.CoreException
 setName(String)void o
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void o
 setSecondaryId(String)void o
 init(String,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 createPageConfiguration().ISynchronizePageConfiguration f
 initializeConfiguration(.ISynchronizePageConfiguration)void oa
 prepareCompareInput(.ISynchronizeModelElement,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 getPreferencePages()org.eclipse.jface.preference.PreferencePage[] -
 isViewerContributionsSupported()boolean o
AbstractSynchronizeScope a :.ISynchronizeScope
 saveScope(.ISynchronizeScope,org.eclipse.ui.IMemento)void os
 createScope(org.eclipse.ui.IMemento).ISynchronizeScope os
 new() o
 new(org.eclipse.ui.IMemento) o
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 dispose()void -
 firePropertyChangedEvent(org.eclipse.jface.util.PropertyChangeEvent)void o
 fireRootsChanges()void o
 saveState(org.eclipse.ui.IMemento)void -
 init(org.eclipse.ui.IMemento)void o
 contains(org.eclipse.core.resources.IResource)boolean -
 getMappings()org.eclipse.core.resources.mapping.ResourceMapping[] -
ISynchronizeManager ai
 FAMILY_SYNCHRONIZE_OPERATION Object sf
 addSynchronizeParticipantListener(.ISynchronizeParticipantListener)void a
 removeSynchronizeParticipantListener(.ISynchronizeParticipantListener)void a
 addSynchronizeParticipants(.ISynchronizeParticipant[])void a
 removeSynchronizeParticipants(.ISynchronizeParticipant[])void a
 getSynchronizeParticipants().ISynchronizeParticipantReference[] a
 get(String).ISynchronizeParticipantReference[] a
 get(String,String).ISynchronizeParticipantReference a
 showSynchronizeViewInActivePage().ISynchronizeView a
 getParticipantDescriptor(String).ISynchronizeParticipantDescriptor a
ISynchronizeModelChangeListener ai
 modelChanged(.ISynchronizeModelElement)void a
ISynchronizeModelElement ai :org.eclipse.compare.structuremergeviewer.IDiffContainer,org.eclipse.compare.ITypedElement,org.eclipse.compare.structuremergeviewer.ICompareInput
 BUSY_PROPERTY String sf
 PROPAGATED_CONFLICT_PROPERTY String sf
 PROPAGATED_ERROR_MARKER_PROPERTY String sf
 PROPAGATED_WARNING_MARKER_PROPERTY String sf
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 setPropertyToRoot(String,boolean)void a
 setProperty(String,boolean)void a
 getProperty(String)boolean a
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor a
 getResource()org.eclipse.core.resources.IResource a
ISynchronizePage ai
 init(.ISynchronizePageSite)void a !org.eclipse.ui.PartInitException
 getViewer()org.eclipse.jface.viewers.Viewer a
 aboutToChangeProperty(.ISynchronizePageConfiguration,String,Object)boolean a
ISynchronizePageConfiguration ai
 P_SYNC_INFO_SET String sf
 P_LABEL_DECORATORS String sf
 P_TOOLBAR_MENU String sf
 P_CONTEXT_MENU String sf
 P_VIEW_MENU String sf
 P_OBJECT_CONTRIBUTION_ID String sf
 P_COMPARISON_TYPE String sf
 P_MODE String sf
 P_SUPPORTED_MODES String sf
 P_VIEWER_ID String sf
 P_PAGE_DESCRIPTION String sf
 SYNCHRONIZE_GROUP String sf
 NAVIGATE_GROUP String sf
 SORT_GROUP String sf
 MODE_GROUP String sf
 FILE_GROUP String sf
 EDIT_GROUP String sf
 PREFERENCES_GROUP String sf
 OBJECT_CONTRIBUTIONS_GROUP String sf
 LAYOUT_GROUP String sf
 DEFAULT_CONTEXT_MENU String[] sf
 DEFAULT_TOOLBAR_MENU String[] sf
 DEFAULT_VIEW_MENU String[] sf
 TWO_WAY String sf
 THREE_WAY String sf
 INCOMING_MODE int sf
 OUTGOING_MODE int sf
 BOTH_MODE int sf
 CONFLICTING_MODE int sf
 ALL_MODES int sf
 getParticipant().ISynchronizeParticipant a
 getSite().ISynchronizePageSite a
 getPage().ISynchronizePage a
 setPage(.ISynchronizePage)void a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 setProperty(String,Object)void a
 getProperty(String)Object a
 addActionContribution(.SynchronizePageActionGroup)void a
 removeActionContribution(.SynchronizePageActionGroup)void a
 addLabelDecorator(org.eclipse.jface.viewers.ILabelDecorator)void a
 setMenuGroups(String,String[])void a
 addMenuGroup(String,String)void a
 hasMenuGroup(String,String)boolean a
 getMode()int a
 setMode(int)void a
 getSupportedModes()int a
 setSupportedModes(int)void a
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoSet a
 getComparisonType()String a
 setComparisonType(String)void a
 setRunnableContext(org.eclipse.jface.operation.IRunnableContext)void a
 getRunnableContext()org.eclipse.jface.operation.IRunnableContext a
 getViewerId()String a
ISynchronizePageSite ai
 getWorkbenchSite()org.eclipse.ui.IWorkbenchSite a
 getPart()org.eclipse.ui.IWorkbenchPart a
 getShell()org.eclipse.swt.widgets.Shell a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void a
 getKeyBindingService()org.eclipse.ui.IKeyBindingService a
 setFocus()void a
 getPageSettings()org.eclipse.jface.dialogs.IDialogSettings a
 getActionBars()org.eclipse.ui.IActionBars a
 isModal()boolean a
ISynchronizeParticipant ai :org.eclipse.core.runtime.IExecutableExtension,org.eclipse.core.runtime.IAdaptable
 P_CONTENT String sf
 getId()String a
 getSecondaryId()String a
 getName()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 isPinned()boolean a
 setPinned(boolean)void a
 createPageConfiguration().ISynchronizePageConfiguration a
 createPage(.ISynchronizePageConfiguration)org.eclipse.ui.part.IPageBookViewPage a
 run(org.eclipse.ui.IWorkbenchPart)void a
 init(String,org.eclipse.ui.IMemento)void a !org.eclipse.ui.PartInitException
 dispose()void a
 saveState(org.eclipse.ui.IMemento)void a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 prepareCompareInput(.ISynchronizeModelElement,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.team.core.TeamException
 getPreferencePages()org.eclipse.jface.preference.PreferencePage[] a
 getHelpContextId()String a
ISynchronizeParticipantDescriptor ai
 getName()String a
 getDescription()String a
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 isPersistent()boolean a
ISynchronizeParticipantListener ai
 participantsAdded(.ISynchronizeParticipant[])void a
 participantsRemoved(.ISynchronizeParticipant[])void a
ISynchronizeParticipantReference ai
 getId()String a
 getSecondaryId()String a
 getDisplayName()String a
 getParticipant().ISynchronizeParticipant a !org.eclipse.team.core.TeamException
 getDescriptor().ISynchronizeParticipantDescriptor a
ISynchronizeScope ai
 ROOTS String sf
 NAME String sf
 getName()String a
 getRoots()org.eclipse.core.resources.IResource[] a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 dispose()void a
ISynchronizeView ai :org.eclipse.ui.IViewPart
 VIEW_ID String sf
 COMPARE_VIEW_ID String sfx
 display(.ISynchronizeParticipant)void a
 getParticipant().ISynchronizeParticipant a
ModelMergeOperation a :.ModelOperation
 validateMerge(org.eclipse.team.core.mapping.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus s
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.team.core.mapping.ISynchronizationScopeManager) o
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,InterruptedException
 executeMerge(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 handlePreviewRequest()void o
 initializeContext(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 handleValidationFailure(org.eclipse.core.runtime.IStatus)void o
 handleMergeFailure(org.eclipse.core.runtime.IStatus)void o
 handleNoChanges()void o
 performMerge(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 performMerge(org.eclipse.core.resources.mapping.ModelProvider,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 hasChangesOfInterest()boolean o
ModelOperation a :org.eclipse.team.ui.TeamOperation
 sortByExtension(org.eclipse.core.resources.mapping.ModelProvider[])org.eclipse.core.resources.mapping.ModelProvider[] s
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.team.core.mapping.ISynchronizationScopeManager) o
 run(org.eclipse.core.runtime.IProgressMonitor)void f !java.lang.reflect.InvocationTargetException,InterruptedException
 beginOperation(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException
 endOperation(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException
 initializeScope(org.eclipse.core.runtime.IProgressMonitor)void of !java.lang.reflect.InvocationTargetException
 promptIfInputChange(org.eclipse.core.runtime.IProgressMonitor)void o
 getPreviewRequestMessage()String o
 promptForInputChange(String,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 execute(org.eclipse.core.runtime.IProgressMonitor)void oa !java.lang.reflect.InvocationTargetException,InterruptedException
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope -
 isPreviewRequested()boolean -
 getScopeManager()org.eclipse.team.core.mapping.ISynchronizationScopeManager o
ModelParticipantAction a :org.eclipse.ui.actions.BaseSelectionListenerAction
 new(String,.ISynchronizePageConfiguration) -
 getConfiguration().ISynchronizePageConfiguration o
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 isEnabledForSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean oa
 getSynchronizationContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 isVisible(org.eclipse.team.core.diff.IDiff)boolean o
 handleTargetSaveableChange()void o !java.lang.reflect.InvocationTargetException,InterruptedException
 handleTargetSaveableChange(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.mapping.SaveableComparison,org.eclipse.team.ui.mapping.SaveableComparison,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,InterruptedException
 promptToSaveChanges(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.mapping.SaveableComparison,boolean)boolean s !InterruptedException
 getActiveSaveable()org.eclipse.team.ui.mapping.SaveableComparison o
 setActiveSaveable(org.eclipse.team.ui.mapping.SaveableComparison)void o
 getTargetSaveable()org.eclipse.team.ui.mapping.SaveableComparison o
 updateEnablement()void -
ModelParticipantMergeOperation a :.ModelMergeOperation
 REQUEST_PREVIEW int sf
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.team.core.mapping.ISynchronizationScopeManager) o
 initializeContext(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,InterruptedException
 executeMerge(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 handlePreviewRequest()void o
 belongsTo(Object)boolean -
 isPreviewInDialog()boolean o
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext o
 getPreviewRequestMessage()String o
 createParticipant().ModelSynchronizeParticipant o
 createMergeContext()org.eclipse.team.core.mapping.provider.SynchronizationContext oa
ModelParticipantWizard a :.ParticipantSynchronizeWizard
 new() -
 createParticipant()void of
 createScopeSelectionPage()org.eclipse.jface.wizard.WizardPage of
 createParticipant(org.eclipse.core.resources.mapping.ResourceMapping[]).ISynchronizeParticipant oa
ModelSynchronizeParticipant - :.AbstractSynchronizeParticipant
 P_VISIBLE_MODEL_PROVIDER String sf
 ALL_MODEL_PROVIDERS_VISIBLE String sf
 PROP_ENABLED_MODEL_PROVIDERS String sf
 PROP_ACTIVE_SAVEABLE String sf
 PROP_DIRTY String sf
 createParticipant(org.eclipse.team.core.mapping.provider.SynchronizationContext,String).ModelSynchronizeParticipant s
 new(org.eclipse.team.core.mapping.provider.SynchronizationContext) -
 new() -
 getName()String -
 getShortName()String of
 initializeConfiguration(.ISynchronizePageConfiguration)void o
 createMergeActionGroup().ModelSynchronizeParticipantActionGroup o
 createPage(.ISynchronizePageConfiguration)org.eclipse.ui.part.IPageBookViewPage f
 run(org.eclipse.ui.IWorkbenchPart)void -
 refresh(org.eclipse.ui.IWorkbenchSite,org.eclipse.core.resources.mapping.ResourceMapping[])void f
 dispose()void -
 initializeContext(org.eclipse.team.core.mapping.provider.SynchronizationContext)void o
 getContext()org.eclipse.team.core.mapping.ISynchronizationContext -
 asCompareInput(Object)org.eclipse.compare.structuremergeviewer.ICompareInput -
 hasCompareInputFor(Object)boolean -
 isMergingEnabled()boolean -
 setMergingEnabled(boolean)void -
 getShortTaskName()String o
 getLongTaskName(org.eclipse.core.resources.mapping.ResourceMapping[])String o
 getAdapter(Class<<T>>)<T> - <T=Object>
 saveState(org.eclipse.ui.IMemento)void -
 init(String,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 restoreContext(org.eclipse.team.core.mapping.ISynchronizationScopeManager)org.eclipse.team.core.mapping.provider.MergeContext o !org.eclipse.core.runtime.CoreException
 createScopeManager(org.eclipse.core.resources.mapping.ResourceMapping[])org.eclipse.team.core.mapping.ISynchronizationScopeManager o
 getActiveSaveable()org.eclipse.team.ui.mapping.SaveableComparison -
 setActiveSaveable(org.eclipse.team.ui.mapping.SaveableComparison)void -
 checkForBufferChange(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.mapping.ISynchronizationCompareInput,boolean,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 getEnabledModelProviders()org.eclipse.core.resources.mapping.ModelProvider[] -
 getPreferencePages()org.eclipse.jface.preference.PreferencePage[] -
ModelSynchronizeParticipantActionGroup - :.SynchronizePageActionGroup
 MERGE_ACTION_GROUP String sf
 OTHER_ACTION_GROUP String sf
 MERGE_ALL_ACTION_ID String osf
 new() -
 initialize(.ISynchronizePageConfiguration)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 configureMergeAction(String,org.eclipse.jface.action.Action)void o
 addToContextMenu(String,org.eclipse.jface.action.Action,org.eclipse.jface.action.IMenuManager)void o
 dispose()void -
ParticipantPageCompareEditorInput - :org.eclipse.team.ui.PageCompareEditorInput
 new(org.eclipse.compare.CompareConfiguration,.ISynchronizePageConfiguration,.ISynchronizeParticipant) -
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object o !java.lang.reflect.InvocationTargetException,InterruptedException
 getTitleImage()org.eclipse.swt.graphics.Image -
 handleDispose()void o
 createPage(org.eclipse.compare.CompareViewerPane,org.eclipse.jface.action.IToolBarManager)org.eclipse.ui.part.IPage o
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider o
 asCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput o
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException
 isSaveNeeded()boolean -
 saveChanges(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 contentChanged(org.eclipse.compare.IContentChangeNotifier)void -
 getPageConfiguration().ISynchronizePageConfiguration -
 getParticipant().ISynchronizeParticipant -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 isOfferToRememberParticipant()boolean o
 okPressed()boolean -
 cancelPressed()void -
 getOKButtonLabel()String -
 getCancelButtonLabel()String -
ParticipantPageDialog x :org.eclipse.team.ui.SaveablePartDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.team.ui.SaveablePartAdapter,.ISynchronizeParticipant) x
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control ox
 buttonPressed(int)void ox
 getParticipant().ISynchronizeParticipant ox
 isOfferToRememberParticipant()boolean ox
ParticipantPagePane f
 new(org.eclipse.swt.widgets.Shell,boolean,.ISynchronizePageConfiguration,.ISynchronizeParticipant) -
 dispose()void -
 getTitleImage()org.eclipse.swt.graphics.Image -
 getTitle()String -
 createPartControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getPageConfiguration().ISynchronizePageConfiguration -
 getParticipant().ISynchronizeParticipant -
ParticipantPageSaveablePart x :org.eclipse.team.ui.PageSaveablePart,org.eclipse.compare.IContentChangeListener
 new(org.eclipse.swt.widgets.Shell,org.eclipse.compare.CompareConfiguration,.ISynchronizePageConfiguration,.ISynchronizeParticipant) x
 dispose()void x
 getTitleImage()org.eclipse.swt.graphics.Image x
 getTitle()String x
 isDirty()boolean x
 contentChanged(org.eclipse.compare.IContentChangeNotifier)void x
 doSave(org.eclipse.core.runtime.IProgressMonitor)void x
 createPage(org.eclipse.swt.widgets.Composite,org.eclipse.jface.action.ToolBarManager)org.eclipse.swt.widgets.Control ox
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider ofx
 prepareInput(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.CompareConfiguration,org.eclipse.core.runtime.IProgressMonitor)void ox !java.lang.reflect.InvocationTargetException
 getPageConfiguration().ISynchronizePageConfiguration x
 getParticipant().ISynchronizeParticipant x
 getCompareInput(org.eclipse.jface.viewers.ISelection)org.eclipse.compare.structuremergeviewer.ICompareInput ox
ParticipantSynchronizeWizard a :org.eclipse.jface.wizard.Wizard
 new() o
 getWindowTitle()String -
 addPages()void -
 performFinish()boolean -
 getNextPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 performCancel()boolean -
 canFinish()boolean -
 getStartingPage()org.eclipse.jface.wizard.IWizardPage -
 getPageTitle()String oa
 getImportWizard()org.eclipse.jface.wizard.IWizard oa
 getRootResources()org.eclipse.core.resources.IResource[] oa
 createScopeSelectionPage()org.eclipse.jface.wizard.WizardPage oa
 createParticipant()void oa
ResourceScope - :.AbstractSynchronizeScope
 new(org.eclipse.core.resources.IResource[]) -
 new(org.eclipse.ui.IMemento) o
 setResources(org.eclipse.core.resources.IResource[])void -
 getName()String -
 getRoots()org.eclipse.core.resources.IResource[] -
 dispose()void -
 saveState(org.eclipse.ui.IMemento)void -
 init(org.eclipse.ui.IMemento)void o
SaveableCompareEditorInput a :org.eclipse.compare.CompareEditorInput,org.eclipse.ui.ISaveablesSource
 createFileElement(org.eclipse.core.resources.IFile)org.eclipse.compare.ITypedElement s
 new(org.eclipse.compare.CompareConfiguration,org.eclipse.ui.IWorkbenchPage) -
 contentsCreated()void o
 handleDispose()void o
 prepareInput(org.eclipse.core.runtime.IProgressMonitor)Object o !java.lang.reflect.InvocationTargetException,InterruptedException
 prepareCompareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.ICompareInput oa !java.lang.reflect.InvocationTargetException,InterruptedException
 getCompareInput()org.eclipse.compare.structuremergeviewer.ICompareInput of
 fireInputChange()void oa
 closeEditor(boolean)boolean o
 getSaveable()org.eclipse.ui.Saveable o
 createSaveable()org.eclipse.ui.Saveable o
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 getSaveables()org.eclipse.ui.Saveable[] -
 addCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 removeCompareInputChangeListener(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getTitleImage()org.eclipse.swt.graphics.Image -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 findContentViewer(org.eclipse.jface.viewers.Viewer,org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 canRunAsJob()boolean -
 isDirty()boolean -
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
SubscriberParticipant a :.AbstractSynchronizeParticipant,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 new(.ISynchronizeScope) -
 createPage(.ISynchronizePageConfiguration)org.eclipse.ui.part.IPageBookViewPage f
 getResources()org.eclipse.core.resources.IResource[] -
 refreshInDialog(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IResource[],String,String,.ISynchronizePageConfiguration,org.eclipse.ui.IWorkbenchSite)void f
 refresh(org.eclipse.core.resources.IResource[],String,String,org.eclipse.ui.IWorkbenchSite)void f
 refreshNow(org.eclipse.core.resources.IResource[],String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 dispose()void -
 getName()String -
 getShortName()String of
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoTree -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber -
 getMatchingParticipant(String,org.eclipse.core.resources.IResource[]).SubscriberParticipant s
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 init(String,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 reset()void -
 getSubscriberSyncInfoCollector()org.eclipse.team.internal.core.subscribers.SubscriberSyncInfoCollector -
 setRefreshSchedule(org.eclipse.team.internal.ui.synchronize.SubscriberRefreshSchedule)void -
 getRefreshSchedule()org.eclipse.team.internal.ui.synchronize.SubscriberRefreshSchedule -
 initializeConfiguration(.ISynchronizePageConfiguration)void o
 run(org.eclipse.ui.IWorkbenchPart)void -
 getShortTaskName()String o
 getLongTaskName()String ox
 getLongTaskName(org.eclipse.core.resources.IResource[])String o
 validateConfiguration(.ISynchronizePageConfiguration)void o
 setSubscriber(org.eclipse.team.core.subscribers.Subscriber)void o
 setSyncInfoFilter(org.eclipse.team.core.synchronize.SyncInfoFilter)void o
 getScope().ISynchronizeScope -
 getAdapter(Class<<T>>)<T> - <T=Object>
SubscriberParticipantWizard a :.ParticipantSynchronizeWizard
 new() -
 createScopeSelectionPage()org.eclipse.jface.wizard.WizardPage of
 createParticipant()void of
 createParticipant(.ISynchronizeScope).SubscriberParticipant oa
SubscriberTeamStateProvider - :.TeamStateProvider,org.eclipse.team.core.subscribers.ISubscriberChangeListener
 new(org.eclipse.team.core.subscribers.Subscriber) -
 hasDecoratedState(Object)boolean - !org.eclipse.core.runtime.CoreException
 getSynchronizationState(Object,int,org.eclipse.core.runtime.IProgressMonitor)int of !org.eclipse.core.runtime.CoreException
 getStateDescription(Object,int,String[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.ui.mapping.ITeamStateDescription - !org.eclipse.core.runtime.CoreException
 getResourceMappingContext(Object)org.eclipse.core.resources.mapping.ResourceMappingContext -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber of
 dispose()void -
 subscriberResourceChanged(org.eclipse.team.core.subscribers.ISubscriberChangeEvent[])void -
 getDecoratedProperties(Object)String[] -
SyncInfoCompareInput f :.SaveableCompareEditorInput,org.eclipse.core.resources.IResourceChangeListener
 new(String,org.eclipse.team.core.synchronize.SyncInfo) -
 new(.ISynchronizeParticipant,org.eclipse.team.core.synchronize.SyncInfo) -
 new(.ISynchronizePageConfiguration,org.eclipse.team.core.synchronize.SyncInfo) -
 handleDispose()void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 prepareCompareInput(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.ICompareInput o !java.lang.reflect.InvocationTargetException,InterruptedException
 getToolTipText()String -
 equals(Object)boolean -
 hashCode()int -
 getSyncInfo()org.eclipse.team.core.synchronize.SyncInfo -
 canRunAsJob()boolean -
 getNavigator()org.eclipse.compare.ICompareNavigator -
 fireInputChange()void o
SynchronizeModelAction a :org.eclipse.ui.actions.BaseSelectionListenerAction
 new(String,.ISynchronizePageConfiguration) o
 new(String,.ISynchronizePageConfiguration,org.eclipse.jface.viewers.ISelectionProvider) o
 initialize(.ISynchronizePageConfiguration,org.eclipse.jface.viewers.ISelectionProvider)void o
 run()void -
 runOperation()void o !java.lang.reflect.InvocationTargetException,InterruptedException
 needsToSaveDirtyEditors()boolean o
 confirmSaveOfDirtyEditor()boolean o
 getSubscriberOperation(.ISynchronizePageConfiguration,org.eclipse.compare.structuremergeviewer.IDiffElement[]).SynchronizeModelOperation oa
 handle(Exception)void o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getSelectedDiffElements()org.eclipse.compare.structuremergeviewer.IDiffElement[] of
 getSyncInfoFilter()org.eclipse.team.core.synchronize.FastSyncInfoFilter o
 getFilteredDiffElements()org.eclipse.compare.structuremergeviewer.IDiffElement[] of
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 getConfiguration().ISynchronizePageConfiguration -
 saveAllEditors(boolean)boolean f
SynchronizeModelOperation a :org.eclipse.team.ui.TeamOperation
 new(.ISynchronizePageConfiguration,org.eclipse.compare.structuremergeviewer.IDiffElement[]) o
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoSet o
 scheduled(org.eclipse.core.runtime.jobs.IJobChangeEvent)void -
 done(org.eclipse.core.runtime.jobs.IJobChangeEvent)void -
SynchronizePageActionGroup a :org.eclipse.ui.actions.ActionGroup
 new() -
 initialize(.ISynchronizePageConfiguration)void -
 modelChanged(.ISynchronizeModelElement)void -
 dispose()void -
 findGroup(org.eclipse.jface.action.IContributionManager,String)org.eclipse.jface.action.IContributionItem o
 appendToGroup(org.eclipse.jface.action.IContributionManager,String,org.eclipse.jface.action.IAction)boolean o
 appendToGroup(org.eclipse.jface.action.IContributionManager,String,org.eclipse.jface.action.IContributionItem)boolean o
 appendToGroup(String,String,org.eclipse.jface.action.IAction)void o
 appendToGroup(String,String,org.eclipse.jface.action.IContributionItem)void o
 getVisibleRootsSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 getConfiguration().ISynchronizePageConfiguration -
TeamStateChangeEvent - :org.eclipse.team.ui.mapping.ITeamStateChangeEvent
 new() -
 new(org.eclipse.team.core.subscribers.ISubscriberChangeEvent[]) -
 changed(org.eclipse.core.resources.IResource)void -
 rootRemoved(org.eclipse.core.resources.IResource)void -
 rootAdded(org.eclipse.core.resources.IResource)void -
 getAddedRoots()org.eclipse.core.resources.IResource[] -
 getRemovedRoots()org.eclipse.core.resources.IResource[] -
 getChangedResources()org.eclipse.core.resources.IResource[] -
 hasChange(org.eclipse.core.resources.IResource)boolean -
TeamStateDescription - :org.eclipse.team.ui.mapping.ITeamStateDescription
 new(int) -
 getStateFlags()int -
 getKind()int -
 getDirection()int -
 getPropertyNames()String[] -
 getProperty(String)Object -
 setProperty(String,Object)void -
 equals(Object)boolean -
TeamStateProvider a :org.eclipse.team.ui.mapping.ITeamStateProvider
 new() -
 isDecorationEnabled(Object)boolean -
 getDecoratedStateMask(Object)int -
 addDecoratedStateChangeListener(org.eclipse.team.ui.mapping.ITeamStateChangeListener)void -
 removeDecoratedStateChangeListener(org.eclipse.team.ui.mapping.ITeamStateChangeListener)void -
 fireStateChangeEvent(org.eclipse.team.ui.mapping.ITeamStateChangeEvent)void of
WorkingSetScope - :.AbstractSynchronizeScope,org.eclipse.jface.util.IPropertyChangeListener
 new(org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.ui.IMemento) o
 setWorkingSets(org.eclipse.ui.IWorkingSet[])void o
 getName()String -
 getRoots()org.eclipse.core.resources.IResource[] -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 dispose()void -
 saveState(org.eclipse.ui.IMemento)void -
 init(org.eclipse.ui.IMemento)void o
WorkspaceScope - :.AbstractSynchronizeScope
 new() -
 getName()String -
 getRoots()org.eclipse.core.resources.IResource[] -
